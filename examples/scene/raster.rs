//! Triangles to pixels, with a depth buffer.
//!
//! Corners are rounded to sixteenths of a pixel, and edges computed with integers. A pixel whose
//! center lies on the edge of two triangles belongs to one of them, so there is neither a hole nor
//! a pixel drawn twice between neighbours.
//!
//! J. Pineda, A parallel algorithm for polygon rasterization, SIGGRAPH 1988.

use hadamard::geometry::{Reversed, Viewport, WebGpu};
use hadamard::vector;

use crate::mesh::V3;
use crate::picture::Picture;
use crate::stage::SUN;
use crate::vertices::Corner;

/// The clip space of all pictures: depth is 1 at the near plane and falls to 0 far away.
pub type Clip = Reversed<WebGpu>;

/// What is done to the pixels of triangles.
#[derive(Clone, Copy, Debug)]
pub enum Paint {
    /// Lit, with this color. Triangles that face away are left out, or turned to the eye.
    Lit { color: V3, is_closed: bool },
    /// Darkens what is there, once.
    Shadow,
}

/// A picture that is being drawn.
pub struct Canvas {
    viewport: Viewport<f32>,
    width: usize,
    height: usize,
    colors: Vec<V3>,
    /// Of the nearest triangle so far; larger is nearer.
    depths: Vec<f32>,
    in_shadow: Vec<bool>,
    /// Between the directions to the sun and to the eye.
    halfway: V3,
}

/// A corner in pixels.
#[derive(Clone, Copy)]
struct Point {
    /// In sixteenths of a pixel.
    x: i64,
    y: i64,
    depth: f32,
    /// 1/w, which is linear in the picture.
    inverse: f32,
    /// The normal over w, linear as well.
    normal: V3,
}

const STEPS: i64 = 16;

impl Canvas {
    /// An empty sky. `forward` is the direction in which the camera looks.
    pub fn new(width: usize, height: usize, forward: V3) -> Self {
        let mut colors = Vec::with_capacity(width * height);
        for row in 0..height {
            let color = sky((row as f32 + 0.5) / height as f32);
            colors.resize(colors.len() + width, color);
        }
        Canvas {
            viewport: Viewport::new(width as f32, height as f32),
            width,
            height,
            depths: vec![0.0; colors.len()],
            in_shadow: vec![false; colors.len()],
            colors,
            halfway: (V3::from(SUN) - forward).normalize(),
        }
    }

    /// Draws triangles. `is_mirrored` if the map of the mesh turns a right hand into a left one:
    /// then triangles that face the eye are clockwise.
    pub fn draw(
        &mut self,
        corners: &[Corner],
        triangles: &[[u32; 3]],
        is_mirrored: bool,
        paint: Paint,
    ) {
        for indices in triangles {
            let triangle = indices.map(|index| corners[index as usize]);
            // Left, right, below, above: then no pixel can be inside.
            let misses = |outside: fn(&Corner) -> bool| triangle.iter().all(outside);
            if misses(|c| c.clip.x < -c.clip.w)
                || misses(|c| c.clip.x > c.clip.w)
                || misses(|c| c.clip.y < -c.clip.w)
                || misses(|c| c.clip.y > c.clip.w)
            {
                continue;
            }
            let (polygon, count) = clipped(triangle);
            let points = polygon.map(|corner| self.point(corner));
            for k in 2..count {
                self.fill([points[0], points[k - 1], points[k]], is_mirrored, paint);
            }
        }
    }

    fn point(&self, corner: Corner) -> Point {
        let inverse = 1.0 / corner.clip.w;
        let pixel = self.viewport.to_pixels::<Clip>(corner.clip.xyz() * inverse);
        let fixed = |x: f32| (x.clamp(-1e6, 1e6) * STEPS as f32).round_ties_even() as i64;
        Point {
            x: fixed(pixel.x),
            y: fixed(pixel.y),
            depth: pixel.z,
            inverse,
            normal: corner.normal * inverse,
        }
    }

    fn fill(&mut self, [a, mut b, mut c]: [Point; 3], is_mirrored: bool, paint: Paint) {
        // Rows count downwards, so the area of a triangle that is counter-clockwise to the eye is
        // negative.
        let mut area = cross(a, b, c.x, c.y);
        let faces_away = (area > 0) != is_mirrored;
        let mut side = 1.0;
        if let Paint::Lit { is_closed, .. } = paint {
            if is_closed && faces_away {
                return;
            }
            side = if faces_away { -1.0 } else { 1.0 };
        }
        if area == 0 {
            return;
        }
        if area < 0 {
            (b, c, area) = (c, b, -area);
        }

        let range = |low: i64, high: i64, size: usize| {
            let size = i64::try_from(size).unwrap_or(i64::MAX);
            ((low / STEPS).clamp(0, size), (high / STEPS + 1).clamp(0, size))
        };
        let (left, right) = range(a.x.min(b.x).min(c.x), a.x.max(b.x).max(c.x), self.width);
        let (top, bottom) = range(a.y.min(b.y).min(c.y), a.y.max(b.y).max(c.y), self.height);
        let edges = [(b, c), (c, a), (a, b)];
        // A center on an edge belongs to the triangle at the right of it or below it.
        let on_edge = edges.map(|(from, to)| {
            let is_top = from.y == to.y && from.x < to.x;
            i64::from(is_top || to.y < from.y)
        });
        let scale = 1.0 / area as f32;
        for y in top..bottom {
            for x in left..right {
                let (px, py) = (x * STEPS + STEPS / 2, y * STEPS + STEPS / 2);
                let inside = edges.map(|(from, to)| cross(from, to, px, py));
                if inside.iter().zip(on_edge).any(|(&inside, on_edge)| inside + on_edge <= 0) {
                    continue;
                }
                let weights = inside.map(|inside| inside as f32 * scale);
                let mean = |of: fn(&Point) -> f32| {
                    of(&a) * weights[0] + of(&b) * weights[1] + of(&c) * weights[2]
                };
                let depth = mean(|point| point.depth);
                let index = y as usize * self.width + x as usize;
                if depth <= self.depths[index] {
                    continue;
                }
                match paint {
                    Paint::Shadow => {
                        if !self.in_shadow[index] {
                            self.in_shadow[index] = true;
                            self.colors[index] *= 0.5;
                        }
                    }
                    Paint::Lit { color, .. } => {
                        let normal =
                            a.normal * weights[0] + b.normal * weights[1] + c.normal * weights[2];
                        let lit = self.lit(color, normal.normalize_or_zero() * side);
                        self.depths[index] = depth;
                        // Far away everything fades into the sky.
                        let distance = 1.0 / mean(|point| point.inverse);
                        let haze = ((distance - 9.0) / 14.0).clamp(0.0, 1.0);
                        let sky = sky((y as f32 + 0.5) / self.height as f32);
                        self.colors[index] = lit.lerp(sky, haze);
                    }
                }
            }
        }
    }

    /// The light of a surface: from the sun, from the sky and from the floor, and the sun's
    /// reflection.
    fn lit(&self, color: V3, normal: V3) -> V3 {
        let sun = normal.dot(V3::from(SUN)).max(0.0);
        let sky = 0.5 + 0.5 * normal.y;
        let light =
            V3::from([1.0, 0.96, 0.88]) * sun + V3::from([0.3, 0.34, 0.42]) * sky + V3::splat(0.08);
        // To the power of 32. The bits of `powi` are no promise.
        let gloss = (0..5).fold(normal.dot(self.halfway).max(0.0), |power, _| power * power);
        color.hadamard(light) + V3::splat(0.25 * gloss * sun)
    }

    /// The picture, from light to the bytes of a screen.
    pub fn finish(&self) -> Picture {
        // A screen's light is about the square of its signal.
        let byte = |light: f32| (light.clamp(0.0, 1.0).sqrt() * 255.0 + 0.5) as u8;
        let pixel = |color: &V3| [byte(color.x), byte(color.y), byte(color.z), 255];
        Picture {
            width: self.width,
            height: self.height,
            pixels: self.colors.iter().map(pixel).collect(),
        }
    }
}

/// The sky at a height in the picture, from 0 at its top to 1.
fn sky(height: f32) -> V3 {
    vector![0.35, 0.5, 0.68].lerp(vector![0.82, 0.85, 0.86], height)
}

/// Twice the area of a triangle, positive if it is clockwise on the screen.
fn cross(a: Point, b: Point, x: i64, y: i64) -> i64 {
    (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)
}

/// The part of a triangle that is not before the near plane: up to four corners.
///
/// I. Sutherland, G. Hodgman, Reentrant polygon clipping, 1974.
fn clipped(triangle: [Corner; 3]) -> ([Corner; 4], usize) {
    // Positive behind the near plane, where depth is below 1.
    let behind = |corner: Corner| corner.clip.w - corner.clip.z;
    let (mut polygon, mut count) = ([triangle[0]; 4], 0);
    let mut push = |corner| {
        if let Some(place) = polygon.get_mut(count) {
            *place = corner;
            count += 1;
        }
    };
    for k in 0..3 {
        let (from, to) = (triangle[k], triangle[(k + 1) % 3]);
        let (start, end) = (behind(from), behind(to));
        if start >= 0.0 {
            push(from);
        }
        if (start >= 0.0) != (end >= 0.0) {
            let t = start / (start - end);
            let clip = from.clip + (to.clip - from.clip) * t;
            let normal = from.normal + (to.normal - from.normal) * t;
            push(Corner { clip, normal });
        }
    }
    (polygon, count)
}

#[cfg(test)]
mod tests {
    use hadamard::vector;

    use super::{Canvas, Paint, V3};
    use crate::vertices::Corner;

    /// The triangles of a fan around a point cover each pixel of a square once.
    #[test]
    fn neighbours_leave_no_hole_and_share_no_pixel() {
        let size = 32;
        let corner = |x: f32, y: f32| Corner { clip: vector![x, y, 0.5, 1.0], normal: V3::Z };
        let center = corner(0.13, -0.29);
        let around = [(-1.0, -1.0), (0.1, -1.0), (1.0, -1.0), (1.0, 0.37), (1.0, 1.0), (-1.0, 1.0)];
        let mut times = vec![0; size * size];
        for k in 0..around.len() {
            let [(ax, ay), (bx, by)] = [around[k], around[(k + 1) % around.len()]];
            let mut canvas = Canvas::new(size, size, V3::Z * -1.0);
            let corners = [center, corner(ax, ay), corner(bx, by)];
            let paint = Paint::Lit { color: V3::X, is_closed: true };
            canvas.draw(&corners, &[[0, 1, 2]], false, paint);
            // The other side is not drawn.
            canvas.draw(&corners, &[[0, 2, 1]], false, paint);
            for (times, depth) in times.iter_mut().zip(&canvas.depths) {
                *times += u32::from(*depth > 0.0);
            }
        }
        assert!(times.iter().all(|&times| times == 1), "{times:?}");
    }

    /// A triangle that reaches behind the eye is cut at the near plane.
    #[test]
    fn what_lies_before_the_near_plane_is_cut_off() {
        let mut canvas = Canvas::new(16, 16, V3::Z * -1.0);
        // Depth 0.1 over w, as of a lens with its near plane at 0.1.
        let corner = |x: f32, y: f32, w: f32| Corner { clip: vector![x, y, 0.1, w], normal: V3::Y };
        let corners = [corner(-9.0, -1.0, 9.0), corner(0.0, -1.0, -9.0), corner(9.0, -1.0, 9.0)];
        let paint = Paint::Lit { color: V3::X, is_closed: false };
        canvas.draw(&corners, &[[0, 1, 2]], false, paint);
        let rows = canvas.depths.chunks(16).map(|row| row.iter().any(|&depth| depth > 0.0));
        // At distance w the plane y = -1 is in row 8 + 8/w, and w is at most 9.
        assert!(rows.enumerate().all(|(row, drawn)| drawn == (row >= 9)));
        assert!(canvas.depths.iter().all(|&depth| (0.0..=1.0).contains(&depth)));
    }
}
