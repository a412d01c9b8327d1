//! `-A`.

use core::ops::Neg;

use super::each_element::apply;
use crate::matrix::Matrix;

impl<T: Copy + Neg<Output = T>, const M: usize, const N: usize> Neg for &Matrix<T, M, N> {
    type Output = Matrix<T, M, N>;

    #[inline]
    fn neg(self) -> Matrix<T, M, N> {
        let mut out = *self;
        apply(&mut out, T::neg);
        out
    }
}

impl<T: Copy + Neg<Output = T>, const M: usize, const N: usize> Neg for Matrix<T, M, N> {
    type Output = Matrix<T, M, N>;

    #[inline]
    fn neg(self) -> Matrix<T, M, N> {
        -&self
    }
}
