//! Steps of decompositions on whole rows of a matrix.

mod eliminate;
mod reflect;

pub(crate) use eliminate::{eliminate, substitute, subtract_from};
pub(crate) use reflect::reflect;
