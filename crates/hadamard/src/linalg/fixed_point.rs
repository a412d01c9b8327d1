//! Elimination with fixed-point numbers.

use fixed_1::types::extra::{
    IsLessOrEqual, LeEqU8, LeEqU16, LeEqU32, LeEqU64, LeEqU128, True, U6, U14, U30, U62, U126,
};
use fixed_1::{FixedI8, FixedI16, FixedI32, FixedI64, FixedI128};

use super::checked::{Checked, CheckedOps, pivot_by_checking};
use super::inverse::cofactors;
use super::inverse::determinant::{Determinant, by_cofactors_or_lu};
use super::inverse::integer_determinant;
use super::systems::pivot::Elimination;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{Scalar, for_each_signed};

/// Whether a determinant of integers is zero. `false` where it is too large to say.
///
/// Fixed-point numbers are integers times a power of two. This power is left out. So are powers of
/// two that all elements of a row have in common.
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
    // All minors are within the product of the sums of the rows. Bareiss' elimination multiplies
    // two of them.
    bound.is_some_and(|bound| match cofactors::determinant(&bits) {
        Some(determinant) => determinant == 0,
        None => bound < 1 << 62 && integer_determinant::determinant(&bits) == 0,
    })
}

/// The methods of the numbers themselves.
macro_rules! checked {
    ($Fixed:ident: $($method:ident($($rhs:ident)?))*) => {$(
        #[inline]
        fn $method(self $(, $rhs: Self)?) -> Option<Self> {
            $Fixed::$method(self $(, $rhs)?)
        }
    )*};
}

macro_rules! pivots {
    ($($Fixed:ident: $LeEq:ident, $One:ident;)*) => {$(
        impl<F: $LeEq + IsLessOrEqual<$One, Output = True>> CheckedOps for $Fixed<F> {
            checked! { $Fixed: checked_add(rhs) checked_sub(rhs) checked_mul(rhs) checked_div(rhs) checked_neg() checked_signum() }
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq + IsLessOrEqual<$One, Output = True>> Elimination for $Fixed<F> {
            pivot_by_checking! {}
        }

        #[diagnostic::do_not_recommend]
        impl<F: $LeEq + IsLessOrEqual<$One, Output = True>> Determinant for $Fixed<F> {
            #[inline]
            fn determinant<const N: usize>(a: &Matrix<Self, N, N>) -> Self {
                by_cofactors_or_lu(a, || Self::ZERO)
            }

            /// Never by the adjugate: the determinant of small elements has too few digits.
            #[inline]
            fn inverse<const N: usize>(
                a: &Matrix<Self, N, N>,
            ) -> Result<Matrix<Self, N, N>, EliminationError> {
                let lu = Checked::of(a).lu()?;
                // Rounding can leave pivots to a singular matrix.
                if is_singular(a.map(|x| x.to_bits() as i128)) {
                    return Err(EliminationError::Singular { column: N.saturating_sub(1) });
                }
                Checked::numbers(&lu.inverse())
            }
        }
    )*};
}

for_each_signed! { pivots }
