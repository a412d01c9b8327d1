//! Sums, products, means and extrema, of all elements or of each row or
//! column.

mod cumulative;
mod close;
mod extrema;
mod lines;
mod masks;
mod sort;
mod sums;

pub(crate) use sort::sort;
