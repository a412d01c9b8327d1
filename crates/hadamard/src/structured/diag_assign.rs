//! The assigning operators with a diagonal matrix on either side.

use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

use super::diag::Diag;
use crate::matrix::Matrix;
use crate::shape::{AddShape, Dims, MulAssignShape, SubShape};

/// Replaces A by A diag(x): column `j` times xj. Some relation has said that P = N.
#[inline]
pub(super) fn scale_columns<T, const M: usize, const N: usize, const P: usize>(
    a: &mut Matrix<T, M, N>,
    x: &Diag<T, P>,
) where
    T: Copy + Mul<Output = T>,
{
    for j in 0..N {
        for i in 0..M {
            a.columns[j][i] = a.columns[j][i] * x.diagonal.columns[0][j];
        }
    }
}

impl<T, const M: usize, const N: usize, const P: usize> MulAssign<&Diag<T, P>> for Matrix<T, M, N>
where
    T: Copy + Mul<Output = T>,
    Dims: MulAssignShape<M, N, P, P>,
{
    #[inline]
    fn mul_assign(&mut self, rhs: &Diag<T, P>) {
        scale_columns(self, rhs);
    }
}

/// Operators between two diagonals, element by element.
macro_rules! diagonals {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident, $Shape:ident;)*) => {$(
        impl<T, const M: usize, const P: usize> $OpAssign<&Diag<T, P>> for Diag<T, M>
        where
            T: Copy + $Op<Output = T>,
            Dims: $Shape<M, M, P, P>,
        {
            #[inline]
            fn $op_assign(&mut self, rhs: &Diag<T, P>) {
                let (x, y) = (&mut self.diagonal.columns[0], &rhs.diagonal.columns[0]);
                for i in 0..M {
                    x[i] = x[i].$op(y[i]);
                }
            }
        }
    )*};
}

diagonals! {
    Add::add, AddAssign::add_assign, AddShape;
    Sub::sub, SubAssign::sub_assign, SubShape;
    Mul::mul, MulAssign::mul_assign, MulAssignShape;
}

/// Sums and differences, which change nothing but the diagonal.
macro_rules! sums {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident, $Shape:ident;)*) => {$(
        impl<T, const M: usize, const N: usize, const P: usize> $OpAssign<&Diag<T, P>>
            for Matrix<T, M, N>
        where
            T: Copy + $Op<Output = T>,
            Dims: $Shape<M, N, P, P>,
        {
            #[inline]
            fn $op_assign(&mut self, rhs: &Diag<T, P>) {
                for j in 0..N {
                    self.columns[j][j] = self.columns[j][j].$op(rhs.diagonal.columns[0][j]);
                }
            }
        }
    )*};
}

sums! {
    Add::add, AddAssign::add_assign, AddShape;
    Sub::sub, SubAssign::sub_assign, SubShape;
}

/// The same with an owned right side.
macro_rules! owned {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident, $Shape:ident;)*) => {$(
        impl<T, const M: usize, const N: usize, const P: usize> $OpAssign<Diag<T, P>>
            for Matrix<T, M, N>
        where
            T: Copy + $Op<Output = T>,
            Dims: $Shape<M, N, P, P>,
        {
            #[inline]
            fn $op_assign(&mut self, rhs: Diag<T, P>) {
                self.$op_assign(&rhs);
            }
        }

        impl<T, const M: usize, const P: usize> $OpAssign<Diag<T, P>> for Diag<T, M>
        where
            T: Copy + $Op<Output = T>,
            Dims: $Shape<M, M, P, P>,
        {
            #[inline]
            fn $op_assign(&mut self, rhs: Diag<T, P>) {
                self.$op_assign(&rhs);
            }
        }
    )*};
}

owned! {
    Add::add, AddAssign::add_assign, AddShape;
    Sub::sub, SubAssign::sub_assign, SubShape;
    Mul::mul, MulAssign::mul_assign, MulAssignShape;
}

impl<T: Copy + Mul<Output = T>, const N: usize> MulAssign<T> for Diag<T, N> {
    #[inline]
    fn mul_assign(&mut self, scalar: T) {
        self.diagonal *= scalar;
    }
}

impl<T: Copy + Div<Output = T>, const N: usize> DivAssign<T> for Diag<T, N> {
    #[inline]
    fn div_assign(&mut self, scalar: T) {
        self.diagonal /= scalar;
    }
}
