//! Lenses and views beside glam and nalgebra, where these have the same convention.

use fastrand::Rng;
use glam::dcamera::{lh, rh};
use glam::{DMat4, DVec3};
use hadamard::geometry::{DirectX, OpenGl, Orthographic, Perspective, Reversed, View, Vulkan};
use hadamard::{Matrix, Vector};

use super::any_vector;

fn ours(m: DMat4) -> Matrix<f64, 4, 4> {
    Matrix::from_columns(m.to_cols_array_2d())
}

fn theirs(v: Vector<f64, 3>) -> DVec3 {
    DVec3::new(v.x, v.y, v.z)
}

#[track_caller]
fn equal(found: Matrix<f64, 4, 4>, expected: DMat4) {
    let expected = ours(expected);
    let error = (found - expected).norm_inf();
    assert!(error <= 4e-15 * (1.0 + expected.norm_inf()), "{found}\nis not\n{expected}");
}

#[test]
fn perspective_as_in_glam() {
    let (angle, aspect, near) = (1.1, 16.0 / 9.0, 0.1);
    let lens = Perspective::new(angle, aspect, near, 300.0);
    equal(lens.to_matrix::<OpenGl>(), rh::proj::opengl::perspective(angle, aspect, near, 300.0));
    equal(lens.to_matrix::<DirectX>(), rh::proj::directx::perspective(angle, aspect, near, 300.0));
    equal(lens.to_matrix::<Vulkan>(), rh::proj::vulkan::perspective(angle, aspect, near, 300.0));
    let lens = lens.left_handed();
    equal(lens.to_matrix::<OpenGl>(), lh::proj::opengl::perspective(angle, aspect, near, 300.0));
    equal(lens.to_matrix::<DirectX>(), lh::proj::directx::perspective(angle, aspect, near, 300.0));

    let lens = Perspective::new(angle, aspect, near, f64::INFINITY);
    equal(
        lens.to_matrix::<DirectX>(),
        rh::proj::directx::perspective_infinite(angle, aspect, near),
    );
    equal(
        lens.to_matrix::<Reversed<DirectX>>(),
        rh::proj::directx::perspective_infinite_reverse(angle, aspect, near),
    );
    equal(
        lens.to_matrix::<Reversed<Vulkan>>(),
        rh::proj::vulkan::perspective_infinite_reverse(angle, aspect, near),
    );
    let lens = lens.left_handed();
    equal(
        lens.to_matrix::<DirectX>(),
        lh::proj::directx::perspective_infinite(angle, aspect, near),
    );
    equal(
        lens.to_matrix::<Reversed<DirectX>>(),
        lh::proj::directx::perspective_infinite_reverse(angle, aspect, near),
    );
}

#[test]
fn off_centre_as_in_glam() {
    let ([l, r], [b, t], n, f) = ([-0.4, 1.5], [-0.75, 0.25], 0.5, 20.0);
    let lens = Perspective::from_tangents([l / n, r / n], [b / n, t / n], n, f);
    equal(lens.to_matrix::<OpenGl>(), rh::proj::opengl::frustum(l, r, b, t, n, f));
    equal(lens.to_matrix::<DirectX>(), rh::proj::directx::frustum(l, r, b, t, n, f));
    // The left-handed ones of glam have the wrong sign in two places until 0.34.3, as have the
    // off-centre ones of its Vulkan.

    let lens = Orthographic::from_edges([l, r], [b, t], n, f);
    equal(lens.to_matrix::<OpenGl>(), rh::proj::opengl::orthographic(l, r, b, t, n, f));
    equal(lens.to_matrix::<DirectX>(), rh::proj::directx::orthographic(l, r, b, t, n, f));
    let lens = lens.left_handed();
    equal(lens.to_matrix::<OpenGl>(), lh::proj::opengl::orthographic(l, r, b, t, n, f));
    equal(lens.to_matrix::<DirectX>(), lh::proj::directx::orthographic(l, r, b, t, n, f));
}

#[test]
fn views_as_in_glam() {
    let mut rng = Rng::with_seed(4);
    for _ in 0..1000 {
        let [eye, target, up] = [(); 3].map(|()| any_vector(&mut rng) * 10.0);
        let view = View::look_at(eye, target, up).unwrap();
        let expected = rh::view::look_at_mat4(theirs(eye), theirs(target), theirs(up).normalize());
        equal(view.to_matrix(), expected);
        let expected = lh::view::look_at_mat4(theirs(eye), theirs(target), theirs(up).normalize());
        equal(view.left_handed().to_matrix(), expected);
        let direction = (theirs(target) - theirs(eye)).normalize();
        let view = View::look_to(eye, target - eye, up).unwrap();
        equal(
            view.to_matrix(),
            rh::view::look_to_mat4(theirs(eye), direction, theirs(up).normalize()),
        );
    }
}

#[test]
fn as_in_nalgebra() {
    let lens = Perspective::new(1.1, 1.5, 0.1, 300.0);
    let expected = nalgebra::Perspective3::new(1.5, 1.1, 0.1, 300.0);
    let found = lens.to_matrix::<OpenGl>();
    assert!((found - Matrix::from(expected.to_homogeneous())).norm_inf() < 4e-15);
    let point = Vector::from([0.5, 0.25, -2.0]);
    let projected = expected.project_point(&nalgebra::Vector3::from(point).into());
    let found = lens.project::<OpenGl>(&View::default(), point).unwrap();
    assert!(found.distance(Vector::from(projected.coords)) < 4e-15);

    let lens = Orthographic::from_edges([-0.4, 1.5], [-0.75, 0.25], 0.5, 20.0);
    let expected = nalgebra::Orthographic3::new(-0.4, 1.5, -0.75, 0.25, 0.5, 20.0);
    let found = lens.to_matrix::<OpenGl>();
    assert!((found - Matrix::from(expected.to_homogeneous())).norm_inf() < 4e-15);

    let mut rng = Rng::with_seed(5);
    for _ in 0..100 {
        let [eye, target, up] = [(); 3].map(|()| any_vector(&mut rng));
        let point = |v: Vector<f64, 3>| nalgebra::Point3::from(nalgebra::Vector3::from(v));
        let up_there = nalgebra::Vector3::from(up);
        let view = View::look_at(eye, target, up).unwrap();
        let expected = nalgebra::Isometry3::look_at_rh(&point(eye), &point(target), &up_there);
        assert!((view.to_matrix() - Matrix::from(expected.to_homogeneous())).norm() < 1e-14);
        let expected = nalgebra::Isometry3::look_at_lh(&point(eye), &point(target), &up_there);
        let found = view.left_handed().to_matrix();
        assert!((found - Matrix::from(expected.to_homogeneous())).norm() < 1e-14);
        let pose = nalgebra::Isometry3::face_towards(&point(eye), &point(target), &up_there);
        let found = view.left_handed().pose().to_matrix();
        assert!((found - Matrix::from(pose.to_homogeneous())).norm() < 1e-14);
    }
}
