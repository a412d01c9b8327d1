//! The operators of integers and fixed-point numbers, whose names say what an overflow does.
//!
//! A checked operation collects overflows in a flag, so that its loop has no branch.

mod checked;
mod saturating;
mod wrapping;
