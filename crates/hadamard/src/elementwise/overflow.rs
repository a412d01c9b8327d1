//! The operators of integers and fixed-point numbers, with a say in what an overflow does.
//!
//! A number that overflows in a checked operation is found by a flag, and not by a branch, so that
//! the loops have none.

mod checked;
mod saturating;
mod wrapping;
