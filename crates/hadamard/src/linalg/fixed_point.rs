//! Elimination with fixed-point numbers.
//!
//! Their own operators wrap in a release build, so an inverse could be wrong without an
//! error. Elimination takes numbers that remember an overflow instead, as floats do by
//! infinity and NaN. An overflow makes the pivot of its column unfit.

use core::cmp::Ordering;
use core::ops::{Add, Div, Mul, Neg, Sub};

use fixed_1::traits::FixedSigned;
use fixed_1::types::extra::{
    IsLessOrEqual, LeEqU8, LeEqU16, LeEqU32, LeEqU64, LeEqU128, True, U6, U14, U30, U62, U126,
};
use fixed_1::{FixedI8, FixedI16, FixedI32, FixedI64, FixedI128};

use super::inverse::cofactors;
use super::inverse::determinant::{Determinant, adjugate};
use super::inverse::integer_determinant;
use super::systems::floats::eliminates;
use super::systems::ldlt;
use super::systems::lu::{self, Lu};
use super::systems::pivot::Elimination;
use super::systems::solve::eliminated;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{Field, Scalar, Signed, for_each_signed};

/// A number, or an overflow on the way to it.
#[derive(Clone, Copy)]
struct Checked<T>(Option<T>);

/// The trait of an operator, and the method of `FixedSigned` that notices overflow.
macro_rules! checked {
    ($($Op:ident::$op:ident => $checked:ident;)*) => {$(
        impl<T: FixedSigned> $Op for Checked<T> {
            type Output = Self;

            #[inline]
            fn $op(self, rhs: Self) -> Self {
                Checked(self.0.zip(rhs.0).and_then(|(x, y)| x.$checked(y)))
            }
        }
    )*};
}

checked! {
    Add::add => checked_add;
    Sub::sub => checked_sub;
    Mul::mul => checked_mul;
    Div::div => checked_div;
}

impl<T: FixedSigned> Neg for Checked<T> {
    type Output = Self;

    #[inline]
    fn neg(self) -> Self {
        Checked(self.0.and_then(T::checked_neg))
    }
}

/// An overflow equals nothing, as NaN does.
impl<T: FixedSigned> PartialEq for Checked<T> {
    #[inline]
    fn eq(&self, rhs: &Self) -> bool {
        self.partial_cmp(rhs) == Some(Ordering::Equal)
    }
}

impl<T: FixedSigned> PartialOrd for Checked<T> {
    #[inline]
    fn partial_cmp(&self, rhs: &Self) -> Option<Ordering> {
        self.0.zip(rhs.0).map(|(x, y)| x.cmp(&y))
    }
}

impl<T: FixedSigned + Scalar> Scalar for Checked<T> {
    const ZERO: Self = Checked(Some(Scalar::ZERO));
    const ONE: Self = Checked(Some(Scalar::ONE));
}

impl<T: FixedSigned + Scalar> Signed for Checked<T> {
    #[inline]
    fn abs(self) -> Self {
        Checked(self.0.and_then(T::checked_abs))
    }

    #[inline]
    fn signum(self) -> Self {
        Checked(self.0.and_then(T::checked_signum))
    }
}

impl<T: FixedSigned + Scalar> Field for Checked<T> {}

impl<T: FixedSigned + Scalar> Checked<T> {
    #[inline]
    fn of<const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> Matrix<Self, M, N> {
        a.map(|x| Checked(Some(x)))
    }

    /// The numbers. If one has overflowed, an error that names the first such column.
    #[inline]
    fn numbers<const M: usize, const N: usize>(
        a: &Matrix<Self, M, N>,
    ) -> Result<Matrix<T, M, N>, EliminationError> {
        let mut out = Matrix::ZERO;
        for column in 0..N {
            for i in 0..M {
                let number = a.columns[column][i].0;
                out.columns[column][i] = number.ok_or(EliminationError::Overflow { column })?;
            }
        }
        Ok(out)
    }
}

/// Whether a determinant of integers is zero. `false` if the numbers are too large to decide.
///
/// Fixed-point numbers are integers times a power of two. That power is left out, and so are
/// powers of two that all elements of a row have in common.
fn is_singular<const N: usize>(mut bits: Matrix<i128, N, N>) -> bool {
    let mut bound = Some(1_i128);
    for i in 0..N {
        let all = bits.columns.iter().fold(0, |all, column| all | column[i]);
        let mut sum = Some(0_i128);
        for column in &mut bits.columns {
            column[i] = column[i].checked_shr(all.trailing_zeros()).unwrap_or(0);
            sum = sum.zip(column[i].checked_abs()).and_then(|(sum, x)| sum.checked_add(x));
        }
        bound = bound.zip(sum).and_then(|(bound, sum)| bound.checked_mul(sum));
    }
    // The product of the row sums bounds all minors. Bareiss' elimination multiplies two minors.
    bound.is_some_and(|bound| match cofactors::determinant(&bits) {
        Some(determinant) => determinant == 0,
        None => bound < 1 << 62 && integer_determinant::determinant(&bits) == 0,
    })
}

/// Writes the parts that both kinds of numbers share. A real number is its own conjugate.
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

impl<T: FixedSigned + Scalar> Elimination for Checked<T> {
    real_parts! {}

    #[inline]
    fn is_finite(self) -> bool {
        self.0.is_some()
    }

    #[inline]
    fn not_finite(column: usize) -> EliminationError {
        EliminationError::Overflow { column }
    }

    #[inline]
    fn size(self) -> Self {
        self.abs()
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

macro_rules! pivots {
    ($($Fixed:ident: $LeEq:ident, $One:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<F: $LeEq + IsLessOrEqual<$One, Output = True>> Elimination for $Fixed<F> {
            real_parts! {}

            #[inline]
            fn is_finite(self) -> bool {
                true
            }

            #[inline]
            fn size(self) -> Self {
                self.abs()
            }

            #[inline]
            fn lu_to<const N: usize>(
                a: &Matrix<Self, N, N>,
                factors: &mut Matrix<Self, N, N>,
                pivots: &mut [usize; N],
            ) -> Result<(), EliminationError> {
                let mut checked = Matrix::ZERO;
                lu::decompose(&Checked::of(a), &mut checked, pivots)?;
                *factors = Checked::numbers(&checked)?;
                Ok(())
            }

            #[inline]
            fn ldlt_to<const N: usize>(
                a: &Matrix<Self, N, N>,
                factors: &mut Matrix<Self, N, N>,
            ) -> Result<(), EliminationError> {
                let mut checked = Matrix::ZERO;
                ldlt::decompose(&Checked::of(a), &mut checked)?;
                *factors = Checked::numbers(&checked)?;
                Ok(())
            }

            #[inline]
            fn solve<const N: usize, const Q: usize>(
                a: &Matrix<Self, N, N>,
                b: &Matrix<Self, N, Q>,
            ) -> Result<Matrix<Self, N, Q>, EliminationError> {
                Checked::numbers(&Elimination::solve(&Checked::of(a), &Checked::of(b))?)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq + IsLessOrEqual<$One, Output = True>> Determinant for $Fixed<F> {
            #[inline]
            fn determinant<const N: usize>(a: &Matrix<Self, N, N>) -> Self {
                match cofactors::determinant(a) {
                    Some(determinant) => determinant,
                    // Without checks: it overflows as integers do.
                    None => {
                        let mut lu = Lu::UNWRITTEN;
                        lu.decompose(a).map_or(Self::ZERO, |()| lu.determinant())
                    }
                }
            }

            #[inline]
            fn adjugate<const N: usize>(a: &Matrix<Self, N, N>) -> Matrix<Self, N, N> {
                adjugate(a)
            }

            /// Never by the adjugate, because a determinant of small elements has few
            /// digits.
            #[inline]
            fn inverse<const N: usize>(
                a: &Matrix<Self, N, N>,
            ) -> Result<Matrix<Self, N, N>, EliminationError> {
                let lu = Checked::of(a).lu()?;
                // Rounding can leave pivots in a singular matrix.
                if is_singular(a.map(|x| x.to_bits() as i128)) {
                    return Err(EliminationError::Singular { column: N.saturating_sub(1) });
                }
                Checked::numbers(&lu.inverse())
            }
        }
    )*};
}

for_each_signed! { pivots }
