//! `A & B`, `A | B`, `A ^ B` and `!A`, for masks and for integers.

use core::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Not};

use super::each_element::{apply_zip, mapped, zipped};
use super::elementwise::elementwise;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::shape::{BitAndShape, BitOrShape, BitXorShape, Dims};

elementwise! {
    BitAnd::bitand, BitAndAssign::bitand_assign where T: {Copy + BitAnd<Output = T>}, BitAndShape;
    BitOr::bitor, BitOrAssign::bitor_assign where T: {Copy + BitOr<Output = T>}, BitOrShape;
    BitXor::bitxor, BitXorAssign::bitxor_assign where T: {Copy + BitXor<Output = T>}, BitXorShape;
}

impl<T: Copy + Not<Output = T>, const M: usize, const N: usize> Not for &Matrix<T, M, N> {
    type Output = Matrix<T, M, N>;

    #[inline]
    fn not(self) -> Matrix<T, M, N> {
        mapped(self, T::not)
    }
}

impl<T: Copy + Not<Output = T>, const M: usize, const N: usize> Not for Matrix<T, M, N> {
    type Output = Matrix<T, M, N>;

    #[inline]
    fn not(self) -> Matrix<T, M, N> {
        !&self
    }
}
