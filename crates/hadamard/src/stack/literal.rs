//! The functions to which `block!` expands.
//!
//! `block![r, t; 0, 1]` becomes, with the spans of the user's tokens,
//!
//! ```text
//! below(right_of(BlockEntry([r]).block(), BlockEntry([t]).block()), numbers([0, 1])).matrix()
//! ```
//!
//! The look-up of the method `block` decides whether an entry is a matrix or
//! an element: it prefers inherent methods to that of a trait. So a matrix
//! needs no trait, and everything but a single element can be used in
//! constants.
//!
//! The relations are asked of `W`, the [`Dims`] in the type of the second
//! block. The compiler does not know `W` before it has looked at that
//! argument. With `Dims` itself it would infer sizes too early, as the module
//! `operand` explains.

use core::marker::PhantomData;

use super::copy::{above, beside};
use crate::matrix::{Matrix, RowVector};
use crate::scalar::Scalar;
use crate::shape::{Dims, HstackShape, HstackSize, VstackShape, VstackSize};
use crate::structured::Diag;

/// The user's tokens between two commas, in an array of one element. Around an array
/// element, the compiler does not warn of unnecessary parentheses.
#[derive(Clone, Copy, Debug)]
pub struct BlockEntry<X>(pub [X; 1]);

/// The matrix that a block stands for. `W` is always [`Dims`].
#[derive(Clone, Copy, Debug)]
pub struct Block<W, T, const M: usize, const N: usize> {
    matrix: Matrix<T, M, N>,
    sizes: PhantomData<W>,
}

impl<W, T: Copy, const M: usize, const N: usize> Block<W, T, M, N> {
    /// The result, after all blocks are joined.
    #[inline]
    #[must_use]
    pub const fn matrix(&self) -> Matrix<T, M, N> {
        self.matrix
    }
}

#[inline]
const fn new<T, const M: usize, const N: usize>(matrix: Matrix<T, M, N>) -> Block<Dims, T, M, N> {
    Block { matrix, sizes: PhantomData }
}

impl<T: Copy, const M: usize, const N: usize> BlockEntry<Matrix<T, M, N>> {
    /// A matrix is a block by itself.
    #[inline]
    #[must_use]
    pub const fn block(self) -> Block<Dims, T, M, N> {
        let [matrix] = self.0;
        new(matrix)
    }
}

impl<T: Copy, const M: usize, const N: usize> BlockEntry<&Matrix<T, M, N>> {
    /// A reference is the matrix that it points to.
    #[inline]
    #[must_use]
    pub const fn block(self) -> Block<Dims, T, M, N> {
        let [matrix] = self.0;
        new(*matrix)
    }
}

impl<T: Scalar, const N: usize> BlockEntry<Diag<T, N>> {
    /// A diagonal matrix is a matrix with its zeros.
    #[inline]
    #[must_use]
    pub const fn block(self) -> Block<Dims, T, N, N> {
        let [diag] = self.0;
        new(diag.to_matrix())
    }
}

/// Everything else is an element, a `1 x 1` block.
pub trait Single<T> {
    /// A block of one element.
    fn block(self) -> Block<Dims, T, 1, 1>;
}

impl<T> Single<T> for BlockEntry<T> {
    #[inline]
    fn block(self) -> Block<Dims, T, 1, 1> {
        new(Matrix { columns: [self.0] })
    }
}

/// A row of elements.
#[inline]
#[must_use]
pub const fn numbers<T: Copy, const N: usize>(row: [T; N]) -> Block<Dims, T, 1, N> {
    new(RowVector::from_rows([row]))
}

/// `[A B]`.
#[inline]
#[must_use]
pub const fn right_of<
    V,
    W,
    T: Copy,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const COLUMNS: usize,
>(
    left: Block<V, T, M, N>,
    right: Block<W, T, P, Q>,
) -> Block<Dims, T, M, COLUMNS>
where
    W: HstackShape<M, N, P, Q> + HstackSize<M, N, P, Q, COLUMNS>,
{
    new(beside(&left.matrix, &right.matrix))
}

/// `[A; B]`.
#[inline]
#[must_use]
pub const fn below<
    V,
    W,
    T: Copy,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const ROWS: usize,
>(
    top: Block<V, T, M, N>,
    bottom: Block<W, T, P, Q>,
) -> Block<Dims, T, ROWS, N>
where
    W: VstackShape<M, N, P, Q> + VstackSize<M, N, P, Q, ROWS>,
{
    new(above(&top.matrix, &bottom.matrix))
}
