//! `math!` computes what the plain form computes.

mod interpreter;
mod octave;
mod values;
