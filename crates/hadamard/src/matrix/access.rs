//! Single elements.

use core::ops::{Index, IndexMut};

use super::{Matrix, Vector};

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

#[cold]
#[inline(never)]
#[track_caller]
fn out_of_bounds(i: usize, j: usize, rows: usize, columns: usize) -> ! {
    panic!("index ({i}, {j}) is out of bounds of a {rows}x{columns} matrix")
}

#[cold]
#[inline(never)]
#[track_caller]
fn out_of_a_vector(i: usize, length: usize) -> ! {
    panic!("index {i} is out of bounds of a vector of length {length}")
}

/// The element in row `i`, column `j`.
///
/// # Panics
///
/// If there is no such element. [`get`](Matrix::get) and [`at`](Matrix::at) do
/// not panic.
impl<T, const M: usize, const N: usize> Index<(usize, usize)> for Matrix<T, M, N> {
    type Output = T;

    #[inline]
    #[track_caller]
    fn index(&self, (i, j): (usize, usize)) -> &T {
        match self.get(i, j) {
            Some(element) => element,
            None => out_of_bounds(i, j, M, N),
        }
    }
}

impl<T, const M: usize, const N: usize> IndexMut<(usize, usize)> for Matrix<T, M, N> {
    #[inline]
    #[track_caller]
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut T {
        match self.get_mut(i, j) {
            Some(element) => element,
            None => out_of_bounds(i, j, M, N),
        }
    }
}

/// Element `i` of a column vector.
///
/// # Panics
///
/// If there is no such element.
impl<T, const N: usize> Index<usize> for Vector<T, N> {
    type Output = T;

    #[inline]
    #[track_caller]
    fn index(&self, i: usize) -> &T {
        match self.get(i, 0) {
            Some(element) => element,
            None => out_of_a_vector(i, N),
        }
    }
}

impl<T, const N: usize> IndexMut<usize> for Vector<T, N> {
    #[inline]
    #[track_caller]
    fn index_mut(&mut self, i: usize) -> &mut T {
        match self.get_mut(i, 0) {
            Some(element) => element,
            None => out_of_a_vector(i, N),
        }
    }
}
