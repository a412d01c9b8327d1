//! Removing a row or a column.

use super::copy::past;
use crate::matrix::{Matrix, no_line};
use crate::shape::{Dims, RemoveColumnShape, RemoveRowShape, WithoutShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// This matrix without row `i`: `(M-1) x N`.
    ///
    /// Takes a matrix of 2 to 64 rows. For a larger one, write
    /// `Matrix::<_, R, N>::from_fn(|k, j| a[(k + usize::from(k >= i), j)])`.
    /// Copies `(M - 1) N` elements.
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
    /// assert_eq!(mat![1, 2; 3, 4; 5, 6].remove_row(1), mat![1, 2; 5, 6]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    #[doc(alias = "delete_row")]
    pub fn remove_row<const ROWS: usize>(&self, i: usize) -> Matrix<T, ROWS, N>
    where
        Dims: RemoveRowShape<M, N, ROWS>,
    {
        if i >= M {
            no_line("row", i, M, N);
        }
        let mut out = Matrix::splat(self.columns[0][0]);
        for j in 0..N {
            for k in 0..ROWS {
                out.columns[j][k] = self.columns[j][past(i, k)];
            }
        }
        out
    }

    /// This matrix without column `j`: `M x (N-1)`.
    ///
    /// Takes a matrix of 2 to 64 columns. For a larger one, write
    /// `Matrix::<_, M, C>::from_fn(|i, k| a[(i, k + usize::from(k >= j))])`.
    /// Copies `M (N - 1)` elements.
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
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].remove_column(0), mat![2, 3; 5, 6]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    #[doc(alias = "delete_column")]
    pub fn remove_column<const COLUMNS: usize>(&self, j: usize) -> Matrix<T, M, COLUMNS>
    where
        Dims: RemoveColumnShape<M, N, COLUMNS>,
    {
        if j >= N {
            no_line("column", j, M, N);
        }
        let mut out = Matrix::splat(self.columns[0][0]);
        for k in 0..COLUMNS {
            out.columns[k] = self.columns[past(j, k)];
        }
        out
    }

    /// This matrix without row `i` and column `j`: `(M-1) x (N-1)`.
    ///
    /// ```text
    ///            j
    ///       | a  .  c |
    ///     i | .  .  . |      gives      | a c |
    ///       | g  .  i |                 | g i |
    /// ```
    ///
    /// For a square matrix, the determinant of the result is a minor; times
    /// `(-1)^(i+j)` it is a cofactor.
    ///
    /// Takes a matrix of 2 to 64 rows and columns. Copies `(M - 1) (N - 1)`
    /// elements.
    ///
    /// # Panics
    ///
    /// If `i >= M` or `j >= N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2, 3;
    ///              4, 5, 6;
    ///              7, 8, 9];
    /// assert_eq!(a.without(1, 1), mat![1, 3;
    ///                                7, 9]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    #[doc(alias = "submatrix")]
    #[doc(alias = "minor")]
    #[doc(alias = "cofactor")]
    pub fn without<const ROWS: usize, const COLUMNS: usize>(
        &self,
        i: usize,
        j: usize,
    ) -> Matrix<T, ROWS, COLUMNS>
    where
        Dims: WithoutShape<M, N, ROWS, COLUMNS>,
    {
        if i >= M {
            no_line("row", i, M, N);
        }
        if j >= N {
            no_line("column", j, M, N);
        }
        let mut out = Matrix::splat(self.columns[0][0]);
        for c in 0..COLUMNS {
            let (column, source) = (&mut out.columns[c], &self.columns[past(j, c)]);
            for r in 0..ROWS {
                column[r] = source[past(i, r)];
            }
        }
        out
    }
}
