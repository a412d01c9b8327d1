//! `Sum` and `Product` of iterators over matrices.

use core::iter::{Product, Sum};

use crate::matrix::Matrix;
use crate::scalar::Scalar;

/// The sum, from the first to the last; zero for an empty iterator.
impl<T: Scalar, const M: usize, const N: usize> Sum for Matrix<T, M, N> {
    #[inline]
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, |sum, matrix| sum + matrix)
    }
}

impl<'a, T: Scalar, const M: usize, const N: usize> Sum<&'a Self> for Matrix<T, M, N> {
    #[inline]
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, |sum, matrix| sum + matrix)
    }
}

/// The matrix product, the first factor on the left; the identity for an
/// empty iterator.
impl<T: Scalar, const N: usize> Product for Matrix<T, N, N> {
    #[inline]
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::IDENTITY, |product, matrix| product * matrix)
    }
}

impl<'a, T: Scalar, const N: usize> Product<&'a Self> for Matrix<T, N, N> {
    #[inline]
    fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        iter.fold(Self::IDENTITY, |product, matrix| product * matrix)
    }
}
