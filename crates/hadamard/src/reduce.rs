//! Sums, products, means and extrema, of all elements or of each row or
//! column.

mod close;
mod cumulative;
mod extrema;
mod lines;
mod masks;
mod sort;
mod sums;

pub(crate) use sort::sort;
