//! Scaling by a power of two, where squares would overflow or underflow.
//!
//! LAPACK's drivers (`syev`, `geev`, `gesvd`) do the same before they iterate. A
//! power of two changes no digit of an element.

use super::range::PowerOfTwo;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Real, Scalar, Signed};

/// The largest absolute value of a real or imaginary part; NaN if there is one.
#[inline]
pub(in crate::linalg) fn largest_part<T: ComplexField, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
) -> T::Real {
    let mut largest = T::Real::ZERO;
    for column in &a.columns {
        for x in column {
            largest = largest.maximum(x.real().abs()).maximum(x.imaginary().abs());
        }
    }
    largest
}

/// The power of two that brings `largest` to about one, if numbers of that size cannot
/// be squared; none for nearly all, and for what is not finite.
#[inline]
pub(in crate::linalg) fn scale_for<R: Real>(largest: R) -> Option<PowerOfTwo<R>> {
    let leaves_the_range = is_small(largest) || is_large(largest) && largest.is_finite();
    leaves_the_range.then(|| PowerOfTwo::normalizing(largest))
}

/// Whether squares may underflow that matter, those of rounding errors included.
#[inline]
fn is_small<R: Real>(x: R) -> bool {
    let precision = R::EPSILON * R::EPSILON;
    x * x < R::MIN_POSITIVE / (precision * precision)
}

/// Whether squares, or sums of them, may overflow.
#[inline]
fn is_large<R: Real>(x: R) -> bool {
    x * x > R::EPSILON / R::MIN_POSITIVE
}
