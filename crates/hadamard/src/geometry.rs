//! Rotations and quaternions.

mod error;
mod euler;
mod fmt;
mod forward;
mod limits;
#[cfg(feature = "nalgebra-035")]
mod nalgebra_035;
mod orthonormal;
mod pack;
mod quaternion;
mod refused;
mod rotation2;
mod rotation3;

pub use error::{NotRotation, NotUnit};
pub use euler::EulerOrder;
pub use quaternion::Quaternion;
pub use rotation2::Rotation2;
pub use rotation3::Rotation3;
