//! Products that transpose a factor, add to a matrix or write to a given
//! place, for filters and for firmware.
//!
//! Each has the bits of the product that it replaces: a sum starts with its
//! first term, and adds the others in the same order.

mod accumulate;

use core::ops::{Add, Mul};

use super::systems::pivot::Pivot;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::ops::{product_into, sum_of};
use crate::shape::{AdjointMulShape, MulAdjointShape, MulShape, MulTrShape, TrMulShape};

impl<T: Copy + Add<Output = T> + Mul<Output = T>, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Aᵀ B without a transposed copy: `M x N` and `M x Q` give `N x Q`.
    ///
    /// Complex matrices are transposed too, not conjugated: Aᴴ B is
    /// [`adjoint_mul`](Self::adjoint_mul).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2; 3, 4; 5, 6];
    /// let b = mat![1; 0; 2];
    /// assert_eq!(a.tr_mul(b), mat![11; 14]);
    /// assert_eq!(a.tr_mul(b), a.transpose() * b);
    /// ```
    #[inline]
    #[must_use]
    pub fn tr_mul<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<T, N, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TrMulShape<M, N, P, Q>,
    {
        let mut out = Matrix { columns: [[self.columns[0][0]; N]; Q] };
        self.columns_by_columns(rhs.as_matrix(), &mut out, |x| x, |_, sum| sum);
        out
    }

    /// A Bᵀ without a transposed copy: `M x N` and `P x N` give `M x P`.
    ///
    /// Complex matrices are transposed too, not conjugated: A Bᴴ is
    /// [`mul_adjoint`](Self::mul_adjoint).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2; 3, 4];
    /// let b = mat![1, 0; 0, 1; 1, 1];
    /// assert_eq!(a.mul_tr(b), mat![1, 2, 3; 3, 4, 7]);
    /// assert_eq!(a.mul_tr(b), a * b.transpose());
    /// ```
    #[inline]
    #[must_use]
    pub fn mul_tr<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<T, M, P>
    where
        R: Operand<T, P, Q>,
        R::Dims: MulTrShape<M, N, P, Q>,
    {
        let mut out = Matrix { columns: [[self.columns[0][0]; M]; P] };
        self.rows_by_rows(rhs.as_matrix(), &mut out, |x| x);
        out
    }

    /// Writes A B to `out`, and needs no memory beyond its arguments.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let mut out = Matrix::splat(0);
    /// mat![1, 2; 3, 4].mul_to(&mat![5; 6], &mut out);
    /// assert_eq!(out, mat![17; 39]);
    /// ```
    #[inline]
    pub fn mul_to<R, const P: usize, const Q: usize>(&self, rhs: R, out: &mut Matrix<T, M, Q>)
    where
        R: Operand<T, P, Q>,
        R::Dims: MulShape<M, N, P, Q>,
    {
        product_into(self, rhs.as_matrix(), out);
    }

    /// Writes Aᵀ B to `out`: see [`tr_mul`](Self::tr_mul).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let mut out = Matrix::splat(0);
    /// mat![1, 2; 3, 4].tr_mul_to(&mat![5; 6], &mut out);
    /// assert_eq!(out, mat![23; 34]);
    /// ```
    #[inline]
    pub fn tr_mul_to<R, const P: usize, const Q: usize>(&self, rhs: R, out: &mut Matrix<T, N, Q>)
    where
        R: Operand<T, P, Q>,
        R::Dims: TrMulShape<M, N, P, Q>,
    {
        self.columns_by_columns(rhs.as_matrix(), out, |x| x, |_, sum| sum);
    }

    /// Writes A Bᵀ to `out`: see [`mul_tr`](Self::mul_tr).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let mut out = Matrix::splat(0);
    /// mat![1, 2; 3, 4].mul_tr_to(&mat![5, 6], &mut out);
    /// assert_eq!(out, mat![17; 39]);
    /// ```
    #[inline]
    pub fn mul_tr_to<R, const P: usize, const Q: usize>(&self, rhs: R, out: &mut Matrix<T, M, P>)
    where
        R: Operand<T, P, Q>,
        R::Dims: MulTrShape<M, N, P, Q>,
    {
        self.rows_by_rows(rhs.as_matrix(), out, |x| x);
    }

    /// Replaces each element z of `out` by f(z, s). Here s is the sum of `conjugate(x) y` over two
    /// columns, which are contiguous.
    #[inline]
    fn columns_by_columns<const P: usize, const Q: usize>(
        &self,
        rhs: &Matrix<T, P, Q>,
        out: &mut Matrix<T, N, Q>,
        conjugate: impl Fn(T) -> T,
        f: impl Fn(T, T) -> T,
    ) {
        for j in 0..Q {
            for i in 0..N {
                let (x, y) = (&self.columns[i], &rhs.columns[j]);
                let sum = sum_of!(M, k => conjugate(x[k]) * y[k]);
                out.columns[j][i] = f(out.columns[j][i], sum);
            }
        }
    }

    /// Each element is the sum of `x f(y)` over two rows. As in the product, it multiplies and
    /// adds whole columns, or without vector registers computes single sums.
    #[inline]
    fn rows_by_rows<const P: usize, const Q: usize>(
        &self,
        rhs: &Matrix<T, P, Q>,
        out: &mut Matrix<T, M, P>,
        f: impl Fn(T) -> T,
    ) {
        for j in 0..P {
            let column = &mut out.columns[j];
            if cfg!(not(has_simd)) {
                for i in 0..M {
                    column[i] = sum_of!(N, k => self.columns[k][i] * f(rhs.columns[k][j]));
                }
                continue;
            }
            let factor = f(rhs.columns[0][j]);
            for i in 0..M {
                column[i] = self.columns[0][i] * factor;
            }
            for k in 1..N {
                let factor = f(rhs.columns[k][j]);
                for i in 0..M {
                    column[i] = column[i] + self.columns[k][i] * factor;
                }
            }
        }
    }
}

impl<T: Pivot, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Aᴴ B without a conjugated copy: `M x N` and `M x Q` give `N x Q`. For a real A it is
    /// [`tr_mul`](Self::tr_mul).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 2.0; 3.0, 4.0; 5.0, 6.0];
    /// let b = mat![1.0; 0.0; 2.0];
    /// assert_eq!(a.adjoint_mul(b), mat![11.0; 14.0]);
    /// assert_eq!(a.adjoint_mul(b), a.adjoint() * b);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "ad_mul")]
    pub fn adjoint_mul<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<T, N, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: AdjointMulShape<M, N, P, Q>,
    {
        let mut out = Matrix::ZERO;
        self.columns_by_columns(rhs.as_matrix(), &mut out, T::conjugate, |_, sum| sum);
        out
    }

    /// A Bᴴ without a conjugated copy: `M x N` and `P x N` give `M x P`. For a real B it is
    /// [`mul_tr`](Self::mul_tr).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 2.0; 3.0, 4.0];
    /// let b = mat![1.0, 0.0; 0.0, 1.0; 1.0, 1.0];
    /// assert_eq!(a.mul_adjoint(b), mat![1.0, 2.0, 3.0; 3.0, 4.0, 7.0]);
    /// assert_eq!(a.mul_adjoint(b), a * b.adjoint());
    /// ```
    #[inline]
    #[must_use]
    pub fn mul_adjoint<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<T, M, P>
    where
        R: Operand<T, P, Q>,
        R::Dims: MulAdjointShape<M, N, P, Q>,
    {
        let mut out = Matrix::ZERO;
        self.rows_by_rows(rhs.as_matrix(), &mut out, T::conjugate);
        out
    }

    /// Writes Aᴴ B to `out`: see [`adjoint_mul`](Self::adjoint_mul).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let mut out = Matrix::splat(0.0);
    /// mat![1.0, 2.0; 3.0, 4.0].adjoint_mul_to(&mat![5.0; 6.0], &mut out);
    /// assert_eq!(out, mat![23.0; 34.0]);
    /// ```
    #[inline]
    pub fn adjoint_mul_to<R, const P: usize, const Q: usize>(
        &self,
        rhs: R,
        out: &mut Matrix<T, N, Q>,
    ) where
        R: Operand<T, P, Q>,
        R::Dims: AdjointMulShape<M, N, P, Q>,
    {
        self.columns_by_columns(rhs.as_matrix(), out, T::conjugate, |_, sum| sum);
    }

    /// Writes A Bᴴ to `out`: see [`mul_adjoint`](Self::mul_adjoint).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let mut out = Matrix::splat(0.0);
    /// mat![1.0, 2.0; 3.0, 4.0].mul_adjoint_to(&mat![5.0, 6.0], &mut out);
    /// assert_eq!(out, mat![17.0; 39.0]);
    /// ```
    #[inline]
    pub fn mul_adjoint_to<R, const P: usize, const Q: usize>(
        &self,
        rhs: R,
        out: &mut Matrix<T, M, P>,
    ) where
        R: Operand<T, P, Q>,
        R::Dims: MulAdjointShape<M, N, P, Q>,
    {
        self.rows_by_rows(rhs.as_matrix(), out, T::conjugate);
    }
}
