//! Square roots and norms.

use super::primitive::{Primitive, by_kind, typed, typed_mut};
use super::typed::Typed;
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Real, software};

macro_rules! norms {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            pub(super) const fn sqrt(x: $X) -> $X {
                software::$X(x)
            }

            /// The sum of the squares of all elements times `scale`.
            const fn sum_of_squares<const M: usize, const N: usize>(
                a: &Matrix<$X, M, N>,
                scale: $X,
            ) -> $X {
                // This gives the same bits as starting with the first term, because a square
                // is not -0.
                let mut sum = 0.0;
                let mut j = 0;
                while j < N {
                    let mut i = 0;
                    while i < M {
                        let x = a.columns[j][i] * scale;
                        sum += x * x;
                        i += 1;
                    }
                    j += 1;
                }
                sum
            }

            /// Whether a sum of squares neither overflowed nor lost digits by underflow.
            const fn is_safe(squared: $X) -> bool {
                squared >= $X::MIN_POSITIVE && squared <= $X::MAX
            }

            /// The same as the function of this name in `vector/normed.rs`.
            const fn safe_scale(squared: $X) -> $X {
                let small = Self::sqrt($X::MIN_POSITIVE) * $X::EPSILON;
                if squared > $X::MAX { small } else { 1.0 / small }
            }

            const fn norm<const M: usize, const N: usize>(a: &Matrix<$X, M, N>) -> $X {
                let squared = Self::sum_of_squares(a, 1.0);
                if Self::is_safe(squared) {
                    return Self::sqrt(squared);
                }
                let scale = Self::safe_scale(squared);
                Self::sqrt(Self::sum_of_squares(a, scale)) * (1.0 / scale)
            }

            /// The factor and the divisor that give a vector the norm 1. It is multiplied
            /// first, then divided.
            const fn scale_and_norm<const N: usize>(x: &Vector<$X, N>) -> ($X, $X) {
                let squared = Self::sum_of_squares(x, 1.0);
                if Self::is_safe(squared) {
                    return (1.0, Self::sqrt(squared));
                }
                let scale = Self::safe_scale(squared);
                let squared = Self::sum_of_squares(x, scale);
                // An infinite norm becomes NaN: dividing by infinity would make the finite elements
                // zero.
                (scale, Self::sqrt(squared + squared * 0.0))
            }
        }
    )*};
}

norms! { f32 f64 }

/// The norm ‖A‖, the root of the sum of the squares of all elements: the Euclidean norm of a
/// vector, the Frobenius norm of a matrix.
///
/// Elements whose squares overflow or underflow are scaled first, as for [`Matrix::norm`].
///
/// # Examples
///
/// ```
/// use hadamard::{konst, vector};
///
/// const NORM: f64 = konst::norm(&vector![3e-200, 4e-200]);
/// assert_eq!(NORM, 5e-200);
/// ```
#[must_use]
#[doc(alias = "length")]
#[doc(alias = "magnitude")]
pub const fn norm<T: Primitive + Real, const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> T {
    let mut out = Matrix::<T, 1, 1>::ZERO;
    by_kind!(T as X among floats => {
        let norm = Typed::<X>::norm(typed::<T, X, M, N>(a));
        typed_mut::<T, X, 1, 1>(&mut out).columns[0][0] = norm;
    });
    out.columns[0][0]
}

/// The vector of norm 1 in the same direction, x / ‖x‖, `N x 1` like x.
///
/// All elements are NaN if the vector is zero or has an infinite element.
///
/// # Examples
///
/// ```
/// use hadamard::{Vector, konst, vector};
///
/// const UNIT: Vector<f64, 2> = konst::normalize(&vector![3.0, 4.0]);
/// assert_eq!(UNIT, vector![0.6, 0.8]);
/// ```
#[must_use]
pub const fn normalize<T: Primitive + Real, const N: usize>(x: &Vector<T, N>) -> Vector<T, N> {
    let mut out = *x;
    by_kind!(T as X among floats => {
        let (scale, norm) = Typed::<X>::scale_and_norm(typed::<T, X, N, 1>(x));
        let elements = &mut typed_mut::<T, X, N, 1>(&mut out).columns[0];
        let mut i = 0;
        while i < N {
            elements[i] = elements[i] * scale / norm;
            i += 1;
        }
    });
    out
}
