//! Products and quotients of diagonal matrices.

use core::ops::{Div, DivAssign, Mul, MulAssign};

use crate::matrix::Matrix;
use crate::ops::forward_ref;
use crate::shape::{Dims, MulAssignShape, MulShape, NoDiagQuotient};
use crate::structured::Diag;

/// Replaces A by A diag(x): column `j` times xj. The caller asks for a relation that holds only
/// for P = N.
#[inline]
fn scale_columns<T, const M: usize, const N: usize, const P: usize>(
    a: &mut Matrix<T, M, N>,
    x: &Diag<T, P>,
) where
    T: Copy + Mul<Output = T>,
{
    for j in 0..N {
        for i in 0..M {
            a.columns[j][i] = a.columns[j][i] * x.diagonal.columns[0][j];
        }
    }
}

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

impl<T, const M: usize, const N: usize, const P: usize> MulAssign<&Diag<T, P>> for Matrix<T, M, N>
where
    T: Copy + Mul<Output = T>,
    Dims: MulAssignShape<M, N, P, P>,
{
    #[inline]
    fn mul_assign(&mut self, rhs: &Diag<T, P>) {
        scale_columns(self, rhs);
    }
}

impl<T, const M: usize, const P: usize> MulAssign<&Diag<T, P>> for Diag<T, M>
where
    T: Copy + Mul<Output = T>,
    Dims: MulAssignShape<M, M, P, P>,
{
    #[inline]
    fn mul_assign(&mut self, rhs: &Diag<T, P>) {
        let (x, y) = (&mut self.diagonal.columns[0], &rhs.diagonal.columns[0]);
        for i in 0..M {
            x[i] = x[i] * y[i];
        }
    }
}

impl<T, const M: usize, const N: usize, const P: usize> MulAssign<Diag<T, P>> for Matrix<T, M, N>
where
    T: Copy + Mul<Output = T>,
    Dims: MulAssignShape<M, N, P, P>,
{
    #[inline]
    fn mul_assign(&mut self, rhs: Diag<T, P>) {
        *self *= &rhs;
    }
}

impl<T, const M: usize, const P: usize> MulAssign<Diag<T, P>> for Diag<T, M>
where
    T: Copy + Mul<Output = T>,
    Dims: MulAssignShape<M, M, P, P>,
{
    #[inline]
    fn mul_assign(&mut self, rhs: Diag<T, P>) {
        *self *= &rhs;
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

impl<T: Copy + Mul<Output = T>, const N: usize> MulAssign<T> for Diag<T, N> {
    #[inline]
    fn mul_assign(&mut self, scalar: T) {
        self.diagonal *= scalar;
    }
}

impl<T: Copy + Div<Output = T>, const N: usize> DivAssign<T> for Diag<T, N> {
    #[inline]
    fn div_assign(&mut self, scalar: T) {
        self.diagonal /= scalar;
    }
}

/// Refused, with a message that says what to write instead.
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
