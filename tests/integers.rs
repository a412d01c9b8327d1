//! Integers, and fixed-point numbers, whose results may not fit: against exact arithmetic.

mod casts;
mod determinants;
mod norms;
mod operators;
