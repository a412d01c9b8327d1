//! Exchanges of two rows or columns.

use super::Matrix;
use super::out_of_bounds::no_line;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Exchanges rows `a` and `b`.
    ///
    /// # Panics
    ///
    /// If one of them is not below `M`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut m = mat![1, 2; 3, 4; 5, 6];
    /// m.swap_rows(0, 2);
    /// assert_eq!(m, mat![5, 6; 3, 4; 1, 2]);
    /// ```
    #[inline]
    #[track_caller]
    pub const fn swap_rows(&mut self, a: usize, b: usize) {
        if a >= M || b >= M {
            no_line("row", if a < M { b } else { a }, M, N);
        }
        let mut j = 0;
        while j < N {
            let column = &mut self.columns[j];
            (column[a], column[b]) = (column[b], column[a]);
            j += 1;
        }
    }

    /// Exchanges columns `a` and `b`.
    ///
    /// # Panics
    ///
    /// If one of them is not below `N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut m = mat![1, 2, 3; 4, 5, 6];
    /// m.swap_columns(0, 2);
    /// assert_eq!(m, mat![3, 2, 1; 6, 5, 4]);
    /// ```
    #[inline]
    #[track_caller]
    pub const fn swap_columns(&mut self, a: usize, b: usize) {
        if a >= N || b >= N {
            no_line("column", if a < N { b } else { a }, M, N);
        }
        (self.columns[a], self.columns[b]) = (self.columns[b], self.columns[a]);
    }
}
