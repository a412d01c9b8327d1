//! Exact determinants and inverses of integers, as `linalg/bareiss.rs` and
//! `linalg/determinant.rs` compute them.

use super::closed::is_negated;
use super::typed::Typed;
use crate::matrix::Matrix;

macro_rules! exact {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            /// det A: by closed forms, or by Bareiss' fraction-free elimination.
            #[track_caller]
            pub(super) const fn determinant<const N: usize>(a: &Matrix<$X, N, N>) -> $X {
                if let Some(determinant) = Self::closed_determinant(a) {
                    return determinant;
                }
                let mut a = *a;
                let (mut negative, mut previous) = (false, 1);
                let mut k = 0;
                while k < N {
                    let mut pivot = k;
                    while a.columns[k][pivot] == 0 {
                        pivot += 1;
                        if pivot == N {
                            return 0;
                        }
                    }
                    if pivot != k {
                        a.swap_rows(pivot, k);
                        negative = !negative;
                    }
                    let mut j = k + 1;
                    while j < N {
                        let mut i = k + 1;
                        while i < N {
                            let kept = Self::mul(a.columns[j][i], a.columns[k][k]);
                            let removed = Self::mul(a.columns[k][i], a.columns[j][k]);
                            a.columns[j][i] = Self::div(Self::sub(kept, removed), previous);
                            i += 1;
                        }
                        j += 1;
                    }
                    previous = a.columns[k][k];
                    k += 1;
                }
                if negative { Self::sub(0, previous) } else { previous }
            }

            /// Replaces A by A⁻¹, if its elements are integers.
            #[track_caller]
            pub(super) const fn invert<const N: usize>(a: &mut Matrix<$X, N, N>) -> bool {
                let determinant = Self::determinant(a);
                // Only 1 and -1 have reciprocals that are integers, and those are themselves.
                if determinant != 1 && determinant != -1 {
                    return false;
                }
                let adjugate = Self::adjugate(a);
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < N {
                        a.columns[j][i] = Self::mul(adjugate.columns[j][i], determinant);
                        i += 1;
                    }
                    j += 1;
                }
                true
            }

            #[track_caller]
            const fn adjugate<const N: usize>(a: &Matrix<$X, N, N>) -> Matrix<$X, N, N> {
                let Some((mut minors, _)) = Self::transposed_minors(a) else {
                    return Self::cofactors(a);
                };
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < N {
                        if is_negated::<N>(i, j) {
                            minors.columns[j][i] = Self::sub(0, minors.columns[j][i]);
                        }
                        i += 1;
                    }
                    j += 1;
                }
                minors
            }

            /// The transpose of the matrix of cofactors, each a determinant.
            #[track_caller]
            const fn cofactors<const N: usize>(a: &Matrix<$X, N, N>) -> Matrix<$X, N, N> {
                let mut out = Matrix::<$X, N, N>::ZERO;
                let mut i = 0;
                while i < N {
                    let mut j = 0;
                    while j < N {
                        let minor = Self::determinant(&Self::without(a, i, j));
                        out.columns[i][j] =
                            if (i + j) % 2 == 0 { minor } else { Self::sub(0, minor) };
                        j += 1;
                    }
                    i += 1;
                }
                out
            }

            /// A without a row and a column, and bordered by those of the identity instead, so
            /// that its size does not change, nor its determinant.
            const fn without<const N: usize>(
                a: &Matrix<$X, N, N>,
                row: usize,
                column: usize,
            ) -> Matrix<$X, N, N> {
                let mut out = Matrix::<$X, N, N>::ZERO;
                out.columns[N - 1][N - 1] = 1;
                let mut j = 0;
                while j < N - 1 {
                    let from = &a.columns[if j < column { j } else { j + 1 }];
                    let mut i = 0;
                    while i < N - 1 {
                        out.columns[j][i] = from[if i < row { i } else { i + 1 }];
                        i += 1;
                    }
                    j += 1;
                }
                out
            }
        }
    )*};
}

exact! { i8 i16 i32 i64 i128 isize }
