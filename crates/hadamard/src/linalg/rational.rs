//! Elimination with rational numbers: exact, or an error where a numerator or denominator does
//! not fit.

use num_rational_04::Ratio;

use super::checked::{CheckedOps, pivot_by_checking};
use super::inverse::determinant::{Determinant, by_cofactors_or_lu};
use super::systems::pivot::Elimination;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{Scalar, for_each_ratio};

macro_rules! ratios {
    ($($Int:ident)*) => {$(
        /// The operands a / b and c / d are in lowest terms, with positive denominators. The
        /// results are so too. Common factors are divided out first, so a product on the way
        /// overflows only if the result does.
        impl CheckedOps for Ratio<$Int> {
            fn checked_add(self, rhs: Self) -> Option<Self> {
                let ((a, b), (c, d)) = (self.into_raw(), rhs.into_raw());
                let common = gcd(b as i128, d as i128) as $Int;
                let (b, d) = (b / common, d / common);
                let sum = a.checked_mul(d)?.checked_add(c.checked_mul(b)?)?;
                let rest = gcd(sum as i128, common as i128) as $Int;
                let denominator = b.checked_mul(d)?.checked_mul(common / rest)?;
                Some(Ratio::new_raw(sum / rest, denominator))
            }

            fn checked_sub(self, rhs: Self) -> Option<Self> {
                self.checked_add(rhs.checked_neg()?)
            }

            fn checked_mul(self, rhs: Self) -> Option<Self> {
                let ((a, b), (c, d)) = (self.into_raw(), rhs.into_raw());
                let (left, right) = (gcd(a as i128, d as i128) as $Int, gcd(c as i128, b as i128) as $Int);
                let numerator = (a / left).checked_mul(c / right)?;
                let denominator = (b / right).checked_mul(d / left)?;
                Some(Ratio::new_raw(numerator, denominator))
            }

            fn checked_div(self, rhs: Self) -> Option<Self> {
                let (c, d) = rhs.into_raw();
                match c {
                    0 => None,
                    1.. => self.checked_mul(Ratio::new_raw(d, c)),
                    _ => self.checked_mul(Ratio::new_raw(d.checked_neg()?, c.checked_neg()?)),
                }
            }

            fn checked_neg(self) -> Option<Self> {
                let (a, b) = self.into_raw();
                Some(Ratio::new_raw(a.checked_neg()?, b))
            }

            fn checked_signum(self) -> Option<Self> {
                Some(Ratio::new_raw(self.numer().signum(), 1))
            }
        }

        #[diagnostic::do_not_recommend]
        impl Elimination for Ratio<$Int> {
            pivot_by_checking! {}
        }

        #[diagnostic::do_not_recommend]
        impl Determinant for Ratio<$Int> {
            #[inline]
            fn determinant<const N: usize>(a: &Matrix<Self, N, N>) -> Self {
                by_cofactors_or_lu(a, || Self::ZERO)
            }

            #[inline]
            fn inverse<const N: usize>(
                a: &Matrix<Self, N, N>,
            ) -> Result<Matrix<Self, N, N>, EliminationError> {
                Elimination::solve(a, &Matrix::IDENTITY)
            }
        }
    )*};
}

for_each_ratio! { ratios }

/// The greatest common divisor of any number and a positive one, by Euclid.
fn gcd(x: i128, positive: i128) -> i128 {
    let (mut x, mut y) = (positive.unsigned_abs(), x.unsigned_abs());
    while y != 0 {
        (x, y) = (y, x % y);
    }
    // It divides the positive one.
    x as i128
}
