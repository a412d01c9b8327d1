//! Whether a matrix is symmetric, and its symmetric part.

use crate::matrix::Matrix;
use crate::scalar::Field;
use crate::shape::{Dims, SymmetricPartShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Whether A = Aᵀ, exactly. A matrix that is not square is not symmetric, and neither is
    /// a matrix with a NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert!(mat![1, 2; 2, 3].is_symmetric());
    /// assert!(!mat![1, 2; 0, 3].is_symmetric());
    /// ```
    #[must_use]
    pub fn is_symmetric(&self) -> bool
    where
        T: PartialEq,
    {
        // Outside of the matrix `get` is `None`, and no element equals that.
        (0..N).all(|j| (0..M).all(|i| self.get(j, i) == Some(&self.columns[j][i])))
    }

    /// The symmetric part (A + Aᵀ) / 2 of a square matrix. The sum of fixed-point numbers can
    /// overflow, like that of integers.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 4.0; 0.0, 3.0].symmetric_part(), mat![1.0, 2.0; 2.0, 3.0]);
    /// ```
    #[must_use]
    pub fn symmetric_part(&self) -> Matrix<T, N, N>
    where
        T: Field,
        Dims: SymmetricPartShape<M, N>,
    {
        // Some fixed-point types cannot represent 2.
        Matrix::from_fn(|i, j| (self.columns[j][i] + self.columns[i][j]).divide_by(2))
    }
}
