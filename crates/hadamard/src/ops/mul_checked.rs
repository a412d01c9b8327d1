//! Matrix products of integers and fixed-point numbers, checked or wrapping.

use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::Overflow;
use crate::shape::{DotShape, MulShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The product A B of integers or fixed-point numbers, or `None` if a product or a partial sum
    /// on the way does not fit.
    ///
    /// The terms of each sum are added in their order, so it can be `None` although the result
    /// fits. Integers of up to 64 bits and fixed-point numbers of up to 32 have
    /// [`mul_wide`](Self::mul_wide), which is exact.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat, vector};
    ///
    /// let a: Matrix<i8, 2, 2> = mat![100, 1; 100, -100];
    /// assert_eq!(a.mul_checked(vector![1, 1]), Some(vector![101, 0]));
    /// assert_eq!(a.mul_checked(vector![2, 2]), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "checked_mul")]
    pub fn mul_checked<R, const P: usize, const Q: usize>(&self, rhs: R) -> Option<Matrix<T, M, Q>>
    where
        R: Operand<T, P, Q>,
        R::Dims: MulShape<M, N, P, Q>,
        T: Overflow,
    {
        let (product, overflows) = product(self, rhs.as_matrix());
        (!overflows).then_some(product)
    }

    /// The product A B of integers or fixed-point numbers, wrapping: in a debug build too. For
    /// integers it is the exact product modulo the number of values of the type.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat, vector};
    ///
    /// let a: Matrix<u8, 1, 2> = mat![200, 7];
    /// assert_eq!(a.mul_wrapping(vector![2, 1]), mat![151]); // 407 - 256
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "wrapping_mul")]
    pub fn mul_wrapping<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<T, M, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: MulShape<M, N, P, Q>,
        T: Overflow,
    {
        product(self, rhs.as_matrix()).0
    }

    /// The dot product x · y of integers or fixed-point numbers, or `None` if a product or a
    /// partial sum on the way does not fit: see [`mul_checked`](Self::mul_checked).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// let x: Vector<i8, 2> = vector![100, 27];
    /// assert_eq!(x.dot_checked(vector![1, 1]), Some(127));
    /// assert_eq!(x.dot_checked(vector![1, 2]), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn dot_checked<R, const P: usize, const Q: usize>(&self, rhs: R) -> Option<T>
    where
        R: Operand<T, P, Q>,
        R::Dims: DotShape<M, N, P, Q>,
        T: Overflow,
    {
        let (sum, overflows) = dot(&self.columns[0], &rhs.as_matrix().columns[0]);
        (!overflows).then_some(sum)
    }

    /// The dot product x · y of integers or fixed-point numbers, wrapping: in a debug build too.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// let x: Vector<i8, 2> = vector![100, 28];
    /// assert_eq!(x.dot_wrapping(vector![1, 1]), -128);
    /// ```
    #[inline]
    #[must_use]
    pub fn dot_wrapping<R, const P: usize, const Q: usize>(&self, rhs: R) -> T
    where
        R: Operand<T, P, Q>,
        R::Dims: DotShape<M, N, P, Q>,
        T: Overflow,
    {
        dot(&self.columns[0], &rhs.as_matrix().columns[0]).0
    }
}

/// A B as it wraps, and whether it does. The caller asks for a relation that holds only for P = N.
#[inline]
fn product<T: Overflow, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &Matrix<T, P, Q>,
) -> (Matrix<T, M, Q>, bool) {
    // Placeholder: overwritten before it is read. The type may have no zero.
    let (mut out, mut overflows) = (Matrix { columns: [[a.columns[0][0]; M]; Q] }, false);
    for j in 0..Q {
        let (column, factors) = (&mut out.columns[j], &b.columns[j]);
        for i in 0..M {
            let (term, overflow) = a.columns[0][i].mul_overflowing(factors[0]);
            column[i] = term;
            overflows |= overflow;
        }
        for k in 1..N {
            for i in 0..M {
                let (sum, overflow) = add_product(column[i], a.columns[k][i], factors[k]);
                column[i] = sum;
                overflows |= overflow;
            }
        }
    }
    (out, overflows)
}

/// x · y as it wraps, and whether it does. The caller asks for a relation that holds only for
/// P = M.
#[inline]
fn dot<T: Overflow, const M: usize, const P: usize>(x: &[T; M], y: &[T; P]) -> (T, bool) {
    let (mut sum, mut overflows) = x[0].mul_overflowing(y[0]);
    for i in 1..M {
        let (next, overflow) = add_product(sum, x[i], y[i]);
        sum = next;
        overflows |= overflow;
    }
    (sum, overflows)
}

/// sum + x y as it wraps, and whether it does.
#[inline]
fn add_product<T: Overflow>(sum: T, x: T, y: T) -> (T, bool) {
    let (term, first) = x.mul_overflowing(y);
    let (sum, second) = sum.add_overflowing(term);
    (sum, first | second)
}
