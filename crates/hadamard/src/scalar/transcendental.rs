//! Exponentials, logarithms and trigonometry.

use super::Real;

/// A real number with `exp`, `ln`, `sin` and their relatives.
///
/// `f32` and `f64` have them with the feature `std` (from the platform, within
/// its accuracy) or `libm` (in software, the same bits on every machine). With
/// both features, `libm` is used. Angles are in radians.
///
/// # Examples
///
/// ```
/// use hadamard::Transcendental;
///
/// /// The area of a disc.
/// fn area<T: Transcendental>(radius: T) -> T {
///     T::PI * radius * radius
/// }
///
/// assert_eq!((Transcendental::exp(0.0_f32), Transcendental::log2(8.0_f64)), (1.0, 3.0));
/// assert_eq!(area(10.0_f32), 314.159_27);
/// ```
#[cfg_attr(
    any(feature = "std", feature = "libm"),
    diagnostic::on_unimplemented(
        message = "`{Self}` has no exponential, logarithm or trigonometry: this needs `f32` or `f64` elements, as `a.cast::<f64>()` has, in generic code `T: Transcendental`",
        label = "the elements are `{Self}`",
        note = "convert the elements first, for example with `.cast::<f64>()`"
    )
)]
#[cfg_attr(
    not(any(feature = "std", feature = "libm")),
    diagnostic::on_unimplemented(
        message = "`{Self}` has no exponential, logarithm or trigonometry in this build: only `f32` and `f64` have them, with the feature `std` or `libm` of `hadamard`",
        label = "the elements are `{Self}`",
        note = "convert other elements first, for example with `.cast::<f64>()`",
        note = "enable the feature in Cargo.toml: hadamard = {{ version = \"0.1\", default-features = false, features = [\"libm\"] }}"
    )
)]
pub trait Transcendental: Real {
    /// π, half a turn.
    const PI: Self;

    /// e to the power of this number.
    #[must_use]
    fn exp(self) -> Self;
    /// 2 to the power of this number.
    #[must_use]
    fn exp2(self) -> Self;
    /// `exp(x) - 1`, accurate near zero.
    #[must_use]
    fn exp_m1(self) -> Self;
    /// The natural logarithm.
    #[must_use]
    fn ln(self) -> Self;
    /// `ln(1 + x)`, accurate near zero.
    #[must_use]
    fn ln_1p(self) -> Self;
    /// The logarithm to base 2.
    #[must_use]
    fn log2(self) -> Self;
    /// The logarithm to base 10.
    #[must_use]
    fn log10(self) -> Self;
    /// The cube root.
    #[must_use]
    fn cbrt(self) -> Self;
    /// The sine.
    #[must_use]
    fn sin(self) -> Self;
    /// The cosine.
    #[must_use]
    fn cos(self) -> Self;
    /// The tangent.
    #[must_use]
    fn tan(self) -> Self;
    /// The arc sine, in [-π/2, π/2].
    #[must_use]
    fn asin(self) -> Self;
    /// The arc cosine, in [0, π].
    #[must_use]
    fn acos(self) -> Self;
    /// The arc tangent, in [-π/2, π/2].
    #[must_use]
    fn atan(self) -> Self;
    /// The hyperbolic sine.
    #[must_use]
    fn sinh(self) -> Self;
    /// The hyperbolic cosine.
    #[must_use]
    fn cosh(self) -> Self;
    /// The hyperbolic tangent.
    #[must_use]
    fn tanh(self) -> Self;
    /// The inverse hyperbolic sine.
    #[must_use]
    fn asinh(self) -> Self;
    /// The inverse hyperbolic cosine.
    #[must_use]
    fn acosh(self) -> Self;
    /// The inverse hyperbolic tangent.
    #[must_use]
    fn atanh(self) -> Self;
    /// This number to a real power.
    #[must_use]
    fn powf(self, power: Self) -> Self;
    /// The angle of the point (x, y), where `self` is y, in [-π, π].
    #[must_use]
    fn atan2(self, x: Self) -> Self;
    /// `sqrt(x² + y²)` without overflow on the way.
    #[must_use]
    fn hypot(self, y: Self) -> Self;
}

/// Forwards each method to a function: `method(arguments) => path`.
#[cfg(any(feature = "std", feature = "libm"))]
macro_rules! transcendental {
    ($Float:ident: $($method:ident($($arg:ident),*) => $function:path;)*) => {
        #[diagnostic::do_not_recommend]
        impl Transcendental for $Float {
            const PI: $Float = core::$Float::consts::PI;

            $(#[inline]
            fn $method(self $(, $arg: $Float)*) -> $Float {
                $function(self $(, $arg)*)
            })*
        }
    };
}

#[cfg(feature = "libm")]
transcendental! { f32:
    exp() => libm::expf; exp2() => libm::exp2f; exp_m1() => libm::expm1f;
    ln() => libm::logf; ln_1p() => libm::log1pf; log2() => libm::log2f; log10() => libm::log10f;
    cbrt() => libm::cbrtf;
    sin() => libm::sinf; cos() => libm::cosf; tan() => libm::tanf;
    asin() => libm::asinf; acos() => libm::acosf; atan() => libm::atanf;
    sinh() => libm::sinhf; cosh() => libm::coshf; tanh() => libm::tanhf;
    asinh() => libm::asinhf; acosh() => libm::acoshf; atanh() => libm::atanhf;
    powf(power) => libm::powf; atan2(x) => libm::atan2f; hypot(y) => libm::hypotf;
}

#[cfg(feature = "libm")]
transcendental! { f64:
    exp() => libm::exp; exp2() => libm::exp2; exp_m1() => libm::expm1;
    ln() => libm::log; ln_1p() => libm::log1p; log2() => libm::log2; log10() => libm::log10;
    cbrt() => libm::cbrt;
    sin() => libm::sin; cos() => libm::cos; tan() => libm::tan;
    asin() => libm::asin; acos() => libm::acos; atan() => libm::atan;
    sinh() => libm::sinh; cosh() => libm::cosh; tanh() => libm::tanh;
    asinh() => libm::asinh; acosh() => libm::acosh; atanh() => libm::atanh;
    powf(power) => libm::pow; atan2(x) => libm::atan2; hypot(y) => libm::hypot;
}

#[cfg(all(feature = "std", not(feature = "libm")))]
macro_rules! from_std {
    ($($Float:ident)*) => {$(
        transcendental! { $Float:
            exp() => $Float::exp; exp2() => $Float::exp2; exp_m1() => $Float::exp_m1;
            ln() => $Float::ln; ln_1p() => $Float::ln_1p; log2() => $Float::log2;
            log10() => $Float::log10; cbrt() => $Float::cbrt;
            sin() => $Float::sin; cos() => $Float::cos; tan() => $Float::tan;
            asin() => $Float::asin; acos() => $Float::acos; atan() => $Float::atan;
            sinh() => $Float::sinh; cosh() => $Float::cosh; tanh() => $Float::tanh;
            asinh() => $Float::asinh; acosh() => $Float::acosh; atanh() => $Float::atanh;
            powf(power) => $Float::powf; atan2(x) => $Float::atan2; hypot(y) => $Float::hypot;
        }
    )*};
}

#[cfg(all(feature = "std", not(feature = "libm")))]
from_std! { f32 f64 }
