//! Rounding of every element. It needs no feature.
//!
//! If the integer does not fit a fixed-point type, it overflows as integers
//! do.

use crate::matrix::Matrix;
use crate::scalar::Rounding;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The largest integer that is not greater than each element.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.5, -1.5].floor(), mat![1.0, -2.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn floor(&self) -> Self
    where
        T: Rounding,
    {
        self.each(T::floor)
    }

    /// The smallest integer that is not less than each element.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.5, -1.5].ceil(), mat![2.0, -1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn ceil(&self) -> Self
    where
        T: Rounding,
    {
        self.each(T::ceil)
    }

    /// The integer nearest to each element; halves go away from zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.4, 2.5, -2.5].round(), mat![1.0, 3.0, -3.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn round(&self) -> Self
    where
        T: Rounding,
    {
        self.each(T::round)
    }

    /// The integer nearest to each element; halves go to the even one, as in
    /// NumPy and Julia.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.5, 2.5, -2.5].round_ties_even(), mat![2.0, 2.0, -2.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "rint")]
    pub fn round_ties_even(&self) -> Self
    where
        T: Rounding,
    {
        self.each(T::round_ties_even)
    }

    /// The integer part of each element: rounds towards zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.5, -1.5].trunc(), mat![1.0, -1.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "fix")]
    pub fn trunc(&self) -> Self
    where
        T: Rounding,
    {
        self.each(T::trunc)
    }

    /// The fractional part of each element, with its sign: `x - trunc(x)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.5, -1.25].fract(), mat![0.5, -0.25]);
    /// ```
    #[inline]
    #[must_use]
    pub fn fract(&self) -> Self
    where
        T: Rounding,
    {
        self.each(|x| x - x.trunc())
    }
}
