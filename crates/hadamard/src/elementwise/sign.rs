//! Absolute values and signs of every element.

use crate::matrix::Matrix;
use crate::scalar::Signed;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The absolute value of every element.
    ///
    /// # Panics
    ///
    /// In a debug build for the smallest value of an integer type, as Rust's
    /// `abs`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, -2; -3, 4].abs(), mat![1, 2; 3, 4]);
    /// ```
    #[inline]
    #[must_use]
    pub fn abs(&self) -> Self
    where
        T: Signed,
    {
        self.each(T::abs)
    }

    /// The sign of every element, as Rust's `signum`: -1, 0 or 1 for
    /// integers; for floats 1.0 (also for +0.0), -1.0 (also for -0.0) or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![5, 0, -3];
    /// assert_eq!(a.signum(), mat![1, 0, -1]);
    /// assert_eq!(a.signum().hadamard(a.abs()), a);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "sign")]
    pub fn signum(&self) -> Self
    where
        T: Signed,
    {
        self.each(T::signum)
    }
}
