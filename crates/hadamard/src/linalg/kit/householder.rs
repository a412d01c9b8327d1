//! Householder reflectors, H = I - τ v vᴴ with v₀ = 1.
//!
//! They are stored as LAPACK stores them: `v` without its leading one, called the
//! *tail*, takes the place of the elements that the reflector has eliminated.
//!
//! Golub & Van Loan, Matrix Computations, fourth edition, section 5.1; LAPACK's
//! `larfg` and `larf`.

use core::ops::Range;

use super::dot::dot;
use super::safe_arithmetic::{divide, norm, recip};
use crate::scalar::{
    ComplexField, PowerOfTwo, Real, Scalar, SquareRoot, into_safe_range, safe_maximum, safe_minimum,
};

/// Replaces x by (β, tail of v) and returns τ, so that Hᴴ x = (β, 0, …, 0).
///
/// β is real and |β| = ‖x‖. Its sign is opposite to that of x₀, so that x₀ - β
/// does not cancel. If `x` has the form (β, 0, …, 0) already, τ is zero and `x`
/// stays as it is.
pub(in crate::linalg) fn reflector<T: ComplexField>(x: &mut [T]) -> T {
    let Some((&mut head, tail)) = x.split_first_mut() else {
        return T::ZERO;
    };
    // An infinite element makes the reflector NaN, so that solutions are NaN too.
    if is_reflected(head, tail) {
        return T::ZERO;
    }
    let magnitude = norm(x);
    let Some((factor, back)) = into_safe_range(magnitude) else {
        return reflector_in_range(x, magnitude);
    };
    for x in x.iter_mut() {
        *x = x.scale(factor);
    }
    // Now the norm is accurate, also if it was subnormal or had overflowed.
    let tau = reflector_in_range(x, norm(x));
    if let Some(head) = x.first_mut() {
        *head = head.scale(back);
    }
    tau
}

/// The same, if ‖x‖ is safe to divide by.
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
    // (β - α) / β. Real numbers drop the imaginary part.
    let turn = alpha - T::from_real(alpha.real());
    T::from_real((beta - alpha.real()) / beta) - turn.scale(T::Real::ONE / beta)
}

/// H by the vector u = (α - β) v. The tail of u is the tail of x, so inner products with it
/// need not wait for the norm of x.
struct Direct<T: ComplexField> {
    /// u₀ = α - β.
    head: T,
    /// γ in Hᴴ = I - γ u uᴴ.
    factor: T,
    beta: T::Real,
}

impl<T: ComplexField> Direct<T> {
    /// The reflector of x = (α, tail). `None` if there is nothing to reflect. Also `None` if x is
    /// so small or so large that underflow matters in products with other columns or with γ.
    #[inline]
    fn of(alpha: T, tail: &[T]) -> Option<Self> {
        let tail_squared = dot(tail, tail).real();
        let squared = alpha.modulus_squared() + tail_squared;
        // Squares of a tail may underflow.
        let has_tail = tail_squared > T::Real::ZERO || tail.iter().any(|&x| x != T::ZERO);
        // With a NaN, these comparisons are false.
        if has_tail && squared > safe_minimum() && squared < safe_maximum() {
            let beta = -squared.sqrt().copysign(alpha.real());
            let head = alpha - T::from_real(beta);
            return Some(Direct { head, factor: recip(head.scale(-beta)), beta });
        }
        None
    }

    /// Multiplies columns by Hᴴ. In each column, u begins at `row`.
    #[inline]
    fn apply<const M: usize>(&self, tail: &[T], columns: &mut [[T; M]], row: usize) {
        for column in columns {
            if let Some((head, rest)) = column.get_mut(row..).and_then(<[T]>::split_first_mut) {
                let t = self.multiple(*head, dot(tail, rest));
                *head = *head - self.head * t;
                for (y, x) in rest.iter_mut().zip(tail.iter()) {
                    *y = *y - *x * t;
                }
            }
        }
    }

    /// t = γ uᴴ a for a column a, so that Hᴴ a = a - u t. `head` is the first element of a,
    /// `product` the inner product of the tails of u and a.
    #[inline]
    fn multiple(&self, head: T, product: T) -> T {
        self.factor * (self.head.conjugate() * head + product)
    }

    /// Replaces x by (β, tail of v) and returns τ: see [`reflector`].
    #[inline]
    fn finish(&self, x: &mut [T]) -> T {
        let factor = recip(self.head);
        if let Some((head, tail)) = x.split_first_mut() {
            *head = T::from_real(self.beta);
            for x in tail {
                *x = *x * factor;
            }
        }
        divide(-self.head, self.beta)
    }
}

/// Whether no product of two columns, or of a column with itself, overflows or loses digits by
/// underflow. The same then holds for products of these columns after unitary transformations.
#[inline]
pub(in crate::linalg) fn are_moderate<T: ComplexField, const M: usize>(columns: &[[T; M]]) -> bool {
    columns.iter().all(|column| {
        let squared = dot(column, column).real();
        squared > safe_minimum() && squared < safe_maximum() || column.iter().all(|&x| x == T::ZERO)
    })
}

/// Replaces x by (β, tail of v), multiplies the columns by Hᴴ and returns τ: see [`reflector`].
/// In each column, v begins at `row`. The columns [`are_moderate`]. If x is so small that its
/// squares may underflow, does nothing and returns `None`: see [`eliminate_rest`].
#[inline]
pub(in crate::linalg) fn eliminate<T: ComplexField, const M: usize>(
    x: &mut [T],
    columns: &mut [[T; M]],
    row: usize,
) -> Option<T> {
    let (&mut alpha, tail) = x.split_first_mut()?;
    if let Some(direct) = Direct::of(alpha, tail) {
        direct.apply(tail, columns, row);
        return Some(direct.finish(x));
    }
    is_reflected(alpha, tail).then_some(T::ZERO)
}

/// Whether x = (α, tail) has the form (β, 0, …, 0) already.
#[inline]
fn is_reflected<T: ComplexField>(alpha: T, tail: &[T]) -> bool {
    let is_real = alpha.imaginary() == T::Real::ZERO && alpha.real().is_finite();
    is_real && tail.iter().all(|&x| x == T::ZERO)
}

/// The same, if x is small or not finite.
#[cold]
#[inline(never)]
pub(in crate::linalg) fn eliminate_rest<T: ComplexField, const M: usize>(
    x: &mut [T],
    columns: &mut [[T; M]],
    row: usize,
) -> T {
    // A power of two, so that the bits do not depend on the scale of x.
    let scale = PowerOfTwo::normalizing(norm(x));
    if let Some((&mut alpha, tail)) = x.split_first_mut() {
        let alpha = scale.apply(alpha);
        for x in &mut *tail {
            *x = scale.apply(*x);
        }
        if let Some(direct) = Direct::of(alpha, tail) {
            direct.apply(tail, columns, row);
            let tau = direct.finish(x);
            if let Some(beta) = x.first_mut() {
                *beta = scale.undo(*beta);
            }
            return tau;
        }
        for x in tail {
            *x = scale.undo(*x);
        }
    }
    let tau = reflector(x);
    reflect_columns(tau.conjugate(), x.get(1..).unwrap_or_default(), columns, row);
    tau
}

/// Multiplies columns by H = I - τ v vᴴ from the left: H A. In each column, v begins
/// at `row`.
///
/// For Hᴴ, pass the conjugate of τ.
#[inline]
pub(in crate::linalg) fn reflect_columns<T: ComplexField, const M: usize>(
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

/// Multiplies rows by H = I - τ v vᴴ from the right: A H. In each row, v begins at
/// the first of `columns`.
#[inline]
pub(in crate::linalg) fn reflect_rows<T: ComplexField, const M: usize>(
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
    // A v. Whole columns are added, so that memory is read in order.
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
