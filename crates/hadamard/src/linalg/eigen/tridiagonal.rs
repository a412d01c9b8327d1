//! The tridiagonal form of a Hermitian matrix, T = Qᴴ A Q.
//!
//! Golub & Van Loan, Matrix Computations, fourth edition, section 8.3.1; LAPACK's
//! `hetd2` for the lower triangle.

use crate::linalg::kit::householder::reflector;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Real, Scalar};

/// A real symmetric tridiagonal matrix, and the reflectors of the reduction.
pub(in crate::linalg) struct Tridiagonal<T: ComplexField, const N: usize> {
    pub(in crate::linalg) diagonal: [T::Real; N],
    /// Element k is in row k + 1, column k. The last one is not used.
    pub(in crate::linalg) below: [T::Real; N],
    pub(in crate::linalg) taus: [T; N],
}

/// Reads the lower triangle of `a` only, and leaves the tails of the reflectors there.
#[inline]
pub(in crate::linalg) fn tridiagonalise<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
) -> Tridiagonal<T, N> {
    let mut form =
        Tridiagonal { diagonal: [T::Real::ZERO; N], below: [T::Real::ZERO; N], taus: [T::ZERO; N] };
    let mut k = 0;
    while k < N {
        form.diagonal[k] = a.columns[k][k].real();
        if k + 1 < N {
            let tau = a.columns[k].get_mut(k + 1..).map_or(T::ZERO, reflector);
            form.below[k] = a.columns[k][k + 1].real();
            form.taus[k] = tau;
            if tau != T::ZERO {
                transform(a, k + 1, tau);
            }
        }
        k += 1;
    }
    form
}

/// Replaces the square from row and column `first` on by Hᴴ A H, where column
/// `first - 1` holds the reflector: A - v wᴴ - w vᴴ.
#[inline]
fn transform<T: ComplexField, const N: usize>(a: &mut Matrix<T, N, N>, first: usize, tau: T) {
    let mut v = a.columns[first - 1];
    v[first] = T::ONE;

    // w = τ A v, from the lower triangle of A.
    let mut w = [T::ZERO; N];
    for j in first..N {
        let column = &a.columns[j];
        let mut sum = v[j].scale(column[j].real());
        for i in j + 1..N {
            w[i] = w[i] + column[i] * v[j];
            sum = sum + column[i].conjugate() * v[i];
        }
        w[j] = w[j] + sum;
    }
    let mut dot = T::ZERO;
    for i in first..N {
        w[i] = tau * w[i];
        dot = dot + v[i].conjugate() * w[i];
    }
    // w - ½ τ̄ (vᴴ w) v
    let half = T::Real::from_f64(0.5);
    let factor = (tau.conjugate() * dot).scale(half);
    for i in first..N {
        w[i] = w[i] - factor * v[i];
    }

    for j in first..N {
        let (vj, wj) = (v[j].conjugate(), w[j].conjugate());
        let column = &mut a.columns[j];
        for i in j..N {
            column[i] = column[i] - v[i] * wj - w[i] * vj;
        }
    }
}
