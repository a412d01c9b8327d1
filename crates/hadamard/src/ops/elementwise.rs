//! `A + B`, `A - B` and `A % B`, and the macro for operators between equal shapes.

use core::ops::{Add, AddAssign, Rem, RemAssign, Sub, SubAssign};

use super::each_element::{apply_zip, zipped};
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::{CanAdd, CanRem, CanSub};
use crate::shape::{AddShape, Dims, RemShape, SubShape};

/// Makes an operator of elements an operator of matrices of one shape.
///
/// The assigning form does the work. The others copy their left side and call
/// it, so that the compiler builds the result in its place.
macro_rules! elementwise {
    ($(
        $Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident
        where T: {$($bounds:tt)*}, $Shape:ident;
    )*) => {$(
        impl<T, U, const M: usize, const N: usize, const P: usize, const Q: usize>
            $OpAssign<&Matrix<U, P, Q>> for Matrix<T, M, N>
        where
            T: $($bounds)*,
            Matrix<U, P, Q>: Operand<T, P, Q>,
            Dims: $Shape<M, N, P, Q>,
        {
            #[inline]
            fn $op_assign(&mut self, rhs: &Matrix<U, P, Q>) {
                apply_zip(self, rhs.as_matrix(), <T as $Op>::$op);
            }
        }

        impl<T, U, const M: usize, const N: usize, const P: usize, const Q: usize>
            $OpAssign<Matrix<U, P, Q>> for Matrix<T, M, N>
        where
            T: $($bounds)*,
            Matrix<U, P, Q>: Operand<T, P, Q>,
            Dims: $Shape<M, N, P, Q>,
        {
            #[inline]
            fn $op_assign(&mut self, rhs: Matrix<U, P, Q>) {
                apply_zip(self, rhs.as_matrix(), <T as $Op>::$op);
            }
        }

        impl<T, U, const M: usize, const N: usize, const P: usize, const Q: usize>
            $Op<&Matrix<U, P, Q>> for &Matrix<T, M, N>
        where
            T: $($bounds)*,
            Matrix<U, P, Q>: Operand<T, P, Q>,
            Dims: $Shape<M, N, P, Q>,
        {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn $op(self, rhs: &Matrix<U, P, Q>) -> Matrix<T, M, N> {
                zipped(self, rhs.as_matrix(), <T as $Op>::$op)
            }
        }

        $crate::ops::forward_ref! {
            impl [T: {$($bounds)*}; U, M, N, P, Q] $Op::$op
            for Matrix<T, M, N>, Matrix<U, P, Q> as Matrix<T, M, N>
            where $Shape<M, N, P, Q>, Operand<T, P, Q>;
        }
    )*};
}

pub(super) use elementwise;

elementwise! {
    Add::add, AddAssign::add_assign where T: {CanAdd}, AddShape;
    Sub::sub, SubAssign::sub_assign where T: {CanSub}, SubShape;
    Rem::rem, RemAssign::rem_assign where T: {CanRem}, RemShape;
}
