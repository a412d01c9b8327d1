//! Operators with a number: `A s`, `s A`, `A / s`, and for integers `A % s`, `A & s`, `A | s`,
//! `A << s` and `A >> s`.
//!
//! A scalar on the right can be of any type. On the left it must be a primitive
//! number, because Rust does not let a crate implement `T: Mul<Matrix>` for every
//! `T` (error E0210). Because of the many implementations, `2 * a` tells the
//! compiler less than `a * 2`: if only literals say what the elements of `a` are,
//! a method call on the result needs an annotated type.

use core::ops::{
    BitAnd, BitAndAssign, BitOr, BitOrAssign, Div, DivAssign, Mul, MulAssign, Rem, RemAssign, Shl,
    ShlAssign, Shr, ShrAssign,
};

use super::each_element::{apply, mapped};
use crate::matrix::Matrix;
use crate::scalar::{CanDiv, CanMul, CanRem};

/// An operator with a scalar on the right.
macro_rules! scale {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident where T: {$($bounds:tt)*};)*) => {$(
        impl<T: $($bounds)*, const M: usize, const N: usize> $OpAssign<T>
            for Matrix<T, M, N>
        {
            #[inline]
            fn $op_assign(&mut self, scalar: T) {
                apply(self, |x| x.$op(scalar));
            }
        }

        impl<T: $($bounds)*, const M: usize, const N: usize> $Op<T> for Matrix<T, M, N> {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn $op(self, scalar: T) -> Matrix<T, M, N> {
                mapped(&self, |x| x.$op(scalar))
            }
        }

        impl<T: $($bounds)*, const M: usize, const N: usize> $Op<T> for &Matrix<T, M, N> {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn $op(self, scalar: T) -> Matrix<T, M, N> {
                (*self).$op(scalar)
            }
        }
    )*};
}

// Not `A ^ s`: for users of MATLAB and Julia it would be a power.
scale! {
    Mul::mul, MulAssign::mul_assign where T: {CanMul};
    Div::div, DivAssign::div_assign where T: {CanDiv};
    Rem::rem, RemAssign::rem_assign where T: {CanRem};
    BitAnd::bitand, BitAndAssign::bitand_assign where T: {Copy + BitAnd<Output = T>};
    BitOr::bitor, BitOrAssign::bitor_assign where T: {Copy + BitOr<Output = T>};
}

/// A shift of every element, by a number of any type that shifts the elements.
macro_rules! shift {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident;)*) => {$(
        impl<T: Copy + $Op<S, Output = T>, S: Copy, const M: usize, const N: usize> $OpAssign<S>
            for Matrix<T, M, N>
        {
            #[inline]
            fn $op_assign(&mut self, bits: S) {
                apply(self, |x| x.$op(bits));
            }
        }

        impl<T: Copy + $Op<S, Output = T>, S: Copy, const M: usize, const N: usize> $Op<S>
            for Matrix<T, M, N>
        {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn $op(self, bits: S) -> Matrix<T, M, N> {
                mapped(&self, |x| x.$op(bits))
            }
        }

        impl<T: Copy + $Op<S, Output = T>, S: Copy, const M: usize, const N: usize> $Op<S>
            for &Matrix<T, M, N>
        {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn $op(self, bits: S) -> Matrix<T, M, N> {
                (*self).$op(bits)
            }
        }
    )*};
}

shift! {
    Shl::shl, ShlAssign::shl_assign;
    Shr::shr, ShrAssign::shr_assign;
}

/// A primitive scalar on the left.
macro_rules! scale_left {
    ($($Scalar:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<const M: usize, const N: usize> Mul<Matrix<$Scalar, M, N>> for $Scalar {
            type Output = Matrix<$Scalar, M, N>;

            #[inline]
            fn mul(self, matrix: Matrix<$Scalar, M, N>) -> Matrix<$Scalar, M, N> {
                mapped(&matrix, |x| self * x)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<const M: usize, const N: usize> Mul<&Matrix<$Scalar, M, N>> for $Scalar {
            type Output = Matrix<$Scalar, M, N>;

            #[inline]
            fn mul(self, matrix: &Matrix<$Scalar, M, N>) -> Matrix<$Scalar, M, N> {
                self * *matrix
            }
        }
    )*};
}

scale_left! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
