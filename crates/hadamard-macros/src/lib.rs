//! The procedural macros behind the literals `mat!`, `vector!`, `block!` and
//! `block_diag!` of the crate `hadamard`, and behind its `math!`.
//!
//! Depend on `hadamard`, not on this crate. The macros of `hadamard` call those
//! below, and put its path in brackets before the user's tokens,
//! `__mat!{ [$crate] 1, 2; 3, 4 }`, so that a renamed dependency works.
//!
//! A literal goes through three passes, which are files of `literal/`: *parse*
//! splits it into rows and elements, *validate* compares the rows, *expand*
//! writes the constructor. `block.rs` has those of `block!`, and `math/` those of
//! `math!`.

mod block;
mod literal;
mod math;

use proc_macro::TokenStream;

/// A matrix, row by row.
#[proc_macro]
pub fn __mat(input: TokenStream) -> TokenStream {
    literal::expand(literal::Kind::Matrix, input.into()).into()
}

/// A matrix of one column.
#[proc_macro]
pub fn __vector(input: TokenStream) -> TokenStream {
    literal::expand(literal::Kind::Vector, input.into()).into()
}

/// A matrix, block by block.
#[proc_macro]
pub fn __block(input: TokenStream) -> TokenStream {
    block::expand(input.into()).into()
}

/// A matrix with blocks on its diagonal.
#[proc_macro]
pub fn __block_diag(input: TokenStream) -> TokenStream {
    block::expand_diagonal(input.into()).into()
}

/// An expression in the notation of Julia and MATLAB.
#[proc_macro]
pub fn __expression(input: TokenStream) -> TokenStream {
    math::expand(input.into()).into()
}
