//! Functions that move elements and compute nothing.

use super::primitive::{MatrixOf, matrix};
use crate::matrix::{Matrix, Vector};
use crate::scalar::Scalar;
use crate::shape::{HstackShape, HstackSize, VstackShape, VstackSize};
use crate::stack::{above, beside};

/// The transpose, `[Aᵀ]ij = [A]ji`: `M x N` gives `N x M`.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const A: Matrix<i32, 2, 3> = mat![1, 2, 3; 4, 5, 6];
/// const TRANSPOSE: Matrix<i32, 3, 2> = konst::transpose(&A);
/// assert_eq!(TRANSPOSE, mat![1, 4; 2, 5; 3, 6]);
/// ```
#[must_use]
#[doc(alias = "t")]
pub const fn transpose<T: Copy, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
) -> Matrix<T, N, M> {
    // The columns of A are the rows of the transpose.
    Matrix::from_rows(a.columns)
}

/// The square matrix with this diagonal and zeros elsewhere: `N x 1` gives `N x N`.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat, vector};
///
/// const DIAGONAL: Matrix<i32, 2, 2> = konst::from_diagonal(&vector![1, 2]);
/// assert_eq!(DIAGONAL, mat![1, 0; 0, 2]);
/// ```
#[must_use]
pub const fn from_diagonal<T: Scalar, const N: usize>(diagonal: &Vector<T, N>) -> Matrix<T, N, N> {
    Matrix::from_diagonal(*diagonal)
}

/// The block of A whose first element is in row `i`, column `j`: `R x C`. The
/// compiler infers `R` and `C` from the type of the result.
///
/// [`Matrix::block`] does the same with all four numbers as parameters.
///
/// # Panics
///
/// If the block is not within the matrix: in a constant, a compile error.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const A: Matrix<i32, 3, 3> = mat![1, 2, 3;
///                                   4, 5, 6;
///                                   7, 8, 9];
/// const BLOCK: Matrix<i32, 2, 1> = konst::block_at(&A, 1, 2);
/// assert_eq!(BLOCK, mat![6; 9]);
/// ```
#[must_use]
#[track_caller]
#[doc(alias = "submatrix")]
pub const fn block_at<
    T: Copy,
    const M: usize,
    const N: usize,
    const ROWS: usize,
    const COLUMNS: usize,
>(
    a: &Matrix<T, M, N>,
    i: usize,
    j: usize,
) -> Matrix<T, ROWS, COLUMNS> {
    match a.get_block(i, j) {
        Some(block) => block,
        None => panic!("the block is out of bounds of the matrix"),
    }
}

/// A with B to its right, [A B]: `M x N` and `M x Q` give `M x (N+Q)`, inferred up to 64.
///
/// [`block!`](crate::block) puts several together, in constants too.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const BOTH: Matrix<i32, 2, 3> = konst::hstack(&mat![1, 2; 3, 4], &mat![5; 6]);
/// assert_eq!(BOTH, mat![1, 2, 5; 3, 4, 6]);
/// ```
#[must_use]
#[doc(alias = "hcat")]
pub const fn hstack<
    T,
    R,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const COLUMNS: usize,
>(
    a: &Matrix<T, M, N>,
    b: &R,
) -> Matrix<T, M, COLUMNS>
where
    T: Copy,
    R: MatrixOf<T, P, Q>,
    R::Dims: HstackShape<M, N, P, Q> + HstackSize<M, N, P, Q, COLUMNS>,
{
    beside(a, matrix(b))
}

/// A with B below it, [A; B]: `M x N` and `P x N` give `(M+P) x N`, inferred up to 64.
///
/// [`block!`](crate::block) puts several together, in constants too.
///
/// # Examples
///
/// ```
/// use hadamard::{Matrix, konst, mat};
///
/// const BOTH: Matrix<i32, 3, 2> = konst::vstack(&mat![1, 2; 3, 4], &mat![5, 6]);
/// assert_eq!(BOTH, mat![1, 2; 3, 4; 5, 6]);
/// ```
#[must_use]
#[doc(alias = "vcat")]
pub const fn vstack<
    T,
    B,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const ROWS: usize,
>(
    a: &Matrix<T, M, N>,
    b: &B,
) -> Matrix<T, ROWS, N>
where
    T: Copy,
    B: MatrixOf<T, P, Q>,
    B::Dims: VstackShape<M, N, P, Q> + VstackSize<M, N, P, Q, ROWS>,
{
    above(a, matrix(b))
}
