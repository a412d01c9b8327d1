//! Rotations from one direction to another.

use hadamard::geometry::{Rotation2, Rotation3};
use hadamard::{Matrix, Vector, vector};

use super::random::{Float, TIMES, cast, direction, exact, norm_error, number, rng, vector};
use super::reference;

/// b next to a, or to its opposite, at every distance.
fn near<T: Float>(rng: &mut fastrand::Rng, a: Vector<T, 3>) -> Vector<T, 3> {
    let step = cast::<T, 3>(vector(rng)) * T::of(10.0_f64.powf(-10.0 * rng.f64()));
    if rng.bool() { a + step } else { -a + step }
}

/// The distance between r * a and the direction of b.
fn error<T: Float>(r: Rotation3<T>, a: Vector<T, 3>, b: Vector<T, 3>) -> f64 {
    let (a, b) = (a.map(T::to).normalize(), b.map(T::to).normalize());
    (exact(r) * a).distance(b)
}

fn directions<T: Float>(tolerance: f64) {
    let (rng, mut largest) = (&mut rng(), 0.0_f64);
    for k in 0..5 * TIMES {
        let a = cast::<T, 3>(direction(rng)) * T::of(10.0_f64.powf(6.0 * number(rng)));
        let a = if k % 2 == 0 { a } else { a.normalize() };
        let b = if k % 3 == 0 { cast(direction(rng)) } else { near(rng, a) };
        let r = Rotation3::between(a, b).unwrap();
        largest = largest.max(error(r, a, b));
        assert!(norm_error(r) < tolerance, "{a:?} {b:?}");
        // The smallest angle, and an axis at right angles to both.
        let angle = reference::angle(a.map(T::to), b.map(T::to));
        assert!((r.angle().to() - angle).abs() < 4.0 * tolerance, "{a:?} {b:?}");
    }
    assert!(largest < tolerance, "{largest:e}");
}

#[test]
fn directions_are_taken_to_directions() {
    directions::<f32>(4e-7);
    directions::<f64>(2e-15);
}

fn opposite<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let a = cast::<T, 3>(direction(rng));
        let r = Rotation3::between(a, a * T::of(-3.0)).unwrap();
        assert!(error(r, a, -a) < tolerance && norm_error(r) < tolerance);
        assert!((r.angle().to() - std::f64::consts::PI).abs() < 4.0 * tolerance);
        assert!(error(Rotation3::between(a, a * T::of(7.0)).unwrap(), a, a) < tolerance);

        // About a preferred axis: its part at right angles to a.
        let axis = cast::<T, 3>(direction(rng));
        let r = Rotation3::between_about(a, a * T::of(-3.0), axis).unwrap();
        assert!(error(r, a, -a) < tolerance && norm_error(r) < tolerance);
        let (a, axis) = (a.map(T::to).normalize(), axis.map(T::to));
        let part = axis - a * a.dot(axis);
        if part.norm() > 1e-3 {
            let found = r.axis().unwrap().map(T::to);
            let off = found.distance(part.normalize()).min(found.distance(-part.normalize()));
            assert!(off < 4.0 * tolerance / part.norm());
        }
    }
    for axis in [vector![1.0, 0.0, 0.0], vector![0.0, 0.0, 0.0], vector![f64::NAN, 1.0, 0.0]] {
        let (a, axis) = (cast::<T, 3>(vector![5.0, 0.0, 0.0]), cast(axis));
        let r = Rotation3::between_about(a, -a, axis).unwrap();
        assert_eq!(r * a, -a);
        // If it is not needed, it changes nothing.
        let b = cast(vector![1.0, 2.0, -1.0]);
        assert_eq!(Rotation3::between_about(a, b, axis), Rotation3::between(a, b));
    }
}

#[test]
fn opposite_directions_have_half_a_turn() {
    opposite::<f32>(4e-7);
    opposite::<f64>(2e-15);
}

#[test]
fn directions_next_to_each_other_have_a_small_rotation() {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let angle = 10.0_f64.powf(-30.0 * rng.f64());
        let (a, b) = (vector![1.0_f32, 0.0, 0.0], vector![1.0, angle as f32, 0.0]);
        let r = Rotation3::between(a, b).unwrap();
        let expected = angle.atan();
        assert!((f64::from(r.angle()) - expected).abs() <= 4e-7 * expected, "{angle}");
    }
}

#[test]
fn squares_that_underflow_or_overflow_do_no_harm() {
    let a = vector![1.0_f32, 1e-22, 0.0];
    let r = Rotation3::between(a, vector![-1.0, 0.0, 0.0]).unwrap();
    assert!(norm_error(r) < 2e-7 && error(r, a, vector![-1.0, 0.0, 0.0]) < 2e-7);
    for scale in [1e-40_f32, 1e-30, 1e30, 2e38] {
        let r = Rotation3::between(vector![scale, 0.0, 0.0], vector![0.0, scale, 0.0]).unwrap();
        assert!(r.angle_to(Rotation3::from_z(std::f32::consts::FRAC_PI_2)) < 2e-7, "{scale}");
        let r = Rotation2::between(vector![scale, 0.0], vector![0.0, scale]).unwrap();
        assert_eq!((r.cos(), r.sin()), (0.0, 1.0));
    }
}

#[test]
fn what_has_no_direction_is_refused() {
    let (x, x2) = (vector![1.0_f32, 0.0, 0.0], vector![1.0_f32, 0.0]);
    for bad in [0.0, f32::NAN, f32::INFINITY] {
        let (b, b2) = (vector![bad, 0.0, 0.0], vector![bad, 0.0]);
        assert_eq!(Rotation3::between(x, b), None);
        assert_eq!(Rotation3::between(b, x), None);
        assert_eq!(Rotation3::between_about(b, x, x), None);
        assert_eq!(Rotation2::between(x2, b2), None);
        assert_eq!(Rotation2::between(b2, x2), None);
        assert_eq!(Rotation3::look_to(x, b), None);
        assert_eq!(Rotation3::look_to(b, x), None);
        assert_eq!(Rotation3::from_axis_angle(b, 1.0), None);
        assert_eq!(Rotation3::IDENTITY.twist(b), None);
        assert_eq!(Rotation3::IDENTITY.swing_twist(b), None);
    }
}

fn plane<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (a, b) = (cast::<T, 2>(direction(rng)), cast::<T, 2>(direction(rng)) * T::of(9.0));
        for b in [b, a, -a] {
            let r = Rotation2::between(a, b).unwrap();
            assert!((r * a.normalize()).distance(b.normalize()) < T::of(tolerance));
        }
    }
}

#[test]
fn directions_of_the_plane_too() {
    plane::<f32>(4e-7);
    plane::<f64>(2e-15);
}

fn cameras<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for k in 0..TIMES {
        let (forward, up) = (direction::<3>(rng), direction::<3>(rng));
        let up = if k % 2 == 0 { up } else { forward + up * 10.0_f64.powf(-2.0 * rng.f64()) };
        let (forward, up) = (cast::<T, 3>(forward), cast::<T, 3>(up));
        let sine = reference::angle(forward.map(T::to), up.map(T::to)).sin();
        if sine < 1e-3 {
            continue;
        }
        let r = Rotation3::look_to(forward, up).unwrap();
        let axes = exact(r).to_matrix();
        let (forward, up) = (forward.map(T::to).normalize(), up.map(T::to).normalize());
        assert!((-*axes.column(2)).distance(forward) < tolerance);
        // Up has no part to the right, and is above.
        assert!(axes.column(0).dot(up).abs() < tolerance);
        assert!(axes.column(1).dot(up) > 0.0);
        assert!(norm_error(r) < tolerance);
    }
    for k in 0..TIMES {
        let forward = cast::<T, 3>(direction(rng));
        let scale = T::of(if k % 2 == 0 { -3.0 } else { 0.7 });
        assert_eq!(Rotation3::look_to(forward, forward * scale), None);
    }
    let identity = Rotation3::look_to(
        Matrix::from_columns([[T::ZERO, T::ZERO, -T::ONE]]),
        Matrix::from_columns([[T::ZERO, T::ONE, T::ZERO]]),
    );
    assert_eq!(identity, Some(Rotation3::IDENTITY));
}

#[test]
fn cameras_look_forward_with_their_head_up() {
    cameras::<f32>(6e-7);
    cameras::<f64>(2e-15);
}
