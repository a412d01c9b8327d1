//! Matrices of which not all elements are stored, or not all count.

mod congruence;
mod diag;
mod diag_assign;
mod diag_ops;
mod symmetric;
mod symmetric_assign;
mod symmetric_ops;
mod symmetry;

pub use congruence::{congruence, congruence_in_place, congruence_to, joseph, joseph_to};
pub use diag::Diag;
pub use symmetric::Symmetric;
