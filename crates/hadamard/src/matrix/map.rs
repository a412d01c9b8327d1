//! A function of every element.

use super::Matrix;
use crate::scalar::{Cast, TryCast};

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

    /// The same numbers as another type, or `None` if that type lacks one of them: see
    /// [`TryCast`]. So it is `None` where [`cast`](Self::cast) would wrap, round, limit or make a
    /// zero of NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0, 255].try_cast::<u8>(), Some(mat![0, 255]));
    /// assert_eq!(mat![0, -1].try_cast::<u8>(), None);
    /// assert_eq!(mat![3.0, 0.5].try_cast::<i32>(), None);
    /// assert_eq!(mat![3.0, 0.5].floor().try_cast::<i32>(), Some(mat![3, 0]));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "try_from")]
    #[doc(alias = "try_into")]
    pub fn try_cast<U>(self) -> Option<Matrix<U, M, N>>
    where
        T: Copy + TryCast<U>,
    {
        let fits = self.as_slice().iter().all(|&x| x.try_cast().is_some());
        fits.then(|| self.cast())
    }
}
