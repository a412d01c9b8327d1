//! Rows and columns in another order.

use crate::matrix::Matrix;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The rows in reverse order: row `i` becomes row `M - 1 - i`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1, 2; 3, 4; 5, 6].reverse_rows(), mat![5, 6; 3, 4; 1, 2]);
    /// assert_eq!(vector![1, 2, 3].reverse_rows(), vector![3, 2, 1]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "flipud")]
    #[doc(alias = "flip")]
    #[doc(alias = "rev")]
    pub const fn reverse_rows(&self) -> Self {
        let mut out = *self;
        let mut j = 0;
        while j < N {
            let mut i = 0;
            while i < M {
                out.columns[j][i] = self.columns[j][M - 1 - i];
                i += 1;
            }
            j += 1;
        }
        out
    }

    /// The columns in reverse order: column `j` becomes column `N - 1 - j`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].reverse_columns(), mat![3, 2, 1; 6, 5, 4]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "fliplr")]
    #[doc(alias = "flip")]
    #[doc(alias = "rev")]
    pub const fn reverse_columns(&self) -> Self {
        let mut out = *self;
        let mut j = 0;
        while j < N {
            out.columns[j] = self.columns[N - 1 - j];
            j += 1;
        }
        out
    }

    /// The rows `shift` places further down; those that leave the matrix come in again at the top.
    /// A negative shift moves them up.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let x = vector![1, 2, 3, 4, 5];
    /// assert_eq!(x.roll_rows(2), vector![4, 5, 1, 2, 3]);
    /// assert_eq!(x.roll_rows(-1), vector![2, 3, 4, 5, 1]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "circshift")]
    #[doc(alias = "rotate_left")]
    #[doc(alias = "rotate_right")]
    pub const fn roll_rows(&self, shift: isize) -> Self {
        let mut out = *self;
        let mut source = first_source(shift, M);
        let mut i = 0;
        while i < M {
            let mut j = 0;
            while j < N {
                // Redundant: `source` is below M, but the compiler does not know that.
                out.columns[j][i] = self.columns[j][if source < M { source } else { 0 }];
                j += 1;
            }
            source = if source < M - 1 { source + 1 } else { 0 };
            i += 1;
        }
        out
    }

    /// The columns `shift` places further to the right; those that leave the matrix come in again
    /// on the left. A negative shift moves them to the left.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].roll_columns(1), mat![3, 1, 2; 6, 4, 5]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "circshift")]
    #[doc(alias = "rotate_left")]
    #[doc(alias = "rotate_right")]
    pub const fn roll_columns(&self, shift: isize) -> Self {
        let mut out = *self;
        let mut source = first_source(shift, N);
        let mut j = 0;
        while j < N {
            // Redundant, as in `roll_rows`.
            out.columns[j] = self.columns[if source < N { source } else { 0 }];
            source = if source < N - 1 { source + 1 } else { 0 };
            j += 1;
        }
        out
    }
}

/// The line, of `count` lines, that becomes line 0 when lines move by `shift` places.
#[inline]
const fn first_source(shift: isize, count: usize) -> usize {
    let distance = shift.unsigned_abs() % count;
    if shift < 0 || distance == 0 { distance } else { count - distance }
}
