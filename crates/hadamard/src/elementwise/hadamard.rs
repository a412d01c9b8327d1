//! Hadamard product and quotient, and functions that combine them with sums.

use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::ops::{apply_zip, zipped};
use crate::scalar::{CanDiv, CanMul, CanMulAdd, Scalar};
use crate::shape::{HadamardDivShape, HadamardShape, LerpShape, MulAddShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The Hadamard product A ⊙ B, element by element: `[A ⊙ B]ij = [A]ij [B]ij`.
    ///
    /// The compiler refuses unequal shapes. A row or column is not stretched
    /// to a matrix: [`each_column`](Self::each_column),
    /// [`each_row`](Self::each_row) and [`diag`](Self::diag) do that. The
    /// neutral element is [`ONES`](Self::ONES).
    ///
    /// It is written `A .* B` in Julia and MATLAB, `A * B` in NumPy and
    /// PyTorch.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a = mat![1, 2, 3; 4, 5, 6];
    /// let b = mat![2, 2, 2; 0, 1, 2];
    /// assert_eq!(a.hadamard(b), mat![2, 4, 6; 0, 5, 12]);
    /// assert_eq!(a.hadamard(&b), b.hadamard(&a));
    /// ```
    ///
    /// ```compile_fail,E0277
    /// use hadamard::mat;
    ///
    /// // error: no Hadamard product of a 1x3 matrix and a 3x1 matrix
    /// let _ = mat![1, 2, 3].hadamard(mat![1; 2; 3]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "component_mul")]
    #[doc(alias = "element_mul")]
    #[doc(alias = "cwiseProduct")]
    #[doc(alias = "matrixCompMult")]
    #[doc(alias = "schur")]
    #[doc(alias = ".*")]
    pub fn hadamard<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: HadamardShape<M, N, P, Q>,
        T: CanMul,
    {
        zipped(self, rhs.as_matrix(), T::mul)
    }

    /// Replaces A by the Hadamard product A ⊙ B.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![1, 2; 3, 4];
    /// a.hadamard_assign(mat![1, 0; 0, 2]);
    /// assert_eq!(a, mat![1, 0; 0, 8]);
    /// ```
    #[inline]
    #[doc(alias = "component_mul_assign")]
    #[doc(alias = ".*=")]
    pub fn hadamard_assign<R, const P: usize, const Q: usize>(&mut self, rhs: R)
    where
        R: Operand<T, P, Q>,
        R::Dims: HadamardShape<M, N, P, Q>,
        T: CanMul,
    {
        apply_zip(self, rhs.as_matrix(), T::mul);
    }

    /// The Hadamard quotient A ⊘ B, element by element:
    /// `[A ⊘ B]ij = [A]ij / [B]ij`.
    ///
    /// The division is the operator of the elements' own crate. The division of num-complex squares
    /// the divisor, which can overflow. [`ComplexField::divide`](crate::ComplexField::divide) and
    /// [`recip`](Self::recip) do not.
    ///
    /// # Panics
    ///
    /// If the division of elements does. Integers panic if the divisor is zero, or if the smallest
    /// number is divided by -1. Floats give infinity or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![2.0, 4.0; 9.0, 1.0];
    /// let b = mat![2.0, 1.0; 3.0, 4.0];
    /// assert_eq!(a.hadamard_div(b), mat![1.0, 4.0; 3.0, 0.25]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "component_div")]
    #[doc(alias = "element_div")]
    #[doc(alias = "cwiseQuotient")]
    #[doc(alias = "./")]
    pub fn hadamard_div<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: HadamardDivShape<M, N, P, Q>,
        T: CanDiv,
    {
        zipped(self, rhs.as_matrix(), T::div)
    }

    /// Replaces A by the Hadamard quotient A ⊘ B.
    ///
    /// # Panics
    ///
    /// If the division of elements does: see [`hadamard_div`](Self::hadamard_div).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let mut a = mat![6, 8];
    /// a.hadamard_div_assign(mat![3, 2]);
    /// assert_eq!(a, mat![2, 4]);
    /// ```
    #[inline]
    #[doc(alias = "component_div_assign")]
    pub fn hadamard_div_assign<R, const P: usize, const Q: usize>(&mut self, rhs: R)
    where
        R: Operand<T, P, Q>,
        R::Dims: HadamardDivShape<M, N, P, Q>,
        T: CanDiv,
    {
        apply_zip(self, rhs.as_matrix(), T::div);
    }

    /// A ⊙ B + C, element by element.
    ///
    /// The product is rounded before the sum, unlike that of
    /// [`f64::mul_add`]: the result is `a * b + c` on every machine.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2].mul_add(mat![10, 20], mat![3, 4]), mat![13, 44]);
    /// ```
    #[inline]
    #[must_use]
    pub fn mul_add<R, S, const P: usize, const Q: usize, const P2: usize, const Q2: usize>(
        &self,
        b: R,
        c: S,
    ) -> Self
    where
        R: Operand<T, P, Q>,
        S: Operand<T, P2, Q2>,
        R::Dims: MulAddShape<M, N, P, Q>,
        S::Dims: MulAddShape<M, N, P2, Q2>,
        T: CanMulAdd,
    {
        let mut out = *self;
        apply_zip(&mut out, b.as_matrix(), T::mul);
        apply_zip(&mut out, c.as_matrix(), T::add);
        out
    }

    /// Linear interpolation, (1 - t) A + t B.
    ///
    /// If all elements are finite, the result is exactly A for `t = 0` and B for `t = 1`, and
    /// elements that are equal in A and B stay as they are. For `t` in [0, 1] nothing overflows.
    /// Between neighbouring values of `t` the result can fall by a rounding error although `t`
    /// rises. C++'s `std::lerp` excludes that by branches, and takes three to nine times as long.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, 8.0].lerp(mat![4.0, 0.0], 0.25), mat![1.0, 6.0]);
    /// assert_eq!(mat![0.1, 1.0].lerp(mat![0.1, 5.0], 0.5), mat![0.1, 3.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "mix")]
    pub fn lerp<R, const P: usize, const Q: usize>(&self, rhs: R, t: T) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: LerpShape<M, N, P, Q>,
        T: Scalar,
    {
        zipped(self, rhs.as_matrix(), |a: T, b| a.lerp(b, t))
    }
}
