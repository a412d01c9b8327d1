//! fixed 1: fixed-point numbers as elements.
//!
//! Only types that can represent 1 are a [`Scalar`]. In `I1F15`, 1 is the first number
//! that is too large.

use core::ops::Add;

use fixed_1::types::extra::{
    IsLessOrEqual, LeEqU8, LeEqU16, LeEqU32, LeEqU64, LeEqU128, Sum, True, U6, U7, U14, U15, U30,
    U31, U62, U63, U126, U127,
};
use fixed_1::{
    FixedI8, FixedI16, FixedI32, FixedI64, FixedI128, FixedU8, FixedU16, FixedU32, FixedU64,
    FixedU128, Saturating, Wrapping,
};

use crate::matrix::Matrix;
use crate::operand::Choice;
use crate::scalar::{
    Cast, Field, Narrow, Overflow, Rounding, Scalar, Signed, SquareRoot, TryCast, WideMul,
    for_each_signed, is_nan, overflow_by_its_methods,
};
use crate::shape::Dims;

/// Conversions to and from floats, like Rust's `as` between integers and floats: to the
/// nearest number, for numbers that do not fit to the largest or smallest one, for NaN to
/// zero.
macro_rules! cast {
    ($Fixed:ident: $LeEq:ident, $Float:ident) => {
        #[diagnostic::do_not_recommend]
        impl<F: $LeEq> Cast<$Float> for $Fixed<F> {
            #[inline]
            fn cast(self) -> $Float {
                self.to_num()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq> Cast<$Fixed<F>> for $Float {
            #[inline]
            fn cast(self) -> $Fixed<F> {
                if is_nan(self) { $Fixed::ZERO } else { $Fixed::saturating_from_num(self) }
            }
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq> TryCast<$Float> for $Fixed<F> {
            #[inline]
            fn try_cast(self) -> Option<$Float> {
                let float: $Float = self.cast();
                ($Fixed::checked_from_num(float) == Some(self)).then_some(float)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq> TryCast<$Fixed<F>> for $Float {
            #[inline]
            fn try_cast(self) -> Option<$Fixed<F>> {
                // `None` for an infinity too, and for NaN.
                let fixed = $Fixed::checked_from_num(self)?;
                (Cast::<$Float>::cast(fixed) == self).then_some(fixed)
            }
        }
    };
}

macro_rules! numbers {
    ($($Fixed:ident: $LeEq:ident, $One:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<F: $LeEq + IsLessOrEqual<$One, Output = True>> Scalar for $Fixed<F> {
            const ZERO: Self = $Fixed::ZERO;
            const ONE: Self = $Fixed::<F>::ONE;
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq + IsLessOrEqual<$One, Output = True>> Scalar for Wrapping<$Fixed<F>> {
            const ZERO: Self = Wrapping($Fixed::ZERO);
            const ONE: Self = Wrapping($Fixed::<F>::ONE);
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq + IsLessOrEqual<$One, Output = True>> Scalar for Saturating<$Fixed<F>> {
            const ZERO: Self = Saturating($Fixed::ZERO);
            const ONE: Self = Saturating($Fixed::<F>::ONE);
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq + IsLessOrEqual<$One, Output = True>> Rounding for $Fixed<F> {
            #[inline]
            fn floor(self) -> Self {
                $Fixed::floor(self)
            }

            #[inline]
            fn ceil(self) -> Self {
                $Fixed::ceil(self)
            }

            #[inline]
            fn round(self) -> Self {
                $Fixed::round(self)
            }

            #[inline]
            fn round_ties_even(self) -> Self {
                $Fixed::round_ties_even(self)
            }

            #[inline]
            fn trunc(self) -> Self {
                self.round_to_zero()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq + IsLessOrEqual<$One, Output = True>> SquareRoot for $Fixed<F> {
            #[inline]
            fn sqrt(self) -> Self {
                $Fixed::sqrt(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<F, const P: usize, const Q: usize> Choice<$Fixed<F>, P, Q> for $Fixed<F> {
            type Dims = Dims;

            #[inline]
            fn to_matrix(&self) -> Matrix<$Fixed<F>, P, Q> {
                Matrix::splat(*self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq> Overflow for $Fixed<F> {
            overflow_by_its_methods! { $Fixed<F>, $Fixed::ZERO }
        }

        cast! { $Fixed: $LeEq, f32 }
        cast! { $Fixed: $LeEq, f64 }
    )*};
}

for_each_signed! { numbers }

numbers! {
    FixedU8: LeEqU8, U7;
    FixedU16: LeEqU16, U15;
    FixedU32: LeEqU32, U31;
    FixedU64: LeEqU64, U63;
    FixedU128: LeEqU128, U127;
}

macro_rules! signed {
    ($($Fixed:ident: $LeEq:ident, $One:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<F: $LeEq + IsLessOrEqual<$One, Output = True>> Signed for $Fixed<F> {
            #[inline]
            fn abs(self) -> Self {
                $Fixed::abs(self)
            }

            #[inline]
            fn signum(self) -> Self {
                $Fixed::signum(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq + IsLessOrEqual<$One, Output = True>> Field for $Fixed<F> {
            #[inline]
            fn from_usize(n: usize) -> Self {
                $Fixed::from_num(n)
            }

            #[inline]
            fn checked_recip(self) -> Option<Self> {
                $Fixed::checked_recip(self)
            }

            #[inline]
            fn divide_by(self, n: usize) -> Self {
                match n.try_into() {
                    Ok(n) => self.wrapping_div_int(n),
                    // If `n` is larger than every positive number of so many bits, only the
                    // least number has a quotient that is not zero: its absolute value is
                    // one more than theirs.
                    Err(_) => {
                        let bits = $Fixed::<F>::INT_NBITS + $Fixed::<F>::FRAC_NBITS;
                        let is_size = n.is_power_of_two() && n.trailing_zeros() + 1 == bits;
                        if is_size && self == Self::MIN { -Self::DELTA } else { Self::ZERO }
                    }
                }
            }
        }
    )*};
}

for_each_signed! { signed }

/// `factor: bound of its fraction bits => sum(its bits): bound of the fraction bits of products`.
macro_rules! wide {
    ($($Fixed:ident: $LeEq:ident => $Wide:ident($wide:ident): $WideLeEq:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<F: $LeEq + Add<G>, G: $LeEq> WideMul<$Fixed<G>> for $Fixed<F> {
            type Output = $Wide<Sum<F, G>>;

            #[inline]
            fn wide_mul(self, rhs: $Fixed<G>) -> Self::Output {
                $Wide::from_bits($wide::from(self.to_bits()) * $wide::from(rhs.to_bits()))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq, W: $WideLeEq> Narrow<$Wide<W>> for $Fixed<F> {
            #[inline]
            fn saturate(wide: $Wide<W>) -> Self {
                let bits = wide.to_bits();
                let nearest = if W::U32 <= F::U32 {
                    bits.saturating_mul(1 << (F::U32 - W::U32))
                } else {
                    let shift = W::U32 - F::U32;
                    let (below, half) = (bits >> shift, 1 << (shift - 1));
                    let rest = bits - (below << shift);
                    below + $wide::from(rest > half || (rest == half && below & 1 == 1))
                };
                let (smallest, largest) = (Self::MIN.to_bits(), Self::MAX.to_bits());
                Self::from_bits(nearest.clamp(smallest.into(), largest.into()) as _)
            }
        }
    )*};
}

wide! {
    FixedI8: LeEqU8 => FixedI32(i32): LeEqU16;
    FixedI16: LeEqU16 => FixedI64(i64): LeEqU32;
    FixedI32: LeEqU32 => FixedI128(i128): LeEqU64;
    FixedU8: LeEqU8 => FixedU32(u32): LeEqU16;
    FixedU16: LeEqU16 => FixedU64(u64): LeEqU32;
    FixedU32: LeEqU32 => FixedU128(u128): LeEqU64;
}
