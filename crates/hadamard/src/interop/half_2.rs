//! half 2: `f16` and `bf16` as elements, for GPUs and machine learning.
//!
//! Matrices of them can be added and multiplied. For more, write `a.cast::<f32>()`: they are no
//! [`Real`](crate::Real) numbers, because a norm's squares leave the range of `f16` at 256, and
//! three digits are few for a decomposition.

use half_2::{bf16, f16};

use crate::matrix::Matrix;
use crate::operand::Choice;
use crate::scalar::{Cast, Field, Scalar, Signed, TryCast};
use crate::shape::{Dims, WgslNumber};

/// Rounds `x` to an `f32`, which can be rounded again, to a shorter float, with the same result as
/// rounding `x` once. For that, the last digit of an inexact result is made odd.
///
/// S. Boldo, G. Melquiond, Emulation of a FMA and correctly rounded sums: proved algorithms using
/// rounding to odd, 2008. (half rounds twice on an x86-64 that has an instruction for casts. On a
/// processor without such an instruction it drops half of the digits first.)
#[inline]
fn rounded_to_odd(x: f64) -> f32 {
    let nearest = x as f32;
    let (back, bits) = (f64::from(nearest), nearest.to_bits());
    if back == x || x.is_nan() {
        nearest
    } else {
        // Towards zero, and then the last digit is 1.
        let towards_zero = bits - u32::from(back.abs() > x.abs());
        f32::from_bits(towards_zero | 1)
    }
}

macro_rules! half {
    ($($Half:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Scalar for $Half {
            const ZERO: $Half = $Half::ZERO;
            const ONE: $Half = $Half::ONE;
        }

        #[diagnostic::do_not_recommend]
        impl Signed for $Half {
            #[inline]
            fn abs(self) -> $Half {
                $Half::from_bits(self.to_bits() & 0x7fff)
            }

            #[inline]
            fn signum(self) -> $Half {
                $Half::signum(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl Field for $Half {
            #[inline]
            #[expect(clippy::cast_precision_loss, reason = "rounding to nearest is what is promised")]
            fn from_usize(n: usize) -> $Half {
                (n as f64).cast()
            }

            #[inline]
            #[expect(clippy::cast_precision_loss, reason = "far below the digits of the quotient")]
            fn divide_by(self, n: usize) -> $Half {
                (self.to_f64() / n as f64).cast()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<const P: usize, const Q: usize> Choice<$Half, P, Q> for $Half {
            type Dims = Dims;

            #[inline]
            fn to_matrix(&self) -> Matrix<$Half, P, Q> {
                Matrix::splat(*self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl Cast<$Half> for f64 {
            #[inline]
            fn cast(self) -> $Half {
                $Half::from_f32(rounded_to_odd(self))
            }
        }

        cast! { $Half: f32 f64 u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
        cast_integers! { $Half: u8 u16 u32 i8 i16 i32 bool }
        try_cast! { $Half: f32 f64 u8 u16 u32 i8 i16 i32 bool f16 bf16 }
    )*};
}

/// Casts to Rust's numbers, as `as` does. They go by `f32`, which holds every shorter float.
macro_rules! cast {
    ($Half:ident: $($To:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Cast<$To> for $Half {
            #[inline]
            fn cast(self) -> $To {
                self.to_f32() as $To
            }
        }

        #[diagnostic::do_not_recommend]
        impl TryCast<$To> for $Half {
            #[inline]
            fn try_cast(self) -> Option<$To> {
                self.to_f32().try_cast()
            }
        }
    )*};
}

/// Casts from integers that `f64` holds exactly.
macro_rules! cast_integers {
    ($Half:ident: $($From:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Cast<$Half> for $From {
            #[inline]
            fn cast(self) -> $Half {
                f64::from(self).cast()
            }
        }
    )*};
}

/// Casts to a half that keep the value.
macro_rules! try_cast {
    ($Half:ident: $($From:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl TryCast<$Half> for $From {
            #[inline]
            fn try_cast(self) -> Option<$Half> {
                let half: $Half = self.cast();
                // `f64` holds every number of these types.
                let (before, after) = (f64::from(self), half.to_f64());
                (before == after || (before.is_nan() && after.is_nan())).then_some(half)
            }
        }
    )*};
}

half! { f16 bf16 }

#[diagnostic::do_not_recommend]
impl WgslNumber for f16 {}

/// `From, To`: both are rounded once, from `f32`.
macro_rules! cast_by_f32 {
    ($($From:ident, $To:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Cast<$To> for $From {
            #[inline]
            fn cast(self) -> $To {
                $To::from_f32(self.into())
            }
        }
    )*};
}

cast_by_f32! {
    f32, f16;
    f32, bf16;
    f16, f16;
    f16, bf16;
    bf16, f16;
    bf16, bf16;
}
