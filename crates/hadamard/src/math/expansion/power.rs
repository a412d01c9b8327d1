//! Exponents.

use crate::scalar::{Field, Scalar, Transcendental, power};

/// `base` to the power of `exponent`.
#[inline]
pub fn raise<T, E: Exponent<T>>(base: T, exponent: E) -> T {
    exponent.raise(base)
}

/// The exponent of a number: an integer, or a number of the same type.
#[diagnostic::on_unimplemented(
    message = "no power of a `{T}` with an exponent of type `{Self}`: it takes an `i32`, a `u32`, or for floats one of the same type",
    label = "the exponent is `{Self}`"
)]
pub trait Exponent<T> {
    /// The power.
    fn raise(self, base: T) -> T;
}

#[diagnostic::do_not_recommend]
impl<T: Transcendental> Exponent<T> for T {
    #[inline]
    fn raise(self, base: T) -> T {
        base.powf(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Field> Exponent<T> for i32 {
    #[inline]
    fn raise(self, base: T) -> T {
        base.powi(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Scalar> Exponent<T> for u32 {
    #[inline]
    fn raise(self, base: T) -> T {
        power(base, self)
    }
}

/// The exponent of a matrix: a `u32`.
#[diagnostic::on_unimplemented(
    message = "the power of a matrix takes an exponent of type `u32`: elementwise it is `A .^ x`",
    label = "the exponent is `{Self}`",
    note = "the square root of a matrix is `A.sqrt_matrix()?`"
)]
pub trait MatrixExponent {
    /// The exponent.
    fn value(self) -> u32;
}

#[diagnostic::do_not_recommend]
impl MatrixExponent for u32 {
    #[inline]
    fn value(self) -> u32 {
        self
    }
}
