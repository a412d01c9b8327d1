//! Right numbers at every scale: badly scaled matrices, and those whose numbers on the way would
//! overflow.

mod exponential;
mod functions;
