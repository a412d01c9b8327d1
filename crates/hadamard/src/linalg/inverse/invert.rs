//! The inverse of a square matrix.

use super::determinant::Determinant;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::shape::{Dims, InverseShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The inverse A⁻¹ of a square matrix.
    ///
    /// * Real and complex matrices up to 4 x 4 are inverted by the adjugate, if that is as
    ///   accurate as pivoted elimination. All others are inverted by LU decomposition, in
    ///   about `2 N³` operations.
    /// * Integer matrices are inverted exactly, if their inverse has integer elements of the
    ///   same type: by elimination modulo a power of two, where nothing overflows, and by a
    ///   product that proves the result.
    /// * Fixed-point matrices are inverted by LU decomposition.
    ///
    /// To solve A x = b, prefer [`solve`](Self::solve): it takes less time and is more
    /// accurate.
    ///
    /// For floats up to 4 x 4, `a.adjugate() / a.determinant()` does without the check of the
    /// adjugate and without elimination. Then a singular matrix gives infinities and NaN, not an
    /// error, and digits are lost where the terms of a cofactor cancel.
    ///
    /// # Errors
    ///
    /// [`EliminationError`]. For real and complex numbers it is `Singular` or `NotFinite`, as for
    /// [`lu`](Self::lu).
    ///
    /// Up to 4 x 4 it is also `Singular` if the cofactors say that the determinant is zero although
    /// rounding left a pivot. The column is then N - 1. That refuses all singular matrices whose
    /// products of N elements are exact, such as small integers, and regular matrices whose
    /// determinant is rounded to zero. Beyond 4 x 4, rounding can leave a pivot in a singular
    /// matrix. Its inverse is then huge and meaningless; [`Lu::rcond`](crate::linalg::Lu::rcond)
    /// says how near a matrix is to a singular one.
    ///
    /// For integers it is `Singular` if the determinant is zero, and `NotInteger` if the
    /// determinant is neither 0 nor 1 nor -1. Both are exact. It is `Overflow` with the first
    /// column of the inverse that does not fit. In `i64`, `isize` and `i128` that also happens if
    /// a sum of the proof does not fit `i128`.
    ///
    /// For fixed-point numbers it is as for [`lu`](Self::lu). It is also `Singular` if the
    /// determinant is zero and can be computed exactly in 128 bits, as for most small matrices,
    /// and `Overflow` with the first column of the inverse that has an element too large for its
    /// type.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{EliminationError, mat};
    ///
    /// let a = mat![2.0, 1.0; 4.0, 4.0];
    /// assert_eq!(a.inverse()?, mat![1.0, -0.25; -1.0, 0.5]);
    /// assert_eq!(mat![1, 2; 1, 3].inverse()?, mat![3, -2; -1, 1]);
    /// assert_eq!(
    ///     mat![1.0, 2.0; 2.0, 4.0].inverse(),
    ///     Err(EliminationError::Singular { column: 1 })
    /// );
    /// assert!(mat![3.0, 1.0, 1.0; 3.0, 3.0, 0.0; 1.0, 1.0, 0.0].inverse().is_err());
    /// assert_eq!(mat![1, 2; 3, 4].inverse(), Err(EliminationError::NotInteger));
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[doc(alias = "inv")]
    #[doc(alias = "invert")]
    #[doc(alias = "try_inverse")]
    pub fn inverse(&self) -> Result<Matrix<T, N, N>, EliminationError>
    where
        T: Determinant,
        Dims: InverseShape<M, N>,
    {
        T::inverse(self.renamed::<N, N>())
    }

    /// Replaces a square matrix by its inverse A⁻¹, with the bits of
    /// [`inverse`](Self::inverse).
    ///
    /// Without vector instructions, a matrix larger than 4 x 4 needs memory for only `2 N`
    /// numbers beside it.
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`inverse`](Self::inverse). The contents of A are then
    /// not promised.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![2.0, 1.0; 4.0, 4.0];
    /// a.inverse_in_place()?;
    /// assert_eq!(a, mat![1.0, -0.25; -1.0, 0.5]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[doc(alias = "try_inverse_mut")]
    pub fn inverse_in_place(&mut self) -> Result<(), EliminationError>
    where
        T: Determinant,
        Dims: InverseShape<M, N>,
    {
        T::invert(self.renamed_mut::<N, N>())
    }
}
