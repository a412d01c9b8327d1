//! Projections of one column onto another.

use super::safe_scaling::{PowerOfTwo, largest_part};
use super::{ComplexField, Real, Scalar, is_nan, is_normal, multiply, size_of, sums_of_products};

/// (yᴴ x / yᴴ y) y, without overflow or underflow on the way.
#[inline]
pub(crate) fn project<T: ComplexField, const N: usize>(x: &[T; N], y: &[T; N]) -> [T; N] {
    let (xy, yy) = sums_of_products(x, y, T::conjugate, T::modulus_squared);
    let factor = xy.divide(T::from_real(yy));
    if is_normal(yy) && is_normal(xy) && is_normal(factor) {
        multiply(y, factor)
    } else {
        scaled(x, y)
    }
}

/// [`project`] for any scale: multiplies vectors that are too large or too small by powers of two.
/// Does not multiply x if yᴴ x is small only because the vectors are orthogonal.
#[cold]
#[inline(never)]
fn scaled<T: ComplexField, const N: usize>(x: &[T; N], y: &[T; N]) -> [T; N] {
    let mut y = *y;
    let largest = largest_part(&y);
    if largest.is_finite() {
        let scale = PowerOfTwo::normalizing(largest);
        y = y.map(|y| scale.apply(y));
    }
    let (mut xy, yy) = sums_of_products(x, &y, T::conjugate, T::modulus_squared);
    let largest = largest_part(x);
    let mut scale = T::Real::ONE;
    if size_of(xy) > T::Real::MAX || is_nan(size_of(xy)) {
        scale = T::Real::EPSILON;
    } else if size_of(xy) < T::Real::MIN_POSITIVE && largest < T::Real::ONE {
        scale = T::Real::ONE / T::Real::EPSILON;
    }
    if scale != T::Real::ONE {
        xy = sums_of_products(&x.map(|x| x.scale(scale)), &y, T::conjugate, T::modulus_squared).0;
    }
    let factor = xy.divide(T::from_real(yy));
    y.map(|y| (factor * y).scale(T::Real::ONE / scale))
}
