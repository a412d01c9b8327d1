//! Vectors: products, norms and named fields.

mod fields;
mod normed;
mod norms;
mod products;
mod relative;

pub use fields::{X, Xy, Xyz, Xyzw};
pub use normed::{Normed, Square};
