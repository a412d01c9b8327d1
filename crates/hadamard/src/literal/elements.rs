//! The constructors to which `mat!` and `vector!` expand. They take all elements but matrices.
//!
//! `mat![a, b]` of two matrices would be a matrix of matrices. It has no product and no norm; the
//! author meant `block![a, b]`. Rust has no bound "`T` is not a matrix". The bound [`Element<K>`]
//! does the same. `K` is the type of a `0` that the macros add, and nothing else determines it.
//!
//! * If `T` is no matrix, the bound holds for `K = u8` alone, so the compiler infers `u8`.
//! * If `T` is a matrix, it holds for `u8` and `u16`. The compiler cannot choose, takes `i32` as
//!   for every integer, and for `i32` the bound does not hold.
//!
//! The bound never determines `T`.

use crate::matrix::Matrix;

/// An element of a literal: any type but a matrix.
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

/// `mat!`, with all rows in one array: of several arrays the compiler would report an element of a
/// wrong type once for each.
#[inline]
#[must_use]
pub const fn matrix<T, const M: usize, const N: usize, const LENGTH: usize, K: Copy>(
    elements: [T; LENGTH],
    _: K,
) -> Matrix<T, M, N>
where
    T: Copy + Element<K>,
{
    const { assert!(LENGTH == M * N && LENGTH > 0, "M rows of N elements") };
    let mut columns = [[elements[0]; M]; N];
    let mut j = 0;
    while j < N {
        let mut i = 0;
        while i < M {
            columns[j][i] = elements[N * i + j];
            i += 1;
        }
        j += 1;
    }
    Matrix { columns }
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
