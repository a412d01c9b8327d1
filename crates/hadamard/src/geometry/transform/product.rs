//! Products of small matrices.

use crate::matrix::Matrix;
use crate::ops::sum_of;
use crate::scalar::Scalar;

/// A B, with the bits of the operator, for a few columns.
///
/// One element after another where there are few: a matrix that was just computed is then still
/// in registers, and the kernels of the operator would wait for it to be written.
#[inline]
pub(in crate::geometry) fn product<T: Scalar, const N: usize, const Q: usize>(
    a: &Matrix<T, N, N>,
    b: &Matrix<T, N, Q>,
) -> Matrix<T, N, Q> {
    if const { N > 4 } {
        return a * b;
    }
    let mut out = *b;
    for j in 0..Q {
        for i in 0..N {
            out.columns[j][i] = sum_of!(N, k => a.columns[k][i] * b.columns[j][k]);
        }
    }
    out
}
