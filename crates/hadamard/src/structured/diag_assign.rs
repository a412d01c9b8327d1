//! `A += D`, `A -= D` and `A *= D` for a diagonal matrix D.

use core::ops::{Add, AddAssign, DivAssign, Mul, MulAssign, Sub, SubAssign};

use super::diag::Diag;
use crate::matrix::Matrix;
use crate::shape::{AddShape, Dims, MulShape, NoDiagQuotient, SubShape};

macro_rules! assign {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident, $Shape:ident;)*) => {$(
        impl<T, const M: usize, const N: usize, const P: usize> $OpAssign<&Diag<T, P>>
            for Matrix<T, M, N>
        where
            T: Copy + $Op<Output = T>,
            Dims: $Shape<M, N, P, P>,
        {
            #[inline]
            fn $op_assign(&mut self, rhs: &Diag<T, P>) {
                *self = (&*self).$op(rhs);
            }
        }

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
    )*};
}

assign! {
    Add::add, AddAssign::add_assign, AddShape;
    Sub::sub, SubAssign::sub_assign, SubShape;
    Mul::mul, MulAssign::mul_assign, MulShape;
}

/// Refused, to say what to write instead.
macro_rules! no_quotient {
    ($($Rhs:ty;)*) => {$(
        #[doc(hidden)]
        impl<T, const M: usize, const N: usize, const P: usize> DivAssign<$Rhs> for Matrix<T, M, N>
        where
            Dims: NoDiagQuotient<M, N, P>,
        {
            fn div_assign(&mut self, _: $Rhs) {}
        }
    )*};
}

no_quotient! {
    Diag<T, P>;
    &Diag<T, P>;
}
