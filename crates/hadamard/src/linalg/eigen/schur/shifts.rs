//! The beginning of a step of the double shift QR iteration: its shifts, its first row
//! and its first column.

use core::ops::Range;

use crate::matrix::Matrix;
use crate::scalar::Real;

/// The two shifts `re ± i im` of a step, or twice `re` if `im` is zero.
#[derive(Clone, Copy)]
pub(in crate::linalg) struct Shifts<T> {
    re: T,
    im: T,
}

impl<T: Real> Shifts<T> {
    pub(in crate::linalg) const ZERO: Self = Shifts { re: T::ZERO, im: T::ZERO };
}

/// Whether step number `step` takes new shifts, or those of the step before.
///
/// After ten steps, shifts are kept for five steps each. If two pairs of eigenvalues
/// nearly coincide and the matrix is far from normal, the last block says little about
/// either pair. Shifts that follow that block do not settle, in exact arithmetic
/// either. Shifts that stay lead to a block with the eigenvalues next to them.
pub(in crate::linalg) fn renews_shifts(step: usize) -> bool {
    step < 10 || step % 10 == 0 || step % 5 == 1
}

/// The shifts for step number `step` on the rows and columns `active`, which are
/// at least three. They are the eigenvalues of the last 2x2 block. If these are
/// real, both shifts are the one that is closer to the last element.
///
/// Every tenth step takes exceptional shifts, because the eigenvalues of the block are
/// of no use if the step does not change the matrix. The shifts may be as far from one
/// pair of eigenvalues as from another. Then it helps to move the shifts by a part of
/// the element that couples the block to the rest: this keeps the progress so far.
/// Every second time the shifts are LAPACK's, which do not depend on the eigenvalues of
/// the block.
pub(in crate::linalg) fn shifts<T: Real, const N: usize>(
    h: &Matrix<T, N, N>,
    active: &Range<usize>,
    step: usize,
) -> Shifts<T> {
    // Redundant: these are three rows of the matrix. Lets the compiler drop the bounds
    // checks.
    if active.end < 3 || active.end > N {
        return Shifts::ZERO;
    }
    let last = active.end - 1;
    let [a, c] = [h.columns[last - 1][last - 1], h.columns[last - 1][last]];
    let [b, d] = [h.columns[last][last - 1], h.columns[last][last]];
    let coupling = h.columns[last - 2][last - 1].abs();
    if step % 20 == 0 {
        exceptional(c.abs() + coupling, d)
    } else {
        let Shifts { re, im } = eigenvalues_of([[a, b], [c, d]]);
        let part = if step % 10 == 0 { coupling / T::from_usize(16) } else { T::ZERO };
        Shifts { re: re + T::from_usize(12) * part, im: im + T::from_usize(7) * part }
    }
}

/// The exceptional shifts of LAPACK's `lahqr`.
fn exceptional<T: Real>(size: T, corner: T) -> Shifts<T> {
    let sixteenth = size / T::from_usize(16);
    let diagonal = corner + T::from_usize(12) * sixteenth;
    eigenvalues_of([[diagonal, -T::from_usize(7) * sixteenth], [size, diagonal]])
}

fn eigenvalues_of<T: Real>([[a, b], [c, d]]: [[T; 2]; 2]) -> Shifts<T> {
    let size = a.abs() + b.abs() + c.abs() + d.abs();
    if size == T::ZERO {
        return Shifts { re: T::ZERO, im: T::ZERO };
    }
    let (a, b, c, d) = (a / size, b / size, c / size, d / size);
    let middle = (a + d) / T::TWO;
    let determinant = (a - middle) * (d - middle) - b * c;
    let root = determinant.abs().sqrt();
    if determinant >= T::ZERO {
        Shifts { re: middle * size, im: root * size }
    } else {
        let (upper, lower) = (middle + root, middle - root);
        let closer = if (upper - d).abs() <= (lower - d).abs() { upper } else { lower };
        Shifts { re: closer * size, im: T::ZERO }
    }
}

/// The row where a step can start, and the first column of (H - s)(H - s')
/// there, up to a factor, with the shifts s and s'.
///
/// The row is the first active one, or a later one if two successive
/// subdiagonal elements are so small that their product does not matter.
pub(in crate::linalg) fn start<T: Real, const N: usize>(
    h: &Matrix<T, N, N>,
    active: &Range<usize>,
    shifts: Shifts<T>,
) -> (usize, [T; 3]) {
    let mut m = active.end.saturating_sub(3);
    // Redundant: these rows are in the matrix. Lets the compiler drop the bounds
    // checks.
    while m < N.saturating_sub(2) {
        let (here, next) = (h.columns[m][m] - shifts.re, h.columns[m + 1][m + 1] - shifts.re);
        let below = h.columns[m][m + 1];
        let size = here.abs() + shifts.im.abs() + below.abs();
        // `size` is zero only if the matrix has not been deflated.
        let below = below / size;
        let column = [
            below * h.columns[m + 1][m] + here * (here / size) + shifts.im * (shifts.im / size),
            below * (here + next),
            below * h.columns[m + 1][m + 2],
        ];
        let size = column[0].abs() + column[1].abs() + column[2].abs();
        // If everything underflows, the step does nothing, and the deflation criterion
        // goes on from there.
        let column =
            if size == T::ZERO { [T::ONE, T::ZERO, T::ZERO] } else { column.map(|x| x / size) };
        if m <= active.start || m == 0 {
            return (m, column);
        }
        let before = h.columns[m - 1][m].abs() * (column[1].abs() + column[2].abs());
        let diagonal =
            h.columns[m - 1][m - 1].abs() + h.columns[m][m].abs() + h.columns[m + 1][m + 1].abs();
        if before <= T::EPSILON * column[0].abs() * diagonal {
            return (m, column);
        }
        m -= 1;
    }
    (active.start, [T::ONE, T::ZERO, T::ZERO])
}
