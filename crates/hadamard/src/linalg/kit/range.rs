//! Norms and quotients that neither overflow nor underflow on the way.

use crate::scalar::{ComplexField, Real, Scalar, Signed, SquareRoot, Transcendental};

/// Numbers below this lose accuracy when they are divided by: their reciprocals, or
/// the rounding errors of what is computed with them, leave the range.
#[inline]
pub(in crate::linalg) fn smallest<R: Real>() -> R {
    R::MIN_POSITIVE / R::EPSILON
}

/// The reciprocal of [`smallest`].
#[inline]
pub(in crate::linalg) fn largest<R: Real>() -> R {
    R::EPSILON / R::MIN_POSITIVE
}

/// A factor that brings numbers of this magnitude to where arithmetic is safe, and
/// its reciprocal; none when they are there already.
///
/// Both are powers of two if the constants of the type are, so nothing is rounded.
#[inline]
pub(in crate::linalg) fn scaling<R: Real>(magnitude: R) -> Option<(R, R)> {
    if magnitude < smallest() {
        Some((largest(), smallest()))
    } else if magnitude > largest() {
        Some((smallest(), largest()))
    } else {
        None
    }
}

/// The Euclidean norm. NaN in, NaN out; infinite only if it must be.
pub(in crate::linalg) fn norm<T: ComplexField>(x: &[T]) -> T::Real {
    let sum = x.iter().fold(T::Real::ZERO, |sum, x| sum + x.modulus_squared());
    // A sum in this range has lost nothing: what underflowed is below its rounding.
    if sum.is_nan() || (sum > smallest() && sum.is_finite()) {
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

/// 1 / z for a `z` in the safe range: the division of complex numbers may overflow
/// where this does not.
#[inline]
pub(in crate::linalg) fn recip<T: ComplexField>(z: T) -> T {
    if z.imaginary() == T::Real::ZERO {
        return T::from_real(T::Real::ONE / z.real());
    }
    let inverse = T::Real::ONE / z.modulus();
    z.conjugate().scale(inverse).scale(inverse)
}

/// z / x. The division of complex numbers would square `x`.
#[inline]
pub(in crate::linalg) fn divide<T: ComplexField>(z: T, x: T::Real) -> T {
    if z.imaginary() == T::Real::ZERO {
        return T::from_real(z.real() / x);
    }
    match scaling(x.abs()) {
        None => z.scale(T::Real::ONE / x),
        Some((factor, _)) => z.scale(factor).scale(T::Real::ONE / (x * factor)),
    }
}

/// z / |z|, the sign of a real number; 1 for zero.
#[inline]
pub(in crate::linalg) fn phase<T: ComplexField>(z: T) -> T {
    if z.imaginary() == T::Real::ZERO {
        return T::from_real(T::Real::ONE.copysign(z.real()));
    }
    let modulus = z.modulus();
    match scaling(modulus) {
        None => z.scale(T::Real::ONE / modulus),
        Some((factor, _)) => {
            let z = z.scale(factor);
            z.scale(T::Real::ONE / z.modulus())
        }
    }
}

/// A power of two, as a product of two whose reciprocals are in the range as well.
#[derive(Clone, Copy, Debug)]
pub(in crate::linalg) struct PowerOfTwo<R> {
    coarse: (R, R),
    fine: (R, R),
}

impl<R: Real> PowerOfTwo<R> {
    /// The power of two that brings a positive `magnitude` into [1, 2); one for zero.
    pub(in crate::linalg) fn normalizing(magnitude: R) -> Self {
        let coarse = scaling(magnitude).unwrap_or((R::ONE, R::ONE));
        let (magnitude, two) = (magnitude * coarse.0, R::ONE + R::ONE);
        let (mut factor, mut back) = (R::ONE, R::ONE);
        while magnitude > R::ZERO && magnitude * factor < R::ONE {
            (factor, back) = (factor * two, back / two);
        }
        while magnitude * factor >= two {
            (factor, back) = (factor / two, back * two);
        }
        PowerOfTwo { coarse, fine: (factor, back) }
    }

    /// `x` times this number.
    #[inline]
    pub(in crate::linalg) fn apply<T: ComplexField<Real = R>>(&self, x: T) -> T {
        x.scale(self.coarse.0).scale(self.fine.0)
    }

    /// `x` divided by this number.
    #[inline]
    pub(in crate::linalg) fn undo<T: ComplexField<Real = R>>(&self, x: T) -> T {
        x.scale(self.fine.1).scale(self.coarse.1)
    }

    /// Two numbers x and y with x y² the reciprocal of this one: a power of two y, and x = 1 or 2.
    #[inline]
    pub(in crate::linalg) fn reciprocal_root(&self) -> (R, R) {
        let (one, two) = (R::ONE, R::ONE + R::ONE);
        let root = |power: R| {
            let root = power.sqrt();
            if root * root == power { (one, root) } else { (two, (power / two).sqrt()) }
        };
        let ((x, y), (x2, y2)) = (root(self.coarse.1), root(self.fine.1));
        if x == x2 && x == two { (one, two * y * y2) } else { (x * x2, y * y2) }
    }
}

/// The natural logarithm of `x` divided by this number, also where the quotient does not fit.
pub(in crate::linalg) fn ln_undone<R: Transcendental>(scale: &PowerOfTwo<R>, x: R) -> R {
    let quotient = scale.undo(x);
    if quotient >= R::MIN_POSITIVE && quotient <= R::MAX {
        return quotient.ln();
    }
    x.ln() + (scale.fine.1.ln() + scale.coarse.1.ln())
}
