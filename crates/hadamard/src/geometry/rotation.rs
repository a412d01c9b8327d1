//! Quaternions and rotations.

mod cast;
mod close;
mod euler;
mod fmt;
mod pack;
mod quaternion;
mod refused;
mod rotation2;
mod rotation3;

pub use euler::EulerOrder;
pub use quaternion::Quaternion;
pub use rotation2::Rotation2;
pub use rotation3::Rotation3;
