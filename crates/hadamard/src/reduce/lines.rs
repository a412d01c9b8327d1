//! Folds of each row and each column.

use crate::matrix::{Matrix, RowVector, Vector};
use crate::ops::apply_zip;

use super::sums::fold;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// `f(… f(f(x₀, x₁), x₂) …)` over each row, from left to right. It
    /// combines whole columns, so that it reads memory in order.
    #[inline]
    pub(super) fn fold_rows(&self, f: impl Fn(T, T) -> T) -> Vector<T, M> {
        let mut out = *Vector::from_ref(&self.columns[0]);
        let mut j = 1;
        while j < N {
            apply_zip(&mut out, Vector::from_ref(&self.columns[j]), &f);
            j += 1;
        }
        out
    }

    /// `f(… f(f(x₀, x₁), x₂) …)` over each column, from top to bottom.
    #[inline]
    pub(super) fn fold_columns(&self, f: impl Fn(T, T) -> T) -> RowVector<T, N> {
        Matrix { columns: self.columns.map(|column| [fold(Vector::from_ref(&column), &f)]) }
    }
}
