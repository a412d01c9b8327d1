//! The corners and midpoints of the volume land where the tables of the clip spaces say, for both
//! hands, finite and infinite, with and without perspective.

use fastrand::Rng;
use hadamard::geometry::{
    ClipSpace, DirectX, LeftHanded, Metal, OpenGl, Orthographic, Perspective, Reversed,
    RightHanded, View, Vulkan, WebGpu,
};
use hadamard::{Matrix, Vector, vector};

use super::{any_pose, in_front, is_near};

const INFINITY: f64 = f64::INFINITY;

/// The edges of the image at distance 1, and the near and the far plane.
const PERSPECTIVE: [([f64; 2], [f64; 2], f64, f64); 7] = [
    ([-1.0, 1.0], [-1.0, 1.0], 1.0, 3.0),
    ([-2.0, 2.0], [-1.0, 1.0], 0.1, 10_000.0),
    ([-0.3, 1.7], [-1.25, 0.5], 0.25, 8.0),
    ([0.5, 2.0], [0.25, 1.0], 5.0, 5.5),
    ([-1.6, 1.6], [-0.9, 0.9], 0.1, INFINITY),
    ([-1.5, -0.5], [-0.9, 1.2], 2.0, INFINITY),
    // Mirrored.
    ([1.0, -1.0], [0.5, -0.75], 1.0, 9.0),
];

/// The edges of the image, and the near and the far plane.
const ORTHOGRAPHIC: [([f64; 2], [f64; 2], f64, f64); 5] = [
    ([-2.0, 2.0], [-1.0, 1.0], 1.0, 3.0),
    ([-8.0, 8.0], [-4.5, 4.5], -20.0, 100.0),
    ([0.0, 640.0], [480.0, 0.0], -1.0, 1.0),
    ([2.0, 3.0], [-7.0, -1.0], 0.0, 1000.0),
    ([-1.0, 3.0], [-2.0, 1.0], -9.0, -4.0),
];

/// A clip space as its specification says it: the depths of the planes, and y at the top.
#[derive(Clone, Copy)]
struct Convention {
    near: f64,
    far: f64,
    top: f64,
}

/// Calls a function for each clip space, beside its convention.
macro_rules! for_each_clip_space {
    ($call:ident) => {
        $call!(OpenGl, -1.0, 1.0, 1.0);
        $call!(Vulkan, 0.0, 1.0, -1.0);
        $call!(DirectX, 0.0, 1.0, 1.0);
        $call!(Metal, 0.0, 1.0, 1.0);
        $call!(WebGpu, 0.0, 1.0, 1.0);
        $call!(Reversed<Vulkan>, 1.0, 0.0, -1.0);
        $call!(Reversed<DirectX>, 1.0, 0.0, 1.0);
        $call!(Reversed<Metal>, 1.0, 0.0, 1.0);
        $call!(Reversed<WebGpu>, 1.0, 0.0, 1.0);
    };
}

/// The corners, the middles of edges and faces, and the middle of the volume, as device
/// coordinates with y up, and how much of the depth lies between the point and the near plane.
fn places() -> impl Iterator<Item = [f64; 3]> {
    let x = [-1.0, 0.0, 1.0];
    x.into_iter().flat_map(move |x_| {
        x.into_iter().flat_map(move |y| [0.0, 0.25, 0.5, 1.0].map(move |z| [x_, y, z]))
    })
}

/// a where t = -1, b where t = 1.
fn between([a, b]: [f64; 2], t: f64) -> f64 {
    f64::midpoint(a, b) + t * (b - a) / 2.0
}

fn dehomogenised(p: Vector<f64, 4>) -> Vector<f64, 3> {
    p.xyz() / p.w
}

fn perspective<C: ClipSpace>(c: Convention) {
    let mut rng = Rng::with_seed(1);
    for (x, y, near, far) in PERSPECTIVE {
        let right = Perspective::from_tangents(x, y, near, far);
        let left = right.left_handed();
        assert_eq!((right.near(), left.far()), (near, far));
        let (right_view, left_view) = views(&mut rng);
        for [u, v, z] in places() {
            // Depth is linear in 1/distance.
            let share = z * (1.0 / near - 1.0 / far);
            let distance = if z == 1.0 { far } else { 1.0 / (1.0 / near - share) };
            // An infinite distance has no point: take one at which the depth is as good as there.
            let distance = distance.min(1e17);
            let p = [between(x, u) * distance, between(y, v) * distance, distance];
            let expected = vector![u, c.top * v, c.near + z * (c.far - c.near)];
            // A thin volume: f - n is known less accurately than f.
            let bound = 1e-15 * (4.0 + near / (far - near));

            let check = |found: Vector<f64, 3>, what: &str| {
                assert!(is_near(found, expected, bound), "{what}: {found} is not {expected}");
            };
            let (rh, lh) = (in_front(-1.0, p), in_front(1.0, p));
            check(dehomogenised(right.to_matrix::<C>() * rh.extend(1.0)), "right-handed matrix");
            check(dehomogenised(left.to_matrix::<C>() * lh.extend(1.0)), "left-handed matrix");
            check(right.project::<C>(&View::default(), rh).unwrap(), "right-handed");

            // In the world, in units of the distance.
            let check = |found: Vector<f64, 3>, world: Vector<f64, 3>, what: &str| {
                let bound = bound + 1e-14 * (1.0 + world.norm() / distance);
                assert!(is_near(found, expected, bound), "{what}: {found} is not {expected}");
            };
            let world = left_view.pose().transform_point(lh);
            check(left.project::<C>(&left_view, world).unwrap(), world, "left-handed");
            let world = right_view.pose().transform_point(rh);
            let clip = right.view_projection::<C>(&right_view) * world.extend(1.0);
            check(dehomogenised(clip), world, "view and projection");
        }
    }
}

fn orthographic<C: ClipSpace>(c: Convention) {
    let mut rng = Rng::with_seed(2);
    for (x, y, near, far) in ORTHOGRAPHIC {
        let right = Orthographic::from_edges(x, y, near, far);
        let left = right.left_handed();
        assert_eq!((right.near(), left.far()), (near, far));
        let (right_view, left_view) = views(&mut rng);
        for [u, v, z] in places() {
            let p = [between(x, u), between(y, v), near + z * (far - near)];
            let expected = vector![u, c.top * v, c.near + z * (c.far - c.near)];
            let check = |found: Vector<f64, 3>, bound: f64, what: &str| {
                assert!(is_near(found, expected, bound), "{what}: {found} is not {expected}");
            };
            let (rh, lh) = (in_front(-1.0, p), in_front(1.0, p));
            check(
                dehomogenised(right.to_matrix::<C>() * rh.extend(1.0)),
                4e-15,
                "right-handed matrix",
            );
            check(
                dehomogenised(left.to_matrix::<C>() * lh.extend(1.0)),
                4e-15,
                "left-handed matrix",
            );
            check(right.project::<C>(&View::default(), rh), 4e-15, "right-handed");
            let world = left_view.pose().transform_point(lh);
            let bound = |world: Vector<f64, 3>| 1e-14 * (1.0 + world.norm());
            check(left.project::<C>(&left_view, world), bound(world), "left-handed");
            let world = right_view.pose().transform_point(rh);
            let clip = right.view_projection::<C>(&right_view) * world.extend(1.0);
            check(dehomogenised(clip), bound(world), "view and projection");
        }
    }
}

fn views(rng: &mut Rng) -> (View<f64, RightHanded>, View<f64, LeftHanded>) {
    (View::from_pose(any_pose(rng)), View::from_left_handed_pose(any_pose(rng)))
}

#[test]
fn of_the_volume() {
    macro_rules! check {
        ($C:ty, $near:literal, $far:literal, $top:literal) => {
            let convention = Convention { near: $near, far: $far, top: $top };
            perspective::<$C>(convention);
            orthographic::<$C>(convention);
            assert_eq!(f64::from(<$C>::NEAR), $near);
            assert_eq!(f64::from(<$C>::FAR), $far);
            assert_eq!(if <$C>::Y_DOWN { -1.0 } else { 1.0 }, $top);
        };
    }
    for_each_clip_space! { check }
}

/// The same point comes back.
fn there_and_back<C: ClipSpace>() {
    let mut rng = Rng::with_seed(3);
    for (x, y, near, far) in PERSPECTIVE {
        let lens = Perspective::from_tangents(x, y, near, far);
        let (view, left) = views(&mut rng);
        for _ in 0..50 {
            let distance = near + rng.f64() * 10.0_f64.min(far - near);
            let (u, v) = (3.0 * rng.f64() - 1.5, 3.0 * rng.f64() - 1.5);
            let p = [between(x, u) * distance, between(y, v) * distance, distance];
            let world = view.pose().transform_point(in_front(-1.0, p));
            let ndc = lens.project::<C>(&view, world).unwrap();
            let back = lens.unproject::<C>(&view, ndc).unwrap();
            // A step of depth, in units of distance.
            let step = f64::EPSILON * distance * (1.0 + distance / near);
            let bound = 1e-14 * (1.0 + world.norm()) + 16.0 * step;
            assert!(back.distance(world) < bound, "{back} is not {world}");

            let (origin, direction) = lens.ray::<C>(&view, ndc.xy());
            assert!((direction.norm() - 1.0).abs() < 1e-15);
            let along = (world - origin).dot(direction);
            assert!(world.distance(origin + direction * along) < 1e-13 * (1.0 + distance));
            assert!((view.forward().dot(origin - view.eye()) - near).abs() < 1e-13);

            let world = left.pose().transform_point(in_front(1.0, p));
            let ndc = lens.left_handed().project::<C>(&left, world).unwrap();
            let back = lens.left_handed().unproject::<C>(&left, ndc).unwrap();
            assert!(back.distance(world) < bound, "{back} is not {world}");
            let (origin, direction) = lens.left_handed().ray::<C>(&left, ndc.xy());
            let along = (world - origin).dot(direction);
            assert!(
                along > -1e-13
                    && world.distance(origin + direction * along) < 1e-13 * (1.0 + distance)
            );
        }
    }
    for (x, y, near, far) in ORTHOGRAPHIC {
        let lens = Orthographic::from_edges(x, y, near, far);
        let (view, left) = views(&mut rng);
        for _ in 0..50 {
            let p = [between(x, rng.f64()), between(y, rng.f64()), near + rng.f64() * (far - near)];
            let world = view.pose().transform_point(in_front(-1.0, p));
            let ndc = lens.project::<C>(&view, world);
            let back = lens.unproject::<C>(&view, ndc);
            assert!(
                back.distance(world) < 1e-14 * (far + world.norm() + 50.0),
                "{back} is not {world}"
            );
            let (origin, direction) = lens.ray::<C>(&view, ndc.xy());
            let along = (world - origin).dot(direction);
            assert!(along > -1e-12 && world.distance(origin + direction * along) < 1e-12);

            let world = left.pose().transform_point(in_front(1.0, p));
            let ndc = lens.left_handed().project::<C>(&left, world);
            let back = lens.left_handed().unproject::<C>(&left, ndc);
            assert!(
                back.distance(world) < 1e-14 * (far + world.norm() + 50.0),
                "{back} is not {world}"
            );
            let (origin, direction) = lens.left_handed().ray::<C>(&left, ndc.xy());
            assert_eq!(direction, left.forward());
            assert!((direction.dot(origin - left.eye()) - near).abs() < 1e-12);
        }
    }
}

#[test]
fn and_what_is_between_come_back() {
    macro_rules! check {
        ($C:ty, $near:literal, $far:literal, $top:literal) => {
            there_and_back::<$C>();
        };
    }
    for_each_clip_space! { check }
}

/// A jittered matrix is the matrix with multiples of its last row added.
fn jitter<C: ClipSpace>() {
    let (x, y) = (0.75 / 1920.0, -0.25 / 1080.0);
    let expected = |mut m: Matrix<f64, 4, 4>| {
        for j in 0..4 {
            m[(0, j)] += x * m[(3, j)];
            m[(1, j)] += y * m[(3, j)];
        }
        m
    };
    for (edges, heights, near, far) in PERSPECTIVE {
        let lens = Perspective::from_tangents(edges, heights, near, far);
        let found = lens.jittered::<C>([x, y]).to_matrix::<C>();
        assert!((found - expected(lens.to_matrix::<C>())).norm() < 1e-15);
        let lens = lens.left_handed();
        let found = lens.jittered::<C>([x, y]).to_matrix::<C>();
        assert!((found - expected(lens.to_matrix::<C>())).norm() < 1e-15);
    }
    for (edges, heights, near, far) in ORTHOGRAPHIC {
        let lens = Orthographic::from_edges(edges, heights, near, far);
        let found = lens.jittered::<C>([x, y]).to_matrix::<C>();
        assert!((found - expected(lens.to_matrix::<C>())).norm() < 1e-15);
    }
}

#[test]
fn jitter_moves_the_image_in_the_directions_of_the_clip_space() {
    macro_rules! check {
        ($C:ty, $near:literal, $far:literal, $top:literal) => {
            jitter::<$C>();
        };
    }
    for_each_clip_space! { check }
}

/// A lens that does not exist is NaN: it projects nothing.
#[test]
fn parameters_out_of_range() {
    const NAN: f64 = f64::NAN;
    let of = |angle, aspect, near, far| Perspective::new(angle, aspect, near, far);
    let lenses = [
        of(0.0, 1.0, 0.1, 100.0),
        of(-1.0, 1.0, 0.1, 100.0),
        of(45.0, 1.0, 0.1, 100.0), // degrees, of which the tangent of the half is positive
        of(4.0, 1.0, 0.1, 100.0),
        of(NAN, 1.0, 0.1, 100.0),
        of(1.0, 0.0, 0.1, 100.0),
        of(1.0, -1.0, 0.1, 100.0),
        of(1.0, INFINITY, 0.1, 100.0),
        of(1.0, NAN, 0.1, 100.0),
        of(1.0, 1.0, 0.0, 100.0),
        of(1.0, 1.0, -0.1, 100.0),
        of(1.0, 1.0, NAN, 100.0),
        of(1.0, 1.0, INFINITY, INFINITY),
        of(1.0, 1.0, 100.0, 0.1),
        of(1.0, 1.0, 1.0, 1.0),
        of(1.0, 1.0, 0.1, NAN),
        Perspective::from_focal_length(-1.0, 1.0, 0.1, 100.0),
        Perspective::from_focal_length(-1.0, -1.0, 0.1, 100.0),
        Perspective::from_focal_length(0.0, 1.0, 0.1, 100.0),
        Perspective::from_tangents([1.0, 1.0], [-1.0, 1.0], 0.1, 100.0),
        Perspective::from_tangents([-1.0, 1.0], [NAN, 1.0], 0.1, 100.0),
        Perspective::from_tangents([-INFINITY, 1.0], [-1.0, 1.0], 0.1, 100.0),
    ];
    for (k, lens) in lenses.into_iter().enumerate() {
        assert!(lens.near().is_nan() && lens.far().is_nan(), "{k}: {lens:?}");
        assert!(lens.to_matrix::<WebGpu>()[(0, 0)].is_nan(), "{k}: {lens:?}");
        assert_eq!(lens.project::<WebGpu>(&View::default(), vector![0.0, 0.0, -1.0]), None);
        assert_eq!(lens.unproject::<WebGpu>(&View::default(), vector![0.0, 0.0, 0.5]), None);
    }
    let of = |width, height, near, far| Orthographic::new(width, height, near, far);
    let lenses = [
        of(0.0, 1.0, 0.0, 1.0),
        of(1.0, -1.0, 0.0, 1.0),
        of(1.0, 1.0, 1.0, 1.0),
        of(1.0, 1.0, 1.0, 0.0),
        of(1.0, NAN, 0.0, 1.0),
        of(1.0, 1.0, NAN, 1.0),
        of(1.0, 1.0, 0.0, INFINITY),
        of(1.0, 1.0, f64::MIN, f64::MAX),
        Orthographic::from_edges([1.0, 1.0], [0.0, 1.0], 0.0, 1.0),
        Orthographic::from_edges([0.0, 1.0], [0.0, INFINITY], 0.0, 1.0),
    ];
    for (k, lens) in lenses.into_iter().enumerate() {
        assert!(lens.near().is_nan() && lens.far().is_nan(), "{k}: {lens:?}");
        assert!(lens.project::<WebGpu>(&View::default(), vector![0.0, 0.0, -1.0]).x.is_nan());
    }
}
