//! Sums, products and means.

use crate::matrix::{Matrix, RowVector, Vector};
use crate::ops::apply;
use crate::scalar::{CanAdd, CanMul, Field};
use crate::shape::{Dims, TraceShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The sum of all elements, from the first to the last of each column, one column
    /// after another. NaN if one of them is NaN. It has the type of the elements and
    /// overflows as they do: convert small integers first.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].sum(), 21);
    /// assert_eq!(mat![200_u8, 100].cast::<u32>().sum(), 300);
    /// ```
    #[inline]
    #[must_use]
    pub fn sum(&self) -> T
    where
        T: CanAdd,
    {
        fold(self, T::add)
    }

    /// The product of all elements, one column after another. NaN if one of
    /// them is NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].product(), 24);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "prod")]
    pub fn product(&self) -> T
    where
        T: CanMul,
    {
        fold(self, T::mul)
    }

    /// The mean of all elements: their sum, which can overflow, divided by their number.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 2.0; 3.0, 4.0].mean(), 2.5);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "average")]
    pub fn mean(&self) -> T
    where
        T: Field,
    {
        self.sum().divide_by(M * N)
    }

    /// The sum of each row, as a column: `M x 1`.
    ///
    /// ```text
    /// | 1 2 3 |      |  6 |
    /// | 4 5 6 |  ->  | 15 |
    /// ```
    ///
    /// (nalgebra's `row_sum` is [`column_sums`](Self::column_sums) here.)
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].row_sums(), vector![6, 15]);
    /// ```
    #[inline]
    #[must_use]
    pub fn row_sums(&self) -> Vector<T, M>
    where
        T: CanAdd,
    {
        self.fold_rows(T::add)
    }

    /// The sum of each column, as a row: `1 x N`.
    ///
    /// ```text
    /// | 1 2 3 |
    /// | 4 5 6 |  ->  | 5 7 9 |
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].column_sums(), mat![5, 7, 9]);
    /// ```
    #[inline]
    #[must_use]
    pub fn column_sums(&self) -> RowVector<T, N>
    where
        T: CanAdd,
    {
        self.fold_columns(T::add)
    }

    /// The product of each row, as a column: `M x 1`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].row_products(), vector![6, 120]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "prod")]
    pub fn row_products(&self) -> Vector<T, M>
    where
        T: CanMul,
    {
        self.fold_rows(T::mul)
    }

    /// The product of each column, as a row: `1 x N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].column_products(), mat![4, 10, 18]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "prod")]
    pub fn column_products(&self) -> RowVector<T, N>
    where
        T: CanMul,
    {
        self.fold_columns(T::mul)
    }

    /// The mean of each row, as a column: `M x 1`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1.0, 3.0; 4.0, 5.0].row_means(), vector![2.0, 4.5]);
    /// ```
    #[inline]
    #[must_use]
    pub fn row_means(&self) -> Vector<T, M>
    where
        T: Field,
    {
        divided(self.row_sums(), N)
    }

    /// The mean of each column, as a row: `1 x N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 3.0; 4.0, 5.0].column_means(), mat![2.5, 4.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn column_means(&self) -> RowVector<T, N>
    where
        T: Field,
    {
        divided(self.column_sums(), M)
    }

    /// The trace, `tr A = Σi [A]ii`, of a square matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].trace(), 5);
    /// ```
    #[inline]
    #[must_use]
    pub fn trace(&self) -> T
    where
        T: CanAdd,
        Dims: TraceShape<M, N>,
    {
        let mut sum = self.columns[0][0];
        let mut i = 1;
        while i < N {
            sum = sum + self.columns[i][i];
            i += 1;
        }
        sum
    }
}

/// A / n, element by element.
#[inline]
fn divided<T: Field, const M: usize, const N: usize>(
    mut sums: Matrix<T, M, N>,
    n: usize,
) -> Matrix<T, M, N> {
    apply(&mut sums, |x| x.divide_by(n));
    sums
}

/// `f(… f(f(x₀, x₁), x₂) …)` over all elements, one column after another.
#[inline]
pub(super) fn fold<T: Copy, const M: usize, const N: usize>(
    matrix: &Matrix<T, M, N>,
    f: impl Fn(T, T) -> T,
) -> T {
    let elements = matrix.as_slice();
    let mut result = elements[0];
    let mut k = 1;
    while k < elements.len() {
        result = f(result, elements[k]);
        k += 1;
    }
    result
}
