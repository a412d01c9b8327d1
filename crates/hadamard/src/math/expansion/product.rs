//! The left side of `*`.
//!
//! Rust does not let a crate implement `s * A` for every type of numbers (E0210). So a number
//! beside a matrix of such numbers becomes [`OnTheLeft`]. Everything else stays as it is, and so
//! do the messages of its operators.

use core::fmt::Debug;
use core::ops::Mul;

use super::identity::{Multiple, OnTheDiagonal, Scaled};
use crate::matrix::Matrix;
use crate::ops::mapped;
use crate::scalar::Scalar;
use crate::structured::Diag;

/// References to both sides of a product.
#[derive(Clone, Copy, Debug)]
pub struct Left<L, R>(pub L, pub R);

/// A number on the left of a matrix.
#[derive(Clone, Copy, Debug)]
pub struct OnTheLeft<S>(pub S);

/// `a number, what is on its right;`
macro_rules! numbers_on_the_left {
    ($([$($size:ident)*] $Number:ty, $Right:ty;)*) => {$(
        impl<S: Scalar $(, const $size: usize)*> Left<&$Number, &$Right> {
            /// The number, with a product for every type.
            #[inline]
            pub fn math_side(self) -> OnTheLeft<S> {
                OnTheLeft(*self.0)
            }
        }
    )*};
}

numbers_on_the_left! {
    [M N] S, Matrix<S, M, N>;
    [M N] S, &Matrix<S, M, N>;
    [N] S, Diag<S, N>;
    [] S, Multiple;
}

impl<S: Scalar, const M: usize, const N: usize> Left<&&S, &Matrix<S, M, N>> {
    /// A reference to a number is the number.
    #[inline]
    pub fn math_side(self) -> OnTheLeft<S> {
        OnTheLeft(**self.0)
    }
}

impl<S: Scalar, const M: usize, const N: usize> Left<&&S, &&Matrix<S, M, N>> {
    /// A reference to a number is the number.
    #[inline]
    pub fn math_side(self) -> OnTheLeft<S> {
        OnTheLeft(**self.0)
    }
}

/// Every other left side is itself.
pub trait LeftAny {
    /// Its type.
    type Of;

    /// The left side.
    fn math_side(self) -> Self::Of;
}

impl<L: Copy, R> LeftAny for Left<&L, &R> {
    type Of = L;

    #[inline]
    fn math_side(self) -> L {
        *self.0
    }
}

/// A left side that cannot be copied is a reference. Looked up after [`LeftAny`].
pub trait LeftByReference<'a> {
    /// Its type.
    type Of;

    /// A reference to the left side.
    fn math_side(&self) -> Self::Of;
}

impl<'a, L, R> LeftByReference<'a> for Left<&'a L, &R> {
    type Of = &'a L;

    #[inline]
    fn math_side(&self) -> &'a L {
        self.0
    }
}

impl<S: Scalar, const M: usize, const N: usize> Mul<Matrix<S, M, N>> for OnTheLeft<S> {
    type Output = Matrix<S, M, N>;

    #[inline]
    fn mul(self, matrix: Matrix<S, M, N>) -> Matrix<S, M, N> {
        mapped(&matrix, |x| self.0 * x)
    }
}

impl<S: Scalar, const M: usize, const N: usize> Mul<&Matrix<S, M, N>> for OnTheLeft<S> {
    type Output = Matrix<S, M, N>;

    #[inline]
    fn mul(self, matrix: &Matrix<S, M, N>) -> Matrix<S, M, N> {
        self * *matrix
    }
}

impl<S: Scalar, const N: usize> Mul<Diag<S, N>> for OnTheLeft<S> {
    type Output = Diag<S, N>;

    #[inline]
    fn mul(self, diag: Diag<S, N>) -> Diag<S, N> {
        Diag::new(self * diag.diagonal())
    }
}

impl<S: Scalar> Mul<Multiple> for OnTheLeft<S> {
    type Output = Scaled<S>;

    #[inline]
    fn mul(self, identity: Multiple) -> Scaled<S> {
        Scaled(self.0 * OnTheDiagonal::<S>::number(identity))
    }
}

impl<T: Scalar, const M: usize, const N: usize> Left<&Matrix<T, M, N>, &Multiple> {
    /// A matrix on the left of `I`.
    #[inline]
    pub fn math_side(self) -> OnTheLeft<Matrix<T, M, N>> {
        OnTheLeft(*self.0)
    }
}

impl<T: Scalar, const M: usize, const N: usize> Mul<Multiple> for OnTheLeft<Matrix<T, M, N>> {
    type Output = Matrix<T, M, N>;

    #[inline]
    fn mul(self, identity: Multiple) -> Matrix<T, M, N> {
        self.0 * OnTheDiagonal::<T>::number(identity)
    }
}
