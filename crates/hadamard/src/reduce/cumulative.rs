//! Running sums and products.

use crate::matrix::{Matrix, Vector};
use crate::ops::apply_zip;
use crate::scalar::{CanAdd, CanMul};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The cumulative sums of each row, from left to right: each element plus all elements to its
    /// left. The last column is [`row_sums`](Self::row_sums).
    ///
    /// ```text
    /// | 1 2 3 |      | 1 3  6 |
    /// | 4 5 6 |  ->  | 4 9 15 |
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].cumulative_row_sums(), mat![1, 3, 6; 4, 9, 15]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "cumsum")]
    pub fn cumulative_row_sums(&self) -> Self
    where
        T: CanAdd,
    {
        self.accumulate_rows(T::add)
    }

    /// The cumulative sums of each column, from top to bottom: each element plus all elements
    /// above it. The last row is [`column_sums`](Self::column_sums).
    ///
    /// ```text
    /// | 1 2 3 |      | 1 2 3 |
    /// | 4 5 6 |  ->  | 5 7 9 |
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].cumulative_column_sums(), mat![1, 2, 3; 5, 7, 9]);
    /// assert_eq!(vector![1, 2, 3, 4].cumulative_column_sums(), vector![1, 3, 6, 10]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "cumsum")]
    pub fn cumulative_column_sums(&self) -> Self
    where
        T: CanAdd,
    {
        self.accumulate_columns(T::add)
    }

    /// The cumulative products of each row, from left to right: each element times all elements
    /// to its left. The last column is [`row_products`](Self::row_products).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].cumulative_row_products(), mat![1, 2, 6; 4, 20, 120]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "cumprod")]
    pub fn cumulative_row_products(&self) -> Self
    where
        T: CanMul,
    {
        self.accumulate_rows(T::mul)
    }

    /// The cumulative products of each column, from top to bottom: each element times all
    /// elements above it. The last row is [`column_products`](Self::column_products).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1, 2; 3, 4].cumulative_column_products(), mat![1, 2; 3, 8]);
    /// assert_eq!(vector![1, 2, 3, 4].cumulative_column_products(), vector![1, 2, 6, 24]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "cumprod")]
    pub fn cumulative_column_products(&self) -> Self
    where
        T: CanMul,
    {
        self.accumulate_columns(T::mul)
    }

    /// `x₀, f(x₀, x₁), f(f(x₀, x₁), x₂), …` in each row. It combines whole columns, so that it
    /// reads memory in order.
    #[inline]
    fn accumulate_rows(&self, f: impl Fn(T, T) -> T) -> Self {
        let mut out = *self;
        let mut running = *Vector::from_ref(&self.columns[0]);
        let mut j = 1;
        while j < N {
            apply_zip(&mut running, Vector::from_ref(&self.columns[j]), &f);
            [out.columns[j]] = running.columns;
            j += 1;
        }
        out
    }

    /// The same in each column.
    #[inline]
    fn accumulate_columns(&self, f: impl Fn(T, T) -> T) -> Self {
        let mut out = *self;
        for column in &mut out.columns {
            let mut running = column[0];
            let mut i = 1;
            while i < M {
                running = f(running, column[i]);
                column[i] = running;
                i += 1;
            }
        }
        out
    }
}
