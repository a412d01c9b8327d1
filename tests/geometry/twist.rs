//! Swing and twist.

use hadamard::geometry::{Quaternion, Rotation3};
use hadamard::vector;

use super::random::{Float, TIMES, cast, direction, distance, exact, norm_error, rng, rotation};

fn swing_and_twist<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (r, axis) = (rotation::<T>(rng), cast::<T, 3>(direction(rng)));
        let (swing, twist) = r.swing_twist(axis * T::of(7.0)).unwrap();
        assert_eq!(Some(twist), r.twist(axis * T::of(7.0)));
        assert!(distance(swing * twist, exact(r)) < tolerance);
        assert!(norm_error(swing) < tolerance && norm_error(twist) < tolerance);
        // The twist is about the axis, by at most half a turn; the swing is at right angles to it.
        assert!(twist.quaternion().w >= T::ZERO);
        assert!(twist.quaternion().vector().cross(axis).norm().to() < tolerance);
        assert!(swing.quaternion().vector().dot(axis).abs().to() < tolerance);
        // A rotation about the axis is all twist.
        let about = Rotation3::from_axis_angle(axis, T::of(rng.f64())).unwrap();
        assert!(distance(about.twist(axis).unwrap(), exact(about)) < tolerance);
    }
}

#[test]
fn swing_times_twist_is_the_rotation() {
    swing_and_twist::<f32>(6e-7);
    swing_and_twist::<f64>(2e-15);
}

#[test]
fn every_twist_is_possible_where_none_is_defined() {
    let half_turn = Rotation3::from_quaternion(Quaternion::<f32>::I).unwrap();
    for r in [half_turn, half_turn.inverse()] {
        let (swing, twist) = r.swing_twist(vector![0.0, 0.0, 1.0]).unwrap();
        assert_eq!((swing, twist), (r, Rotation3::IDENTITY));
    }
    // The smallest numbers are enough to decide.
    let tiny = Quaternion::from_xyzw(1.0, 0.0, 3e-40, 4e-40_f32);
    let (_, twist) =
        Rotation3::try_from(tiny).unwrap().swing_twist(vector![0.0, 0.0, 1.0]).unwrap();
    assert!((twist.quaternion().z - 0.6).abs() < 1e-5 && (twist.quaternion().w - 0.8).abs() < 1e-5);
    let nan = Rotation3::from_x(f32::NAN);
    assert!(nan.twist(vector![0.0, 0.0, 1.0]).unwrap().quaternion().w.is_nan());
}
