//! Real numbers, and what fixed-point numbers have of them: rounding and square roots.

use super::{Field, Scalar, Signed, larger, smaller};

/// A real number: ordered, with square roots and rounding, infinity and NaN.
///
/// `f32` and `f64` need neither the standard library nor a mathematics library:
/// [`sqrt`](SquareRoot::sqrt) is the processor's instruction or a software root, correctly
/// rounded either way.
///
/// A number type of your own must be able to represent
/// 1 / (√[`MIN_POSITIVE`](Self::MIN_POSITIVE) [`EPSILON`](Self::EPSILON)). If the squares of a
/// vector underflow, its norm is computed with this number.
///
/// # Examples
///
/// A function for every type of real numbers needs no other bound:
///
/// ```
/// use hadamard::Real;
///
/// /// The longest side of a right triangle.
/// fn hypotenuse<T: Real>(a: T, b: T) -> T {
///     (a * a + b * b).sqrt()
/// }
///
/// /// Degrees Celsius of degrees Fahrenheit, not below absolute zero.
/// fn celsius<T: Real>(fahrenheit: T) -> T {
///     let celsius = (fahrenheit - T::from_f64(32.0)) / T::from_f64(1.8);
///     celsius.maximum(T::from_f64(-273.15))
/// }
///
/// assert_eq!(hypotenuse(3.0_f32, 4.0), 5.0);
/// assert_eq!(celsius(212.0_f32), 100.0);
/// assert!(celsius(f64::NAN).is_nan());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a real number type: this needs `f32` or `f64` elements, as `a.cast::<f64>()` has, in generic code `T: Real`",
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "wide-1",
    diagnostic::on_unimplemented(
        note = "lanes do not choose one pivot: `a.unpack()` has one matrix for each lane"
    )
)]
pub trait Real: Field + Signed + Rounding + SquareRoot {
    /// The distance from 1 to the next larger number.
    const EPSILON: Self;
    /// The smallest positive number of full precision.
    const MIN_POSITIVE: Self;
    /// The largest finite number.
    const MAX: Self;
    /// Infinity.
    const INFINITY: Self;
    /// Not a number.
    const NAN: Self;
    /// Two.
    const TWO: Self;

    /// The number of this type that is nearest to `x`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::Real;
    ///
    /// assert_eq!(f32::from_f64(0.1), 0.1_f32);
    /// ```
    #[must_use]
    fn from_f64(x: f64) -> Self;

    /// The magnitude of `self` with the sign of `sign`.
    #[must_use]
    fn copysign(self, sign: Self) -> Self;
    /// Whether this is neither infinite nor NaN.
    #[must_use]
    fn is_finite(self) -> bool;
    /// Whether this is NaN.
    #[must_use]
    fn is_nan(self) -> bool;

    /// The smaller of two numbers, this one if they are equal; NaN if either is NaN.
    ///
    /// [`Matrix::min`](crate::Matrix::min) does the same for all elements. (`f64::min`
    /// drops NaN. Rust plans a method `f64::minimum` of its own. So outside of generic code, write
    /// `Real::minimum(x, y)`.)
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::Real;
    ///
    /// assert_eq!(Real::minimum(2.0, 1.0), 1.0);
    /// assert!(Real::minimum(f64::NAN, 1.0).is_nan());
    /// ```
    #[must_use]
    #[inline]
    fn minimum(self, rhs: Self) -> Self {
        smaller(self, rhs)
    }

    /// The larger of two numbers, this one if they are equal; NaN if either is NaN.
    ///
    /// [`Matrix::max`](crate::Matrix::max) does the same for all elements. (`f64::max`
    /// drops NaN. Rust plans a method `f64::maximum` of its own. So outside of generic code, write
    /// `Real::maximum(x, y)`.)
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::Real;
    ///
    /// assert_eq!(Real::maximum(2.0, 1.0), 2.0);
    /// assert!(Real::maximum(1.0, f64::NAN).is_nan());
    /// ```
    #[must_use]
    #[inline]
    fn maximum(self, rhs: Self) -> Self {
        larger(self, rhs)
    }

    /// This number limited to the interval from `low` to `high`: `min(max(x, low), high)`.
    ///
    /// If `low` is above `high`, the result is `high`. If one of the three is NaN, it is NaN.
    /// (`f64::clamp` panics if `low` is above `high`, or if a limit is NaN.)
    /// [`Matrix::clamp`](crate::Matrix::clamp) does the same for all elements of a matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::Real;
    ///
    /// assert_eq!(Real::clamp(-3.0, 0.0, 1.0), 0.0);
    /// assert!(Real::clamp(0.5, 0.0, f64::NAN).is_nan());
    /// ```
    #[must_use]
    #[inline]
    fn clamp(self, low: Self, high: Self) -> Self {
        self.maximum(low).minimum(high)
    }
}

/// Whether a number has the precision of `f32`: 2⁻³⁰ is between the two precisions.
#[inline]
pub(crate) fn is_single<T: Real>() -> bool {
    T::EPSILON > T::ONE / T::from_usize(1 << 30)
}

/// A number that lies between two integers: a float or a fixed-point number.
///
/// # Examples
///
/// ```
/// use hadamard::scalar::Rounding;
///
/// assert_eq!((Rounding::floor(-1.5), Rounding::trunc(-1.5)), (-2.0, -1.0));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a real number type: this needs `f32` or `f64` elements, as `a.cast::<f64>()` has, in generic code `T: Real`",
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "fixed-1",
    diagnostic::on_unimplemented(
        note = "a fixed-point type takes part if it can hold 1: `I1F15` cannot, and has the operators, sums and wide products"
    )
)]
pub trait Rounding: Scalar {
    /// The largest integer that is not greater than this number.
    #[must_use]
    fn floor(self) -> Self;
    /// The smallest integer that is not less than this number.
    #[must_use]
    fn ceil(self) -> Self;
    /// The nearest integer; halves are rounded away from zero.
    #[must_use]
    fn round(self) -> Self;
    /// The nearest integer; halves are rounded to the even one.
    #[must_use]
    fn round_ties_even(self) -> Self;
    /// The integer part: rounds towards zero.
    #[must_use]
    fn trunc(self) -> Self;
}

/// A number with a square root: a float or a fixed-point number.
///
/// # Examples
///
/// ```
/// use hadamard::scalar::SquareRoot;
///
/// assert_eq!(SquareRoot::sqrt(2.25), 1.5);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a real number type: this needs `f32` or `f64` elements, as `a.cast::<f64>()` has, in generic code `T: Real`",
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "fixed-1",
    diagnostic::on_unimplemented(
        note = "a fixed-point type takes part if it can hold 1: `I1F15` cannot, and has the operators, sums and wide products"
    )
)]
pub trait SquareRoot: Scalar {
    /// The square root. For floats correctly rounded, and NaN for a negative number; for
    /// fixed-point numbers rounded down, and a panic for a negative one.
    #[must_use]
    fn sqrt(self) -> Self;
}

/// Hands the signed types of fixed to a macro, with the bound of their fraction bits and the
/// largest number of fraction bits that leaves room for a one.
#[cfg(feature = "fixed-1")]
macro_rules! for_each_signed {
    ($macro:ident) => {
        $macro! {
            FixedI8: LeEqU8, U6;
            FixedI16: LeEqU16, U14;
            FixedI32: LeEqU32, U30;
            FixedI64: LeEqU64, U62;
            FixedI128: LeEqU128, U126;
        }
    };
}

#[cfg(feature = "fixed-1")]
pub(crate) use for_each_signed;

/// Hands num-dual's types to a macro, those of `f32` and of `f64`, with their sizes. Their
/// derivatives have names, and are numbers, or matrices of numbers.
#[cfg(feature = "num-dual-015")]
macro_rules! for_each_dual {
    ($macro:ident) => {
        $macro! {
            [] Dual<f32>, Dual<f64>: { eps: number };
            [] Dual2<f32>, Dual2<f64>: { v1: number, v2: number };
            [] Dual3<f32>, Dual3<f64>: { v1: number, v2: number, v3: number };
            [] HyperDual<f32>, HyperDual<f64>: { eps1: number, eps2: number, eps1eps2: number };
            [] HyperHyperDual<f32>, HyperHyperDual<f64>: {
                eps1: number, eps2: number, eps3: number, eps1eps2: number, eps1eps3: number,
                eps2eps3: number, eps1eps2eps3: number
            };
            [D] DualSVec<f32, D>, DualSVec<f64, D>: { eps: matrix };
            [D] Dual2SVec<f32, D>, Dual2SVec<f64, D>: { v1: matrix, v2: matrix };
            [D E] HyperDualSVec32<D, E>, HyperDualSVec64<D, E>: {
                eps1: matrix, eps2: matrix, eps1eps2: matrix
            };
        }
    };
}

#[cfg(feature = "num-dual-015")]
pub(crate) use for_each_dual;
