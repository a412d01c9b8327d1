//! Operators that do not exist, to say what to write instead.
//!
//! Each asks for a relation that never holds, whose message the compiler prints.

use core::ops::{Add, Div, Sub};

use crate::matrix::Matrix;
use crate::shape::{Dims, NoQuotient, NoScalarSum};

/// What other languages mean by `A / B` differs.
#[doc(hidden)]
impl<T, const M: usize, const N: usize, const P: usize, const Q: usize> Div<Matrix<T, P, Q>>
    for Matrix<T, M, N>
where
    Dims: NoQuotient<M, N, P, Q>,
{
    type Output = Matrix<T, M, N>;

    fn div(self, _: Matrix<T, P, Q>) -> Matrix<T, M, N> {
        self
    }
}

/// `A + s` is A + s I to some, and s onto every element to others.
#[doc(hidden)]
impl<T, const M: usize, const N: usize> Add<T> for Matrix<T, M, N>
where
    Dims: NoScalarSum<M, N>,
{
    type Output = Matrix<T, M, N>;

    fn add(self, _: T) -> Matrix<T, M, N> {
        self
    }
}

#[doc(hidden)]
impl<T, const M: usize, const N: usize> Sub<T> for Matrix<T, M, N>
where
    Dims: NoScalarSum<M, N>,
{
    type Output = Matrix<T, M, N>;

    fn sub(self, _: T) -> Matrix<T, M, N> {
        self
    }
}
