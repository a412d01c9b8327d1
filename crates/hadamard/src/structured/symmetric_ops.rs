//! The operators of symmetric matrices. Sums and multiples are symmetric again;
//! products are not, and give a [`Matrix`].

use core::ops::{Add, Div, Mul, Neg, Sub};

use super::symmetric::Symmetric;
use crate::matrix::Matrix;
use crate::ops::forward_ref;
use crate::scalar::Scalar;
use crate::shape::{AddShape, Dims, MulShape, SubShape};
use crate::structured::Diag;

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

impl<T: Copy + Mul<Output = T>, const N: usize> Mul<T> for Symmetric<T, N> {
    type Output = Symmetric<T, N>;

    #[inline]
    fn mul(self, scalar: T) -> Symmetric<T, N> {
        Symmetric { matrix: self.matrix * scalar }
    }
}

impl<T: Copy + Div<Output = T>, const N: usize> Div<T> for Symmetric<T, N> {
    type Output = Symmetric<T, N>;

    #[inline]
    fn div(self, scalar: T) -> Symmetric<T, N> {
        Symmetric { matrix: self.matrix / scalar }
    }
}

impl<T: Copy + Neg<Output = T>, const N: usize> Neg for Symmetric<T, N> {
    type Output = Symmetric<T, N>;

    #[inline]
    fn neg(self) -> Symmetric<T, N> {
        Symmetric { matrix: -self.matrix }
    }
}
