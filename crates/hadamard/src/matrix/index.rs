//! Indices in brackets.

use core::ops::{Index, IndexMut};

use super::Matrix;

mod sealed {
    pub trait Sealed {}
    impl Sealed for (usize, usize) {}
    impl Sealed for usize {}
}

/// An index of a matrix: `(i, j)` for the element in row `i`, column `j`. A column vector
/// also has the index `i`.
///
/// `a[x]` has one implementation for all indices. For other types, the message of this trait
/// says what to write.
#[diagnostic::on_unimplemented(
    message = "a {M}x{N} matrix has no index `{Self}`: write `a[(i, j)]`, or `v[i]` of a column, with `usize`; parts are `a.row(i)`, `a.column(j)`, `a.rows_at::<2>(i)`, `a.columns_at::<2>(j)` and `v.segment::<2>(i)`",
    label = "this is no index of a {M}x{N} matrix"
)]
pub trait MatrixIndex<T, const M: usize, const N: usize>: sealed::Sealed {
    /// The type of the element there.
    type Output;

    #[doc(hidden)]
    fn of(self, matrix: &Matrix<T, M, N>) -> &Self::Output;

    #[doc(hidden)]
    fn of_mut(self, matrix: &mut Matrix<T, M, N>) -> &mut Self::Output;
}

#[diagnostic::do_not_recommend]
impl<T, const M: usize, const N: usize> MatrixIndex<T, M, N> for (usize, usize) {
    type Output = T;

    #[inline]
    #[track_caller]
    fn of(self, matrix: &Matrix<T, M, N>) -> &T {
        let (i, j) = self;
        match matrix.get(i, j) {
            Some(element) => element,
            None => out_of_bounds(i, j, M, N),
        }
    }

    #[inline]
    #[track_caller]
    fn of_mut(self, matrix: &mut Matrix<T, M, N>) -> &mut T {
        let (i, j) = self;
        match matrix.get_mut(i, j) {
            Some(element) => element,
            None => out_of_bounds(i, j, M, N),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T, const N: usize> MatrixIndex<T, N, 1> for usize {
    type Output = T;

    #[inline]
    #[track_caller]
    fn of(self, vector: &Matrix<T, N, 1>) -> &T {
        match vector.get(self, 0) {
            Some(element) => element,
            None => out_of_a_vector(self, N),
        }
    }

    #[inline]
    #[track_caller]
    fn of_mut(self, vector: &mut Matrix<T, N, 1>) -> &mut T {
        match vector.get_mut(self, 0) {
            Some(element) => element,
            None => out_of_a_vector(self, N),
        }
    }
}

/// The element in row `i`, column `j`, or element `i` of a column vector.
///
/// # Panics
///
/// If there is no such element. [`get`](Matrix::get) and [`at`](Matrix::at) do
/// not panic.
impl<T, I, const M: usize, const N: usize> Index<I> for Matrix<T, M, N>
where
    I: MatrixIndex<T, M, N>,
{
    type Output = I::Output;

    #[inline]
    #[track_caller]
    fn index(&self, index: I) -> &I::Output {
        index.of(self)
    }
}

impl<T, I, const M: usize, const N: usize> IndexMut<I> for Matrix<T, M, N>
where
    I: MatrixIndex<T, M, N>,
{
    #[inline]
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.of_mut(self)
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
