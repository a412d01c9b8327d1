//! A number that no kernel knows.

use core::ops::{Add, Div, Mul, Neg, Sub};

use hadamard::Scalar;

use crate::number::Number;

/// The same number with the same operators in another type, so that the plain loops compute
/// with it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Plain<T>(pub(crate) T);

macro_rules! operator {
    ($($Trait:ident::$method:ident;)*) => {$(
        impl<T: Number> $Trait for Plain<T> {
            type Output = Self;

            fn $method(self, rhs: Self) -> Self {
                Plain(self.0.$method(rhs.0))
            }
        }
    )*};
}

operator! {
    Add::add;
    Sub::sub;
    Mul::mul;
    Div::div;
}

impl<T: Number> Neg for Plain<T> {
    type Output = Self;

    fn neg(self) -> Self {
        Plain(-self.0)
    }
}

impl<T: Number> Scalar for Plain<T> {
    const ZERO: Self = Plain(T::ZERO);
    const ONE: Self = Plain(T::ONE);
}
