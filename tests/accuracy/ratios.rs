//! The ratios of LAPACK's testing guide: residuals in units of rounding errors.
//!
//! Norms are the largest sums of columns. Results have been divided by the largest
//! element of A, so that nothing overflows here.

use super::gallery::Case;
use super::noise::Noise;
use super::number::C64;
use super::wide::{Wide, norm, over, unit};

/// The largest ratio that LAPACK's testers accept.
pub const THRESHOLD: f64 = 30.0;

/// A residual in units of `scale`. A residual of zero is zero in every unit.
#[must_use]
pub fn quotient(residual: f64, scale: f64) -> f64 {
    if residual == 0.0 { 0.0 } else { residual / scale }
}

/// The larger of the two; NaN if either is NaN.
#[must_use]
pub fn worse(x: f64, y: f64) -> f64 {
    if x >= y || x.is_nan() { x } else { y }
}

/// ‖A - B‖ / (N ε ‖A‖).
#[must_use]
pub fn difference(case: &Case, a: &Wide, b: &Wide) -> f64 {
    quotient(norm(&(a - b)), case.rounding() * norm(a))
}

/// ‖QᴴQ - I‖ / (N ε).
#[must_use]
pub fn orthogonality(case: &Case, q: &Wide) -> f64 {
    let gram = q.adjoint() * q;
    norm(&(gram - Wide::identity(q.ncols(), q.ncols()))) / case.rounding()
}

/// ‖A x - b‖ / (N ε ‖A‖ ‖x‖), for each column alone, so that a large solution does not
/// hide a wrong small one.
#[must_use]
pub fn solution(case: &Case, a: &Wide, x: &Wide, b: &Wide) -> f64 {
    let (residual, scale) = (a * x - b, case.rounding() * norm(a));
    let column = |j: usize| quotient(residual.column(j).lp_norm(1), scale * x.column(j).lp_norm(1));
    (0..b.ncols()).map(column).fold(0.0, worse)
}

/// ‖A A⁻¹ - I‖ / (N ε ‖A‖ ‖A⁻¹‖).
#[must_use]
pub fn inverse(case: &Case, a: &Wide, x: &Wide) -> f64 {
    // Computed for every condition: A / s times X / t is I / (s t).
    let (s, t) = (unit(a), unit(x));
    let identity = over(&over(&Wide::identity(a.nrows(), a.nrows()), s), t);
    let (a, x) = (over(a, s), over(x, t));
    quotient(norm(&(&a * &x - identity)), case.rounding() * norm(&a) * norm(&x))
}

/// ‖Aᴴ (A x - b)‖ / (N ε ‖A‖ (‖A‖ ‖x‖ + ‖b‖)): whether x solves a least squares problem
/// near this one.
#[must_use]
pub fn least_squares(case: &Case, a: &Wide, x: &Wide, b: &Wide) -> f64 {
    let scale = case.rounding() * norm(&a.adjoint()) * (norm(a) * norm(x) + norm(b));
    quotient(norm(&(a.adjoint() * (a * x - b))), scale)
}

/// The four conditions of Moore and Penrose, each divided by N ε, by the norms of its
/// left side and by ‖A‖ ‖A⁺‖.
///
/// In the Frobenius norm. The bound is the condition of A in the spectral norm, and the
/// product of the largest sums of columns can be smaller than that by a factor of N.
#[must_use]
pub fn pseudo_inverse(case: &Case, a: &Wide, x: &Wide) -> f64 {
    let (left, right) = (a * x, x * a);
    let scale = case.rounding() * a.norm() * x.norm();
    [
        quotient((&left * a - a).norm(), scale * a.norm()),
        quotient((&right * x - x).norm(), scale * x.norm()),
        quotient((&left - left.adjoint()).norm(), scale),
        quotient((&right - right.adjoint()).norm(), scale),
    ]
    .into_iter()
    .fold(0.0, worse)
}

/// σ(A - λ I) / (N ε ‖A‖) for the smallest singular value σ: how far the next matrix is
/// that has the eigenvalue λ.
#[must_use]
pub fn eigenvalue(case: &Case, a: &Wide, value: C64) -> f64 {
    let n = a.nrows();
    let size = norm(a);
    if size == 0.0 || !value.is_finite() {
        return quotient(value.norm(), 0.0);
    }
    // Inverse iteration with R of A - λ I = Q R finds σ from above. Pivots that are zero
    // within rounding are raised a little, by much less than the unit of this ratio.
    let mut r = (a - Wide::identity(n, n) * value).qr().r();
    let least = case.precision.epsilon * size / 64.0;
    for k in 0..n {
        if r[(k, k)].norm() < least {
            r[(k, k)] = least.into();
        }
    }
    let mut x = Noise::new(9).matrix(n, 1, true);
    for _ in 0..3 {
        x = solve(n, |k| n - 1 - k, |i, k| r[(i, k)], solve(n, |k| k, |i, k| r[(k, i)].conj(), x));
    }
    (a * &x - &x * value).norm() / (case.rounding() * size)
}

/// The direction of the solution of a triangular system; its length may overflow. `row`
/// gives the order of the rows.
fn solve(
    n: usize,
    row: impl Fn(usize) -> usize,
    element: impl Fn(usize, usize) -> C64,
    mut x: Wide,
) -> Wide {
    for k in 0..n {
        let pivot = row(k);
        x[pivot] /= element(pivot, pivot);
        if x[pivot].norm() > 1e100 {
            let length = x[pivot].norm();
            x = over(&x, length);
        }
        for i in (k + 1..n).map(&row) {
            let known = element(i, pivot) * x[pivot];
            x[i] -= known;
        }
    }
    let length = unit(&x);
    x = over(&x, length);
    let length = x.norm();
    over(&x, length)
}
