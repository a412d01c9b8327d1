//! Right numbers at every scale: what overflows or underflows on the way, and not in the result.

mod complex;
mod condition;
mod determinants;
mod ends;
mod exponential;
mod functions;
mod powers;
mod powers_of_two;
mod singular;
mod triangles;
mod vectors;
