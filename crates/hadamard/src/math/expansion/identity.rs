//! `I`, the identity whose size follows from what it is added to.
//!
//! It is a number on the diagonal, as Julia's `UniformScaling` is: `A - 2 * I` subtracts from the
//! diagonal alone.

use core::fmt::Debug;
use core::ops::{Add, Div, Mul, Neg, Sub};

use super::integers::sum_of_ones;
use crate::matrix::Matrix;
use crate::scalar::{Field, Scalar};
use crate::shape::{Dims, IdentitySumShape};

/// n I for a literal n.
#[derive(Clone, Copy, Debug)]
pub struct Multiple(pub i32);

/// s I.
#[derive(Clone, Copy, Debug)]
pub struct Scaled<T>(pub T);

/// A matrix on the left of `+ I` or `- I`.
#[derive(Clone, Copy, Debug)]
pub struct With<X>(pub X);

/// The number on the diagonal.
pub trait OnTheDiagonal<T> {
    /// The number.
    fn number(self) -> T;
}

impl<T: Scalar> OnTheDiagonal<T> for Multiple {
    #[inline]
    fn number(self) -> T {
        let size = sum_of_ones::<T>(self.0.unsigned_abs().into());
        if self.0 < 0 { T::ZERO - size } else { size }
    }
}

impl<T> OnTheDiagonal<T> for Scaled<T> {
    #[inline]
    fn number(self) -> T {
        self.0
    }
}

/// s I as a matrix.
#[inline]
fn scaled_identity<T: Scalar, const M: usize, const N: usize>(s: T) -> Matrix<T, M, N> {
    Matrix::from_fn(|i, j| if i == j { s } else { T::ZERO })
}

/// `Op::op` of `I` and a matrix, on both sides.
macro_rules! sums {
    ($($Op:ident::$op:ident, $Identity:ty;)*) => {$(
        impl<T: Scalar, const M: usize, const N: usize> $Op<Matrix<T, M, N>> for $Identity
        where
            Dims: IdentitySumShape<M, N>,
        {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn $op(self, rhs: Matrix<T, M, N>) -> Matrix<T, M, N> {
                scaled_identity::<T, M, N>(self.number()).$op(rhs)
            }
        }

        impl<T: Scalar, const M: usize, const N: usize> $Op<&Matrix<T, M, N>> for $Identity
        where
            Dims: IdentitySumShape<M, N>,
        {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn $op(self, rhs: &Matrix<T, M, N>) -> Matrix<T, M, N> {
                scaled_identity::<T, M, N>(self.number()).$op(rhs)
            }
        }
    )*};
}

sums! {
    Add::add, Multiple;
    Sub::sub, Multiple;
    Add::add, Scaled<T>;
    Sub::sub, Scaled<T>;
}

/// What has `I` as a factor, on the right of an `M x N` matrix.
pub trait Addend<T, const M: usize, const N: usize> {
    /// The matrix.
    fn to_matrix(self) -> Matrix<T, M, N>;
}

impl<T: Scalar, const M: usize, const N: usize> Addend<T, M, N> for Multiple
where
    Dims: IdentitySumShape<M, N>,
{
    #[inline]
    fn to_matrix(self) -> Matrix<T, M, N> {
        scaled_identity(self.number())
    }
}

impl<T: Scalar, const M: usize, const N: usize> Addend<T, M, N> for Scaled<T>
where
    Dims: IdentitySumShape<M, N>,
{
    #[inline]
    fn to_matrix(self) -> Matrix<T, M, N> {
        scaled_identity(self.0)
    }
}

impl<T, const M: usize, const N: usize> Addend<T, M, N> for Matrix<T, M, N> {
    #[inline]
    fn to_matrix(self) -> Self {
        self
    }
}

/// `A + I` and `A - I`.
macro_rules! sums_on_the_right {
    ($($Op:ident::$op:ident, $Left:ty;)*) => {$(
        impl<T: Scalar, R: Addend<T, M, N>, const M: usize, const N: usize> $Op<R> for With<$Left> {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn $op(self, rhs: R) -> Matrix<T, M, N> {
                self.0.$op(rhs.to_matrix())
            }
        }
    )*};
}

sums_on_the_right! {
    Add::add, Matrix<T, M, N>;
    Add::add, &Matrix<T, M, N>;
    Sub::sub, Matrix<T, M, N>;
    Sub::sub, &Matrix<T, M, N>;
}

/// `I` as a factor.
macro_rules! products {
    ($($Identity:ty;)*) => {$(
        impl<T: Scalar, const M: usize, const N: usize> Mul<Matrix<T, M, N>> for $Identity {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn mul(self, rhs: Matrix<T, M, N>) -> Matrix<T, M, N> {
                rhs * OnTheDiagonal::<T>::number(self)
            }
        }

        impl<T: Scalar, const M: usize, const N: usize> Mul<&Matrix<T, M, N>> for $Identity {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn mul(self, rhs: &Matrix<T, M, N>) -> Matrix<T, M, N> {
                rhs * OnTheDiagonal::<T>::number(self)
            }
        }
    )*};
}

products! {
    Multiple;
    Scaled<T>;
}

impl<T: Scalar> Mul<T> for Multiple {
    type Output = Scaled<T>;

    #[inline]
    fn mul(self, s: T) -> Scaled<T> {
        Scaled(OnTheDiagonal::<T>::number(self) * s)
    }
}

impl<T: Field> Div<T> for Multiple {
    type Output = Scaled<T>;

    #[inline]
    fn div(self, s: T) -> Scaled<T> {
        Scaled(OnTheDiagonal::<T>::number(self) / s)
    }
}

impl Neg for Multiple {
    type Output = Self;

    #[inline]
    fn neg(self) -> Self {
        Multiple(self.0.wrapping_neg())
    }
}

impl<T: Neg<Output = T>> Neg for Scaled<T> {
    type Output = Self;

    #[inline]
    fn neg(self) -> Self {
        Scaled(-self.0)
    }
}

/// The matrix that a whole expression or an argument stands for, where it has `I` as a factor.
pub trait Settle<Out> {
    /// The matrix.
    fn settle(self) -> Out;
}

impl<T: Scalar, const N: usize> Settle<Matrix<T, N, N>> for Multiple {
    #[inline]
    fn settle(self) -> Matrix<T, N, N> {
        scaled_identity(self.number())
    }
}

impl<T: Scalar, const N: usize> Settle<Matrix<T, N, N>> for Scaled<T> {
    #[inline]
    fn settle(self) -> Matrix<T, N, N> {
        scaled_identity(self.0)
    }
}

impl<T, const M: usize, const N: usize> Settle<Matrix<T, M, N>> for Matrix<T, M, N> {
    #[inline]
    fn settle(self) -> Self {
        self
    }
}
