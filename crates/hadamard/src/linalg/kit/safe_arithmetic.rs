//! Norms, reciprocals, quotients and signs that neither overflow nor underflow on the way.

use crate::scalar::{
    ComplexField, PowerOfTwo, Real, Scalar, Signed, SquareRoot, into_safe_range, safe_minimum,
};

/// The Euclidean norm. NaN in, NaN out; infinite only if it does not fit.
pub(in crate::linalg) fn norm<T: ComplexField>(x: &[T]) -> T::Real {
    let sum = x.iter().fold(T::Real::ZERO, |sum, x| sum + x.modulus_squared());
    // A sum in this range is accurate: terms that underflowed are below its
    // rounding errors.
    if sum.is_nan() || (sum > safe_minimum() && sum.is_finite()) {
        return sum.sqrt();
    }
    let most = x.iter().fold(T::Real::ZERO, |most, x| {
        let modulus = x.modulus();
        if modulus > most { modulus } else { most }
    });
    if most == T::Real::ZERO || !most.is_finite() {
        return most;
    }
    let scale = PowerOfTwo::normalizing(most);
    let sum = x.iter().fold(T::Real::ZERO, |sum, &x| sum + scale.apply(x).modulus_squared());
    scale.undo(sum.sqrt())
}

/// 1 / z for a `z` in the safe range. The division of complex numbers may
/// overflow; this does not.
#[inline]
pub(in crate::linalg) fn recip<T: ComplexField>(z: T) -> T {
    if z.imaginary() == T::Real::ZERO {
        return T::from_real(T::Real::ONE / z.real());
    }
    let inverse = T::Real::ONE / z.modulus();
    z.conjugate().scale(inverse).scale(inverse)
}

/// z / x, part by part. The division of complex numbers would square `x`.
#[inline]
pub(in crate::linalg) fn divide<T: ComplexField>(z: T, x: T::Real) -> T {
    if z.imaginary() == T::Real::ZERO {
        return T::from_real(z.real() / x);
    }
    match into_safe_range(x.abs()) {
        None => z.scale(T::Real::ONE / x),
        Some((factor, _)) => z.scale(factor).scale(T::Real::ONE / (x * factor)),
    }
}

/// z / |z|; for zero it is 1. For a real number it is the sign.
#[inline]
pub(in crate::linalg) fn phase<T: ComplexField>(z: T) -> T {
    if z.imaginary() == T::Real::ZERO {
        return T::from_real(T::Real::ONE.copysign(z.real()));
    }
    let modulus = z.modulus();
    match into_safe_range(modulus) {
        None => z.scale(T::Real::ONE / modulus),
        Some((factor, _)) => {
            let z = z.scale(factor);
            z.scale(T::Real::ONE / z.modulus())
        }
    }
}
