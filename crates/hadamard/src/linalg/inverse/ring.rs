//! What elements must be able to do for determinants and inverses.

use super::adjugate;
use super::cofactors;
use super::determinant::{cofactors, is_finite};
use super::integer_determinant;
use super::integer_inverse;
use super::unlimited;
use crate::error::EliminationError;
use crate::linalg::systems::by_rows;
use crate::linalg::systems::lu::{Lu, decompose};
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Scalar};
use crate::simd;

/// An element whose square matrices have determinants, adjugates and inverses.
///
/// Signed integers compute exactly, by elimination without fractions or modulo a power of
/// two; real, complex and signed fixed-point numbers by closed forms and pivoted elimination.
/// Unsigned integers are left out, because their differences are not unsigned: cast them to a
/// signed type.
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
pub trait Ring: Scalar {
    /// det A: see [`Matrix::determinant`].
    #[doc(hidden)]
    fn determinant<const N: usize>(a: &Matrix<Self, N, N>) -> Self;

    /// adj A: see [`Matrix::adjugate`].
    #[doc(hidden)]
    #[inline]
    fn adjugate<const N: usize>(a: &Matrix<Self, N, N>) -> Matrix<Self, N, N> {
        cofactors::adjugate(a).unwrap_or_else(|| cofactors(a))
    }

    /// A⁻¹: see [`Matrix::inverse`].
    #[doc(hidden)]
    fn inverse<const N: usize>(
        a: &Matrix<Self, N, N>,
    ) -> Result<Matrix<Self, N, N>, EliminationError>;

    /// Replaces A by A⁻¹: see [`Matrix::invert_in_place`].
    #[doc(hidden)]
    #[inline]
    fn invert<const N: usize>(a: &mut Matrix<Self, N, N>) -> Result<(), EliminationError> {
        *a = Self::inverse(a)?;
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl<T: ComplexField> Ring for T {
    #[inline]
    fn determinant<const N: usize>(a: &Matrix<T, N, N>) -> T {
        match cofactors::determinant(a) {
            Some(determinant) if unlimited::is_certain::<T, N>(determinant) => determinant,
            Some(determinant) => unlimited::determinant(a, determinant),
            None if simd::has_lanes::<T>() => {
                by_rows::determinant(a).unwrap_or_else(|_| unlimited::determinant_without_pivots(a))
            }
            None => {
                let mut lu = Lu::UNWRITTEN;
                match decompose(a, &mut lu) {
                    Ok(()) => lu.determinant(),
                    Err(_) => unlimited::determinant_without_pivots(a),
                }
            }
        }
    }

    #[inline]
    fn adjugate<const N: usize>(a: &Matrix<T, N, N>) -> Matrix<T, N, N> {
        match cofactors::adjugate(a) {
            // What overflowed on the way may fit.
            Some(adjugate) if !is_finite(&adjugate) && is_finite(a) => cofactors(a),
            Some(adjugate) => adjugate,
            None => cofactors(a),
        }
    }

    #[inline]
    fn inverse<const N: usize>(a: &Matrix<T, N, N>) -> Result<Matrix<T, N, N>, EliminationError> {
        adjugate::of_floats(a)
    }

    #[inline]
    fn invert<const N: usize>(a: &mut Matrix<T, N, N>) -> Result<(), EliminationError> {
        adjugate::of_floats_in_place(a)
    }
}

macro_rules! integers {
    ($($Int:ident: $inverse:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Ring for $Int {
            #[inline]
            fn determinant<const N: usize>(a: &Matrix<$Int, N, N>) -> $Int {
                cofactors::determinant(a).unwrap_or_else(|| integer_determinant::determinant(a))
            }

            #[inline]
            fn inverse<const N: usize>(
                a: &Matrix<$Int, N, N>,
            ) -> Result<Matrix<$Int, N, N>, EliminationError> {
                integer_inverse::$inverse(a)
            }
        }
    )*};
}

integers! {
    i8: of_i8;
    i16: of_i16;
    i32: of_i32;
    i64: of_i64;
    i128: of_i128;
    isize: of_isize;
}
