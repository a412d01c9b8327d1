//! Elimination by rows, for elements with vector instructions.
//!
//! The matrix is transposed first. Then the elements of a row are neighbours in memory. So
//! an exchange moves whole registers, and no step has to mask the beginning of a register.
//! The operations and the bits are those of the elimination by columns. (Golub & Van Loan,
//! Matrix Computations, 4th edition, algorithm 3.4.1.)

use super::by_columns::exchange;
use super::pivot::Pivot;
use super::sizes::Sizes;
use super::substitution::{is_divisor, refusal};
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{Scalar, is_nan};
use crate::simd;

/// Calls a function for rows of N elements, or of more if they then fill whole registers.
macro_rules! with_padded_rows {
    ($function:ident::<$T:ident, $N:ident $(, $Q:ident)?>$arguments:tt) => {
        if const { !cfg!(has_simd) || $N > 16 } {
            $function::<$T, $N, $N $(, $Q)?>$arguments
        } else if const { $N > 8 } {
            $function::<$T, $N, 16 $(, $Q)?>$arguments
        } else if const { $N > 4 } {
            $function::<$T, $N, 8 $(, $Q)?>$arguments
        } else {
            $function::<$T, $N, 4 $(, $Q)?>$arguments
        }
    };
}
pub(in crate::linalg) use with_padded_rows;

/// Aligned to a cache line, so that no register lies in two lines.
#[cfg_attr(has_simd, repr(align(64)))]
pub(in crate::linalg) struct Aligned<T>(pub T);

/// The rows of A. The array may have longer rows.
#[inline]
pub(in crate::linalg) fn rows_of<T: Scalar, const M: usize, const N: usize, const P: usize>(
    a: &Matrix<T, M, N>,
) -> Aligned<[[T; P]; M]> {
    let mut rows = Aligned([[T::ZERO; P]; M]);
    // Small matrices are better kept in registers.
    if const { N > 8 } && simd::transpose_into(&a.columns, &mut rows.0) {
        return rows;
    }
    for (row, of_a) in rows.0.iter_mut().zip(&a.transpose().columns) {
        for (x, &y) in row.iter_mut().zip(of_a) {
            *x = y;
        }
    }
    rows
}

/// Finds the pivot of step `k` and moves it to row `k`. Returns the row that it was in.
#[inline]
fn exchange_pivot<T: Pivot, const N: usize, const P: usize>(
    rows: &mut [[T; P]; N],
    k: usize,
) -> Result<usize, EliminationError> {
    match largest(rows, k) {
        Some((row, pivot)) if is_divisor(pivot) => {
            if row != k {
                exchange(rows, k, row);
            }
            Ok(row)
        }
        Some((_, pivot)) => Err(refusal(pivot, k)),
        None => Err(T::not_finite(k)),
    }
}

/// The first element with the largest |re| + |im| in column `k`, from row `k` on, and its
/// row. `None` if there is a NaN.
///
/// The value is found first and its row afterwards, because then each step waits for
/// less.
#[inline]
fn largest<T: Pivot, const N: usize, const P: usize>(
    rows: &[[T; P]; N],
    k: usize,
) -> Option<(usize, T)> {
    let (mut sizes, mut largest) = ([T::Real::ZERO; N], T::Real::ZERO);
    for i in k..N {
        let size = rows[i][k].size();
        if is_nan(size) {
            return None;
        }
        sizes[i] = size;
        largest = if size > largest { size } else { largest };
    }
    for i in k..N {
        if sizes[i] == largest {
            return Some((i, rows[i][k]));
        }
    }
    None
}

/// P A = L U: writes the factors and the exchanges.
pub(in crate::linalg) fn factorise<T: Pivot, const N: usize>(
    a: &Matrix<T, N, N>,
    factors: &mut Matrix<T, N, N>,
    pivots: &mut [usize; N],
) -> Result<(), EliminationError> {
    with_padded_rows!(factorise_rows::<T, N>(a, factors, pivots))
}

#[inline]
fn factorise_rows<T: Pivot, const N: usize, const P: usize>(
    a: &Matrix<T, N, N>,
    factors: &mut Matrix<T, N, N>,
    pivots: &mut [usize; N],
) -> Result<(), EliminationError> {
    let Aligned(rows) = &mut rows_of::<T, N, N, P>(a);
    for k in 0..N {
        pivots[k] = exchange_pivot(rows, k)?;
        simd::eliminate(rows, &mut [[]; N], 0, Some(&mut factors.columns), k);
    }
    // Later exchanges move the rows of L as well.
    for j in 0..N {
        for k in j + 1..N {
            exchange(&mut factors.columns[j], k, pivots[k]);
        }
    }
    Ok(())
}

/// A⁻¹ B, and the sizes of U. Forward substitution is part of the elimination.
#[inline]
pub(in crate::linalg) fn solve<T: Pivot, const N: usize, const Q: usize>(
    a: &Matrix<T, N, N>,
    b: &Matrix<T, N, Q>,
) -> Result<(Matrix<T, N, Q>, Sizes<T::Real>), EliminationError> {
    with_padded_rows!(solve_rows::<T, N, Q>(a, b))
}

#[inline]
fn solve_rows<T: Pivot, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, N, N>,
    b: &Matrix<T, N, Q>,
) -> Result<(Matrix<T, N, Q>, Sizes<T::Real>), EliminationError> {
    let (Aligned(rows), mut right) = (&mut rows_of::<T, N, N, P>(a), b.transpose());
    for k in 0..N {
        let row = exchange_pivot(rows, k)?;
        exchange(&mut right.columns, k, row);
        simd::eliminate(rows, &mut right.columns, Q, None, k);
    }
    for k in (0..N).rev() {
        simd::substitute(rows, &mut right.columns, Q, k);
    }
    Ok((right.transpose(), sizes(rows)))
}

/// The sizes of U, added up as [`sizes`](super::sizes::sizes) does.
#[inline]
fn sizes<T: Pivot, const N: usize, const P: usize>(rows: &[[T; P]; N]) -> Sizes<T::Real> {
    let (mut least, mut sums) = (rows[0][0].size(), [T::Real::ZERO; P]);
    for k in 0..N {
        let size = rows[k][k].size();
        least = if size < least { size } else { least };
        for j in k..P {
            sums[j] = sums[j] + rows[k][j].size();
        }
    }
    Sizes { pivot: least, sum: sums.iter().fold(T::Real::ZERO, |sum, &x| sum + x) }
}

/// Replaces A by A⁻¹ = U⁻¹ L⁻¹ P. Returns whether that stays in the range. If not, A is
/// unchanged.
#[inline]
pub(in crate::linalg) fn invert<T: Pivot, const N: usize>(
    a: &mut Matrix<T, N, N>,
) -> Result<bool, EliminationError> {
    with_padded_rows!(invert_rows::<T, N>(a))
}

#[inline]
fn invert_rows<T: Pivot, const N: usize, const P: usize>(
    a: &mut Matrix<T, N, N>,
) -> Result<bool, EliminationError> {
    let (Aligned(rows), mut pivots) = (&mut rows_of::<T, N, N, P>(a), [0; N]);
    // Becomes L⁻¹, and then U⁻¹ L⁻¹. Row i is a row of the identity until its first step.
    let Aligned(right) = &mut Aligned([[T::ZERO; P]; N]);
    for k in 0..N {
        right[k][k] = T::ONE;
    }
    for k in 0..N {
        let row = exchange_pivot(rows, k)?;
        pivots[k] = row;
        // Redundant: it is one of the rows. With the check, nothing can panic.
        if row != k && row < N {
            exchange(right, k, row);
            (right[k][k], right[k][row]) = (T::ONE, T::ZERO);
            (right[row][k], right[row][row]) = (T::ZERO, T::ONE);
        }
        // Elements of row k from k + 1 on are zero.
        simd::eliminate(rows, right, k + 1, None, k);
    }
    for k in (0..N).rev() {
        simd::substitute(rows, right, N, k);
    }
    let Sizes { pivot, sum } = sizes(rows);
    if !right[0].iter().all(|&first| T::is_safe(pivot, sum, T::Real::ONE, first)) {
        return Ok(false);
    }
    // P on the right exchanges columns. Each column moves once.
    let mut places: [_; N] = core::array::from_fn(|j| j);
    for k in (0..N).rev() {
        exchange(&mut places, k, pivots[k]);
    }
    for (row, right) in a.columns.iter_mut().zip(right) {
        for (x, &y) in row.iter_mut().zip(&*right) {
            *x = y;
        }
    }
    let inverse = a.transpose();
    for (column, &place) in a.columns.iter_mut().zip(&places) {
        if let Some(from) = inverse.columns.get(place) {
            *column = *from;
        }
    }
    Ok(true)
}

/// det A, or the column that has no pivot.
#[inline]
pub(in crate::linalg) fn determinant<T: Pivot, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Result<T, EliminationError> {
    with_padded_rows!(determinant_of_rows::<T, N>(a))
}

#[inline]
fn determinant_of_rows<T: Pivot, const N: usize, const P: usize>(
    a: &Matrix<T, N, N>,
) -> Result<T, EliminationError> {
    let (Aligned(rows), mut diagonal) = (&mut rows_of::<T, N, N, P>(a), [T::ONE; N]);
    for k in 0..N {
        let row = exchange_pivot(rows, k)?;
        diagonal[k] = if row == k { rows[k][k] } else { -rows[k][k] };
        simd::eliminate(rows, &mut [[]; N], 0, None, k);
    }
    Ok(T::product(diagonal.into_iter().map(|x| (x, false))))
}
