//! Code without a crate: plain loops over arrays of columns.

mod square;
mod vectors;

pub use square::{cholesky, determinant_4, inverse, solve};
pub use vectors::{Column, cross, dot, normalize};

use crate::element::Element;

/// A += B.
#[inline]
pub fn add_assign<T: Element, const M: usize, const N: usize>(
    a: &mut [[T; M]; N],
    b: &[[T; M]; N],
) {
    for j in 0..N {
        for i in 0..M {
            a[j][i] += b[j][i];
        }
    }
}

/// A + B.
#[inline]
pub fn add<T: Element, const M: usize, const N: usize>(
    a: &[[T; M]; N],
    b: &[[T; M]; N],
) -> [[T; M]; N] {
    let mut out = *a;
    add_assign(&mut out, b);
    out
}

/// A ⊙= B.
#[inline]
pub fn hadamard_assign<T: Element, const M: usize, const N: usize>(
    a: &mut [[T; M]; N],
    b: &[[T; M]; N],
) {
    for j in 0..N {
        for i in 0..M {
            a[j][i] *= b[j][i];
        }
    }
}

/// A ⊙ B.
#[inline]
pub fn hadamard<T: Element, const M: usize, const N: usize>(
    a: &[[T; M]; N],
    b: &[[T; M]; N],
) -> [[T; M]; N] {
    let mut out = *a;
    hadamard_assign(&mut out, b);
    out
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
