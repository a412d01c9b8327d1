//! Projections of one column onto another.

use super::{
    ComplexField, Real, Scalar, Signed, is_nan, is_normal, multiply, size_of, sums_of_products,
};

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

/// The same, after multiplying vectors that are too large or too small by powers of two. A
/// small product of orthogonal vectors alone is no reason for that.
#[cold]
#[inline(never)]
fn scaled<T: ComplexField, const N: usize>(x: &[T; N], y: &[T; N]) -> [T; N] {
    let mut y = *y;
    bring_to_one(&mut y);
    let (mut xy, yy) = sums_of_products(x, &y, T::conjugate, T::modulus_squared);
    let largest = largest(x);
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

/// Multiplies by a power of two that brings the largest element into [1, 2), if there is one.
fn bring_to_one<T: ComplexField, const N: usize>(y: &mut [T; N]) {
    let (one, two) = (T::Real::ONE, T::Real::ONE + T::Real::ONE);
    let far = one / T::Real::EPSILON;
    let mut largest = largest(y);
    if !(largest > T::Real::ZERO && largest <= T::Real::MAX) {
        return;
    }
    loop {
        let factor = if largest >= far {
            T::Real::EPSILON
        } else if largest >= two {
            one / two
        } else if largest < T::Real::EPSILON {
            far
        } else if largest < one {
            two
        } else {
            return;
        };
        largest = largest * factor;
        *y = y.map(|y| y.scale(factor));
    }
}

/// The largest absolute value of a real or imaginary part. It may ignore NaN.
#[inline]
fn largest<T: ComplexField, const N: usize>(x: &[T; N]) -> T::Real {
    let larger = |x: T::Real, y: T::Real| if y > x { y } else { x };
    x.iter().fold(T::Real::ZERO, |largest, x| {
        larger(larger(largest, x.real().abs()), x.imaginary().abs())
    })
}
