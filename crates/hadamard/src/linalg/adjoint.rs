//! The conjugate transpose.

use super::systems::pivot::Pivot;
use crate::matrix::Matrix;
use crate::ops::apply;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The conjugate transpose Aᴴ, `N x M`. For a real matrix it is the transpose.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 2.0; 3.0, 4.0].adjoint(), mat![1.0, 3.0; 2.0, 4.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "hermitian")]
    pub fn adjoint(&self) -> Matrix<T, N, M>
    where
        T: Pivot,
    {
        let mut adjoint = self.transpose();
        apply(&mut adjoint, T::conjugate);
        adjoint
    }
}
