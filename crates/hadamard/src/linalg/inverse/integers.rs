//! Determinants and inverses of integer matrices, which are exact.

use super::cofactors;
use super::determinant::Determinant;
use super::integer_determinant;
use super::integer_inverse;
use crate::error::EliminationError;
use crate::matrix::Matrix;

macro_rules! integers {
    ($($Int:ident: $inverse:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Determinant for $Int {
            #[inline]
            fn determinant<const N: usize>(a: &Matrix<$Int, N, N>) -> $Int {
                cofactors::determinant(a).unwrap_or_else(|| integer_determinant::determinant(a))
            }

            #[inline]
            fn inverse<const N: usize>(
                a: &Matrix<$Int, N, N>,
            ) -> Result<Matrix<$Int, N, N>, EliminationError> {
                integer_inverse::$inverse(a)
            }
        }
    )*};
}

integers! {
    i8: of_i8;
    i16: of_i16;
    i32: of_i32;
    i64: of_i64;
    i128: of_i128;
    isize: of_isize;
}
