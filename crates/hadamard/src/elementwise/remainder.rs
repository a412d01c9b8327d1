//! Remainders of every element.

use core::ops::Rem;

use crate::matrix::Matrix;
use crate::operand::OperandOrScalar;
use crate::ops::{apply_zip, zipped};
use crate::scalar::{CanRem, Integer, Scalar, is_nan};
use crate::shape::{DivEuclidShape, RemShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The remainder of each division, `a % b`, with the sign of `a`. The operator `%` does the
    /// same.
    ///
    /// # Panics
    ///
    /// If `%` of elements does. Integers panic if the divisor is zero, or if the
    /// smallest number is divided by -1. Floats give NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![7, -7].rem(3), mat![1, -1]);
    /// assert_eq!(mat![7, -7] % mat![3, 4], mat![1, -3]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "fmod")]
    pub fn rem<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        R: OperandOrScalar<T, P, Q>,
        R::Dims: RemShape<M, N, P, Q>,
        T: CanRem,
    {
        zipped(self, &rhs.to_matrix(), T::rem)
    }

    /// The smallest non-negative remainder of each division. For a tiny negative
    /// float it can round to the divisor, as in `f64::rem_euclid`.
    ///
    /// # Panics
    ///
    /// As [`rem`](Self::rem).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![7, -7, -7].rem_euclid(mat![3, 3, -3]), mat![1, 2, 2]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "mod")]
    pub fn rem_euclid<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        R: OperandOrScalar<T, P, Q>,
        R::Dims: RemShape<M, N, P, Q>,
        T: Scalar + PartialOrd + Rem<Output = T>,
    {
        let mut out = *self;
        apply_zip(&mut out, &rhs.to_matrix(), |a, b| {
            let remainder = a % b;
            if remainder >= T::ZERO || is_nan(remainder) {
                remainder
            } else if b < T::ZERO {
                remainder - b
            } else {
                remainder + b
            }
        });
        out
    }

    /// The quotient of each division of integers that goes with
    /// [`rem_euclid`](Self::rem_euclid): a = b q + r with 0 <= r < |b|. For b > 0 it is a / b
    /// rounded down.
    ///
    /// For floats, write `a.hadamard_div(b).floor()`.
    ///
    /// # Panics
    ///
    /// If a divisor is zero, or if the smallest number is divided by -1, as in Rust's
    /// `div_euclid`.
    ///
    /// # Examples
    ///
    /// The tile of 16 x 16 of each place, and the place within its tile:
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let place = vector![35, -1];
    /// assert_eq!(place.div_euclid(16), vector![2, -1]);
    /// assert_eq!(place.rem_euclid(16), vector![3, 15]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "div_floor")]
    pub fn div_euclid<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        R: OperandOrScalar<T, P, Q>,
        R::Dims: DivEuclidShape<M, N, P, Q>,
        T: Integer,
    {
        zipped(self, &rhs.to_matrix(), T::div_euclid)
    }
}
