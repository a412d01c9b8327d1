//! The same elements in another shape.

use crate::matrix::{Matrix, Vector};
use crate::shape::{Dims, FlattenShape, ReshapeShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The same elements, in the same order down the columns, as a `P x Q`
    /// matrix: `M N = P Q`.
    ///
    /// ```text
    ///       | a c e |                 | a d |
    ///       | b d f |      gives      | b e |
    ///                                 | c f |
    /// ```
    ///
    /// The compiler infers the shape from the variable, argument or result.
    /// To write the shape out, give the number of elements as third
    /// parameter: `a.reshape::<3, 2, 6>()`.
    ///
    /// Takes at most 64 elements. For more, there is [`reshape_as`](Self::reshape_as).
    /// Copies `M N` elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// const A: Matrix<i32, 2, 3> = mat![1, 3, 5;
    ///                                   2, 4, 6];
    /// const B: Matrix<i32, 3, 2> = A.reshape();
    /// assert_eq!(B, mat![1, 4;
    ///                    2, 5;
    ///                    3, 6]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn reshape<const P: usize, const Q: usize, const K: usize>(&self) -> Matrix<T, P, Q>
    where
        Dims: ReshapeShape<M, N, P, Q, K>,
    {
        in_order(self)
    }

    /// All elements, one column below the other: `MN x 1`.
    ///
    /// It is also called vec(A): vec(A X B) = (Bᵀ ⊗ A) vec(X).
    ///
    /// ```text
    ///                                 | a |
    ///       | a c |                   | b |
    ///       | b d |       gives       | c |
    ///                                 | d |
    /// ```
    ///
    /// Takes at most 64 elements. For more, there is [`flatten_as`](Self::flatten_as), and
    /// [`as_slice`](Self::as_slice) has them in this order. Copies `M N` elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1, 2; 3, 4].flatten(), vector![1, 3, 2, 4]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "vec")]
    #[doc(alias = "ravel")]
    pub const fn flatten<const K: usize>(&self) -> Vector<T, K>
    where
        Dims: FlattenShape<M, N, K>,
    {
        in_order(self)
    }
}

/// The elements in order, if `M N = P Q`.
#[inline]
pub(super) const fn in_order<
    T: Copy,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
>(
    matrix: &Matrix<T, M, N>,
) -> Matrix<T, P, Q> {
    let mut out = Matrix::splat(matrix.columns[0][0]);
    let mut k = 0;
    while k < P * Q {
        out.columns[k / P][k % P] = matrix.columns[k / M][k % M];
        k += 1;
    }
    out
}
