//! What elements must be able to do for determinants and inverses.

use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::Scalar;

/// An element whose square matrices have determinants, adjugates and inverses.
///
/// Signed integers compute exactly, by elimination without fractions or modulo a power of
/// two; real, complex and signed fixed-point numbers by closed forms and pivoted elimination.
/// Unsigned integers are left out, because their differences are not unsigned: cast them to a
/// signed type.
///
/// A number type of your own has it by [`ComplexField`](crate::ComplexField). There is nothing here
/// to implement or to call: [`Matrix`] has the methods.
#[diagnostic::on_unimplemented(
    message = "matrices of `{Self}` have no determinants and inverses: this needs signed integers, real or complex numbers",
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<i64>()` or `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "fixed-1",
    diagnostic::on_unimplemented(
        note = "a signed fixed-point type takes part if it can hold 1: `I1F15` cannot, and has the operators, sums and wide products"
    )
)]
pub trait Determinant: Scalar {
    /// det A: see [`Matrix::determinant`].
    #[doc(hidden)]
    fn determinant<const N: usize>(a: &Matrix<Self, N, N>) -> Self;

    /// adj A: see [`Matrix::adjugate`].
    #[doc(hidden)]
    fn adjugate<const N: usize>(a: &Matrix<Self, N, N>) -> Matrix<Self, N, N>;

    /// A⁻¹: see [`Matrix::inverse`].
    #[doc(hidden)]
    fn inverse<const N: usize>(
        a: &Matrix<Self, N, N>,
    ) -> Result<Matrix<Self, N, N>, EliminationError>;

    /// Replaces A by A⁻¹: see [`Matrix::inverse_in_place`].
    #[doc(hidden)]
    #[inline]
    fn invert<const N: usize>(a: &mut Matrix<Self, N, N>) -> Result<(), EliminationError> {
        *a = Self::inverse(a)?;
        Ok(())
    }
}
