//! LU decomposition with partial pivoting, as `linalg/lu.rs` has it.

use super::typed::Typed;
use crate::matrix::Matrix;

macro_rules! lu {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            /// L below the diagonal and U on and above it, such that P A = L U, and with which
            /// row each step exchanged its own. None if a pivot cannot be divided by.
            pub(super) const fn lu<const N: usize>(
                a: &Matrix<$X, N, N>,
            ) -> Option<(Matrix<$X, N, N>, [usize; N])> {
                let (mut factors, mut pivots) = (*a, [0; N]);
                let mut k = 0;
                while k < N {
                    let row = Self::largest(&factors.columns[k], k);
                    let pivot = factors.columns[k][row];
                    if pivot == 0.0 || !pivot.is_finite() {
                        return None;
                    }
                    pivots[k] = row;
                    factors.swap_rows(k, row);
                    let mut i = k + 1;
                    while i < N {
                        factors.columns[k][i] /= pivot;
                        i += 1;
                    }
                    let multipliers = factors.columns[k];
                    let mut j = k + 1;
                    while j < N {
                        let factor = factors.columns[j][k];
                        Self::subtract_multiple(
                            factor, &multipliers, &mut factors.columns[j], k + 1, N,
                        );
                        j += 1;
                    }
                    k += 1;
                }
                Some((factors, pivots))
            }

            /// The row of the first largest element from row `k` on; NaN is larger than all.
            const fn largest<const N: usize>(column: &[$X; N], k: usize) -> usize {
                let mut row = k;
                let mut i = k + 1;
                while i < N {
                    if column[i].abs() > column[row].abs() || column[i].is_nan() {
                        row = i;
                    }
                    i += 1;
                }
                row
            }

            /// Replaces yi by yi - f xi, from row `start` to the one before `end`.
            pub(super) const fn subtract_multiple<const N: usize>(
                factor: $X,
                x: &[$X; N],
                y: &mut [$X; N],
                start: usize,
                end: usize,
            ) {
                let mut i = start;
                while i < end {
                    y[i] -= x[i] * factor;
                    i += 1;
                }
            }

            /// A⁻¹ = U⁻¹ L⁻¹ P.
            pub(super) const fn inverse_by_lu<const N: usize>(
                a: &Matrix<$X, N, N>,
            ) -> Option<Matrix<$X, N, N>> {
                let Some((factors, pivots)) = Self::lu(a) else {
                    return None;
                };
                let mut out = Matrix::<$X, N, N>::IDENTITY;
                let mut j = 0;
                while j < N {
                    let x = &mut out.columns[j];
                    Self::substitute(&factors, x, j);
                    if !Self::are_finite(x) {
                        *x = [0.0; N];
                        x[j] = 1.0;
                        Self::substitute_scaled(&factors, x);
                    }
                    j += 1;
                }
                // P on the right exchanges columns.
                while j > 0 {
                    j -= 1;
                    out.swap_columns(j, pivots[j]);
                }
                Some(out)
            }

            /// Solves L U x = b, where `b` is zero above row `start`.
            const fn substitute<const N: usize>(
                factors: &Matrix<$X, N, N>,
                x: &mut [$X; N],
                start: usize,
            ) {
                let mut k = start;
                while k < N {
                    Self::subtract_multiple(x[k], &factors.columns[k], x, k + 1, N);
                    k += 1;
                }
                while k > 0 {
                    k -= 1;
                    x[k] /= factors.columns[k][k];
                    Self::subtract_multiple(x[k], &factors.columns[k], x, 0, k);
                }
            }

            /// The same where the solution does not fit: for a small multiple of b, and without
            /// products with zero, so that what is infinite does not become NaN.
            const fn substitute_scaled<const N: usize>(
                factors: &Matrix<$X, N, N>,
                x: &mut [$X; N],
            ) {
                let (small, large) = ($X::EPSILON, 1.0 / $X::EPSILON);
                let mut k = 0;
                while k < N {
                    x[k] *= small;
                    k += 1;
                }
                k = 0;
                while k < N {
                    Self::subtract_nonzero(x[k], &factors.columns[k], x, k + 1, N);
                    k += 1;
                }
                while k > 0 {
                    k -= 1;
                    x[k] /= factors.columns[k][k];
                    Self::subtract_nonzero(x[k], &factors.columns[k], x, 0, k);
                    x[k] *= large;
                }
            }

            /// As `subtract_multiple`, without products with zero.
            const fn subtract_nonzero<const N: usize>(
                factor: $X,
                x: &[$X; N],
                y: &mut [$X; N],
                start: usize,
                end: usize,
            ) {
                let mut i = start;
                while i < end {
                    if factor != 0.0 && x[i] != 0.0 {
                        y[i] -= x[i] * factor;
                    }
                    i += 1;
                }
            }

            const fn are_finite<const N: usize>(x: &[$X; N]) -> bool {
                let mut i = 0;
                while i < N {
                    if !x[i].is_finite() {
                        return false;
                    }
                    i += 1;
                }
                true
            }

            /// det A: by closed forms, or as the product of the diagonal of U, negated for an
            /// odd number of exchanges. Zero without factors, unless something is not finite.
            pub(super) const fn determinant<const N: usize>(a: &Matrix<$X, N, N>) -> $X {
                if let Some(determinant) = Self::closed_determinant(a) {
                    return if Self::is_certain::<N>(determinant) {
                        determinant
                    } else {
                        Self::unlimited_determinant(a, determinant)
                    };
                }
                let Some((factors, pivots)) = Self::lu(a) else {
                    return Self::unlimited_determinant(a, Self::zero_or_nan(a));
                };
                let mut diagonal = [0.0; N];
                let mut k = 0;
                while k < N {
                    let x = factors.columns[k][k];
                    diagonal[k] = if pivots[k] == k { x } else { -x };
                    k += 1;
                }
                Self::product_of(&diagonal)
            }

            const fn zero_or_nan<const N: usize>(a: &Matrix<$X, N, N>) -> $X {
                // x 0 is 0 for finite x, and NaN otherwise.
                let mut sum = 0.0;
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < N {
                        sum += a.columns[j][i] * 0.0;
                        i += 1;
                    }
                    j += 1;
                }
                sum
            }
        }
    )*};
}

lu! { f32 f64 }
