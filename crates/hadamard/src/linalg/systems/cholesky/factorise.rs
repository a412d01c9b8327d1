//! The algorithm of the Cholesky decomposition, by columns.

use crate::error::NotPositiveDefinite;
use crate::linalg::kit::apart::apart;
use crate::linalg::systems::pivot::{Elimination, Pivot};
use crate::linalg::systems::substitution::subtract_multiple;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Real, Scalar, SquareRoot, safe_minimum};
use crate::simd;

/// Replaces the matrix by its factor L.
///
/// If an element of the diagonal is so small that products with its row lose digits by
/// underflow, it computes D⁻¹ times the factor of D A D. The diagonal matrix D has a power of
/// two for such a row, and 1 for the others.
#[inline]
pub(super) fn factorise<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
) -> Result<(), NotPositiveDefinite> {
    let has_small = (0..N).any(|k| is_small(a.columns[k][k].real()));
    if const { cfg!(has_simd) } {
        if !has_small {
            return eliminate::<T, N, false>(a);
        }
        let (l, result) = apart(*a, |a| {
            let r = scale(a);
            eliminate::<T, N, true>(a)?;
            scale_rows(a, &r);
            Ok(())
        });
        result?;
        *a = l;
        return Ok(());
    }
    // A microcontroller has little room on the stack for a copy, and little for a second function
    // that eliminates.
    let r = has_small.then(|| scale(a));
    eliminate::<T, N, false>(a)?;
    if let Some(r) = &r {
        scale_rows(a, r);
    }
    Ok(())
}

/// Replaces A by D A D and returns the diagonal of D⁻¹. D has 2^31 for `f32` and 2^255 for `f64` where
/// the diagonal of A is so small, and 1 elsewhere.
#[cold]
#[inline(never)]
fn scale<T: ComplexField, const N: usize>(a: &mut Matrix<T, N, N>) -> [T::Real; N] {
    let one = T::Real::ONE;
    let small = (T::Real::MIN_POSITIVE.sqrt() * T::Real::TWO).sqrt();
    let r: [_; N] = core::array::from_fn(|k| {
        // A pivot of zero or less is refused with D and without.
        if a.columns[k][k].real() < safe_minimum() { small } else { one }
    });
    for j in 0..N {
        for i in 0..N {
            a.columns[j][i] = a.columns[j][i].scale(one / r[i]).scale(one / r[j]);
        }
    }
    r
}

/// Multiplies each row i by `r[i]`.
#[cold]
#[inline(never)]
fn scale_rows<T: ComplexField, const N: usize>(a: &mut Matrix<T, N, N>, r: &[T::Real; N]) {
    for column in &mut a.columns {
        for i in 0..N {
            column[i] = column[i].scale(r[i]);
        }
    }
}

/// Whether products of a pivot of this size lose digits by underflow.
#[inline]
fn is_small<R: Real>(pivot: R) -> bool {
    (pivot > R::ZERO) & (pivot < safe_minimum())
}

/// Replaces the matrix by its factor L. Does not check for underflow.
///
/// `RARE` makes a second function of the rare case. A function with one caller is inlined, and
/// without that 6x6 took twice as long.
#[inline]
pub(in crate::linalg) fn eliminate<
    T: Pivot + Elimination<Real: SquareRoot>,
    const N: usize,
    const RARE: bool,
>(
    a: &mut Matrix<T, N, N>,
) -> Result<(), NotPositiveDefinite> {
    for k in 0..N {
        let column = &mut a.columns[k];
        let pivot = column[k].real();
        // Earlier steps do not change the imaginary part of the pivot: they subtract x conj(x),
        // a real number.
        let positive = pivot > T::Real::ZERO && column[k].is_finite();
        if !positive || !column[k].is_real() {
            return Err(NotPositiveDefinite { column: k });
        }
        // The root of the smallest pivot still has a finite reciprocal.
        let root = pivot.sqrt();
        let reciprocal = T::Real::ONE / root;
        column[k] = T::from_real(root);
        for i in k + 1..N {
            column[i] = column[i].scale(reciprocal);
        }
        for j in k + 1..N {
            let (done, rest) = a.columns.split_at_mut(j);
            let (column, next) = (&done[k], &mut rest[0]);
            let factor = column[j].conjugate();
            // Elements above row j are not used. They become zero in their own step.
            if !simd::subtract_from(next, column, factor, j) {
                subtract_multiple(factor, column, next, j, N);
            }
            next[k] = T::ZERO;
        }
    }
    Ok(())
}
