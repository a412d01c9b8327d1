//! Matrices put together and taken apart, with shapes that are computed.
//!
//! Sizes are added by the table [`Sum`](crate::shape::Sum), so that a wrong
//! shape is refused by `cargo check`. Positions that are parameters of a
//! function, as in [`block::<I, J, R, C>`](crate::Matrix::block), are compared
//! when the program is built.

mod block;
mod copy;
mod homogeneous;
mod insert;
mod join;
pub mod literal;
mod part;
mod remove;
mod reshape;

pub use block::Part;
pub(crate) use copy::{above, beside};
