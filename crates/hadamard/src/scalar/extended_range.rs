//! Numbers with an exponent of their own: they neither overflow nor underflow.

use core::cmp::Ordering;
use core::ops::{Add, Div, Mul, Neg, Sub};

use super::{ComplexField, Field, Real, Scalar, Signed, SquareRoot, Transcendental};

/// The number `mantissa * 2^exponent`. It rounds as `T` does, but neither overflows nor
/// underflows.
///
/// The larger of the real and the imaginary part of the mantissa is in [1, 2), or the mantissa
/// is zero or not finite. Powers of two change no digit, so equal numbers have equal fields.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct ExtendedRange<T> {
    pub(crate) mantissa: T,
    pub(crate) exponent: i32,
}

/// The exponent of zero. It is below all others, so that a sum takes the exponent of the other
/// number.
const OF_ZERO: i32 = i32::MIN / 2;

impl<T: ComplexField> ExtendedRange<T> {
    pub(crate) fn new(x: T) -> Self {
        Self::normalized(x, 0)
    }

    #[inline(never)]
    fn normalized(mut mantissa: T, mut exponent: i32) -> Self {
        let (one, mut size) = (T::Real::ONE, larger_part(mantissa));
        if size == T::Real::ZERO {
            return ExtendedRange { mantissa, exponent: OF_ZERO };
        }
        if !size.is_finite() {
            return ExtendedRange { mantissa, exponent: 0 };
        }
        // Results of arithmetic are near one. Large steps bring other numbers there first.
        let (mut power, mut digits) = (T::Real::TWO, 1_i32);
        if size < T::Real::EPSILON || size * T::Real::EPSILON > one {
            while power <= T::Real::MAX / power {
                (power, digits) = (power * power, digits << 1);
            }
        }
        loop {
            let inverse = one / power;
            while size >= power {
                (mantissa, size) = (mantissa.scale(inverse), size * inverse);
                exponent = exponent.wrapping_add(digits);
            }
            while size * power < one {
                (mantissa, size) = (mantissa.scale(power), size * power);
                exponent = exponent.wrapping_sub(digits);
            }
            if digits == 1 {
                break;
            }
            (power, digits) = (power.sqrt(), digits >> 1);
        }
        if size < one {
            (mantissa, exponent) = (mantissa.scale(power), exponent.wrapping_sub(1));
        }
        ExtendedRange { mantissa, exponent }
    }

    /// This mantissa with an exponent, brought into [1, 2) again.
    pub(crate) fn with_mantissa<U: ComplexField>(self, mantissa: U) -> ExtendedRange<U> {
        ExtendedRange::normalized(mantissa, self.exponent)
    }

    /// The nearest number of type `T`. It can be zero, subnormal or infinite.
    #[inline(never)]
    pub(crate) fn value(self) -> T {
        let (one, two) = (T::Real::ONE, T::Real::TWO);
        let mut power = if self.exponent < 0 { one / two } else { two };
        let (mut x, mut rest) = (self.mantissa, self.exponent.unsigned_abs());
        // The largest power comes last, so that only the last multiplication can leave the
        // range and round.
        loop {
            let square = power * power;
            if square < T::Real::MIN_POSITIVE || square > T::Real::MAX {
                break;
            }
            if rest & 1 == 1 {
                x = x.scale(power);
            }
            (power, rest) = (square, rest >> 1);
        }
        // Four multiplications take any number out of the range.
        for _ in 0..rest.min(4) {
            x = x.scale(power);
        }
        x
    }

    pub(crate) fn is_zero(self) -> bool {
        self.exponent == OF_ZERO
    }

    /// Whether it is neither infinite nor NaN.
    pub(crate) fn is_finite(self) -> bool {
        larger_part(self.mantissa).is_finite()
    }

    /// Whether its larger part is larger than the larger part of another number.
    pub(crate) fn exceeds(self, other: Self) -> bool {
        self.exponent > other.exponent
            || self.exponent == other.exponent
                && larger_part(self.mantissa) > larger_part(other.mantissa)
    }

    /// This number times `2^power`.
    pub(crate) fn shifted(self, power: i32) -> Self {
        if self.is_zero() {
            return self;
        }
        ExtendedRange { exponent: self.exponent.wrapping_add(power), ..self }
    }

    pub(crate) fn product(factors: impl Iterator<Item = T>) -> Self {
        factors.fold(Self::ONE, |product, x| product * Self::new(x))
    }

    /// z / |z| and ln |z|; for zero, 0 and -∞. For a real number, z / |z| is its sign.
    pub(crate) fn sign_and_log(self) -> (T, T::Real)
    where
        T::Real: Transcendental,
    {
        let modulus = self.mantissa.modulus();
        if modulus == T::Real::ZERO {
            return (T::ZERO, modulus.ln());
        }
        let sign = if self.mantissa.imaginary() == T::Real::ZERO && !modulus.is_nan() {
            T::from_real(T::Real::ONE.copysign(self.mantissa.real()))
        } else {
            self.mantissa.scale(T::Real::ONE / modulus)
        };
        // The logarithm of a number near one is small, so the sum below would cancel.
        let value = self.value();
        if is_normal(value) {
            return (sign, value.modulus().ln());
        }
        let digits = T::Real::from_usize(self.exponent.unsigned_abs() as usize);
        let digits = if self.exponent < 0 { -digits } else { digits };
        (sign, modulus.ln() + digits * (T::Real::TWO).ln())
    }
}

impl<T: ComplexField> Add for ExtendedRange<T> {
    type Output = Self;

    #[inline(never)]
    fn add(self, rhs: Self) -> Self {
        let is_larger = self.exponent >= rhs.exponent;
        let (large, small) = if is_larger { (self, rhs) } else { (rhs, self) };
        // A number that underflows here is far below the last digit of the other one.
        let small =
            ExtendedRange { exponent: small.exponent.wrapping_sub(large.exponent), ..small };
        Self::normalized(large.mantissa + small.value(), large.exponent)
    }
}

impl<T: ComplexField> Sub for ExtendedRange<T> {
    type Output = Self;

    fn sub(self, rhs: Self) -> Self {
        self + -rhs
    }
}

impl<T: ComplexField> Neg for ExtendedRange<T> {
    type Output = Self;

    fn neg(self) -> Self {
        ExtendedRange { mantissa: -self.mantissa, ..self }
    }
}

impl<T: ComplexField> Mul for ExtendedRange<T> {
    type Output = Self;

    #[inline(never)]
    fn mul(self, rhs: Self) -> Self {
        let exponent = self.exponent.wrapping_add(rhs.exponent);
        Self::normalized(self.mantissa * rhs.mantissa, exponent)
    }
}

impl<T: ComplexField> Div for ExtendedRange<T> {
    type Output = Self;

    #[inline(never)]
    fn div(self, rhs: Self) -> Self {
        let exponent = self.exponent.wrapping_sub(rhs.exponent);
        Self::normalized(self.mantissa.divide(rhs.mantissa), exponent)
    }
}

impl<R: Real> PartialOrd for ExtendedRange<R> {
    fn partial_cmp(&self, rhs: &Self) -> Option<Ordering> {
        (*self - *rhs).mantissa.partial_cmp(&R::ZERO)
    }
}

impl<T: ComplexField> Scalar for ExtendedRange<T> {
    const ZERO: Self = ExtendedRange { mantissa: T::ZERO, exponent: OF_ZERO };
    const ONE: Self = ExtendedRange { mantissa: T::ONE, exponent: 0 };
}

impl<T: ComplexField> Field for ExtendedRange<T> {}

impl<R: Real> Signed for ExtendedRange<R> {
    fn abs(self) -> Self {
        ExtendedRange { mantissa: self.mantissa.abs(), ..self }
    }

    fn signum(self) -> Self {
        Self::new(self.mantissa.signum())
    }
}

/// The product of numbers. If it overflows, or loses digits by underflow on the way, it is
/// computed as if exponents had no bounds.
#[inline]
pub(crate) fn product<T: ComplexField>(factors: impl Iterator<Item = T> + Clone) -> T {
    let (mut product, mut least) = (T::ONE, T::Real::MAX);
    for x in factors.clone() {
        product = product * x;
        let size = size_of(product);
        least = if size < least { size } else { least };
    }
    if least >= T::Real::MIN_POSITIVE && is_normal(product) {
        product
    } else {
        extended_product(factors)
    }
}

/// The square of the product, computed likewise.
#[inline]
pub(crate) fn square_of_product<T: ComplexField>(factors: impl Iterator<Item = T> + Clone) -> T {
    let root = product(factors.clone());
    let square = root * root;
    if is_normal(square) { square } else { extended_square(factors) }
}

#[cold]
#[inline(never)]
fn extended_square<T: ComplexField>(factors: impl Iterator<Item = T>) -> T {
    let root = ExtendedRange::product(factors);
    (root * root).value()
}

#[cold]
#[inline(never)]
fn extended_product<T: ComplexField>(factors: impl Iterator<Item = T>) -> T {
    ExtendedRange::product(factors).value()
}

/// Whether a number is finite and has all its digits.
#[inline]
pub(crate) fn is_normal<T: ComplexField>(x: T) -> bool {
    let size = size_of(x);
    size >= T::Real::MIN_POSITIVE && size <= T::Real::MAX
}

/// |re| + |im|, which is the absolute value of a real number.
#[inline]
pub(crate) fn size_of<T: ComplexField>(x: T) -> T::Real {
    x.real().abs() + x.imaginary().abs()
}

/// The larger one of |re| and |im|; not finite if one of them is not.
#[inline]
fn larger_part<T: ComplexField>(x: T) -> T::Real {
    let (a, b) = (x.real().abs(), x.imaginary().abs());
    if a >= b || a.is_nan() { a } else { b }
}
