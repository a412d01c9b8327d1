//! Frusta beside brute force: nothing that is visible is culled, and few other things are kept.

use fastrand::Rng;
use hadamard::geometry::{
    DirectX, Frustum, Isometry3, OpenGl, Orthographic, Perspective, Quaternion, Reversed,
    Rotation3, View, Vulkan,
};
use hadamard::{Matrix, Vector, vector};

use super::{any_pose, any_vector, any_view};

type Point = Vector<f64, 3>;

/// A frustum as a body with eight corners: 0 to 3 are those of the near plane, 4 to 7 those of the
/// far plane. Bit 0 is set at the right, bit 1 at the top.
struct Body {
    corners: [Point; 8],
}

/// The corners of its faces.
const FACES: [[usize; 4]; 6] =
    [[0, 2, 6, 4], [1, 3, 7, 5], [0, 1, 5, 4], [2, 3, 7, 6], [0, 1, 3, 2], [4, 5, 7, 6]];

/// The ends of its edges, without parallel ones.
const EDGES: [[usize; 2]; 6] = [[0, 1], [0, 2], [0, 4], [1, 5], [2, 6], [3, 7]];

impl Body {
    /// Of x and y at a distance, and the distances of the near and the far plane.
    fn new(
        pose: Isometry3<f64>,
        forward: f64,
        at: impl Fn(f64) -> ([f64; 2], [f64; 2]),
        near: f64,
        far: f64,
    ) -> Body {
        let corner = |k: usize| {
            let distance = if k < 4 { near } else { far };
            let (x, y) = at(distance);
            pose.transform_point(vector![x[k & 1], y[k >> 1 & 1], forward * distance])
        };
        Body { corners: std::array::from_fn(corner) }
    }

    fn middle(&self) -> Point {
        self.corners.iter().fold(Vector::ZERO, |sum, x| sum + x) / 8.0
    }

    /// The distance of the body and a box along the direction in which it is largest. Convex bodies
    /// have no point in common if and only if that distance is positive along the normal of some
    /// face, or along the cross product of two edges.
    fn gap_to_box(&self, min: Point, max: Point) -> f64 {
        let face = |f: [usize; 4]| {
            let [a, b, c, _] = f.map(|k| self.corners[k]);
            (b - a).cross(c - a)
        };
        let axes = [Point::X, Point::Y, Point::Z];
        let edge = |[a, b]: [usize; 2]| self.corners[b] - self.corners[a];
        let crossed = EDGES.iter().flat_map(|&ends| axes.map(|axis| edge(ends).cross(axis)));
        let directions = FACES.into_iter().map(face).chain(axes).chain(crossed);
        let gap = |n: Point| {
            let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
            for corner in self.corners {
                let x = corner.dot(n);
                (low, high) = (low.min(x), high.max(x));
            }
            let center = (min + max).dot(n) / 2.0;
            let half = (max - min).abs().dot(n.abs()) / 2.0;
            (center - half - high).max(low - center - half)
        };
        directions.filter_map(|n| n.try_normalize()).map(gap).fold(f64::NEG_INFINITY, f64::max)
    }

    /// The distance of the body and a point.
    fn distance_to(&self, p: Point) -> f64 {
        let middle = self.middle();
        let is_inside = FACES.iter().all(|f| {
            let [a, b, c, _] = f.map(|k| self.corners[k]);
            let n = (b - a).cross(c - a);
            n.dot(p - a) * n.dot(middle - a) >= 0.0
        });
        if is_inside {
            return 0.0;
        }
        let triangles = FACES.iter().flat_map(|&[a, b, c, d]| [[a, b, c], [a, c, d]]);
        let distance = |t: [usize; 3]| to_triangle(p, t.map(|k| self.corners[k]));
        triangles.map(distance).fold(f64::INFINITY, f64::min)
    }
}

/// The distance of a point and a triangle.
fn to_triangle(p: Point, [a, b, c]: [Point; 3]) -> f64 {
    let n = (b - a).cross(c - a);
    let sides = [(a, b), (b, c), (c, a)];
    if sides.iter().all(|&(a, b)| n.dot((b - a).cross(p - a)) >= 0.0) {
        return (p - a).dot(n).abs() / n.norm();
    }
    let to_side = |(a, b): (Point, Point)| {
        let t = (p - a).dot(b - a) / (b - a).norm_squared();
        p.distance(a + (b - a) * t.clamp(0.0, 1.0))
    };
    sides.map(to_side).into_iter().fold(f64::INFINITY, f64::min)
}

/// Frusta beside the bodies that they see. Infinite ones end far behind all boxes.
fn bodies(rng: &mut Rng) -> Vec<(Frustum<f64>, Body)> {
    let mut bodies = Vec::new();
    let lenses = [
        ([-1.0, 1.0], [-0.6, 0.6], 0.5, 60.0),
        ([-0.3, 1.7], [-1.25, 0.5], 2.0, 30.0),
        ([-1.5, -0.5], [-0.9, 1.2], 0.1, f64::INFINITY),
        ([1.0, -1.0], [-0.1, 0.1], 5.0, 50.0),
    ];
    for (x, y, near, far) in lenses {
        let lens = Perspective::from_tangents(x, y, near, far);
        let at = |distance: f64| (x.map(|x| x * distance), y.map(|y| y * distance));
        let (view, pose) = (any_view(rng), any_pose(rng));
        let end = far.min(1e4);
        bodies.push((lens.frustum(&view), Body::new(view.pose(), -1.0, at, near, end)));
        let left = lens.left_handed().frustum(&View::from_left_handed_pose(pose));
        bodies.push((left, Body::new(pose, 1.0, at, near, end)));
    }
    for (x, y, near, far) in
        [([-9.0, 9.0], [-5.0, 5.0], -20.0, 40.0), ([0.0, 20.0], [30.0, -2.0], 0.0, 9.0)]
    {
        let lens = Orthographic::from_edges(x, y, near, far);
        let (view, pose) = (any_view(rng), any_pose(rng));
        let at = |_| (x, y);
        bodies.push((lens.frustum(&view), Body::new(view.pose(), -1.0, at, near, far)));
        let left = lens.left_handed().frustum(&View::from_left_handed_pose(pose));
        bodies.push((left, Body::new(pose, 1.0, at, near, far)));
    }
    bodies
}

const COUNT: usize = 100_000;

/// How many are visible, and how many others are kept.
#[derive(Debug, Default)]
struct Counts {
    visible: usize,
    kept: usize,
}

impl Counts {
    fn add(&mut self, is_visible: bool, is_kept: bool) {
        assert!(is_kept || !is_visible, "something that is visible is culled");
        self.visible += usize::from(is_visible);
        self.kept += usize::from(is_kept && !is_visible);
    }
}

fn size(rng: &mut Rng) -> f64 {
    0.05 * 400.0_f64.powf(rng.f64())
}

#[test]
fn boxes() {
    let mut rng = Rng::with_seed(8);
    let (bodies, mut counts) = (bodies(&mut rng), Counts::default());
    for k in 0..COUNT {
        let (frustum, body) = &bodies[k % bodies.len()];
        let center = any_vector(&mut rng) * 30.0;
        let half: Point = [(); 3].map(|()| size(&mut rng) / 2.0).into();
        let (min, max) = (center - half, center + half);
        let is_visible = body.gap_to_box(min, max) <= 0.0;
        counts.add(is_visible, frustum.intersects_box(min, max));
    }
    println!("of {COUNT} boxes: {counts:?}");
    assert!(counts.visible > 9000 && counts.kept < counts.visible / 10, "{counts:?}");
}

#[test]
fn spheres() {
    let mut rng = Rng::with_seed(9);
    let (bodies, mut counts) = (bodies(&mut rng), Counts::default());
    for k in 0..COUNT {
        let (frustum, body) = &bodies[k % bodies.len()];
        let (center, radius) = (any_vector(&mut rng) * 30.0, size(&mut rng));
        let is_visible = body.distance_to(center) <= radius;
        counts.add(is_visible, frustum.intersects_sphere(center, radius));
    }
    println!("of {COUNT} spheres: {counts:?}");
    assert!(counts.visible > 9000 && counts.kept < counts.visible / 10, "{counts:?}");
}

/// A box without volume, and one that touches a face or a corner from outside, in single precision
/// and far from the origin, where rounding moves planes.
#[test]
fn what_touches_is_kept() {
    let mut rng = Rng::with_seed(10);
    for k in 0..COUNT / 5 {
        let scale = [1.0, 1e3, 1e6][k % 3];
        let q = [(); 4].map(|()| 2.0 * rng.f32() - 1.0);
        let [x, y, z, w] = q;
        let rotation = Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w)).unwrap();
        let eye: Vector<f32, 3> = (any_vector(&mut rng) * scale).cast();
        let view = View::from_pose(Isometry3::new(rotation, eye));
        let [left, bottom] = [(); 2].map(|()| -0.2 - rng.f32());
        let [right, top] = [(); 2].map(|()| 0.2 + rng.f32());
        let (near, far) = (0.1, if k % 2 == 0 { 1000.0 } else { f32::INFINITY });
        let lens = Perspective::from_tangents([left, right], [bottom, top], near, far);
        let frustum = lens.frustum(&view);
        // Of the camera.
        let of_matrix = if k % 4 < 2 {
            Frustum::from_matrix::<OpenGl>(&lens.to_matrix::<OpenGl>())
        } else {
            Frustum::from_matrix::<Reversed<Vulkan>>(&lens.to_matrix::<Reversed<Vulkan>>())
        };

        // A point of the frustum, mostly on its faces, edges and corners.
        let on = |rng: &mut Rng, a: f32, b: f32| {
            let t = [0.0, 1.0, rng.f64()][rng.usize(0..3)];
            f64::from(a) * (1.0 - t) + f64::from(b) * t
        };
        let distance = on(&mut rng, near, far.min(1000.0));
        let (x, y) = (on(&mut rng, left, right) * distance, on(&mut rng, bottom, top) * distance);
        let p = vector![x, y, -distance];
        touches(&of_matrix, p, &mut rng);
        touches(&frustum, view.pose().cast::<f64>().transform_point(p), &mut rng);
    }
}

/// A box and a sphere that have only this point in common with the frustum, up to rounding.
#[track_caller]
fn touches(frustum: &Frustum<f32>, p: Point, rng: &mut Rng) {
    // A corner there, or on the other side of rounding.
    let side: Vector<f32, 3> = [(); 3].map(|()| [0.0, 1.0][rng.usize(0..2)] * rng.f32()).into();
    let (low, high) = (p.map(|x| (x as f32).next_down()), p.map(|x| (x as f32).next_up()));
    let (min, max) = if rng.bool() { (low, high + side) } else { (low - side, high) };
    assert!(frustum.intersects_box(min, max), "{p}");

    let direction = any_vector(rng).normalize();
    let center: Vector<f32, 3> = (p + direction * f64::from(rng.f32())).cast();
    let radius = (center.cast::<f64>().distance(p) as f32).next_up();
    assert!(frustum.intersects_sphere(center, radius), "{p}");
}

/// The frustum of the matrix is that of the lens.
#[test]
fn of_matrices() {
    let mut rng = Rng::with_seed(11);
    for (x, y, near, far) in [
        ([-1.0, 1.0], [-0.6, 0.6], 0.5, 60.0),
        ([-0.3, 1.7], [-1.25, 0.5], 2.0, 30.0),
        ([-1.5, -0.5], [-0.9, 1.2], 0.1, f64::INFINITY),
    ] {
        let (view, lens) = (any_view(&mut rng), Perspective::from_tangents(x, y, near, far));
        let left = View::from_left_handed_pose(any_pose(&mut rng));
        let (expected, expected_left) = (lens.frustum(&view), lens.left_handed().frustum(&left));
        macro_rules! check {
            ($($C:ty),*) => {$(
                same(Frustum::from_matrix::<$C>(&lens.view_projection::<$C>(&view)), expected);
                let m = lens.left_handed().view_projection::<$C>(&left);
                same(Frustum::from_matrix::<$C>(&m), expected_left);
            )*};
        }
        check!(OpenGl, Vulkan, DirectX, Reversed<Vulkan>, Reversed<DirectX>);
        assert_eq!(expected.planes().count(), if far == f64::INFINITY { 5 } else { 6 });
    }
    let (view, lens) =
        (any_view(&mut rng), Orthographic::from_edges([0.0, 3.0], [-2.0, 1.0], -1.0, 9.0));
    macro_rules! check {
        ($($C:ty),*) => {$(
            let m = lens.view_projection::<$C>(&view);
            same(Frustum::from_matrix::<$C>(&m), lens.frustum(&view));
        )*};
    }
    check!(OpenGl, Vulkan, DirectX, Reversed<Vulkan>, Reversed<DirectX>);
}

#[track_caller]
fn same(found: Frustum<f64>, expected: Frustum<f64>) {
    assert_eq!(found.planes().count(), expected.planes().count());
    for (k, (found, expected)) in found.planes().zip(expected.planes()).enumerate() {
        assert!(found.distance(expected) < 1e-11, "plane {k}: {found} is not {expected}");
    }
}

/// Where forward depth has lost the far plane, nothing is culled by it.
#[test]
fn a_far_plane_that_the_matrix_has_lost() {
    let lens = Perspective::from_focal_length(1.0_f32, 1.0, 0.001, 1e5);
    let view = View::default();
    assert_eq!(lens.frustum(&view).planes().count(), 6);
    let m = lens.view_projection::<DirectX>(&view);
    let frustum = Frustum::from_matrix::<DirectX>(&m);
    assert_eq!(frustum.planes().count(), 5);
    assert!(frustum.intersects_sphere(vector![0.0, 0.0, -1e7], 1.0));
    // With reversed depth it is there.
    let m = lens.view_projection::<Reversed<DirectX>>(&view);
    let frustum = Frustum::from_matrix::<Reversed<DirectX>>(&m);
    assert_eq!(frustum.planes().count(), 6);
    assert!(frustum.intersects_sphere(vector![0.0, 0.0, -1e5], 1.0));
    assert!(!frustum.intersects_sphere(vector![0.0, 0.0, -1.1e5], 1.0));
    // In between it is rounded outwards.
    let lens = Perspective::from_focal_length(1.0_f32, 1.0, 0.1, 1000.0);
    let m = lens.view_projection::<OpenGl>(&view);
    let frustum = Frustum::from_matrix::<OpenGl>(&m);
    assert!(frustum.intersects_sphere(vector![0.0, 0.0, -1001.0], 1.0));
    assert!(!frustum.intersects_sphere(vector![0.0, 0.0, -1100.0], 1.0));
}

#[test]
fn nan_culls_nothing() {
    let lens = Perspective::new(4.0, 1.0, 0.1, 100.0);
    let frustum = lens.frustum(&View::default());
    assert!(frustum.intersects_sphere(vector![0.0, 0.0, 5.0], 1.0));
    assert!(frustum.intersects_box(vector![0.0, 0.0, 5.0], vector![1.0, 1.0, 6.0]));
    let frustum = Frustum::from_matrix::<Vulkan>(&Matrix::splat(f64::NAN));
    assert!(frustum.intersects_sphere(vector![0.0, 0.0, 5.0], 1.0));

    let lens = Perspective::from_focal_length(1.0, 1.0, 0.1, f64::INFINITY);
    let frustum = lens.frustum(&View::default());
    let infinite = Vector::splat(f64::INFINITY);
    assert!(frustum.intersects_box(-infinite, infinite));
    assert!(frustum.intersects_box(Vector::splat(f64::MIN), Vector::splat(f64::MAX)));
    assert!(frustum.intersects_sphere(vector![0.0, 0.0, 5.0], f64::INFINITY));
}
