//! Numbers without kernels, as elements of decompositions.

use std::cmp::Ordering;

use hadamard::{Field, Real, Scalar, Signed};

use crate::plain::Plain;

impl<T: PartialEq> PartialEq for Plain<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: PartialOrd> PartialOrd for Plain<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.0.partial_cmp(&other.0)
    }
}

impl<T: Scalar> Scalar for Plain<T> {
    const ZERO: Self = Plain(T::ZERO);
    const ONE: Self = Plain(T::ONE);
}

impl<T: Signed> Signed for Plain<T> {
    fn abs(self) -> Self {
        Plain(self.0.abs())
    }

    fn signum(self) -> Self {
        Plain(self.0.signum())
    }
}

impl<T: Field> Field for Plain<T> {}

macro_rules! real {
    ($($function:ident)*) => {
        impl<T: Real> Real for Plain<T> {
            const EPSILON: Self = Plain(T::EPSILON);
            const MIN_POSITIVE: Self = Plain(T::MIN_POSITIVE);
            const MAX: Self = Plain(T::MAX);

            $(fn $function(self) -> Self {
                Plain(self.0.$function())
            })*

            fn copysign(self, sign: Self) -> Self {
                Plain(self.0.copysign(sign.0))
            }

            fn is_finite(self) -> bool {
                self.0.is_finite()
            }

            fn is_nan(self) -> bool {
                self.0.is_nan()
            }
        }
    };
}

real! { sqrt floor ceil round round_ties_even trunc }
