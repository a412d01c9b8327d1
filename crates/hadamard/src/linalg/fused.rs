//! Products that are fused with a transposition, an addition or a place to
//! write to, for filters and for firmware.
//!
//! Each gives the bits of the product that it stands for: the terms of a sum
//! are added in the same order, and a sum starts with its first term.

use core::ops::{Add, Mul, Sub};

use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::ops::{product_into, sum_of};
use crate::shape::{MulShape, MulTrShape, TrMulShape};

impl<T: Copy + Add<Output = T> + Mul<Output = T>, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Aᵀ B without a transposed copy: `M x N` and `M x Q` give `N x Q`.
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
        self.tr_mul_into(rhs.as_matrix(), &mut out);
        out
    }

    /// A Bᵀ without a transposed copy: `M x N` and `P x N` give `M x P`.
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
        self.mul_tr_into(rhs.as_matrix(), &mut out);
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

    /// Adds A B to `out`: C ← C + A B, the terms in the order of the product.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut c = mat![100; 200];
    /// mat![1, 2; 3, 4].mul_add_to(&mat![5; 6], &mut c);
    /// assert_eq!(c, mat![117; 239]);
    /// ```
    #[inline]
    pub fn mul_add_to<R, const P: usize, const Q: usize>(&self, rhs: R, out: &mut Matrix<T, M, Q>)
    where
        R: Operand<T, P, Q>,
        R::Dims: MulShape<M, N, P, Q>,
    {
        let factors = &rhs.as_matrix().columns;
        for j in 0..Q {
            for i in 0..M {
                let sum = sum_of!(N, k => self.columns[k][i] * factors[j][k]);
                out.columns[j][i] = out.columns[j][i] + sum;
            }
        }
    }

    /// Subtracts A B from `out`: C ← C - A B, the terms in the order of the product.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut c = mat![100; 200];
    /// mat![1, 2; 3, 4].mul_sub_from(&mat![5; 6], &mut c);
    /// assert_eq!(c, mat![83; 161]);
    /// ```
    #[inline]
    pub fn mul_sub_from<R, const P: usize, const Q: usize>(&self, rhs: R, out: &mut Matrix<T, M, Q>)
    where
        T: Sub<Output = T>,
        R: Operand<T, P, Q>,
        R::Dims: MulShape<M, N, P, Q>,
    {
        let factors = &rhs.as_matrix().columns;
        for j in 0..Q {
            for i in 0..M {
                let sum = sum_of!(N, k => self.columns[k][i] * factors[j][k]);
                out.columns[j][i] = out.columns[j][i] - sum;
            }
        }
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
        self.tr_mul_into(rhs.as_matrix(), out);
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
        self.mul_tr_into(rhs.as_matrix(), out);
    }

    /// Each element is a dot product of two columns, which are contiguous.
    #[inline]
    fn tr_mul_into<const P: usize, const Q: usize>(
        &self,
        rhs: &Matrix<T, P, Q>,
        out: &mut Matrix<T, N, Q>,
    ) {
        for j in 0..Q {
            for i in 0..N {
                let (x, y) = (&self.columns[i], &rhs.columns[j]);
                out.columns[j][i] = sum_of!(M, k => x[k] * y[k]);
            }
        }
    }

    /// Whole columns are scaled and added, as in the product; or single sums, as there.
    #[inline]
    fn mul_tr_into<const P: usize, const Q: usize>(
        &self,
        rhs: &Matrix<T, P, Q>,
        out: &mut Matrix<T, M, P>,
    ) {
        for j in 0..P {
            let column = &mut out.columns[j];
            if cfg!(not(has_simd)) {
                for i in 0..M {
                    column[i] = sum_of!(N, k => self.columns[k][i] * rhs.columns[k][j]);
                }
                continue;
            }
            for i in 0..M {
                column[i] = self.columns[0][i] * rhs.columns[0][j];
            }
            for k in 1..N {
                for i in 0..M {
                    column[i] = column[i] + self.columns[k][i] * rhs.columns[k][j];
                }
            }
        }
    }
}
