//! The loops behind all elementwise operations.
//!
//! The loops count by hand. Iterator adapters take ten times as long in a debug build, and
//! the same time in an optimised one. The loops run over the flat elements: a 3x3 matrix is
//! nine elements, not three columns of three.

use super::unroll;
use crate::matrix::Matrix;
use crate::simd;

/// Replaces each element `x` by `f(x)`.
#[inline]
pub(crate) fn apply<T: Copy, const M: usize, const N: usize>(
    matrix: &mut Matrix<T, M, N>,
    mut f: impl FnMut(T) -> T,
) {
    if !simd::map(&mut matrix.columns, &mut f) {
        map_without_kernel(matrix, f);
    }
}

#[inline]
fn map_without_kernel<T: Copy, const M: usize, const N: usize>(
    matrix: &mut Matrix<T, M, N>,
    mut f: impl FnMut(T) -> T,
) {
    let elements = matrix.as_mut_slice();
    // A compiler that optimises for size would keep the elements of a loop in memory.
    if const { !cfg!(has_simd) && M * N <= 9 } {
        unroll!(k in 0 1 2 3 4 5 6 7 8: {
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

/// f(x) of each element. It does not copy the matrix first, as the result of [`apply`] would.
#[inline]
pub(crate) fn mapped<T: Copy, const M: usize, const N: usize>(
    matrix: &Matrix<T, M, N>,
    f: impl FnMut(T) -> T,
) -> Matrix<T, M, N> {
    let columns = simd::mapped(&matrix.columns, f, |mut f| {
        // As for `zipped`.
        if const { cfg!(has_simd) && M * N < 8 } {
            let mut out = Matrix::<T, M, N>::splat(matrix.columns[0][0]);
            let (elements, from) = (out.as_mut_slice(), matrix.as_slice());
            let mut k = 0;
            while k < elements.len() {
                elements[k] = f(from[k]);
                k += 1;
            }
            return out.columns;
        }
        let mut out = *matrix;
        map_without_kernel(&mut out, f);
        out.columns
    });
    Matrix { columns }
}

/// f(x, y) of each pair of elements in the same place.
///
/// The caller asks for a relation that holds only for P = M and Q = N.
#[inline]
pub(crate) fn zipped<
    T: Copy,
    U: Copy,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
>(
    matrix: &Matrix<T, M, N>,
    rhs: &Matrix<U, P, Q>,
    f: impl FnMut(T, U) -> T,
) -> Matrix<T, M, N> {
    let columns = simd::zipped(&matrix.columns, &rhs.columns, f, |mut f| {
        // The elements of a copy are not known to the compiler one by one: two of type `f32` are
        // one number of 64 bits.
        if const { cfg!(has_simd) && M * N < 8 } {
            let mut out = Matrix::<T, M, N>::splat(matrix.columns[0][0]);
            let (elements, from) = (out.as_mut_slice(), matrix.as_slice());
            let others = rhs.as_slice();
            let mut k = 0;
            // Redundant: all have the same length.
            while k < elements.len() && k < others.len() {
                elements[k] = f(from[k], others[k]);
                k += 1;
            }
            return out.columns;
        }
        let mut out = *matrix;
        zip_without_kernel(&mut out, rhs, f);
        out.columns
    });
    Matrix { columns }
}

/// Replaces each element `x` by `f(x, y)`, where `y` is the element of `rhs` in
/// the same place.
///
/// The caller asks for a relation that holds only for P = M and Q = N.
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
    if !simd::zip(&mut matrix.columns, &rhs.columns, &mut f) {
        zip_without_kernel(matrix, rhs, f);
    }
}

#[inline]
fn zip_without_kernel<
    T: Copy,
    U: Copy,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
>(
    matrix: &mut Matrix<T, M, N>,
    rhs: &Matrix<U, P, Q>,
    f: impl FnMut(T, U) -> T,
) {
    if const { cfg!(has_simd) && M * N < 8 } {
        zip_copies(matrix, rhs, f);
    } else {
        zip_plainly(matrix.as_mut_slice(), rhs.as_slice(), f);
    }
}

/// The compiler knows that copies do not overlap. In a debug build they would take room in the
/// frame of [`apply_zip`] for large matrices too.
#[inline]
fn zip_copies<T: Copy, U: Copy, const M: usize, const N: usize, const P: usize, const Q: usize>(
    matrix: &mut Matrix<T, M, N>,
    rhs: &Matrix<U, P, Q>,
    f: impl FnMut(T, U) -> T,
) {
    let (mut copy, others) = (*matrix, *rhs);
    zip_plainly(copy.as_mut_slice(), others.as_slice(), f);
    *matrix = copy;
}

#[inline]
fn zip_plainly<T: Copy, U: Copy>(elements: &mut [T], others: &[U], mut f: impl FnMut(T, U) -> T) {
    let mut k = 0;
    // Redundant: both have the same length, but the compiler knows that only where this is
    // inlined.
    while k < elements.len() && k < others.len() {
        elements[k] = f(elements[k], others[k]);
        k += 1;
    }
}
