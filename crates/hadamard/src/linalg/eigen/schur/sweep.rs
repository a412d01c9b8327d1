//! One step of the double shift QR iteration on a Hessenberg matrix.

use core::ops::Range;

use super::shifts::{Shifts, start};
use crate::linalg::kit::householder::reflector;
use crate::matrix::Matrix;
use crate::scalar::Real;

/// The elements that a step changes: the whole matrix and Q, or only the active
/// square if the caller wants eigenvalues alone.
pub(in crate::linalg) struct Target<'a, T, const N: usize> {
    pub(in crate::linalg) h: &'a mut Matrix<T, N, N>,
    pub(in crate::linalg) q: Option<&'a mut Matrix<T, N, N>>,
}

impl<T: Real, const N: usize> Target<'_, T, N> {
    /// The rows above and the columns to the right that the step changes as well.
    pub(in crate::linalg) fn reach(&self, active: &Range<usize>) -> Range<usize> {
        if self.q.is_some() { 0..N } else { active.clone() }
    }

    /// One double shift step on the active rows and columns, at least three: chases a
    /// bulge of two more diagonals down to the end.
    ///
    /// Golub & Van Loan, Matrix Computations, section 7.5.5; LAPACK's `lahqr`.
    pub(in crate::linalg) fn sweep(&mut self, active: &Range<usize>, shifts: Shifts<T>) {
        let (first, column) = start(self.h, active, shifts);
        // Redundant: these are three rows of the matrix. Lets the compiler drop the bounds checks.
        if first >= N || active.end < 3 {
            return;
        }
        let reach = self.reach(active);
        let mut v = column;
        let tau = reflector(&mut v);
        if first > active.start && first > 0 {
            // The bulge begins below an element that is small and not zero.
            let above = &mut self.h.columns[first - 1][first];
            *above = *above * (T::ONE - tau);
        }
        self.reflect(first, tau, v, &reach, active.end);
        for k in first + 1..active.end - 2 {
            let (tau, v) = self.annihilate::<3>(k);
            self.reflect(k, tau, v, &reach, active.end);
        }
        // The last reflector has two rows.
        let k = active.end - 2;
        let (tau, v) = self.annihilate::<2>(k);
        self.reflect(k, tau, v, &reach, active.end);
    }

    /// The reflector that eliminates the elements below row k in the column before it.
    #[inline]
    fn annihilate<const K: usize>(&mut self, k: usize) -> (T, [T; K]) {
        let mut v = [T::ZERO; K];
        let mut tau = T::ZERO;
        let column = self.h.columns.get_mut(k - 1).and_then(|column| column.get_mut(k..));
        if let Some(x) = column.and_then(<[T]>::first_chunk_mut::<K>) {
            v = *x;
            tau = reflector(&mut v);
            *x = [T::ZERO; K];
            x[0] = v[0];
        }
        (tau, v)
    }

    /// Applies a reflector of K rows from row k on, from both sides. The first element
    /// of `v` counts as one.
    #[inline]
    fn reflect<const K: usize>(
        &mut self,
        k: usize,
        tau: T,
        v: [T; K],
        reach: &Range<usize>,
        end: usize,
    ) {
        for column in self.h.columns.get_mut(k..reach.end).unwrap_or_default() {
            if let Some(x) = column.get_mut(k..).and_then(<[T]>::first_chunk_mut::<K>) {
                let mut sum = x[0];
                for i in 1..K {
                    sum = sum + v[i] * x[i];
                }
                let sum = tau * sum;
                x[0] = x[0] - sum;
                for i in 1..K {
                    x[i] = x[i] - sum * v[i];
                }
            }
        }
        let below = end.min(k.saturating_add(4));
        reflect_rows(self.h, k, tau, v, reach.start..below);
        if let Some(q) = &mut self.q {
            reflect_rows(q, k, tau, v, 0..N);
        }
    }
}

/// A H for the columns from k on.
///
/// [`householder`](crate::linalg::kit::householder) has this for any number of columns. Here the
/// number is a constant, which saves a quarter of the time.
#[inline]
fn reflect_rows<T: Real, const N: usize, const K: usize>(
    a: &mut Matrix<T, N, N>,
    k: usize,
    tau: T,
    v: [T; K],
    rows: Range<usize>,
) {
    if let Some(columns) = a.columns.get_mut(k..).and_then(<[[T; N]]>::first_chunk_mut::<K>) {
        for i in rows.start..rows.end.min(N) {
            let mut sum = columns[0][i];
            for j in 1..K {
                sum = sum + columns[j][i] * v[j];
            }
            let sum = sum * tau;
            columns[0][i] = columns[0][i] - sum;
            for j in 1..K {
                columns[j][i] = columns[j][i] - sum * v[j];
            }
        }
    }
}
