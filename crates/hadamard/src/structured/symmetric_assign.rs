//! `P += Q`, `P -= Q`, `P *= s`, `P /= s` and `s P` for symmetric matrices.

use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

use super::symmetric::Symmetric;
use crate::matrix::Matrix;
use crate::scalar::Scalar;
use crate::shape::{AddShape, Dims, NoSymmetricSum, SubShape};
use crate::structured::Diag;

macro_rules! sums {
    ($(
        $OpAssign:ident::$op_assign:ident, $Shape:ident,
        $Rhs:ty: $Bound:path, $rhs:ident => $summand:expr;
    )*) => {$(
        impl<T, const M: usize, const P: usize> $OpAssign<$Rhs> for Symmetric<T, M>
        where
            T: Copy + $Bound,
            Dims: $Shape<M, M, P, P>,
        {
            #[inline]
            fn $op_assign(&mut self, $rhs: $Rhs) {
                self.matrix.$op_assign($summand);
            }
        }
    )*};
}

sums! {
    AddAssign::add_assign, AddShape, Symmetric<T, P>: Add<Output = T>, p => &p.matrix;
    AddAssign::add_assign, AddShape, &Symmetric<T, P>: Add<Output = T>, p => &p.matrix;
    AddAssign::add_assign, AddShape, Diag<T, P>: Scalar, d => d;
    AddAssign::add_assign, AddShape, &Diag<T, P>: Scalar, d => d;
    SubAssign::sub_assign, SubShape, Symmetric<T, P>: Sub<Output = T>, p => &p.matrix;
    SubAssign::sub_assign, SubShape, &Symmetric<T, P>: Sub<Output = T>, p => &p.matrix;
    SubAssign::sub_assign, SubShape, Diag<T, P>: Scalar, d => d;
    SubAssign::sub_assign, SubShape, &Diag<T, P>: Scalar, d => d;
}

/// Refused, to say what to write instead.
macro_rules! no_sums {
    ($($OpAssign:ident::$op_assign:ident, $Rhs:ty;)*) => {$(
        #[doc(hidden)]
        impl<T, const M: usize, const P: usize, const Q: usize> $OpAssign<$Rhs> for Symmetric<T, M>
        where
            Dims: NoSymmetricSum<M, P, Q>,
        {
            fn $op_assign(&mut self, _: $Rhs) {}
        }
    )*};
}

no_sums! {
    AddAssign::add_assign, Matrix<T, P, Q>;
    AddAssign::add_assign, &Matrix<T, P, Q>;
    SubAssign::sub_assign, Matrix<T, P, Q>;
    SubAssign::sub_assign, &Matrix<T, P, Q>;
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
    )*};
}

scale_left! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
