//! `f32` and `f64` as fields of real numbers.

mod round;

use super::project::project;
use super::{Field, Real, Rounding, Scalar, Signed, SquareRoot, is_normal, powi, product, sqrt};

macro_rules! float {
    ($($Float:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Scalar for $Float {
            const ZERO: $Float = 0.0;
            const ONE: $Float = 1.0;

            #[inline]
            fn product_of<const N: usize>(factors: &[Self; N]) -> Self {
                product(factors.iter().copied())
            }
        }

        #[diagnostic::do_not_recommend]
        impl Signed for $Float {
            #[inline]
            fn abs(self) -> $Float {
                $Float::abs(self)
            }

            #[inline]
            fn signum(self) -> $Float {
                $Float::signum(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl Field for $Float {
            #[inline]
            #[expect(clippy::cast_precision_loss, reason = "rounding to nearest is what is promised")]
            fn from_usize(n: usize) -> $Float {
                n as $Float
            }

            #[inline]
            fn powi(self, n: i32) -> $Float {
                powi(self, n, is_normal)
            }

            #[inline]
            fn project<const N: usize>(x: &[$Float; N], y: &[$Float; N]) -> [$Float; N] {
                project(x, y)
            }
        }

        #[diagnostic::do_not_recommend]
        impl Rounding for $Float {
            #[inline]
            fn floor(self) -> $Float {
                round::$Float::floor(self)
            }

            #[inline]
            fn ceil(self) -> $Float {
                round::$Float::ceil(self)
            }

            #[inline]
            fn round(self) -> $Float {
                round::$Float::round(self)
            }

            #[inline]
            fn round_ties_even(self) -> $Float {
                round::$Float::round_ties_even(self)
            }

            #[inline]
            fn trunc(self) -> $Float {
                round::$Float::trunc(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl SquareRoot for $Float {
            #[inline]
            fn sqrt(self) -> $Float {
                sqrt::$Float(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl Real for $Float {
            const EPSILON: $Float = $Float::EPSILON;
            const MIN_POSITIVE: $Float = $Float::MIN_POSITIVE;
            const MAX: $Float = $Float::MAX;
            const INFINITY: $Float = $Float::INFINITY;
            const NAN: $Float = $Float::NAN;
            const TWO: $Float = 2.0;

            #[inline]
            #[allow(clippy::cast_possible_truncation, reason = "rounding to nearest is what is promised")]
            fn from_f64(x: f64) -> $Float {
                x as $Float
            }

            #[inline]
            fn copysign(self, sign: $Float) -> $Float {
                $Float::copysign(self, sign)
            }

            #[inline]
            fn is_finite(self) -> bool {
                // The same as `f32::is_finite`, which takes twice as many instructions without
                // vectors.
                $Float::abs(self) <= $Float::MAX
            }

            #[inline]
            fn is_nan(self) -> bool {
                $Float::is_nan(self)
            }
        }
    )*};
}

float! { f32 f64 }
