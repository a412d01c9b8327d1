//! Triangular matrices as types, for the factors of decompositions, and systems with diagonal ones.

mod diagonal;
mod lower;
mod products;
mod transposes;
mod upper;

pub use lower::Lower;
pub use upper::Upper;
