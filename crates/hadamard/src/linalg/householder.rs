//! Householder reflectors, H = I - τ v vᴴ with v₀ = 1.
//!
//! They are kept as LAPACK keeps them: `v` without its leading one, which is called
//! the *tail*, in the place of the elements that the reflector has made zero.
//!
//! Golub & Van Loan, Matrix Computations, fourth edition, section 5.1; LAPACK's
//! `larfg` and `larf`.

use core::ops::Range;

use super::dot::dot;
use super::range::{norm, recip, scaling};
use crate::scalar::{ComplexField, Real, Scalar};

/// Replaces x by (β, tail of v) and returns τ, so that Hᴴ x = (β, 0, …, 0).
///
/// β is real and |β| = ‖x‖. Its sign is the opposite of that of x₀: so nothing
/// cancels in x₀ - β. If `x` has the form (β, 0, …, 0) already, τ is zero and `x`
/// stays as it is.
pub(super) fn reflector<T: ComplexField>(x: &mut [T]) -> T {
    let magnitude = norm(x);
    let Some((&mut head, tail)) = x.split_first_mut() else {
        return T::ZERO;
    };
    let is_done = head.imaginary() == T::Real::ZERO && tail.iter().all(|&x| x == T::ZERO);
    // An infinite element makes the reflector NaN, so that no solution is made of it.
    if is_done && magnitude.is_finite() {
        return T::ZERO;
    }
    let Some((factor, back)) = scaling(magnitude) else {
        return reflector_in_range(x, magnitude);
    };
    for x in x.iter_mut() {
        *x = x.scale(factor);
    }
    // A norm that was subnormal, or had overflowed, is accurate now.
    let tau = reflector_in_range(x, norm(x));
    if let Some(head) = x.first_mut() {
        *head = head.scale(back);
    }
    tau
}

/// The same, for an `x` whose norm can be divided by.
fn reflector_in_range<T: ComplexField>(x: &mut [T], norm: T::Real) -> T {
    let Some((head, tail)) = x.split_first_mut() else {
        return T::ZERO;
    };
    let alpha = *head;
    let beta = -norm.copysign(alpha.real());
    let factor = recip(alpha - T::from_real(beta));
    for x in tail {
        *x = *x * factor;
    }
    *head = T::from_real(beta);
    // (β - α) / β, of whose imaginary part the real numbers know nothing.
    let turn = alpha - T::from_real(alpha.real());
    T::from_real((beta - alpha.real()) / beta) - turn.scale(T::Real::ONE / beta)
}

/// Multiplies H = I - τ v vᴴ with columns, in each of which v begins at `row`: H A.
///
/// For Hᴴ, pass the conjugate of τ.
#[inline]
pub(super) fn reflect_columns<T: ComplexField, const M: usize>(
    tau: T,
    tail: &[T],
    columns: &mut [[T; M]],
    row: usize,
) {
    if tau == T::ZERO {
        return;
    }
    for column in columns {
        let Some((head, rest)) = column.get_mut(row..).and_then(<[T]>::split_first_mut) else {
            return;
        };
        let sum = tau * (*head + dot(tail, rest));
        *head = *head - sum;
        for (x, v) in rest.iter_mut().zip(tail) {
            *x = *x - sum * *v;
        }
    }
}

/// Multiplies rows with H = I - τ v vᴴ from the right: A H. The first of `columns` is
/// where v begins in each row.
#[inline]
pub(super) fn reflect_rows<T: ComplexField, const M: usize>(
    tau: T,
    tail: &[T],
    columns: &mut [[T; M]],
    rows: Range<usize>,
) {
    let Some((head, rest)) = columns.split_first_mut() else {
        return;
    };
    if tau == T::ZERO {
        return;
    }
    // A v: whole columns are added, so that memory is read in its order.
    let mut sums = *head;
    for (column, v) in rest.iter().zip(tail) {
        for i in rows.clone() {
            sums[i] = sums[i] + column[i] * *v;
        }
    }
    for i in rows.clone() {
        sums[i] = sums[i] * tau;
        head[i] = head[i] - sums[i];
    }
    for (column, v) in rest.iter_mut().zip(tail) {
        for i in rows.clone() {
            column[i] = column[i] - sums[i] * v.conjugate();
        }
    }
}
