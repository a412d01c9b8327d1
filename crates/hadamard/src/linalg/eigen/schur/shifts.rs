//! Where a step of the double shift QR iteration begins: its shifts, its first row and
//! the column that starts it.

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

/// Whether the step number `step` takes new shifts, or those of the step before.
///
/// After ten steps they are kept for five at a time. If two pairs of eigenvalues nearly
/// coincide, and the matrix is far from normal, then the last block says little about
/// either, and shifts that follow it wander about, in exact arithmetic too. Those that
/// stay where they are lead to a block with the eigenvalues next to them.
pub(in crate::linalg) fn renews_shifts(step: usize) -> bool {
    step < 10 || step % 10 == 0 || step % 5 == 1
}

/// The shifts for the step number `step` on the rows and columns `active`, at
/// least three: the eigenvalues of the last 2x2 block, or of two real ones twice
/// that which is closer to the last element.
///
/// Every tenth step takes others: the eigenvalues of the block are no good if the step
/// leaves the matrix as it is. They may be as far from one pair of eigenvalues as from
/// another: then it helps to move them by a part of the element that couples the block
/// to the rest, and what has been reached is not lost. Every second time they are
/// LAPACK's, which belong to no matrix in particular.
pub(in crate::linalg) fn shifts<T: Real, const N: usize>(
    h: &Matrix<T, N, N>,
    active: &Range<usize>,
    step: usize,
) -> Shifts<T> {
    // Three rows of the matrix, always; but the compiler is to know it too.
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

/// Those of LAPACK's `lahqr`.
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
    let middle = (a + d) / (T::ONE + T::ONE);
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

/// Where a step can start, and the first column there, up to a factor, of
/// (H - s)(H - s') with the shifts s and s'.
///
/// It is the first active row, or a later one if two subdiagonal elements in
/// succession are so small that their product does not matter.
pub(in crate::linalg) fn start<T: Real, const N: usize>(
    h: &Matrix<T, N, N>,
    active: &Range<usize>,
    shifts: Shifts<T>,
) -> (usize, [T; 3]) {
    let mut m = active.end.saturating_sub(3);
    // That these rows are in the matrix is nothing new, but the compiler is to know it too.
    while m < N.saturating_sub(2) {
        let (here, next) = (h.columns[m][m] - shifts.re, h.columns[m + 1][m + 1] - shifts.re);
        let below = h.columns[m][m + 1];
        let size = here.abs() + shifts.im.abs() + below.abs();
        // `size` is zero only for a matrix that has not been deflated.
        let below = below / size;
        let column = [
            below * h.columns[m + 1][m] + here * (here / size) + shifts.im * (shifts.im / size),
            below * (here + next),
            below * h.columns[m + 1][m + 2],
        ];
        let size = column[0].abs() + column[1].abs() + column[2].abs();
        // If everything underflows, the step does nothing, and the deflation criterion
        // will see to it.
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
