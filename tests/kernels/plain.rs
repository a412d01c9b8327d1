//! A number without kernels. It is the specification for numbers with kernels.

use std::ops::{Add, Div, Mul, Neg, Sub};

/// A number of type `T` in a type that no kernel knows.
#[derive(Clone, Copy, Debug)]
pub struct Plain<T>(pub T);

macro_rules! operators {
    ($($Op:ident::$op:ident;)*) => {$(
        impl<T: $Op<Output = T>> $Op for Plain<T> {
            type Output = Self;

            fn $op(self, rhs: Self) -> Self {
                Plain(self.0.$op(rhs.0))
            }
        }
    )*};
}

operators! {
    Add::add;
    Sub::sub;
    Mul::mul;
    Div::div;
}

impl<T: Neg<Output = T>> Neg for Plain<T> {
    type Output = Self;

    fn neg(self) -> Self {
        Plain(-self.0)
    }
}
