//! Two matrices side by side, or one above the other.

use super::copy::{above, beside};
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::shape::{HstackShape, HstackSize, VstackShape, VstackSize};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// This matrix with another to its right, [A B]: `M x N` and `M x Q` give
    /// `M x (N+Q)`.
    ///
    /// ```text
    ///           N   Q
    ///         +---+---+
    ///       M | A | B |
    ///         +---+---+
    /// ```
    ///
    /// Several at once, also in constants: [`block!`](crate::block).
    ///
    /// Sizes up to 64 are inferred. For larger ones, there is [`hstack_as`](Self::hstack_as).
    /// Copies `M (N + Q)` elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2; 3, 4];
    /// assert_eq!(a.hstack(mat![5; 6]), mat![1, 2, 5;
    ///                                       3, 4, 6]);
    /// ```
    ///
    /// Code that is generic over sizes repeats the relation between them:
    ///
    /// ```
    /// use hadamard::shape::{Dims, Sum};
    /// use hadamard::{Matrix, mat};
    ///
    /// /// `[A A]`
    /// fn twice<const M: usize, const N: usize, const C: usize>(
    ///     a: Matrix<i32, M, N>,
    /// ) -> Matrix<i32, M, C>
    /// where
    ///     Dims: Sum<N, N, C>,
    /// {
    ///     a.hstack(a)
    /// }
    ///
    /// assert_eq!(twice(mat![1, 2]), mat![1, 2, 1, 2]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "hcat")]
    #[doc(alias = "horzcat")]
    #[doc(alias = "concatenate")]
    #[doc(alias = "augment")]
    pub fn hstack<R, const P: usize, const Q: usize, const COLUMNS: usize>(
        &self,
        rhs: R,
    ) -> Matrix<T, M, COLUMNS>
    where
        R: Operand<T, P, Q>,
        R::Dims: HstackShape<M, N, P, Q> + HstackSize<M, N, P, Q, COLUMNS>,
    {
        beside(self, rhs.as_matrix())
    }

    /// This matrix with another below it, [A; B]: `M x N` and `P x N` give
    /// `(M+P) x N`.
    ///
    /// ```text
    ///           N
    ///         +---+
    ///       M | A |
    ///         +---+
    ///       P | B |
    ///         +---+
    /// ```
    ///
    /// Several at once, also in constants: [`block!`](crate::block).
    ///
    /// Sizes up to 64 are inferred. For larger ones, there is [`vstack_as`](Self::vstack_as).
    /// Copies `(M + P) N` elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2; 3, 4];
    /// assert_eq!(a.vstack(mat![5, 6]), mat![1, 2;
    ///                                       3, 4;
    ///                                       5, 6]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "vcat")]
    #[doc(alias = "vertcat")]
    #[doc(alias = "concatenate")]
    pub fn vstack<B, const P: usize, const Q: usize, const ROWS: usize>(
        &self,
        rhs: B,
    ) -> Matrix<T, ROWS, N>
    where
        B: Operand<T, P, Q>,
        B::Dims: VstackShape<M, N, P, Q> + VstackSize<M, N, P, Q, ROWS>,
    {
        above(self, rhs.as_matrix())
    }
}
