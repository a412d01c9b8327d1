//! The factorisations that solve square systems. `accuracy.rs` judges their
//! accuracy.

mod bits;
mod cholesky;
mod errors;
mod exact;
mod form;
mod ldlt;
mod lu;
mod peers;
mod triangular;
mod twins;
