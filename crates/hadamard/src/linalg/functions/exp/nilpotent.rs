//! Nilpotent matrices, whose exponential is a polynomial.

use crate::matrix::Matrix;
use crate::ops::product_into;
use crate::scalar::Real;

/// Replaces 2⁻ˢ A by exp A = 1 + A + A²/2 + … if a computed power of the matrix is zero.
/// Rounding errors could make the denominator of the approximant singular.
pub(in crate::linalg) fn finite_series<T: Real, const N: usize>(
    a: &mut Matrix<T, N, N>,
    squarings: usize,
) -> bool {
    has_no_traces(a) && try_finite_series(a, squarings)
}

#[cold]
#[inline(never)]
fn try_finite_series<T: Real, const N: usize>(a: &mut Matrix<T, N, N>, squarings: usize) -> bool {
    let (mut power, mut sum) = (*a, Matrix::<T, N, N>::IDENTITY);
    for k in 1..=N {
        let mut is_zero = true;
        for j in 0..N {
            for i in 0..N {
                let mut x = power.columns[j][i];
                is_zero &= x == T::ZERO;
                for _ in 0..k {
                    for _ in 0..squarings {
                        x = x + x;
                    }
                }
                sum.columns[j][i] = sum.columns[j][i] + x;
            }
        }
        if is_zero {
            *a = sum;
            return true;
        }
        let last = power;
        product_into(a, &last, &mut power);
        for x in power.columns.as_flattened_mut() {
            *x = x.divide_by(k + 1);
        }
    }
    false
}

/// Whether the traces of A and of A² are zero. The traces of all powers of a nilpotent
/// matrix are.
fn has_no_traces<T: Real, const N: usize>(a: &Matrix<T, N, N>) -> bool {
    let trace = (0..N).fold(T::ZERO, |sum, k| sum + a.columns[k][k]);
    if trace != T::ZERO {
        return false;
    }
    let mut of_square = T::ZERO;
    for j in 0..N {
        for i in 0..N {
            of_square = of_square + a.columns[j][i] * a.columns[i][j];
        }
    }
    of_square == T::ZERO
}
