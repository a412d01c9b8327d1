//! Numbers with an exponent of their own: they neither overflow nor underflow.
//!
//! Elimination is done with them where it leaves the range of floats on the way, though its
//! result may be in it. They have the bits of floats wherever these stay in the range.

use core::cmp::Ordering;
use core::ops::{Add, Div, Mul, Neg, Sub};

use super::ldlt::{self, Ldlt};
use super::lu::{self, Lu};
use super::pivot::Pivot;
use super::solve::eliminated;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Field, Real, Scalar, Signed, power};

/// The mantissa times two to the power of the exponent.
///
/// The larger part of a finite mantissa is in [1, 2), unless it is zero.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Unbounded<T> {
    mantissa: T,
    exponent: i32,
}

/// The larger one of the real and the imaginary part; NaN if there is one.
#[inline]
fn size<T: ComplexField>(x: T) -> T::Real {
    let (re, im) = (x.real().abs(), x.imaginary().abs());
    if im > re || im.is_nan() { im } else { re }
}

impl<T> Unbounded<T> {
    /// The exponent of zero: no other is as small.
    pub(super) const LEAST: i32 = i32::MIN / 4;

    /// That of infinity and NaN: no other is as large.
    pub(super) const MOST: i32 = i32::MAX / 4;
}

impl<T: ComplexField> Unbounded<T> {
    #[inline]
    pub(super) fn exponent(self) -> i32 {
        self.exponent
    }

    /// This number times two to the power of `shift`.
    #[inline]
    pub(super) fn shifted(self, shift: i32) -> Self {
        Self::normalised(self.mantissa, self.exponent.saturating_add(shift))
    }

    #[inline]
    pub(super) fn new(x: T) -> Self {
        Self::normalised(x, 0)
    }

    #[inline(never)]
    fn normalised(mut mantissa: T, mut exponent: i32) -> Self {
        if !Real::is_finite(size(mantissa)) {
            return Unbounded { mantissa, exponent: Self::MOST };
        }
        if mantissa == T::ZERO {
            return Unbounded { mantissa, exponent: Self::LEAST };
        }
        // Steps of eight and of one bit.
        for (bits, n) in [(8, 256), (1, 2)] {
            let factor = T::Real::from_usize(n);
            let reciprocal = T::Real::ONE / factor;
            while size(mantissa) >= factor {
                mantissa = mantissa.scale(reciprocal);
                exponent = exponent.saturating_add(bits);
            }
            while size(mantissa) < T::Real::ONE {
                mantissa = mantissa.scale(factor);
                exponent = exponent.saturating_sub(bits);
            }
        }
        Unbounded { mantissa, exponent }
    }

    /// The closest number without an exponent of its own; infinite if it is too large.
    pub(super) fn number(self) -> T {
        let Unbounded { mut mantissa, mut exponent } = self;
        let two = T::Real::ONE + T::Real::ONE;
        if exponent < 0 {
            // The first factor does not make it subnormal, if the result is not zero.
            let (n, half) = (exponent.unsigned_abs(), T::Real::ONE / two);
            return mantissa.scale(power(half, n / 2)).scale(power(half, n - n / 2));
        }
        while exponent > 0 && Real::is_finite(size(mantissa)) {
            mantissa = mantissa.scale(two);
            exponent -= 1;
        }
        mantissa
    }

    /// The mantissa for an exponent that is not smaller.
    #[inline]
    fn aligned(self, exponent: i32) -> T {
        let shift = exponent.saturating_sub(self.exponent).unsigned_abs();
        if shift == 0 {
            return self.mantissa;
        }
        let two = T::Real::ONE + T::Real::ONE;
        self.mantissa.scale(power(T::Real::ONE / two, shift))
    }
}

impl<T: ComplexField> Add for Unbounded<T> {
    type Output = Self;

    #[inline(never)]
    fn add(self, rhs: Self) -> Self {
        let exponent = self.exponent.max(rhs.exponent);
        Self::normalised(self.aligned(exponent) + rhs.aligned(exponent), exponent)
    }
}

impl<T: ComplexField> Sub for Unbounded<T> {
    type Output = Self;

    #[inline]
    fn sub(self, rhs: Self) -> Self {
        self + -rhs
    }
}

impl<T: ComplexField> Mul for Unbounded<T> {
    type Output = Self;

    #[inline(never)]
    fn mul(self, rhs: Self) -> Self {
        let exponent = self.exponent.saturating_add(rhs.exponent);
        Self::normalised(self.mantissa * rhs.mantissa, exponent)
    }
}

impl<T: ComplexField> Div for Unbounded<T> {
    type Output = Self;

    #[inline(never)]
    fn div(self, rhs: Self) -> Self {
        let exponent = self.exponent.saturating_sub(rhs.exponent);
        Self::normalised(self.mantissa.divide(rhs.mantissa), exponent)
    }
}

impl<T: ComplexField> Neg for Unbounded<T> {
    type Output = Self;

    #[inline]
    fn neg(self) -> Self {
        Unbounded { mantissa: -self.mantissa, exponent: self.exponent }
    }
}

impl<R: Real> PartialOrd for Unbounded<R> {
    #[inline]
    fn partial_cmp(&self, rhs: &Self) -> Option<Ordering> {
        (*self - *rhs).mantissa.partial_cmp(&R::ZERO)
    }
}

impl<T: ComplexField> Scalar for Unbounded<T> {
    const ZERO: Self = Unbounded { mantissa: T::ZERO, exponent: Self::LEAST };
    const ONE: Self = Unbounded { mantissa: T::ONE, exponent: 0 };
}

impl<R: Real> Signed for Unbounded<R> {
    #[inline]
    fn abs(self) -> Self {
        Unbounded { mantissa: self.mantissa.abs(), exponent: self.exponent }
    }

    #[inline]
    fn signum(self) -> Self {
        Self::new(self.mantissa.signum())
    }
}

impl<T: ComplexField> Field for Unbounded<T> {}

impl<T: ComplexField> Pivot for Unbounded<T> {
    type Real = Unbounded<T::Real>;

    #[inline]
    fn from_real(real: Unbounded<T::Real>) -> Self {
        Unbounded { mantissa: T::from_real(real.mantissa), exponent: real.exponent }
    }

    #[inline]
    fn real(self) -> Unbounded<T::Real> {
        Unbounded::normalised(self.mantissa.real(), self.exponent)
    }

    #[inline]
    fn is_real(self) -> bool {
        self.mantissa.imaginary() == T::Real::ZERO
    }

    #[inline]
    fn is_finite(self) -> bool {
        self.exponent < Self::MOST
    }

    #[inline]
    fn conjugate(self) -> Self {
        Unbounded { mantissa: self.mantissa.conjugate(), exponent: self.exponent }
    }

    #[inline]
    fn scale(self, factor: Unbounded<T::Real>) -> Self {
        let exponent = self.exponent.saturating_add(factor.exponent);
        Self::normalised(self.mantissa.scale(factor.mantissa), exponent)
    }

    #[inline]
    fn divide(self, divisor: Self) -> Self {
        self / divisor
    }

    #[inline]
    fn size(self) -> Unbounded<T::Real> {
        let size = self.mantissa.real().abs() + self.mantissa.imaginary().abs();
        Unbounded::normalised(size, self.exponent)
    }

    #[inline]
    fn lu_to<const N: usize>(
        a: &Matrix<Self, N, N>,
        out: &mut Lu<Self, N>,
    ) -> Result<(), EliminationError> {
        lu::decompose(a, out)
    }

    #[inline]
    fn ldlt_to<const N: usize>(
        a: &Matrix<Self, N, N>,
        out: &mut Ldlt<Self, N>,
    ) -> Result<(), EliminationError> {
        ldlt::decompose(a, out)
    }

    #[inline]
    fn solve<const N: usize, const Q: usize>(
        a: &Matrix<Self, N, N>,
        b: &Matrix<Self, N, Q>,
    ) -> Result<Matrix<Self, N, Q>, EliminationError> {
        Ok(eliminated(a, b)?.0)
    }
}
