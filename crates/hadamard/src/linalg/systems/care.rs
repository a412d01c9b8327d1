//! Systems that leave the range of floats on the way to a solution that is in it.
//!
//! Overflow shows in the result. Underflow does not: a multiplier that becomes zero, or a
//! number that becomes subnormal and loses digits, makes wrong results without a word. So the
//! elimination looks at the sizes of pivots and of the right side afterwards, and what is not
//! safe is done again with numbers that have an exponent of their own.

use super::lu::Lu;
use super::pivot::Pivot;
use super::sizes::sum_of_sizes;
use super::solve::eliminated;
use crate::error::EliminationError;
use crate::linalg::kit::range::{largest, smallest};
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Real, Scalar, Scaled, SquareRoot};

/// A⁻¹ B. An error says that A is singular, or not finite.
#[inline]
pub(in crate::linalg) fn solve<T: ComplexField, const N: usize, const Q: usize>(
    a: &Matrix<T, N, N>,
    b: &Matrix<T, N, Q>,
) -> Result<Matrix<T, N, Q>, EliminationError> {
    let result = match eliminated(a, b) {
        Ok((x, true)) => return Ok(x),
        result => result,
    };
    // In places of their own: so the compiler can keep the others in registers.
    let (a, mut x) = (*a, *b);
    unbounded(&a, &mut x, result.err())?;
    Ok(x)
}

/// Replaces A by A⁻¹, where elimination has left the range, or found an error.
#[cold]
#[inline(never)]
pub(in crate::linalg) fn invert<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
    error: Option<EliminationError>,
) -> Result<(), EliminationError> {
    let mut inverse = Matrix::identity();
    unbounded(a, &mut inverse, error)?;
    *a = inverse;
    Ok(())
}

/// Writes A⁻¹ by the factors of P A = L U: see [`Pivot::scaled_inverse`].
#[cold]
#[inline(never)]
pub(in crate::linalg) fn inverse<T: ComplexField, const N: usize>(
    factors: &Matrix<T, N, N>,
    pivots: &[usize; N],
    out: &mut Matrix<T, N, N>,
) {
    let scaled = Lu::new(factors.map(Scaled::new), *pivots);
    *out = scaled.inverse().map(Scaled::value);
}

/// Replaces B by A⁻¹ B, without leaving the range on the way.
#[cold]
#[inline(never)]
fn unbounded<T: ComplexField, const N: usize, const Q: usize>(
    a: &Matrix<T, N, N>,
    b: &mut Matrix<T, N, Q>,
    error: Option<EliminationError>,
) -> Result<(), EliminationError> {
    match error {
        // No product of a few elements leaves the range: the matrix is singular indeed.
        Some(error @ EliminationError::Singular { .. })
            if is_within(a, largest::<T::Real>().sqrt().sqrt().sqrt()) =>
        {
            Err(error)
        }
        _ => {
            let mut lu = Lu::UNWRITTEN;
            lu.factorise(&a.map(Scaled::new))?;
            for column in &mut b.columns {
                let mut x = column.map(Scaled::new);
                lu.substitute(&mut x);
                *column = x.map(Scaled::value);
            }
            Ok(())
        }
    }
}

/// Whether the sizes of all elements but zeros are between 1 / `bound` and `bound`.
pub(in crate::linalg) fn is_within<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
    bound: T::Real,
) -> bool {
    a.as_slice().iter().all(|&x| {
        let size = Pivot::size(x);
        size == T::Real::ZERO || size <= bound && size >= T::Real::ONE / bound
    })
}

/// See [`Pivot::is_safe`].
///
/// A multiplier that underflows is below the smallest number. By the bound on `sum`, what it
/// would have changed is below ε² of each pivot.
#[inline]
pub(in crate::linalg) fn is_safe<R: Real>(pivot: R, sum: R, right: R) -> bool {
    let ratio = R::MIN_POSITIVE / R::EPSILON / R::EPSILON;
    (pivot >= smallest()) & (pivot >= sum * ratio) & ((right >= smallest()) | (right == R::ZERO))
}

/// See [`Pivot::shrink`]: by steps of ε, first to about one, and then to the smallest numbers that
/// are safe, since the solution can be large as well.
#[cold]
#[inline(never)]
pub(in crate::linalg) fn shrink<T: ComplexField>(b: &mut [T], before: Option<u32>) -> Option<u32> {
    let one = T::Real::ONE;
    let mut most = T::Real::ZERO;
    for &x in &*b {
        let size = Pivot::size(x);
        most = if size > most { size } else { most };
    }
    for target in [one, smallest::<T::Real>() / T::Real::EPSILON] {
        let (mut steps, mut size) = (0_u32, most);
        while size > target && size <= T::Real::MAX {
            (size, steps) = (size * T::Real::EPSILON, steps.saturating_add(1));
        }
        if steps > before.unwrap_or_default() {
            multiply(b, T::Real::EPSILON, steps);
            return Some(steps);
        }
    }
    None
}

/// Undoes [`shrink`].
#[cold]
#[inline(never)]
pub(in crate::linalg) fn enlarge<T: ComplexField>(x: &mut [T], steps: u32) {
    multiply(x, T::Real::ONE / T::Real::EPSILON, steps);
}

/// Multiplies so many times by a power of two.
fn multiply<T: ComplexField>(x: &mut [T], factor: T::Real, times: u32) {
    for _ in 0..times {
        for x in &mut *x {
            *x = x.scale(factor);
        }
    }
}

/// Multiplies by the power of two that brings the largest element to about one, and after that
/// power to the smallest numbers that are safe. Gives its exponent, if there is one.
#[cold]
#[inline(never)]
pub(in crate::linalg) fn rescale<T: ComplexField>(b: &mut [T], before: Option<i32>) -> Option<i32> {
    let mut most = None;
    for &b in &*b {
        let b = Scaled::new(b);
        if !b.is_finite() {
            return None;
        }
        if !b.is_zero() {
            most = most.max(Some(b.exponent));
        }
    }
    let most: i32 = most?;
    let small = Scaled::new(smallest::<T::Real>()).exponent;
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
        *x = Scaled::new(*x).shifted(exponent).value();
    }
}

/// Whether inner products with unit vectors stay in the range, by the sum of all sizes.
#[inline]
fn is_moderate<R: Real>(sum: R) -> bool {
    sum >= smallest() && sum <= R::MAX * R::EPSILON || sum == R::ZERO
}

/// The same columns, of which some are multiplied by two to the power of these exponents, so that
/// inner products with unit vectors stay in the range.
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

/// Multiplies columns with a unitary matrix; those that are too small or too large for that with
/// a power of two first, and divides them by it afterwards.
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
