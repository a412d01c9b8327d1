//! Matrices whose structure is part of their type: diagonal and symmetric ones.

mod congruence;
mod diag;
mod symmetric;
mod symmetric_part;

pub use congruence::{congruence, congruence_in_place, congruence_to, joseph, joseph_to};
pub use diag::Diag;
pub use symmetric::Symmetric;
