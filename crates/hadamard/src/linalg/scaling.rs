//! Scaling by a power of two, where squares would overflow or underflow.
//!
//! LAPACK's drivers (`syev`, `geev`, `gesvd`) do the same before they iterate. A
//! power of two changes no digit of an element.

use crate::elementwise::larger;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Real, Scalar, Signed};

/// The largest absolute value of a real or imaginary part; NaN if there is one.
#[inline]
pub(super) fn largest_part<T: ComplexField, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
) -> T::Real {
    let mut largest = T::Real::ZERO;
    for column in &a.columns {
        for x in column {
            largest = larger(larger(largest, x.real().abs()), x.imaginary().abs());
        }
    }
    largest
}

/// A power of two such that numbers of the size `largest` times it can be
/// squared: 1 for nearly all, and for zero.
#[inline]
pub(super) fn scale_for<R: Real>(largest: R) -> R {
    if is_small(largest) || is_large(largest) { power_of_two(largest) } else { R::ONE }
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

/// A number of size 1 is good enough for every type: so both loops end.
#[cold]
fn power_of_two<R: Real>(largest: R) -> R {
    let two = R::ONE + R::ONE;
    let (mut x, mut factor) = (largest, R::ONE);
    if !largest.is_finite() || largest == R::ZERO {
        return factor;
    }
    while x > R::ONE && is_large(x) {
        (x, factor) = (x / two, factor / two);
    }
    // The reciprocal of the factor stays normal: a subnormal number comes near enough.
    while x < R::ONE && is_small(x) && factor * R::MIN_POSITIVE < R::ONE {
        (x, factor) = (x * two, factor * two);
    }
    factor
}

/// Multiplies every element by a real number, unless it is 1.
#[inline]
pub(super) fn scale_by<T: ComplexField, const M: usize, const N: usize>(
    a: &mut Matrix<T, M, N>,
    factor: T::Real,
) {
    if factor != T::Real::ONE {
        for column in &mut a.columns {
            for x in column {
                *x = x.scale(factor);
            }
        }
    }
}
