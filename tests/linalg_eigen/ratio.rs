//! The ratios of `hadamard_accuracy`, for matrices that have a shape.

use hadamard::Matrix;
use hadamard_accuracy::gallery::Case;
use hadamard_accuracy::{Noise, Number, Precision, narrow, over, ratios, widen};

pub use hadamard_accuracy::ratios::THRESHOLD;

fn case<T: Number, const N: usize>(a: &Matrix<impl Number, N, N>) -> Case {
    Case::new(String::new(), Precision::of::<T>(), &widen(a))
}

/// ‖QᵀQ - 1‖ / (N ε)
pub fn orthogonality<T: Number, const N: usize>(q: &Matrix<T, N, N>) -> f64 {
    ratios::orthogonality(&case::<T, N>(q), &widen(q))
}

/// ‖A - Q B Qᵀ‖ / (N ε ‖A‖)
pub fn similarity<T: Number, const N: usize>(
    a: &Matrix<T, N, N>,
    q: &Matrix<T, N, N>,
    b: &Matrix<T, N, N>,
) -> f64 {
    let case = case::<T, N>(a);
    let q = widen(q);
    let again = &q * over(&widen(b), case.unit) * q.adjoint();
    ratios::difference(&case, &case.scaled(), &again)
}

/// ‖A - B‖ / (N ε ‖A‖), in units of the ε of `T`.
pub fn difference<T: Number, const N: usize>(
    a: &Matrix<impl Number, N, N>,
    b: &Matrix<impl Number, N, N>,
) -> f64 {
    ratios::difference(&case::<T, N>(a), &widen(a), &widen(b))
}

pub fn random<const N: usize>(noise: &mut Noise) -> Matrix<f64, N, N> {
    narrow(&noise.matrix(N, N, false))
}
