//! Exact determinants and inverses of integers, the same as in
//! `linalg/inverse/integer_determinant.rs` and `linalg/inverse/determinant.rs`.
//!
//! All integers are converted to `i128`. So there is one copy of the algorithms instead of
//! six, and results are exact even if numbers on the way overflow a smaller type.

use super::cofactors::is_negated;
use crate::konst::loops::{Operation, zip};
use crate::konst::typed::Typed;
use crate::matrix::Matrix;

type Exact = Typed<i128>;

macro_rules! by_i128 {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            #[track_caller]
            pub(super) const fn determinant<const N: usize>(a: &Matrix<$X, N, N>) -> $X {
                Self::narrow(determinant(&Self::widen(a)))
            }

            /// Replaces A by A⁻¹, if its elements are integers.
            #[track_caller]
            pub(super) const fn invert<const N: usize>(a: &mut Matrix<$X, N, N>) -> bool {
                let Some(inverse) = inverse(&Self::widen(a)) else {
                    return false;
                };
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < N {
                        a.columns[j][i] = Self::narrow(inverse.columns[j][i]);
                        i += 1;
                    }
                    j += 1;
                }
                true
            }

            const fn widen<const N: usize>(a: &Matrix<$X, N, N>) -> Matrix<i128, N, N> {
                let mut wide = Matrix::<i128, N, N>::ZERO;
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < N {
                        wide.columns[j][i] = a.columns[j][i] as i128;
                        i += 1;
                    }
                    j += 1;
                }
                wide
            }

            #[track_caller]
            const fn narrow(x: i128) -> $X {
                let narrow = x as $X;
                assert!(narrow as i128 == x, "integer overflow: the result does not fit its type");
                narrow
            }
        }
    )*};
}

by_i128! { i8 i16 i32 i64 i128 isize }

/// det A, by closed formulas or by Bareiss' fraction-free elimination.
#[track_caller]
const fn determinant<const N: usize>(a: &Matrix<i128, N, N>) -> i128 {
    if let Some(determinant) = Exact::closed_determinant(a) {
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
                let kept = Exact::mul(a.columns[j][i], a.columns[k][k]);
                let removed = Exact::mul(a.columns[k][i], a.columns[j][k]);
                a.columns[j][i] = Exact::div(Exact::sub(kept, removed), previous);
                i += 1;
            }
            j += 1;
        }
        previous = a.columns[k][k];
        k += 1;
    }
    if negative { Exact::sub(0, previous) } else { previous }
}

/// A⁻¹, if its elements are integers.
#[track_caller]
const fn inverse<const N: usize>(a: &Matrix<i128, N, N>) -> Option<Matrix<i128, N, N>> {
    let determinant = determinant(a);
    // Only 1 and -1 have integers as reciprocals, and each is its own reciprocal.
    if determinant != 1 && determinant != -1 {
        return None;
    }
    Some(zip(Operation::Mul, &adjugate(a), &Matrix::<i128, N, N>::splat(determinant)))
}

#[track_caller]
const fn adjugate<const N: usize>(a: &Matrix<i128, N, N>) -> Matrix<i128, N, N> {
    let Some((mut minors, _)) = Exact::transposed_minors(a) else {
        return cofactors(a);
    };
    let mut j = 0;
    while j < N {
        let mut i = 0;
        while i < N {
            if is_negated::<N>(i, j) {
                minors.columns[j][i] = Exact::sub(0, minors.columns[j][i]);
            }
            i += 1;
        }
        j += 1;
    }
    minors
}

/// The transpose of the matrix of cofactors. Each cofactor is computed as a determinant.
#[track_caller]
const fn cofactors<const N: usize>(a: &Matrix<i128, N, N>) -> Matrix<i128, N, N> {
    let mut out = Matrix::<i128, N, N>::ZERO;
    let mut i = 0;
    while i < N {
        let mut j = 0;
        while j < N {
            let minor = determinant(&without(a, i, j));
            out.columns[i][j] = if (i + j) % 2 == 0 { minor } else { Exact::sub(0, minor) };
            j += 1;
        }
        i += 1;
    }
    out
}

/// A without one row and one column. A row and a column of the identity take their place,
/// so the size stays, and the determinant is that of the smaller matrix.
const fn without<const N: usize>(
    a: &Matrix<i128, N, N>,
    row: usize,
    column: usize,
) -> Matrix<i128, N, N> {
    let mut out = Matrix::<i128, N, N>::ZERO;
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
