//! The factorisations that solve square systems. How accurate they are is for
//! `accuracy.rs` to say.

mod bits;
mod cholesky;
mod errors;
mod exact;
mod form;
mod ldlt;
mod lu;
mod peers;
mod triangular;
