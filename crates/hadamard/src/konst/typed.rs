//! Operations on elements of one known type, for the typed loops.

use core::marker::PhantomData;

/// Carries the functions for elements of type `T`. Other files add to it.
pub(super) struct Typed<X>(PhantomData<X>);

macro_rules! floats {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            pub(super) const fn add(x: $X, y: $X) -> $X {
                x + y
            }

            pub(super) const fn sub(x: $X, y: $X) -> $X {
                x - y
            }

            pub(super) const fn mul(x: $X, y: $X) -> $X {
                x * y
            }

            pub(super) const fn div(x: $X, y: $X) -> $X {
                x / y
            }

            pub(super) const fn neg(x: $X) -> $X {
                -x
            }

            pub(super) const fn abs(x: $X) -> $X {
                x.abs()
            }

            /// NaN if either is NaN.
            pub(super) const fn min(x: $X, y: $X) -> $X {
                if x <= y || x.is_nan() { x } else { y }
            }

            /// NaN if either is NaN.
            pub(super) const fn max(x: $X, y: $X) -> $X {
                if x >= y || x.is_nan() { x } else { y }
            }
        }
    )*};
}

floats! { f32 f64 }

/// The value, or the message of the operator that overflowed.
///
/// In a release build the operators would wrap, in constants too.
macro_rules! checked {
    ($value:expr, $message:literal) => {
        match $value {
            Some(value) => value,
            None => panic!($message),
        }
    };
}

macro_rules! integers {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            #[track_caller]
            pub(super) const fn add(x: $X, y: $X) -> $X {
                checked!(x.checked_add(y), "attempt to add with overflow")
            }

            #[track_caller]
            pub(super) const fn sub(x: $X, y: $X) -> $X {
                checked!(x.checked_sub(y), "attempt to subtract with overflow")
            }

            #[track_caller]
            pub(super) const fn mul(x: $X, y: $X) -> $X {
                checked!(x.checked_mul(y), "attempt to multiply with overflow")
            }

            /// The operator checks for zero and overflow, in release builds too.
            #[track_caller]
            pub(super) const fn div(x: $X, y: $X) -> $X {
                x / y
            }

            pub(super) const fn min(x: $X, y: $X) -> $X {
                if x <= y { x } else { y }
            }

            pub(super) const fn max(x: $X, y: $X) -> $X {
                if x >= y { x } else { y }
            }
        }
    )*};
}

integers! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

macro_rules! signed_integers {
    ($($X:ident)*) => {$(
        impl Typed<$X> {
            #[track_caller]
            pub(super) const fn neg(x: $X) -> $X {
                checked!(x.checked_neg(), "attempt to negate with overflow")
            }

            #[track_caller]
            pub(super) const fn abs(x: $X) -> $X {
                checked!(x.checked_abs(), "attempt to negate with overflow")
            }
        }
    )*};
}

signed_integers! { i8 i16 i32 i64 i128 isize }
