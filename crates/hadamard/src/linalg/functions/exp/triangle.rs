//! The elements of the exponential of a triangular matrix that have closed formulas.

use super::scalar::{times_divided_difference, times_exp};
use crate::matrix::Matrix;
use crate::scalar::Real;

/// Whether all elements above the diagonal are zero, and whether all below it are.
fn zeros<T: Real, const N: usize>(a: &Matrix<T, N, N>) -> [bool; 2] {
    let (mut above, mut below) = (true, true);
    for j in 0..N {
        for i in 0..j {
            above &= a.columns[j][i] == T::ZERO;
            below &= a.columns[i][j] == T::ZERO;
        }
        if !above && !below {
            break;
        }
    }
    [above, below]
}

/// Whether A is upper or lower triangular.
pub(in crate::linalg) fn is_triangular<T: Real, const N: usize>(a: &Matrix<T, N, N>) -> bool {
    zeros(a) != [false; 2]
}

/// The elements of a triangular matrix on the diagonal and next to it, and which triangle is
/// zero. The same elements of the exponential are functions of these alone.
pub(in crate::linalg) struct Triangle<T, const N: usize> {
    diagonal: [T; N],
    /// The elements right of the diagonal, and those below it.
    beside: [(T, T); N],
    zero_above: bool,
    zero_below: bool,
}

impl<T: Real, const N: usize> Triangle<T, N> {
    /// `None` if the matrix is not triangular.
    pub(in crate::linalg) fn of(a: &Matrix<T, N, N>) -> Option<Self> {
        let [zero_above, zero_below] = zeros(a);
        if !zero_above && !zero_below {
            return None;
        }
        let (mut diagonal, mut beside) = ([T::ZERO; N], [(T::ZERO, T::ZERO); N]);
        for k in 0..N {
            diagonal[k] = a.columns[k][k];
            if k + 1 < N {
                beside[k] = (a.columns[k + 1][k], a.columns[k][k + 1]);
            }
        }
        Some(Triangle { diagonal, beside, zero_above, zero_below })
    }

    /// Writes the diagonal of exp (t A) and its neighbours.
    ///
    /// Code fragment 2.1 of Al-Mohy and Higham 2009.
    pub(in crate::linalg) fn write_to(&self, x: &mut Matrix<T, N, N>, t: T) {
        for j in 0..N {
            for i in 0..N {
                if i < j && self.zero_above || i > j && self.zero_below {
                    x.columns[j][i] = T::ZERO;
                }
            }
        }
        for k in 0..N {
            let here = self.diagonal[k] * t;
            x.columns[k][k] = times_exp(T::ONE, here);
            if k + 1 < N {
                let next = self.diagonal[k + 1] * t;
                let (right, below) = self.beside[k];
                x.columns[k + 1][k] = times_divided_difference(right * t, here, next);
                x.columns[k][k + 1] = times_divided_difference(below * t, here, next);
            }
        }
    }
}
