//! Triangular matrices as types, for the factors of decompositions.

mod lower;
mod products;
mod transposes;
mod upper;

pub use lower::Lower;
pub use upper::Upper;
