//! Kronecker, Khatri-Rao and face-splitting products.
//!
//! The table [`Prod`] computes their sizes, which are products of sizes.

use core::ops::Mul;

use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::shape::{Dims, FaceSplittingShape, KhatriRaoShape, KronShape, Prod};

impl<T: Copy + Mul<Output = T>, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The Kronecker product A ⊗ B: every element of A times the whole of B,
    /// `MP x NQ`.
    ///
    /// ```text
    ///                 | a B  b B |
    /// [a b; c d] ⊗ B = | c B  d B |
    /// ```
    ///
    /// Sizes up to 64 are inferred. For larger ones, write
    /// `Matrix::<_, R, C>::from_fn(|i, j| a[(i / P, j / Q)] * b[(i % P, j % Q)])`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2].kron(mat![3, 4; 5, 6]), mat![3, 4,  6,  8;
    ///                                                   5, 6, 10, 12]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "kronecker")]
    pub fn kron<R, const P: usize, const Q: usize, const MP: usize, const NQ: usize>(
        &self,
        rhs: R,
    ) -> Matrix<T, MP, NQ>
    where
        R: Operand<T, P, Q>,
        R::Dims: KronShape<M, N, P, Q, MP, NQ>,
    {
        let (a, b) = (&self.columns, &rhs.as_matrix().columns);
        Matrix::from_fn(|i, j| a[j / Q][i / P] * b[j % Q][i % P])
    }

    /// The Khatri-Rao product A ∗ B: the Kronecker product of each column of A
    /// with the column of B in the same place, `MP x N`.
    ///
    /// Sizes up to 64 are inferred. (Khatri and Rao, Solutions to some
    /// functional equations, Sankhyā A 30, 1968.)
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2; 3, 4];
    /// let b = mat![5, 6; 7, 8];
    /// assert_eq!(a.khatri_rao(b), mat![5, 12; 7, 16; 15, 24; 21, 32]);
    /// ```
    #[inline]
    #[must_use]
    pub fn khatri_rao<R, const P: usize, const Q: usize, const MP: usize>(
        &self,
        rhs: R,
    ) -> Matrix<T, MP, N>
    where
        R: Operand<T, P, Q>,
        R::Dims: KhatriRaoShape<M, N, P, Q>,
        Dims: Prod<M, P, MP>,
    {
        let (a, b) = (&self.columns, &rhs.as_matrix().columns);
        Matrix::from_fn(|i, j| a[j][i / P] * b[j][i % P])
    }

    /// The face-splitting product A • B, also called transposed Khatri-Rao
    /// product: the Kronecker product of each row of A with the row of B in
    /// the same place, `M x NQ`.
    ///
    /// Sizes up to 64 are inferred. (Slyusar, A family of face products of
    /// matrices and its properties, Cybernetics and Systems Analysis 35, 1999.)
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2; 3, 4];
    /// let b = mat![5, 6; 7, 8];
    /// assert_eq!(a.face_splitting(b), mat![5, 6, 10, 12; 21, 24, 28, 32]);
    /// ```
    #[inline]
    #[must_use]
    pub fn face_splitting<R, const P: usize, const Q: usize, const NQ: usize>(
        &self,
        rhs: R,
    ) -> Matrix<T, M, NQ>
    where
        R: Operand<T, P, Q>,
        R::Dims: FaceSplittingShape<M, N, P, Q>,
        Dims: Prod<N, Q, NQ>,
    {
        let (a, b) = (&self.columns, &rhs.as_matrix().columns);
        Matrix::from_fn(|i, j| a[j / Q][i] * b[j % Q][i])
    }
}
