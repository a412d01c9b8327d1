//! The arm: joints that turn from pose to pose.

use hadamard::geometry::{Isometry3, Rotation3};
use hadamard::vector;

use crate::mesh::V3;
use crate::turn::turn;

/// How many poses follow each other, before they begin again.
pub const POSES: usize = 4;

/// A joint. Its place is fixed to its parent.
#[derive(Clone, Debug)]
pub struct Joint {
    /// The index of the joint that carries this one; the first joint stands on the floor.
    pub parent: Option<usize>,
    pub place: V3,
    /// How it is turned in each pose.
    pub poses: [Rotation3<f32>; POSES],
}

pub const BASE: usize = 0;
pub const SHOULDER: usize = 1;
pub const ELBOW: usize = 2;
pub const FOREARM: usize = 3;
pub const WRIST: usize = 4;
pub const HAND: usize = 5;
pub const LEFT_FINGER: usize = 6;
pub const RIGHT_FINGER: usize = 7;

/// The joints, parents first.
pub fn joints() -> Vec<Joint> {
    let (y, z) = (V3::Y, V3::Z);
    // The tangent of half of the angle in each pose: 1 is a quarter of a turn.
    let joint = |parent, place, axis, half_tangents: [f32; POSES]| Joint {
        parent,
        place,
        poses: half_tangents.map(|half_tangent| turn(axis, half_tangent)),
    };
    let finger = [0.25, 0.02, 0.02, 0.3];
    vec![
        joint(None, vector![0.0, 0.3, 0.0], y, [0.0, 0.5, -0.7, -0.2]),
        joint(Some(BASE), vector![0.0, 0.5, 0.0], z, [-0.2, -0.45, -0.1, 0.35]),
        joint(Some(SHOULDER), vector![0.0, 1.5, 0.0], z, [-0.6, -0.55, -0.9, -0.6]),
        joint(Some(ELBOW), vector![0.0, 0.45, 0.0], y, [0.0, 0.9, -0.8, 0.5]),
        joint(Some(FOREARM), vector![0.0, 0.85, 0.0], z, [-0.3, -0.35, 0.3, -0.8]),
        joint(Some(WRIST), vector![0.0, 0.3, 0.0], y, [0.3, 1.0, -1.0, 0.0]),
        joint(Some(HAND), vector![-0.16, 0.16, 0.0], z, finger),
        joint(Some(HAND), vector![0.16, 0.16, 0.0], z, finger.map(|half_tangent| -half_tangent)),
    ]
}

/// Where each joint is in the world, at a time that counts poses.
pub fn poses(joints: &[Joint], time: f32) -> Vec<Isometry3<f32>> {
    let (from, to, t) = between(time);
    let mut worlds: Vec<Isometry3<f32>> = Vec::with_capacity(joints.len());
    for joint in joints {
        let rotation = joint.poses[from].slerp(joint.poses[to], t);
        let local = Isometry3::new(rotation, joint.place);
        let parent = joint.parent.map_or(Isometry3::IDENTITY, |parent| worlds[parent]);
        worlds.push(parent * local);
    }
    worlds
}

/// The two poses around a time, and how far it is from one to the other: slow at both ends.
pub fn between(time: f32) -> (usize, usize, f32) {
    let poses = POSES as f32;
    let time = time - (time / poses).floor() * poses;
    let from = (time as usize).min(POSES - 1);
    let t = time - from as f32;
    (from, (from + 1) % POSES, t * t * (3.0 - 2.0 * t))
}

#[cfg(test)]
mod tests {
    use super::{HAND, POSES, between, joints, poses};

    #[test]
    fn poses_follow_each_other() {
        assert_eq!(between(0.0), (0, 1, 0.0));
        assert_eq!(between(1.5), (1, 2, 0.5));
        assert_eq!(between(3.5), (3, 0, 0.5));
        assert_eq!(between(-0.5), (3, 0, 0.5));
        assert_eq!(between(4.0), between(0.0));
    }

    #[test]
    fn joints_keep_their_distance_and_reach_their_poses() {
        let joints = joints();
        for (k, time) in (0..=16_u8).map(|k| f32::from(k) / 4.0).enumerate() {
            let worlds = poses(&joints, time);
            for (joint, world) in joints.iter().zip(&worlds) {
                let Some(parent) = joint.parent else { continue };
                let distance = worlds[parent].translation.distance(world.translation);
                assert!((distance - joint.place.norm()).abs() < 1e-5);
                if k % 4 == 0 {
                    let expected = worlds[parent].rotation * joint.poses[k / 4 % POSES];
                    assert!(world.rotation.angle_to(expected) < 1e-5);
                }
            }
            assert!(worlds[HAND].translation.y > 0.2, "the hand is in the floor at {time}");
        }
    }
}
