//! Determinants and adjugates up to 4 x 4, written out.
//!
//! Only ring operations, in a fixed order, so that they serve integers, real and
//! complex numbers alike. Larger matrices get `None`.

use crate::matrix::Matrix;
use crate::scalar::Scalar;

/// det A, by expansion along the first row; 4 x 4 by 2 x 2 minors.
#[inline]
pub(super) fn determinant<T: Scalar, const N: usize>(a: &Matrix<T, N, N>) -> Option<T> {
    let at = |i: usize, j: usize| a.columns[j][i];
    match N {
        1 => Some(at(0, 0)),
        2 => Some(at(0, 0) * at(1, 1) - at(0, 1) * at(1, 0)),
        3 => {
            let minor = |j: usize, k: usize| at(1, j) * at(2, k) - at(1, k) * at(2, j);
            Some(at(0, 0) * minor(1, 2) - at(0, 1) * minor(0, 2) + at(0, 2) * minor(0, 1))
        }
        4 => {
            let (upper, lower) = minors_of_halves(a);
            Some(laplace(&upper, &lower))
        }
        _ => None,
    }
}

/// adj A: the transpose of the cofactors.
#[inline]
pub(super) fn adjugate<T: Scalar, const N: usize>(a: &Matrix<T, N, N>) -> Option<Matrix<T, N, N>> {
    let at = |i: usize, j: usize| a.columns[j][i];
    let mut out = Matrix { columns: [[T::ONE; N]; N] };
    match N {
        1 => {}
        2 => {
            out.columns[0][0] = at(1, 1);
            out.columns[0][1] = T::ZERO - at(1, 0);
            out.columns[1][0] = T::ZERO - at(0, 1);
            out.columns[1][1] = at(0, 0);
        }
        3 => {
            // The indices wrap around, which gives the minors their signs.
            for i in 0..3 {
                let (i1, i2) = ((i + 1) % 3, (i + 2) % 3);
                for j in 0..3 {
                    let (j1, j2) = ((j + 1) % 3, (j + 2) % 3);
                    out.columns[i][j] = at(i1, j1) * at(i2, j2) - at(i1, j2) * at(i2, j1);
                }
            }
        }
        4 => {
            let (u, l) = minors_of_halves(a);
            // Row `row` against the minors of the half that does not hold it: the
            // cofactor without column 0, 1, 2 or 3.
            let cofactors = |row: usize, m: &[T; 6]| {
                [
                    at(row, 1) * m[5] - at(row, 2) * m[4] + at(row, 3) * m[3],
                    at(row, 0) * m[5] - at(row, 2) * m[2] + at(row, 3) * m[1],
                    at(row, 0) * m[4] - at(row, 1) * m[2] + at(row, 3) * m[0],
                    at(row, 0) * m[3] - at(row, 1) * m[1] + at(row, 2) * m[0],
                ]
            };
            for (i, (row, minors)) in [(1, &l), (0, &l), (3, &u), (2, &u)].into_iter().enumerate() {
                for (j, cofactor) in cofactors(row, minors).into_iter().enumerate() {
                    out.columns[i][j] =
                        if (i + j) % 2 == 0 { cofactor } else { T::ZERO - cofactor };
                }
            }
        }
        _ => return None,
    }
    Some(out)
}

/// The 2 x 2 minors of rows 0, 1 and of rows 2, 3 of a 4 x 4 matrix, for the columns
/// 01, 02, 03, 12, 13, 23.
#[inline]
fn minors_of_halves<T: Scalar, const N: usize>(a: &Matrix<T, N, N>) -> ([T; 6], [T; 6]) {
    const PAIRS: [(usize, usize); 6] = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)];
    let minors = |i: usize| {
        PAIRS.map(|(j, k)| {
            a.columns[j][i] * a.columns[k][i + 1] - a.columns[k][i] * a.columns[j][i + 1]
        })
    };
    (minors(0), minors(2))
}

/// Laplace's expansion of a 4 x 4 determinant by two rows.
#[inline]
fn laplace<T: Scalar>(u: &[T; 6], l: &[T; 6]) -> T {
    u[0] * l[5] - u[1] * l[4] + u[2] * l[3] + u[3] * l[2] - u[4] * l[1] + u[5] * l[0]
}
