//! The integers, and the standard library's `Wrapping` and `Saturating`.

use core::num::{Saturating, Wrapping};

use super::{Scalar, Signed};

macro_rules! scalar {
    ($($Int:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Scalar for $Int {
            const ZERO: $Int = 0;
            const ONE: $Int = 1;
        }

        #[diagnostic::do_not_recommend]
        impl Scalar for Wrapping<$Int> {
            const ZERO: Wrapping<$Int> = Wrapping(0);
            const ONE: Wrapping<$Int> = Wrapping(1);
        }

        #[diagnostic::do_not_recommend]
        impl Scalar for Saturating<$Int> {
            const ZERO: Saturating<$Int> = Saturating(0);
            const ONE: Saturating<$Int> = Saturating(1);
        }
    )*};
}

macro_rules! signed {
    ($($Int:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Signed for $Int {
            #[inline]
            fn abs(self) -> $Int {
                $Int::abs(self)
            }

            #[inline]
            fn signum(self) -> $Int {
                $Int::signum(self)
            }
        }
    )*};
}

scalar! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
signed! { i8 i16 i32 i64 i128 isize }
