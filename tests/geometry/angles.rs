//! Axes and angles, exponentials and logarithms.

use std::f64::consts::PI;

use hadamard::geometry::{Rotation2, Rotation3};
use hadamard::{Vector, vector};

use super::random::{
    Float, TIMES, cast, direction, distance, exact, norm_error, number, plane_rotation, rng,
    rotation,
};
use super::reference;

fn axis_and_angle<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (axis, angle) = (cast::<T, 3>(direction(rng)), T::of(PI * number(rng)));
        let r = Rotation3::from_axis_angle(axis * T::of(3.0), angle).unwrap();
        let expected = reference::rodrigues(axis.map(T::to), angle.to());
        assert!(r.to_matrix().map(T::to).distance(expected) < 4.0 * tolerance);
        assert!((r.angle().to() - angle.to().abs()).abs() < 2.0 * tolerance);
        let (found, size) = r.to_axis_angle().unwrap();
        assert_eq!((Some(found), size), (r.axis(), r.angle()));
        if angle.to().abs() > 1e-3 {
            let off = (found * angle.signum()).distance(axis.normalize());
            assert!(off.to() < tolerance / angle.to().abs().min(1.0));
        }
        for (n, turn) in
            [Rotation3::from_x, Rotation3::from_y, Rotation3::from_z].iter().enumerate()
        {
            let unit = Vector::<T, 3>::from_fn(|i, _| if i == n { T::ONE } else { T::ZERO });
            assert_eq!(Some(turn(angle)), Rotation3::from_axis_angle(unit, angle));
        }
    }
}

#[test]
fn axes_and_angles_are_found_again() {
    axis_and_angle::<f32>(4e-7);
    axis_and_angle::<f64>(1e-15);
}

fn logarithms<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for k in 0..TIMES {
        let size = if k % 2 == 0 { PI * rng.f64() } else { PI * 10.0_f64.powf(-30.0 * rng.f64()) };
        let x = cast::<T, 3>(direction(rng) * (size * 0.999));
        let r = Rotation3::exp(x);
        assert!(norm_error(r) < tolerance);
        // Relative to x, for the smallest vectors too.
        assert!(r.log().distance(x) <= x.norm() * T::of(2.0 * tolerance), "{x:?}");
        assert!(distance(Rotation3::exp(r.log()), exact(r)) < tolerance);
        let r = rotation::<T>(rng);
        assert!(distance(Rotation3::exp(r.log()), exact(r)) < tolerance);
        assert!(r.log().norm().to() <= PI * (1.0 + tolerance));
        let opposite = Rotation3::from_quaternion(-r.quaternion()).unwrap();
        if r.quaternion().w != T::ZERO {
            assert!(r.log().distance(opposite.log()).to() < 4.0 * tolerance);
        }
        assert!(distance(r.powf(T::of(2.0)), exact(r * r)) < 4.0 * tolerance);
        assert!(distance(r.powf(T::of(-1.0)), exact(r.inverse())) < 4.0 * tolerance);
        assert!(distance(r.powf(T::ZERO), Rotation3::IDENTITY) < tolerance);
    }
    assert_eq!(Rotation3::<T>::exp(Vector::ZERO), Rotation3::IDENTITY);
    assert_eq!(Rotation3::<T>::IDENTITY.log(), Vector::ZERO);
    // Beyond half a turn only the rotation is compared.
    let r = Rotation3::exp(cast::<T, 3>(vector![0.0, 0.0, 4.0]));
    assert!((r.log().z.to() - (4.0 - 2.0 * PI)).abs() < 4.0 * tolerance);
}

#[test]
fn the_logarithm_undoes_the_exponential() {
    logarithms::<f32>(4e-7);
    logarithms::<f64>(1e-15);
}

fn conjugation<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (r, x) = (rotation::<T>(rng), cast::<T, 3>(direction(rng) * (PI * rng.f64())));
        let (turned, moved) = (r * Rotation3::exp(x) * r.inverse(), Rotation3::exp(r * x));
        assert!(distance(turned, exact(moved)) < tolerance, "{r:?} {x:?}");
    }
}

/// R exp(x) R⁻¹ = exp(R x)
#[test]
fn a_conjugate_turns_about_the_rotated_axis() {
    conjugation::<f32>(1e-6);
    conjugation::<f64>(2e-15);
}

#[test]
fn the_smallest_rotations_have_logarithms() {
    for size in [f32::from_bits(1), 1e-40, f32::MIN_POSITIVE, 1e-30, 1e-8, 1e-4] {
        let x = vector![0.0, -size, 0.0];
        let found = Rotation3::exp(x).log();
        assert!((found.y + size).abs() <= size * 2e-7 + f32::from_bits(1), "{size:e}: {found:?}");
        assert_eq!(
            Rotation3::exp(vector![size, 0.0, 0.0]).quaternion().w,
            1.0_f32.min(1.0 - size * size / 8.0)
        );
    }
    // Vectors whose squares overflow.
    let far = Rotation3::exp(vector![0.0, 1e30_f32, 0.0]);
    assert!(norm_error(far) < 2e-7);
    assert!(Rotation3::exp(vector![f32::NAN, 0.0, 0.0]).quaternion().w.is_nan());
    assert!(Rotation3::exp(vector![f32::INFINITY, 0.0, 0.0]).quaternion().w.is_nan());
}

fn angles_between<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (a, x) = (rotation::<T>(rng), direction::<3>(rng));
        let angle = PI * 10.0_f64.powf(-6.0 * rng.f64());
        let b = a * Rotation3::exp(cast::<T, 3>(x * angle));
        assert!((a.angle_to(b).to() - angle).abs() < tolerance, "{angle}");
        assert!((b.angle_to(a).to() - angle).abs() < tolerance, "{angle}");
        let opposite = Rotation3::from_quaternion(-b.quaternion()).unwrap();
        assert!((a.angle_to(opposite).to() - angle).abs() < tolerance);
        assert_eq!(a.angle_to(a), T::ZERO);

        // Part of the way, all of it, and none.
        let limit = T::of(angle * rng.f64());
        let part = a.rotate_towards(b, limit);
        assert!((a.angle_to(part) - limit).abs().to() < tolerance);
        assert!((part.angle_to(b).to() - (angle - limit.to())).abs() < tolerance);
        assert_eq!(a.rotate_towards(b, T::of(4.0)), b);
        assert_eq!(a.rotate_towards(b, T::ZERO), a);
        assert_eq!(a.rotate_towards(b, T::of(-1.0)), a);
        assert_eq!(a.rotate_towards(a, T::ZERO), a);
    }
}

#[test]
fn angles_between_rotations_are_accurate_where_they_are_small() {
    angles_between::<f32>(2e-6);
    angles_between::<f64>(4e-15);
    let small = Rotation3::from_x(1e-4_f32);
    assert!((Rotation3::IDENTITY.angle_to(small) - 1e-4).abs() < 1e-10);
}

#[test]
fn a_body_turns_with_its_velocity() {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (r, omega, dt) = (rotation::<f64>(rng), direction::<3>(rng) * 5.0, rng.f64());
        let expected = Rotation3::from_axis_angle(omega, 5.0 * dt).unwrap() * r;
        assert!(r.integrate(omega, dt).angle_to(expected) < 4e-15);
        // In steps it is the same.
        let steps = (0..10).fold(r, |r, _| r.integrate(omega, dt / 10.0));
        assert!(steps.angle_to(expected) < 1e-14);
        assert_eq!(r.integrate(Vector::ZERO, dt), r);
    }
}

#[test]
fn angles_of_the_plane() {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (angle, r) = (PI * number(rng), plane_rotation::<f64>(rng));
        assert!((Rotation2::from_angle(angle).angle() - angle).abs() < 1e-15);
        let turned = r * Rotation2::from_angle(angle);
        if angle.abs() < 3.1 {
            assert!((r.angle_to(turned) - angle).abs() < 2e-15);
            assert!((turned.angle_to(r) + angle).abs() < 2e-15);
            assert!(
                (turned.angle_to(r * Rotation2::from_angle(0.5 * angle)) + 0.5 * angle).abs()
                    < 2e-15
            );
            let limit = angle.abs() * rng.f64();
            let part = r.rotate_towards(turned, limit);
            assert!((r.angle_to(part) - limit * angle.signum()).abs() < 2e-15);
        }
        assert_eq!(r.rotate_towards(turned, 4.0), turned);
        assert_eq!(r.rotate_towards(turned, -1.0), r);
        assert!(
            (r.integrate(angle, 0.5).angle_to(r * Rotation2::from_angle(angle * 0.5))).abs()
                < 2e-15
        );
        assert!(r.powf(2.0).angle_to(r * r).abs() < 2e-15);
    }
}
