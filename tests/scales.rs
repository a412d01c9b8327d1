//! Right numbers at every scale.

mod condition;
mod determinants;
mod singular;
