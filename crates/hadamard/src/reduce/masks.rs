//! Answers about each row and each column of a mask.

use crate::matrix::{Matrix, RowVector, Vector};

impl<const M: usize, const N: usize> Matrix<bool, M, N> {
    /// Whether at least one element of each row is true, as a column: `M x 1`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1, 2; 3, 4].gt(2).row_any(), vector![false, true]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "any")]
    pub fn row_any(&self) -> Vector<bool, M> {
        self.fold_rows(|x, y| x | y)
    }

    /// Whether all elements of each row are true, as a column: `M x 1`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1, 2; 3, 4].gt(1).row_all(), vector![false, true]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "all")]
    pub fn row_all(&self) -> Vector<bool, M> {
        self.fold_rows(|x, y| x & y)
    }

    /// Whether at least one element of each column is true, as a row: `1 x N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].gt(3).column_any(), mat![false, true]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "any")]
    pub fn column_any(&self) -> RowVector<bool, N> {
        self.fold_columns(|x, y| x | y)
    }

    /// Whether all elements of each column are true, as a row: `1 x N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].gt(1).column_all(), mat![false, true]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "all")]
    pub fn column_all(&self) -> RowVector<bool, N> {
        self.fold_columns(|x, y| x & y)
    }

    /// How many elements of each row are true, as a column: `M x 1`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1, 2; 3, 4].gt(1).row_counts(), vector![1, 2]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "count_nonzero")]
    pub fn row_counts(&self) -> Vector<usize, M> {
        // A row has no more elements than memory has bytes, so no sum can wrap.
        self.map(usize::from).fold_rows(usize::wrapping_add)
    }

    /// How many elements of each column are true, as a row: `1 x N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].gt(1).column_counts(), mat![1, 2]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "count_nonzero")]
    pub fn column_counts(&self) -> RowVector<usize, N> {
        // As in `row_counts`.
        self.map(usize::from).fold_columns(usize::wrapping_add)
    }
}
