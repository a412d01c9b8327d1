//! Rotations, and what is made of them.

mod error;
mod forward;
mod limits;
mod quaternion;
mod refused;
mod rotation2;
mod rotation3;

pub use error::{NotRotation, NotUnit};
pub use quaternion::Quaternion;
pub use rotation2::Rotation2;
pub use rotation3::Rotation3;
