//! Rotations without sines.

use hadamard::geometry::{Quaternion, Rotation3};
use hadamard::{Vector, vector};

/// The rotation about an axis, a unit vector, by the angle φ whose tan(φ/2) is given:
/// q = (axis tan(φ/2), 1), normalised.
pub fn turn(axis: Vector<f32, 3>, half_tangent: f32) -> Rotation3<f32> {
    let v = axis * half_tangent;
    Rotation3::from_quaternion(Quaternion::from_xyzw(v.x, v.y, v.z, 1.0)).unwrap_or_default()
}

/// The rotation about y by a part of a whole turn, from 0 to 1.
///
/// Quarters of a turn are exact. Between them it is interpolated.
pub fn part_of_a_turn(part: f32) -> Rotation3<f32> {
    let quarter = turn(vector![0.0, 1.0, 0.0], 1.0);
    let quarters = 4.0 * (part - part.floor());
    let whole = quarters.floor();
    let start = (0..whole as u32).fold(Rotation3::IDENTITY, |turned, _| quarter * turned);
    start * Rotation3::IDENTITY.slerp(quarter, quarters - whole)
}

#[cfg(test)]
mod tests {
    use std::f32::consts::{PI, TAU};

    use hadamard::geometry::Rotation3;
    use hadamard::vector;

    use super::{part_of_a_turn, turn};

    #[test]
    fn turns_are_those_of_angles() {
        let axis = vector![0.6, 0.0, 0.8];
        for angle in [-2.0_f32, -0.3, 0.0, 0.5, 3.0] {
            let expected = Rotation3::from_axis_angle(axis, angle).unwrap();
            assert!(turn(axis, (angle / 2.0).tan()).angle_to(expected) < 1e-6);
        }
        for k in 0..=100_u8 {
            let part = f32::from(k) / 40.0 - 1.0;
            let angle = part_of_a_turn(part).angle_to(Rotation3::from_y(TAU * part % TAU));
            assert!(angle.min(TAU - angle) < 2e-6, "{part}: {angle}");
        }
        assert!((part_of_a_turn(0.5).angle() - PI).abs() < 1e-6);
    }
}
