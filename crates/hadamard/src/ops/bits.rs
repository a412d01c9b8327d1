//! `A & B`, `A | B`, `A ^ B` and `!A`, for masks and for integers.

use core::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Not};

use super::each_element::{apply, apply_zip};
use super::elementwise::elementwise;
use crate::matrix::Matrix;
use crate::shape::{BitAndShape, BitOrShape, BitXorShape, Dims};

elementwise! {
    BitAnd::bitand, BitAndAssign::bitand_assign, BitAndShape;
    BitOr::bitor, BitOrAssign::bitor_assign, BitOrShape;
    BitXor::bitxor, BitXorAssign::bitxor_assign, BitXorShape;
}

impl<T: Copy + Not<Output = T>, const M: usize, const N: usize> Not for &Matrix<T, M, N> {
    type Output = Matrix<T, M, N>;

    #[inline]
    fn not(self) -> Matrix<T, M, N> {
        let mut out = *self;
        apply(&mut out, T::not);
        out
    }
}

impl<T: Copy + Not<Output = T>, const M: usize, const N: usize> Not for Matrix<T, M, N> {
    type Output = Matrix<T, M, N>;

    #[inline]
    fn not(self) -> Matrix<T, M, N> {
        !&self
    }
}
