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
