//! Determinants of matrices whose products overflow or underflow on the way,
//! the same as in `linalg/inverse/safe_determinant.rs` and `scalar/extended_range.rs`.

use crate::konst::typed::Typed;
use crate::matrix::Matrix;
use crate::scalar::{ExtendedRange, Scalar};

type Extended32 = ExtendedRange<f32>;
type Extended64 = ExtendedRange<f64>;

macro_rules! scaled {
    ($($X:ident: $Extended:ident;)*) => {$(
        impl Typed<$Extended> {
            const ZERO: $Extended = <$Extended as Scalar>::ZERO;

            const fn normalized(mut mantissa: $X, mut exponent: i32) -> $Extended {
                if mantissa == 0.0 {
                    return ExtendedRange { mantissa, exponent: Self::ZERO.exponent };
                }
                if !mantissa.is_finite() {
                    return ExtendedRange { mantissa, exponent: 0 };
                }
                while mantissa.abs() >= 2.0 {
                    mantissa *= 0.5;
                    exponent += 1;
                }
                while mantissa.abs() < 1.0 {
                    mantissa *= 2.0;
                    exponent -= 1;
                }
                ExtendedRange { mantissa, exponent }
            }

            const fn value(x: $Extended) -> $X {
                let mut power: $X = if x.exponent < 0 { 0.5 } else { 2.0 };
                let (mut value, mut rest) = (x.mantissa, x.exponent.unsigned_abs());
                loop {
                    let square = power * power;
                    if square < $X::MIN_POSITIVE || square > $X::MAX {
                        break;
                    }
                    if rest & 1 == 1 {
                        value *= power;
                    }
                    power = square;
                    rest >>= 1;
                }
                let mut times = if rest < 4 { rest } else { 4 };
                while times > 0 {
                    value *= power;
                    times -= 1;
                }
                value
            }

            pub(super) const fn add(x: $Extended, y: $Extended) -> $Extended {
                let (large, small) = if x.exponent >= y.exponent { (x, y) } else { (y, x) };
                let exponent = small.exponent - large.exponent;
                let small = Self::value(ExtendedRange { mantissa: small.mantissa, exponent });
                Self::normalized(large.mantissa + small, large.exponent)
            }

            pub(super) const fn sub(x: $Extended, y: $Extended) -> $Extended {
                Self::add(x, ExtendedRange { mantissa: -y.mantissa, exponent: y.exponent })
            }

            pub(super) const fn mul(x: $Extended, y: $Extended) -> $Extended {
                Self::normalized(x.mantissa * y.mantissa, x.exponent.wrapping_add(y.exponent))
            }

            const fn div(x: $Extended, y: $Extended) -> $Extended {
                Self::normalized(x.mantissa / y.mantissa, x.exponent.wrapping_sub(y.exponent))
            }

            const fn is_zero(x: $Extended) -> bool {
                x.exponent == Self::ZERO.exponent
            }

            const fn exceeds(x: $Extended, y: $Extended) -> bool {
                x.exponent > y.exponent
                    || x.exponent == y.exponent && x.mantissa.abs() > y.mantissa.abs()
            }

            const fn of<const N: usize>(a: &Matrix<$X, N, N>) -> Matrix<$Extended, N, N> {
                let mut out = Matrix { columns: [[Self::ZERO; N]; N] };
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < N {
                        out.columns[j][i] = Self::normalized(a.columns[j][i], 0);
                        i += 1;
                    }
                    j += 1;
                }
                out
            }

            /// A⁻¹, by elimination. `None` if a column has no pivot to divide by.
            const fn inverse<const N: usize>(a: &Matrix<$X, N, N>) -> Option<Matrix<$X, N, N>> {
                let (mut a, mut pivots) = (Self::of(a), [0; N]);
                let mut k = 0;
                while k < N {
                    let row = Self::largest(&a.columns[k], k);
                    let pivot = a.columns[k][row];
                    if Self::is_zero(pivot) || !pivot.mantissa.is_finite() {
                        return None;
                    }
                    pivots[k] = row;
                    a.swap_rows(k, row);
                    let mut i = k + 1;
                    while i < N {
                        a.columns[k][i] = Self::div(a.columns[k][i], pivot);
                        i += 1;
                    }
                    let multipliers = a.columns[k];
                    let mut j = k + 1;
                    while j < N {
                        let factor = a.columns[j][k];
                        Self::subtract(factor, &multipliers, &mut a.columns[j], k + 1, N);
                        j += 1;
                    }
                    k += 1;
                }
                let mut out = Matrix { columns: [[0.0; N]; N] };
                let mut j = 0;
                while j < N {
                    let mut x = [Self::ZERO; N];
                    x[j] = Self::normalized(1.0, 0);
                    k = 0;
                    while k < N {
                        (x[k], x[pivots[k]]) = (x[pivots[k]], x[k]);
                        k += 1;
                    }
                    k = 0;
                    while k < N {
                        Self::subtract(x[k], &a.columns[k], &mut x, k + 1, N);
                        k += 1;
                    }
                    while k > 0 {
                        k -= 1;
                        x[k] = Self::div(x[k], a.columns[k][k]);
                        Self::subtract(x[k], &a.columns[k], &mut x, 0, k);
                        out.columns[j][k] = Self::value(x[k]);
                    }
                    j += 1;
                }
                Some(out)
            }

            /// The row of the element with the largest absolute value from row `k` on, the
            /// first of several.
            const fn largest<const N: usize>(column: &[$Extended; N], k: usize) -> usize {
                let mut row = k;
                let mut i = k + 1;
                while i < N {
                    if Self::exceeds(column[i], column[row]) {
                        row = i;
                    }
                    i += 1;
                }
                row
            }

            /// Replaces yi by yi - f xi, for rows `start..end`.
            const fn subtract<const N: usize>(
                factor: $Extended,
                x: &[$Extended; N],
                y: &mut [$Extended; N],
                start: usize,
                end: usize,
            ) {
                let mut i = start;
                while i < end {
                    y[i] = Self::sub(y[i], Self::mul(x[i], factor));
                    i += 1;
                }
            }

            const fn determinant<const N: usize>(a: &Matrix<$X, N, N>) -> $Extended {
                let a = Self::of(a);
                match Self::closed_determinant(&a) {
                    Some(determinant) => determinant,
                    None => Self::eliminate(a),
                }
            }

            /// Divides each column by a power of two, and transposes the matrix. Returns it
            /// with the sum of the exponents.
            const fn equilibrate<const N: usize>(a: &mut Matrix<$Extended, N, N>) -> i32 {
                let (mut out, mut sum) = (*a, 0);
                let mut j = 0;
                while j < N {
                    let mut largest = Self::ZERO.exponent;
                    let mut i = 0;
                    while i < N {
                        if a.columns[j][i].exponent > largest {
                            largest = a.columns[j][i].exponent;
                        }
                        i += 1;
                    }
                    i = 0;
                    while i < N {
                        out.columns[i][j] = a.columns[j][i];
                        if !Self::is_zero(out.columns[i][j]) {
                            out.columns[i][j].exponent -= largest;
                        }
                        i += 1;
                    }
                    sum = i32::wrapping_add(sum, largest);
                    j += 1;
                }
                *a = out;
                sum
            }

            const fn eliminate<const N: usize>(mut a: Matrix<$Extended, N, N>) -> $Extended {
                let exponents = Self::equilibrate(&mut a);
                let exponents = exponents.wrapping_add(Self::equilibrate(&mut a));
                let mut product = Self::normalized(1.0, exponents);
                let mut k = 0;
                while k < N {
                    let row = Self::largest(&a.columns[k], k);
                    let pivot = a.columns[k][row];
                    if Self::is_zero(pivot) {
                        return Self::ZERO;
                    }
                    a.swap_rows(k, row);
                    let signed = if row == k { pivot } else { Self::sub(Self::ZERO, pivot) };
                    product = Self::mul(product, signed);
                    let column = a.columns[k];
                    let mut j = k + 1;
                    while j < N {
                        let factor = Self::div(a.columns[j][k], pivot);
                        Self::subtract(factor, &column, &mut a.columns[j], k + 1, N);
                        j += 1;
                    }
                    k += 1;
                }
                product
            }
        }

        impl Typed<$X> {
            /// Whether a determinant by closed formulas is right without a second look.
            pub(super) const fn is_certain<const N: usize>(determinant: $X) -> bool {
                let size = determinant.abs();
                let small = if N > 2 { size * size } else { size };
                N == 1 || small >= $X::MIN_POSITIVE && size <= $X::MAX
            }

            /// det A. Closed formulas gave `plain`, which may be wrong.
            pub(super) const fn extended_determinant<const N: usize>(
                a: &Matrix<$X, N, N>,
                plain: $X,
            ) -> $X {
                let Some((least, most)) = Self::range(a) else {
                    return plain;
                };
                let is_right = if plain == 0.0 {
                    Self::keeps_zero(least, most)
                } else {
                    let size = plain.abs();
                    let is_normal = size >= $X::MIN_POSITIVE && size <= $X::MAX;
                    is_normal && least * least >= $X::MIN_POSITIVE
                };
                if is_right {
                    return plain;
                }
                Typed::<$Extended>::value(Typed::<$Extended>::determinant(a))
            }

            /// The product of a diagonal.
            pub(super) const fn product_of<const N: usize>(diagonal: &[$X; N]) -> $X {
                let (mut product, mut least) = (1.0, $X::MAX);
                let mut scaled = Typed::<$Extended>::normalized(1.0, 0);
                let mut k = 0;
                while k < N {
                    product *= diagonal[k];
                    if product.abs() < least {
                        least = product.abs();
                    }
                    scaled = Typed::<$Extended>::mul(
                        scaled,
                        Typed::<$Extended>::normalized(diagonal[k], 0),
                    );
                    k += 1;
                }
                if least >= $X::MIN_POSITIVE && product.abs() <= $X::MAX {
                    product
                } else {
                    Typed::<$Extended>::value(scaled)
                }
            }

            /// A⁻¹, after plain elimination has left the range or found no pivot.
            pub(super) const fn extended_inverse<const N: usize>(
                a: &Matrix<$X, N, N>,
            ) -> Option<Matrix<$X, N, N>> {
                Typed::<$Extended>::inverse(a)
            }

            /// Whether the determinant of a matrix up to 4 x 4 says that it is singular.
            pub(super) const fn is_singular<const N: usize>(a: &Matrix<$X, N, N>) -> bool {
                match Self::closed_determinant(a) {
                    Some(determinant) if !Self::is_certain::<N>(determinant) => {
                        Self::range(a).is_some()
                            && Typed::<$Extended>::is_zero(Typed::<$Extended>::determinant(a))
                    }
                    _ => false,
                }
            }

            /// The smallest absolute value that is not zero, at most 1, and the largest one, at
            /// least 1. `None` if an element is not finite.
            const fn range<const N: usize>(a: &Matrix<$X, N, N>) -> Option<($X, $X)> {
                let (mut least, mut most): ($X, $X) = (1.0, 1.0);
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < N {
                        let size = a.columns[j][i].abs();
                        if !size.is_finite() {
                            return None;
                        }
                        most = if size > most { size } else { most };
                        least = if size < least && size != 0.0 { size } else { least };
                        i += 1;
                    }
                    j += 1;
                }
                Some((least, most))
            }

            /// Whether a sum of products of four elements that is zero cannot be zero by
            /// underflow.
            const fn keeps_zero(least: $X, most: $X) -> bool {
                let (digit, square) = (least * $X::EPSILON, most * most);
                digit * digit * digit * least >= $X::MIN_POSITIVE
                    && square * square <= $X::MAX * $X::EPSILON
            }
        }
    )*};
}

scaled! {
    f32: Extended32;
    f64: Extended64;
}
