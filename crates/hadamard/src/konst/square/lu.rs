//! LU decomposition with partial pivoting, the same as in `linalg/systems/lu.rs`.

use crate::konst::typed::Typed;
use crate::matrix::Matrix;

macro_rules! lu {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            /// P A = L U: a matrix with L below the diagonal and U on and above it, and for
            /// each step the row that it exchanged with its own. `None` if a column has no
            /// pivot to divide by.
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

            /// The row of the largest element from row `k` on, the first of several. NaN
            /// counts as larger than all numbers.
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

            /// Replaces yi by yi - f xi, for rows `start..end`.
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

            /// A⁻¹ = U⁻¹ L⁻¹ P, without leaving the range on the way.
            pub(super) const fn inverse_by_lu<const N: usize>(
                a: &Matrix<$X, N, N>,
            ) -> Option<Matrix<$X, N, N>> {
                let Some((factors, pivots)) = Self::lu(a) else {
                    return if Self::is_moderate(a) { None } else { Self::extended_inverse(a) };
                };
                let mut out = Matrix::<$X, N, N>::IDENTITY;
                let (mut is_safe, mut j) = (Self::keeps_the_range(&factors), 0);
                while j < N {
                    let x = &mut out.columns[j];
                    Self::substitute(&factors, x, j);
                    // The element that is computed last: an infinity or NaN in the others reaches
                    // it.
                    is_safe &= x[0].is_finite();
                    j += 1;
                }
                if !is_safe {
                    return Self::extended_inverse(a);
                }
                // P on the right exchanges columns.
                while j > 0 {
                    j -= 1;
                    out.swap_columns(j, pivots[j]);
                }
                Some(out)
            }

            /// Whether products of a few elements stay in the range.
            const fn is_moderate<const N: usize>(a: &Matrix<$X, N, N>) -> bool {
                let largest = $X::EPSILON / $X::MIN_POSITIVE;
                let bound = Self::sqrt(Self::sqrt(Self::sqrt(largest)));
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < N {
                        let size = a.columns[j][i].abs();
                        if !(size == 0.0 || size <= bound && size >= 1.0 / bound) {
                            return false;
                        }
                        i += 1;
                    }
                    j += 1;
                }
                true
            }

            /// Whether elimination has made rounding errors only. It compares the smallest pivot
            /// with the sum of the absolute values in U.
            const fn keeps_the_range<const N: usize>(factors: &Matrix<$X, N, N>) -> bool {
                let smallest = $X::MIN_POSITIVE / $X::EPSILON;
                let (mut pivot, mut sum) = (factors.columns[0][0].abs(), 0.0);
                let mut j = 0;
                while j < N {
                    let size = factors.columns[j][j].abs();
                    pivot = if size < pivot { size } else { pivot };
                    let (mut of_column, mut i) = (0.0, 0);
                    while i <= j {
                        of_column += factors.columns[j][i].abs();
                        i += 1;
                    }
                    sum += of_column;
                    j += 1;
                }
                pivot >= smallest && pivot >= sum * (smallest / $X::EPSILON)
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

            /// det A, by closed formulas, or as the product of the diagonal of U, negated for an
            /// odd number of exchanges. If there are no factors, numbers with an exponent of
            /// their own decide what it is.
            pub(super) const fn determinant<const N: usize>(a: &Matrix<$X, N, N>) -> $X {
                if let Some(determinant) = Self::closed_determinant(a) {
                    return if Self::is_certain::<N>(determinant) {
                        determinant
                    } else {
                        Self::extended_determinant(a, determinant)
                    };
                }
                let Some((factors, pivots)) = Self::lu(a) else {
                    return Self::extended_determinant(a, Self::zero_or_nan(a));
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
                // x · 0 is 0 for a finite x, and NaN otherwise.
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
