//! Elimination and the exponential with dual numbers. They divide by pivots and skip nothing, so
//! derivatives are right everywhere, at zeros too.

use num_dual_015::{
    Dual, Dual2, Dual2SVec, Dual3, DualSVec, HyperDual, HyperDualSVec32, HyperDualSVec64,
    HyperHyperDual,
};

use super::functions::exp::MatrixExponential;
use super::inverse::determinant::{Determinant, by_cofactors_or_lu};
use super::systems::cholesky::Definite;
use super::systems::cholesky::factorise::eliminate;
use super::systems::floats::{eliminates, real_parts};
use super::systems::pivot::Elimination;
use super::systems::solve::eliminated;
use crate::error::{EliminationError, NotPositiveDefinite};
use crate::matrix::Matrix;
use crate::scalar::{Scalar, Signed, for_each_dual};

/// Whether a derivative is finite.
macro_rules! is_finite {
    ($part:expr, number) => {
        $part.is_finite()
    };
    ($part:expr, matrix) => {
        $part.0.as_ref().is_none_or(|part| part.iter().all(|x| x.is_finite()))
    };
}

macro_rules! duals {
    ($([$($D:ident)*] $Single:ty, $Double:ty: $parts:tt;)*) => {$(
        duals! { [$($D)*] $Single, f32 $parts }
        duals! { [$($D)*] $Double, f64 $parts }
    )*};
    ([$($D:ident)*] $Dual:ty, $Float:ident { $($part:ident: $kind:ident),* }) => {
        #[diagnostic::do_not_recommend]
        impl<$(const $D: usize),*> Elimination for $Dual {
            real_parts! {}

            #[inline]
            fn is_finite(self) -> bool {
                self.re.is_finite() $(&& is_finite!(self.$part, $kind))*
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
        impl<$(const $D: usize),*> Definite for $Dual {
            #[inline]
            fn factorise<const N: usize>(
                a: &mut Matrix<Self, N, N>,
            ) -> Result<(), NotPositiveDefinite> {
                eliminate::<Self, N, false>(a)
            }

            #[inline]
            fn square_of_product(factors: impl Iterator<Item = Self> + Clone) -> Self {
                let product = factors.fold(<Self as Scalar>::ONE, |product, x| product * x);
                product * product
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$(const $D: usize),*> MatrixExponential for $Dual {
            #[inline]
            fn exp_matrix<const N: usize>(a: &Matrix<Self, N, N>) -> Matrix<Self, N, N> {
                let constant = |x: f64| {
                    let mut out = <Self as Scalar>::ZERO;
                    out.re = x as $Float;
                    out
                };
                scaled_series(a, a.map(|x| f64::from(x.re)).norm_1(), constant)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$(const $D: usize),*> Determinant for $Dual {
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
        // Above the diagonal this is X. An element on the diagonal becomes minus the sum of those
        // after it. Below the diagonal there are zeros.
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

/// The exponential by its series Σ Aᵏ / k!, after halving A to a norm of at most 1/2, and then
/// squaring.
///
/// The term of degree 19 is below 2e-23, so that derivatives up to the third are accurate to the
/// last digit.
fn scaled_series<T: Elimination, const N: usize>(
    a: &Matrix<T, N, N>,
    norm: f64,
    constant: impl Fn(f64) -> T,
) -> Matrix<T, N, N> {
    if !norm.is_finite() {
        return Matrix::splat(constant(f64::NAN));
    }
    let (mut squarings, mut scale) = (0, 1.0);
    while norm * scale > 0.5 {
        (squarings, scale) = (squarings + 1, scale * 0.5);
    }
    let (a, identity) = (*a * constant(scale), Matrix::IDENTITY);
    let mut sum = identity;
    for k in (1..=18).rev() {
        sum = identity + a * sum * constant(1.0 / f64::from(k));
    }
    for _ in 0..squarings {
        sum = sum * sum;
    }
    sum
}
