//! Tolerances for norms and orthonormal columns.

use super::error::NotRotation;
use crate::ops::sum_of;
use crate::scalar::{Field, Real, is_single};

/// Whether |x| is 1 up to 1e-4. The argument is |x|². False for NaN.
#[inline]
pub(super) fn is_nearly_one<T: Real>(norm_squared: T) -> bool {
    (norm_squared - T::ONE).abs() <= T::from_usize(2) / T::from_usize(10_000)
}

/// The factor that brings a norm near 1 to 1: (3 - |q|²) / 2. The argument is |q|².
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

/// Refuses a matrix whose columns are not orthonormal. Rᵀ R is symmetric, bit for bit.
///
/// Takes numbers, not a matrix: a product by a kernel would wait for a matrix that was just
/// computed.
#[inline]
pub(super) fn check_orthonormal<T: Real, const N: usize>(
    columns: [[T; N]; N],
) -> Result<(), NotRotation> {
    let dot = |i: usize, j: usize| sum_of!(N, k => columns[i][k] * columns[j][k]);
    // False for NaN.
    let is_small = |x: T| x.abs() <= orthonormal();
    let is_right = (0..N).all(|i| is_small(dot(i, i) - T::ONE))
        && (1..N).all(|i| (0..i).all(|j| is_small(dot(i, j))));
    if is_right { Ok(()) } else { Err(NotRotation::NotOrthonormal) }
}
