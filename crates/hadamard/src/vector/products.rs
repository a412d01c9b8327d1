//! Products of two vectors.

use core::ops::Add;

use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::ops::sum_of;
use crate::scalar::{CanMul, CanMulAdd, CanSub, Narrow, WideMul};
use crate::shape::{CrossShape, DotShape, OuterShape, PerpDotShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The dot product x · y = xᵀ y = Σi xi yi of two columns of one length.
    ///
    /// The terms are added in the order of `i`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![1, 2, 3].dot(vector![4, 5, 6]), 32);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "inner")]
    pub fn dot<R, const P: usize, const Q: usize>(&self, rhs: R) -> T
    where
        R: Operand<T, P, Q>,
        R::Dims: DotShape<M, N, P, Q>,
        T: CanMulAdd,
    {
        let (x, y) = (&self.columns[0], &rhs.as_matrix().columns[0]);
        sum_of!(M, i => x[i] * y[i])
    }

    /// The exact dot product x · y of integers of up to 64 bits or fixed-point numbers of up to 32,
    /// in a wider type: see [`mul_wide`](Self::mul_wide).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// let x: Vector<i8, 3> = vector![100, 100, -1];
    /// assert_eq!(x.dot_wide(x), 20_001_i32);
    /// ```
    #[inline]
    #[must_use]
    pub fn dot_wide<R, U, W, const P: usize, const Q: usize>(&self, rhs: R) -> W
    where
        T: WideMul<U, Output = W>,
        U: Copy,
        W: Copy + Add<Output = W>,
        R: Operand<U, P, Q>,
        R::Dims: DotShape<M, N, P, Q>,
    {
        const { assert!(M <= 1 << 16, "a wide sum has room for 65536 products") };
        let (x, y) = (&self.columns[0], &rhs.as_matrix().columns[0]);
        let mut sum = x[0].wide_mul(y[0]);
        for i in 1..M {
            sum = sum + x[i].wide_mul(y[i]);
        }
        sum
    }

    /// The number nearest to the exact dot product x · y of integers of up to 64 bits or fixed-point
    /// numbers of up to 32: see [`mul_saturating`](Self::mul_saturating).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// let (x, y): (Vector<i8, 3>, Vector<i8, 3>) = (vector![100, 100, 100], vector![2, 1, -2]);
    /// assert_eq!(x.dot_saturating(y), 100);
    /// assert_eq!(x.dot_saturating(x), 127);
    /// ```
    #[inline]
    #[must_use]
    pub fn dot_saturating<R, const P: usize, const Q: usize>(&self, rhs: R) -> T
    where
        T: WideMul + Narrow<<T as WideMul>::Output>,
        R: Operand<T, P, Q>,
        R::Dims: DotShape<M, N, P, Q>,
    {
        T::saturate(self.dot_wide(rhs))
    }

    /// The cross product x × y of two columns of length 3: orthogonal to both.
    ///
    /// For vectors of length 2, [`perp_dot`](Self::perp_dot) is the third element of this
    /// product.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let (x, y) = (vector![1, 0, 0], vector![0, 1, 0]);
    /// assert_eq!(x.cross(y), vector![0, 0, 1]);
    /// assert_eq!(y.cross(x), vector![0, 0, -1]);
    /// ```
    #[inline]
    #[must_use]
    pub fn cross<R, const P: usize, const Q: usize>(&self, rhs: R) -> Vector<T, 3>
    where
        R: Operand<T, P, Q>,
        R::Dims: CrossShape<M, N, P, Q>,
        T: CanMul + CanSub,
    {
        let (x, y) = (&self.columns[0], &rhs.as_matrix().columns[0]);
        Matrix::from_columns([[
            x[1] * y[2] - x[2] * y[1],
            x[2] * y[0] - x[0] * y[2],
            x[0] * y[1] - x[1] * y[0],
        ]])
    }

    /// The perpendicular dot product x₀ y₁ - x₁ y₀ of two columns of length 2. It is the
    /// area of the parallelogram that they span, positive if `y` lies to the left of `x`
    /// (to its right in pixels, where the second coordinate points down).
    ///
    /// It is also called the cross product of the plane.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![3, 0].perp_dot(vector![1, 2]), 6);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "perp")]
    #[doc(alias = "wedge")]
    #[doc(alias = "cross_2d")]
    pub fn perp_dot<R, const P: usize, const Q: usize>(&self, rhs: R) -> T
    where
        R: Operand<T, P, Q>,
        R::Dims: PerpDotShape<M, N, P, Q>,
        T: CanMul + CanSub,
    {
        let (x, y) = (&self.columns[0], &rhs.as_matrix().columns[0]);
        x[0] * y[1] - x[1] * y[0]
    }

    /// The outer product x yᵀ of two columns: `[x yᵀ]ij = xi yj`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(vector![1, 2].outer(vector![3, 4, 5]), mat![3, 4, 5; 6, 8, 10]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "tensor")]
    pub fn outer<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<T, M, P>
    where
        R: Operand<T, P, Q>,
        R::Dims: OuterShape<M, N, P, Q>,
        T: CanMul,
    {
        let (x, y) = (&self.columns[0], &rhs.as_matrix().columns[0]);
        Matrix::from_fn(|i, j| x[i] * y[j])
    }
}
