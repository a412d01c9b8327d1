//! The eigenvalues of a real symmetric tridiagonal matrix, by implicit QR steps.
//!
//! Golub & Van Loan, Matrix Computations, fourth edition, section 8.3; deflation as
//! in LAPACK's `steqr`. A QR step costs a few dozen operations for each row and
//! nearly always two or three steps give an eigenvalue: for the sizes here it is
//! several times faster than Jacobi's method, and as accurate relative to the norm.

use super::turn::{length, turn};
use crate::elementwise::larger;
use crate::error::NoConvergence;
use crate::scalar::Real;

/// Steps for each eigenvalue, on average, after which there is no hope: LAPACK's.
const STEPS: usize = 30;

/// Steps without a deflation after which whatever is small beside the largest element
/// is negligible: products of small numbers may underflow, and then no step changes
/// what is left.
const PATIENCE: usize = 10;

/// Makes the tridiagonal matrix diagonal. Element k of `below` is in row k + 1.
///
/// Calls `rotate(k, c, s)` for each rotation: column k of the eigenvectors is to be
/// replaced by c times itself plus s times column k + 1, and that by c times itself
/// minus s times column k.
#[inline]
pub(super) fn diagonalise<R: Real, const N: usize>(
    diagonal: &mut [R; N],
    below: &mut [R; N],
    mut rotate: impl FnMut(usize, R, R),
) -> Result<(), NoConvergence> {
    let (mut steps, mut since) = (STEPS * N, 0);
    let mut last = N.saturating_sub(1);
    while last > 0 {
        let mut first = last;
        while first > 0 {
            if is_negligible(below[first - 1], diagonal[first - 1], diagonal[first])
                || since >= PATIENCE && below[first - 1].abs() <= limit(diagonal, below)
            {
                below[first - 1] = R::ZERO;
                break;
            }
            first -= 1;
        }
        if first == last {
            (last, since) = (last - 1, 0);
        } else if first + 1 == last {
            let (c, s) = split(diagonal, below[first], first);
            below[first] = R::ZERO;
            rotate(first, c, s);
            (last, since) = (last.saturating_sub(2), 0);
        } else {
            if steps == 0 {
                return Err(NoConvergence { open: last + 1 });
            }
            (steps, since) = (steps - 1, since + 1);
            step(diagonal, below, first, last, &mut rotate);
        }
    }
    Ok(())
}

/// Whether an element is not more than a rounding error beside the two of the diagonal.
#[inline]
fn is_negligible<R: Real>(element: R, before: R, after: R) -> bool {
    let bound = (R::EPSILON * before.abs()) * (R::EPSILON * after.abs());
    element * element <= bound + R::MIN_POSITIVE
}

/// A rounding error of the largest element.
#[cold]
fn limit<R: Real, const N: usize>(diagonal: &[R; N], below: &[R; N]) -> R {
    let largest = diagonal.iter().chain(below).fold(R::ZERO, |most, &x| larger(most, x.abs()));
    R::EPSILON * largest
}

/// Diagonalises rows and columns k and k + 1, and returns the rotation: Golub & Van
/// Loan, section 8.5.2.
#[inline]
fn split<R: Real, const N: usize>(diagonal: &mut [R; N], below: R, k: usize) -> (R, R) {
    let theta = (diagonal[k + 1] - diagonal[k]) / (below + below);
    // If the square overflows, the tangent is zero, as it should be.
    let tangent = (R::ONE / (theta.abs() + (R::ONE + theta * theta).sqrt())).copysign(theta);
    let cosine = R::ONE / (R::ONE + tangent * tangent).sqrt();
    diagonal[k] = diagonal[k] - tangent * below;
    diagonal[k + 1] = diagonal[k + 1] + tangent * below;
    (cosine, -tangent * cosine)
}

/// A QR step on rows and columns `first` to `last`, with Wilkinson's shift: the
/// eigenvalue of the last 2x2 block that is closer to its last element.
#[inline]
fn step<R: Real, const N: usize>(
    diagonal: &mut [R; N],
    below: &mut [R; N],
    first: usize,
    last: usize,
    rotate: &mut impl FnMut(usize, R, R),
) {
    let half = (diagonal[last - 1] - diagonal[last]) / (R::ONE + R::ONE);
    let e = below[last - 1];
    let shift = diagonal[last] - e / ((half + length(half, e).copysign(half)) / e);

    // `bulge` is the element outside of the three diagonals, beside `x`.
    let (mut x, mut bulge) = (diagonal[first] - shift, below[first]);
    for k in first..last {
        let (c, s, r) = turn(x, bulge);
        if k > first {
            below[k - 1] = r;
        }
        let b = below[k];
        let t = (diagonal[k + 1] - diagonal[k]) * s + (c + c) * b;
        diagonal[k] = diagonal[k] + s * t;
        diagonal[k + 1] = diagonal[k + 1] - s * t;
        x = c * t - b;
        below[k] = x;
        if k + 1 < last {
            bulge = s * below[k + 1];
            below[k + 1] = c * below[k + 1];
        }
        rotate(k, c, s);
    }
}
