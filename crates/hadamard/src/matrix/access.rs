//! Single elements.

use super::Matrix;

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The element in row `i`, column `j`, or `None` outside of the matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2; 3, 4];
    /// assert_eq!(a.get(1, 0), Some(&3));
    /// assert_eq!(a.get(2, 0), None);
    /// ```
    #[inline]
    #[must_use]
    pub const fn get(&self, i: usize, j: usize) -> Option<&T> {
        if i < M && j < N { Some(&self.columns[j][i]) } else { None }
    }

    /// The element in row `i`, column `j` as a mutable reference, or `None` outside
    /// of the matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![1, 2; 3, 4];
    /// if let Some(x) = a.get_mut(0, 1) {
    ///     *x = 9;
    /// }
    /// assert_eq!(a, mat![1, 9; 3, 4]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn get_mut(&mut self, i: usize, j: usize) -> Option<&mut T> {
        if i < M && j < N { Some(&mut self.columns[j][i]) } else { None }
    }

    /// The element in row `ROW`, column `COLUMN`. The compiler checks the position
    /// when it builds the program, so this cannot panic.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// const X: i32 = *mat![1, 2; 3, 4].at::<1, 0>();
    /// assert_eq!(X, 3);
    /// ```
    ///
    /// ```compile_fail
    /// use hadamard::mat;
    ///
    /// let _ = mat![1, 2; 3, 4].at::<2, 0>(); // there is no row 2
    /// ```
    #[inline]
    #[must_use]
    pub const fn at<const ROW: usize, const COLUMN: usize>(&self) -> &T {
        const {
            assert!(ROW < M, "the row of `at::<row, column>()` is out of bounds");
            assert!(COLUMN < N, "the column of `at::<row, column>()` is out of bounds");
        };
        &self.columns[COLUMN][ROW]
    }
}
