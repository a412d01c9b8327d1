//! Elimination with numbers that have an exponent of their own.
//!
//! It is done again with them where it leaves the range of floats on the way, though its result
//! may be in it. They have the bits of floats wherever these stay in the range.

use super::pivot::Pivot;
use crate::scalar::{ComplexField, Scalar, Scaled, Signed};

impl<T: ComplexField> Pivot for Scaled<T> {
    type Real = Scaled<T::Real>;

    #[inline]
    fn from_real(real: Scaled<T::Real>) -> Self {
        Scaled { mantissa: T::from_real(real.mantissa), exponent: real.exponent }
    }

    #[inline]
    fn real(self) -> Scaled<T::Real> {
        self.with_mantissa(self.mantissa.real())
    }

    #[inline]
    fn is_real(self) -> bool {
        self.mantissa.imaginary() == T::Real::ZERO
    }

    #[inline]
    fn is_finite(self) -> bool {
        Scaled::is_finite(self)
    }

    #[inline]
    fn conjugate(self) -> Self {
        Scaled { mantissa: self.mantissa.conjugate(), ..self }
    }

    #[inline]
    fn scale(self, factor: Scaled<T::Real>) -> Self {
        self * Self::from_real(factor)
    }

    #[inline]
    fn divide(self, divisor: Self) -> Self {
        self / divisor
    }

    #[inline]
    fn size(self) -> Scaled<T::Real> {
        self.with_mantissa(self.mantissa.real().abs() + self.mantissa.imaginary().abs())
    }

    #[inline]
    fn product(factors: impl Iterator<Item = (Self, bool)> + Clone) -> Self {
        factors
            .fold(Self::ONE, |product, (x, is_negated)| product * if is_negated { -x } else { x })
    }
}
