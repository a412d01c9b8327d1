//! Right numbers at every scale: what overflows or underflows on the way, and not in the result.

mod complex;
mod powers;
mod triangles;
mod vectors;
