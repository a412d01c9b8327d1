//! Operators that are `None` where a result does not fit.

use crate::matrix::Matrix;
use crate::operand::{Operand, OperandOrScalar};
use crate::ops::{apply, apply_zip};
use crate::scalar::{Overflow, Scalar, Signed, power_by};
use crate::shape::{AddShape, HadamardDivShape, HadamardShape, RemShape, SubShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// A + B of integers or fixed-point numbers, or `None` if an element does not fit.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<u8, 1, 2> = mat![200, 7];
    /// assert_eq!(a.add_checked(mat![55, 1]), Some(mat![255, 8]));
    /// assert_eq!(a.add_checked(mat![56, 1]), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_add")]
    pub fn add_checked<R, const P: usize, const Q: usize>(&self, rhs: R) -> Option<Self>
    where
        R: Operand<T, P, Q>,
        R::Dims: AddShape<M, N, P, Q>,
        T: Overflow,
    {
        zip(self, rhs.as_matrix(), T::add_overflowing)
    }

    /// A - B of integers or fixed-point numbers, or `None` if an element does not fit.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<u8, 1, 2> = mat![5, 7];
    /// assert_eq!(a.sub_checked(mat![5, 1]), Some(mat![0, 6]));
    /// assert_eq!(a.sub_checked(mat![6, 1]), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_sub")]
    pub fn sub_checked<R, const P: usize, const Q: usize>(&self, rhs: R) -> Option<Self>
    where
        R: Operand<T, P, Q>,
        R::Dims: SubShape<M, N, P, Q>,
        T: Overflow,
    {
        zip(self, rhs.as_matrix(), T::sub_overflowing)
    }

    /// The Hadamard product A ⊙ B of integers or fixed-point numbers, or `None` if an element does
    /// not fit. The matrix product is [`mul_checked`](Self::mul_checked).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![64, 7];
    /// assert_eq!(a.hadamard_checked(mat![-2, 2]), Some(mat![-128, 14]));
    /// assert_eq!(a.hadamard_checked(mat![2, 2]), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_mul")]
    pub fn hadamard_checked<R, const P: usize, const Q: usize>(&self, rhs: R) -> Option<Self>
    where
        R: Operand<T, P, Q>,
        R::Dims: HadamardShape<M, N, P, Q>,
        T: Overflow,
    {
        zip(self, rhs.as_matrix(), T::mul_overflowing)
    }

    /// The Hadamard quotient A ⊘ B of integers or fixed-point numbers. `None` if a divisor is zero,
    /// or if an element does not fit, as the smallest integer divided by -1.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![7, -7].hadamard_div_checked(mat![2, 7]), Some(mat![3, -1]));
    /// assert_eq!(mat![7, -7].hadamard_div_checked(mat![2, 0]), None);
    /// assert_eq!(mat![7, i32::MIN].hadamard_div_checked(mat![2, -1]), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_div")]
    pub fn hadamard_div_checked<R, const P: usize, const Q: usize>(&self, rhs: R) -> Option<Self>
    where
        R: Operand<T, P, Q>,
        R::Dims: HadamardDivShape<M, N, P, Q>,
        T: Overflow,
    {
        zip(self, rhs.as_matrix(), |a, b| flagged(a, a.div_checked(b)))
    }

    /// The remainder of each division of integers or fixed-point numbers, by a matrix or by one
    /// number, with the sign of the left side. `None` if a divisor is zero, or if the smallest
    /// integer is divided by -1.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![7, -7].rem_checked(4), Some(mat![3, -3]));
    /// assert_eq!(mat![7, -7].rem_checked(mat![4, 0]), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_rem")]
    pub fn rem_checked<R, const P: usize, const Q: usize>(&self, rhs: R) -> Option<Self>
    where
        R: OperandOrScalar<T, P, Q>,
        R::Dims: RemShape<M, N, P, Q>,
        T: Overflow,
    {
        zip(self, &rhs.to_matrix(), |a, b| flagged(a, a.rem_checked(b)))
    }

    /// A s of integers or fixed-point numbers, or `None` if an element does not fit.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![64, -1];
    /// assert_eq!(a.scale_checked(-2), Some(mat![-128, 2]));
    /// assert_eq!(a.scale_checked(2), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_mul")]
    pub fn scale_checked(&self, s: T) -> Option<Self>
    where
        T: Overflow,
    {
        each(self, |a| a.mul_overflowing(s))
    }

    /// A / s of integers or fixed-point numbers. `None` if s is zero, or if an element does not
    /// fit, as the smallest integer divided by -1.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![7, -8].div_checked(2), Some(mat![3, -4]));
    /// assert_eq!(mat![7, -8].div_checked(0), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_div")]
    pub fn div_checked(&self, s: T) -> Option<Self>
    where
        T: Overflow,
    {
        each(self, |a| flagged(a, a.div_checked(s)))
    }

    /// -A of integers or fixed-point numbers, or `None` if an element does not fit: the smallest
    /// number of a signed type, and every number but zero of an unsigned one.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, i32::MAX].neg_checked(), Some(mat![-1, -i32::MAX]));
    /// assert_eq!(mat![1, i32::MIN].neg_checked(), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_neg")]
    pub fn neg_checked(&self) -> Option<Self>
    where
        T: Overflow,
    {
        each(self, T::neg_overflowing)
    }

    /// The absolute value of every integer or fixed-point number, or `None` if one does not fit:
    /// that of the smallest number.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, -i32::MAX].abs_checked(), Some(mat![1, i32::MAX]));
    /// assert_eq!(mat![1, i32::MIN].abs_checked(), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_abs")]
    pub fn abs_checked(&self) -> Option<Self>
    where
        T: Overflow + Signed,
    {
        each(self, abs_overflowing)
    }

    /// Every integer or fixed-point number to the power `n`, or `None` if a power does not fit: the
    /// checked form of [`hadamard_pow`](Self::hadamard_pow).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![-2, 1];
    /// assert_eq!(a.hadamard_pow_checked(7), Some(mat![-128, 1]));
    /// assert_eq!(a.hadamard_pow_checked(8), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_pow")]
    pub fn hadamard_pow_checked(&self, n: u32) -> Option<Self>
    where
        T: Overflow + Scalar,
    {
        each(self, |x| {
            let mut overflows = false;
            let power = power_by(x, n, |x, y| {
                let (product, overflow) = x.mul_overflowing(y);
                overflows |= overflow;
                product
            });
            (power, overflows)
        })
    }

    /// Every integer or fixed-point number shifted to the left, `a << n`, or `None` if it has no more
    /// than `n` bits. As for Rust's `checked_shl`, bits that are shifted out are no overflow.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<u8, 1, 2> = mat![1, 129];
    /// assert_eq!(a.shl_checked(7), Some(mat![128, 128]));
    /// assert_eq!(a.shl_checked(8), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_shl")]
    pub fn shl_checked(&self, n: u32) -> Option<Self>
    where
        T: Overflow,
    {
        each(self, |x| x.shl_overflowing(n))
    }

    /// Every integer or fixed-point number shifted to the right, `a >> n`, or `None` if it has no
    /// more than `n` bits.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![64, -128];
    /// assert_eq!(a.shr_checked(6), Some(mat![1, -2]));
    /// assert_eq!(a.shr_checked(8), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_shr")]
    pub fn shr_checked(&self, n: u32) -> Option<Self>
    where
        T: Overflow,
    {
        each(self, |x| x.shr_overflowing(n))
    }
}

/// |x| as it wraps, and whether it does.
#[inline]
pub(super) fn abs_overflowing<T: Overflow + Signed>(x: T) -> (T, bool) {
    if x < T::ZERO { x.neg_overflowing() } else { (x, false) }
}

/// The result, and whether there is none.
#[inline]
fn flagged<T>(placeholder: T, result: Option<T>) -> (T, bool) {
    result.map_or((placeholder, true), |result| (result, false))
}

/// f(x) for every element, if none overflows.
#[inline]
fn each<T: Copy, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
    f: impl Fn(T) -> (T, bool),
) -> Option<Matrix<T, M, N>> {
    let (mut out, mut overflows) = (*a, false);
    apply(&mut out, |x| {
        let (y, overflow) = f(x);
        overflows |= overflow;
        y
    });
    (!overflows).then_some(out)
}

/// f(x, y) for each pair of elements in the same place, if none overflows.
#[inline]
fn zip<T: Copy, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &Matrix<T, P, Q>,
    f: impl Fn(T, T) -> (T, bool),
) -> Option<Matrix<T, M, N>> {
    let (mut out, mut overflows) = (*a, false);
    apply_zip(&mut out, b, |x, y| {
        let (z, overflow) = f(x, y);
        overflows |= overflow;
        z
    });
    (!overflows).then_some(out)
}
