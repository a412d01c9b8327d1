//! Meshes that are made here: bodies with round edges, from -1 to 1 along each axis.

use hadamard::vector;

use crate::mesh::{Mesh, V3};
use crate::turn::part_of_a_turn;

/// A square in the plane y = 0, seen from above.
pub fn tile() -> Mesh {
    let positions =
        [(-1.0, -1.0), (-1.0, 1.0), (1.0, 1.0), (1.0, -1.0)].map(|(x, z)| vector![x, 0.0, z]);
    let normals = vec![vector![0.0, 1.0, 0.0]; 4];
    Mesh::new(positions.to_vec(), normals, vec![[0, 1, 2], [0, 2, 3]], true)
}

/// A sphere: a cube whose points are moved to distance 1.
pub fn sphere() -> Mesh {
    let grid: Vec<f32> = (0..=16_u8).map(|k| f32::from(k) / 8.0 - 1.0).collect();
    rounded_cube(&grid, 1.0)
}

/// A cube with edges of radius 0.12.
pub fn cube() -> Mesh {
    let (radius, steps) = (0.12, 4_u8);
    let edge = |k: u8| 1.0 - radius * f32::from(k) / f32::from(steps);
    let low = (0..=steps).map(|k| -edge(k));
    let grid: Vec<f32> = low.chain((0..=steps).rev().map(edge)).collect();
    rounded_cube(&grid, radius)
}

/// The points of a cube that lie on a grid, each moved to distance `radius` from the smaller cube
/// inside.
fn rounded_cube(grid: &[f32], radius: f32) -> Mesh {
    let (x, y, z) = (V3::X, V3::Y, V3::Z);
    let inner = V3::splat(1.0 - radius);
    let (mut positions, mut normals, mut triangles) = (Vec::new(), Vec::new(), Vec::new());
    // right x up = outwards, for each side.
    for (right, up) in [(y, z), (z, x), (x, y), (z, y), (x, z), (y, x)] {
        let outwards = right.cross(up);
        grid_triangles(positions.len(), grid.len(), grid.len(), &mut triangles);
        for &v in grid {
            for &u in grid {
                let corner = outwards + right * u + up * v;
                let center = corner.clamp(-inner, inner);
                let normal = (corner - center).normalize();
                normals.push(normal);
                positions.push(center + normal * radius);
            }
        }
    }
    Mesh::new(positions, normals, triangles, true)
}

/// A cylinder about the y axis, with edges of radius 0.1.
pub fn cylinder() -> Mesh {
    // The outline from below: (distance from the axis, y) and the normal.
    let (edge, diagonal) = (0.1, 0.5_f32.sqrt());
    let quarter = [(0.0, 1.0), (diagonal, diagonal), (1.0, 0.0)];
    let rounded = |(r, y): (f32, f32)| ((1.0 - edge + edge * r, 1.0 - edge + edge * y), (r, y));
    let upper = quarter.map(rounded);
    let lower = upper.map(|((r, y), (nr, ny))| ((r, -y), (nr, -ny)));
    let mut outline = vec![((0.0, -1.0), (0.0, -1.0))];
    outline.extend(lower);
    outline.extend(upper.into_iter().rev());
    outline.push(((0.0, 1.0), (0.0, 1.0)));

    let steps = 48_u8;
    let (mut positions, mut normals, mut triangles) = (Vec::new(), Vec::new(), Vec::new());
    for ((r, y), (nr, ny)) in &outline {
        for k in 0..=steps {
            // Towards -z first: then the columns go to the left, if seen from outside.
            let rotation = part_of_a_turn(f32::from(k) / f32::from(steps));
            positions.push(rotation * vector![*r, *y, 0.0]);
            normals.push(rotation * vector![*nr, *ny, 0.0]);
        }
    }
    grid_triangles(0, usize::from(steps) + 1, outline.len(), &mut triangles);
    Mesh::new(positions, normals, triangles, true)
}

/// The triangles between points in rows: rows go up and columns to the right, seen from outside.
fn grid_triangles(first: usize, columns: usize, rows: usize, triangles: &mut Vec<[u32; 3]>) {
    for row in 1..rows {
        for column in 1..columns {
            let above = first + row * columns + column;
            let [a, b, c, d] = [above - columns - 1, above - columns, above, above - 1]
                .map(|index| u32::try_from(index).unwrap_or(u32::MAX));
            triangles.extend([[a, b, c], [a, c, d]]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{cube, cylinder, sphere, tile};
    use crate::mesh::Mesh;

    /// Triangles face where their normals point. (Those at the axis of a cylinder have no area.)
    #[test]
    fn triangles_are_counter_clockwise_from_outside() {
        for mesh in [tile(), cube(), cylinder(), sphere()] {
            let Mesh { positions, normals, triangles, .. } = &mesh;
            assert_eq!(positions.len(), normals.len());
            assert!(normals.iter().all(|normal| (normal.norm() - 1.0).abs() < 1e-6));
            for triangle in triangles {
                let [a, b, c] = triangle.map(|index| positions[index as usize]);
                let area = (b - a).cross(c - a);
                for index in triangle {
                    let normal = normals[*index as usize];
                    assert!(area.dot(normal) > 0.9 * area.norm() * 0.9 || area.norm() < 1e-9);
                }
            }
        }
    }

    /// Neighbours share an edge in opposite directions, so nothing is left open.
    #[test]
    fn bodies_are_closed() {
        for mesh in [cube(), cylinder(), sphere()] {
            let mut volume = 0.0;
            let mut around = hadamard::vector![0.0, 0.0, 0.0];
            for triangle in &mesh.triangles {
                let [a, b, c] = triangle.map(|index| mesh.positions[index as usize]);
                volume += a.dot(b.cross(c)) / 6.0;
                around += (b - a).cross(c - a);
            }
            // The areas of a closed body add up to zero.
            assert!(around.norm() < 1e-4, "{around}");
            assert!(volume > 4.0 && volume < 8.0, "{volume}");
        }
    }
}
