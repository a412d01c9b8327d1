//! What elements must be able to do for elimination.

use super::care;
use super::ldlt::{self, Ldlt};
use super::lu::{self, Lu};
use super::solve::eliminated;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Field, Real, Scalar, Signed, product};

/// A number that elimination divides by: a real or a complex one, and with the feature
/// `fixed-1` a signed fixed-point one.
///
/// It is what LU, LDLᵀ and triangular systems need: less than [`ComplexField`] has, no
/// square roots and no infinities.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a real nor a complex number type: this needs floats as elements",
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "fixed-1",
    diagnostic::on_unimplemented(
        note = "a signed fixed-point type takes part if it can hold 1: `I1F15` cannot, and has the operators, sums and wide products"
    )
)]
pub trait Pivot: Field {
    /// The type of the real parts.
    type Real: Field + Signed;

    #[doc(hidden)]
    fn from_real(real: Self::Real) -> Self;
    #[doc(hidden)]
    fn real(self) -> Self::Real;
    #[doc(hidden)]
    fn is_real(self) -> bool;
    #[doc(hidden)]
    fn is_finite(self) -> bool;
    #[doc(hidden)]
    fn conjugate(self) -> Self;
    #[doc(hidden)]
    fn scale(self, factor: Self::Real) -> Self;
    #[doc(hidden)]
    fn divide(self, divisor: Self) -> Self;

    /// The error of elimination that meets a number in a column that is not finite.
    #[doc(hidden)]
    #[inline]
    fn not_finite(column: usize) -> EliminationError {
        EliminationError::NotFinite { column }
    }

    /// |re| + |im|: as good as the modulus to compare by, and without a root.
    #[doc(hidden)]
    fn size(self) -> Self::Real;

    /// Whether x = A⁻¹ b has lost nothing but rounding errors: by pivots that are not smaller
    /// than `pivot`, where the sizes of the elements of U add up to `sum`, and those of b to
    /// `right`. The first element of x is computed of all others.
    #[doc(hidden)]
    #[inline]
    fn is_safe(_pivot: Self::Real, _sum: Self::Real, _right: Self::Real, _first: Self) -> bool {
        true
    }

    /// Makes a right side smaller, of which substitution overflows, by more steps than those that
    /// did not help `before`; or gives up.
    #[doc(hidden)]
    #[inline]
    fn shrink<const N: usize>(_b: &mut [Self; N], _before: Option<u32>) -> Option<u32> {
        None
    }

    /// Makes the solution larger by as many steps.
    #[doc(hidden)]
    #[inline]
    fn enlarge<const N: usize>(_x: &mut [Self; N], _steps: u32) {}

    /// The product of a diagonal, negated after each factor that says so: of floats, without
    /// overflow or underflow on the way.
    #[doc(hidden)]
    fn product(factors: impl Iterator<Item = (Self, bool)> + Clone) -> Self;

    /// Writes A⁻¹, where floats overflow on the way to it or in it; returns whether it does.
    #[doc(hidden)]
    #[inline]
    fn scaled_inverse<const N: usize>(_: &Lu<Self, N>, _out: &mut Matrix<Self, N, N>) -> bool {
        false
    }

    /// P A = L U: see [`Matrix::lu_to`]. After an error the factors are of no use.
    #[doc(hidden)]
    #[inline]
    fn lu_to<const N: usize>(
        a: &Matrix<Self, N, N>,
        out: &mut Lu<Self, N>,
    ) -> Result<(), EliminationError> {
        lu::decompose(a, out)
    }

    /// A = L D Lᴴ: see [`Matrix::ldlt_to`]. After an error the factors are of no use.
    #[doc(hidden)]
    #[inline]
    fn ldlt_to<const N: usize>(
        a: &Matrix<Self, N, N>,
        out: &mut Ldlt<Self, N>,
    ) -> Result<(), EliminationError> {
        ldlt::decompose(a, out)
    }

    /// A⁻¹ B: see [`Matrix::solve`].
    #[doc(hidden)]
    #[inline]
    fn solve<const N: usize, const Q: usize>(
        a: &Matrix<Self, N, N>,
        b: &Matrix<Self, N, Q>,
    ) -> Result<Matrix<Self, N, Q>, EliminationError> {
        Ok(eliminated(a, b)?.0)
    }
}

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
    fn scaled_inverse<const N: usize>(lu: &Lu<T, N>, out: &mut Matrix<T, N, N>) -> bool {
        lu.scaled_inverse(out);
        true
    }

    #[inline]
    fn solve<const N: usize, const Q: usize>(
        a: &Matrix<T, N, N>,
        b: &Matrix<T, N, Q>,
    ) -> Result<Matrix<T, N, Q>, EliminationError> {
        care::solve(a, b)
    }
}
