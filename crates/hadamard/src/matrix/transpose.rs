//! Transposition.

use super::Matrix;
use crate::simd;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The transpose, `[Aᵀ]ij = [A]ji`: `N x M`.
    ///
    /// In a constant, call [`konst::transpose`](crate::konst::transpose).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].transpose(), mat![1, 4; 2, 5; 3, 6]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "t")]
    pub fn transpose(&self) -> Matrix<T, N, M> {
        let columns = simd::transpose(&self.columns, || Matrix::from_rows(self.columns).columns);
        Matrix { columns }
    }
}
