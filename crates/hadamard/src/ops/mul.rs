//! The matrix product.

use core::ops::{Mul, MulAssign};

use super::forward::forward_ref;
use super::sum_of::sum_of;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::CanMulAdd;
use crate::shape::{Dims, MulAssignShape, MulShape};
use crate::simd;

/// The matrix product, `[A B]ij = Σk [A]ik [B]kj`: `M x K` by `K x N` gives
/// `M x N`.
///
/// The terms of each sum are added in the order of `k`. No multiplication is
/// fused with an addition, unless the feature `fma` is on.
///
/// `U` is always `T`: the bound says so in words.
impl<T, U, const M: usize, const N: usize, const P: usize, const Q: usize> Mul<&Matrix<U, P, Q>>
    for &Matrix<T, M, N>
where
    T: CanMulAdd,
    Matrix<U, P, Q>: Operand<T, P, Q>,
    Dims: MulShape<M, N, P, Q>,
{
    type Output = Matrix<T, M, Q>;

    #[inline]
    fn mul(self, rhs: &Matrix<U, P, Q>) -> Matrix<T, M, Q> {
        let rhs = rhs.as_matrix();
        if cfg!(not(has_simd)) {
            // Built here and not in the closure below, so that it need not move.
            let mut out = Matrix { columns: [[self.columns[0][0]; M]; Q] };
            plain_product_into(self, rhs, &mut out);
            return out;
        }
        let columns = simd::product(&self.columns, &rhs.columns, || {
            // Placeholder: overwritten before it is read. `T` may have no zero.
            let mut out = Matrix { columns: [[self.columns[0][0]; M]; Q] };
            plain_product_into(self, rhs, &mut out);
            out.columns
        });
        Matrix { columns }
    }
}

/// Writes A B to `out`. The caller asks for a relation that holds only for `P = N` and
/// `R = Q`.
#[inline]
pub(crate) fn product_into<
    T,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const R: usize,
>(
    a: &Matrix<T, M, N>,
    b: &Matrix<T, P, Q>,
    out: &mut Matrix<T, M, R>,
) where
    T: CanMulAdd,
{
    if !simd::product_into(&a.columns, &b.columns, &mut out.columns) {
        plain_product_into(a, b, out);
    }
}

/// The same by plain loops.
///
/// Multiplies whole columns of `a` by numbers and adds them, so that it reads memory in
/// order. Each sum starts with its first term, so that it needs no zero. Without vector
/// registers, it computes one sum after the other instead, each in a register, with the
/// same bits.
#[inline]
fn plain_product_into<
    T,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const R: usize,
>(
    a: &Matrix<T, M, N>,
    b: &Matrix<T, P, Q>,
    out: &mut Matrix<T, M, R>,
) where
    T: CanMulAdd,
{
    if cfg!(not(has_simd)) {
        let mut j = 0;
        while j < Q {
            let (column, factors) = (&mut out.columns[j], &b.columns[j]);
            let mut i = 0;
            while i < M {
                column[i] = sum_of!(N, k => a.columns[k][i] * factors[k]);
                i += 1;
            }
            j += 1;
        }
        return;
    }
    let mut j = 0;
    while j < Q {
        let (column, factors) = (&mut out.columns[j], &b.columns[j]);
        let mut i = 0;
        while i < M {
            column[i] = a.columns[0][i] * factors[0];
            i += 1;
        }
        let mut k = 1;
        while k < N {
            let (terms, factor) = (&a.columns[k], factors[k]);
            let mut i = 0;
            while i < M {
                column[i] = column[i] + terms[i] * factor;
                i += 1;
            }
            k += 1;
        }
        j += 1;
    }
}

forward_ref! {
    impl [T: {CanMulAdd}; U, M, N, P, Q] Mul::mul
    for Matrix<T, M, N>, Matrix<U, P, Q> as Matrix<T, M, Q>
    where MulShape<M, N, P, Q>, Operand<T, P, Q>;
}

/// `A *= B` is `A = A B`, for a square `B`.
impl<T, U, const M: usize, const N: usize, const P: usize, const Q: usize>
    MulAssign<Matrix<U, P, Q>> for Matrix<T, M, N>
where
    T: CanMulAdd,
    Matrix<U, P, Q>: Operand<T, P, Q>,
    Dims: MulAssignShape<M, N, P, Q>,
{
    #[inline]
    fn mul_assign(&mut self, rhs: Matrix<U, P, Q>) {
        *self *= &rhs;
    }
}

impl<T, U, const M: usize, const N: usize, const P: usize, const Q: usize>
    MulAssign<&Matrix<U, P, Q>> for Matrix<T, M, N>
where
    T: CanMulAdd,
    Matrix<U, P, Q>: Operand<T, P, Q>,
    Dims: MulAssignShape<M, N, P, Q>,
{
    #[inline]
    fn mul_assign(&mut self, rhs: &Matrix<U, P, Q>) {
        let rhs = rhs.as_matrix();
        if cfg!(not(has_simd)) {
            // Row i of the product needs no other row of A.
            for i in 0..M {
                let row = self.row(i);
                for j in 0..N {
                    self.columns[j][i] = sum_of!(N, k => row.columns[k][0] * rhs.columns[j][k]);
                }
            }
            return;
        }
        let left = *self;
        product_into(&left, rhs, self);
    }
}
