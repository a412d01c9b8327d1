//! Exact elimination for integers.

use core::ops::Div;

use crate::linalg::kit::two_mut::two_mut;
use crate::matrix::Matrix;
use crate::scalar::Scalar;

/// det A by fraction-free elimination. Every division is exact, because the
/// dividend is a multiple of the pivot before (E. H. Bareiss, Sylvester's
/// Identity and Multistep Integer-Preserving Gaussian Elimination, 1968).
///
/// In step k the elements are minors of k + 1 rows, and the step multiplies two of
/// them. So it can overflow although the determinant itself fits.
pub(in crate::linalg) fn determinant<T, const N: usize>(a: &Matrix<T, N, N>) -> T
where
    T: Scalar + Div<Output = T>,
{
    let mut a = *a;
    let mut negative = false;
    let mut previous = T::ONE;
    for k in 0..N {
        let Some(pivot) = (k..N).find(|&i| a.columns[k][i] != T::ZERO) else {
            return T::ZERO;
        };
        if pivot != k {
            for column in &mut a.columns {
                if let Some((x, y)) = two_mut(column, k, pivot) {
                    core::mem::swap(x, y);
                }
            }
            negative = !negative;
        }
        for j in k + 1..N {
            for i in k + 1..N {
                let value = a.columns[j][i] * a.columns[k][k] - a.columns[k][i] * a.columns[j][k];
                a.columns[j][i] = quotient(value, previous);
            }
        }
        previous = a.columns[k][k];
    }
    if negative { T::ZERO - previous } else { previous }
}

/// x / y. The caller's `y` is not zero. For 0 and -1 this is the difference 0 - x, so
/// the division cannot panic, and an overflow is that of a difference.
#[inline]
fn quotient<T: Scalar + Div<Output = T>>(x: T, y: T) -> T {
    if y == T::ZERO || y == T::ZERO - T::ONE { T::ZERO - x } else { x / y }
}
