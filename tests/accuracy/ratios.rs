//! The ratios of LAPACK's testing guide: residuals in units of what rounding
//! alone would leave. Below 30 is LAPACK's threshold.
//!
//! All of them are computed in `f64`, after both sides were divided by the largest
//! element, so that nothing overflows here.

use hadamard::Matrix;

use super::kinds::Float;

/// The largest ratio that LAPACK's testers accept.
pub const THRESHOLD: f64 = 30.0;

/// The same numbers as `f64`.
pub fn widen<T: Float, const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> Matrix<f64, M, N> {
    a.map(T::widen)
}

fn largest<const M: usize, const N: usize>(a: &Matrix<f64, M, N>) -> f64 {
    a.abs().max_element()
}

/// ‖A X - B‖₁ / (N eps ‖A‖₁ ‖X‖₁): whether X solves a problem near A X = B.
pub fn solution<T: Float, const N: usize, const P: usize>(
    a: &Matrix<f64, N, N>,
    x: &Matrix<f64, N, P>,
    b: &Matrix<f64, N, P>,
) -> f64 {
    // A / s times X / t is B / s / t.
    let (s, t) = (largest(a), largest(x));
    if s == 0.0 || t == 0.0 {
        return if largest(b) == 0.0 { 0.0 } else { f64::INFINITY };
    }
    let (a, x, b) = (a / s, x / t, b / s / t);
    (a * x - b).norm_1() / (N as f64 * T::UNIT * a.norm_1() * x.norm_1())
}

/// ‖A A⁻¹ - I‖₁ / (N eps ‖A‖₁ ‖A⁻¹‖₁).
pub fn inverse<T: Float, const N: usize>(
    a: &Matrix<f64, N, N>,
    inverse: &Matrix<f64, N, N>,
) -> f64 {
    solution::<T, N, N>(a, inverse, &Matrix::IDENTITY)
}
