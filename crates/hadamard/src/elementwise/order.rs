//! Minimum, maximum and limits of every element.

use crate::matrix::Matrix;
use crate::operand::{MatrixOrScalar, OperandOrScalar};
use crate::ops::{mapped, zipped};
use crate::scalar::Ordered;
use crate::shape::{ClampShape, MinMaxShape};
use crate::simd::{larger, smaller};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The smaller of each pair of elements in the same place, or of each element
    /// and a number.
    ///
    /// NaN if either is NaN, as in NumPy and unlike [`f64::min`]. That costs two more instructions
    /// than `a.zip_map(b, |x, y| if y < x { y } else { x })`, which keeps a NaN of `a` alone.
    /// [`min_element`](Self::min_element) finds the smallest element of one
    /// matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 5; 3, 0].min(mat![2, 2; 2, 2]), mat![1, 2; 2, 0]);
    /// assert!(mat![1.0].min(mat![f64::NAN])[(0, 0)].is_nan());
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "inf")]
    #[doc(alias = "cwiseMin")]
    #[doc(alias = "minimum")]
    pub fn min<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        T: Ordered,
        R: OperandOrScalar<T, P, Q>,
        R::Dims: MinMaxShape<M, N, P, Q>,
    {
        each(self, &rhs, smaller)
    }

    /// The larger of each pair of elements in the same place, or of each element
    /// and a number.
    ///
    /// NaN if either is NaN, as in NumPy and unlike [`f64::max`]. For less, see [`min`](Self::min).
    /// [`max_element`](Self::max_element) finds the largest element of one
    /// matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, -5; 3, 0].max(0), mat![1, 0; 3, 0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "sup")]
    #[doc(alias = "cwiseMax")]
    #[doc(alias = "maximum")]
    pub fn max<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        T: Ordered,
        R: OperandOrScalar<T, P, Q>,
        R::Dims: MinMaxShape<M, N, P, Q>,
    {
        each(self, &rhs, larger)
    }

    /// Every element limited to the interval between the elements of `low` and
    /// `high` in the same place, or between two numbers: `min(max(x, low), high)`.
    ///
    /// If `low` is above `high`, the result is `high`. If one of the three is NaN,
    /// it is NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![-3, 0; 7, 300];
    /// assert_eq!(a.clamp(0, 255), mat![0, 0; 7, 255]);
    /// assert_eq!(a.clamp(mat![-1, -1; 8, 8], 255), mat![-1, 0; 8, 255]);
    /// ```
    #[inline]
    #[must_use]
    pub fn clamp<R, S, const P: usize, const Q: usize, const P2: usize, const Q2: usize>(
        &self,
        low: R,
        high: S,
    ) -> Self
    where
        T: Ordered,
        R: OperandOrScalar<T, P, Q>,
        S: OperandOrScalar<T, P2, Q2>,
        R::Dims: ClampShape<M, N, P, Q>,
        S::Dims: ClampShape<M, N, P2, Q2>,
    {
        let limited = each(self, &low, larger);
        each(&limited, &high, smaller)
    }
}

/// f(x, y) of each element x, where y is the element of `rhs` in the same place, or the scalar.
#[inline]
fn each<T: Copy, R, const M: usize, const N: usize, const P: usize, const Q: usize>(
    matrix: &Matrix<T, M, N>,
    rhs: &R,
    f: impl Fn(T, T) -> T,
) -> Matrix<T, M, N>
where
    R: OperandOrScalar<T, P, Q>,
{
    match rhs.matrix_or_scalar() {
        MatrixOrScalar::Matrix(rhs) => zipped(matrix, rhs, f),
        MatrixOrScalar::Scalar(s) => mapped(matrix, |x| f(x, s)),
    }
}
