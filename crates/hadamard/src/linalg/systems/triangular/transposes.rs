//! Transposes and adjoints, which are triangles of the other kind.

use super::lower::Lower;
use super::upper::Upper;
use crate::linalg::systems::pivot::Pivot;
use crate::scalar::Scalar;

impl<T: Scalar, const N: usize> Lower<T, N> {
    /// The transpose, which is upper triangular.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let l = mat![1, 0; 3, 4].lower();
    /// assert_eq!(l.transpose(), mat![1, 3; 0, 4].upper());
    /// ```
    #[inline]
    #[must_use]
    pub fn transpose(&self) -> Upper<T, N> {
        Upper { matrix: self.matrix.transpose() }
    }
}

impl<T: Pivot, const N: usize> Lower<T, N> {
    /// The conjugate transpose Lᴴ, which is upper triangular.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let l = mat![1.0, 0.0; 3.0, 4.0].lower();
    /// assert_eq!(l.adjoint(), l.transpose());
    /// ```
    #[inline]
    #[must_use]
    pub fn adjoint(&self) -> Upper<T, N> {
        Upper { matrix: self.matrix.adjoint() }
    }
}

impl<T: Scalar, const N: usize> Upper<T, N> {
    /// The transpose, which is lower triangular.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let u = mat![1, 3; 0, 4].upper();
    /// assert_eq!(u.transpose(), mat![1, 0; 3, 4].lower());
    /// ```
    #[inline]
    #[must_use]
    pub fn transpose(&self) -> Lower<T, N> {
        Lower { matrix: self.matrix.transpose() }
    }
}

impl<T: Pivot, const N: usize> Upper<T, N> {
    /// The conjugate transpose Uᴴ, which is lower triangular.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let u = mat![1.0, 3.0; 0.0, 4.0].upper();
    /// assert_eq!(u.adjoint(), u.transpose());
    /// ```
    #[inline]
    #[must_use]
    pub fn adjoint(&self) -> Lower<T, N> {
        Lower { matrix: self.matrix.adjoint() }
    }
}
