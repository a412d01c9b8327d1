//! Matrices with structure that is known to the compiler.

mod diag;
mod diag_assign;
mod diag_ops;

pub use diag::Diag;
