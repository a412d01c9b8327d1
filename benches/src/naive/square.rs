//! Square matrices.

use hadamard::{Signed, SquareRoot};

use crate::element::Element;

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

/// L, such that A = L Lᵀ.
#[inline]
pub fn cholesky<T: Element, const N: usize>(a: &[[T; N]; N]) -> [[T; N]; N] {
    let mut l = [[T::ZERO; N]; N];
    for j in 0..N {
        for i in j..N {
            let mut sum = a[j][i];
            for k in 0..j {
                sum -= l[k][i] * l[k][j];
            }
            l[j][i] = if i == j { SquareRoot::sqrt(sum) } else { sum / l[j][j] };
        }
    }
    l
}
