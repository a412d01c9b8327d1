//! Sums, products, means and extrema, of all elements or of each row or
//! column.

mod extrema;
mod lines;
mod sums;
