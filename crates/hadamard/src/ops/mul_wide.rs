//! Matrix products that neither overflow nor are rounded on the way.
//!
//! Users of integer kernels complain about sums that overflow before they are saturated.
//! CMSIS-DSP's q31 product has one guard bit in its accumulator, 2.62. On processors without
//! a widening sum, it added two q15 products of -1 by -1 in 32 bits. `arm_mat_mult_q31`
//! lacked the saturation that its documentation promised. Here the type of the accumulator
//! has room for every sum.

use core::ops::Add;

use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::{Narrow, WideMul};
use crate::shape::MulShape;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The exact product A B of integers of up to 64 bits or fixed-point numbers of up to 32, with
    /// elements of a wider type: `M x N` by `N x Q` gives `M x Q`.
    ///
    /// No sum overflows and nothing is rounded. [`WideMul`] lists the wide types: for `i16` it
    /// is `i64`; for `I1F15`, the q15 of CMSIS-DSP, it is `FixedI64<U30>`, which CMSIS-DSP
    /// calls 34.30. Wide products can be added before [`saturate`](Self::saturate) rounds them
    /// once. Fixed-point factors may differ in their fraction bits. For 8 and 16 bits, an
    /// exact product takes about one and a half times as long as the operator; for 32 bits
    /// three times, because its sums are in `i128`. Integers of 64 bits have sums in
    /// [`Int192`](crate::scalar::Int192).
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
        // Placeholder: overwritten before it is read. The type may have no zero.
        let mut out = Matrix { columns: [[a[0][0].wide_mul(b[0][0]); M]; Q] };
        for j in 0..Q {
            let column = &mut out.columns[j];
            for i in 0..M {
                column[i] = a[0][i].wide_mul(b[j][0]);
            }
            // As long as a column of B: the caller asks for a relation that holds only for P =
            // N.
            for k in 1..N {
                for i in 0..M {
                    column[i] = column[i] + a[k][i].wide_mul(b[j][k]);
                }
            }
        }
        out
    }

    /// The product A B of integers of up to 64 bits or fixed-point numbers of up to 32. Each
    /// element is the number of its type that is nearest to the exact value.
    ///
    /// Computes [`mul_wide`](Self::mul_wide), then rounds and limits once, as
    /// [`saturate`](Self::saturate) does. Integers need no rounding: the result is
    /// `[A B]ij`, limited to the smallest and the largest value. Rust's `Saturating` limits
    /// every partial sum instead, so its result depends on the order of the terms.
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

    /// Every element as the nearest number of the type `U`. Fixed-point numbers are rounded
    /// to the nearest number, halves to the even one. Numbers that are too large or too small
    /// become the largest or smallest one.
    ///
    /// It brings the results of [`mul_wide`](Self::mul_wide) back to a narrow type. For
    /// integers of any type it is [`cast`](Self::cast) with a limit instead of wrapping.
    /// Rounding halves to the even number leaves no bias. Signal processors truncate, which
    /// takes half a unit from the mean of a filtered signal.
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
