//! Matrices of all scales, from the smallest numbers to the largest.

mod ends;
mod powers_of_two;
