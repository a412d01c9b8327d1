//! Products of symmetric matrices. A multiple is symmetric again. Other products need not be, so
//! they return a [`Matrix`].

use core::ops::{Add, Div, DivAssign, Mul, MulAssign};

use crate::matrix::Matrix;
use crate::ops::forward_ref;
use crate::shape::{Dims, MulShape};
use crate::structured::Symmetric;

impl<T, const M: usize, const P: usize, const Q: usize> Mul<&Matrix<T, P, Q>> for &Symmetric<T, M>
where
    T: Copy + Add<Output = T> + Mul<Output = T>,
    Dims: MulShape<M, M, P, Q>,
{
    type Output = Matrix<T, M, Q>;

    #[inline]
    fn mul(self, rhs: &Matrix<T, P, Q>) -> Matrix<T, M, Q> {
        self.as_matrix() * rhs
    }
}

impl<T, const M: usize, const N: usize, const P: usize> Mul<&Symmetric<T, P>> for &Matrix<T, M, N>
where
    T: Copy + Add<Output = T> + Mul<Output = T>,
    Dims: MulShape<M, N, P, P>,
{
    type Output = Matrix<T, M, P>;

    #[inline]
    fn mul(self, rhs: &Symmetric<T, P>) -> Matrix<T, M, P> {
        self * rhs.as_matrix()
    }
}

forward_ref! {
    impl [T: {Copy + Add<Output = T> + Mul<Output = T>}, M, P, Q] Mul::mul
    for Symmetric<T, M>, Matrix<T, P, Q> as Matrix<T, M, Q> where MulShape<M, M, P, Q>;
    impl [T: {Copy + Add<Output = T> + Mul<Output = T>}, M, N, P] Mul::mul
    for Matrix<T, M, N>, Symmetric<T, P> as Matrix<T, M, P> where MulShape<M, N, P, P>;
}

/// P s and P / s.
macro_rules! scale {
    ($($Op:ident::$op:ident;)*) => {$(
        impl<T: Copy + $Op<Output = T>, const N: usize> $Op<T> for Symmetric<T, N> {
            type Output = Symmetric<T, N>;

            #[inline]
            fn $op(self, scalar: T) -> Symmetric<T, N> {
                Symmetric { matrix: self.matrix.$op(scalar) }
            }
        }

        impl<T: Copy + $Op<Output = T>, const N: usize> $Op<T> for &Symmetric<T, N> {
            type Output = Symmetric<T, N>;

            #[inline]
            fn $op(self, scalar: T) -> Symmetric<T, N> {
                (*self).$op(scalar)
            }
        }
    )*};
}

scale! {
    Mul::mul;
    Div::div;
}

impl<T: Copy + Mul<Output = T>, const N: usize> MulAssign<T> for Symmetric<T, N> {
    #[inline]
    fn mul_assign(&mut self, scalar: T) {
        self.matrix *= scalar;
    }
}

impl<T: Copy + Div<Output = T>, const N: usize> DivAssign<T> for Symmetric<T, N> {
    #[inline]
    fn div_assign(&mut self, scalar: T) {
        self.matrix /= scalar;
    }
}

/// A primitive scalar on the left: see `ops/scale.rs`.
macro_rules! scale_left {
    ($($Scalar:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<const N: usize> Mul<Symmetric<$Scalar, N>> for $Scalar {
            type Output = Symmetric<$Scalar, N>;

            #[inline]
            fn mul(self, symmetric: Symmetric<$Scalar, N>) -> Symmetric<$Scalar, N> {
                Symmetric { matrix: self * symmetric.matrix }
            }
        }

        #[diagnostic::do_not_recommend]
        impl<const N: usize> Mul<&Symmetric<$Scalar, N>> for $Scalar {
            type Output = Symmetric<$Scalar, N>;

            #[inline]
            fn mul(self, symmetric: &Symmetric<$Scalar, N>) -> Symmetric<$Scalar, N> {
                self * *symmetric
            }
        }
    )*};
}

scale_left! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
