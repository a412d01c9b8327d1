//! Square matrices.

use hadamard::{Signed, SquareRoot};

use crate::element::Element;

/// det A, by elimination with partial pivoting.
#[inline]
pub fn determinant<T: Element, const N: usize>(a: &[[T; N]; N]) -> T {
    let (mut a, mut product) = (*a, T::ONE);
    for k in 0..N {
        let mut pivot = k;
        for i in k + 1..N {
            if Signed::abs(a[k][i]) > Signed::abs(a[k][pivot]) {
                pivot = i;
            }
        }
        if pivot != k {
            a.iter_mut().for_each(|column| column.swap(k, pivot));
            product = -product;
        }
        product *= a[k][k];
        for i in k + 1..N {
            let factor = a[k][i] / a[k][k];
            for j in k + 1..N {
                let y = a[j][k];
                a[j][i] -= factor * y;
            }
        }
    }
    product
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

/// L, such that A = L Lᵀ, if A is positive definite.
#[inline]
pub fn cholesky<T: Element, const N: usize>(a: &[[T; N]; N]) -> Option<[[T; N]; N]> {
    let mut l = [[T::ZERO; N]; N];
    for j in 0..N {
        for i in j..N {
            let mut sum = a[j][i];
            for k in 0..j {
                sum -= l[k][i] * l[k][j];
            }
            if i > j {
                l[j][i] = sum / l[j][j];
            } else if sum > T::ZERO {
                l[j][j] = SquareRoot::sqrt(sum);
            } else {
                return None;
            }
        }
    }
    Some(l)
}
