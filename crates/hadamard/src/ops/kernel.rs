//! The two loops of everything that works element by element.
//!
//! Loops are counted: iterator adapters cost ten times as much in a debug build
//! and nothing less in an optimised one. They run over the flat elements, so
//! that a 3x3 is nine elements and not three columns of three.

use super::written_out;
use crate::matrix::Matrix;
use crate::simd;

/// Replaces each element `x` by `f(x)`.
#[inline]
pub(crate) fn apply<T: Copy, const M: usize, const N: usize>(
    matrix: &mut Matrix<T, M, N>,
    mut f: impl FnMut(T) -> T,
) {
    if simd::map(&mut matrix.columns, &mut f) {
        return;
    }
    let elements = matrix.as_mut_slice();
    // In a loop, a compiler that optimises for size would keep them in memory.
    if const { !cfg!(has_lanes) && M * N <= 9 } {
        written_out!(k in 0 1 2 3 4 5 6 7 8: {
            if k < elements.len() {
                elements[k] = f(elements[k]);
            }
        });
        return;
    }
    let mut k = 0;
    while k < elements.len() {
        elements[k] = f(elements[k]);
        k += 1;
    }
}

/// Replaces each element `x` by `f(x, y)`, where `y` is the element of `rhs` in
/// the same place.
///
/// The shapes differ in their names only: the caller asks for a relation that
/// holds for `P = M` and `Q = N` alone.
#[inline]
pub(crate) fn apply_zip<
    T: Copy,
    U: Copy,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
>(
    matrix: &mut Matrix<T, M, N>,
    rhs: &Matrix<U, P, Q>,
    mut f: impl FnMut(T, U) -> T,
) {
    if simd::zip(&mut matrix.columns, &rhs.columns, &mut f) {
        return;
    }
    if const { cfg!(has_lanes) && M * N < 8 } {
        // In copies, which do not overlap for all that the compiler knows.
        let (mut copy, others) = (*matrix, *rhs);
        zip_plainly(copy.as_mut_slice(), others.as_slice(), f);
        *matrix = copy;
    } else {
        zip_plainly(matrix.as_mut_slice(), rhs.as_slice(), f);
    }
}

#[inline]
fn zip_plainly<T: Copy, U: Copy>(elements: &mut [T], others: &[U], mut f: impl FnMut(T, U) -> T) {
    let mut k = 0;
    // They are as many, which the compiler knows only where this is inlined.
    while k < elements.len() && k < others.len() {
        elements[k] = f(elements[k], others[k]);
        k += 1;
    }
}
