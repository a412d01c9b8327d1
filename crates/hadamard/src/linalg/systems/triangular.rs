//! Triangular matrices as types: what the decompositions consist of.

mod lower;
mod products;
mod transposes;
mod upper;

pub use lower::Lower;
pub use upper::Upper;
