//! Conversions that are refused, with messages that say what to write instead.

use super::Matrix;
use crate::shape::{Dims, NoIterator, NoNestedArray};

/// An iterator may have too few elements, or too many.
#[doc(hidden)]
impl<T, U, const M: usize, const N: usize> FromIterator<U> for Matrix<T, M, N>
where
    Dims: NoIterator<M, N>,
{
    fn from_iter<I: IntoIterator<Item = U>>(_: I) -> Self {
        const { panic!() }
    }
}

/// The inner arrays are rows to some users, and columns to others.
#[doc(hidden)]
impl<T, const M: usize, const N: usize, const P: usize, const Q: usize> From<[[T; Q]; P]>
    for Matrix<T, M, N>
where
    Dims: NoNestedArray<M, N>,
{
    fn from(_: [[T; Q]; P]) -> Self {
        const { panic!() }
    }
}
