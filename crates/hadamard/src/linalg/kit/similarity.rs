//! The product of the reflectors of a similarity transformation.

use super::householder::reflect_columns;
use crate::matrix::Matrix;
use crate::scalar::ComplexField;

/// Replaces `a` by Q = H₀ H₁ H₂ …. Column k of `a` has the tail of reflector k from
/// row k + 2 on.
///
/// Reflector k begins in row k + 1, so it becomes column k + 1 of Q, and the first
/// column is that of the identity. LAPACK's `orghr` and `orgtr`.
pub(in crate::linalg) fn accumulate<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
    taus: &[T; N],
) {
    for k in (0..N.saturating_sub(1)).rev() {
        let tau = taus[k];
        let Some((left, right)) = a.columns.split_at_mut_checked(k + 1) else {
            return;
        };
        let (Some(stored), Some((next, later))) = (left.last(), right.split_first_mut()) else {
            return;
        };
        let tail = stored.get(k + 2..).unwrap_or_default();
        reflect_columns(tau, tail, later, k + 1);
        for x in next.iter_mut().take(k + 1) {
            *x = T::ZERO;
        }
        next[k + 1] = T::ONE - tau;
        for (x, &v) in next.iter_mut().skip(k + 2).zip(tail) {
            *x = -tau * v;
        }
    }
    a.columns[0] = [T::ZERO; N];
    a.columns[0][0] = T::ONE;
}
