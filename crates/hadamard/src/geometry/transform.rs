//! Affine maps, rigid motions, and translation, rotation and scale.

mod affine;
mod close;
mod fmt;
mod isometry2;
mod isometry3;
mod orientation;
mod pack;
mod product;
mod refused;
mod trs;

pub use affine::Affine;
pub use isometry2::Isometry2;
pub use isometry3::Isometry3;
pub use orientation::Oriented;
pub use trs::{Sheared, Trs};
