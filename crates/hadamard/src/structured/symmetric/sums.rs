//! Sums and differences of symmetric matrices, which are symmetric again.

use core::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use crate::matrix::Matrix;
use crate::ops::forward_ref;
use crate::scalar::Scalar;
use crate::shape::{AddShape, Dims, NoSymmetricSum, SubShape};
use crate::structured::{Diag, Symmetric};

/// `P + Q` and `P - Q`, where Q may be diagonal.
macro_rules! sums {
    ($($Op:ident::$op:ident, $Shape:ident;)*) => {$(
        impl<T, const M: usize, const P: usize> $Op<&Symmetric<T, P>> for &Symmetric<T, M>
        where
            T: Copy + $Op<Output = T>,
            Dims: $Shape<M, M, P, P>,
        {
            type Output = Symmetric<T, M>;

            #[inline]
            fn $op(self, rhs: &Symmetric<T, P>) -> Symmetric<T, M> {
                let (a, b) = (&self.matrix.columns, &rhs.matrix.columns);
                Symmetric { matrix: Matrix::from_fn(|i, j| a[j][i].$op(b[j][i])) }
            }
        }

        impl<T, const M: usize, const P: usize> $Op<&Diag<T, P>> for &Symmetric<T, M>
        where
            T: Scalar,
            Dims: $Shape<M, M, P, P>,
        {
            type Output = Symmetric<T, M>;

            #[inline]
            fn $op(self, rhs: &Diag<T, P>) -> Symmetric<T, M> {
                Symmetric { matrix: (&self.matrix).$op(rhs) }
            }
        }

        forward_ref! {
            impl [T: {Copy + $Op<Output = T>}, M, P] $Op::$op
            for Symmetric<T, M>, Symmetric<T, P> as Symmetric<T, M> where $Shape<M, M, P, P>;
            impl [T: {Scalar}, M, P] $Op::$op
            for Symmetric<T, M>, Diag<T, P> as Symmetric<T, M> where $Shape<M, M, P, P>;
        }
    )*};
}

sums! {
    Add::add, AddShape;
    Sub::sub, SubShape;
}

/// `P += Q` and `P -= Q`, where Q may be diagonal.
macro_rules! sums_in_place {
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

sums_in_place! {
    AddAssign::add_assign, AddShape, Symmetric<T, P>: Add<Output = T>, p => &p.matrix;
    AddAssign::add_assign, AddShape, &Symmetric<T, P>: Add<Output = T>, p => &p.matrix;
    AddAssign::add_assign, AddShape, Diag<T, P>: Scalar, d => d;
    AddAssign::add_assign, AddShape, &Diag<T, P>: Scalar, d => d;
    SubAssign::sub_assign, SubShape, Symmetric<T, P>: Sub<Output = T>, p => &p.matrix;
    SubAssign::sub_assign, SubShape, &Symmetric<T, P>: Sub<Output = T>, p => &p.matrix;
    SubAssign::sub_assign, SubShape, Diag<T, P>: Scalar, d => d;
    SubAssign::sub_assign, SubShape, &Diag<T, P>: Scalar, d => d;
}

/// `P += A` is refused, because the matrix A need not be symmetric.
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

impl<T: Copy + Neg<Output = T>, const N: usize> Neg for Symmetric<T, N> {
    type Output = Symmetric<T, N>;

    #[inline]
    fn neg(self) -> Symmetric<T, N> {
        Symmetric { matrix: -self.matrix }
    }
}

impl<T: Copy + Neg<Output = T>, const N: usize> Neg for &Symmetric<T, N> {
    type Output = Symmetric<T, N>;

    #[inline]
    fn neg(self) -> Symmetric<T, N> {
        -*self
    }
}
