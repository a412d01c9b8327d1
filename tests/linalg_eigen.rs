//! Eigenvalues, Schur forms and functions of matrices.
//!
//! Accuracy is judged as LAPACK's testers do (LAPACK working note 41): a residual
//! divided by N ε ‖A‖ stays below 30, for every size and every matrix of the gallery,
//! however it is scaled.

#![allow(clippy::extra_unused_type_parameters, reason = "one table of sizes serves all checks")]

mod bits;
mod exact;
mod exponential;
mod functions;
mod gallery;
mod hard;
mod hermitian;
mod peers;
mod ratio;
mod schur;
mod symmetric;
