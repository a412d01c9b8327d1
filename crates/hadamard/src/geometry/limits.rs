//! Tolerances for norms and orthonormal columns.

use super::error::NotRotation;
use crate::matrix::Matrix;
use crate::scalar::{Field, Real, is_single};

/// Whether |x| is 1 up to 1e-4. The argument is |x|². False for NaN.
#[inline]
pub(super) fn is_nearly_one<T: Real>(norm_squared: T) -> bool {
    (norm_squared - T::ONE).abs() <= T::from_usize(2) / T::from_usize(10_000)
}

/// The factor that takes a norm with this square, which is nearly 1, to 1: (3 - |q|²) / 2.
///
/// Written so that rounding does not lose an error of a few ε in |q|². The ulp of 3 - |q|² is 2 ε.
#[inline]
pub(super) fn renormalizing<T: Field>(norm_squared: T) -> T {
    let one = T::ONE;
    let half = one / (one + one);
    one + (one - norm_squared) * half
}

/// By how much elements of Rᵀ R may differ from the identity: 1e-5 for `f32`, 1e-13 for
/// `f64`. After a chain of twenty products they differ by 8e-7 in `f32`.
#[inline]
pub(super) fn orthonormal<T: Real>() -> T {
    T::EPSILON * T::from_usize(if is_single::<T>() { 84 } else { 450 })
}

/// Refuses a matrix whose columns are not orthonormal.
#[inline]
pub(super) fn check_orthonormal<T: Real, const N: usize>(
    matrix: &Matrix<T, N, N>,
) -> Result<(), NotRotation> {
    let (limit, gram) = (orthonormal::<T>(), matrix.tr_mul(matrix));
    for j in 0..N {
        for i in 0..N {
            let expected = if i == j { T::ONE } else { T::ZERO };
            // With a NaN, the comparison is false.
            let is_right = (gram.columns[j][i] - expected).abs() <= limit;
            if !is_right {
                return Err(NotRotation::NotOrthonormal);
            }
        }
    }
    Ok(())
}
