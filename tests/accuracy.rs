//! Accuracy, as LAPACK's testers measure it.

pub mod kinds;
pub mod ratios;
