//! Determinants and adjugates up to 4 x 4 by closed formulas.
//!
//! They only add, subtract and multiply, in a fixed order, so they serve integers,
//! real and complex numbers alike. Larger matrices get `None`.
//!
//! Rows and columns are counted around a circle, which gives the minors of an odd size
//! their signs. In an even size, a shift by one is an odd permutation. So the cofactor
//! of element (i, j) is the negative of its minor if i + j is odd.

use crate::matrix::Matrix;
use crate::ops::unroll;
use crate::scalar::Scalar;

/// The largest size with a closed formula.
pub(in crate::linalg) const LARGEST: usize = 4;

/// The 2 x 2 minors of two columns of four elements.
struct Minors<T> {
    /// Of the rows `i` and `i + 1`.
    near: [T; 4],
    /// Of the rows `i` and `i + 2`.
    far: [T; 4],
}

/// A macro, so that they stay in registers: a compiler that optimises for size would
/// call a function.
macro_rules! minors {
    ($x:expr, $y:expr) => {{
        let (x, y) = (&$x, &$y);
        let minor = |i: usize, k: usize| x[i] * y[k] - x[k] * y[i];
        Minors {
            near: [minor(0, 1), minor(1, 2), minor(2, 3), minor(3, 0)],
            far: [minor(0, 2), minor(1, 3), minor(2, 0), minor(3, 1)],
        }
    }};
}

/// det A, by expansion along the first row; 4 x 4 by 2 x 2 minors.
#[inline]
pub(in crate::linalg) fn determinant<T: Scalar, const N: usize>(a: &Matrix<T, N, N>) -> Option<T> {
    let a = &a.columns;
    match N {
        1 => Some(a[0][0]),
        2 => Some(a[0][0] * a[1][1] - a[1][0] * a[0][1]),
        3 => {
            let minor = |i: usize, k: usize| a[1][i] * a[2][k] - a[1][k] * a[2][i];
            Some(a[0][0] * minor(1, 2) + a[0][1] * minor(2, 0) + a[0][2] * minor(0, 1))
        }
        4 => {
            let (m, n) = (minors!(a[0], a[1]), minors!(a[2], a[3]));
            let even = m.near[0] * n.near[2] + m.near[2] * n.near[0];
            let odd = m.near[1] * n.near[3] + m.near[3] * n.near[1];
            Some((even - m.far[0] * n.far[1]) - (odd + m.far[1] * n.far[0]))
        }
        _ => None,
    }
}

/// adj A: the transpose of the cofactors.
#[inline]
pub(in crate::linalg) fn adjugate<T: Scalar, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Option<Matrix<T, N, N>> {
    let (mut out, _) = transposed_minors(a)?;
    if N % 2 == 0 {
        unroll!(j in 0 1 2 3: {
            unroll!(i in 0 1 2 3: {
                if j < N && i < N && is_negated::<N>(i, j) {
                    out.columns[j][i] = T::ZERO - out.columns[j][i];
                }
            });
        });
    }
    Some(out)
}

/// Whether a minor, with rows and columns counted around a circle, is the negative of
/// the cofactor.
#[inline]
pub(in crate::linalg) const fn is_negated<const N: usize>(i: usize, j: usize) -> bool {
    N % 2 == 0 && (i + j) % 2 == 1
}

/// adj A without the signs that [`is_negated`] gives, and det A.
#[inline]
pub(in crate::linalg) fn transposed_minors<T: Scalar, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Option<(Matrix<T, N, N>, T)> {
    let mut out = Matrix { columns: [[T::ONE; N]; N] };
    let a = &a.columns;
    let determinant = match N {
        1 => a[0][0],
        2 => {
            for i in 0..2 {
                for j in 0..2 {
                    out.columns[i][j] = a[1 - j][1 - i];
                }
            }
            a[0][0] * a[1][1] - a[1][0] * a[0][1]
        }
        3 => {
            unroll!(j in 0 1 2: {
                let (x, y) = (&a[(j + 1) % 3], &a[(j + 2) % 3]);
                unroll!(i in 0 1 2: {
                    let (i1, i2) = ((i + 1) % 3, (i + 2) % 3);
                    out.columns[i][j] = x[i1] * y[i2] - y[i1] * x[i2];
                });
            });
            a[0][0] * out.columns[0][0] + a[0][1] * out.columns[1][0] + a[0][2] * out.columns[2][0]
        }
        4 => {
            let (m, n) = (minors!(a[0], a[1]), minors!(a[2], a[3]));
            unroll!(i in 0 1 2 3: {
                let (i1, i2, i3) = ((i + 1) % 4, (i + 2) % 4, (i + 3) % 4);
                unroll!(j in 0 1 2 3: {
                    let (x, m) = (&a[j ^ 1], if j < 2 { &n } else { &m });
                    out.columns[i][j] =
                        x[i1] * m.near[i2] - x[i2] * m.far[i1] + x[i3] * m.near[i1];
                });
            });
            let term = |i: usize| a[0][i] * out.columns[i][0];
            (term(0) + term(2)) - (term(1) + term(3))
        }
        _ => return None,
    };
    Some((out, determinant))
}
