//! Operators that stop at the smallest and the largest number of their type.

use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::ops::{apply, mapped, zipped};
use crate::scalar::{Overflow, Scalar, Signed, power_by};
use crate::shape::{AddShape, HadamardShape, SubShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// A + B of integers or fixed-point numbers, with every element limited to the range of
    /// its type.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<u8, 1, 2> = mat![200, 7];
    /// assert_eq!(a.add_saturating(mat![57, 1]), mat![255, 8]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "saturating_add")]
    pub fn add_saturating<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: AddShape<M, N, P, Q>,
        T: Overflow,
    {
        zipped(self, rhs.as_matrix(), T::add_saturating)
    }

    /// A - B of integers or fixed-point numbers, with every element limited to the range of
    /// its type.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<u8, 1, 2> = mat![5, 7];
    /// assert_eq!(a.sub_saturating(mat![6, 1]), mat![0, 6]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "saturating_sub")]
    pub fn sub_saturating<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: SubShape<M, N, P, Q>,
        T: Overflow,
    {
        zipped(self, rhs.as_matrix(), T::sub_saturating)
    }

    /// The Hadamard product A ⊙ B of integers or fixed-point numbers, with every element limited to
    /// the range of its type. The matrix product is [`mul_saturating`](Self::mul_saturating).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![64, 7];
    /// assert_eq!(a.hadamard_saturating(mat![-3, 2]), mat![-128, 14]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "saturating_mul")]
    pub fn hadamard_saturating<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: HadamardShape<M, N, P, Q>,
        T: Overflow,
    {
        zipped(self, rhs.as_matrix(), T::mul_saturating)
    }

    /// A s of integers or fixed-point numbers, with every element limited to the range of
    /// its type.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![64, -1];
    /// assert_eq!(a.scale_saturating(3), mat![127, -3]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "saturating_mul")]
    pub fn scale_saturating(&self, s: T) -> Self
    where
        T: Overflow,
    {
        mapped(self, |a: T| a.mul_saturating(s))
    }

    /// -A of integers or fixed-point numbers, with every element limited to the range of its type:
    /// the negative of the smallest number is the largest one, and that of an unsigned number zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![-128, 1];
    /// assert_eq!(a.neg_saturating(), mat![127, -1]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "saturating_neg")]
    pub fn neg_saturating(&self) -> Self
    where
        T: Overflow,
    {
        mapped(self, T::neg_saturating)
    }

    /// The absolute value of every integer or fixed-point number, limited to the range of its type:
    /// that of the smallest number is the largest one.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![-128, -1];
    /// assert_eq!(a.abs_saturating(), mat![127, 1]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "saturating_abs")]
    pub fn abs_saturating(&self) -> Self
    where
        T: Overflow + Signed,
    {
        mapped(self, |a: T| if a < T::ZERO { a.neg_saturating() } else { a })
    }

    /// Every integer or fixed-point number to the power `n`, limited to the range of its type. See
    /// [`hadamard_pow`](Self::hadamard_pow).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 3> = mat![-10, 2, 10];
    /// assert_eq!(a.hadamard_pow_saturating(3), mat![-128, 8, 127]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "saturating_pow")]
    pub fn hadamard_pow_saturating(&self, n: u32) -> Self
    where
        T: Overflow + Scalar,
    {
        let mut out = *self;
        // A square that is limited is a factor of a power that is beyond the same end, or, times a
        // negative number, beyond the other.
        apply(&mut out, |a| power_by(a, n, T::mul_saturating));
        out
    }
}
