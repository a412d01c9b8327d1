//! The eigenvalues of a real symmetric tridiagonal matrix, by QR steps.
//!
//! The steps work on squares, as Pal, Walker and Kahan wrote them: Parlett, The Symmetric
//! Eigenvalue Problem, section 8.15; LAPACK's `sterf`. Each rotation waits for one
//! division of the rotation before, and for no square root. Square roots give the sines
//! and cosines for the eigenvectors, and nothing waits for these. Deflation and shift are
//! as in LAPACK's `steqr`.

use crate::error::NoConvergence;
use crate::linalg::kit::rotation::RealRotation;
use crate::scalar::Real;

/// The average number of steps for each eigenvalue after which the iteration gives up,
/// as in LAPACK.
const STEPS: usize = 30;

/// The number of steps without a deflation after which every element that is small
/// beside the largest one is negligible. Products of small numbers may underflow, and
/// then a step changes nothing.
const PATIENCE: usize = 10;

/// Makes the tridiagonal matrix diagonal. Element k of `below` is in row k + 1.
///
/// Calls `rotate(k, G)` for each rotation, to multiply columns k and k + 1 of the
/// eigenvectors by Gᵀ.
#[inline]
pub(in crate::linalg) fn diagonalise<R: Real, const N: usize>(
    diagonal: &mut [R; N],
    below: &[R; N],
    mut rotate: impl FnMut(usize, RealRotation<R>),
) -> Result<(), NoConvergence> {
    let mut squares = below.map(|x| (x * x).copysign(x));
    let (mut steps, mut since) = (STEPS * N, 0);
    let mut last = N.saturating_sub(1);
    // Redundant: `last` is below N. Lets the compiler drop the bounds checks.
    while last > 0 && last < N {
        let elements = squares.get(..last).unwrap_or_default();
        let negligible = elements.iter().zip(diagonal.windows(2)).rposition(|(square, pair)| {
            let square = square.abs();
            matches!(*pair, [before, after] if is_negligible(square, before, after))
                || since >= PATIENCE && square <= limit(diagonal, &squares)
        });
        // `first` is below `last`, so the sum cannot wrap. A comparison that shows it to
        // the compiler would take 4 % of the time.
        let first = negligible.map_or(0, |k| k.wrapping_add(1));
        if first >= last {
            (last, since) = (last - 1, 0);
        } else if first + 1 == last {
            rotate(first, split(diagonal, squares[first], first));
            (last, since) = (last.saturating_sub(2), 0);
        } else {
            if steps == 0 {
                return Err(NoConvergence { open: last + 1 });
            }
            (steps, since) = (steps - 1, since.saturating_add(1));
            step(diagonal, &mut squares, first, last, &mut rotate);
        }
    }
    Ok(())
}

/// Whether an element is at most a rounding error of its two neighbours on the
/// diagonal.
#[inline]
fn is_negligible<R: Real>(square: R, before: R, after: R) -> bool {
    square <= (R::EPSILON * before.abs()) * (R::EPSILON * after.abs()) + R::MIN_POSITIVE
}

/// The square of a rounding error of the largest element.
#[cold]
fn limit<R: Real, const N: usize>(diagonal: &[R; N], squares: &[R; N]) -> R {
    let largest = diagonal.iter().fold(R::ZERO, |most, &x| most.maximum(x.abs()));
    let square = squares.iter().fold(largest * largest, |most, &x| most.maximum(x.abs()));
    (R::EPSILON * square) * R::EPSILON
}

/// The shift that Wilkinson proposed, the eigenvalue of
///
/// ```text
///     | before  e   |
///     |   e    last |
/// ```
///
/// that is closer to `last`. Returns its distance from `last`, and the distance between
/// the two eigenvalues.
#[inline]
fn closer<R: Real>(before: R, last: R, square: R) -> (R, R) {
    let half = (before - last) / R::TWO;
    let root = (half * half + square).sqrt();
    (square / (half + root.copysign(half)), root + root)
}

/// Diagonalises rows and columns k and k + 1, and returns the rotation: Golub & Van
/// Loan, section 8.5.2.
#[inline]
fn split<R: Real, const N: usize>(diagonal: &mut [R; N], square: R, k: usize) -> RealRotation<R> {
    let (distance, gap) = closer(diagonal[k], diagonal[k + 1], square.abs());
    diagonal[k] = diagonal[k] + distance;
    diagonal[k + 1] = diagonal[k + 1] - distance;
    let sine = (distance.abs() / gap).sqrt().copysign(square * distance);
    let cosine = ((gap - distance.abs()) / gap).sqrt();
    RealRotation { cosine, sine }
}

/// A QR step on rows and columns `first` to `last`, with Wilkinson's shift σ.
///
/// x is an element of the diagonal, less σ, after the rotations so far. The next rotation
/// eliminates the element e below x: c = x / r and s = e / r. The next x is c (d - σ) - s
/// c' e, where c' is the cosine of the rotation before. Multiplied by c, that is γ = c² (d
/// - σ) - s² γ', which has squares only.
#[inline]
fn step<R: Real, const N: usize>(
    diagonal: &mut [R; N],
    squares: &mut [R; N],
    first: usize,
    last: usize,
    rotate: &mut impl FnMut(usize, RealRotation<R>),
) {
    let (distance, _) = closer(diagonal[last - 1], diagonal[last], squares[last - 1].abs());
    let shift = diagonal[last] - distance;
    // A cosine whose square is below this loses its factor in rounding.
    let tiny = R::MIN_POSITIVE / (R::EPSILON * R::EPSILON);

    let mut gamma = diagonal[first] - shift;
    let (mut xx, mut x) = (gamma * gamma, gamma);
    let (mut c, mut cc, mut ss) = (R::ONE, R::ONE, R::ZERO);
    for k in first..last {
        let ee = squares[k].abs();
        let rr = xx + ee;
        if k > first {
            squares[k - 1] = (ss * rr).copysign(squares[k - 1]);
        }
        let before = (c, cc);
        let inverse = rr / xx;
        (cc, ss) = (xx / rr, ee / rr);
        c = cc.sqrt().copysign(x);
        rotate(k, RealRotation { cosine: c, sine: ss.sqrt().copysign(squares[k]) });

        let (old, next) = (gamma, diagonal[k + 1]);
        gamma = cc * (next - shift) - ss * old;
        diagonal[k] = old + (next - gamma);
        if cc > tiny {
            xx = gamma * (gamma * inverse);
            x = R::ONE.copysign(x) * gamma;
        } else {
            // -s c' e, where s is the sign of e.
            xx = before.1 * ee;
            x = -before.0;
        }
    }
    squares[last - 1] = (ss * xx).copysign(squares[last - 1] * x);
    diagonal[last] = gamma + shift;
}
