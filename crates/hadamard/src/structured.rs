//! Matrices whose structure is part of their type: diagonal and symmetric ones.

mod congruence;
mod diag;
mod diagonals;
mod symmetric;
mod symmetric_part;

pub use diag::Diag;
pub use symmetric::Symmetric;
