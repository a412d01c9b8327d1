//! Whole rows and columns.

use super::out_of_bounds::no_line;
use super::{Matrix, RowVector, Vector};

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    /// A reference to column `j`, which is contiguous in memory.
    ///
    /// # Panics
    ///
    /// If `j >= N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(*mat![1, 2, 3; 4, 5, 6].column(2), vector![3, 6]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    pub const fn column(&self, j: usize) -> &Vector<T, M> {
        if j >= N {
            no_line("column", j, M, N);
        }
        Vector::from_ref(&self.columns[j])
    }

    /// A mutable reference to column `j`.
    ///
    /// # Panics
    ///
    /// If `j >= N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![1, 2; 3, 4];
    /// *a.column_mut(0) *= 10;
    /// assert_eq!(a, mat![10, 2; 30, 4]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    pub const fn column_mut(&mut self, j: usize) -> &mut Vector<T, M> {
        if j >= N {
            no_line("column", j, M, N);
        }
        Vector::from_mut(&mut self.columns[j])
    }

    /// Replaces column `j`.
    ///
    /// # Panics
    ///
    /// If `j >= N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let mut a = mat![1, 2; 3, 4];
    /// a.set_column(1, vector![7, 8]);
    /// assert_eq!(a, mat![1, 7; 3, 8]);
    /// ```
    #[inline]
    #[track_caller]
    pub const fn set_column(&mut self, j: usize, column: Vector<T, M>)
    where
        T: Copy,
    {
        if j >= N {
            no_line("column", j, M, N);
        }
        let [column] = column.columns;
        self.columns[j] = column;
    }

    /// References to the columns, from left to right.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2, 3; 4, 5, 6];
    /// assert!(a.columns().map(|column| column.sum()).eq([5, 7, 9]));
    /// ```
    #[inline]
    pub fn columns(&self) -> impl DoubleEndedIterator<Item = &Vector<T, M>> + ExactSizeIterator {
        self.columns.iter().map(Vector::from_ref)
    }

    /// Mutable references to the columns, from left to right.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![3, 0; 4, 2];
    /// for column in a.columns_mut() {
    ///     *column /= column.sum();
    /// }
    /// assert_eq!(a, mat![0, 0; 0, 1]);
    /// ```
    #[inline]
    pub fn columns_mut(
        &mut self,
    ) -> impl DoubleEndedIterator<Item = &mut Vector<T, M>> + ExactSizeIterator {
        self.columns.iter_mut().map(Vector::from_mut)
    }

    /// Mutable references to columns `j` and `k` at once.
    ///
    /// # Panics
    ///
    /// If one of them is not below `N`, or if both are the same.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![1, 2, 3; 4, 5, 6];
    /// let (x, y) = a.column_pair_mut(2, 0);
    /// *x -= *y; // from column 2, column 0
    /// *y *= 10;
    /// assert_eq!(a, mat![10, 2, 2; 40, 5, 2]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    #[doc(alias = "get_disjoint_mut")]
    #[doc(alias = "columns_range_pair_mut")]
    pub const fn column_pair_mut(
        &mut self,
        j: usize,
        k: usize,
    ) -> (&mut Vector<T, M>, &mut Vector<T, M>) {
        if j >= N || k >= N {
            no_line("column", if j < N { k } else { j }, M, N);
        }
        let (left, right) = if j < k { (j, k) } else { (k, j) };
        assert!(left < right, "a pair of columns takes two that differ");
        let (before, after) = self.columns.split_at_mut(right);
        let (left, right) = (Vector::from_mut(&mut before[left]), Vector::from_mut(&mut after[0]));
        if j < k { (left, right) } else { (right, left) }
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// A copy of row `i`: writing to it does not change the matrix.
    ///
    /// To change a row, take [`row_mut`](Self::row_mut) or
    /// [`set_row`](Self::set_row).
    ///
    /// # Panics
    ///
    /// If `i >= M`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].row(1), mat![4, 5, 6]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    pub const fn row(&self, i: usize) -> RowVector<T, N> {
        if i >= M {
            no_line("row", i, M, N);
        }
        let mut row = [[self.columns[0][i]; 1]; N];
        let mut j = 0;
        while j < N {
            row[j][0] = self.columns[j][i];
            j += 1;
        }
        Matrix { columns: row }
    }

    /// Replaces row `i`.
    ///
    /// # Panics
    ///
    /// If `i >= M`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![1, 2; 3, 4];
    /// a.set_row(0, mat![7, 8]);
    /// assert_eq!(a, mat![7, 8; 3, 4]);
    /// ```
    #[inline]
    #[track_caller]
    pub const fn set_row(&mut self, i: usize, row: RowVector<T, N>) {
        if i >= M {
            no_line("row", i, M, N);
        }
        let mut j = 0;
        while j < N {
            self.columns[j][i] = row.columns[j][0];
            j += 1;
        }
    }

    /// Copies of the rows, from top to bottom.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2, 3; 4, 5, 6];
    /// assert!(a.rows().map(|row| row.sum()).eq([6, 15]));
    /// ```
    #[inline]
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = RowVector<T, N>> + ExactSizeIterator {
        // Redundant: `i` is below M, but the compiler does not know that of
        // an iterator in memory.
        (0..M).map(|i| self.row(if i < M { i } else { 0 }))
    }
}
