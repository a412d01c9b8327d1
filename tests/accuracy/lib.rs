//! Measures the accuracy of decompositions as LAPACK's testers do.
//!
//! Matrices of every kind that is known to be hard ([`gallery`]) are decomposed, and what
//! comes back is judged by residuals in units of what rounding explains ([`ratios`]). The
//! list of all that is measured is [`SUBJECTS`]; [`survey`] finds the worst ratio of each,
//! for hadamard and for nalgebra.
//!
//! Everything is made and judged in complex double precision with sizes that are known at
//! run time. What is instantiated for each size ([`ours`]) does nothing but call the crate.

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
