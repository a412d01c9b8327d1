//! Elimination with dual numbers: it divides by pivots and does nothing else, so derivatives are
//! right everywhere, at zeros too.

use num_dual_015::{Dual, Dual2, Dual3, HyperDual, HyperHyperDual};

use super::inverse::determinant::{Determinant, by_cofactors_or_lu};
use super::systems::floats::{eliminates, real_parts};
use super::systems::pivot::Elimination;
use super::systems::solve::eliminated;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{Scalar, Signed, for_each_dual};

macro_rules! duals {
    ($($Dual:ident { $($part:ident)* };)*) => {$(
        duals! { $Dual f32 $($part)* }
        duals! { $Dual f64 $($part)* }
    )*};
    ($Dual:ident $Float:ident $($part:ident)*) => {
        #[diagnostic::do_not_recommend]
        impl Elimination for $Dual<$Float> {
            real_parts! {}

            #[inline]
            fn is_finite(self) -> bool {
                self.re.is_finite() $(&& self.$part.is_finite())*
            }

            #[inline]
            fn size(self) -> Self {
                $crate::scalar::Signed::abs(self)
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

        #[diagnostic::do_not_recommend]
        impl Determinant for $Dual<$Float> {
            #[inline]
            fn determinant<const N: usize>(a: &Matrix<Self, N, N>) -> Self {
                by_cofactors_or_lu(a, || without_division(a))
            }

            #[inline]
            fn inverse<const N: usize>(
                a: &Matrix<Self, N, N>,
            ) -> Result<Matrix<Self, N, N>, EliminationError> {
                Elimination::solve(a, &Matrix::IDENTITY)
            }
        }
    };
}

for_each_dual! { duals }

/// The determinant without division, in N⁴ operations: if the matrix is singular, its determinant
/// has derivatives all the same.
///
/// R. S. Bird, A simple division-free algorithm for computing determinants, 2011.
#[cold]
fn without_division<T: Signed, const N: usize>(a: &Matrix<T, N, N>) -> T {
    let mut x = *a;
    for _ in 1..N {
        // Above the diagonal X, on it what is negated and summed up of the rest of the diagonal.
        let mut rest = T::ZERO;
        for j in (0..N).rev() {
            let element = x.columns[j][j];
            x.columns[j][j] = rest;
            rest = rest - element;
            for below in x.columns[j].iter_mut().skip(j + 1) {
                *below = T::ZERO;
            }
        }
        x *= a;
    }
    let corner = x.columns[0][0];
    if N % 2 == 0 { -corner } else { corner }
}
