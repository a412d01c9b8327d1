//! Operators that say whether they overflow, wrap on purpose, or stop at the ends of the range.

/// A number whose sums, differences and products can leave the range of its type: an integer, or
/// with the feature `fixed-1` a fixed-point number.
///
/// # Examples
///
/// ```
/// use hadamard::Vector;
/// use hadamard::scalar::Overflow;
///
/// /// The sum of three places, for every type of integers, or `None` where it does not fit.
/// fn sum<T: Overflow>([a, b, c]: [Vector<T, 2>; 3]) -> Option<Vector<T, 2>> {
///     a.add_checked(b)?.add_checked(c)
/// }
///
/// let a = Vector::from([100_u8, 7]);
/// assert_eq!(sum([a, a, Vector::from([1, 1])]), Some(Vector::from([201, 15])));
/// assert_eq!(sum([a, a, a]), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an integer: only integers and fixed-point numbers have checked, wrapping and saturating operators",
    label = "the elements are `{Self}`",
    note = "floats do not overflow to wrong numbers, but to infinity: write `a + b`, and `a.iter().all(|x| x.is_finite())` says whether all results fit"
)]
pub trait Overflow: Copy {
    /// The sum as it wraps, and whether it does.
    #[doc(hidden)]
    fn add_overflowing(self, rhs: Self) -> (Self, bool);

    /// The difference as it wraps, and whether it does.
    #[doc(hidden)]
    fn sub_overflowing(self, rhs: Self) -> (Self, bool);

    /// The product as it wraps, and whether it does.
    #[doc(hidden)]
    fn mul_overflowing(self, rhs: Self) -> (Self, bool);

    /// The negative as it wraps, and whether it does.
    #[doc(hidden)]
    fn neg_overflowing(self) -> (Self, bool);

    /// The number shifted to the left by `n` modulo `BITS`, and whether `n >= BITS`.
    #[doc(hidden)]
    fn shl_overflowing(self, n: u32) -> (Self, bool);

    /// The number shifted to the right by `n` modulo `BITS`, and whether `n >= BITS`.
    #[doc(hidden)]
    fn shr_overflowing(self, n: u32) -> (Self, bool);

    /// The number of the type that is nearest to the sum.
    #[doc(hidden)]
    fn add_saturating(self, rhs: Self) -> Self;

    /// The number of the type that is nearest to the difference.
    #[doc(hidden)]
    fn sub_saturating(self, rhs: Self) -> Self;

    /// The number of the type that is nearest to the product.
    #[doc(hidden)]
    fn mul_saturating(self, rhs: Self) -> Self;

    /// The number of the type that is nearest to the negative.
    #[doc(hidden)]
    fn neg_saturating(self) -> Self;

    /// The quotient, or `None` if there is none or it does not fit.
    #[doc(hidden)]
    fn div_checked(self, rhs: Self) -> Option<Self>;

    /// The remainder, or `None` if there is none or the quotient does not fit.
    #[doc(hidden)]
    fn rem_checked(self, rhs: Self) -> Option<Self>;
}

/// Writes the methods of [`Overflow`] for a type whose own methods have the usual names.
macro_rules! overflow_by_its_methods {
    ($Number:ty, $zero:expr) => {
        #[inline]
        fn add_overflowing(self, rhs: Self) -> (Self, bool) {
            <$Number>::overflowing_add(self, rhs)
        }

        #[inline]
        fn sub_overflowing(self, rhs: Self) -> (Self, bool) {
            <$Number>::overflowing_sub(self, rhs)
        }

        #[inline]
        fn mul_overflowing(self, rhs: Self) -> (Self, bool) {
            <$Number>::overflowing_mul(self, rhs)
        }

        #[inline]
        fn neg_overflowing(self) -> (Self, bool) {
            <$Number>::overflowing_neg(self)
        }

        #[inline]
        fn shl_overflowing(self, n: u32) -> (Self, bool) {
            <$Number>::overflowing_shl(self, n)
        }

        #[inline]
        fn shr_overflowing(self, n: u32) -> (Self, bool) {
            <$Number>::overflowing_shr(self, n)
        }

        #[inline]
        fn add_saturating(self, rhs: Self) -> Self {
            <$Number>::saturating_add(self, rhs)
        }

        #[inline]
        fn sub_saturating(self, rhs: Self) -> Self {
            <$Number>::saturating_sub(self, rhs)
        }

        #[inline]
        fn mul_saturating(self, rhs: Self) -> Self {
            <$Number>::saturating_mul(self, rhs)
        }

        #[inline]
        fn neg_saturating(self) -> Self {
            // Unsigned integers have no `saturating_neg`.
            <$Number>::saturating_sub($zero, self)
        }

        #[inline]
        fn div_checked(self, rhs: Self) -> Option<Self> {
            <$Number>::checked_div(self, rhs)
        }

        #[inline]
        fn rem_checked(self, rhs: Self) -> Option<Self> {
            <$Number>::checked_rem(self, rhs)
        }
    };
}

#[cfg(feature = "fixed-1")]
pub(crate) use overflow_by_its_methods;

macro_rules! integers {
    ($($Int:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Overflow for $Int {
            overflow_by_its_methods! { $Int, 0 }
        }
    )*};
}

integers! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
