//! Views at the edges: no target, no upward direction, tiny and huge distances, NaN.

use fastrand::Rng;
use hadamard::geometry::{Isometry3, OpenGl, Origin, Perspective, View, Viewport, Vulkan, WebGpu};
use hadamard::{Vector, vector};

use super::{any_vector, any_view};

const X: Vector<f32, 3> = Vector::<f32, 3>::X;
const Y: Vector<f32, 3> = Vector::<f32, 3>::Y;
const Z: Vector<f32, 3> = Vector::<f32, 3>::Z;
const ZERO: Vector<f32, 3> = Vector::<f32, 3>::ZERO;

/// Every element of the matrices and of the pose is finite, and the pose is a motion.
#[track_caller]
fn is_proper(view: &View<f32>) {
    let (m, pose) = (view.to_matrix(), view.pose().to_matrix());
    assert!(m.iter().all(|x| x.is_finite()), "{m}");
    assert!(pose.iter().all(|x| x.is_finite()), "{pose}");
    let r = view.pose().rotation.to_matrix();
    assert!((r.tr_mul(r) - hadamard::Matrix::IDENTITY).norm() < 2e-6, "{r}");
}

#[test]
fn without_a_direction_there_is_none() {
    let eye = vector![1.0, 2.0, 3.0];
    let huge = Vector::<f32, 3>::splat(f32::MAX);
    let none: [(Vector<f32, 3>, Vector<f32, 3>, Vector<f32, 3>); 12] = [
        (eye, eye, Y),
        (eye, eye + Y, Y),
        (eye, eye - Y, Y),
        (eye, eye + Y, -Y * 1e-20),
        (eye, ZERO, ZERO),
        (eye, ZERO, vector![f32::NAN, 1.0, 0.0]),
        (eye, vector![f32::NAN, 0.0, 0.0], Y),
        (vector![0.0, f32::NAN, 0.0], ZERO, Y),
        (vector![0.0, f32::INFINITY, 0.0], ZERO, Y),
        (eye, vector![0.0, f32::INFINITY, 0.0], Y),
        (eye, ZERO, X * f32::INFINITY),
        (huge, ZERO, Y), // its distance of the origin does not fit
    ];
    for (k, (eye, target, up)) in none.into_iter().enumerate() {
        assert_eq!(View::look_at(eye, target, up), None, "{k}");
        is_proper(&View::look_at_or_default(eye, target, up));
    }
    assert_eq!(View::look_to(eye, ZERO, Y), None);
    assert_eq!(View::look_to(eye, Y, Y), None);
    assert_eq!(View::look_to(eye, X * f32::NAN, Y), None);
}

#[test]
fn what_is_missing_has_a_default() {
    let eye = vector![1.0, 2.0, 3.0];
    let of = |eye, target, up| View::look_at_or_default(eye, target, up);
    assert_eq!(of(eye, eye, Y), View::from_pose(Isometry3::from_translation(eye)));
    assert_eq!(of(eye, eye, ZERO), View::from_pose(Isometry3::from_translation(eye)));
    // Sideways, without an upward direction.
    let view = of(eye, eye + X, X);
    assert!(view.up().distance(Y) < 1e-6 && view.forward().distance(X) < 1e-6);
    // Up and down.
    for forward in [Y, -Y] {
        let view = of(eye, eye + forward, Y);
        assert!(view.right().distance(X) < 1e-6 && view.forward().distance(forward) < 1e-6);
        let view = View::look_to_or_default(eye, forward, ZERO);
        assert!(view.right().distance(X) < 1e-6 && view.forward().distance(forward) < 1e-6);
    }
    // An eye that is nowhere.
    let view = of(vector![f32::NAN, 0.0, 0.0], ZERO, Y);
    assert_eq!((view.eye(), view.forward()), (ZERO, -Z));
    let view = View::look_to_or_default(vector![f32::INFINITY, 0.0, 0.0], X, Y);
    assert!(view.eye() == ZERO && view.forward().distance(X) < 1e-6);
    // And what is not missing stays as it is.
    let expected = View::look_at(eye, ZERO, Y).unwrap();
    assert_eq!(of(eye, ZERO, Y), expected);
}

#[test]
fn of_tiny_and_huge_distances() {
    for size in [1e-42_f32, 1e-30, 1e-10, 1.0, 1e10, 1e30, 1e38] {
        let (eye, target) = (vector![size, 0.0, 0.0], vector![0.0, 0.0, -size]);
        let view = View::look_at(eye, target, Y).unwrap();
        is_proper(&view);
        let expected = vector![-0.5_f32.sqrt(), 0.0, -0.5_f32.sqrt()];
        assert!(view.forward().distance(expected) < 1e-6, "{size}: {}", view.forward());
        assert_eq!(view.eye(), eye);
        let view = View::look_at(eye, target, Y * size).unwrap();
        assert!(view.up().distance(Y) < 1e-6);
    }
    // The difference overflows.
    let view = View::look_at(X * -1.8e38, X * 1.8e38, Y).unwrap();
    assert!(view.forward().distance(X) < 1e-6);
    is_proper(&view);
    // Nearly parallel: an angle of 4e-6.
    let view = View::look_to(ZERO, vector![4e-6, 1.0, 0.0], Y).unwrap();
    assert!(view.up().distance(-X) < 1e-4, "{}", view.up());
    is_proper(&view);
}

#[test]
fn the_pose_and_the_view_are_inverse() {
    let mut rng = Rng::with_seed(6);
    for _ in 0..1000 {
        let (view, p) = (any_view(&mut rng), any_vector(&mut rng));
        let left = view.left_handed();
        assert!(view.pose().transform_point(view.transform_point(p)).distance(p) < 4e-14);
        assert!((view.to_isometry() * view.pose()).translation.norm() < 4e-14);
        let found = view.to_matrix() * p.extend(1.0);
        assert!(found.distance(view.transform_point(p).extend(1.0)) < 4e-14);
        assert!(view.to_affine().transform_point(p).distance(view.transform_point(p)) < 4e-14);
        let found = view.transform_vector(p);
        assert!(found.distance(view.to_affine().transform_vector(p)) < 1e-14);
        // The directions are the axes of the camera.
        assert!(view.transform_vector(view.forward()).distance(vector![0.0, 0.0, -1.0]) < 4e-15);
        assert!(view.transform_vector(view.up()).distance(Vector::Y) < 4e-15);
        assert!(view.transform_vector(view.right()).distance(Vector::X) < 4e-15);
        // Left-handed: the same picture, except that x points to the other side.
        let [x, y, z] = view.transform_point(p).to_columns()[0];
        assert!(left.transform_point(p).distance(vector![-x, y, -z]) < 4e-14);
        assert!(left.forward().distance(view.forward()) < 4e-15);
        assert!(left.up().distance(view.up()) < 4e-15);
        assert_eq!(left.eye(), view.eye());
    }
    assert_eq!(View::<f64>::default().to_matrix(), hadamard::Matrix::IDENTITY);
}

/// A view far from the origin keeps the digits of the difference.
#[test]
fn far_from_the_origin() {
    let eye = vector![1e6_f32, 0.0, 2e6];
    let view = View::look_to(eye, vector![1.0, 0.0, -1.0], Y).unwrap();
    let p = eye + vector![1.0, 0.5, 0.0];
    let expected = vector![0.5_f32.sqrt(), 0.5, -0.5_f32.sqrt()];
    assert!(view.transform_point(p).distance(expected) < 1e-6, "{}", view.transform_point(p));
}

/// Points at and behind the eye, and beside it, where a quotient overflows.
#[test]
fn behind_the_eye_is_nothing() {
    let lens = Perspective::from_focal_length(1.0_f32, 1.0, 0.1, f32::INFINITY);
    let view = View::default();
    for z in [0.0, -0.0, 1.0, f32::INFINITY, f32::NAN, f32::NEG_INFINITY] {
        assert_eq!(lens.project::<WebGpu>(&view, vector![1.0, 1.0, z]), None, "{z}");
    }
    assert_eq!(lens.project::<WebGpu>(&view, vector![1.0, 0.0, -1e-40]), None);
    assert_eq!(lens.project::<WebGpu>(&view, vector![f32::NAN, 0.0, -1.0]), None);
    // Between the eye and the near plane, the depth is that of no pixel.
    let near = lens.project::<WebGpu>(&view, vector![0.0, 0.0, -0.05]).unwrap();
    assert_eq!(near.z, -1.0);
    // Infinitely far away.
    assert_eq!(lens.unproject::<WebGpu>(&view, vector![0.0, 0.0, 1.0]), None);
    assert_eq!(lens.unproject::<WebGpu>(&view, vector![0.0, 0.0, 1.5]), None);
    assert_eq!(lens.unproject::<WebGpu>(&view, vector![f32::NAN, 0.0, 0.5]), None);
}

#[test]
fn pixels_and_back() {
    let mut rng = Rng::with_seed(7);
    for origin in [Origin::TopLeft, Origin::BottomLeft] {
        let viewport = Viewport { x: 30.0, y: 20.0, origin, ..Viewport::new(800.0, 600.0) };
        let (top, bottom) = if origin == Origin::TopLeft { (20.0, 620.0) } else { (620.0, 20.0) };
        let top_left = viewport.to_pixels::<WebGpu>(vector![-1.0, 1.0, 0.0]);
        assert_eq!(top_left, vector![30.0, top, 0.0]);
        let bottom_right = viewport.to_pixels::<WebGpu>(vector![1.0, -1.0, 1.0]);
        assert_eq!(bottom_right, vector![830.0, bottom, 1.0]);
        let top_left = viewport.to_pixels::<Vulkan>(vector![-1.0, -1.0, 0.0]);
        assert_eq!(top_left, vector![30.0, top, 0.0]);
        let near = viewport.to_pixels::<OpenGl>(vector![-1.0, 1.0, -1.0]);
        assert_eq!(near, vector![30.0, top, 0.0]);
        for _ in 0..100 {
            let ndc = any_vector(&mut rng);
            let back = |pixel| viewport.to_ndc::<Vulkan>(pixel);
            assert!(back(viewport.to_pixels::<Vulkan>(ndc)).distance(ndc) < 1e-14);
            let back = |pixel| viewport.to_ndc::<OpenGl>(pixel);
            assert!(back(viewport.to_pixels::<OpenGl>(ndc)).distance(ndc) < 1e-14);
        }
    }
}
