//! A function of every element.

use super::Matrix;
use crate::scalar::Cast;

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Applies `f` to each element, one column after another, and returns the
    /// results as a matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].map(|x| x % 2 == 0), mat![false, true; false, true]);
    /// ```
    #[inline]
    #[must_use]
    pub fn map<U>(self, mut f: impl FnMut(T) -> U) -> Matrix<U, M, N> {
        Matrix { columns: self.columns.map(|column| column.map(&mut f)) }
    }

    /// The same numbers as another type, converted as Rust's `as` converts: see
    /// [`Cast`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].cast::<f32>(), mat![1.0, 2.0; 3.0, 4.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "as")]
    #[doc(alias = "astype")]
    pub fn cast<U>(self) -> Matrix<U, M, N>
    where
        T: Cast<U>,
    {
        self.map(T::cast)
    }
}
