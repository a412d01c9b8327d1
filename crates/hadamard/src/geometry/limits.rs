//! Tolerances for norms and orthonormal columns.

use super::error::NotRotation;
use crate::matrix::Matrix;
use crate::scalar::Real;

/// Whether |x| is 1 up to 1e-4. The argument is |x|². False for NaN.
#[inline]
pub(super) fn is_nearly_one<T: Real>(norm_squared: T) -> bool {
    (norm_squared - T::ONE).abs() <= T::from_usize(2) / T::from_usize(10_000)
}

/// By how much elements of Rᵀ R may differ from the identity: 1e-5 for `f32`, 1e-13 for
/// `f64`. After a chain of twenty products they differ by 8e-7 in `f32`.
#[inline]
pub(super) fn orthonormal<T: Real>() -> T {
    let is_short = T::EPSILON > T::ONE / T::from_usize(1 << 30);
    T::EPSILON * T::from_usize(if is_short { 84 } else { 450 })
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
