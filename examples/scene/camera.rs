//! The camera, on an orbit about the middle of the stage.

use hadamard::geometry::{Perspective, Rotation3, View};
use hadamard::vector;

use crate::mesh::V3;
use crate::turn::{part_of_a_turn, turn};

/// Where the camera is, and how the arm stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Controls {
    /// How far the camera has gone round, in whole turns.
    pub orbit: f32,
    /// From 0, level, to 1, steeply from above.
    pub height: f32,
    /// From the middle.
    pub distance: f32,
    /// Poses of the arm: from 0 to 4, and so on.
    pub time: f32,
}

impl Controls {
    /// Controls in whole steps, as sliders have them: orbit in degrees, height in percent, distance
    /// in tenths, time in hundredths of a pose.
    pub fn from_steps([orbit, height, distance, time]: [u16; 4]) -> Self {
        Controls {
            orbit: f32::from(orbit) / 360.0,
            height: f32::from(height) / 100.0,
            distance: f32::from(distance) / 10.0,
            time: f32::from(time) / 100.0,
        }
    }
}

/// What the camera looks at.
pub const TARGET: [f32; 3] = [0.0, 1.55, 0.0];

/// The focal length in halves of the picture's height, cot(fov_y / 2): 40 degrees.
pub const FOCAL_LENGTH: f32 = 2.75;
pub const NEAR: f32 = 0.1;

/// The view of the controls.
pub fn view(controls: Controls) -> View<f32> {
    let steep = turn(V3::X, -0.75);
    let orbit = part_of_a_turn(controls.orbit) * Rotation3::IDENTITY.slerp(steep, controls.height);
    let target = V3::from(TARGET);
    let eye = target + orbit * vector![0.0, 0.0, controls.distance];
    View::look_at_or_default(eye, target, V3::Y)
}

/// The lens for a picture of this aspect, without a far plane.
pub fn lens(aspect: f32) -> Perspective<f32> {
    Perspective::from_focal_length(FOCAL_LENGTH, aspect, NEAR, f32::INFINITY)
}
