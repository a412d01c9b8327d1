//! A view of a row that can change the matrix.

use core::fmt::{self, Debug, Formatter};
use core::iter::FusedIterator;
use core::ops::{Index, IndexMut};

use super::out_of_bounds::no_line;
use super::{Matrix, RowVector};

/// A row of an `M x N` matrix that can be changed in place. Returned by
/// [`Matrix::row_mut`].
///
/// `row[j]` is the element in column `j`. `+=` and `-=` take a `1 x N` row, `*=` and `/=` a
/// number.
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct RowMut<'a, T, const M: usize, const N: usize> {
    matrix: &'a mut Matrix<T, M, N>,
    /// Below `M`.
    i: usize,
}

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    /// A view of row `i` that can change it in place.
    ///
    /// A row is not contiguous in memory, so it cannot be a reference.
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
    /// a.row_mut(0)[1] = 9;
    /// assert_eq!(a, mat![1, 9; 3, 4]);
    ///
    /// // An operator needs a name on its left.
    /// let mut row = a.row_mut(1);
    /// row *= 10;
    /// row += mat![5, 6];
    /// assert_eq!(a, mat![1, 9; 35, 46]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    pub const fn row_mut(&mut self, i: usize) -> RowMut<'_, T, M, N> {
        if i >= M {
            no_line("row", i, M, N);
        }
        RowMut { matrix: self, i }
    }
}

impl<T, const M: usize, const N: usize> RowMut<'_, T, M, N> {
    /// References to the elements, from left to right.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![1, 2; 3, 4];
    /// assert_eq!(a.row_mut(1).iter().max(), Some(&4));
    /// ```
    #[inline]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator + FusedIterator {
        // Redundant: `i` is below M, but the compiler does not know that of a number in
        // memory.
        let i = self.i;
        self.matrix.columns.iter().map(move |column| &column[if i < M { i } else { 0 }])
    }

    /// Mutable references to the elements, from left to right.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![1, 2; 3, 4];
    /// for x in a.row_mut(1).iter_mut() {
    ///     *x *= *x;
    /// }
    /// assert_eq!(a, mat![1, 2; 9, 16]);
    /// ```
    #[inline]
    pub fn iter_mut(
        &mut self,
    ) -> impl DoubleEndedIterator<Item = &mut T> + ExactSizeIterator + FusedIterator {
        // Redundant, as above.
        let i = self.i;
        self.matrix.columns.iter_mut().map(move |column| &mut column[if i < M { i } else { 0 }])
    }

    /// A copy of the row, `1 x N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![1, 2; 3, 4];
    /// assert_eq!(a.row_mut(1).to_row(), mat![3, 4]);
    /// ```
    #[inline]
    #[must_use]
    pub fn to_row(&self) -> RowVector<T, N>
    where
        T: Copy,
    {
        self.matrix.row(if self.i < M { self.i } else { 0 })
    }
}

impl<T, const M: usize, const N: usize> Index<usize> for RowMut<'_, T, M, N> {
    type Output = T;

    #[inline]
    #[track_caller]
    fn index(&self, j: usize) -> &T {
        &self.matrix[(self.i, j)]
    }
}

impl<T, const M: usize, const N: usize> IndexMut<usize> for RowMut<'_, T, M, N> {
    #[inline]
    #[track_caller]
    fn index_mut(&mut self, j: usize) -> &mut T {
        &mut self.matrix[(self.i, j)]
    }
}

impl<T: Debug, const M: usize, const N: usize> Debug for RowMut<'_, T, M, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
