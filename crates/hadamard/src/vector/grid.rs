//! Distances between the places of a grid.

use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::Integer;
use crate::shape::{ChebyshevShape, ManhattanShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The Manhattan distance of two columns or matrices of integers, Σ |a - b|: the number of
    /// steps on a grid without diagonal steps.
    ///
    /// It is exact. Its type is `u32` for integers of 8 and 16 bits, `u64` for those of 32, and
    /// `u128` for all others. If the distance does not fit (beyond 2¹⁶ elements of 16 bits, or
    /// beyond 2¹²⁸), the result is the largest number of that type. For floats, write
    /// `(a - b).norm_1()`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// let (a, b): (Vector<i32, 2>, _) = (vector![1, 2], vector![4, -2]);
    /// assert_eq!(a.manhattan_distance(b), 7);
    /// assert_eq!(vector![i32::MIN, 0].manhattan_distance(vector![i32::MAX, 1]), 1 << 32);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "taxicab")]
    pub fn manhattan_distance<R, S, const P: usize, const Q: usize>(&self, rhs: R) -> S
    where
        R: Operand<T, P, Q>,
        R::Dims: ManhattanShape<M, N, P, Q>,
        T: Integer<Sum = S>,
    {
        T::sum_of_distances(self.as_slice(), rhs.as_matrix().as_slice())
    }

    /// The Chebyshev distance of two columns or matrices of integers, max |a - b|: the number of
    /// steps on a grid with diagonal steps.
    ///
    /// It is exact, in the unsigned type of the same width. For floats, write
    /// `(a - b).norm_inf()`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// let (a, b): (Vector<i32, 2>, _) = (vector![1, 2], vector![4, -2]);
    /// assert_eq!(a.chebyshev_distance(b), 4);
    /// assert_eq!(vector![i32::MIN, 0].chebyshev_distance(vector![i32::MAX, 1]), u32::MAX);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "chessboard")]
    pub fn chebyshev_distance<R, U, const P: usize, const Q: usize>(&self, rhs: R) -> U
    where
        R: Operand<T, P, Q>,
        R::Dims: ChebyshevShape<M, N, P, Q>,
        T: Integer<Unsigned = U>,
        U: Ord + Default,
    {
        let pairs = self.as_slice().iter().zip(rhs.as_matrix().as_slice());
        pairs.fold(U::default(), |largest, (&a, &b)| largest.max(a.abs_diff(b)))
    }
}
