//! Elimination with numbers that overflow as integers do: fixed-point and rational numbers.
//!
//! Their own operators wrap in a release build, so an inverse could be wrong without an
//! error. Elimination takes numbers that remember an overflow instead, as floats do by
//! infinity and NaN. An overflow makes the pivot of its column unfit.

use core::cmp::Ordering;
use core::ops::{Add, Div, Mul, Neg, Sub};

use super::systems::floats::{eliminates, real_parts};
use super::systems::pivot::Elimination;
use super::systems::solve::eliminated;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{Field, Scalar, Signed};

/// A number whose operators say whether they overflow.
pub(super) trait CheckedOps: Scalar + Ord {
    fn checked_add(self, rhs: Self) -> Option<Self>;
    fn checked_sub(self, rhs: Self) -> Option<Self>;
    fn checked_mul(self, rhs: Self) -> Option<Self>;
    fn checked_div(self, rhs: Self) -> Option<Self>;
    fn checked_neg(self) -> Option<Self>;
    fn checked_signum(self) -> Option<Self>;
}

/// A number, or `None` if a number on the way to it was too large.
#[derive(Clone, Copy)]
pub(super) struct Checked<T>(Option<T>);

/// The trait of an operator, and the method that notices overflow.
macro_rules! checked {
    ($($Op:ident::$op:ident => $checked:ident;)*) => {$(
        impl<T: CheckedOps> $Op for Checked<T> {
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

impl<T: CheckedOps> Neg for Checked<T> {
    type Output = Self;

    #[inline]
    fn neg(self) -> Self {
        Checked(self.0.and_then(T::checked_neg))
    }
}

/// An overflow equals nothing, as NaN does.
impl<T: CheckedOps> PartialEq for Checked<T> {
    #[inline]
    fn eq(&self, rhs: &Self) -> bool {
        self.partial_cmp(rhs) == Some(Ordering::Equal)
    }
}

impl<T: CheckedOps> PartialOrd for Checked<T> {
    #[inline]
    fn partial_cmp(&self, rhs: &Self) -> Option<Ordering> {
        self.0.zip(rhs.0).map(|(x, y)| x.cmp(&y))
    }
}

impl<T: CheckedOps> Scalar for Checked<T> {
    const ZERO: Self = Checked(Some(Scalar::ZERO));
    const ONE: Self = Checked(Some(Scalar::ONE));
}

impl<T: CheckedOps> Signed for Checked<T> {
    #[inline]
    fn abs(self) -> Self {
        Checked(self.0.and_then(|x| if x < T::ZERO { x.checked_neg() } else { Some(x) }))
    }

    #[inline]
    fn signum(self) -> Self {
        Checked(self.0.and_then(T::checked_signum))
    }
}

impl<T: CheckedOps> Field for Checked<T> {}

impl<T: CheckedOps> Checked<T> {
    #[inline]
    pub(super) fn of<const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> Matrix<Self, M, N> {
        a.map(|x| Checked(Some(x)))
    }

    /// The numbers, or an error that names the first column with an overflow.
    #[inline]
    pub(super) fn numbers<const M: usize, const N: usize>(
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

impl<T: CheckedOps> Elimination for Checked<T> {
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

/// Writes the methods of [`Elimination`] for numbers with [`CheckedOps`].
macro_rules! pivot_by_checking {
    () => {
        $crate::linalg::systems::floats::real_parts! {}

        #[inline]
        fn is_finite(self) -> bool {
            true
        }

        #[inline]
        fn size(self) -> Self {
            $crate::scalar::Signed::abs(self)
        }

        #[inline]
        fn lu_to<const N: usize>(
            a: &Matrix<Self, N, N>,
            factors: &mut Matrix<Self, N, N>,
            pivots: &mut [usize; N],
        ) -> Result<(), EliminationError> {
            let mut checked = Matrix::ZERO;
            $crate::linalg::systems::lu::decompose(
                &$crate::linalg::checked::Checked::of(a),
                &mut checked,
                pivots,
            )?;
            *factors = $crate::linalg::checked::Checked::numbers(&checked)?;
            Ok(())
        }

        #[inline]
        fn ldlt_to<const N: usize>(
            a: &Matrix<Self, N, N>,
            factors: &mut Matrix<Self, N, N>,
        ) -> Result<(), EliminationError> {
            let mut checked = Matrix::ZERO;
            $crate::linalg::systems::ldlt::decompose(
                &$crate::linalg::checked::Checked::of(a),
                &mut checked,
            )?;
            *factors = $crate::linalg::checked::Checked::numbers(&checked)?;
            Ok(())
        }

        #[inline]
        fn solve<const N: usize, const Q: usize>(
            a: &Matrix<Self, N, N>,
            b: &Matrix<Self, N, Q>,
        ) -> Result<Matrix<Self, N, Q>, EliminationError> {
            $crate::linalg::checked::Checked::numbers(&Elimination::solve(
                &$crate::linalg::checked::Checked::of(a),
                &$crate::linalg::checked::Checked::of(b),
            )?)
        }
    };
}

pub(super) use pivot_by_checking;
