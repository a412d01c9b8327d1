//! Inverses.

use super::closed;
use super::determinant::cofactors;
use super::ring::Ring;
use super::substitution::renamed;
use crate::elementwise::larger;
use crate::error::Singular;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Field, Real, Scalar, Signed};
use crate::shape::{Dims, InverseShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The inverse A⁻¹ of a square matrix.
    ///
    /// Real and complex matrices up to 4 x 4 are inverted by the adjugate, where that
    /// is as accurate as pivoted elimination, and by LU decomposition where it is not
    /// and beyond, in about `2 N³` operations. Integer matrices are inverted exactly,
    /// if their inverse has integer elements. To solve A x = b, prefer
    /// [`solve`](Self::solve): it takes less time and errs less.
    ///
    /// # Errors
    ///
    /// [`Singular`] if some column has no pivot that is finite and not zero. For
    /// integers, if the determinant is neither 1 nor -1; the column is then N - 1.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![2.0, 1.0; 4.0, 4.0];
    /// assert_eq!(a.inverse()?, mat![1.0, -0.25; -1.0, 0.5]);
    /// assert_eq!(mat![1, 2; 1, 3].inverse()?, mat![3, -2; -1, 1]);
    /// assert!(mat![1.0, 2.0; 2.0, 4.0].inverse().is_err());
    /// # Ok::<(), hadamard::Singular>(())
    /// ```
    #[inline]
    #[doc(alias = "inv")]
    #[doc(alias = "invert")]
    #[doc(alias = "try_inverse")]
    pub fn inverse(&self) -> Result<Matrix<T, N, N>, Singular>
    where
        T: Ring,
        Dims: InverseShape<M, N>,
    {
        T::inverse::<N>(&renamed(self))
    }
}

pub(super) fn of_floats<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Result<Matrix<T, N, N>, Singular> {
    match by_adjugate(a) {
        Some(inverse) => Ok(inverse),
        None => Ok(a.lu()?.inverse()),
    }
}

/// adj A / det A, if it is as accurate as elimination.
///
/// The elements of adj A have errors of about eps ‖A‖ᴺ⁻¹, so the residual A A⁻¹ - I
/// has one of eps ‖A‖ᴺ / |det A|. It should be of the order eps ‖A‖ ‖A⁻¹‖, hence
/// ‖A‖ᴺ⁻¹ must not be much larger than ‖adj A‖. For 2 x 2 it never is.
fn by_adjugate<T: ComplexField, const N: usize>(a: &Matrix<T, N, N>) -> Option<Matrix<T, N, N>> {
    let mut adjugate = closed::adjugate(a)?;
    let determinant = closed::determinant(a)?;
    // Not where the determinant overflows, underflows or is not a number.
    let size = size_of(determinant);
    let is_normal = size >= T::Real::MIN_POSITIVE && size <= T::Real::MAX;
    let power = norm(a).powi(N as i32 - 1);
    let bound = T::Real::from_usize(8) * norm(&adjugate);
    // A comparison with NaN is false, and an infinite norm compares with nothing.
    let is_accurate = power <= bound && bound <= T::Real::MAX;
    if !(is_normal && is_accurate) {
        return None;
    }
    for column in &mut adjugate.columns {
        for x in column {
            *x = *x / determinant;
        }
    }
    Some(adjugate)
}

/// |re| + |im|, which is the absolute value of a real number.
#[inline]
fn size_of<T: ComplexField>(x: T) -> T::Real {
    x.real().abs() + x.imaginary().abs()
}

/// The largest sum of a column, by [`size_of`].
fn norm<T: ComplexField, const N: usize>(a: &Matrix<T, N, N>) -> T::Real {
    let mut largest = T::Real::ZERO;
    for column in &a.columns {
        let sum = column.iter().fold(T::Real::ZERO, |sum, &x| sum + size_of(x));
        largest = larger(largest, sum);
    }
    largest
}

pub(super) fn of_integers<T: Ring, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Result<Matrix<T, N, N>, Singular> {
    let determinant = T::determinant(a);
    // Only 1 and -1 have reciprocals that are integers, and those are themselves.
    if determinant * determinant != T::ONE {
        return Err(Singular { column: N - 1 });
    }
    let adjugate = closed::adjugate(a).unwrap_or_else(|| cofactors(a));
    Ok(adjugate * determinant)
}
