//! Right results at every scale: numbers on the way overflow or underflow, and the result fits.

mod complex;
mod condition;
mod determinants;
mod ends;
mod exponential;
mod functions;
mod powers;
mod powers_of_two;
mod singular;
mod statistics;
mod triangles;
mod vectors;
