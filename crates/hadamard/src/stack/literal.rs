//! The functions to which `block!` expands.
//!
//! `block![r, t; 0, 1]` becomes, with the spans of the user's tokens,
//!
//! ```text
//! joined_blocks(
//!     below(right_of(BlockEntry([r]).block(), BlockEntry([t]).block()), numbers([0, 1])),
//!     0,
//! )
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

use super::copy::{above, beside, put};
use crate::matrix::{Matrix, RowVector};
use crate::scalar::Scalar;
use crate::shape::{Dims, HstackShape, HstackSize, OnlyDims, VstackShape, VstackSize};
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

/// The result, after all blocks are joined.
#[inline]
#[must_use]
pub const fn joined_blocks<W, T: Copy, K: Copy, const M: usize, const N: usize>(
    block: Block<W, T, M, N>,
    _: K,
) -> Matrix<T, M, N>
where
    Dims: KnownShape<K, M, N>,
{
    block.matrix
}

/// A shape that the blocks or the type of the result decide.
///
/// `K` is the type of a `0` that the macro adds. If the shape is known, the condition holds for
/// `K = u8` alone, so the compiler takes `u8`. If it is not known, the condition could also hold
/// for `u16` or `u32`. Then the compiler takes `i32`, the default of integers, and for `i32` the
/// condition does not hold.
#[diagnostic::on_unimplemented(
    message = "the shape of these blocks is not known: annotate the result, `let b: Matrix<f64, 4, 4> = block![…]`, or the zeros, `Matrix::<f64, 2, 2>::ZERO`",
    label = "this is a {M}x{N} matrix"
)]
pub trait KnownShape<K, const M: usize, const N: usize> {}

#[diagnostic::do_not_recommend]
impl<D: OnlyDims, const M: usize, const N: usize> KnownShape<u8, M, N> for D {}

#[diagnostic::do_not_recommend]
impl<D: OnlyDims + UnknownSize<M>, const M: usize, const N: usize> KnownShape<u16, M, N> for D {}

#[diagnostic::do_not_recommend]
impl<D: OnlyDims + UnknownSize<N>, const M: usize, const N: usize> KnownShape<u32, M, N> for D {}

/// Holds for no size that exists.
pub trait UnknownSize<const N: usize> {}

impl<D: OnlyDims> UnknownSize<0> for D {}

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

/// `[A 0; 0 B]`.
#[inline]
#[must_use]
pub const fn diagonal<
    V,
    W,
    T: Scalar,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const ROWS: usize,
    const COLUMNS: usize,
>(
    first: Block<V, T, M, N>,
    next: Block<W, T, P, Q>,
) -> Block<Dims, T, ROWS, COLUMNS>
where
    W: HstackSize<M, N, P, Q, COLUMNS> + VstackSize<M, N, P, Q, ROWS>,
{
    let mut out = Matrix::ZERO;
    put(&mut out, &first.matrix, 0, 0);
    put(&mut out, &next.matrix, M, N);
    new(out)
}

/// `[a 0; 0 b]` of two elements, or of two rows of one length.
#[inline]
#[must_use]
pub const fn beside_zeros<
    V,
    W,
    T: Scalar,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const COLUMNS: usize,
>(
    first: Block<V, T, M, N>,
    last: Block<W, T, P, Q>,
) -> Block<Dims, T, 2, COLUMNS>
where
    W: RowsShape<M, N, P, Q> + HstackSize<M, N, 1, 1, COLUMNS>,
{
    let mut out = Matrix::ZERO;
    put(&mut out, &first.matrix, 0, 0);
    put(&mut out, &last.matrix, 1, 1);
    new(out)
}

/// `[a 0; 0 b]`: two rows of one length, because a number is one element.
#[diagnostic::on_unimplemented(
    message = "each `0` is one element here, and the blocks are {M}x{N} and {P}x{Q}: `block_diag![a, b]` has zeros beside the diagonal, and a block of zeros is `Matrix::ZERO`",
    label = "this is {P}x{Q}"
)]
pub trait RowsShape<const M: usize, const N: usize, const P: usize, const Q: usize> {}

impl<D: OnlyDims, const N: usize> RowsShape<1, N, 1, N> for D {}
