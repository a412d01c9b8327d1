//! The traits of elements that have norms.

use crate::matrix::{Matrix, Vector};
use crate::ops::sum_of;
use crate::scalar::{Real, Scalar, Signed};

/// An element that has an absolute value: a signed integer, a real number, a type with lanes
/// of real numbers, and with the feature `num-complex-04` a complex number.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no sign: this needs signed integers or floats as elements, in generic code `T: Signed`",
    label = "the elements are `{Self}`",
    note = "of all integers, norms are `a.norm_1_checked()`, `a.norm_inf_checked()` and `a.norm_squared_checked()`; else convert the elements first, for example with `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "fixed-1",
    diagnostic::on_unimplemented(
        note = "a signed fixed-point type takes part if it can hold 1: `I1F15` cannot, and has the operators, sums and wide products"
    )
)]
pub trait Square: Scalar {
    /// The type of absolute values. For a complex number it is the type of its parts, for all
    /// others their own type.
    type Size: Scalar;

    /// |x|
    #[doc(hidden)]
    fn size(self) -> Self::Size;

    /// ‖A‖²: see [`Matrix::norm_squared`].
    #[doc(hidden)]
    fn norm_squared<const M: usize, const N: usize>(a: &Matrix<Self, M, N>) -> Self::Size;
}

#[diagnostic::do_not_recommend]
impl<T: Signed> Square for T {
    type Size = T;

    #[inline]
    fn size(self) -> T {
        self.abs()
    }

    #[inline]
    fn norm_squared<const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> T {
        sum_of_squares(a)
    }
}

/// The sum of x · x over all elements x, one column after another.
#[inline]
fn sum_of_squares<T: Scalar, const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> T {
    let x = a.as_slice();
    sum_of!(M * N, k => x[k] * x[k])
}

/// An element whose vectors have norms: a real or complex number, or a type with lanes of real
/// numbers.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a real number type: this needs `f32` or `f64` elements, in generic code `T: Real`",
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<f64>()`"
)]
pub trait Normed: Square {
    /// ‖A‖: see [`Matrix::norm`].
    #[doc(hidden)]
    fn norm<const M: usize, const N: usize>(a: &Matrix<Self, M, N>) -> Self::Size;

    /// x / ‖x‖: see [`Vector::normalize`](Matrix::normalize).
    #[doc(hidden)]
    fn normalize<const N: usize>(x: &Vector<Self, N>) -> Vector<Self, N>;
}

/// Whether a sum of squares neither overflowed nor lost digits by underflow.
#[inline]
pub(super) fn is_safe<T: Real>(squared: T) -> bool {
    squared >= T::MIN_POSITIVE && squared <= T::MAX
}

/// The power of two by which to multiply elements whose sum of squares is not safe. The
/// multiplication is exact.
///
/// 2^-86 or 2^86 for `f32`, 2^-563 or 2^563 for `f64`: the square of the smallest number
/// becomes the smallest number of full precision, and the square of the largest one stays far
/// from infinity.
#[inline]
pub(super) fn safe_scale<T: Real>(squared: T) -> T {
    let small = T::MIN_POSITIVE.sqrt() * T::EPSILON;
    if squared > T::MAX { small } else { T::ONE / small }
}

/// Each lane has the bits that its numbers alone would have. If one of the sums of squares is
/// not safe, the lanes are computed one after another.
#[cfg(feature = "wide-1")]
mod lanes {
    use super::{Normed, Square, is_safe, sum_of_squares};
    use crate::matrix::{Matrix, Vector};
    use crate::scalar::{Lanes, for_each_lanes};

    #[inline]
    fn all_safe<L: Lanes<K>, const K: usize>(squared: L) -> bool {
        squared.to_lanes().iter().fold(true, |all, &x| all & is_safe(x))
    }

    macro_rules! normed {
        ($($Lanes:ident: $Element:ident x $K:literal;)*) => {$(
            #[diagnostic::do_not_recommend]
            impl Square for wide_1::$Lanes {
                type Size = Self;

                #[inline]
                fn size(self) -> Self {
                    self.abs()
                }

                #[inline]
                fn norm_squared<const M: usize, const N: usize>(a: &Matrix<Self, M, N>) -> Self {
                    sum_of_squares(a)
                }
            }

            #[diagnostic::do_not_recommend]
            impl Normed for wide_1::$Lanes {
                #[inline]
                fn norm<const M: usize, const N: usize>(a: &Matrix<Self, M, N>) -> Self {
                    let squared = a.norm_squared();
                    if all_safe(squared) {
                        squared.sqrt()
                    } else {
                        Self::from_lanes(a.unpack().map(|a| a.norm()))
                    }
                }

                #[inline]
                fn normalize<const N: usize>(x: &Vector<Self, N>) -> Vector<Self, N> {
                    let squared = x.norm_squared();
                    if all_safe(squared) {
                        *x / squared.sqrt()
                    } else {
                        Vector::pack(&x.unpack().map(|x| x.normalize()))
                    }
                }
            }
        )*};
    }

    for_each_lanes! { normed }
}

/// Dual numbers, scaled as their real parts are.
#[cfg(feature = "num-dual-015")]
mod dual {
    use num_dual_015::{
        Dual, Dual2, Dual2SVec, Dual3, DualSVec, HyperDual, HyperDualSVec32, HyperDualSVec64,
        HyperHyperDual,
    };

    use super::{Normed, is_safe, safe_scale};
    use crate::matrix::{Matrix, Vector};
    use crate::scalar::{Scalar, SquareRoot, for_each_dual};

    macro_rules! normed {
        ($([$($D:ident)*] $Single:ty, $Double:ty: $parts:tt;)*) => {$(
            normed! { [$($D)*] $Single }
            normed! { [$($D)*] $Double }
        )*};
        ([$($D:ident)*] $Dual:ty) => {
            #[diagnostic::do_not_recommend]
            impl<$(const $D: usize),*> Normed for $Dual {
                #[inline]
                fn norm<const M: usize, const N: usize>(a: &Matrix<Self, M, N>) -> Self {
                    let squared = a.norm_squared();
                    if is_safe(squared.re) {
                        return SquareRoot::sqrt(squared);
                    }
                    // Constants. A quotient would multiply by the reciprocal twice.
                    let (mut scale, mut back) = (Self::ZERO, Self::ZERO);
                    scale.re = safe_scale(squared.re);
                    back.re = 1.0 / scale.re;
                    SquareRoot::sqrt((a * scale).norm_squared()) * back
                }

                #[inline]
                fn normalize<const N: usize>(x: &Vector<Self, N>) -> Vector<Self, N> {
                    let squared = x.norm_squared();
                    if is_safe(squared.re) {
                        return *x / SquareRoot::sqrt(squared);
                    }
                    let mut scale = Self::ZERO;
                    scale.re = safe_scale(squared.re);
                    let scaled = *x * scale;
                    scaled / SquareRoot::sqrt(scaled.norm_squared())
                }
            }
        };
    }

    for_each_dual! { normed }
}

/// Complex numbers: their norms are those of twice as many real numbers.
#[cfg(feature = "num-complex-04")]
mod complex {
    use num_complex_04::Complex;

    use super::{Normed, Square, is_safe, safe_scale};
    use crate::matrix::{Matrix, Vector};
    use crate::ops::sum_of;
    use crate::scalar::{ComplexField, SquareRoot};

    /// ‖A‖², one column after another.
    #[inline]
    fn norm_squared<T: ComplexField, const M: usize, const N: usize>(
        a: &Matrix<T, M, N>,
    ) -> T::Real {
        let x = a.as_slice();
        sum_of!(M * N, k => x[k].modulus_squared())
    }

    /// ‖s A‖², one column after another.
    #[inline]
    fn scaled_norm_squared<T: ComplexField, const M: usize, const N: usize>(
        a: &Matrix<T, M, N>,
        scale: T::Real,
    ) -> T::Real {
        let x = a.as_slice();
        sum_of!(M * N, k => x[k].scale(scale).modulus_squared())
    }

    macro_rules! normed {
        ($($Float:ident)*) => {$(
            #[diagnostic::do_not_recommend]
            impl Square for Complex<$Float> {
                type Size = $Float;

                #[inline]
                fn size(self) -> $Float {
                    self.modulus()
                }

                #[inline]
                fn norm_squared<const M: usize, const N: usize>(a: &Matrix<Self, M, N>) -> $Float {
                    norm_squared(a)
                }
            }

            #[diagnostic::do_not_recommend]
            impl Normed for Complex<$Float> {
                #[inline]
                fn norm<const M: usize, const N: usize>(a: &Matrix<Self, M, N>) -> $Float {
                    let squared = a.norm_squared();
                    if is_safe(squared) {
                        return SquareRoot::sqrt(squared);
                    }
                    let scale = safe_scale(squared);
                    SquareRoot::sqrt(scaled_norm_squared(a, scale)) * (1.0 / scale)
                }

                #[inline]
                fn normalize<const N: usize>(x: &Vector<Self, N>) -> Vector<Self, N> {
                    let (mut scale, mut squared) = (1.0, x.norm_squared());
                    if !is_safe(squared) {
                        scale = safe_scale(squared);
                        squared = scaled_norm_squared(x, scale);
                        // NaN if it is infinite, as for real numbers.
                        squared += squared * 0.0;
                    }
                    let norm = SquareRoot::sqrt(squared);
                    x.map(|x| Complex::new(x.re * scale / norm, x.im * scale / norm))
                }
            }
        )*};
    }

    normed! { f32 f64 }
}
