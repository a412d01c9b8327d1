//! Where a graphics API draws points and triangles, beside where `project`, `unproject` and the
//! viewport say.

use bytemuck::{Pod, Zeroable, bytes_of, cast_slice};
use hadamard::geometry::{ClipSpace, Handedness, Perspective, Reversed, View, Viewport, WebGpu};
use hadamard::{Matrix, Vector, vector};
use wgpu::PrimitiveTopology::{PointList, TriangleList};

use crate::gpu::{Gpu, Picture};

const WIDTH: u32 = 64;
const HEIGHT: u32 = 48;

/// A corner of what is drawn, and the number that its pixels get.
#[repr(C)]
#[derive(Clone, Copy, Pod, Zeroable)]
pub struct Corner {
    position: Vector<f32, 3>,
    number: u32,
}

/// A lens and a view of one handedness, and the clip space of the API.
struct Camera<H> {
    lens: Perspective<f32, H>,
    view: View<f32, H>,
}

fn viewport() -> Viewport<f32> {
    Viewport::new(WIDTH as f32, HEIGHT as f32)
}

impl<H: Handedness> Camera<H> {
    /// The point at these tangents of the angles to the right and up, and at this distance.
    fn at(&self, x: f32, y: f32, distance: f32) -> Vector<f32, 3> {
        let direction = self.view.forward() + self.view.right() * x + self.view.up() * y;
        self.view.eye() + direction * distance
    }

    fn draw<C: ClipSpace>(
        &self,
        gpu: &Gpu,
        topology: wgpu::PrimitiveTopology,
        corners: &[Corner],
    ) -> Picture {
        let clip_from_world: Matrix<f32, 4, 4> = self.lens.view_projection::<C>(&self.view);
        let (far, near) = (f32::from(C::FAR), f32::from(C::NEAR));
        gpu.draw(
            (WIDTH, HEIGHT),
            topology,
            bytes_of(&clip_from_world),
            cast_slice(corners),
            (far, near > far),
        )
    }

    /// Points land in the pixels that `project` and the viewport name, with the depth of
    /// `project`. What is outside of the volume is not drawn.
    fn check_points<C: ClipSpace>(&self, gpu: &Gpu) {
        let mut corners = Vec::new();
        for (k, distance) in (0..35).zip([0.6, 1.0, 3.0, 20.0, 45.0].into_iter().cycle()) {
            let (x, y) = ((k % 7) as f32 * 0.15 - 0.452, (k / 7) as f32 * 0.17 - 0.343);
            corners.push(Corner { position: self.at(x, y, distance), number: k + 1 });
        }
        let visible = corners.len();
        // Behind the eye, before the near plane, to the right, above, and behind the far plane.
        let outside = [(0.1, 0.1, -3.0), (0.0, 0.0, 0.4), (0.9, 0.0, 3.0), (0.0, 0.6, 3.0)];
        let beyond = [(0.02, 0.01, 60.0)];
        let beyond = if self.lens.far().is_finite() { &beyond[..] } else { &[] };
        for &(x, y, distance) in outside.iter().chain(beyond) {
            corners.push(Corner { position: self.at(x, y, distance), number: 1000 });
        }

        let picture = self.draw::<C>(gpu, PointList, &corners);
        for corner in &corners[..visible] {
            let ndc = self.lens.project::<C>(&self.view, corner.position).unwrap();
            let pixel = viewport().to_pixels::<C>(ndc);
            let (number, depth) = picture.at(pixel.x as u32, pixel.y as u32);
            assert_eq!(number, corner.number, "at {pixel}");
            assert!((depth - pixel.z).abs() < 2e-6, "{depth} at {pixel}");
        }
        let drawn = picture.numbers.iter().filter(|&&number| number != 0).count();
        assert_eq!(drawn, visible, "pixels");
    }

    /// Triangles that `unproject` puts behind given pixels cover these, and the nearer one hides
    /// the other one, in any order.
    fn check_triangles<C: ClipSpace>(&self, gpu: &Gpu) {
        let triangles = [
            (1, 2.0, [(8.25, 6.25), (50.25, 12.25), (20.25, 44.25)]),
            (2, 30.0, [(60.25, 5.25), (4.25, 20.25), (40.25, 40.25)]),
        ];
        let mut corners = Vec::new();
        for (number, distance, pixels) in triangles {
            let depth = self.lens.project::<C>(&self.view, self.at(0.0, 0.0, distance)).unwrap().z;
            corners.extend(pixels.map(|(x, y)| {
                let ndc = viewport().to_ndc::<C>(vector![x, y, depth]);
                let position = self.lens.unproject::<C>(&self.view, ndc).unwrap();
                Corner { position, number }
            }));
        }
        let near_first = self.draw::<C>(gpu, TriangleList, &corners);
        corners.rotate_left(3);
        let far_first = self.draw::<C>(gpu, TriangleList, &corners);
        let mut covered = [0; 3];
        for y in 0..HEIGHT {
            for x in 0..WIDTH {
                let center = (x as f32 + 0.5, y as f32 + 0.5);
                let margin = triangles.map(|(_, _, pixels)| margin(pixels, center));
                // At an edge, rounding decides.
                if margin.iter().any(|margin| margin.abs() < 0.02) {
                    continue;
                }
                let expected = margin.iter().position(|&margin| margin > 0.0).map_or(0, |k| k + 1);
                covered[expected] += 1;
                for picture in [&near_first, &far_first] {
                    assert_eq!(picture.at(x, y).0, expected as u32, "at {x}, {y}");
                }
            }
        }
        assert!(covered.iter().all(|&count| count > 200), "{covered:?}");
    }
}

/// How far a point is inside of a triangle, in pixels; negative outside.
fn margin(corners: [(f32, f32); 3], (x, y): (f32, f32)) -> f32 {
    let sides = [0, 1, 2].map(|k| {
        let ((ax, ay), (bx, by)) = (corners[k], corners[(k + 1) % 3]);
        let cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
        cross / (bx - ax).hypot(by - ay)
    });
    // In whichever direction the corners go round.
    let (least, most) = (sides.into_iter().reduce(f32::min), sides.into_iter().reduce(f32::max));
    least.unwrap().max(-most.unwrap())
}

fn view() -> View<f32> {
    View::look_at(vector![3.0, 4.0, 5.0], vector![-1.0, 0.5, 0.0], vector![0.0, 1.0, 0.0]).unwrap()
}

/// tan(fov_y / 2) = 0.5, near and far planes at 0.5 and 50.
fn lens(far: f32) -> Perspective<f32> {
    Perspective::from_focal_length(2.0, viewport().aspect(), 0.5, far)
}

fn check<C: ClipSpace>(far: f32) {
    let gpu = Gpu::new();
    let camera = Camera { lens: lens(far), view: view() };
    camera.check_points::<C>(&gpu);
    camera.check_triangles::<C>(&gpu);
    let camera = Camera { lens: lens(far).left_handed(), view: view().left_handed() };
    camera.check_points::<C>(&gpu);
    camera.check_triangles::<C>(&gpu);
}

#[test]
fn forward_depth() {
    check::<WebGpu>(50.0);
}

#[test]
fn forward_depth_without_a_far_plane() {
    check::<WebGpu>(f32::INFINITY);
}

#[test]
fn reversed_depth() {
    check::<Reversed<WebGpu>>(50.0);
}

#[test]
fn reversed_depth_without_a_far_plane() {
    check::<Reversed<WebGpu>>(f32::INFINITY);
}
