//! slerp, slerp_long and nlerp.

use hadamard::geometry::{Quaternion, Rotation2, Rotation3};
use hadamard::vector;

use super::random::{Float, TIMES, distance, exact, norm_error, plane_rotation, rng, rotation};
use super::reference;

/// Pairs of rotations: random ones, near ones, and nearly half a turn apart.
fn pair<T: Float>(rng: &mut fastrand::Rng) -> (Rotation3<T>, Rotation3<T>) {
    let (a, b) = (rotation::<T>(rng), rotation::<T>(rng));
    if rng.bool() { (a, b) } else { (a, a * b) }
}

/// The largest error for `t` in a range, and the largest error of the norm.
fn slerp_error<T: Float>(low: f64, high: f64) -> (f64, f64) {
    let (rng, mut error, mut norm) = (&mut rng(), 0.0_f64, 0.0_f64);
    for _ in 0..10 * TIMES {
        let (a, b) = pair::<T>(rng);
        let t = T::of(low + (high - low) * rng.f64());
        let found = a.slerp(b, t);
        assert!(norm_error(found).is_finite(), "{a:?} {b:?} {t:?}");
        let (q, p) = (exact(a).quaternion(), exact(b).quaternion());
        // Half a turn apart, rounding may choose the other way.
        if q.dot(p).abs() < 4.0 * T::EPSILON.to() {
            continue;
        }
        let expected = reference::arc(q, reference::nearer(q, p), t.to());
        let expected = Rotation3::from_quaternion(expected).unwrap();
        error = error.max(distance(found, expected));
        norm = norm.max(norm_error(found));
    }
    (error, norm)
}

#[test]
fn slerp_is_accurate_to_its_last_digits() {
    let (error, norm) = slerp_error::<f32>(0.0, 1.0);
    assert!(error < 3e-7 && norm < 3e-7, "{error:e} {norm:e}");
    let (error, norm) = slerp_error::<f64>(0.0, 1.0);
    assert!(error < 7e-16 && norm < 7e-16, "{error:e} {norm:e}");
}

#[test]
fn slerp_extrapolates() {
    let (error, _) = slerp_error::<f32>(-1.0, 2.0);
    assert!(error < 3e-6, "{error:e}");
    let (error, _) = slerp_error::<f64>(-1.0, 2.0);
    assert!(error < 1e-14, "{error:e}");
}

fn ends<T: Float>() {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (a, b) = pair::<T>(rng);
        assert_eq!(a.slerp(b, T::ZERO), a);
        assert_eq!(a.slerp(b, T::ONE), b);
        assert_eq!(a.slerp_long(b, T::ZERO), a);
        assert_eq!(a.slerp_long(b, T::ONE), b);
        let t = T::of(rng.f64());
        let two = 2.0 * T::EPSILON.to();
        assert!(distance(a.slerp(a, t), exact(a)) <= two);
        assert!(distance(a.nlerp(a, t), exact(a)) <= two);
        assert!(distance(a.nlerp(b, T::ZERO), exact(a)) <= two);
        assert!(distance(a.nlerp(b, T::ONE), exact(b)) <= two);
        let opposite = Rotation3::from_quaternion(-b.quaternion()).unwrap();
        // Half a turn apart, rounding may choose the other way.
        if a.quaternion().dot(b.quaternion()).abs() > T::of(two) {
            assert!(distance(a.slerp(opposite, t), exact(a.slerp(b, t))) <= 2.0 * two);
        }

        let (a, b) = (plane_rotation::<T>(rng), plane_rotation::<T>(rng));
        assert_eq!(a.slerp(b, T::ZERO), a);
        assert_eq!(a.slerp(b, T::ONE), b);
    }
}

#[test]
fn the_ends_are_kept_bit_for_bit() {
    ends::<f32>();
    ends::<f64>();
}

fn long_error<T: Float>() -> f64 {
    let (rng, mut error) = (&mut rng(), 0.0_f64);
    for _ in 0..10 * TIMES {
        let (a, b) = pair::<T>(rng);
        let t = T::of(rng.f64());
        let (q, p) = (exact(a).quaternion(), exact(b).quaternion());
        let p = -reference::nearer(q, p);
        // The shorter q + p is, the less accurate is the direction of the way.
        let way = (q + p).norm();
        if way < 1e-3 || q.dot(p).abs() < 4.0 * T::EPSILON.to() {
            continue;
        }
        let expected = Rotation3::from_quaternion(reference::arc(q, p, t.to())).unwrap();
        let found = a.slerp_long(b, t);
        assert!(norm_error(found).is_finite(), "{a:?} {b:?} {t:?}");
        error = error.max(distance(found, expected) * way);
    }
    error
}

#[test]
fn the_long_way_is_the_other_one() {
    let error = long_error::<f32>();
    assert!(error < 4e-7, "{error:e}");
    let error = long_error::<f64>();
    assert!(error < 1e-15, "{error:e}");
    let quarter = Rotation3::from_z(std::f64::consts::FRAC_PI_2);
    let middle = Rotation3::IDENTITY.slerp_long(quarter, 0.5);
    assert!(middle.angle_to(Rotation3::from_z(-0.75 * std::f64::consts::PI)) < 1e-15);
}

fn long_way_to_itself<T: Float>() {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let a = rotation::<T>(rng);
        let opposite = Rotation3::from_quaternion(-a.quaternion()).unwrap();
        for t in [0.0, 0.25, 0.5, 0.7, 1.0] {
            assert_eq!(a.slerp_long(a, T::of(t)), a);
            assert!(distance(a.slerp_long(opposite, T::of(t)), exact(a)) < 1e-6);
        }
        // The result is a rotation, even if the two are very near.
        let near = a * Rotation3::exp(
            super::random::cast(super::random::vector(rng))
                * T::of(10.0_f64.powf(-17.0 * rng.f64())),
        );
        let t = T::of(rng.f64());
        let found = a.slerp_long(near, t);
        assert!(norm_error(found) < 8.0 * T::EPSILON.to(), "{a:?} {near:?} {t:?}");
    }
}

#[test]
fn the_long_way_to_itself_is_to_stay() {
    long_way_to_itself::<f32>();
    long_way_to_itself::<f64>();
}

#[test]
fn half_a_turn_apart_there_is_a_way() {
    let rng = &mut rng();
    let half_turns = [Quaternion::I, Quaternion::J, Quaternion::K, -Quaternion::I];
    for _ in 0..1000 {
        let t = rng.f32();
        for q in half_turns {
            let end = Rotation3::from_quaternion(q).unwrap();
            for (start, end) in [(Rotation3::IDENTITY, end), (end, Rotation3::IDENTITY)] {
                let found = start.slerp(end, t);
                assert!(norm_error(found) < 4e-7);
                let angle = std::f32::consts::PI * t;
                assert!((start.angle_to(found) - angle).abs() < 1e-6);
                assert!((end.angle_to(found) - (std::f32::consts::PI - angle)).abs() < 1e-6);
                assert!(norm_error(start.nlerp(end, t)) < 2e-7);
                assert!(norm_error(start.slerp_long(end, t)) < 4e-7);
            }
        }
    }
    // The sign of the zero decides.
    let quarter = |q| Rotation3::IDENTITY.slerp(Rotation3::from_quaternion(q).unwrap(), 0.5_f64);
    let (plus, minus) = (
        quarter(Quaternion::from_xyzw(1.0, 0.0, 0.0, 0.0)),
        quarter(Quaternion::from_xyzw(1.0, 0.0, 0.0, -0.0)),
    );
    assert!(plus.angle_to(Rotation3::from_x(0.5 * std::f64::consts::PI)) < 1e-15);
    assert!(
        minus.angle_to(Rotation3::from_x(-0.5 * std::f64::consts::PI)) < 1e-15 || minus == plus
    );
}

#[test]
fn nlerp_has_the_path_of_slerp() {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (a, b) = pair::<f64>(rng);
        let t = rng.f64();
        let (q, p) = (a.quaternion(), reference::nearer(a.quaternion(), b.quaternion()));
        let expected = Rotation3::from_quaternion(q * (1.0 - t) + p * t).unwrap();
        let found = a.nlerp(b, t);
        assert!(distance(found, expected) < 1e-15 && norm_error(found) < 4e-16);
        // Both lie on the same great circle; the angle between them is what the docs say.
        let off = found.angle_to(a.slerp(b, t)).to_degrees();
        let angle = a.angle_to(b).to_degrees();
        assert!(off < if angle < 90.0 { 0.95 } else { 8.3 }, "{off} of {angle}");
        let found = a.nlerp(b, 40.0 * t - 20.0);
        assert!(norm_error(found) < 4e-16);
    }
}

#[test]
fn slerp_has_a_constant_velocity() {
    let (a, b) = (Rotation3::exp(vector![0.3, -1.0, 0.2]), Rotation3::exp(vector![-0.9, 0.4, 2.0]));
    let whole = a.angle_to(b);
    let mut last = a;
    for k in 1..=64 {
        let next = a.slerp(b, f64::from(k) / 64.0);
        assert!((last.angle_to(next) - whole / 64.0).abs() < 1e-14);
        last = next;
    }
}

fn plane<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for k in 0..TIMES {
        let a = plane_rotation::<T>(rng);
        // Near to half a turn as well.
        let b = match k % 4 {
            0 => plane_rotation::<T>(rng),
            1 => a * Rotation2::from_angle(T::of(std::f64::consts::PI - 1e-4 * rng.f64())),
            2 => a * Rotation2::from_angle(T::of(1e-5 * rng.f64())),
            _ => a * Rotation2::from_angle(T::of(-2.0 * rng.f64())),
        };
        let t = T::of(rng.f64());
        let angle = a.angle_to(b);
        if (angle.to().abs() - std::f64::consts::PI).abs() < 1e-6 {
            continue;
        }
        let found = a.slerp(b, t);
        assert!((a.angle_to(found) - t * angle).abs() < T::of(tolerance), "{angle:?} {t:?}");
        let norm = (found.cos() * found.cos() + found.sin() * found.sin()).to();
        assert!((norm - 1.0).abs() < tolerance);
        let near = a.nlerp(b, t);
        assert!(((near.cos() * near.cos() + near.sin() * near.sin()).to() - 1.0).abs() < tolerance);
        let sign = angle.signum();
        assert!(sign * a.angle_to(near) >= T::of(-tolerance));
    }
    let half_turn = Rotation2::from_complex(-T::ONE, T::ZERO).unwrap();
    let quarter = Rotation2::IDENTITY.slerp(half_turn, T::of(0.5));
    assert!((quarter.angle().to() - std::f64::consts::FRAC_PI_2).abs() < tolerance);
    assert_eq!(Rotation2::IDENTITY.nlerp(half_turn, T::of(0.5)).to_matrix(), quarter.to_matrix());
}

#[test]
fn rotations_of_the_plane_interpolate_their_angles() {
    plane::<f32>(1e-6);
    plane::<f64>(2e-15);
}
