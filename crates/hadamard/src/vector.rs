//! Vectors: products, norms and named fields.

mod fields;
mod norms;
mod products;
mod relative;

pub use fields::{X, Xy, Xyz, Xyzw};
