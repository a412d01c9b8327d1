//! Determinants and adjugates up to 4 x 4 by closed formulas, the same as in
//! `linalg/inverse/cofactors.rs`.

use crate::konst::typed::Typed;
use crate::matrix::Matrix;
use crate::scalar::ExtendedRange;

macro_rules! determinants {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            /// xi yk - xk yi
            #[track_caller]
            const fn minor<const N: usize>(x: &[$X; N], y: &[$X; N], i: usize, k: usize) -> $X {
                Self::sub(Self::mul(x[i], y[k]), Self::mul(x[k], y[i]))
            }

            /// The 2 x 2 minors of two columns, of the rows `i` and
            /// `i + distance`. Rows are counted around a circle.
            #[track_caller]
            const fn minors<const N: usize>(
                x: &[$X; N],
                y: &[$X; N],
                distance: usize,
            ) -> [$X; N] {
                let mut minors = *x;
                let mut i = 0;
                while i < N {
                    minors[i] = Self::minor(x, y, i, (i + distance) % N);
                    i += 1;
                }
                minors
            }

            /// det A, up to 4 x 4.
            #[track_caller]
            pub(super) const fn closed_determinant<const N: usize>(
                a: &Matrix<$X, N, N>,
            ) -> Option<$X> {
                let a = &a.columns;
                Some(match N {
                    1 => a[0][0],
                    2 => Self::minor(&a[0], &a[1], 0, 1),
                    3 => {
                        let term_0 = Self::mul(a[0][0], Self::minor(&a[1], &a[2], 1, 2));
                        let term_1 = Self::mul(a[0][1], Self::minor(&a[1], &a[2], 2, 0));
                        let term_2 = Self::mul(a[0][2], Self::minor(&a[1], &a[2], 0, 1));
                        Self::add(Self::add(term_0, term_1), term_2)
                    }
                    4 => {
                        let m = Self::minors(&a[0], &a[1], 1);
                        let n = Self::minors(&a[2], &a[3], 1);
                        let (m_far, n_far) =
                            (Self::minors(&a[0], &a[1], 2), Self::minors(&a[2], &a[3], 2));
                        let even = Self::add(Self::mul(m[0], n[2]), Self::mul(m[2], n[0]));
                        let odd = Self::add(Self::mul(m[1], n[3]), Self::mul(m[3], n[1]));
                        Self::sub(
                            Self::sub(even, Self::mul(m_far[0], n_far[1])),
                            Self::add(odd, Self::mul(m_far[1], n_far[0])),
                        )
                    }
                    _ => return None,
                })
            }
        }
    )*};
}

macro_rules! adjugates {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            /// adj A without the signs that `is_negated` gives, and det A, up
            /// to 4 x 4.
            #[track_caller]
            pub(super) const fn transposed_minors<const N: usize>(
                a: &Matrix<$X, N, N>,
            ) -> Option<(Matrix<$X, N, N>, $X)> {
                let mut out = Matrix::<$X, N, N>::ONES;
                let (a, minors) = (&a.columns, &mut out.columns);
                let determinant = match N {
                    1 => a[0][0],
                    2 => {
                        (minors[0][0], minors[0][1]) = (a[1][1], a[0][1]);
                        (minors[1][0], minors[1][1]) = (a[1][0], a[0][0]);
                        Self::minor(&a[0], &a[1], 0, 1)
                    }
                    3 => {
                        let mut j = 0;
                        while j < 3 {
                            let (x, y) = (&a[(j + 1) % 3], &a[(j + 2) % 3]);
                            let mut i = 0;
                            while i < 3 {
                                minors[i][j] = Self::minor(x, y, (i + 1) % 3, (i + 2) % 3);
                                i += 1;
                            }
                            j += 1;
                        }
                        let (term_0, term_1) =
                            (Self::mul(a[0][0], minors[0][0]), Self::mul(a[0][1], minors[1][0]));
                        Self::add(Self::add(term_0, term_1), Self::mul(a[0][2], minors[2][0]))
                    }
                    4 => {
                        let mut j = 0;
                        while j < 4 {
                            // The minors of the two columns in the other half
                            // of the matrix.
                            let k = if j < 2 { 2 } else { 0 };
                            let near = Self::minors(&a[k], &a[k + 1], 1);
                            let far = Self::minors(&a[k], &a[k + 1], 2);
                            let x = &a[j ^ 1];
                            let mut i = 0;
                            while i < 4 {
                                let (i1, i2, i3) = ((i + 1) % 4, (i + 2) % 4, (i + 3) % 4);
                                let difference =
                                    Self::sub(Self::mul(x[i1], near[i2]), Self::mul(x[i2], far[i1]));
                                minors[i][j] = Self::add(difference, Self::mul(x[i3], near[i1]));
                                i += 1;
                            }
                            j += 1;
                        }
                        let (term_0, term_1) =
                            (Self::mul(a[0][0], minors[0][0]), Self::mul(a[0][1], minors[1][0]));
                        let (term_2, term_3) =
                            (Self::mul(a[0][2], minors[2][0]), Self::mul(a[0][3], minors[3][0]));
                        Self::sub(Self::add(term_0, term_2), Self::add(term_1, term_3))
                    }
                    _ => return None,
                };
                Some((out, determinant))
            }
        }
    )*};
}

type Extended32 = ExtendedRange<f32>;
type Extended64 = ExtendedRange<f64>;

determinants! { f32 f64 i128 Extended32 Extended64 }
adjugates! { f32 f64 i128 }

/// Whether a minor, with rows and columns counted around a circle, is the
/// negative of the cofactor.
pub(super) const fn is_negated<const N: usize>(i: usize, j: usize) -> bool {
    N % 2 == 0 && (i + j) % 2 == 1
}
