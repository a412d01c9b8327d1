//! Blocks of a matrix, read and replaced.

use core::marker::PhantomData;

use super::copy::{put, take};
use crate::matrix::Matrix;

mod sealed {
    pub trait Sealed {}
    impl<T, const M: usize, const N: usize> Sealed for super::Matrix<T, M, N> {}
    impl<T, const M: usize, const N: usize> Sealed for &super::Matrix<T, M, N> {}
}

/// A matrix of any shape with elements of type `T`, or a reference to one.
///
/// Unlike [`Operand`](crate::Operand) it does not name the sizes. So
/// [`set_block::<I, J>`](Matrix::set_block) has no parameters but the
/// position.
#[diagnostic::on_unimplemented(
    message = "expected a matrix of `{T}` or a reference to one, found `{Self}`",
    label = "this is not a matrix of `{T}`"
)]
pub trait Part<T: Copy>: sealed::Sealed {
    /// The number of rows.
    const ROWS: usize;
    /// The number of columns.
    const COLUMNS: usize;

    /// Copies this into `out`, from row `i`, column `j` on. It fits there.
    #[doc(hidden)]
    fn copy_to<const M: usize, const N: usize>(
        &self,
        out: &mut Matrix<T, M, N>,
        i: usize,
        j: usize,
    );
}

#[diagnostic::do_not_recommend]
impl<T: Copy, const R: usize, const C: usize> Part<T> for Matrix<T, R, C> {
    const ROWS: usize = R;
    const COLUMNS: usize = C;

    #[inline]
    fn copy_to<const M: usize, const N: usize>(
        &self,
        out: &mut Matrix<T, M, N>,
        i: usize,
        j: usize,
    ) {
        put(out, self, i, j);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Copy, const R: usize, const C: usize> Part<T> for &Matrix<T, R, C> {
    const ROWS: usize = R;
    const COLUMNS: usize = C;

    #[inline]
    fn copy_to<const M: usize, const N: usize>(
        &self,
        out: &mut Matrix<T, M, N>,
        i: usize,
        j: usize,
    ) {
        put(out, self, i, j);
    }
}

/// Checks that a block is within the matrix.
struct Inside<B>(PhantomData<B>);

impl<B> Inside<B> {
    /// Evaluating this refuses a position outside.
    const fn check<T: Copy, const I: usize, const J: usize, const M: usize, const N: usize>() -> Self
    where
        B: Part<T>,
    {
        assert!(fits(I, B::ROWS, M), "the rows of `set_block::<i, j>()` are out of bounds");
        assert!(fits(J, B::COLUMNS, N), "the columns of `set_block::<i, j>()` are out of bounds");
        Inside(PhantomData)
    }

    fn block(self, block: B) -> B {
        block
    }
}

/// Whether `start + length <= size`, without overflow.
#[inline]
const fn fits(start: usize, length: usize, size: usize) -> bool {
    length <= size && start <= size - length
}

#[cold]
#[inline(never)]
#[track_caller]
fn no_block((r, c): (usize, usize), (i, j): (usize, usize), (m, n): (usize, usize)) -> ! {
    panic!("a {r}x{c} block at ({i}, {j}) is out of bounds of a {m}x{n} matrix")
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The `ROWS x COLUMNS` block whose first element is in row `ROW`, column `COLUMN`.
    ///
    /// The compiler checks the position when it builds the program, so this
    /// cannot panic. Copies `ROWS COLUMNS` elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// const A: Matrix<i32, 3, 3> = mat![1, 2, 3;
    ///                                   4, 5, 6;
    ///                                   7, 8, 9];
    /// const BLOCK: Matrix<i32, 2, 1> = A.block::<1, 2, 2, 1>();
    /// assert_eq!(BLOCK, mat![6; 9]);
    /// ```
    ///
    /// ```compile_fail
    /// use hadamard::mat;
    ///
    /// let _ = mat![1, 2; 3, 4].block::<1, 0, 2, 2>(); // there is no row 2
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "fixed_view")]
    #[doc(alias = "submatrix")]
    #[doc(alias = "slice")]
    pub const fn block<
        const ROW: usize,
        const COLUMN: usize,
        const ROWS: usize,
        const COLUMNS: usize,
    >(
        &self,
    ) -> Matrix<T, ROWS, COLUMNS> {
        const {
            assert!(fits(ROW, ROWS, M), "the rows of `block::<i, j, r, c>()` are out of bounds");
            assert!(
                fits(COLUMN, COLUMNS, N),
                "the columns of `block::<i, j, r, c>()` are out of bounds"
            );
        };
        take(self, ROW, COLUMN)
    }

    /// The `ROWS x COLUMNS` block whose first element is in row `i`, column `j`.
    ///
    /// Copies `ROWS COLUMNS` elements.
    ///
    /// # Panics
    ///
    /// If it is not within the matrix. [`get_block`](Self::get_block) and
    /// [`block`](Self::block) do not panic.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2, 3; 4, 5, 6];
    /// for j in 0..2 {
    ///     assert_eq!(a.block_at::<2, 2>(0, j).row(0), mat![1 + j, 2 + j]);
    /// }
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    pub fn block_at<const ROWS: usize, const COLUMNS: usize>(
        &self,
        i: usize,
        j: usize,
    ) -> Matrix<T, ROWS, COLUMNS> {
        match self.get_block(i, j) {
            Some(block) => block,
            None => no_block((ROWS, COLUMNS), (i, j), (M, N)),
        }
    }

    /// The `ROWS x COLUMNS` block whose first element is in row `i`, column `j`, or
    /// `None` if it is not within the matrix.
    ///
    /// Copies `ROWS COLUMNS` elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2, 3; 4, 5, 6];
    /// assert_eq!(a.get_block(0, 1), Some(mat![2, 3; 5, 6]));
    /// assert_eq!(a.get_block::<2, 2>(0, 2), None);
    /// ```
    #[inline]
    #[must_use]
    pub const fn get_block<const ROWS: usize, const COLUMNS: usize>(
        &self,
        i: usize,
        j: usize,
    ) -> Option<Matrix<T, ROWS, COLUMNS>> {
        if fits(i, ROWS, M) && fits(j, COLUMNS, N) { Some(take(self, i, j)) } else { None }
    }

    /// Replaces a block by `block`, which has the same shape. Its first element is in
    /// row `ROW`, column `COLUMN`.
    ///
    /// The compiler checks the position when it builds the program, so this cannot
    /// panic.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let mut a = Matrix::<i32, 3, 3>::identity();
    /// a.set_block::<0, 2>(mat![7; 8]);
    /// assert_eq!(a, mat![1, 0, 7;
    ///                    0, 1, 8;
    ///                    0, 0, 1]);
    /// ```
    ///
    /// ```compile_fail
    /// use hadamard::mat;
    ///
    /// mat![1, 2; 3, 4].set_block::<1, 0>(mat![7; 8]); // there is no row 2
    /// ```
    #[inline]
    #[doc(alias = "copy_from")]
    pub fn set_block<const ROW: usize, const COLUMN: usize>(&mut self, block: impl Part<T>) {
        // The type of `block` is an anonymous parameter, so that ROW and COLUMN are
        // the only ones to write down. The compiler infers it.
        let inside = const { Inside::check::<T, ROW, COLUMN, M, N>() };
        inside.block(block).copy_to(self, ROW, COLUMN);
    }

    /// Replaces a block by `block`, which has the same shape. Its first element is in
    /// row `i`, column `j`.
    ///
    /// # Panics
    ///
    /// If it is not within the matrix. [`set_block`](Self::set_block) does not
    /// panic.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let mut a = Matrix::<i32, 2, 4>::zeros();
    /// for j in [0, 2] {
    ///     a.set_block_at(0, j, mat![1, 2; 3, 4]);
    /// }
    /// assert_eq!(a, mat![1, 2, 1, 2;
    ///                    3, 4, 3, 4]);
    /// ```
    #[inline]
    #[track_caller]
    pub fn set_block_at<B: Part<T>>(&mut self, i: usize, j: usize, block: B) {
        if !(fits(i, B::ROWS, M) && fits(j, B::COLUMNS, N)) {
            no_block((B::ROWS, B::COLUMNS), (i, j), (M, N));
        }
        block.copy_to(self, i, j);
    }
}
