//! Some rows, columns or elements that follow each other.

use super::copy::take;
use crate::matrix::{Matrix, Vector, no_line};
use crate::shape::{Dims, SegmentShape};

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The `K` columns from column `j` on, as a reference to an `M x K` matrix: what NumPy and
    /// MATLAB write as a range, `a[:, j:j+K]`.
    ///
    /// The compiler refuses more columns than the matrix has.
    ///
    /// # Panics
    ///
    /// If they are not within the matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2, 3; 4, 5, 6];
    /// assert_eq!(*a.columns_at::<2>(1), mat![2, 3; 5, 6]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    #[doc(alias = "fixed_columns")]
    #[doc(alias = "middleCols")]
    #[doc(alias = "range")]
    pub const fn columns_at<const K: usize>(&self, j: usize) -> &Matrix<T, M, K> {
        const { assert!(0 < K && K <= N, "`columns_at::<k>()` takes 1 to N columns") };
        if j <= N {
            if let Some(columns) = self.columns.split_at(j).1.first_chunk() {
                return Matrix::from_columns_ref(columns);
            }
        }
        no_line("column", j.saturating_add(K - 1), M, N)
    }

    /// The `K` columns from column `j` on, as a mutable reference to an `M x K` matrix.
    ///
    /// The compiler refuses more columns than the matrix has.
    ///
    /// # Panics
    ///
    /// If they are not within the matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![1, 2, 3; 4, 5, 6];
    /// *a.columns_at_mut::<2>(1) *= 10;
    /// assert_eq!(a, mat![1, 20, 30; 4, 50, 60]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    #[doc(alias = "fixed_columns_mut")]
    pub const fn columns_at_mut<const K: usize>(&mut self, j: usize) -> &mut Matrix<T, M, K> {
        const { assert!(0 < K && K <= N, "`columns_at_mut::<k>()` takes 1 to N columns") };
        if j <= N {
            if let Some(columns) = self.columns.split_at_mut(j).1.first_chunk_mut() {
                return Matrix::from_columns_mut(columns);
            }
        }
        no_line("column", j.saturating_add(K - 1), M, N)
    }

    /// The `K` elements of a column from element `i` on, as a reference to a `K x 1` vector.
    ///
    /// The compiler checks the length, but not the place. [`head`](Self::head) and
    /// [`tail`](Self::tail) copy the first and the last elements.
    ///
    /// # Panics
    ///
    /// If they are not within the column.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let x = vector![1, 2, 3, 4, 5];
    /// assert_eq!(*x.segment::<3>(1), vector![2, 3, 4]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    #[doc(alias = "fixed_rows")]
    #[doc(alias = "range")]
    pub const fn segment<const K: usize>(&self, i: usize) -> &Vector<T, K>
    where
        Dims: SegmentShape<M, N>,
    {
        const { assert!(0 < K && K <= M, "`segment::<k>()` takes 1 to M elements") };
        if i <= M {
            if let Some(elements) = self.columns[0].split_at(i).1.first_chunk() {
                return Vector::from_ref(elements);
            }
        }
        no_line("element", i.saturating_add(K - 1), M, N)
    }

    /// The `K` elements of a column from element `i` on, as a mutable reference to a `K x 1`
    /// vector.
    ///
    /// # Panics
    ///
    /// If they are not within the column.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let mut x = vector![1, 2, 3, 4, 5];
    /// *x.segment_mut::<3>(1) += vector![10, 20, 30];
    /// assert_eq!(x, vector![1, 12, 23, 34, 5]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    #[doc(alias = "fixed_rows_mut")]
    pub const fn segment_mut<const K: usize>(&mut self, i: usize) -> &mut Vector<T, K>
    where
        Dims: SegmentShape<M, N>,
    {
        const { assert!(0 < K && K <= M, "`segment_mut::<k>()` takes 1 to M elements") };
        if i <= M {
            if let Some(elements) = self.columns[0].split_at_mut(i).1.first_chunk_mut() {
                return Vector::from_mut(elements);
            }
        }
        no_line("element", i.saturating_add(K - 1), M, N)
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// A copy of the `K` rows from row `i` on, `K x N`: what NumPy and MATLAB write as a range,
    /// `a[i:i+K, :]`.
    ///
    /// The compiler refuses more rows than the matrix has.
    ///
    /// # Panics
    ///
    /// If they are not within the matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2; 3, 4; 5, 6];
    /// assert_eq!(a.rows_at::<2>(1), mat![3, 4; 5, 6]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    #[doc(alias = "fixed_rows")]
    #[doc(alias = "middleRows")]
    #[doc(alias = "range")]
    pub const fn rows_at<const K: usize>(&self, i: usize) -> Matrix<T, K, N> {
        const { assert!(0 < K && K <= M, "`rows_at::<k>()` takes 1 to M rows") };
        if i > M - K {
            no_line("row", i.saturating_add(K - 1), M, N);
        }
        take(self, i, 0)
    }
}
