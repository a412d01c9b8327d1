//! `math!` computes what the plain form computes.

mod octave;
mod values;
