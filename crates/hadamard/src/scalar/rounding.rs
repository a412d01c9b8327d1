//! The parts of `Real` that numbers without infinities and NaN have too.

use super::Scalar;

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
    message = "`{Self}` is not a real number type: this needs `f32` or `f64` elements",
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
    message = "`{Self}` is not a real number type: this needs `f32` or `f64` elements",
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
