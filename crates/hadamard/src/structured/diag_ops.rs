//! The operators of diagonal matrices.

use core::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

use super::diag::Diag;
use super::diag_assign::scale_columns;
use crate::matrix::Matrix;
use crate::ops::forward_ref;
use crate::scalar::Scalar;
use crate::shape::{AddShape, Dims, MulShape, SubShape};

/// diag(x) A: row `i` of A times xi. For a vector it is x ⊙ y.
impl<T, const M: usize, const P: usize, const Q: usize> Mul<&Matrix<T, P, Q>> for &Diag<T, M>
where
    T: Copy + Mul<Output = T>,
    Dims: MulShape<M, M, P, Q>,
{
    type Output = Matrix<T, P, Q>;

    #[inline]
    fn mul(self, rhs: &Matrix<T, P, Q>) -> Matrix<T, P, Q> {
        let mut out = *rhs;
        for j in 0..Q {
            for i in 0..P {
                out.columns[j][i] = self.diagonal.columns[0][i] * out.columns[j][i];
            }
        }
        out
    }
}

/// A diag(x): column `j` of A times xj.
impl<T, const M: usize, const N: usize, const P: usize> Mul<&Diag<T, P>> for &Matrix<T, M, N>
where
    T: Copy + Mul<Output = T>,
    Dims: MulShape<M, N, P, P>,
{
    type Output = Matrix<T, M, N>;

    #[inline]
    fn mul(self, rhs: &Diag<T, P>) -> Matrix<T, M, N> {
        let mut out = *self;
        scale_columns(&mut out, rhs);
        out
    }
}

/// diag(x) diag(y) = diag(x ⊙ y).
impl<T, const M: usize, const P: usize> Mul<&Diag<T, P>> for &Diag<T, M>
where
    T: Copy + Mul<Output = T>,
    Dims: MulShape<M, M, P, P>,
{
    type Output = Diag<T, M>;

    #[inline]
    fn mul(self, rhs: &Diag<T, P>) -> Diag<T, M> {
        let (x, y) = (&self.diagonal.columns[0], &rhs.diagonal.columns[0]);
        Diag::new(Matrix::from_fn(|i, _| x[i] * y[i]))
    }
}

forward_ref! {
    impl [T: {Copy + Mul<Output = T>}, M, P, Q] Mul::mul
    for Diag<T, M>, Matrix<T, P, Q> as Matrix<T, P, Q> where MulShape<M, M, P, Q>;
    impl [T: {Copy + Mul<Output = T>}, M, N, P] Mul::mul
    for Matrix<T, M, N>, Diag<T, P> as Matrix<T, M, N> where MulShape<M, N, P, P>;
    impl [T: {Copy + Mul<Output = T>}, M, P] Mul::mul
    for Diag<T, M>, Diag<T, P> as Diag<T, M> where MulShape<M, M, P, P>;
}

/// Sums and differences: of two diagonal matrices, and of one with a square
/// matrix on either side.
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

/// diag(x) s = diag(x s) and diag(x) / s = diag(x / s).
macro_rules! scale {
    ($($Op:ident::$op:ident;)*) => {$(
        impl<T: Copy + $Op<Output = T>, const N: usize> $Op<T> for Diag<T, N> {
            type Output = Diag<T, N>;

            #[inline]
            fn $op(self, scalar: T) -> Diag<T, N> {
                Diag::new(self.diagonal.$op(scalar))
            }
        }

        impl<T: Copy + $Op<Output = T>, const N: usize> $Op<T> for &Diag<T, N> {
            type Output = Diag<T, N>;

            #[inline]
            fn $op(self, scalar: T) -> Diag<T, N> {
                (*self).$op(scalar)
            }
        }
    )*};
}

scale! {
    Mul::mul;
    Div::div;
}

/// A primitive scalar on the left: see `ops/scale.rs`.
macro_rules! scale_left {
    ($($Scalar:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<const N: usize> Mul<Diag<$Scalar, N>> for $Scalar {
            type Output = Diag<$Scalar, N>;

            #[inline]
            fn mul(self, diag: Diag<$Scalar, N>) -> Diag<$Scalar, N> {
                Diag::new(self * diag.diagonal)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<const N: usize> Mul<&Diag<$Scalar, N>> for $Scalar {
            type Output = Diag<$Scalar, N>;

            #[inline]
            fn mul(self, diag: &Diag<$Scalar, N>) -> Diag<$Scalar, N> {
                self * *diag
            }
        }
    )*};
}

scale_left! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
