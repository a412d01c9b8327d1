//! Numbers that count the operations on them.

use core::cell::Cell;
use core::hint::black_box;
use core::ops::{Add, Div, Mul, Neg, Sub};

use hadamard::{Field, Real, Rounding, Scalar, Signed, SquareRoot};

thread_local! {
    static OPERATIONS: Cell<u64> = const { Cell::new(0) };
}

/// How many operations a function executes.
pub fn count<R>(function: impl FnOnce() -> R) -> u64 {
    let before = OPERATIONS.get();
    black_box(function());
    OPERATIONS.get() - before
}

/// An `f64` that counts sums, differences, products, quotients and roots. Signs,
/// comparisons and rounding cost nothing.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Counted(pub f64);

fn counted(result: f64) -> Counted {
    OPERATIONS.set(OPERATIONS.get() + 1);
    Counted(result)
}

macro_rules! operators {
    ($($Trait:ident::$method:ident)*) => {$(
        impl $Trait for Counted {
            type Output = Counted;

            fn $method(self, rhs: Counted) -> Counted {
                counted(self.0.$method(rhs.0))
            }
        }
    )*};
}

operators! { Add::add Sub::sub Mul::mul Div::div }

impl Neg for Counted {
    type Output = Counted;

    fn neg(self) -> Counted {
        Counted(-self.0)
    }
}

impl Scalar for Counted {
    const ZERO: Counted = Counted(0.0);
    const ONE: Counted = Counted(1.0);
}

impl Signed for Counted {
    fn abs(self) -> Counted {
        Counted(self.0.abs())
    }

    fn signum(self) -> Counted {
        Counted(self.0.signum())
    }
}

impl Field for Counted {
    fn from_usize(n: usize) -> Counted {
        Counted(n as f64)
    }
}

impl Rounding for Counted {
    fn floor(self) -> Counted {
        Counted(self.0.floor())
    }

    fn ceil(self) -> Counted {
        Counted(self.0.ceil())
    }

    fn round(self) -> Counted {
        Counted(self.0.round())
    }

    fn round_ties_even(self) -> Counted {
        Counted(self.0.round_ties_even())
    }

    fn trunc(self) -> Counted {
        Counted(self.0.trunc())
    }
}

impl SquareRoot for Counted {
    fn sqrt(self) -> Counted {
        counted(self.0.sqrt())
    }
}

impl Real for Counted {
    const EPSILON: Counted = Counted(f64::EPSILON);
    const MIN_POSITIVE: Counted = Counted(f64::MIN_POSITIVE);
    const MAX: Counted = Counted(f64::MAX);
    const INFINITY: Counted = Counted(f64::INFINITY);
    const NAN: Counted = Counted(f64::NAN);
    const TWO: Counted = Counted(2.0);

    fn from_f64(x: f64) -> Counted {
        Counted(x)
    }

    fn copysign(self, sign: Counted) -> Counted {
        Counted(self.0.copysign(sign.0))
    }

    fn is_finite(self) -> bool {
        self.0.is_finite()
    }

    fn is_nan(self) -> bool {
        self.0.is_nan()
    }
}
