//! `-A`.

use core::ops::Neg;

use super::each_element::mapped;
use crate::matrix::Matrix;

impl<T: Copy + Neg<Output = T>, const M: usize, const N: usize> Neg for &Matrix<T, M, N> {
    type Output = Matrix<T, M, N>;

    #[inline]
    fn neg(self) -> Matrix<T, M, N> {
        mapped(self, T::neg)
    }
}

impl<T: Copy + Neg<Output = T>, const M: usize, const N: usize> Neg for Matrix<T, M, N> {
    type Output = Matrix<T, M, N>;

    #[inline]
    fn neg(self) -> Matrix<T, M, N> {
        -&self
    }
}
