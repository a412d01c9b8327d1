//! Elimination with real and complex floats. The result may fit although numbers on the way leave
//! the range.
//!
//! An overflow shows in the result. An underflow does not: if a multiplier becomes zero, or a
//! number becomes subnormal and loses digits, the result is wrong without a sign of it. So after
//! the elimination, the magnitudes of the pivots and of the right side are checked. If they are not
//! safe, the elimination runs again with numbers that have an exponent of their own. They have the
//! bits of floats wherever these stay in the range.

use core::num::NonZeroU32;

use super::by_columns::IN_REGISTERS;
use super::column_scaling;
use super::lu::Lu;
use super::pivot::Elimination;
use super::solve::eliminated;
use crate::error::EliminationError;
use crate::linalg::kit::apart::apart;
use crate::matrix::Matrix;
use crate::scalar::{
    ComplexField, ExtendedRange, Real, Scalar, Signed, SquareRoot, product, safe_maximum,
    safe_minimum,
};

/// Writes the methods of [`Elimination`] that decompose a matrix without conversion.
macro_rules! eliminates {
    () => {
        #[inline]
        fn lu_to<const N: usize>(
            a: &Matrix<Self, N, N>,
            factors: &mut Matrix<Self, N, N>,
            pivots: &mut [usize; N],
        ) -> Result<(), EliminationError> {
            $crate::linalg::systems::lu::decompose(a, factors, pivots)
        }

        #[inline]
        fn ldlt_to<const N: usize>(
            a: &Matrix<Self, N, N>,
            factors: &mut Matrix<Self, N, N>,
        ) -> Result<(), EliminationError> {
            $crate::linalg::systems::ldlt::decompose(a, factors)
        }
    };
}

/// Writes the methods of [`Elimination`] that are the same for all real numbers, which are their
/// own conjugates.
#[cfg(any(feature = "fixed-1", feature = "num-dual-015", feature = "num-rational-04"))]
macro_rules! real_parts {
    () => {
        type Real = Self;

        #[inline]
        fn from_real(real: Self) -> Self {
            real
        }

        #[inline]
        fn real(self) -> Self {
            self
        }

        #[inline]
        fn is_real(self) -> bool {
            true
        }

        #[inline]
        fn conjugate(self) -> Self {
            self
        }

        #[inline]
        fn scale(self, factor: Self) -> Self {
            self * factor
        }

        #[inline]
        fn divide(self, divisor: Self) -> Self {
            self / divisor
        }

        #[inline]
        fn product(factors: impl Iterator<Item = (Self, bool)> + Clone) -> Self {
            factors.fold(<Self as Scalar>::ONE, |product, (x, is_negated)| {
                let product = product * x;
                if is_negated { -product } else { product }
            })
        }
    };
}

#[cfg(any(feature = "fixed-1", feature = "num-dual-015", feature = "num-rational-04"))]
pub(in crate::linalg) use {eliminates, real_parts};

#[diagnostic::do_not_recommend]
impl<T: ComplexField> Elimination for T {
    type Real = T::Real;

    #[inline]
    fn from_real(real: T::Real) -> T {
        ComplexField::from_real(real)
    }

    #[inline]
    fn real(self) -> T::Real {
        ComplexField::real(self)
    }

    #[inline]
    fn is_real(self) -> bool {
        self.imaginary() == T::Real::ZERO
    }

    #[inline]
    fn is_finite(self) -> bool {
        Real::is_finite(ComplexField::real(self)) && Real::is_finite(self.imaginary())
    }

    #[inline]
    fn conjugate(self) -> T {
        ComplexField::conjugate(self)
    }

    #[inline]
    fn scale(self, factor: T::Real) -> T {
        ComplexField::scale(self, factor)
    }

    #[inline]
    fn divide(self, divisor: T) -> T {
        ComplexField::divide(self, divisor)
    }

    #[inline]
    fn size(self) -> T::Real {
        ComplexField::real(self).abs() + self.imaginary().abs()
    }

    #[inline]
    fn product(factors: impl Iterator<Item = (T, bool)> + Clone) -> T {
        product(factors.map(|(x, is_negated)| if is_negated { -x } else { x }))
    }

    #[inline]
    fn is_safe(pivot: T::Real, sum: T::Real, right: T::Real, first: T) -> bool {
        is_safe(pivot, sum, right) & Elimination::is_finite(first)
    }

    #[inline]
    fn shrink<const N: usize>(b: &mut [T; N], before: Option<NonZeroU32>) -> Option<NonZeroU32> {
        column_scaling::shrink(b, before)
    }

    #[inline]
    fn enlarge<const N: usize>(x: &mut [T; N], steps: NonZeroU32) {
        column_scaling::enlarge(x, steps);
    }

    #[inline]
    fn scaled_inverse<const N: usize>(
        factors: &Matrix<T, N, N>,
        pivots: &[usize; N],
        out: &mut Matrix<T, N, N>,
    ) -> bool {
        write_inverse(factors, pivots, out);
        true
    }

    eliminates! {}

    #[inline]
    fn solve<const N: usize, const Q: usize>(
        a: &Matrix<T, N, N>,
        b: &Matrix<T, N, Q>,
    ) -> Result<Matrix<T, N, Q>, EliminationError> {
        solve(a, b)
    }
}

impl<T: ComplexField> Elimination for ExtendedRange<T> {
    type Real = ExtendedRange<T::Real>;

    #[inline]
    fn from_real(real: ExtendedRange<T::Real>) -> Self {
        ExtendedRange { mantissa: T::from_real(real.mantissa), exponent: real.exponent }
    }

    #[inline]
    fn real(self) -> ExtendedRange<T::Real> {
        self.with_mantissa(self.mantissa.real())
    }

    #[inline]
    fn is_real(self) -> bool {
        self.mantissa.imaginary() == T::Real::ZERO
    }

    #[inline]
    fn is_finite(self) -> bool {
        ExtendedRange::is_finite(self)
    }

    #[inline]
    fn conjugate(self) -> Self {
        ExtendedRange { mantissa: self.mantissa.conjugate(), ..self }
    }

    #[inline]
    fn scale(self, factor: ExtendedRange<T::Real>) -> Self {
        self * Self::from_real(factor)
    }

    #[inline]
    fn divide(self, divisor: Self) -> Self {
        self / divisor
    }

    #[inline]
    fn size(self) -> ExtendedRange<T::Real> {
        self.with_mantissa(self.mantissa.real().abs() + self.mantissa.imaginary().abs())
    }

    #[inline]
    fn product(factors: impl Iterator<Item = (Self, bool)> + Clone) -> Self {
        factors
            .fold(Self::ONE, |product, (x, is_negated)| product * if is_negated { -x } else { x })
    }

    eliminates! {}

    #[inline]
    fn solve<const N: usize, const Q: usize>(
        a: &Matrix<Self, N, N>,
        b: &Matrix<Self, N, Q>,
    ) -> Result<Matrix<Self, N, Q>, EliminationError> {
        Ok(eliminated(a, b)?.0)
    }
}

/// A⁻¹ B. An error says that A is singular, or not finite.
#[inline]
fn solve<T: ComplexField, const N: usize, const Q: usize>(
    a: &Matrix<T, N, N>,
    b: &Matrix<T, N, Q>,
) -> Result<Matrix<T, N, Q>, EliminationError> {
    let result = match eliminated(a, b) {
        Ok((x, true)) => return Ok(x),
        result => result,
    };
    let error = result.err();
    // Larger ones are in memory anyway.
    if const { N <= IN_REGISTERS } {
        let ((_, x), result) = apart((*a, *b), move |(a, x)| in_extended_range(a, x, error));
        return result.map(|()| x);
    }
    let mut x = *b;
    in_extended_range(a, &mut x, error)?;
    Ok(x)
}

/// Replaces A by A⁻¹, after elimination has left the range or found an error.
#[cold]
#[inline(never)]
pub(in crate::linalg) fn invert_again<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
    error: Option<EliminationError>,
) -> Result<(), EliminationError> {
    let mut inverse = Matrix::identity();
    in_extended_range(a, &mut inverse, error)?;
    *a = inverse;
    Ok(())
}

/// Writes A⁻¹ by the factors of P A = L U: see [`Elimination::scaled_inverse`].
#[cold]
#[inline(never)]
fn write_inverse<T: ComplexField, const N: usize>(
    factors: &Matrix<T, N, N>,
    pivots: &[usize; N],
    out: &mut Matrix<T, N, N>,
) {
    let scaled = Lu::new(factors.map(ExtendedRange::new), *pivots);
    *out = scaled.inverse().map(ExtendedRange::value);
}

/// Replaces B by A⁻¹ B, without leaving the range on the way.
#[cold]
#[inline(never)]
fn in_extended_range<T: ComplexField, const N: usize, const Q: usize>(
    a: &Matrix<T, N, N>,
    b: &mut Matrix<T, N, Q>,
    error: Option<EliminationError>,
) -> Result<(), EliminationError> {
    match error {
        // No product of a few elements leaves the range, so the matrix is really singular.
        Some(error @ EliminationError::Singular { .. })
            if is_within(a, safe_maximum::<T::Real>().sqrt().sqrt().sqrt()) =>
        {
            Err(error)
        }
        _ => {
            let mut lu = Lu::UNWRITTEN;
            lu.factorise(&a.map(ExtendedRange::new))?;
            for column in &mut b.columns {
                let mut x = column.map(ExtendedRange::new);
                lu.substitute(&mut x);
                *column = x.map(ExtendedRange::value);
            }
            Ok(())
        }
    }
}

/// Whether all elements are zero or have a magnitude between 1 / `bound` and `bound`.
pub(in crate::linalg) fn is_within<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
    bound: T::Real,
) -> bool {
    a.as_slice().iter().all(|&x| {
        let size = Elimination::size(x);
        size == T::Real::ZERO || size <= bound && size >= T::Real::ONE / bound
    })
}

/// See [`Elimination::is_safe`].
///
/// A multiplier that underflows is below the smallest number. By the bound on `sum`, its
/// effect is below ε² of each pivot.
#[inline]
fn is_safe<R: Real>(pivot: R, sum: R, right: R) -> bool {
    let ratio = R::MIN_POSITIVE / R::EPSILON / R::EPSILON;
    (pivot >= safe_minimum())
        & (pivot >= sum * ratio)
        & ((right >= safe_minimum()) | (right == R::ZERO))
}
