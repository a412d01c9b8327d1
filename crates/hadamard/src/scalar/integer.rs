//! The integers, and the standard library's `Wrapping` and `Saturating`.

mod int192;
mod overflow;
mod wide_mul;

use core::num::{Saturating, Wrapping};

pub use int192::Int192;
pub use overflow::Overflow;
#[cfg(feature = "fixed-1")]
pub(crate) use overflow::overflow_by_its_methods;
pub use wide_mul::{Narrow, WideMul};

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

/// One of Rust's integers.
///
/// # Examples
///
/// ```
/// use hadamard::scalar::Integer;
/// use hadamard::{Matrix, Vector};
///
/// /// Which tile of `size` a place is in, for every type of integers.
/// fn tile<T: Integer>(place: Vector<T, 2>, size: T) -> Vector<T, 2> {
///     place.div_euclid(size)
/// }
///
/// assert_eq!(tile(Vector::from([17, -1]), 16), Vector::from([1, -1]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an integer: this needs integers as elements",
    label = "the elements are `{Self}`",
    note = "of floats, the quotients rounded down are `a.hadamard_div(b).floor()`, and distances `(a - b).norm_1()` and `(a - b).norm_inf()`; norms and determinants have no `_checked`: `a.norm_1()`, `a.determinant()`"
)]
pub trait Integer: Scalar + Ord {
    /// The unsigned type of the same width, which holds every difference.
    type Unsigned: Scalar + Ord + Default;
    /// The type of sums of differences: see
    /// [`manhattan_distance`](crate::Matrix::manhattan_distance).
    type Sum: Scalar + Ord;

    /// Whether the number is negative, and |x|.
    #[doc(hidden)]
    fn sign_and_size(self) -> (bool, u128);

    /// |x - y|
    #[doc(hidden)]
    fn abs_diff(self, rhs: Self) -> Self::Unsigned;

    /// Σ |x - y|, or the largest number if that does not fit.
    #[doc(hidden)]
    fn sum_of_distances(x: &[Self], y: &[Self]) -> Self::Sum;

    /// The quotient of the division with a remainder that is not negative.
    #[doc(hidden)]
    fn div_euclid(self, rhs: Self) -> Self;
}

macro_rules! integer {
    ($($Int:ident: $Unsigned:ident, $Sum:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Integer for $Int {
            type Unsigned = $Unsigned;
            type Sum = $Sum;

            #[inline]
            fn sign_and_size(self) -> (bool, u128) {
                // Never narrows: the difference from zero is the absolute value. A cast, because
                // `usize` has no `From` here.
                (self < <$Int as Scalar>::ZERO, self.abs_diff(0) as u128)
            }

            #[inline]
            fn abs_diff(self, rhs: $Int) -> $Unsigned {
                $Int::abs_diff(self, rhs)
            }

            #[inline]
            fn sum_of_distances(x: &[$Int], y: &[$Int]) -> $Sum {
                x.iter().zip(y).fold(0, |sum: $Sum, (x, y)| {
                    // Never narrows. A cast, because `usize` has no `From`
                    // here.
                    sum.saturating_add(x.abs_diff(*y) as $Sum)
                })
            }

            #[inline]
            fn div_euclid(self, rhs: $Int) -> $Int {
                $Int::div_euclid(self, rhs)
            }
        }
    )*};
}

integer! {
    i8: u8, u32;
    i16: u16, u32;
    i32: u32, u64;
    i64: u64, u128;
    i128: u128, u128;
    u8: u8, u32;
    u16: u16, u32;
    u32: u32, u64;
    u64: u64, u128;
    u128: u128, u128;
    isize: usize, u128;
    usize: usize, u128;
}

scalar! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
signed! { i8 i16 i32 i64 i128 isize }

/// Hands the integers of num-rational's fractions to a macro.
#[cfg(feature = "num-rational-04")]
macro_rules! for_each_ratio {
    ($macro:ident) => {
        $macro! { i8 i16 i32 i64 i128 isize }
    };
}

#[cfg(feature = "num-rational-04")]
pub(crate) use for_each_ratio;
