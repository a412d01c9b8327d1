//! Adding a row or a column.

use super::copy::{above, before, beside, put};
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::shape::{AddColumnShape, AddColumnSize, AddRowShape, AddRowSize, Dims};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// This matrix with one more row, at the bottom: `M x N` and `1 x N` give
    /// `(M+1) x N`.
    ///
    /// Sizes up to 64 are inferred; beyond, see [`vstack`](Self::vstack).
    /// Copies `(M + 1) N` elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a = mat![1, 2].push_row(mat![3, 4]);
    /// assert_eq!(a, mat![1, 2;
    ///                    3, 4]);
    /// assert_eq!(a.push_row(Matrix::zeros()), mat![1, 2; 3, 4; 0, 0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn push_row<A, const P: usize, const Q: usize, const ROWS: usize>(
        &self,
        row: A,
    ) -> Matrix<T, ROWS, N>
    where
        A: Operand<T, P, Q>,
        A::Dims: AddRowShape<M, N, P, Q>,
        Dims: AddRowSize<M, N, ROWS>,
    {
        above(self, row.as_matrix())
    }

    /// This matrix with one more column, on the right: `M x N` and `M x 1`
    /// give `M x (N+1)`.
    ///
    /// Sizes up to 64 are inferred; beyond, see [`hstack`](Self::hstack).
    /// Copies `M (N + 1)` elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1, 2; 3, 4].push_column(vector![5, 6]), mat![1, 2, 5;
    ///                                                              3, 4, 6]);
    /// ```
    #[inline]
    #[must_use]
    pub fn push_column<A, const P: usize, const Q: usize, const COLUMNS: usize>(
        &self,
        column: A,
    ) -> Matrix<T, M, COLUMNS>
    where
        A: Operand<T, P, Q>,
        A::Dims: AddColumnShape<M, N, P, Q>,
        Dims: AddColumnSize<M, N, COLUMNS>,
    {
        beside(self, column.as_matrix())
    }

    /// This matrix with one more row, as row `i`: `M x N` and `1 x N` give
    /// `(M+1) x N`. The rows from `i` on move down.
    ///
    /// Sizes up to 64 are inferred. Copies `(M + 1) N` elements.
    ///
    /// # Panics
    ///
    /// If `i > M`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].insert_row(1, mat![5, 6]), mat![1, 2;
    ///                                                             5, 6;
    ///                                                             3, 4]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    pub fn insert_row<A, const P: usize, const Q: usize, const ROWS: usize>(
        &self,
        i: usize,
        row: A,
    ) -> Matrix<T, ROWS, N>
    where
        A: Operand<T, P, Q>,
        A::Dims: AddRowShape<M, N, P, Q>,
        Dims: AddRowSize<M, N, ROWS>,
    {
        if i > M {
            no_room("row", i, M, N);
        }
        let row = row.as_matrix();
        let mut out = Matrix::splat(self.columns[0][0]);
        for j in 0..N {
            let (column, source) = (&mut out.columns[j], &self.columns[j]);
            for k in 0..ROWS {
                column[k] = if k == i { row.columns[j][0] } else { source[before(i, k)] };
            }
        }
        out
    }

    /// This matrix with one more column, as column `j`: `M x N` and `M x 1`
    /// give `M x (N+1)`. The columns from `j` on move to the right.
    ///
    /// Sizes up to 64 are inferred. Copies `M (N + 1)` elements.
    ///
    /// # Panics
    ///
    /// If `j > N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let a = mat![1, 2; 3, 4];
    /// assert_eq!(a.insert_column(1, vector![5, 6]), mat![1, 5, 2;
    ///                                                    3, 6, 4]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    pub fn insert_column<A, const P: usize, const Q: usize, const COLUMNS: usize>(
        &self,
        j: usize,
        column: A,
    ) -> Matrix<T, M, COLUMNS>
    where
        A: Operand<T, P, Q>,
        A::Dims: AddColumnShape<M, N, P, Q>,
        Dims: AddColumnSize<M, N, COLUMNS>,
    {
        if j > N {
            no_room("column", j, M, N);
        }
        let column = column.as_matrix();
        let mut out = Matrix::splat(self.columns[0][0]);
        for k in 0..COLUMNS {
            if k == j {
                put(&mut out, column, 0, k);
            } else {
                out.columns[k] = self.columns[before(j, k)];
            }
        }
        out
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn no_room(line: &str, index: usize, rows: usize, columns: usize) -> ! {
    panic!("a {rows}x{columns} matrix has no place for a {line} at index {index}")
}
