//! Meshes: triangles with a normal at each corner.

use hadamard::Vector;

/// A point or a direction.
pub type V3 = Vector<f32, 3>;

/// Triangles, counter-clockwise if seen from outside.
#[derive(Clone, Debug, PartialEq)]
pub struct Mesh {
    pub positions: Vec<V3>,
    /// One for each position, of length 1, outwards.
    pub normals: Vec<V3>,
    /// Indices of corners.
    pub triangles: Vec<[u32; 3]>,
    /// Whether the inside can never be seen. Then triangles that face away are left out.
    pub is_closed: bool,
    bounds: Bounds,
}

/// The box along the axes in which a mesh lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub center: V3,
    /// Half of the size.
    pub half: V3,
}

impl Mesh {
    pub fn new(
        positions: Vec<V3>,
        normals: Vec<V3>,
        triangles: Vec<[u32; 3]>,
        is_closed: bool,
    ) -> Self {
        let bounds = Bounds::of(&positions);
        Mesh { positions, normals, triangles, is_closed, bounds }
    }

    pub fn bounds(&self) -> Bounds {
        self.bounds
    }
}

impl Bounds {
    fn of(positions: &[V3]) -> Self {
        let Some(&first) = positions.first() else {
            return Bounds { center: V3::ZERO, half: V3::ZERO };
        };
        let (low, high) = positions
            .iter()
            .fold((first, first), |(low, high), &position| (low.min(position), high.max(position)));
        Bounds { center: (low + high) * 0.5, half: (high - low) * 0.5 }
    }
}
