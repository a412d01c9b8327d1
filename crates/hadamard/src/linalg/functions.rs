//! Functions of a matrix: exponential, powers, square root and logarithm.

pub(super) mod exp;
pub(super) mod of_symmetric;
pub(super) mod pow;
