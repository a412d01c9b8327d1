//! Operators that wrap: results modulo the number of values of their type.

use super::checked::abs_overflowing;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::ops::{mapped, zipped};
use crate::scalar::{Overflow, Scalar, Signed, power_by};
use crate::shape::{AddShape, HadamardShape, SubShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// A + B of integers or fixed-point numbers, wrapping: in a debug build too.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<u8, 1, 2> = mat![200, 7];
    /// assert_eq!(a.add_wrapping(mat![57, 1]), mat![1, 8]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "wrapping_add")]
    pub fn add_wrapping<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: AddShape<M, N, P, Q>,
        T: Overflow,
    {
        zipped(self, rhs.as_matrix(), |a: T, b| a.add_overflowing(b).0)
    }

    /// A - B of integers or fixed-point numbers, wrapping: in a debug build too.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<u8, 1, 2> = mat![5, 7];
    /// assert_eq!(a.sub_wrapping(mat![6, 1]), mat![255, 6]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "wrapping_sub")]
    pub fn sub_wrapping<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: SubShape<M, N, P, Q>,
        T: Overflow,
    {
        zipped(self, rhs.as_matrix(), |a: T, b| a.sub_overflowing(b).0)
    }

    /// The Hadamard product A ⊙ B of integers or fixed-point numbers, wrapping: in a debug build
    /// too. The matrix product is [`mul_wrapping`](Self::mul_wrapping).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![64, 7];
    /// assert_eq!(a.hadamard_wrapping(mat![3, 2]), mat![-64, 14]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "wrapping_mul")]
    pub fn hadamard_wrapping<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: HadamardShape<M, N, P, Q>,
        T: Overflow,
    {
        zipped(self, rhs.as_matrix(), |a: T, b| a.mul_overflowing(b).0)
    }

    /// A s of integers or fixed-point numbers, wrapping: in a debug build too.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![64, -1];
    /// assert_eq!(a.scale_wrapping(3), mat![-64, -3]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "wrapping_mul")]
    pub fn scale_wrapping(&self, s: T) -> Self
    where
        T: Overflow,
    {
        mapped(self, |a: T| a.mul_overflowing(s).0)
    }

    /// -A of integers or fixed-point numbers, wrapping: in a debug build too. The smallest number
    /// of a signed type stays as it is.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![-128, 1];
    /// assert_eq!(a.neg_wrapping(), mat![-128, -1]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "wrapping_neg")]
    pub fn neg_wrapping(&self) -> Self
    where
        T: Overflow,
    {
        mapped(self, |a: T| a.neg_overflowing().0)
    }

    /// The absolute value of every integer or fixed-point number, wrapping: in a debug build too. The
    /// smallest number stays as it is.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![-128, -1];
    /// assert_eq!(a.abs_wrapping(), mat![-128, 1]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "wrapping_abs")]
    pub fn abs_wrapping(&self) -> Self
    where
        T: Overflow + Signed,
    {
        mapped(self, |a| abs_overflowing(a).0)
    }

    /// Every integer or fixed-point number to the power `n`, wrapping: in a debug build too. See
    /// [`hadamard_pow`](Self::hadamard_pow).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<u8, 1, 2> = mat![3, 2];
    /// assert_eq!(a.hadamard_pow_wrapping(6), mat![217, 64]); // 729 - 2 · 256
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "wrapping_pow")]
    pub fn hadamard_pow_wrapping(&self, n: u32) -> Self
    where
        T: Overflow + Scalar,
    {
        mapped(self, |a| power_by(a, n, |x, y| x.mul_overflowing(y).0))
    }

    /// Every integer or fixed-point number shifted to the left by `n` modulo its number of bits: in a
    /// debug build too.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<u8, 1, 2> = mat![1, 129];
    /// assert_eq!(a.shl_wrapping(7), mat![128, 128]);
    /// assert_eq!(a.shl_wrapping(8), a);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "wrapping_shl")]
    pub fn shl_wrapping(&self, n: u32) -> Self
    where
        T: Overflow,
    {
        mapped(self, |a: T| a.shl_overflowing(n).0)
    }

    /// Every integer or fixed-point number shifted to the right by `n` modulo its number of bits: in
    /// a debug build too.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![64, -128];
    /// assert_eq!(a.shr_wrapping(6), mat![1, -2]);
    /// assert_eq!(a.shr_wrapping(8), a);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "wrapping_shr")]
    pub fn shr_wrapping(&self, n: u32) -> Self
    where
        T: Overflow,
    {
        mapped(self, |a: T| a.shr_overflowing(n).0)
    }
}
