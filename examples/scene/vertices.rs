//! The loop over the corners of a mesh: positions to clip space, normals to the world.

use hadamard::geometry::Affine;
use hadamard::{Matrix, Vector};

use crate::mesh::{Mesh, V3};

/// A corner, ready to be drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Corner {
    /// In clip space: x, y, z, w.
    pub clip: Vector<f32, 4>,
    /// In the world, of any length.
    pub normal: V3,
}

/// Transforms all corners of a mesh. `corners` is overwritten.
pub fn transform(
    mesh: &Mesh,
    world: &Affine<f32, 3>,
    clip_from_world: &Matrix<f32, 4, 4>,
    corners: &mut Vec<Corner>,
) {
    let clip = *clip_from_world * world.to_matrix();
    // The cofactors: they keep normals at right angles where a scale differs from axis to axis.
    let normal = world.normal_matrix();
    corners.clear();
    corners.extend(
        mesh.positions
            .iter()
            .zip(&mesh.normals)
            .map(|(position, n)| Corner { clip: clip * position.extend(1.0), normal: normal * *n }),
    );
}
