//! Inverses of floats: by the adjugate where that is accurate, and by LU decomposition
//! elsewhere. The criterion is that of `linalg/inverse/adjugate.rs`.

use super::cofactors::is_negated;
use crate::konst::typed::Typed;
use crate::matrix::Matrix;

macro_rules! inverses {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            /// Replaces A by A⁻¹, if there is one.
            pub(super) const fn invert<const N: usize>(a: &mut Matrix<$X, N, N>) -> bool {
                let inverse = match Self::inverse_by_adjugate(a) {
                    Some(inverse) => Some(inverse),
                    None if Self::is_singular(a) => None,
                    None => Self::inverse_by_lu(a),
                };
                match inverse {
                    Some(inverse) => {
                        *a = inverse;
                        true
                    }
                    None => false,
                }
            }

            /// adj A / det A, if it is as accurate as elimination.
            const fn inverse_by_adjugate<const N: usize>(
                a: &Matrix<$X, N, N>,
            ) -> Option<Matrix<$X, N, N>> {
                let Some((mut out, determinant)) = Self::transposed_minors(a) else {
                    return None;
                };
                let size = determinant.abs();
                let is_normal = size >= $X::MIN_POSITIVE && size <= 1.0 / $X::MIN_POSITIVE;
                if !is_normal || (!Self::is_large(a, size) && !Self::is_accurate(a, &out)) {
                    return None;
                }
                let factor = 1.0 / determinant;
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < N {
                        let factor = if is_negated::<N>(i, j) { -factor } else { factor };
                        // The sum with zero makes no negative zeros.
                        out.columns[j][i] = out.columns[j][i] * factor + 0.0;
                        i += 1;
                    }
                    j += 1;
                }
                Some(out)
            }

            /// Whether |det A| is so large that each row must have a cofactor as large as its
            /// sum with all terms positive, and that no cofactor can underflow.
            const fn is_large<const N: usize>(a: &Matrix<$X, N, N>, size: $X) -> bool {
                if N < 3 {
                    return true;
                }
                let (rows, _) = Self::largest_of_lines(a);
                let (mut product, mut cofactors, mut largest) = (0.0, 0.0, 0.0);
                let mut i = 0;
                while i < N {
                    let others = Self::product_without(&rows, i);
                    if N > 3 || i == 0 {
                        product = Self::larger(product, rows[i] * others);
                        cofactors = Self::larger(cofactors, others);
                    }
                    largest = Self::larger(largest, rows[i]);
                    i += 1;
                }
                let margin = largest * 32.0;
                let least = Self::larger(margin, margin * largest) * $X::MIN_POSITIVE;
                product < size * 8.0 && cofactors <= $X::MAX && size > least
            }

            /// Whether these sums are not much larger than the largest cofactor, and no row or
            /// column of cofactors has underflowed. Products of the largest elements of rows
            /// or of columns bound the sums.
            const fn is_accurate<const N: usize>(
                a: &Matrix<$X, N, N>,
                minors: &Matrix<$X, N, N>,
            ) -> bool {
                let (rows, columns) = Self::largest_of_lines(a);
                let (mut cofactors, mut is_finite) = (0.0, true);
                let (mut by_rows, mut by_columns) = (0.0, 0.0);
                let (of_rows, of_columns) = Self::largest_of_lines(minors);
                let (mut least, mut largest) = ($X::MAX, 1.0);
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < N {
                        is_finite &= minors.columns[j][i].abs() <= $X::MAX;
                        i += 1;
                    }
                    cofactors = Self::larger(cofactors, of_rows[j]);
                    least = least.min(of_rows[j]).min(of_columns[j]);
                    largest = Self::larger(largest, rows[j]);
                    by_rows = Self::larger(by_rows, Self::product_without(&rows, j));
                    by_columns = Self::larger(by_columns, Self::product_without(&columns, j));
                    j += 1;
                }
                let bound = cofactors * 4.0;
                let is_bounded = by_rows <= bound || by_columns <= bound;
                is_finite && is_bounded && least >= largest * $X::MIN_POSITIVE
            }

            /// The largest absolute value of each row and of each column.
            const fn largest_of_lines<const N: usize>(
                a: &Matrix<$X, N, N>,
            ) -> ([$X; N], [$X; N]) {
                let (mut rows, mut columns) = ([0.0; N], [0.0; N]);
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < N {
                        let size = a.columns[j][i].abs();
                        rows[i] = Self::larger(rows[i], size);
                        columns[j] = Self::larger(columns[j], size);
                        i += 1;
                    }
                    j += 1;
                }
                (rows, columns)
            }

            /// The larger of two numbers. If one of them is NaN, the other one.
            const fn larger(x: $X, y: $X) -> $X {
                if y > x { y } else { x }
            }

            /// The product of all elements but number `i`. There are three or four.
            const fn product_without<const N: usize>(x: &[$X; N], i: usize) -> $X {
                let pair = x[(i + 1) % N] * x[(i + N - 1) % N];
                if N == 3 { pair } else { x[(i + 2) % N] * pair }
            }
        }
    )*};
}

inverses! { f32 f64 }
