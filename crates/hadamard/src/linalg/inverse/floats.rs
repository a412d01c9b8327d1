//! Determinants and inverses of real and complex matrices: up to 4 x 4 by closed formulas where
//! these are accurate, otherwise by elimination.

use super::adjugate;
use super::cofactors;
use super::determinant::{Determinant, by_determinants, is_finite};
use super::in_place;
use super::safe_determinant;
use crate::error::EliminationError;
use crate::linalg::systems::by_rows;
use crate::linalg::systems::floats::{invert_again, is_within};
use crate::linalg::systems::lu::Lu;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, SquareRoot, safe_maximum};
use crate::simd;

#[diagnostic::do_not_recommend]
impl<T: ComplexField> Determinant for T {
    #[inline]
    fn determinant<const N: usize>(a: &Matrix<T, N, N>) -> T {
        match cofactors::determinant(a) {
            Some(determinant) if safe_determinant::is_certain::<T, N>(determinant) => determinant,
            Some(determinant) => safe_determinant::determinant(a, determinant),
            None if simd::has_kernel::<T>() => by_rows::determinant(a)
                .unwrap_or_else(|_| safe_determinant::determinant_without_pivots(a)),
            None => {
                let mut lu = Lu::UNWRITTEN;
                match lu.decompose(a) {
                    Ok(()) => lu.determinant(),
                    Err(_) => safe_determinant::determinant_without_pivots(a),
                }
            }
        }
    }

    #[inline]
    fn adjugate<const N: usize>(a: &Matrix<T, N, N>) -> Matrix<T, N, N> {
        match cofactors::adjugate(a) {
            // The result may fit although a number on the way overflowed.
            Some(adjugate) if !is_finite(&adjugate) && is_finite(a) => by_determinants(a),
            Some(adjugate) => adjugate,
            None => by_determinants(a),
        }
    }

    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn inverse<const N: usize>(a: &Matrix<T, N, N>) -> Result<Matrix<T, N, N>, EliminationError> {
        inverse(a)
    }

    #[inline]
    fn invert<const N: usize>(a: &mut Matrix<T, N, N>) -> Result<(), EliminationError> {
        invert(a)
    }
}

#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
fn inverse<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Result<Matrix<T, N, N>, EliminationError> {
    // Constant conditions, because a debug build has room on the stack for every call that is
    // compiled.
    if const { N < cofactors::LARGEST } {
        return by_adjugate(a);
    }
    if const { N == cofactors::LARGEST } {
        return by_large_adjugate(a);
    }
    by_elimination_alone(a)
}

/// A⁻¹ of a small matrix. It is always inlined in release builds: in a function of its own, elements
/// that were just computed are loaded in pairs, which wait for two stores.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
fn by_adjugate<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Result<Matrix<T, N, N>, EliminationError> {
    if let Some(inverse) = adjugate::inverse(a) {
        return Ok(inverse);
    }
    // In a place of its own, so that the compiler can keep the other result in registers.
    let mut inverse = *a;
    invert_with_care(&mut inverse)?;
    Ok(inverse)
}

/// The same for 4 x 4, whose code is too long to be always inlined.
#[inline]
fn by_large_adjugate<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Result<Matrix<T, N, N>, EliminationError> {
    by_adjugate(a)
}

#[inline]
fn by_elimination_alone<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Result<Matrix<T, N, N>, EliminationError> {
    let mut inverse = *a;
    match eliminate(&mut inverse) {
        Ok(true) => Ok(inverse),
        result => inverse_again(a, result.err()),
    }
}

/// Replaces a small A by A⁻¹, if its determinant is not large enough to be sure of the adjugate.
#[cold]
#[inline(never)]
fn invert_with_care<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
) -> Result<(), EliminationError> {
    match adjugate::inverse_after_a_look(a) {
        Some(inverse) => {
            *a = inverse;
            Ok(())
        }
        None => by_elimination(a),
    }
}

/// [`invert_again`] with a matrix of its own. If it took the address of the usual result, the
/// compiler would keep that in memory.
#[cold]
#[inline(never)]
fn inverse_again<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
    error: Option<EliminationError>,
) -> Result<Matrix<T, N, N>, EliminationError> {
    let mut inverse = *a;
    invert_again(&mut inverse, error)?;
    Ok(inverse)
}

/// Replaces a small A by A⁻¹, by LU decomposition. Rounding can leave pivots in a singular matrix,
/// so the cofactors decide. The last column has such a pivot.
#[inline(never)]
fn by_elimination<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
) -> Result<(), EliminationError> {
    let before = *a;
    by_elimination_of(&before, a)?;
    if safe_determinant::is_singular(&before) {
        return Err(EliminationError::Singular { column: N.saturating_sub(1) });
    }
    Ok(())
}

/// Takes two copies of A, and replaces the second one by A⁻¹.
#[inline]
fn by_elimination_of<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
    inverse: &mut Matrix<T, N, N>,
) -> Result<(), EliminationError> {
    match eliminate(inverse) {
        Ok(true) => Ok(()),
        result => {
            *inverse = *a;
            invert_again(inverse, result.err())
        }
    }
}

#[inline]
fn invert<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
) -> Result<(), EliminationError> {
    if const { N <= cofactors::LARGEST } {
        *a = inverse(a)?;
        return Ok(());
    }
    // If elimination by rows fails, A is unchanged. Elimination in place destroys it.
    if !simd::has_kernel::<T>() {
        return if leaves_the_range(a) { invert_again(a, None) } else { eliminate(a).map(|_| ()) };
    }
    match eliminate(a) {
        Ok(true) => Ok(()),
        result => invert_again(a, result.err()),
    }
}

/// Replaces A by A⁻¹. Returns whether that stays in the range.
#[inline]
fn eliminate<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
) -> Result<bool, EliminationError> {
    if simd::has_kernel::<T>() { by_rows::invert(a) } else { in_place::invert(a) }
}

/// Whether products of two elements may leave the range.
fn leaves_the_range<T: ComplexField, const N: usize>(a: &Matrix<T, N, N>) -> bool {
    !is_within(a, safe_maximum::<T::Real>().sqrt())
}
