//! What stands on the stage: a floor, pillars, and the arm or a mesh from a file.

use hadamard::geometry::{Affine, Rotation3, Trs};
use hadamard::{mat, vector};

use crate::arm::{
    BASE, ELBOW, FOREARM, HAND, Joint, LEFT_FINGER, RIGHT_FINGER, SHOULDER, WRIST, joints, poses,
};
use crate::mesh::{Mesh, V3};
use crate::solids::{cube, cylinder, sphere, tile};
use crate::turn::part_of_a_turn;

/// A mesh at a place, on the stage or on a joint.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The index of the mesh.
    pub mesh: usize,
    /// The joint that carries it.
    pub joint: Option<usize>,
    /// Its place on the joint or on the stage.
    pub place: Trs<f32>,
    /// The part of red, green and blue light that it reflects.
    pub color: V3,
    /// The floor has no shadow.
    pub has_shadow: bool,
}

/// All that can be drawn.
#[derive(Clone, Debug)]
pub struct Stage {
    pub meshes: Vec<Mesh>,
    pub joints: Vec<Joint>,
    pub pieces: Vec<Piece>,
}

const TILE: usize = 0;
const CUBE: usize = 1;
const CYLINDER: usize = 2;
const SPHERE: usize = 3;
const MODEL: usize = 4;

/// Where the sun is; shadows fall away from there.
pub const SUN: [f32; 3] = [0.48, 0.8, 0.36];

/// The map that throws shadows onto the floor, slightly above it: p - SUN p_y / SUN_y.
///
/// It has no inverse.
pub fn shadow() -> Affine<f32, 3> {
    let [x, y, z] = SUN;
    let linear = mat![1.0, -x / y, 0.0;
                      0.0,    0.0, 0.0;
                      0.0, -z / y, 1.0];
    Affine::new(linear, vector![0.0, 0.004, 0.0])
}

impl Stage {
    /// The stage with the arm.
    pub fn with_arm() -> Self {
        let mut stage = Self::empty();
        stage.joints = joints();
        let (orange, dark, steel) =
            (vector![0.95, 0.38, 0.07], vector![0.09, 0.1, 0.13], vector![0.55, 0.6, 0.66]);
        // On the joint, the mesh, its center, half of its size.
        let parts = [
            (BASE, CYLINDER, [0.0, -0.2, 0.0], [0.75, 0.1, 0.75], dark),
            (BASE, CYLINDER, [0.0, 0.08, 0.0], [0.55, 0.18, 0.55], orange),
            (BASE, CUBE, [0.0, 0.4, 0.3], [0.26, 0.34, 0.09], orange),
            (BASE, CUBE, [0.0, 0.4, -0.3], [0.26, 0.34, 0.09], orange),
            (SHOULDER, SPHERE, [0.0, 0.0, 0.0], [0.27, 0.27, 0.34], dark),
            (SHOULDER, CUBE, [0.0, 0.75, 0.0], [0.17, 0.62, 0.17], orange),
            (SHOULDER, CUBE, [0.19, 0.75, 0.0], [0.03, 0.4, 0.09], dark),
            (SHOULDER, CUBE, [-0.19, 0.75, 0.0], [0.03, 0.4, 0.09], dark),
            (ELBOW, SPHERE, [0.0, 0.0, 0.0], [0.22, 0.22, 0.29], dark),
            (ELBOW, CUBE, [0.0, 0.22, 0.0], [0.19, 0.16, 0.19], orange),
            (FOREARM, CYLINDER, [0.0, -0.04, 0.0], [0.18, 0.05, 0.18], steel),
            (FOREARM, CYLINDER, [0.0, 0.35, 0.0], [0.14, 0.4, 0.14], orange),
            (FOREARM, CUBE, [0.12, 0.35, 0.0], [0.05, 0.22, 0.06], dark),
            (WRIST, SPHERE, [0.0, 0.0, 0.0], [0.15, 0.15, 0.2], dark),
            (WRIST, CYLINDER, [0.0, 0.17, 0.0], [0.1, 0.1, 0.1], steel),
            (HAND, CUBE, [0.0, 0.06, 0.0], [0.26, 0.09, 0.14], dark),
            (LEFT_FINGER, SPHERE, [0.0, 0.0, 0.0], [0.07, 0.07, 0.1], steel),
            (LEFT_FINGER, CUBE, [0.0, 0.16, 0.0], [0.045, 0.17, 0.08], orange),
            (LEFT_FINGER, CUBE, [0.05, 0.36, 0.0], [0.06, 0.07, 0.07], dark),
            (RIGHT_FINGER, SPHERE, [0.0, 0.0, 0.0], [0.07, 0.07, 0.1], steel),
            // The right finger is the left one in a mirror.
            (RIGHT_FINGER, CUBE, [0.0, 0.16, 0.0], [-0.045, 0.17, 0.08], orange),
            (RIGHT_FINGER, CUBE, [-0.05, 0.36, 0.0], [-0.06, 0.07, 0.07], dark),
        ];
        for (joint, mesh, center, half, color) in parts {
            stage.put(Some(joint), mesh, center, half, color);
        }
        stage
    }

    /// The stage with a mesh, which is scaled to stand in the middle.
    pub fn with_model(model: Mesh) -> Self {
        let bounds = model.bounds();
        let largest = bounds.half.max_element();
        let scale = if largest > 0.0 { 1.4 / largest } else { 1.0 };
        let bottom = bounds.center - V3::Y * bounds.half.y;
        let mut stage = Self::empty();
        stage.meshes.push(model);
        stage.pieces.push(Piece {
            mesh: MODEL,
            joint: None,
            place: Trs {
                translation: bottom * -scale,
                rotation: Rotation3::IDENTITY,
                scale: V3::splat(scale),
            },
            color: vector![0.9, 0.45, 0.15],
            has_shadow: true,
        });
        stage
    }

    fn empty() -> Self {
        let meshes = vec![tile(), cube(), cylinder(), sphere()];
        let mut stage = Stage { meshes, joints: Vec::new(), pieces: Vec::new() };
        stage.put_floor();
        stage.put_pillars();
        stage
    }

    fn put(
        &mut self,
        joint: Option<usize>,
        mesh: usize,
        center: [f32; 3],
        half: [f32; 3],
        color: V3,
    ) {
        let place =
            Trs { translation: center.into(), rotation: Rotation3::IDENTITY, scale: half.into() };
        let has_shadow = mesh != TILE;
        self.pieces.push(Piece { mesh, joint, place, color, has_shadow });
    }

    /// Square tiles, two by two metres, in two colours.
    fn put_floor(&mut self) {
        for i in -12_i8..=12 {
            for j in -12_i8..=12 {
                let is_light = (i + j) % 2 == 0;
                let color =
                    if is_light { vector![0.6, 0.62, 0.65] } else { vector![0.3, 0.33, 0.38] };
                let center = [2.0 * f32::from(i), 0.0, 2.0 * f32::from(j)];
                self.put(None, TILE, center, [1.0, 1.0, 1.0], color);
            }
        }
    }

    /// A ring of pillars, with a ball on every second one.
    fn put_pillars(&mut self) {
        let (blue, white) = (vector![0.1, 0.35, 0.55], vector![0.75, 0.77, 0.8]);
        for k in 0..12_u8 {
            let place = part_of_a_turn((f32::from(k) + 0.5) / 12.0) * vector![0.0, 0.0, 8.6];
            let at = |y: f32| [place.x, y, place.z];
            self.put(None, CUBE, at(0.15), [0.45, 0.15, 0.45], white);
            let height = if k % 2 == 0 { 0.9 } else { 0.55 };
            self.put(None, CYLINDER, at(0.3 + height), [0.28, height, 0.28], blue);
            if k % 2 == 0 {
                self.put(None, SPHERE, at(0.65 + 2.0 * height), [0.35, 0.35, 0.35], white);
            }
        }
    }

    /// Each piece's map to the world, at a time.
    pub fn worlds(&self, time: f32) -> Vec<Affine<f32, 3>> {
        let joints: Vec<_> =
            poses(&self.joints, time).iter().map(|pose| pose.to_affine()).collect();
        let world = |piece: &Piece| {
            let place = piece.place.to_affine();
            piece.joint.map_or(place, |joint| joints[joint] * place)
        };
        self.pieces.iter().map(world).collect()
    }
}
