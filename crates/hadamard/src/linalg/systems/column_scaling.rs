//! Scales columns by powers of two, so that computations with them stay in the range.
//!
//! There are two ways. [`shrink`] is for substitution: it multiplies by ε until the numbers fit.
//! [`rescale`] is for orthogonal transformations: it finds the exponent. Every program that solves
//! a system contains substitution, and with `rescale` it would take 344 bytes more of a
//! Cortex-M4F's flash. A whole 6x6 solution by Cholesky's decomposition takes 1096.

use core::num::NonZeroU32;

use super::pivot::Elimination;
use super::sizes::sum_of_sizes;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, ExtendedRange, Real, Scalar, safe_minimum};

/// See [`Elimination::shrink`]. Shrinks by steps of ε, first to about one, then to the smallest
/// numbers that are safe, because the solution can be large as well.
#[cold]
#[inline(never)]
pub(in crate::linalg) fn shrink<T: ComplexField>(
    b: &mut [T],
    before: Option<NonZeroU32>,
) -> Option<NonZeroU32> {
    let mut size = T::Real::ZERO;
    for &x in &*b {
        let other = Elimination::size(x);
        size = if other > size { other } else { size };
    }
    let (mut steps, mut target) = (0_u32, T::Real::ONE);
    loop {
        while size > target && size <= T::Real::MAX {
            (size, steps) = (size * T::Real::EPSILON, steps.wrapping_add(1));
        }
        let (taken, smallest) =
            (NonZeroU32::new(steps), safe_minimum::<T::Real>() / T::Real::EPSILON);
        if taken > before {
            multiply(b, T::Real::EPSILON, steps);
            return taken;
        }
        if target == smallest {
            return None;
        }
        target = smallest;
    }
}

/// Undoes [`shrink`].
#[cold]
#[inline(never)]
pub(in crate::linalg) fn enlarge<T: ComplexField>(x: &mut [T], steps: NonZeroU32) {
    multiply(x, T::Real::ONE / T::Real::EPSILON, steps.get());
}

/// Multiplies `times` times by `factor`, a power of two.
#[inline(never)]
fn multiply<T: ComplexField>(x: &mut [T], factor: T::Real, times: u32) {
    for _ in 0..times {
        for x in &mut *x {
            *x = x.scale(factor);
        }
    }
}

/// Multiplies by the power of two that brings the largest element to about one. If that power
/// has been tried, brings it to the smallest numbers that are safe. Returns the exponent, if
/// there is a power.
#[cold]
#[inline(never)]
pub(in crate::linalg) fn rescale<T: ComplexField>(b: &mut [T], before: Option<i32>) -> Option<i32> {
    let mut most = None;
    for &b in &*b {
        let b = ExtendedRange::new(b);
        if !b.is_finite() {
            return None;
        }
        if !b.is_zero() {
            most = most.max(Some(b.exponent));
        }
    }
    let most: i32 = most?;
    let small = ExtendedRange::new(safe_minimum::<T::Real>()).exponent;
    let exponent = match before {
        None => most.saturating_neg(),
        Some(exponent) if exponent == most.saturating_neg() => small.saturating_sub(most),
        Some(_) => return None,
    };
    shift(b, exponent);
    Some(exponent)
}

/// Multiplies by two to the power of `exponent`.
#[cold]
#[inline(never)]
pub(in crate::linalg) fn shift<T: ComplexField>(x: &mut [T], exponent: i32) {
    for x in x {
        *x = ExtendedRange::new(*x).shifted(exponent).value();
    }
}

/// Whether inner products with unit vectors stay in the range. `sum` is the sum of |re| +
/// |im|.
#[inline]
fn is_moderate<R: Real>(sum: R) -> bool {
    sum >= safe_minimum() && sum <= R::MAX * R::EPSILON || sum == R::ZERO
}

/// Columns, some of them multiplied by two to the power of these exponents, so that inner
/// products with unit vectors stay in the range.
pub(in crate::linalg) fn scaled<T: ComplexField, const M: usize, const Q: usize>(
    b: &Matrix<T, M, Q>,
) -> (Matrix<T, M, Q>, [i32; Q]) {
    let (mut out, mut exponents) = (*b, [0; Q]);
    for (column, exponent) in out.columns.iter_mut().zip(&mut exponents) {
        if !is_moderate(sum_of_sizes(column)) {
            *exponent = rescale(column, None).unwrap_or_default();
        }
    }
    (out, exponents)
}

/// Multiplies columns by a unitary matrix. Columns that are too small or too large are
/// multiplied by a power of two first, and divided by it afterwards.
#[inline]
pub(in crate::linalg) fn for_columns<T: ComplexField, const M: usize>(
    columns: &mut [[T; M]],
    multiply: impl Fn(&mut [[T; M]]),
) {
    if columns.iter().all(|column| is_moderate(sum_of_sizes(column))) {
        return multiply(columns);
    }
    for column in columns.chunks_exact_mut(1) {
        let exponent = column.first_mut().and_then(|column| rescale(column, None));
        multiply(column);
        if let (Some(column), Some(exponent)) = (column.first_mut(), exponent) {
            shift(column, exponent.saturating_neg());
        }
    }
}
