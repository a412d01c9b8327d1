//! Numbers without kernels, as elements of decompositions.

use std::cmp::Ordering;

use hadamard::{Field, Real, Rounding, Scalar, Signed, SquareRoot};

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

impl<T: SquareRoot> SquareRoot for Plain<T> {
    fn sqrt(self) -> Self {
        Plain(self.0.sqrt())
    }
}

impl<T: Rounding> Rounding for Plain<T> {
    fn floor(self) -> Self {
        Plain(self.0.floor())
    }

    fn ceil(self) -> Self {
        Plain(self.0.ceil())
    }

    fn round(self) -> Self {
        Plain(self.0.round())
    }

    fn round_ties_even(self) -> Self {
        Plain(self.0.round_ties_even())
    }

    fn trunc(self) -> Self {
        Plain(self.0.trunc())
    }
}

impl<T: Real> Real for Plain<T> {
    const EPSILON: Self = Plain(T::EPSILON);
    const MIN_POSITIVE: Self = Plain(T::MIN_POSITIVE);
    const MAX: Self = Plain(T::MAX);
    const INFINITY: Self = Plain(T::INFINITY);
    const NAN: Self = Plain(T::NAN);
    const TWO: Self = Plain(T::TWO);

    fn from_f64(x: f64) -> Self {
        Plain(T::from_f64(x))
    }

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
