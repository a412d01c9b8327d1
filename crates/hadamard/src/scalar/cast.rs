//! Conversions between the primitive numbers.

/// A conversion between number types that always has a result, like Rust's
/// `as`.
///
/// * An integer that does not fit wraps.
/// * A float becomes the nearest float, or its integer part.
/// * A float beyond an integer type becomes the smallest or largest integer;
///   NaN becomes zero.
/// * `true` is 1 and `false` is 0.
///
/// # Examples
///
/// ```
/// use hadamard::mat;
///
/// assert_eq!(mat![1, 2].cast::<f64>(), mat![1.0, 2.0]);
/// assert_eq!(mat![1.9, -1.9, 1e9].cast::<i8>(), mat![1, -1, 127]);
/// assert_eq!(mat![true, false].cast::<u8>(), mat![1, 0]);
/// ```
#[diagnostic::on_unimplemented(
    message = "cannot cast elements of type `{Self}` to `{To}`",
    label = "the elements are `{Self}`",
    note = "`cast` converts between primitive numbers as `as` does: for other types use `map`"
)]
pub trait Cast<To> {
    /// This number as a `To`.
    #[must_use]
    fn cast(self) -> To;
}

macro_rules! cast {
    ($($From:ident)*) => {$(
        cast! { $From: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
    )*};
    ($From:ident: $($To:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Cast<$To> for $From {
            #[inline]
            fn cast(self) -> $To {
                self as $To
            }
        }
    )*};
}

cast! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

macro_rules! cast_bool {
    ($($To:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Cast<$To> for bool {
            #[inline]
            fn cast(self) -> $To {
                u8::from(self) as $To
            }
        }
    )*};
}

cast_bool! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

/// A conversion between number types that keeps the value, or has no result.
///
/// * An integer that does not fit has none, as with `TryFrom`.
/// * A float becomes an integer only if it is one: 2.0 and -0.0, but not 2.5, infinity or NaN.
///   [`trunc`](crate::Matrix::trunc) and [`round`](crate::Matrix::round) make integers of other
///   floats first.
/// * A number becomes a float only if that float is exactly the same number: 2⁵³ is an `f64`, and
///   2⁵³ + 1 is not. Infinities and NaN stay what they are.
/// * `true` is 1 and `false` is 0.
///
/// The numbers of `fixed-1` and `half-2` have it wherever they have [`Cast`].
///
/// # Examples
///
/// ```
/// use hadamard::mat;
///
/// assert_eq!(mat![1, 255].try_cast::<u8>(), Some(mat![1, 255]));
/// assert_eq!(mat![1, 256].try_cast::<u8>(), None);
/// assert_eq!(mat![1.0, 2.5].try_cast::<i32>(), None);
/// assert_eq!(mat![1.0, 2.5].trunc().try_cast::<i32>(), Some(mat![1, 2]));
/// ```
#[diagnostic::on_unimplemented(
    message = "cannot try to cast elements of type `{Self}` to `{To}`",
    label = "the elements are `{Self}`",
    note = "`try_cast` converts between primitive numbers: for other types use `cast` or `map`"
)]
pub trait TryCast<To>: Cast<To> {
    /// This number as a `To`, or `None` if there is no such number.
    #[must_use]
    fn try_cast(self) -> Option<To>;
}

macro_rules! try_cast_integers {
    ($($From:ident)*) => {$(
        try_cast_integers! { $From: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
        try_cast_integers! { @floats $From: f32 f64 }
    )*};
    ($From:ident: $($To:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl TryCast<$To> for $From {
            #[inline]
            fn try_cast(self) -> Option<$To> {
                self.try_into().ok()
            }
        }
    )*};
    (@floats $Int:ident: $($Float:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl TryCast<$Float> for $Int {
            #[inline]
            fn try_cast(self) -> Option<$Float> {
                let float = self as $Float;
                (TryCast::<$Int>::try_cast(float) == Some(self)).then_some(float)
            }
        }

        #[diagnostic::do_not_recommend]
        impl TryCast<$Int> for $Float {
            #[inline]
            fn try_cast(self) -> Option<$Int> {
                // The first float that is too large: a power of two, unlike the largest integer.
                // For `u128` it is infinite as an `f32`.
                let end = ($Int::MAX / 2 + 1) as $Float * 2.0;
                let integer = self as $Int;
                // A fraction is lost in the integer, and NaN equals nothing.
                (self < end && integer as $Float == self).then_some(integer)
            }
        }
    )*};
}

try_cast_integers! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! try_cast_floats {
    ($($From:ident: $($To:ident)*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl TryCast<$To> for $From {
            #[inline]
            fn try_cast(self) -> Option<$To> {
                let float = self as $To;
                (float as $From == self || self.is_nan()).then_some(float)
            }
        }
    )*)*};
}

try_cast_floats! {
    f32: f32 f64;
    f64: f32 f64;
}

macro_rules! try_cast_bool {
    ($($To:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl TryCast<$To> for bool {
            #[inline]
            fn try_cast(self) -> Option<$To> {
                Some(self.cast())
            }
        }
    )*};
}

try_cast_bool! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
