//! What elements must be able to do for elimination.

use super::ldlt::{self, Ldlt};
use super::lu::{self, Lu};
use super::solve::solve;
use crate::error::Singular;
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

    /// |re| + |im|: as good as the modulus to compare by, and without a root.
    #[doc(hidden)]
    fn size(self) -> Self::Real;

    /// The product of a diagonal, negated after each factor that says so: of floats, without
    /// overflow or underflow on the way.
    #[doc(hidden)]
    fn product(factors: impl Iterator<Item = (Self, bool)> + Clone) -> Self;

    /// P A = L U: see [`Matrix::lu_to`]. After an error the factors are of no use.
    #[doc(hidden)]
    fn lu_to<const N: usize>(a: &Matrix<Self, N, N>, out: &mut Lu<Self, N>)
    -> Result<(), Singular>;

    /// A = L D Lᴴ: see [`Matrix::ldlt_to`]. After an error the factors are of no use.
    #[doc(hidden)]
    fn ldlt_to<const N: usize>(
        a: &Matrix<Self, N, N>,
        out: &mut Ldlt<Self, N>,
    ) -> Result<(), Singular>;

    /// A⁻¹ B: see [`Matrix::solve`].
    #[doc(hidden)]
    fn solve<const N: usize, const Q: usize>(
        a: &Matrix<Self, N, N>,
        b: &Matrix<Self, N, Q>,
    ) -> Result<Matrix<Self, N, Q>, Singular>;
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
    fn lu_to<const N: usize>(a: &Matrix<T, N, N>, out: &mut Lu<T, N>) -> Result<(), Singular> {
        lu::decompose(a, out)
    }

    #[inline]
    fn ldlt_to<const N: usize>(a: &Matrix<T, N, N>, out: &mut Ldlt<T, N>) -> Result<(), Singular> {
        ldlt::decompose(a, out)
    }

    #[inline]
    fn solve<const N: usize, const Q: usize>(
        a: &Matrix<T, N, N>,
        b: &Matrix<T, N, Q>,
    ) -> Result<Matrix<T, N, Q>, Singular> {
        solve(a, b)
    }
}
