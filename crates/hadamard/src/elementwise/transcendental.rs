//! Exponentials and logarithms of every element.
//!
//! They need the feature `std` or `libm`: see
//! [`Transcendental`](crate::scalar::Transcendental).

use crate::matrix::Matrix;
use crate::scalar::Transcendental;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// e to the power of each element. (The exponential of each element, not of
    /// the matrix.)
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, f64::NEG_INFINITY].exp(), mat![1.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn exp(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::exp)
    }

    /// 2 to the power of each element.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, 3.0, -1.0].exp2(), mat![1.0, 8.0, 0.5]);
    /// ```
    #[inline]
    #[must_use]
    pub fn exp2(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::exp2)
    }

    /// exp(x) - 1 of each element, accurate near zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, 1e-20].exp_m1(), mat![0.0, 1e-20]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "expm1")]
    pub fn exp_m1(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::exp_m1)
    }

    /// The natural logarithm of each element: -∞ for zero, NaN below.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, core::f64::consts::E].ln(), mat![0.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "log")]
    pub fn ln(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::ln)
    }

    /// ln(1 + x) of each element, accurate near zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, 1e-20].ln_1p(), mat![0.0, 1e-20]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "log1p")]
    pub fn ln_1p(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::ln_1p)
    }

    /// The logarithm to base 2 of each element.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 8.0, 0.5].log2(), mat![0.0, 3.0, -1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn log2(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::log2)
    }

    /// The logarithm to base 10 of each element.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 1000.0].log10(), mat![0.0, 3.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn log10(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::log10)
    }
}
