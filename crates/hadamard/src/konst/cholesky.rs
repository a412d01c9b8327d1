//! Cholesky decomposition, as `linalg/cholesky.rs` has it.

use super::typed::Typed;
use crate::matrix::Matrix;

macro_rules! cholesky {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            /// Replaces A by L, if A is positive definite.
            pub(super) const fn cholesky<const N: usize>(a: &mut Matrix<$X, N, N>) -> bool {
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
