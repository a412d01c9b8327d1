//! The iteration from a Hessenberg matrix to the real Schur form.
//!
//! Francis' double shift QR iteration with the deflation criterion of Ahues and
//! Tisseur (LAPACK working note 122), as in LAPACK's `lahqr`.

use core::ops::Range;

use super::block::{Standard, standardise};
use super::shifts::{Shifts, renews_shifts, shifts};
use super::sweep::Target;
use crate::error::NoConvergence;
use crate::matrix::Matrix;
use crate::scalar::{Real, largest_part};

/// The average number of steps for each eigenvalue after which the iteration gives
/// up, as in LAPACK. A small matrix may take as many steps in all as one of ten rows.
const STEPS: usize = 30;

/// The number of steps without a deflation after which every element that is small
/// beside the largest one is negligible. Products of small numbers may underflow, and
/// then a step changes nothing.
const PATIENCE: usize = 10;

/// Replaces the Hessenberg matrix H by its real Schur form T, and Q by Q Z with
/// H = Z T Zᵀ.
///
/// Without Q, only the blocks on the diagonal of T are computed.
pub(in crate::linalg) fn iterate<T: Real, const N: usize>(
    h: &mut Matrix<T, N, N>,
    q: Option<&mut Matrix<T, N, N>>,
) -> Result<(), NoConvergence> {
    let mut target = Target { h, q };
    let largest = largest_part(target.h.as_slice());
    let mut steps = STEPS * if N > 10 { N } else { 10 };
    let mut kept = Shifts::ZERO;
    // Rows from `end` on are finished.
    let (mut end, mut since) = (N, 0);
    // Redundant: `end` is at most N. Lets the compiler drop the bounds checks.
    while end > 0 && end <= N {
        let limit = if since < PATIENCE { T::ZERO } else { T::EPSILON * largest };
        let first = active_start(target.h, end, limit);
        if first > 0 && first < N {
            target.h.columns[first - 1][first] = T::ZERO;
        }
        let size = end.saturating_sub(first);
        if size > 2 {
            if steps == 0 {
                return Err(NoConvergence { open: end });
            }
            (steps, since) = (steps - 1, since.saturating_add(1));
            if renews_shifts(since) {
                kept = shifts(target.h, &(first..end), since);
            }
            target.sweep(&(first..end), kept);
        } else {
            if size == 2 {
                split(&mut target, &(first..end));
            }
            (end, since) = (first, 0);
        }
    }
    Ok(())
}

/// The first row of the unreduced block that ends before row `end`. An element that is
/// at most `limit` is negligible in every place.
fn active_start<T: Real, const N: usize>(h: &Matrix<T, N, N>, end: usize, limit: T) -> usize {
    let tiny = T::MIN_POSITIVE / T::EPSILON * T::from_usize(N);
    let limit = if limit > tiny { limit } else { tiny };
    (1..end).rev().find(|&k| is_negligible(h, k, end, limit)).unwrap_or(0)
}

/// Whether the element in row k, column k - 1 can be set to zero.
fn is_negligible<T: Real, const N: usize>(
    h: &Matrix<T, N, N>,
    k: usize,
    end: usize,
    limit: T,
) -> bool {
    let below = h.columns[k - 1][k].abs();
    if below <= limit {
        return true;
    }
    let (before, after) = (h.columns[k - 1][k - 1], h.columns[k][k]);
    let mut size = before.abs() + after.abs();
    if size == T::ZERO {
        if k >= 2 {
            size = size + h.columns[k - 2][k - 1].abs();
        }
        if k + 1 < end && k + 1 < N {
            size = size + h.columns[k][k + 1].abs();
        }
    }
    if below > T::EPSILON * size {
        return false;
    }
    // For a graded matrix, it is not enough to be small beside the diagonal.
    let (large, small) = ordered(below, h.columns[k][k - 1].abs());
    let (far, near) = ordered(after.abs(), (before - after).abs());
    let sum = far + large;
    let bound = T::EPSILON * (near * (far / sum));
    small * (large / sum) <= if bound > limit { bound } else { limit }
}

/// The two numbers, the larger one first.
fn ordered<T: Real>(a: T, b: T) -> (T, T) {
    if a > b { (a, b) } else { (b, a) }
}

/// Standardises a 2x2 block, and rotates the rest of its rows and columns.
fn split<T: Real, const N: usize>(target: &mut Target<'_, T, N>, block: &Range<usize>) {
    let (i, k) = (block.start, block.start + 1);
    if i >= k || k >= N {
        return;
    }
    let reach = target.reach(block);
    let h = &mut *target.h;
    let Standard { rotation, block: [[a, b], [c, d]] } =
        standardise([[h.columns[i][i], h.columns[k][i]], [h.columns[i][k], h.columns[k][k]]]);
    for column in h.columns.get_mut(block.end..reach.end).unwrap_or_default() {
        (column[i], column[k]) = rotation.apply(column[i], column[k]);
    }
    if let Some([x, y]) = h.columns.get_mut(i..).and_then(<[_]>::first_chunk_mut::<2>) {
        let rows = reach.start..i;
        rotation.columns(
            x.get_mut(rows.clone()).unwrap_or_default(),
            y.get_mut(rows).unwrap_or_default(),
        );
    }
    (h.columns[i][i], h.columns[k][i], h.columns[i][k], h.columns[k][k]) = (a, b, c, d);
    if let Some(q) = &mut target.q {
        rotation.neighbours(&mut q.columns, i);
    }
}
