//! The beginning and the end of a column.

use super::copy::take;
use crate::matrix::{Matrix, Vector};
use crate::shape::{Dims, HeadShape, TailShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The first `K` elements of a column: `K x 1`.
    ///
    /// The compiler checks that `K <= M` when it builds the program, so this
    /// cannot panic. Copies `K` elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// const HEAD: Vector<i32, 2> = vector![1, 2, 3].head::<2>();
    /// assert_eq!(HEAD, vector![1, 2]);
    /// ```
    ///
    /// ```compile_fail
    /// use hadamard::vector;
    ///
    /// let _ = vector![1, 2, 3].head::<4>(); // there are only 3
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "truncate")]
    #[doc(alias = "first")]
    pub const fn head<const K: usize>(&self) -> Vector<T, K>
    where
        Dims: HeadShape<M, N>,
    {
        const { assert!(K <= M, "the head of `head::<length>()` is longer than the column") };
        take(self, 0, 0)
    }

    /// The last `K` elements of a column: `K x 1`.
    ///
    /// The compiler checks that `K <= M` when it builds the program, so this
    /// cannot panic. Copies `K` elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![1, 2, 3].tail::<2>(), vector![2, 3]);
    /// ```
    ///
    /// ```compile_fail
    /// use hadamard::vector;
    ///
    /// let _ = vector![1, 2, 3].tail::<4>(); // there are only 3
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "last")]
    pub const fn tail<const K: usize>(&self) -> Vector<T, K>
    where
        Dims: TailShape<M, N>,
    {
        const { assert!(K <= M, "the tail of `tail::<length>()` is longer than the column") };
        take(self, M - K, 0)
    }
}
