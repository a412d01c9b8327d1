//! Functions that put matrices together and take them apart, and compute the
//! new shape.
//!
//! The table [`Sum`](crate::shape::Sum) adds sizes, so that `cargo check`
//! refuses a wrong shape. Positions that are parameters of a function, as in
//! [`block::<I, J, R, C>`](crate::Matrix::block), are compared when the
//! program is built.

mod block;
mod copy;
mod gpu;
mod homogeneous;
mod insert;
mod join;
pub mod literal;
mod part;
mod permute;
mod range;
mod remove;
mod reshape;
mod sized;

pub use block::Part;
pub(crate) use copy::{above, beside};
pub use sized::{LowerPart, RightPart};
