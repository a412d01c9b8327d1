//! Measures the accuracy of decompositions as LAPACK's testers do.
//!
//! [`gallery`] has matrices of every kind that is known to be hard. Each is decomposed,
//! and [`ratios`] judges the factors by residuals in units of rounding errors.
//! [`SUBJECTS`] lists all measurements. [`survey`] finds the worst ratio of each, for
//! hadamard and for nalgebra.
//!
//! Matrices are made and judged in complex double precision, with sizes that are known at
//! run time. Only the calls of the crate ([`ours`]) are instantiated for each size.

mod determinant;
pub mod gallery;
pub mod library;
mod noise;
mod number;
pub mod ours;
pub mod peer;
pub mod ratios;
mod subjects;
mod survey;
mod twice;
mod wide;

pub use noise::Noise;
pub use number::{C64, Number, Precision};
pub use ours::{Shapes, Tested};
pub use subjects::{Ratios, SUBJECTS, Subject};
pub use survey::{Place, Row, survey, survey_of};
pub use twice::Twice;
pub use wide::{Wide, narrow, norm, over, singular_values, widen};
