//! Matrix products that neither overflow nor are rounded on the way.
//!
//! What users of integer kernels complain about is a sum that overflows before it is
//! saturated: CMSIS-DSP's q31 product has one guard bit in its accumulator, 2.62, and where
//! processors lack a widening sum, two q15 products of -1 by -1 were added in 32 bits. Others
//! found that the saturation which the documentation of `arm_mat_mult_q31` promised was not
//! there. Here the type of the accumulator has room for every sum that there can be.

use core::ops::Add;

use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::{Narrow, WideMul};
use crate::shape::MulShape;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The exact product A B of integers or fixed-point numbers of 8, 16 or 32 bits, with
    /// elements of a type that is four times as wide: `M x N` by `N x Q` gives `M x Q`.
    ///
    /// No sum overflows and nothing is rounded. [`WideMul`] says which type it is: for
    /// `i16` it is `i64`; for `I1F15`, the q15 of CMSIS-DSP, it is `FixedI64<U30>`, the
    /// accumulator that is called 34.30 there. Wide products can be added before they are
    /// rounded once, by [`saturate`](Self::saturate). Fixed-point factors may differ in
    /// their fraction bits. Exactness takes about one and a half times as long as the operator
    /// for 8 and 16 bits, and three times for 32 bits, whose sums are in `i128`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<i8, 1, 2> = mat![-128, -128];
    /// let exact: Matrix<i32, 1, 1> = a.mul_wide(a.transpose());
    /// assert_eq!(exact, mat![32_768]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "widening_mul")]
    pub fn mul_wide<R, U, W, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<W, M, Q>
    where
        T: WideMul<U, Output = W>,
        U: Copy,
        W: Copy + Add<Output = W>,
        R: Operand<U, P, Q>,
        R::Dims: MulShape<M, N, P, Q>,
    {
        const { assert!(N <= 1 << 16, "a wide sum has room for 65536 products") };
        let (a, b) = (&self.columns, &rhs.as_matrix().columns);
        // What the result is filled with first is overwritten: there may be no zero.
        let mut out = Matrix { columns: [[a[0][0].wide_mul(b[0][0]); M]; Q] };
        for j in 0..Q {
            let column = &mut out.columns[j];
            for i in 0..M {
                column[i] = a[0][i].wide_mul(b[j][0]);
            }
            // As long as a column of B: the caller has asked for a relation by which P = N.
            for k in 1..N {
                for i in 0..M {
                    column[i] = column[i] + a[k][i].wide_mul(b[j][k]);
                }
            }
        }
        out
    }

    /// The product A B of integers or fixed-point numbers of 8, 16 or 32 bits, each element
    /// of it the number of its type that is nearest to the exact one.
    ///
    /// Computed as [`mul_wide`](Self::mul_wide), then rounded and limited once, as
    /// [`saturate`](Self::saturate) does: for integers, which need no rounding, that is
    /// `[A B]ij` between the smallest and the largest value. Rust's `Saturating` and
    /// operators that saturate limit every partial sum instead, and their result depends on
    /// the order of the terms.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat, vector};
    ///
    /// let a: Matrix<i8, 2, 2> = mat![100, 1; 100, -100];
    /// assert_eq!(a.mul_saturating(vector![2, 1]), vector![127, 100]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "saturating_mul")]
    #[doc(alias = "arm_mat_mult_q15")]
    #[doc(alias = "arm_mat_mult_q31")]
    pub fn mul_saturating<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<T, M, Q>
    where
        T: WideMul + Narrow<<T as WideMul>::Output>,
        R: Operand<T, P, Q>,
        R::Dims: MulShape<M, N, P, Q>,
    {
        self.mul_wide(rhs).saturate()
    }

    /// Every element as the nearest number of the type `U`: of fixed-point numbers rounded to
    /// the nearest one, of two equally near ones to the even one, and limited to its smallest
    /// and largest value.
    ///
    /// This is the end of what begins with [`mul_wide`](Self::mul_wide), and for integers of
    /// any type what [`cast`](Self::cast) is with wrapping. Rounding to the even one leaves no
    /// bias: signal processors truncate, which takes half a unit from the mean of every
    /// signal that is filtered.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let (a, b): (Matrix<i16, 1, 1>, Matrix<i16, 1, 1>) = (mat![300], mat![-300]);
    /// assert_eq!((a.mul_wide(a) + a.mul_wide(b)).saturate::<i16>(), mat![0]);
    /// assert_eq!(a.mul_wide(b).saturate::<i16>(), mat![-32_768]);
    /// assert_eq!(mat![-1, 128, 300].saturate::<u8>(), mat![0, 128, 255]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "ssat")]
    #[doc(alias = "narrow")]
    pub fn saturate<U>(&self) -> Matrix<U, M, N>
    where
        U: Narrow<T>,
    {
        self.map(U::saturate)
    }
}
