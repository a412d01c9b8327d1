//! Cholesky decomposition, the same as in `linalg/systems/cholesky.rs`.

use crate::konst::typed::Typed;
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

            /// The same by way of D A D. The diagonal matrix D has a power of two for each row
            /// whose diagonal element is small, and 1 for the others.
            const fn cholesky_scaled<const N: usize>(a: &mut Matrix<$X, N, N>) -> bool {
                let smallest = $X::MIN_POSITIVE / $X::EPSILON;
                let factor = Self::sqrt(1.0 / Self::sqrt($X::MIN_POSITIVE) / 2.0);
                let (mut factors, mut k) = ([1.0; N], 0);
                while k < N {
                    let pivot = a.columns[k][k];
                    if pivot > 0.0 && pivot < smallest {
                        factors[k] = factor;
                    }
                    k += 1;
                }
                let mut j = 0;
                while j < N {
                    let mut i = j;
                    while i < N {
                        a.columns[j][i] = a.columns[j][i] * factors[j] * factors[i];
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
                        a.columns[j][i] *= 1.0 / factors[i];
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
