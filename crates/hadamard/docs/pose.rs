//! A pose as bytes, both ways, checked by zerocopy.

use hadamard::Vector;
use hadamard::geometry::{Isometry3, NotUnit, Quaternion, Rotation3};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

/// A pose in a message. Its types are known, so the derive macro can see that nothing is between
/// its parts. It promises nothing about its numbers, so all bytes are one.
#[derive(Clone, Copy, Debug, PartialEq, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(C)]
pub struct Pose {
    pub rotation: Quaternion<f32>,
    pub translation: Vector<f32, 3>,
}

impl From<Isometry3<f32>> for Pose {
    fn from(pose: Isometry3<f32>) -> Self {
        Pose { rotation: pose.rotation.quaternion(), translation: pose.translation }
    }
}

impl TryFrom<Pose> for Isometry3<f32> {
    type Error = NotUnit;

    fn try_from(pose: Pose) -> Result<Self, NotUnit> {
        Ok(Isometry3::new(Rotation3::try_from(pose.rotation)?, pose.translation))
    }
}
