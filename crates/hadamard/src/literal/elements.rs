//! What `mat!` and `vector!` expand to: constructors that take anything but matrices as elements.
//!
//! `mat![a, b]` of two matrices is a matrix of matrices. It has no product and no norm, and
//! `block![a, b]` is meant. Rust has no condition "`T` is not a matrix". So the condition is
//! [`Element<K>`], where `K` is the type of a `0` that the macros add, and that nothing else
//! decides. It holds for `K = u8`, and of matrices also for `K = u16`. So the compiler takes `u8`
//! for every `T` but matrices. There it has a choice, and in the end takes `i32`, as for every
//! integer; and for that the condition does not hold. It never decides what `T` is.

use crate::matrix::Matrix;

/// What an element of a literal can be.
#[diagnostic::on_unimplemented(
    message = "the elements of this literal are matrices: `block![a, b; c, d]` puts matrices together",
    label = "the elements are `{Self}`",
    note = "a matrix of matrices is `Matrix::from_rows([[a, b], [c, d]])`"
)]
pub trait Element<K> {}

#[diagnostic::do_not_recommend]
impl<T> Element<u8> for T {}

#[diagnostic::do_not_recommend]
impl<T, const M: usize, const N: usize> Element<u16> for Matrix<T, M, N> {}

#[diagnostic::do_not_recommend]
impl<T, const M: usize, const N: usize> Element<u16> for &Matrix<T, M, N> {}

/// `mat!`
#[inline]
#[must_use]
pub const fn matrix<T, const M: usize, const N: usize, K: Copy>(
    rows: [[T; N]; M],
    _: K,
) -> Matrix<T, M, N>
where
    T: Copy + Element<K>,
{
    Matrix::from_rows(rows)
}

/// `vector!`
#[inline]
#[must_use]
pub const fn vector<T, const N: usize, K: Copy>(column: [[T; N]; 1], _: K) -> Matrix<T, N, 1>
where
    T: Element<K>,
{
    Matrix::from_columns(column)
}
