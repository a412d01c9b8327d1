//! Balancing, which gives rows and columns about the same scale.

use crate::matrix::Matrix;
use crate::scalar::Real;

/// The factor by which a row and its column must differ before they are scaled. A smaller one
/// would save two squarings at most.
pub(in crate::linalg) const SOME: usize = 1 << 4;
/// The factor by which they must differ before elimination with exchanges of rows is not
/// trusted.
pub(in crate::linalg) const MUCH: usize = 1 << 10;

/// Whether the largest elements of a row and its column differ by more than this factor.
#[inline]
pub(in crate::linalg) fn is_graded<T: Real, const N: usize>(
    a: &Matrix<T, N, N>,
    factor: usize,
) -> bool {
    let (mut rows, mut columns) = ([T::ZERO; N], [T::ZERO; N]);
    for j in 0..N {
        let mut column = T::ZERO;
        for i in 0..N {
            let size = if i == j { T::ZERO } else { a.columns[j][i].abs() };
            rows[i] = if size > rows[i] { size } else { rows[i] };
            column = if size > column { size } else { column };
        }
        columns[j] = column;
    }
    let factor = T::from_usize(factor);
    let mut graded = false;
    for k in 0..N {
        let (row, column) = without_zeros(rows[k], columns[k]);
        graded |= row > column * factor || column > row * factor;
    }
    graded
}

/// If a row is zero, its column can be made arbitrarily small. 1 is small enough.
#[inline]
fn without_zeros<T: Real>(row: T, column: T) -> (T, T) {
    let partner = |x: T| if x > T::ONE { T::ONE / x } else { x };
    if row == T::ZERO {
        (partner(column), column)
    } else if column == T::ZERO {
        (row, partner(row))
    } else {
        (row, column)
    }
}

/// The largest absolute values of row k and of column k, without the diagonal.
fn sizes<T: Real, const N: usize>(a: &Matrix<T, N, N>, k: usize) -> (T, T) {
    let (mut row, mut column) = (T::ZERO, T::ZERO);
    for i in 0..N {
        if i != k {
            let (x, y) = (a.columns[i][k].abs(), a.columns[k][i].abs());
            row = if x > row { x } else { row };
            column = if y > column { y } else { column };
        }
    }
    without_zeros(row, column)
}

/// Replaces A by D⁻¹ A D, with powers of two in the diagonal matrix D that make rows and columns
/// about equally large. Returns the diagonal of D.
///
/// Osborne 1960, as in LAPACK's `gebal`, with two differences: it also scales if a row or a
/// column is zero, and its norms are the largest elements, which do not overflow. Every D is
/// correct, so the number of sweeps does not matter for correctness.
#[cold]
#[inline(never)]
pub(in crate::linalg) fn balance<T: Real, const N: usize>(
    a: &mut Matrix<T, N, N>,
) -> Option<[T; N]> {
    let (one, two) = (T::ONE, T::TWO);
    // Keeps all quotients of elements of D finite.
    let most = (one / T::MIN_POSITIVE).sqrt();
    let least = one / most;
    let enough = T::from_usize(SOME);
    let mut scales = [one; N];
    for _ in 0..4 * N + 16 {
        let mut done = true;
        for k in 0..N {
            let (mut row, mut column) = sizes(a, k);
            if row <= column * enough && column <= row * enough {
                continue;
            }
            let mut factor = one;
            while row > column * two && scales[k] < most {
                (row, column) = (row / two, column * two);
                (factor, scales[k]) = (factor * two, scales[k] * two);
            }
            while column > row * two && scales[k] > least {
                (row, column) = (row * two, column / two);
                (factor, scales[k]) = (factor / two, scales[k] / two);
            }
            if factor != one {
                done = false;
                let back = one / factor;
                for i in 0..N {
                    if i != k {
                        a.columns[k][i] = a.columns[k][i] * factor;
                        a.columns[i][k] = a.columns[i][k] * back;
                    }
                }
            }
        }
        if done {
            break;
        }
    }
    (scales != [one; N]).then_some(scales)
}

/// Replaces X by D X D⁻¹.
pub(in crate::linalg) fn unbalance<T: Real, const N: usize>(
    x: &mut Matrix<T, N, N>,
    scales: Option<[T; N]>,
) {
    let Some(scales) = scales else { return };
    for j in 0..N {
        for i in 0..N {
            if scales[i] != scales[j] {
                x.columns[j][i] = x.columns[j][i] * (scales[i] / scales[j]);
            }
        }
    }
}
