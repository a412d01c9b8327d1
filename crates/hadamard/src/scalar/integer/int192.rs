//! Sums of products of 64-bit integers.

use core::ops::{Add, Sub};

/// An integer of 192 bits: what a sum of products of 64-bit integers has room in.
///
/// It is the type of [`mul_wide`](crate::Matrix::mul_wide) of 64-bit integers, where `i128` is too
/// narrow for two products. It can be added, subtracted and compared, and
/// [`saturate`](crate::Matrix::saturate) makes an ordinary integer of it.
///
/// # Examples
///
/// ```
/// use hadamard::{Vector, vector};
///
/// let x: Vector<i64, 2> = vector![i64::MIN, i64::MIN];
/// let sum = vector![x.dot_wide(x)]; // 2¹²⁷, one more than the largest `i128`
/// assert_eq!(sum.saturate::<u128>(), vector![(1 << 127)]);
/// assert_eq!((sum - sum).saturate::<i64>(), vector![0]);
/// ```
// In two's complement: high · 2¹²⁸ + low. So the order of the fields is that of the numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Int192 {
    high: i64,
    low: u128,
}

impl Int192 {
    /// A number that is not negative.
    #[inline]
    pub(super) const fn unsigned(low: u128) -> Int192 {
        Int192 { high: 0, low }
    }

    #[inline]
    pub(super) const fn signed(x: i128) -> Int192 {
        Int192 { high: if x < 0 { -1 } else { 0 }, low: x as u128 }
    }

    /// `Ok` with the nearest `u128` if this number is not negative, otherwise `Err` with the
    /// nearest `i128`.
    #[inline]
    pub(super) fn limited(self) -> Result<u128, i128> {
        match (self.high, self.low as i128) {
            (0, _) => Ok(self.low),
            (1.., _) => Ok(u128::MAX),
            (-1, low) if low < 0 => Err(low),
            _ => Err(i128::MIN),
        }
    }
}

impl Add for Int192 {
    type Output = Int192;

    /// The sum. It wraps where 192 bits are too few, which takes 2⁶³ products.
    #[inline]
    fn add(self, rhs: Int192) -> Int192 {
        let (low, carry) = self.low.overflowing_add(rhs.low);
        Int192 { high: self.high.wrapping_add(rhs.high).wrapping_add(carry.into()), low }
    }
}

impl Sub for Int192 {
    type Output = Int192;

    /// The difference. It wraps as the sum does.
    #[inline]
    fn sub(self, rhs: Int192) -> Int192 {
        let (low, borrow) = self.low.overflowing_sub(rhs.low);
        Int192 { high: self.high.wrapping_sub(rhs.high).wrapping_sub(borrow.into()), low }
    }
}
