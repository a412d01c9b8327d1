//! `A + B`, `A - B` and `A % B`, and the macro for operators between equal shapes.

use core::ops::{Add, AddAssign, Rem, RemAssign, Sub, SubAssign};

use super::each_element::apply_zip;
use crate::matrix::Matrix;
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
        impl<T, const M: usize, const N: usize, const P: usize, const Q: usize>
            $OpAssign<&Matrix<T, P, Q>> for Matrix<T, M, N>
        where
            T: $($bounds)*,
            Dims: $Shape<M, N, P, Q>,
        {
            #[inline]
            fn $op_assign(&mut self, rhs: &Matrix<T, P, Q>) {
                apply_zip(self, rhs, T::$op);
            }
        }

        impl<T, const M: usize, const N: usize, const P: usize, const Q: usize>
            $OpAssign<Matrix<T, P, Q>> for Matrix<T, M, N>
        where
            T: $($bounds)*,
            Dims: $Shape<M, N, P, Q>,
        {
            #[inline]
            fn $op_assign(&mut self, rhs: Matrix<T, P, Q>) {
                apply_zip(self, &rhs, T::$op);
            }
        }

        impl<T, const M: usize, const N: usize, const P: usize, const Q: usize>
            $Op<&Matrix<T, P, Q>> for &Matrix<T, M, N>
        where
            T: $($bounds)*,
            Dims: $Shape<M, N, P, Q>,
        {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn $op(self, rhs: &Matrix<T, P, Q>) -> Matrix<T, M, N> {
                let mut out = *self;
                apply_zip(&mut out, rhs, T::$op);
                out
            }
        }

        $crate::ops::forward_ref! {
            impl [T: {$($bounds)*}, M, N, P, Q] $Op::$op
            for Matrix<T, M, N>, Matrix<T, P, Q> as Matrix<T, M, N> where $Shape<M, N, P, Q>;
        }
    )*};
}

pub(super) use elementwise;

elementwise! {
    Add::add, AddAssign::add_assign where T: {CanAdd}, AddShape;
    Sub::sub, SubAssign::sub_assign where T: {CanSub}, SubShape;
    Rem::rem, RemAssign::rem_assign where T: {CanRem}, RemShape;
}
