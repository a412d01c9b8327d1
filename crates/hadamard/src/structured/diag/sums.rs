//! Sums and differences of diagonal matrices.

use core::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use crate::matrix::Matrix;
use crate::ops::forward_ref;
use crate::scalar::Scalar;
use crate::shape::{AddShape, Dims, SubShape};
use crate::structured::Diag;

/// Both sides may be diagonal, or one of them a square matrix. Only elements on the diagonal
/// of the matrix change.
macro_rules! sums {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident, $Shape:ident;)*) => {$(
        impl<T, const M: usize, const P: usize> $Op<&Diag<T, P>> for &Diag<T, M>
        where
            T: Copy + $Op<Output = T>,
            Dims: $Shape<M, M, P, P>,
        {
            type Output = Diag<T, M>;

            #[inline]
            fn $op(self, rhs: &Diag<T, P>) -> Diag<T, M> {
                let (x, y) = (&self.diagonal.columns[0], &rhs.diagonal.columns[0]);
                Diag::new(Matrix::from_fn(|i, _| x[i].$op(y[i])))
            }
        }

        impl<T, const M: usize, const N: usize, const P: usize> $Op<&Diag<T, P>>
            for &Matrix<T, M, N>
        where
            T: Copy + $Op<Output = T>,
            Dims: $Shape<M, N, P, P>,
        {
            type Output = Matrix<T, M, N>;

            #[inline]
            fn $op(self, rhs: &Diag<T, P>) -> Matrix<T, M, N> {
                let mut out = *self;
                out.$op_assign(rhs);
                out
            }
        }

        impl<T, const M: usize, const P: usize, const Q: usize> $Op<&Matrix<T, P, Q>>
            for &Diag<T, M>
        where
            T: Scalar,
            Dims: $Shape<M, M, P, Q>,
        {
            type Output = Matrix<T, P, Q>;

            #[inline]
            fn $op(self, rhs: &Matrix<T, P, Q>) -> Matrix<T, P, Q> {
                let x = &self.diagonal.columns[0];
                Matrix::from_fn(|i, j| {
                    let left = if i == j { x[i] } else { T::ZERO };
                    left.$op(rhs.columns[j][i])
                })
            }
        }

        forward_ref! {
            impl [T: {Copy + $Op<Output = T>}, M, P] $Op::$op
            for Diag<T, M>, Diag<T, P> as Diag<T, M> where $Shape<M, M, P, P>;
            impl [T: {Copy + $Op<Output = T>}, M, N, P] $Op::$op
            for Matrix<T, M, N>, Diag<T, P> as Matrix<T, M, N> where $Shape<M, N, P, P>;
            impl [T: {Scalar}, M, P, Q] $Op::$op
            for Diag<T, M>, Matrix<T, P, Q> as Matrix<T, P, Q> where $Shape<M, M, P, Q>;
        }

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

sums! {
    Add::add, AddAssign::add_assign, AddShape;
    Sub::sub, SubAssign::sub_assign, SubShape;
}

impl<T: Copy + Neg<Output = T>, const N: usize> Neg for Diag<T, N> {
    type Output = Diag<T, N>;

    #[inline]
    fn neg(self) -> Diag<T, N> {
        Diag::new(-self.diagonal)
    }
}

impl<T: Copy + Neg<Output = T>, const N: usize> Neg for &Diag<T, N> {
    type Output = Diag<T, N>;

    #[inline]
    fn neg(self) -> Diag<T, N> {
        -*self
    }
}
