//! What one writes without a crate: plain loops over arrays of columns.

use hadamard::Signed;

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

/// det A by cofactors of the first column.
#[inline]
pub fn determinant_4<T: Element>(a: &[[T; 4]; 4]) -> T {
    let minor = |i: usize, j: usize, k: usize| {
        let [_, x, y, z] = a;
        x[i] * (y[j] * z[k] - y[k] * z[j]) - x[j] * (y[i] * z[k] - y[k] * z[i])
            + x[k] * (y[i] * z[j] - y[j] * z[i])
    };
    a[0][0] * minor(1, 2, 3) - a[0][1] * minor(0, 2, 3) + a[0][2] * minor(0, 1, 3)
        - a[0][3] * minor(0, 1, 2)
}

/// A⁻¹ B by elimination with partial pivoting.
#[inline]
pub fn solve<T: Element, const N: usize, const Q: usize>(
    a: &[[T; N]; N],
    b: &[[T; N]; Q],
) -> [[T; N]; Q] {
    let (mut a, mut x) = (*a, *b);
    for k in 0..N {
        let mut pivot = k;
        for i in k + 1..N {
            if Signed::abs(a[k][i]) > Signed::abs(a[k][pivot]) {
                pivot = i;
            }
        }
        for column in a.iter_mut().chain(&mut x) {
            column.swap(k, pivot);
        }
        for i in k + 1..N {
            let factor = a[k][i] / a[k][k];
            for j in k + 1..N {
                let y = a[j][k];
                a[j][i] -= factor * y;
            }
            for column in &mut x {
                let y = column[k];
                column[i] -= factor * y;
            }
        }
    }
    for column in &mut x {
        for k in (0..N).rev() {
            column[k] /= a[k][k];
            for i in 0..k {
                let y = column[k];
                column[i] -= a[k][i] * y;
            }
        }
    }
    x
}

/// A⁻¹, by solving for the identity.
#[inline]
pub fn inverse<T: Element, const N: usize>(a: &[[T; N]; N]) -> [[T; N]; N] {
    let mut identity = [[T::ZERO; N]; N];
    for i in 0..N {
        identity[i][i] = T::ONE;
    }
    solve(a, &identity)
}
