//! Code without a crate: plain loops over arrays of columns.

mod square;
mod vectors;

pub use square::{cholesky, determinant, inverse, solve};
pub use vectors::{Column, cross, distance, dot, norm, normalize};

use crate::element::Element;

/// Each element by a function of one.
#[inline]
pub fn map<T: Element, const M: usize, const N: usize>(
    a: &[[T; M]; N],
    f: impl Fn(T) -> T,
) -> [[T; M]; N] {
    let mut out = *a;
    for j in 0..N {
        for i in 0..M {
            out[j][i] = f(out[j][i]);
        }
    }
    out
}

/// Each element by a function of two.
#[inline]
pub fn zip<T: Element, const M: usize, const N: usize>(
    a: &[[T; M]; N],
    b: &[[T; M]; N],
    f: impl Fn(T, T) -> T,
) -> [[T; M]; N] {
    let mut out = *a;
    for j in 0..N {
        for i in 0..M {
            out[j][i] = f(out[j][i], b[j][i]);
        }
    }
    out
}

/// The sum of all elements.
#[inline]
pub fn sum<T: Element, const M: usize, const N: usize>(a: &[[T; M]; N]) -> T {
    let mut sum = T::ZERO;
    for x in a.as_flattened() {
        sum += *x;
    }
    sum
}

/// Aᵀ.
#[inline]
pub fn transpose<T: Element, const M: usize, const N: usize>(a: &[[T; M]; N]) -> [[T; N]; M] {
    let mut out = [[T::ZERO; N]; M];
    for j in 0..N {
        for i in 0..M {
            out[i][j] = a[j][i];
        }
    }
    out
}

/// A B, each element as a sum.
#[inline]
pub fn matmul<T: Element, const M: usize, const K: usize, const N: usize>(
    a: &[[T; M]; K],
    b: &[[T; K]; N],
) -> [[T; M]; N] {
    let mut out = [[T::ZERO; M]; N];
    for j in 0..N {
        for i in 0..M {
            let mut sum = T::ZERO;
            for k in 0..K {
                sum += a[k][i] * b[j][k];
            }
            out[j][i] = sum;
        }
    }
    out
}

/// Aᵀ B.
#[inline]
pub fn tr_mul<T: Element, const M: usize, const K: usize, const N: usize>(
    a: &[[T; M]; K],
    b: &[[T; M]; N],
) -> [[T; K]; N] {
    let mut out = [[T::ZERO; K]; N];
    for j in 0..N {
        for i in 0..K {
            let mut sum = T::ZERO;
            for k in 0..M {
                sum += a[i][k] * b[j][k];
            }
            out[j][i] = sum;
        }
    }
    out
}
