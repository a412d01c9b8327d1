//! Stacking and reshaping to a size that the caller gives.
//!
//! The tables of sizes end at 64. These functions know no table, so they work for every size.

use core::marker::PhantomData;

use super::block::Part;
use super::copy::put;
use super::reshape::in_order;
use crate::matrix::{Matrix, Vector};

/// A matrix of `M` rows with elements of type `T`, or a reference to one.
#[diagnostic::on_unimplemented(
    message = "cannot put a `{Self}` to the right of a matrix with {M} rows of `{T}`: it takes one with as many rows",
    label = "this has another number of rows, or other elements"
)]
pub trait RightPart<T: Copy, const M: usize>: Part<T> {}

#[diagnostic::do_not_recommend]
impl<T: Copy, const M: usize, const N: usize> RightPart<T, M> for Matrix<T, M, N> {}
#[diagnostic::do_not_recommend]
impl<T: Copy, const M: usize, const N: usize> RightPart<T, M> for &Matrix<T, M, N> {}

/// A matrix of `N` columns with elements of type `T`, or a reference to one.
#[diagnostic::on_unimplemented(
    message = "cannot put a `{Self}` below a matrix with {N} columns of `{T}`: it takes one with as many columns",
    label = "this has another number of columns, or other elements"
)]
pub trait LowerPart<T: Copy, const N: usize>: Part<T> {}

#[diagnostic::do_not_recommend]
impl<T: Copy, const M: usize, const N: usize> LowerPart<T, N> for Matrix<T, M, N> {}
#[diagnostic::do_not_recommend]
impl<T: Copy, const M: usize, const N: usize> LowerPart<T, N> for &Matrix<T, M, N> {}

/// Compares the size that the caller gives with that of the result. The type of the second matrix
/// is an anonymous parameter, so that the size is the only one to write down; the compiler infers
/// it from [`part`](Self::part).
struct Checked<B>(PhantomData<B>);

impl<B> Checked<B> {
    const fn columns<T: Copy, const N: usize, const COLUMNS: usize>() -> Self
    where
        B: Part<T>,
    {
        assert!(
            N + B::COLUMNS == COLUMNS,
            "the columns of `hstack_as::<columns>()` are not as many as those of both matrices"
        );
        Checked(PhantomData)
    }

    const fn rows<T: Copy, const M: usize, const ROWS: usize>() -> Self
    where
        B: Part<T>,
    {
        assert!(
            M + B::ROWS == ROWS,
            "the rows of `vstack_as::<rows>()` are not as many as those of both matrices"
        );
        Checked(PhantomData)
    }

    fn part(self, part: B) -> B {
        part
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// [`hstack`](Self::hstack) for every size: this matrix with another to its right, [A B]. The
    /// caller gives the number of columns of the result, and the compiler checks it when it builds
    /// the program.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, vector};
    ///
    /// let (a, b) = (Matrix::<i32, 2, 40>::splat(1), Matrix::<i32, 2, 60>::splat(2));
    /// assert_eq!(a.hstack_as::<100>(b).row_sums(), vector![160, 160]);
    /// ```
    ///
    /// ```compile_fail
    /// use hadamard::Matrix;
    ///
    /// let a = Matrix::<i32, 2, 40>::splat(1);
    /// let _ = a.hstack_as::<81>(a); // it has 80 columns
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "hcat")]
    pub fn hstack_as<const COLUMNS: usize>(
        &self,
        rhs: impl RightPart<T, M>,
    ) -> Matrix<T, M, COLUMNS> {
        let checked = const { Checked::columns::<T, N, COLUMNS>() };
        let mut out = Matrix::splat(self.columns[0][0]);
        put(&mut out, self, 0, 0);
        checked.part(rhs).copy_to(&mut out, 0, N);
        out
    }

    /// [`vstack`](Self::vstack) for every size: this matrix with another below it, [A; B]. The
    /// caller gives the number of rows of the result, and the compiler checks it when it builds the
    /// program.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// let x = Vector::<i32, 64>::splat(1);
    /// assert_eq!(x.vstack_as::<65>(vector![7])[64], 7);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "vcat")]
    pub fn vstack_as<const ROWS: usize>(&self, rhs: impl LowerPart<T, N>) -> Matrix<T, ROWS, N> {
        let checked = const { Checked::rows::<T, M, ROWS>() };
        let mut out = Matrix::splat(self.columns[0][0]);
        put(&mut out, self, 0, 0);
        checked.part(rhs).copy_to(&mut out, M, 0);
        out
    }

    /// [`reshape`](Self::reshape) for every size, and with two numbers: the same elements, in the
    /// same order down the columns, as a `P x Q` matrix. The compiler checks that M N = P Q when it
    /// builds the program.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// assert_eq!(mat![1, 3, 5; 2, 4, 6].reshape_as::<3, 2>(), mat![1, 4; 2, 5; 3, 6]);
    /// assert_eq!(Matrix::<i32, 12, 10>::zeros().reshape_as::<40, 3>().shape(), (40, 3));
    /// ```
    #[inline]
    #[must_use]
    pub const fn reshape_as<const P: usize, const Q: usize>(&self) -> Matrix<T, P, Q> {
        const {
            assert!(
                M * N == P * Q,
                "the elements of `reshape_as::<p, q>()` are not as many as those of the matrix"
            );
        };
        in_order(self)
    }

    /// [`flatten`](Self::flatten) for every size: all elements, one column below the other. The
    /// caller gives their number `K`, and the compiler checks it when it builds the program.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::Matrix;
    ///
    /// let a = Matrix::<usize, 10, 10>::from_fn(|i, j| 10 * j + i);
    /// assert_eq!(a.flatten_as::<100>()[42], 42);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "vec")]
    #[doc(alias = "ravel")]
    pub const fn flatten_as<const K: usize>(&self) -> Vector<T, K> {
        const {
            assert!(
                M * N == K,
                "the elements of `flatten_as::<k>()` are not as many as those of the matrix"
            )
        };
        in_order(self)
    }
}
