//! Cholesky decomposition, as `linalg/cholesky.rs` has it.

use super::typed::Typed;
use crate::matrix::Matrix;

macro_rules! cholesky {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            /// Replaces A by L, if A is positive definite.
            pub(super) const fn cholesky<const N: usize>(a: &mut Matrix<$X, N, N>) -> bool {
                let smallest = $X::MIN_POSITIVE / $X::EPSILON;
                let mut k = 0;
                while k < N {
                    let pivot = a.columns[k][k];
                    if pivot > 0.0 && pivot < smallest {
                        return Self::cholesky_scaled(a);
                    }
                    k += 1;
                }
                Self::eliminate_symmetric(a)
            }

            /// The same for D A D, with powers of two that bring the diagonal to about one.
            const fn cholesky_scaled<const N: usize>(a: &mut Matrix<$X, N, N>) -> bool {
                let (mut exponents, mut k) = ([0; N], 0);
                while k < N {
                    let pivot = a.columns[k][k];
                    if pivot > 0.0 && pivot.is_finite() {
                        exponents[k] = Self::exponent(pivot).div_euclid(2);
                    }
                    k += 1;
                }
                let mut j = 0;
                while j < N {
                    let mut i = j;
                    while i < N {
                        let shift = -(exponents[i] + exponents[j]);
                        a.columns[j][i] = Self::shifted(a.columns[j][i], shift);
                        i += 1;
                    }
                    j += 1;
                }
                if !Self::eliminate_symmetric(a) {
                    return false;
                }
                j = 0;
                while j < N {
                    let mut i = 0;
                    while i < N {
                        a.columns[j][i] = Self::shifted(a.columns[j][i], exponents[i]);
                        i += 1;
                    }
                    j += 1;
                }
                true
            }

            const fn eliminate_symmetric<const N: usize>(a: &mut Matrix<$X, N, N>) -> bool {
                let mut k = 0;
                while k < N {
                    let column = &mut a.columns[k];
                    let pivot = column[k];
                    if !(pivot > 0.0 && pivot.is_finite()) {
                        return false;
                    }
                    let root = Self::sqrt(pivot);
                    let reciprocal = 1.0 / root;
                    let mut i = 0;
                    while i < k {
                        column[i] = 0.0;
                        i += 1;
                    }
                    column[k] = root;
                    i += 1;
                    while i < N {
                        column[i] *= reciprocal;
                        i += 1;
                    }
                    let column = a.columns[k];
                    let mut j = k + 1;
                    while j < N {
                        Self::subtract_multiple(column[j], &column, &mut a.columns[j], j, N);
                        j += 1;
                    }
                    k += 1;
                }
                true
            }
        }
    )*};
}

cholesky! { f32 f64 }
