//! Elimination with floats, real and complex ones, and with those that have an exponent of their
//! own.
//!
//! It is done again with the latter where it leaves the range of floats on the way, though its
//! result may be in it. They have the bits of floats wherever these stay in the range.

use super::care;
use super::pivot::Pivot;
use super::solve::eliminated;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Real, Scalar, Scaled, Signed, product};

/// Writes the methods of [`Pivot`] that decompose a matrix of numbers as they are.
macro_rules! eliminates {
    () => {
        #[inline]
        fn lu_to<const N: usize>(
            a: &Matrix<Self, N, N>,
            factors: &mut Matrix<Self, N, N>,
            pivots: &mut [usize; N],
        ) -> Result<(), EliminationError> {
            $crate::linalg::systems::lu::decompose(a, factors, pivots)
        }

        #[inline]
        fn ldlt_to<const N: usize>(
            a: &Matrix<Self, N, N>,
            factors: &mut Matrix<Self, N, N>,
        ) -> Result<(), EliminationError> {
            $crate::linalg::systems::ldlt::decompose(a, factors)
        }
    };
}
#[cfg(feature = "fixed-1")]
pub(in crate::linalg) use eliminates;

#[diagnostic::do_not_recommend]
impl<T: ComplexField> Pivot for T {
    type Real = T::Real;

    #[inline]
    fn from_real(real: T::Real) -> T {
        ComplexField::from_real(real)
    }

    #[inline]
    fn real(self) -> T::Real {
        ComplexField::real(self)
    }

    #[inline]
    fn is_real(self) -> bool {
        self.imaginary() == T::Real::ZERO
    }

    #[inline]
    fn is_finite(self) -> bool {
        Real::is_finite(ComplexField::real(self)) && Real::is_finite(self.imaginary())
    }

    #[inline]
    fn conjugate(self) -> T {
        ComplexField::conjugate(self)
    }

    #[inline]
    fn scale(self, factor: T::Real) -> T {
        ComplexField::scale(self, factor)
    }

    #[inline]
    fn divide(self, divisor: T) -> T {
        ComplexField::divide(self, divisor)
    }

    #[inline]
    fn size(self) -> T::Real {
        ComplexField::real(self).abs() + self.imaginary().abs()
    }

    #[inline]
    fn product(factors: impl Iterator<Item = (T, bool)> + Clone) -> T {
        product(factors.map(|(x, is_negated)| if is_negated { -x } else { x }))
    }

    #[inline]
    fn is_safe(pivot: T::Real, sum: T::Real, right: T::Real, first: T) -> bool {
        care::is_safe(pivot, sum, right) & Pivot::is_finite(first)
    }

    #[inline]
    fn shrink<const N: usize>(b: &mut [T; N], before: Option<u32>) -> Option<u32> {
        care::shrink(b, before)
    }

    #[inline]
    fn enlarge<const N: usize>(x: &mut [T; N], steps: u32) {
        care::enlarge(x, steps);
    }

    #[inline]
    fn scaled_inverse<const N: usize>(
        factors: &Matrix<T, N, N>,
        pivots: &[usize; N],
        out: &mut Matrix<T, N, N>,
    ) -> bool {
        care::inverse(factors, pivots, out);
        true
    }

    eliminates! {}

    #[inline]
    fn solve<const N: usize, const Q: usize>(
        a: &Matrix<T, N, N>,
        b: &Matrix<T, N, Q>,
    ) -> Result<Matrix<T, N, Q>, EliminationError> {
        care::solve(a, b)
    }
}

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

    eliminates! {}

    #[inline]
    fn solve<const N: usize, const Q: usize>(
        a: &Matrix<Self, N, N>,
        b: &Matrix<Self, N, Q>,
    ) -> Result<Matrix<Self, N, Q>, EliminationError> {
        Ok(eliminated(a, b)?.0)
    }
}
