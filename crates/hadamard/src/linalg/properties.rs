//! Whether a matrix is close to the identity, or orthogonal.

use crate::matrix::Matrix;
use crate::scalar::ComplexField;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Whether every element differs by at most `tolerance` from that of the identity. A matrix
    /// that is not square is not the identity, and neither is a matrix with a NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 1e-9; 0.0, 1.0];
    /// assert!(a.is_identity(1e-6));
    /// assert!(!a.is_identity(0.0));
    /// ```
    #[must_use]
    pub fn is_identity(&self, tolerance: T::Real) -> bool
    where
        T: ComplexField,
    {
        let is_close = |i, j, x: &T| {
            let difference = if i == j { *x - T::ONE } else { *x };
            difference.modulus() <= tolerance
        };
        let mut columns = (0..N).zip(&self.columns);
        M == N && columns.all(|(j, column)| (0..M).zip(column).all(|(i, x)| is_close(i, j, x)))
    }

    /// Whether the columns have length 1 and are at right angles: whether every element of Aᴴ A
    /// differs by at most `tolerance` from that of the identity. A complex matrix of this kind is
    /// called unitary.
    ///
    /// A matrix with more columns than rows is not orthogonal, and neither is a matrix with a NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let q = mat![0.6, -0.8; 0.8, 0.6];
    /// assert!(q.is_orthogonal(1e-12));
    /// assert!(!(q * 2.0).is_orthogonal(1e-12));
    /// assert!(mat![0.6; 0.8].is_orthogonal(1e-12));
    /// ```
    #[must_use]
    #[doc(alias = "is_unitary")]
    #[doc(alias = "is_orthonormal")]
    pub fn is_orthogonal(&self, tolerance: T::Real) -> bool
    where
        T: ComplexField,
    {
        M >= N && self.adjoint_mul(self).is_identity(tolerance)
    }
}
