//! The sizes of a Kronecker product.

use super::{Dims, OnlyDims, Prod};

/// `A ⊗ B`: the sizes of the result are products of sizes, `R = M P` and
/// `C = N Q`.
///
/// Follows from `Dims: Prod<M, P, R> + Prod<N, Q, C>`, and a generic function
/// repeats these two.
#[diagnostic::on_unimplemented(
    message = "no Kronecker product of a {M}x{N} matrix and a {P}x{Q} matrix: its shape is not known: it takes products up to 64, in generic code a bound `Prod`",
    label = "this matrix is {P}x{Q}",
    note = "its sizes are {M} * {P} and {N} * {Q}: products up to 64 are known, beyond there is `Matrix::from_fn`",
    note = "code that is generic over sizes needs `const R: usize, const C: usize` and, with `hadamard::shape::{{Dims, Prod}}`, `where Dims: Prod<{M}, {P}, R> + Prod<{N}, {Q}, C>`"
)]
pub trait KronShape<
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const R: usize,
    const C: usize,
>
{
}

#[diagnostic::do_not_recommend]
impl<
    D: OnlyDims,
    const M: usize,
    const N: usize,
    const P: usize,
    const Q: usize,
    const R: usize,
    const C: usize,
> KronShape<M, N, P, Q, R, C> for D
where
    Dims: Prod<M, P, R> + Prod<N, Q, C>,
{
}
