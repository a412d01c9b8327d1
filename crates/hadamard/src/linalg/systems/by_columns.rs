//! Elimination by columns, with partial pivoting.
//!
//! (Golub & Van Loan, Matrix Computations, 4th edition, algorithm 3.4.1.)

use super::pivot::Pivot;
use super::substitution::{check_divisor, refusal, subtract_multiple};
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::is_nan;

/// The size of the largest matrix that the compiler keeps in registers, element by element. Zero
/// for processors with too few registers.
pub(in crate::linalg) const IN_REGISTERS: usize = if cfg!(has_simd) { 3 } else { 0 };

/// One step of the decomposition P A = L U: returns the row that was exchanged with row `k`, which
/// is below `N`.
#[inline]
pub(in crate::linalg) fn eliminate<T: Pivot, const N: usize>(
    a: &mut Matrix<T, N, N>,
    k: usize,
) -> Result<usize, EliminationError> {
    // Redundant: lets the compiler drop the bounds checks if this is not inlined.
    if k >= N {
        return Err(refusal(T::ZERO, k));
    }
    let (row, pivot) = largest(&a.columns[k], k);
    check_divisor(pivot, k)?;
    if row != k {
        for column in &mut a.columns {
            exchange(column, k, row);
        }
    }
    if let Some([multipliers, rest @ ..]) = a.columns.get_mut(k..) {
        for i in k + 1..N {
            multipliers[i] = multipliers[i].divide(pivot);
        }
        for column in rest {
            subtract_multiple(column[k], multipliers, column, k + 1, N);
        }
    }
    Ok(row)
}

/// P A = L U: writes the factors and the exchanges. Does not check for overflow.
#[inline]
pub(in crate::linalg) fn factorise<T: Pivot, const N: usize>(
    a: &Matrix<T, N, N>,
    factors: &mut Matrix<T, N, N>,
    pivots: &mut [usize; N],
) -> Result<(), EliminationError> {
    *factors = *a;
    for k in 0..N {
        pivots[k] = eliminate(factors, k)?;
    }
    Ok(())
}

/// The first element with the largest |re| + |im|, from row `k` on, and its row. NaN counts as
/// larger than every number, so that it is found.
#[inline]
fn largest<T: Pivot, const N: usize>(column: &[T; N], k: usize) -> (usize, T) {
    let (mut row, mut pivot, mut size) = (k, column[k], column[k].size());
    for i in k + 1..N {
        let candidate = column[i].size();
        if candidate > size || is_nan(candidate) {
            (row, pivot, size) = (i, column[i], candidate);
        }
    }
    (row, pivot)
}

/// Exchanges elements `k` and `l`, where `k <= l < N`. The checks are redundant; with them,
/// nothing can panic.
#[inline]
pub(in crate::linalg) fn exchange<T: Copy, const N: usize>(
    elements: &mut [T; N],
    k: usize,
    l: usize,
) {
    if const { N <= IN_REGISTERS } {
        // The places that are read and written must not depend on `l`, so that registers can hold
        // them.
        for i in k + 1..N {
            let (x, y) = (elements[k], elements[i]);
            elements[k] = if i == l { y } else { x };
            elements[i] = if i == l { x } else { y };
        }
    } else if k < N && l < N {
        // At level `z`, `swap` is not inlined, so it would check the bounds again.
        (elements[k], elements[l]) = (elements[l], elements[k]);
    }
}

/// No exchanges: each row in its own place.
pub(in crate::linalg) const fn no_exchanges<const N: usize>() -> [usize; N] {
    let mut pivots = [0; N];
    let mut k = 0;
    while k < N {
        pivots[k] = k;
        k += 1;
    }
    pivots
}
