//! Products that are added to a matrix or subtracted from it.

use core::ops::{Add, Mul, Sub};

use crate::linalg::systems::pivot::Pivot;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::ops::sum_of;
use crate::shape::{
    AddShape, AdjointMulShape, MulAdjointShape, MulShape, MulTrShape, SubShape, TrMulShape,
};

impl<T: Copy + Add<Output = T> + Mul<Output = T>, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Adds A B to this matrix, C ← C + A B, without memory for the product. The terms of each sum
    /// have the order of the product.
    ///
    /// C is `M x N`, A is `M x K` and B is `K x N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut c = mat![100; 200];
    /// c.add_product(mat![1, 2; 3, 4], mat![5; 6]);
    /// assert_eq!(c, mat![117; 239]);
    /// ```
    #[inline]
    #[doc(alias = "gemm")]
    pub fn add_product<A, B, const P: usize, const K: usize, const L: usize, const Q: usize>(
        &mut self,
        a: A,
        b: B,
    ) where
        A: Operand<T, P, K>,
        B: Operand<T, L, Q>,
        B::Dims: MulShape<P, K, L, Q>,
        B::Dims: AddShape<M, N, P, Q>,
    {
        self.with_product(a.as_matrix(), b.as_matrix(), |x, y| x + y);
    }

    /// Subtracts A B from this matrix, C ← C - A B, without memory for the product. The terms of
    /// each sum have the order of the product.
    ///
    /// C is `M x N`, A is `M x K` and B is `K x N`.
    ///
    /// # Examples
    ///
    /// The innovation of a Kalman filter, z - H x:
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let (h, x) = (mat![1, 2; 3, 4], vector![5, 6]);
    /// let mut residual = vector![20, 40];
    /// residual.sub_product(h, x);
    /// assert_eq!(residual, vector![3, 1]);
    /// ```
    #[inline]
    #[doc(alias = "gemm")]
    pub fn sub_product<A, B, const P: usize, const K: usize, const L: usize, const Q: usize>(
        &mut self,
        a: A,
        b: B,
    ) where
        T: Sub<Output = T>,
        A: Operand<T, P, K>,
        B: Operand<T, L, Q>,
        B::Dims: MulShape<P, K, L, Q>,
        B::Dims: SubShape<M, N, P, Q>,
    {
        self.with_product(a.as_matrix(), b.as_matrix(), |x, y| x - y);
    }

    /// Adds Aᵀ B to this matrix, C ← C + Aᵀ B, without memory for the product: see
    /// [`tr_mul`](Self::tr_mul). A is `K x M` and B is `K x N`.
    ///
    /// Saves the temporary of `c += a.tr_mul(b)`: at 12x12 in `f32`, 644 bytes of a
    /// microcontroller's stack, and half of the flash.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut c = mat![100; 200];
    /// c.add_tr_product(mat![1, 2; 3, 4], mat![5; 6]);
    /// assert_eq!(c, mat![123; 234]);
    /// ```
    #[inline]
    #[doc(alias = "gemm")]
    pub fn add_tr_product<A, B, const P: usize, const K: usize, const L: usize, const Q: usize>(
        &mut self,
        a: A,
        b: B,
    ) where
        A: Operand<T, P, K>,
        B: Operand<T, L, Q>,
        B::Dims: TrMulShape<P, K, L, Q>,
        B::Dims: AddShape<M, N, K, Q>,
    {
        self.with_tr_product(a.as_matrix(), b.as_matrix(), |x| x, |x, y| x + y);
    }

    /// Subtracts Aᵀ B from this matrix, C ← C - Aᵀ B, without memory for the product: see
    /// [`tr_mul`](Self::tr_mul). A is `K x M` and B is `K x N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut c = mat![100; 200];
    /// c.sub_tr_product(mat![1, 2; 3, 4], mat![5; 6]);
    /// assert_eq!(c, mat![77; 166]);
    /// ```
    #[inline]
    #[doc(alias = "gemm")]
    pub fn sub_tr_product<A, B, const P: usize, const K: usize, const L: usize, const Q: usize>(
        &mut self,
        a: A,
        b: B,
    ) where
        T: Sub<Output = T>,
        A: Operand<T, P, K>,
        B: Operand<T, L, Q>,
        B::Dims: TrMulShape<P, K, L, Q>,
        B::Dims: SubShape<M, N, K, Q>,
    {
        self.with_tr_product(a.as_matrix(), b.as_matrix(), |x| x, |x, y| x - y);
    }

    /// Adds A Bᵀ to this matrix, C ← C + A Bᵀ, without memory for the product: see
    /// [`mul_tr`](Self::mul_tr). A is `M x K` and B is `N x K`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut c = mat![100; 200];
    /// c.add_product_tr(mat![1, 2; 3, 4], mat![5, 6]);
    /// assert_eq!(c, mat![117; 239]);
    /// ```
    #[inline]
    #[doc(alias = "gemm")]
    pub fn add_product_tr<A, B, const P: usize, const K: usize, const L: usize, const Q: usize>(
        &mut self,
        a: A,
        b: B,
    ) where
        A: Operand<T, P, K>,
        B: Operand<T, L, Q>,
        B::Dims: MulTrShape<P, K, L, Q>,
        B::Dims: AddShape<M, N, P, L>,
    {
        self.with_product_tr(a.as_matrix(), b.as_matrix(), |x| x, |x, y| x + y);
    }

    /// Subtracts A Bᵀ from this matrix, C ← C - A Bᵀ, without memory for the product: see
    /// [`mul_tr`](Self::mul_tr). A is `M x K` and B is `N x K`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut c = mat![100; 200];
    /// c.sub_product_tr(mat![1, 2; 3, 4], mat![5, 6]);
    /// assert_eq!(c, mat![83; 161]);
    /// ```
    #[inline]
    #[doc(alias = "gemm")]
    pub fn sub_product_tr<A, B, const P: usize, const K: usize, const L: usize, const Q: usize>(
        &mut self,
        a: A,
        b: B,
    ) where
        T: Sub<Output = T>,
        A: Operand<T, P, K>,
        B: Operand<T, L, Q>,
        B::Dims: MulTrShape<P, K, L, Q>,
        B::Dims: SubShape<M, N, P, L>,
    {
        self.with_product_tr(a.as_matrix(), b.as_matrix(), |x| x, |x, y| x - y);
    }

    /// Replaces each element x by f(x, y), where y is the element of A B in the same place. The
    /// callers ask for relations by which the shapes fit.
    #[inline]
    fn with_product<const P: usize, const K: usize, const L: usize, const Q: usize>(
        &mut self,
        a: &Matrix<T, P, K>,
        b: &Matrix<T, L, Q>,
        f: impl Fn(T, T) -> T,
    ) {
        let (a, b) = (&a.renamed::<M, K>().columns, &b.renamed::<K, N>().columns);
        for j in 0..N {
            for i in 0..M {
                let sum = sum_of!(K, k => a[k][i] * b[j][k]);
                self.columns[j][i] = f(self.columns[j][i], sum);
            }
        }
    }

    /// Replaces each element x by f(x, y), where y is the element of Aᵀ B in the same place, with
    /// the function `conjugate` of each element of A.
    #[inline]
    fn with_tr_product<const P: usize, const K: usize, const L: usize, const Q: usize>(
        &mut self,
        a: &Matrix<T, P, K>,
        b: &Matrix<T, L, Q>,
        conjugate: impl Fn(T) -> T,
        f: impl Fn(T, T) -> T,
    ) {
        a.renamed::<P, M>().columns_by_columns(b.renamed::<P, N>(), self, conjugate, f);
    }

    /// Replaces each element x by f(x, y), where y is the element of A Bᵀ in the same place, with
    /// the function `conjugate` of each element of B.
    #[inline]
    fn with_product_tr<const P: usize, const K: usize, const L: usize, const Q: usize>(
        &mut self,
        a: &Matrix<T, P, K>,
        b: &Matrix<T, L, Q>,
        conjugate: impl Fn(T) -> T,
        f: impl Fn(T, T) -> T,
    ) {
        let (a, b) = (&a.renamed::<M, K>().columns, &b.renamed::<N, K>().columns);
        for j in 0..N {
            for i in 0..M {
                let sum = sum_of!(K, k => a[k][i] * conjugate(b[k][j]));
                self.columns[j][i] = f(self.columns[j][i], sum);
            }
        }
    }
}

impl<T: Pivot, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Adds Aᴴ B to this matrix, C ← C + Aᴴ B, without memory for the product: see
    /// [`adjoint_mul`](Self::adjoint_mul). A is `K x M` and B is `K x N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut c = mat![100.0; 200.0];
    /// c.add_adjoint_product(mat![1.0, 2.0; 3.0, 4.0], mat![5.0; 6.0]);
    /// assert_eq!(c, mat![123.0; 234.0]);
    /// ```
    #[inline]
    #[doc(alias = "gemm")]
    pub fn add_adjoint_product<
        A,
        B,
        const P: usize,
        const K: usize,
        const L: usize,
        const Q: usize,
    >(
        &mut self,
        a: A,
        b: B,
    ) where
        A: Operand<T, P, K>,
        B: Operand<T, L, Q>,
        B::Dims: AdjointMulShape<P, K, L, Q>,
        B::Dims: AddShape<M, N, K, Q>,
    {
        self.with_tr_product(a.as_matrix(), b.as_matrix(), T::conjugate, |x, y| x + y);
    }

    /// Subtracts Aᴴ B from this matrix, C ← C - Aᴴ B, without memory for the product: see
    /// [`adjoint_mul`](Self::adjoint_mul). A is `K x M` and B is `K x N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut c = mat![100.0; 200.0];
    /// c.sub_adjoint_product(mat![1.0, 2.0; 3.0, 4.0], mat![5.0; 6.0]);
    /// assert_eq!(c, mat![77.0; 166.0]);
    /// ```
    #[inline]
    #[doc(alias = "gemm")]
    pub fn sub_adjoint_product<
        A,
        B,
        const P: usize,
        const K: usize,
        const L: usize,
        const Q: usize,
    >(
        &mut self,
        a: A,
        b: B,
    ) where
        A: Operand<T, P, K>,
        B: Operand<T, L, Q>,
        B::Dims: AdjointMulShape<P, K, L, Q>,
        B::Dims: SubShape<M, N, K, Q>,
    {
        self.with_tr_product(a.as_matrix(), b.as_matrix(), T::conjugate, |x, y| x - y);
    }

    /// Adds A Bᴴ to this matrix, C ← C + A Bᴴ, without memory for the product: see
    /// [`mul_adjoint`](Self::mul_adjoint). A is `M x K` and B is `N x K`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut c = mat![100.0; 200.0];
    /// c.add_product_adjoint(mat![1.0, 2.0; 3.0, 4.0], mat![5.0, 6.0]);
    /// assert_eq!(c, mat![117.0; 239.0]);
    /// ```
    #[inline]
    #[doc(alias = "gemm")]
    pub fn add_product_adjoint<
        A,
        B,
        const P: usize,
        const K: usize,
        const L: usize,
        const Q: usize,
    >(
        &mut self,
        a: A,
        b: B,
    ) where
        A: Operand<T, P, K>,
        B: Operand<T, L, Q>,
        B::Dims: MulAdjointShape<P, K, L, Q>,
        B::Dims: AddShape<M, N, P, L>,
    {
        self.with_product_tr(a.as_matrix(), b.as_matrix(), T::conjugate, |x, y| x + y);
    }

    /// Subtracts A Bᴴ from this matrix, C ← C - A Bᴴ, without memory for the product: see
    /// [`mul_adjoint`](Self::mul_adjoint). A is `M x K` and B is `N x K`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut c = mat![100.0; 200.0];
    /// c.sub_product_adjoint(mat![1.0, 2.0; 3.0, 4.0], mat![5.0, 6.0]);
    /// assert_eq!(c, mat![83.0; 161.0]);
    /// ```
    #[inline]
    #[doc(alias = "gemm")]
    pub fn sub_product_adjoint<
        A,
        B,
        const P: usize,
        const K: usize,
        const L: usize,
        const Q: usize,
    >(
        &mut self,
        a: A,
        b: B,
    ) where
        A: Operand<T, P, K>,
        B: Operand<T, L, Q>,
        B::Dims: MulAdjointShape<P, K, L, Q>,
        B::Dims: SubShape<M, N, P, L>,
    {
        self.with_product_tr(a.as_matrix(), b.as_matrix(), T::conjugate, |x, y| x - y);
    }
}
