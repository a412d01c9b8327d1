//! Homogeneous coordinates.

use super::copy::put;
use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::scalar::Scalar;
use crate::shape::{AddRowSize, Dims, ExtendShape, HomogeneousShape, HomogeneousSize};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The map x ↦ R x + t as one matrix, `(N+1) x (N+1)`, from a square R
    /// and a column t.
    ///
    /// ```text
    ///           N   1
    ///         +---+---+
    ///       N | R | t |
    ///         +---+---+
    ///       1 | 0 | 1 |
    ///         +---+---+
    /// ```
    ///
    /// It maps [`x.extend(1)`](Self::extend) to `(R x + t).extend(1)`, and a
    /// product of such matrices is their maps, one after another.
    ///
    /// Sizes up to 64 are inferred. Copies `(N + 1)²` elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let turn = mat![0, -1; 1, 0];
    /// let map = turn.homogeneous(vector![5, 7]);
    /// assert_eq!(map, mat![0, -1, 5;
    ///                      1,  0, 7;
    ///                      0,  0, 1]);
    /// assert_eq!(map * vector![1, 2].extend(1), vector![3, 8, 1]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "affine")]
    #[doc(alias = "isometry")]
    pub fn homogeneous<R, const P: usize, const Q: usize, const S: usize>(
        &self,
        translation: R,
    ) -> Matrix<T, S, S>
    where
        T: Scalar,
        R: Operand<T, P, Q>,
        R::Dims: HomogeneousShape<M, N, P, Q>,
        Dims: HomogeneousSize<M, N, S>,
    {
        let mut out = Matrix::ZERO;
        put(&mut out, self, 0, 0);
        put(&mut out, translation.as_matrix(), 0, N);
        out.columns[N][M] = T::ONE;
        out
    }

    /// This column with one more element at its end: `M x 1` gives `(M+1) x 1`.
    ///
    /// In homogeneous coordinates a point has a 1 there, and a direction a 0.
    /// [`head`](Self::head) is the reverse.
    ///
    /// Takes a column of fewer than 64 elements. For longer ones, write
    /// `Vector::<_, R>::from_fn(|i, _| if i < M { x[i] } else { last })`.
    /// Copies `M + 1` elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![1, 2].extend(9), vector![1, 2, 9]);
    /// assert_eq!(vector![1, 2].extend(9).head::<2>(), vector![1, 2]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "push")]
    #[doc(alias = "to_homogeneous")]
    pub const fn extend<const ROWS: usize>(&self, last: T) -> Vector<T, ROWS>
    where
        Dims: ExtendShape<M, N> + AddRowSize<M, N, ROWS>,
    {
        let mut out = Matrix::splat(last);
        put(&mut out, self, 0, 0);
        out
    }
}
