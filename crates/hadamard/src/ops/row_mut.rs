//! The operators that change a row of a matrix.

use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

use crate::matrix::{Matrix, RowMut};
use crate::shape::{AddShape, Dims, SubShape};

/// An operator with a row on its right.
macro_rules! with_a_row {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident, $Shape:ident, $Rhs:ty;)*) => {$(
        impl<T, const M: usize, const N: usize, const P: usize, const Q: usize>
            $OpAssign<$Rhs> for RowMut<'_, T, M, N>
        where
            T: Copy + $Op<Output = T>,
            Dims: $Shape<1, N, P, Q>,
        {
            #[inline]
            fn $op_assign(&mut self, rhs: $Rhs) {
                for (x, column) in self.iter_mut().zip(rhs.columns.iter()) {
                    *x = x.$op(column[0]);
                }
            }
        }
    )*};
}

with_a_row! {
    Add::add, AddAssign::add_assign, AddShape, Matrix<T, P, Q>;
    Add::add, AddAssign::add_assign, AddShape, &Matrix<T, P, Q>;
    Sub::sub, SubAssign::sub_assign, SubShape, Matrix<T, P, Q>;
    Sub::sub, SubAssign::sub_assign, SubShape, &Matrix<T, P, Q>;
}

/// An operator with a number on its right.
macro_rules! with_a_number {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident;)*) => {$(
        impl<T: Copy + $Op<Output = T>, const M: usize, const N: usize> $OpAssign<T>
            for RowMut<'_, T, M, N>
        {
            #[inline]
            fn $op_assign(&mut self, scalar: T) {
                for x in self.iter_mut() {
                    *x = x.$op(scalar);
                }
            }
        }
    )*};
}

with_a_number! {
    Mul::mul, MulAssign::mul_assign;
    Div::div, DivAssign::div_assign;
}
