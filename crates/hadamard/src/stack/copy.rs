//! The loops that the other files share.

use crate::matrix::Matrix;

/// Writes `block` into `out`, from row `i`, column `j` on.
///
/// # Panics
///
/// If it does not fit there. The caller has checked that, by a relation or by a comparison.
#[inline]
pub const fn put<T: Copy, const M: usize, const N: usize, const P: usize, const Q: usize>(
    out: &mut Matrix<T, M, N>,
    block: &Matrix<T, P, Q>,
    i: usize,
    j: usize,
) {
    let mut q = 0;
    while q < Q {
        let (column, source) = (&mut out.columns[j + q], &block.columns[q]);
        let mut p = 0;
        while p < P {
            column[i + p] = source[p];
            p += 1;
        }
        q += 1;
    }
}

/// The `ROWS x COLUMNS` block from row `i`, column `j` on. The caller has checked that it is
/// within the matrix.
#[inline]
pub const fn take<
    T: Copy,
    const M: usize,
    const N: usize,
    const ROWS: usize,
    const COLUMNS: usize,
>(
    matrix: &Matrix<T, M, N>,
    i: usize,
    j: usize,
) -> Matrix<T, ROWS, COLUMNS> {
    // Placeholder: overwritten before it is read. `T` may have no zero.
    let mut out = Matrix::splat(matrix.columns[0][0]);
    let mut c = 0;
    // Redundant comparisons: with them, nothing can panic at any level of optimisation.
    while c < COLUMNS && j + c < N {
        let (column, source) = (&mut out.columns[c], &matrix.columns[j + c]);
        let mut r = 0;
        while r < ROWS && i + r < M {
            column[r] = source[i + r];
            r += 1;
        }
        c += 1;
    }
    out
}

/// `[A B]`, if `C = N + Q` and `M = P`.
#[inline]
pub const fn beside<
    T: Copy,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const COLUMNS: usize,
>(
    a: &Matrix<T, M, N>,
    b: &Matrix<T, P, Q>,
) -> Matrix<T, M, COLUMNS> {
    let mut out = Matrix::splat(a.columns[0][0]);
    put(&mut out, a, 0, 0);
    put(&mut out, b, 0, N);
    out
}

/// `[A; B]`, if `R = M + P` and `N = Q`.
#[inline]
pub const fn above<
    T: Copy,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const ROWS: usize,
>(
    a: &Matrix<T, M, N>,
    b: &Matrix<T, P, Q>,
) -> Matrix<T, ROWS, N> {
    let mut out = Matrix::splat(a.columns[0][0]);
    put(&mut out, a, 0, 0);
    put(&mut out, b, M, 0);
    out
}

/// Line `gap` is removed, and another line then has index `k`. Returns the index that
/// this line had before.
#[inline]
pub const fn past(gap: usize, k: usize) -> usize {
    if k < gap { k } else { k + 1 }
}

/// A line is inserted at `place`, and another line then has index `k`. Returns the index
/// that this line had before.
#[inline]
pub const fn before(place: usize, k: usize) -> usize {
    if k < place { k } else { k - 1 }
}
