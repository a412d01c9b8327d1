//! Forward and back substitution on one column, in place, and the step that the
//! factorisations share with them.
//!
//! With a triangle, whole columns are subtracted. With the adjoint of a
//! triangle, inner products with whole columns are computed. So memory is read
//! in order in both cases. (Golub & Van Loan, Matrix Computations, 4th
//! edition, section 3.1.)

use super::pivot::Pivot;
use crate::error::EliminationError;
use crate::linalg::kit::apart::apart;
use crate::matrix::Matrix;

/// The diagonal of a triangular factor:
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::linalg) enum Diagonal {
    /// Ones, which are not stored. Other numbers may be in their place.
    Ones,
    /// The numbers that are stored there.
    Stored,
}

/// A copy of the same matrix under other names of its sizes.
#[inline]
pub(in crate::linalg) fn renamed<
    T: Copy,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
>(
    a: &Matrix<T, M, N>,
) -> Matrix<T, P, Q> {
    *a.renamed()
}

/// Calls `substitute` with A and b. If that overflows, calls it again with b scaled. Element `last`
/// is computed last, so it is not finite if another element is not.
#[cfg_attr(has_simd, inline)]
pub(in crate::linalg) fn carefully<T: Pivot, const N: usize>(
    a: &Matrix<T, N, N>,
    b: &mut [T; N],
    last: usize,
    substitute: impl Fn(&Matrix<T, N, N>, &mut [T; N]),
) {
    let (right, mut steps) = (*b, None);
    // A loop, so that the substitution is compiled once.
    loop {
        substitute(a, b);
        if is_done(b, last) {
            break;
        }
        // In a place of its own, so that the compiler can keep the original in registers.
        let mut scaled = right;
        match T::shrink(&mut scaled, steps) {
            None => break,
            next => (*b, steps) = (scaled, next),
        }
    }
    if let Some(steps) = steps {
        if cfg!(has_simd) {
            let mut x = *b;
            T::enlarge(&mut x, steps);
            *b = x;
        } else {
            T::enlarge(b, steps);
        }
    }
}

/// The size of the largest triangle that [`carefully_apart`] makes faster. Zero for processors with
/// little room for code.
const SMALL: usize = if cfg!(has_simd) { 6 } else { 0 };

/// [`carefully`] with another copy of `substitute` for the rare case, so that the compiler can keep
/// a small A and b in registers.
#[cfg_attr(has_simd, inline)]
pub(in crate::linalg) fn carefully_apart<T: Pivot, const N: usize>(
    a: &Matrix<T, N, N>,
    b: &mut [T; N],
    last: usize,
    substitute: impl Fn(&Matrix<T, N, N>, &mut [T; N]),
) {
    if const { N > SMALL } {
        return carefully(a, b, last, substitute);
    }
    let right = *b;
    substitute(a, b);
    if !is_done(b, last) {
        let ((_, x), ()) = apart((*a, right), |(a, b)| carefully(a, b, last, substitute));
        *b = x;
    }
}

/// [`carefully_apart`] for each column of B. `own` and `shared` do the same.
///
/// A closure has a type of its own for each caller and each Q, so the compiler makes a copy of all this
/// code for it. Without these copies, 12x12 and larger took up to 1.35 times as long. A function has
/// one type. Processors with little room for code take that.
#[inline]
pub(in crate::linalg) fn carefully_by_columns<T: Pivot, const N: usize, const Q: usize>(
    a: &Matrix<T, N, N>,
    b: &mut Matrix<T, N, Q>,
    last: usize,
    own: impl Fn(&Matrix<T, N, N>, &mut [T; N]) + Copy,
    shared: impl Fn(&Matrix<T, N, N>, &mut [T; N]) + Copy,
) {
    for x in &mut b.columns {
        if cfg!(has_simd) {
            carefully_apart(a, x, last, own);
        } else {
            carefully(a, x, last, shared);
        }
    }
}

#[inline]
fn is_done<T: Pivot, const N: usize>(x: &[T; N], last: usize) -> bool {
    x.get(last).is_none_or(|x| x.is_finite())
}

/// Whether `x` can be divided by: neither zero, nor infinite, nor NaN.
///
/// A factorisation that refuses all other pivots has finite factors, because a number in a
/// column that is not finite makes its pivot not finite.
#[inline]
pub(in crate::linalg) fn is_divisor<T: Pivot>(x: T) -> bool {
    x != T::ZERO && x.is_finite()
}

/// Refuses `x` as the divisor for column `column`, if it cannot be divided by.
#[inline]
pub(in crate::linalg) fn check_divisor<T: Pivot>(
    x: T,
    column: usize,
) -> Result<(), EliminationError> {
    if is_divisor(x) { Ok(()) } else { Err(refusal(x, column)) }
}

/// The error of `x` as the divisor for column `column`.
#[cold]
pub(in crate::linalg) fn refusal<T: Pivot>(x: T, column: usize) -> EliminationError {
    if x == T::ZERO { EliminationError::Singular { column } } else { T::not_finite(column) }
}

/// Finds the first element of the diagonal that cannot be divided by.
#[inline]
pub(in crate::linalg) fn check_diagonal<T: Pivot, const N: usize>(
    triangle: &Matrix<T, N, N>,
) -> Result<(), EliminationError> {
    for column in 0..N {
        check_divisor(triangle.columns[column][column], column)?;
    }
    Ok(())
}

/// Replaces yi by yi - f xi, for rows `start..end`.
#[inline]
pub(in crate::linalg) fn subtract_multiple<T: Pivot, const N: usize>(
    factor: T,
    x: &[T; N],
    y: &mut [T; N],
    start: usize,
    end: usize,
) {
    let end = if end < N { end } else { N };
    let mut i = start;
    while i < end {
        y[i] = y[i] - x[i] * factor;
        i += 1;
    }
}

/// Solves L x = b, where `b` is zero above row `start`.
#[inline]
pub(in crate::linalg) fn forward<T: Pivot, const N: usize>(
    l: &Matrix<T, N, N>,
    diagonal: Diagonal,
    b: &mut [T; N],
    start: usize,
) {
    for k in start..N {
        let column = &l.columns[k];
        if diagonal == Diagonal::Stored {
            b[k] = b[k].divide(column[k]);
        }
        subtract_multiple(b[k], column, b, k + 1, N);
    }
}

/// Solves L x = b.
#[inline]
pub(in crate::linalg) fn forward_all<T: Pivot, const N: usize>(
    l: &Matrix<T, N, N>,
    b: &mut [T; N],
) {
    forward(l, Diagonal::Stored, b, 0);
}

/// Solves U x = b, where `b` is zero from row `end` on.
#[inline]
pub(in crate::linalg) fn back<T: Pivot, const N: usize>(
    u: &Matrix<T, N, N>,
    b: &mut [T; N],
    end: usize,
) {
    for k in (0..end.min(N)).rev() {
        let column = &u.columns[k];
        b[k] = b[k].divide(column[k]);
        subtract_multiple(b[k], column, b, 0, k);
    }
}

/// Solves U x = b: see [`forward_all`].
#[inline]
pub(in crate::linalg) fn back_all<T: Pivot, const N: usize>(u: &Matrix<T, N, N>, b: &mut [T; N]) {
    back(u, b, N);
}

/// Solves Lᴴ x = b for the rows of x from `end` on.
#[inline]
pub(in crate::linalg) fn back_adjoint<T: Pivot, const N: usize>(
    l: &Matrix<T, N, N>,
    diagonal: Diagonal,
    b: &mut [T; N],
    end: usize,
) {
    for k in (end..N).rev() {
        let column = &l.columns[k];
        let mut rest = b[k];
        for i in k + 1..N {
            rest = rest - column[i].conjugate() * b[i];
        }
        b[k] = match diagonal {
            Diagonal::Ones => rest,
            Diagonal::Stored => rest.divide(column[k].conjugate()),
        };
    }
}

/// Solves Uᴴ x = b.
#[inline]
pub(in crate::linalg) fn forward_adjoint<T: Pivot, const N: usize>(
    u: &Matrix<T, N, N>,
    b: &mut [T; N],
) {
    for k in 0..N {
        let column = &u.columns[k];
        let mut rest = b[k];
        for i in 0..k {
            rest = rest - column[i].conjugate() * b[i];
        }
        b[k] = rest.divide(column[k].conjugate());
    }
}

/// Completes a Hermitian matrix from its lower triangle.
#[inline]
pub(in crate::linalg) fn mirror<T: Pivot, const N: usize>(a: &mut Matrix<T, N, N>) {
    for j in 0..N {
        // Rounding can have given the diagonal an imaginary part.
        a.columns[j][j] = T::from_real(a.columns[j][j].real());
        for i in j + 1..N {
            a.columns[i][j] = a.columns[j][i].conjugate();
        }
    }
}
