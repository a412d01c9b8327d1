//! Products in a type that holds them exactly, and rounding back.

use core::ops::Add;

use super::int192::Int192;

/// A number that multiplies into a wider type. That type holds every product exactly, and
/// every sum of up to 65 536 products.
///
/// Twice the width is not enough: (-128)² + (-128)² is 32 768, one more than the largest
/// `i16`. So the type is four times as wide, like the accumulators of CMSIS-DSP for q7 and
/// q15.
///
/// | factors | their products, and sums of them |
/// |---|---|
/// | `i8`, `i16`, `i32` | `i32`, `i64`, `i128` |
/// | `u8`, `u16`, `u32` | `u32`, `u64`, `u128` |
/// | `i64`, `isize`, `u64`, `usize` | [`Int192`] |
/// | `FixedI8<F>` and `FixedI8<G>` | `FixedI32<F + G>` |
/// | `FixedI16<F>` and `FixedI16<G>` | `FixedI64<F + G>` |
/// | `FixedI32<F>` and `FixedI32<G>` | `FixedI128<F + G>` |
/// | `FixedU8`, `FixedU16`, `FixedU32` | `FixedU32`, `FixedU64`, `FixedU128` |
///
/// The last four lines are there with the feature `fixed-1`. Fixed-point factors of 64 bits, and
/// factors of 128 bits, have no wide products.
///
/// # Examples
///
/// ```
/// use hadamard::scalar::WideMul;
///
/// assert_eq!(WideMul::wide_mul(-128_i8, -128), 16_384_i32);
/// ```
#[diagnostic::on_unimplemented(
    message = "products of `{Self}` have no wider type: this needs integers of up to 64 bits, or fixed-point numbers of up to 32",
    label = "the elements are `{Self}`",
    note = "both sides need one type; of fixed-point numbers, one width"
)]
pub trait WideMul<Rhs = Self>: Copy {
    /// The type of the products and of their sums.
    type Output: Copy + Add<Output = Self::Output>;

    /// The product, exactly.
    #[must_use]
    fn wide_mul(self, rhs: Rhs) -> Self::Output;
}

/// A number to which a wide one is rounded, after [`WideMul`].
///
/// Every integer type takes integers of all types, and [`Int192`]. Fixed-point numbers of 8, 16 and 32 bits
/// take the types of their products.
///
/// # Examples
///
/// ```
/// use hadamard::scalar::Narrow;
///
/// assert_eq!((i8::saturate(100_i32), i8::saturate(1000_i32), u8::saturate(-1)), (100, 127, 0));
/// ```
#[diagnostic::on_unimplemented(
    message = "cannot limit elements of type `{W}` to the range of `{Self}`",
    label = "`{W}` does not become `{Self}`",
    note = "integers become integers, and wide products the type of their factors; for other types use `cast` or `map`"
)]
pub trait Narrow<W>: Copy {
    /// The nearest number of this type. Halves are rounded to the even number. A number
    /// that is too large or too small becomes the largest or smallest.
    #[must_use]
    fn saturate(wide: W) -> Self;
}

macro_rules! integers {
    ($($Int:ident => $Wide:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl WideMul for $Int {
            type Output = $Wide;

            #[inline]
            fn wide_mul(self, rhs: $Int) -> $Wide {
                $Wide::from(self) * $Wide::from(rhs)
            }
        }
    )*};
}

integers! {
    i8 => i32;
    i16 => i64;
    i32 => i128;
    u8 => u32;
    u16 => u64;
    u32 => u128;
}

macro_rules! narrow {
    ($($Int:ident)*) => {$(
        narrow! { $Int: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
    )*};
    ($Int:ident: $($Wide:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Narrow<$Wide> for $Int {
            #[inline]
            fn saturate(wide: $Wide) -> $Int {
                wide.try_into().unwrap_or(if wide > 0 { $Int::MAX } else { $Int::MIN })
            }
        }
    )*};
}

narrow! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

/// `factor, type of one product: constructor;`
macro_rules! integers_of_64_bits {
    ($($Int:ident, $Wide:ident: $new:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl WideMul for $Int {
            type Output = Int192;

            #[inline]
            fn wide_mul(self, rhs: $Int) -> Int192 {
                // Never narrows. A cast, because `usize` has no `From` here.
                Int192::$new(self as $Wide * rhs as $Wide)
            }
        }
    )*};
}

integers_of_64_bits! {
    i64, i128: signed;
    isize, i128: signed;
    u64, u128: unsigned;
    usize, u128: unsigned;
}

macro_rules! narrow_int192 {
    ($($Int:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Narrow<Int192> for $Int {
            #[inline]
            fn saturate(wide: Int192) -> $Int {
                match wide.limited() {
                    Ok(wide) => wide.try_into().unwrap_or($Int::MAX),
                    Err(wide) => wide.try_into().unwrap_or($Int::MIN),
                }
            }
        }
    )*};
}

narrow_int192! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
