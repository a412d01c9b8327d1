//! The matrix of cofactors, which transforms normals.

use super::product::product;
use crate::linalg::Determinant;
use crate::matrix::Matrix;
use crate::scalar::{Real, Scalar};
use crate::simd;

/// An element of maps that can transform normals: a real number, or lanes of real numbers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a real number type: this needs `f32` or `f64` elements",
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<f64>()`"
)]
pub trait Oriented: Determinant {
    /// sign(det A) cof(A): see [`Affine::transform_normal`](super::Affine::transform_normal).
    #[doc(hidden)]
    fn oriented_cofactors<const N: usize>(a: &Matrix<Self, N, N>) -> Matrix<Self, N, N>;

    /// sign(det A) cof(A) B.
    #[doc(hidden)]
    #[inline]
    fn times_cofactors<const N: usize, const Q: usize>(
        a: &Matrix<Self, N, N>,
        b: &Matrix<Self, N, Q>,
    ) -> Matrix<Self, N, Q> {
        product(&Self::oriented_cofactors(a), b)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Real> Oriented for T {
    #[inline]
    fn oriented_cofactors<const N: usize>(a: &Matrix<T, N, N>) -> Matrix<T, N, N> {
        if const { N == 3 } {
            match crossed(a) {
                (out, true) => out,
                _ => at_any_scale(a),
            }
        } else {
            let (out, determinant) = cofactors(a);
            if is_negative(a, determinant) { -out } else { out }
        }
    }

    // Does not call the function above: the compiler could then store its result in memory, and a
    // product with few columns would have to wait for it.
    #[inline]
    fn times_cofactors<const N: usize, const Q: usize>(
        a: &Matrix<T, N, N>,
        b: &Matrix<T, N, Q>,
    ) -> Matrix<T, N, Q> {
        if const { N != 3 } {
            return product(&Self::oriented_cofactors(a), b);
        }
        let mut out = *b;
        let holds =
            simd::times_cofactors(&a.columns, &b.columns, &mut out.columns).unwrap_or_else(|| {
                let (cofactors, holds) = crossed(a);
                out = product(&cofactors, b);
                holds
            });
        if holds {
            return out;
        }
        // Copies, so that the compiler can keep the originals in registers.
        let (a, b) = (*a, *b);
        times_at_any_scale(&a, &b)
    }
}

#[cold]
#[inline(never)]
fn times_at_any_scale<T: Real, const N: usize, const Q: usize>(
    a: &Matrix<T, N, N>,
    b: &Matrix<T, N, Q>,
) -> Matrix<T, N, Q> {
    product(&at_any_scale(a), b)
}

/// sign(det A) cof(A), also if a number on the way overflows or underflows, or if det A is zero.
#[cold]
#[inline(never)]
fn at_any_scale<T: Real, const N: usize>(a: &Matrix<T, N, N>) -> Matrix<T, N, N> {
    let (out, determinant) = cofactors(a);
    if is_negative(a, determinant) { -out } else { out }
}

/// Whether A mirrors space: whether det A is negative. Is right also if det A underflows or
/// overflows.
#[inline]
pub(super) fn is_mirrored<T: Real, const N: usize>(a: &Matrix<T, N, N>) -> bool {
    is_negative(a, cofactors(a).1)
}

/// Whether det A is negative, given the computed `determinant`.
#[inline]
fn is_negative<T: Real, const N: usize>(a: &Matrix<T, N, N>, determinant: T) -> bool {
    let size = determinant.abs();
    let is_normal = size >= T::MIN_POSITIVE && size <= T::MAX;
    if is_normal { determinant < T::ZERO } else { is_negative_at_any_scale(a) }
}

/// cof(A), and det A from the first column and its cofactors.
#[inline]
fn cofactors<T: Determinant, const N: usize>(a: &Matrix<T, N, N>) -> (Matrix<T, N, N>, T) {
    let out = a.adjugate().transpose();
    let (first, cofactors) = (&a.columns[0], &out.columns[0]);
    let mut determinant = first[0] * cofactors[0];
    for i in 1..N {
        determinant = determinant + first[i] * cofactors[i];
    }
    (out, determinant)
}

/// sign(det A) cof(A) of a 3 x 3 matrix, as cross products of its columns. Also returns whether
/// this result is right: whether no element overflows, and det A neither overflows nor underflows.
#[inline]
fn crossed<T: Real, const N: usize>(a: &Matrix<T, N, N>) -> (Matrix<T, N, N>, bool) {
    let column = |j: usize| [a.columns[j][0], a.columns[j][1], a.columns[j][2]];
    let (x, y, z) = (column(0), column(1), column(2));
    let (yz, zx, xy) = (cross(y, z), cross(z, x), cross(x, y));
    let determinant = x[0] * yz[0] + x[1] * yz[1] + x[2] * yz[2];
    let sign = T::ONE.copysign(determinant);
    let (mut out, mut sum) = (*a, T::ZERO);
    for i in 0..3 {
        sum = sum + (yz[i] + zx[i] + xy[i]);
        out.columns[0][i] = yz[i] * sign;
        out.columns[1][i] = zx[i] * sign;
        out.columns[2][i] = xy[i] * sign;
    }
    // The sum is infinite or NaN if an element is.
    let size = determinant.abs();
    (out, size >= T::MIN_POSITIVE && size <= T::MAX && sum.abs() <= T::MAX)
}

/// x × y
#[inline]
fn cross<T: Scalar>(x: [T; 3], y: [T; 3]) -> [T; 3] {
    [x[1] * y[2] - y[1] * x[2], x[2] * y[0] - y[2] * x[0], x[0] * y[1] - y[0] * x[1]]
}

/// Whether det A is negative, if det A overflows or underflows. Divides each column by its largest
/// element first, which does not change the sign.
#[cold]
fn is_negative_at_any_scale<T: Real, const N: usize>(a: &Matrix<T, N, N>) -> bool {
    let mut a = *a;
    for column in &mut a.columns {
        let largest = column.iter().fold(T::ZERO, |x, y| if y.abs() > x { y.abs() } else { x });
        for x in column {
            *x = *x / largest;
        }
    }
    cofactors(&a).1 < T::ZERO
}

/// Each lane by its own determinant.
#[cfg(feature = "wide-1")]
mod lanes {
    use super::{Oriented, cofactors};
    use crate::linalg::Determinant;
    use crate::matrix::Matrix;
    use crate::scalar::for_each_lanes;
    use crate::scalar::{Lanes, Real, Scalar, Signed};

    #[inline]
    fn oriented<L: Lanes<K> + Determinant, const K: usize, const N: usize>(
        a: &Matrix<L, N, N>,
    ) -> Matrix<L, N, N> {
        let (out, determinant) = cofactors(a);
        let (mut signs, mut all_normal) = ([L::Element::ONE; K], true);
        for (sign, determinant) in signs.iter_mut().zip(determinant.to_lanes()) {
            *sign = sign.copysign(determinant);
            let size = Signed::abs(determinant);
            all_normal &= size >= L::Element::MIN_POSITIVE && size <= L::Element::MAX;
        }
        if all_normal {
            return out * L::from_lanes(signs);
        }
        Matrix::pack(&a.unpack().map(|a| Oriented::oriented_cofactors(&a)))
    }

    macro_rules! oriented {
        ($($Lanes:ident: $Element:ident x $K:literal;)*) => {$(
            #[diagnostic::do_not_recommend]
            impl Oriented for wide_1::$Lanes {
                #[inline]
                fn oriented_cofactors<const N: usize>(
                    a: &Matrix<Self, N, N>,
                ) -> Matrix<Self, N, N> {
                    oriented(a)
                }
            }
        )*};
    }

    for_each_lanes! { oriented }
}
