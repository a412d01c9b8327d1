//! The products of triangular matrices.

use core::ops::{Mul, Range};

use super::lower::Lower;
use super::upper::Upper;
use crate::matrix::Matrix;
use crate::ops::forward_ref;
use crate::scalar::Scalar;
use crate::shape::{Dims, MulShape};

/// A matrix with zeros in known places.
trait KnownZeros<T, const M: usize, const N: usize> {
    fn matrix(&self) -> &Matrix<T, M, N>;
    /// The rows of column `j` that can be other than zero.
    fn rows(j: usize) -> Range<usize>;
    fn from_matrix(matrix: Matrix<T, M, N>) -> Self;
}

impl<T, const M: usize, const N: usize> KnownZeros<T, M, N> for Matrix<T, M, N> {
    #[inline]
    fn matrix(&self) -> &Matrix<T, M, N> {
        self
    }

    #[inline]
    fn rows(_: usize) -> Range<usize> {
        0..M
    }

    #[inline]
    fn from_matrix(matrix: Matrix<T, M, N>) -> Self {
        matrix
    }
}

impl<T, const N: usize> KnownZeros<T, N, N> for Lower<T, N> {
    #[inline]
    fn matrix(&self) -> &Matrix<T, N, N> {
        &self.matrix
    }

    #[inline]
    fn rows(j: usize) -> Range<usize> {
        j..N
    }

    #[inline]
    fn from_matrix(matrix: Matrix<T, N, N>) -> Self {
        Lower { matrix }
    }
}

impl<T, const N: usize> KnownZeros<T, N, N> for Upper<T, N> {
    #[inline]
    fn matrix(&self) -> &Matrix<T, N, N> {
        &self.matrix
    }

    #[inline]
    fn rows(j: usize) -> Range<usize> {
        0..j + 1
    }

    #[inline]
    fn from_matrix(matrix: Matrix<T, N, N>) -> Self {
        Upper { matrix }
    }
}

/// A B, without the terms that are always zero.
///
/// The others are added in the order of `k`, as in the product of two matrices. The
/// caller asks for a relation that holds only for `P = N`. It also names the sizes
/// of the product: `R = M` and `S = Q`.
#[inline]
fn product<
    T: Scalar,
    A: KnownZeros<T, M, N>,
    B: KnownZeros<T, P, Q>,
    C: KnownZeros<T, R, S>,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const R: usize,
    const S: usize,
>(
    a: &A,
    b: &B,
) -> C {
    let (a, b) = (a.matrix(), b.matrix());
    let mut out = Matrix::ZERO;
    for j in 0..S {
        let column = &mut out.columns[j];
        for k in B::rows(j) {
            let (x, factor) = (&a.columns[k], b.columns[j][k]);
            for i in A::rows(k) {
                column[i] = column[i] + x[i] * factor;
            }
        }
    }
    C::from_matrix(out)
}

/// The products, each in the four forms of a binary operator.
macro_rules! products {
    ($(
        impl [$($size:ident),*] Mul for $Lhs:ty, $Rhs:ty as $Output:ty where $relation:path;
    )*) => {$(
        impl<T: Scalar $(, const $size: usize)*> Mul<&$Rhs> for &$Lhs
        where
            Dims: $relation,
        {
            type Output = $Output;

            #[inline]
            fn mul(self, rhs: &$Rhs) -> $Output {
                product(self, rhs)
            }
        }

        forward_ref! {
            impl [T: {Scalar} $(, $size)*] Mul::mul
            for $Lhs, $Rhs as $Output where $relation;
        }
    )*};
}

products! {
    impl [M, P, Q] Mul for Lower<T, M>, Matrix<T, P, Q> as Matrix<T, M, Q> where MulShape<M, M, P, Q>;
    impl [M, P, Q] Mul for Upper<T, M>, Matrix<T, P, Q> as Matrix<T, M, Q> where MulShape<M, M, P, Q>;
    impl [M, N, P] Mul for Matrix<T, M, N>, Lower<T, P> as Matrix<T, M, N> where MulShape<M, N, P, P>;
    impl [M, N, P] Mul for Matrix<T, M, N>, Upper<T, P> as Matrix<T, M, N> where MulShape<M, N, P, P>;
    impl [M, P] Mul for Lower<T, M>, Lower<T, P> as Lower<T, M> where MulShape<M, M, P, P>;
    impl [M, P] Mul for Upper<T, M>, Upper<T, P> as Upper<T, M> where MulShape<M, M, P, P>;
    impl [M, P] Mul for Lower<T, M>, Upper<T, P> as Matrix<T, M, P> where MulShape<M, M, P, P>;
    impl [M, P] Mul for Upper<T, M>, Lower<T, P> as Matrix<T, M, P> where MulShape<M, M, P, P>;
}
