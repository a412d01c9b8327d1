//! Relations that never hold, to say what to write instead of an operator that does not
//! exist.

use super::OnlyDims;

/// `A / B`: never.
#[diagnostic::on_unimplemented(
    message = "cannot divide a {M}x{N} matrix by a {P}x{Q} matrix with `/`: elementwise it is `a.hadamard_div(b)`, and A B⁻¹ is `a * b.inverse()?`",
    label = "matrices have no quotient",
    note = "in `math!` they are `A ./ B` and `solve(B.T, A.T)?.T`"
)]
pub trait NoQuotient<const M: usize, const N: usize, const P: usize, const Q: usize> {}

// An implementation for a shape that does not exist. Without any, the compiler
// would not consider `A / B` at all, and would expect a scalar.
impl<D: OnlyDims, const M: usize, const N: usize> NoQuotient<M, N, 0, 0> for D {}

/// `A / D` for a diagonal matrix D: never.
#[diagnostic::on_unimplemented(
    message = "cannot divide a {M}x{N} matrix by a {P}x{P} diagonal matrix with `/`: write `a * d.inverse()?`",
    label = "matrices have no quotient"
)]
pub trait NoDiagQuotient<const M: usize, const N: usize, const P: usize> {}

impl<D: OnlyDims, const M: usize, const N: usize> NoDiagQuotient<M, N, 0> for D {}

/// `A + s`, `A - s`, `s + A` and `s - A`: never.
#[diagnostic::on_unimplemented(
    message = "cannot add a number to a {M}x{N} matrix, nor subtract one: for the same number everywhere write `Matrix::splat(x)`",
    label = "a number and a matrix"
)]
pub trait NoScalarSum<const M: usize, const N: usize> {}

/// `s / A`: never.
#[diagnostic::on_unimplemented(
    message = "cannot divide a number by a {M}x{N} matrix: elementwise it is `a.recip() * x`, and A⁻¹ is `a.inverse()`",
    label = "a number and a matrix"
)]
pub trait NoScalarQuotient<const M: usize, const N: usize> {}

/// `P += A` for a symmetric matrix P: never.
#[diagnostic::on_unimplemented(
    message = "cannot add a {P}x{Q} matrix to a symmetric {M}x{M} matrix in place, nor subtract one: the result need not be symmetric",
    label = "write `p.to_matrix() + a`, or `Symmetric::from_lower(a)` for the right side"
)]
pub trait NoSymmetricSum<const M: usize, const P: usize, const Q: usize> {}

impl<D: OnlyDims, const M: usize, const P: usize> NoSymmetricSum<M, P, 0> for D {}

/// A matrix of an iterator's elements: never.
#[diagnostic::on_unimplemented(
    message = "cannot collect an iterator into a {M}x{N} matrix: write `a.map(|x| …)` of a matrix, or `Matrix::from_fn(|i, j| …)`",
    label = "it may have too few elements or too many: a `Vec` of them is tried by `Matrix::try_from(&x[..])`"
)]
pub trait NoIterator<const M: usize, const N: usize> {}

/// A matrix of an array of arrays, by `From`: never.
#[diagnostic::on_unimplemented(
    message = "cannot convert an array of arrays into a {M}x{N} matrix: they could be rows or columns",
    label = "write `Matrix::from_rows(x)` or `Matrix::from_columns(x)`"
)]
pub trait NoNestedArray<const M: usize, const N: usize> {}
