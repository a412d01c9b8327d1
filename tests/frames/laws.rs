//! Laws that hold for every change of frames.

use hadamard::geometry::frame::{In, Map};
use hadamard::linalg::Symmetric;

use super::{Body, Camera, Numbers, World};

#[test]
fn a_change_of_frame_keeps_lengths_angles_and_products() {
    let numbers = &mut Numbers::new(21);
    for _ in 0..200 {
        let world_from_body = Map::<Body, World, _>::new(numbers.motion());
        let (a, b) = (In::<Body, _>::new(numbers.vector()), In::<Body, _>::new(numbers.vector()));
        let rotation = world_from_body.map_inner(|m| m.rotation);
        let (u, v) = (rotation * a, world_from_body.transform_vector(b));
        assert!((u.dot(v) - a.dot(b)).abs() < 1e-14);
        assert!((u.norm() - a.norm()).abs() < 1e-14);
        assert!(u.cross(v).distance(rotation * a.cross(b)) < 1e-14);
        let (p, q) = (world_from_body.transform_point(a), world_from_body.transform_point(b));
        assert!((p.distance(q) - a.distance(b)).abs() < 1e-14);
        assert!((p - q).distance(u - v) < 1e-14);
        assert!(world_from_body.inverse_transform_point(p).distance(a) < 1e-14);
    }
}

#[test]
fn a_chain_is_done_step_by_step() {
    let numbers = &mut Numbers::new(22);
    for _ in 0..200 {
        let world_from_body = Map::<Body, World, _>::new(numbers.motion());
        let body_from_camera = Map::<Camera, Body, _>::new(numbers.motion());
        let world_from_camera = world_from_body * body_from_camera;
        let x = In::<Camera, _>::new(numbers.vector());
        let at_once = world_from_camera.transform_point(x);
        let in_steps = world_from_body.transform_point(body_from_camera.transform_point(x));
        assert!(at_once.distance(in_steps) < 1e-14);

        let p = In::<Camera, _>::new(numbers.covariance::<3>());
        let at_once: In<World, Symmetric<f64, 3>> = p.congruence(world_from_camera);
        let in_steps = p.congruence(body_from_camera).congruence(world_from_body);
        assert!((at_once - in_steps).into_inner().as_matrix().norm() < 1e-13);
        assert!((at_once.as_inner().trace() - p.as_inner().trace()).abs() < 1e-13);

        // A twist goes by the adjoint of each step.
        let twist = In::<Camera, _>::new(numbers.matrix::<6, 1>());
        let at_once = world_from_camera.adjoint() * twist;
        let in_steps = world_from_body.adjoint() * (body_from_camera.adjoint() * twist);
        assert!(at_once.distance(in_steps) < 1e-13);
        let there_and_back = world_from_camera.inverse() * world_from_camera;
        assert!(there_and_back.transform_point(x).distance(x) < 1e-14);
    }
}
