//! Vectors: products, norms, statistics, directions and named fields.

mod axes;
mod fields;
mod grid;
mod limited;
mod normed;
mod norms;
mod norms_checked;
mod optics;
mod orthonormal;
mod products;
mod relative;
mod statistics;
mod swizzle;
mod turn;

pub use fields::{X, Xy, Xyz, Xyzw};
pub use normed::{Normed, Square};
