//! Axes, swizzles, rays, limited norms, orthonormal vectors and distances on a grid.

#![allow(clippy::needless_borrows_for_generic_args, reason = "references are arguments too")]

use core::f64::consts::{FRAC_PI_2, FRAC_PI_4, PI};

use glam::{BVec4, DVec3, IVec3, IVec4, Vec3, Vec4Swizzles};
use hadamard::{Matrix, Vector, vector};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

fn ours(v: DVec3) -> Vector<f64, 3> {
    Vector::from(v.to_array())
}

/// Vectors of all directions with norms from 2^-60 to 2^60.
fn vectors() -> impl Strategy<Value = DVec3> {
    let number = || -1.0..=1.0_f64;
    (number(), number(), number(), -60..=60_i32)
        .prop_map(|(x, y, z, e)| DVec3::new(x, y, z) * 2.0_f64.powi(e))
        .prop_filter("a direction", |v| v.length_squared() > 0.0)
}

fn directions() -> impl Strategy<Value = DVec3> {
    vectors().prop_map(DVec3::normalize)
}

#[test]
fn axes_are_columns_of_the_identity() {
    let axes = [Vector::<f32, 4>::X, Vector::Y, Vector::Z, Vector::W];
    for (i, axis) in axes.iter().enumerate() {
        assert_eq!(axis, Matrix::IDENTITY.column(i));
    }
    assert_eq!(Vector::<u8, 1>::X, vector![1]);
    assert_eq!(Vector::<i64, 6>::W, vector![0, 0, 0, 1, 0, 0]);
    const UP: Vector<f32, 3> = Vector::Y;
    assert_eq!(UP, vector![0.0, 1.0, 0.0]);
}

#[test]
fn swizzles_take_the_elements_that_they_name() {
    const V: Vector<i32, 4> = vector![10, 11, 12, 13];
    const TURNED: Vector<i32, 3> = V.swizzle3::<2, 0, 1>();
    assert_eq!(TURNED, vector![12, 10, 11]);
    assert_eq!(V.swizzle2::<3, 3>(), vector![13, 13]);
    assert_eq!(V.swizzle4::<3, 2, 1, 0>(), vector![13, 12, 11, 10]);
    assert_eq!((V.xy(), V.xz(), V.yz()), (vector![10, 11], vector![10, 12], vector![11, 12]));
    assert_eq!((V.xyz(), V.xyz().xy()), (vector![10, 11, 12], V.xy()));
    assert_eq!(vector![1, 2].xy(), vector![1, 2]);
    // The axes of a longer column, by number.
    assert_eq!(vector![0, 1, 2, 3, 4, 5, 6].swizzle3::<6, 0, 3>(), vector![6, 0, 3]);
}

#[test]
fn rays_of_integers_and_of_other_lengths() {
    assert_eq!(vector![1, -1].reflect(vector![0, 1]), vector![1, 1]);
    assert_eq!(vector![5, 6, 7, 8, 9].reflect(&Vector::Z), vector![5, 6, -7, 8, 9]);
}

#[test]
fn a_ray_that_grazes_the_surface() {
    // The angle of total reflection: sin = 1 / eta.
    let (sin, cos) = (0.8, 0.6);
    let ray = vector![sin, -cos];
    assert_eq!(ray.refract(Vector::Y, 1.25).unwrap(), vector![1.0, 0.0]);
    assert_eq!(ray.refract(Vector::Y, 1.2500001), None);
    assert!(vector![f64::NAN, 1.0].refract(Vector::Y, 1.0).unwrap().x.is_nan());
}

proptest! {
    #[test]
    fn rays_beside_glam(v in directions(), n in directions(), eta in 0.2..=4.0_f64) {
        let n = if v.dot(n) > 0.0 { -n } else { n };
        let reflected = ours(v).reflect(ours(n));
        prop_assert!(reflected.distance(ours(v.reflect(n))) < 1e-15 * 4.0);
        // Snell's law, by the sines.
        let k = 1.0 - eta * eta * (1.0 - v.dot(n) * v.dot(n));
        match ours(v).refract(ours(n), eta) {
            None => prop_assert!(k < 0.0),
            Some(r) => {
                prop_assert!(r.distance(ours(v.refract(n, eta))) < 1e-14);
                prop_assert!((r.norm() - 1.0).abs() < 1e-14);
                let (before, after) = (ours(v).cross(ours(n)), r.cross(ours(n)));
                prop_assert!((before * eta).distance(after) < 1e-14);
            }
        }
    }

    #[test]
    fn reflection_is_its_own_inverse(v in vectors(), n in directions()) {
        let twice = ours(v).reflect(ours(n)).reflect(ours(n));
        prop_assert!(twice.distance(ours(v)) <= 1e-14 * v.length());
    }

    #[test]
    fn norms_within_limits(v in vectors(), low in 0.0..=2.0_f64, width in 0.0..=2.0_f64) {
        let high = low + width;
        let clamped = ours(v).clamp_norm(low, high);
        prop_assert!(clamped.distance(ours(v.clamp_length(low, high))) <= 1e-14);
        prop_assert!(clamped.norm() <= high * (1.0 + 1e-15 * 2.0));
        prop_assert!(clamped.norm() >= low * (1.0 - 1e-15 * 2.0));
        if (low..=high).contains(&ours(v).norm()) {
            prop_assert_eq!(clamped, ours(v));
        }
    }

    #[test]
    fn steps_beside_glam(a in vectors(), b in vectors(), part in 0.0..=1.5_f64) {
        let step = a.distance(b) * part;
        let moved = ours(a).move_towards(ours(b), step);
        let scale = a.length() + b.length();
        if (part - 1.0).abs() > 1e-6 && a.distance(b) > 1e-4 {
            // glam skips the last 1e-4.
            let expected = if part > 1.0 { b } else { a.move_towards(b, step) };
            prop_assert!(moved.distance(ours(expected)) <= 1e-14 * scale);
        }
        prop_assert!(moved.distance(ours(a)) <= step + 1e-15 * 4.0 * scale);
        if part > 1.0 {
            prop_assert_eq!(moved, ours(b));
        }
    }

    #[test]
    fn norms_within_one_limit(v in vectors(), limit in 0.0..=2.0_f64) {
        let (at_most, at_least) = (v.clamp_length_max(limit), v.clamp_length_min(limit));
        prop_assert!(ours(v).clamp_norm(0.0, limit).distance(ours(at_most)) <= 1e-15);
        let far = ours(v).clamp_norm(limit, f64::INFINITY);
        prop_assert!(far.distance(ours(at_least)) <= 1e-15 * (limit + v.length()));
    }

    #[test]
    fn directions_beside_glam(v in vectors(), n in directions()) {
        let (direction, norm) = ours(v).normalize_and_norm();
        let (theirs, length) = v.normalize_and_length();
        prop_assert!(direction.distance(ours(theirs)) < 4e-16 && (norm / length - 1.0).abs() < 4e-16);
        prop_assert!(ours(v).normalize_or(Vector::Y).distance(ours(v.normalize_or(DVec3::Y))) < 4e-16);
        prop_assert!(ours(v).normalize_or_zero().distance(ours(v.normalize_or_zero())) < 4e-16);
        let zero = DVec3::ZERO;
        prop_assert_eq!(ours(zero).normalize_or(ours(n)), ours(zero.normalize_or(n)));
        prop_assert_eq!(ours(zero).normalize_or_zero(), ours(zero.normalize_or_zero()));
        let (x, y) = n.any_orthonormal_pair();
        prop_assert_eq!(ours(n).any_orthonormal(), ours(x));
        let columns = [x, y, n].map(|v| v.to_array());
        prop_assert_eq!(ours(n).orthonormal_basis(), Matrix::from_columns(columns));
    }

    #[test]
    fn elements_beside_glam(a: [i32; 4], b in [-9..10_i32, -9..10, -9..10, -9..10], mask: [bool; 4]) {
        let b = b.map(|b| if b == 0 { 7 } else { b });
        let a = a.map(|a| a / 2);
        let ((x, y), (v, w)) = ((Vector::from(a), Vector::from(b)), (IVec4::from(a), IVec4::from(b)));
        prop_assert_eq!(x.div_euclid(y), Vector::from(v.div_euclid(w).to_array()));
        prop_assert_eq!(x.rem_euclid(y), Vector::from(v.rem_euclid(w).to_array()));
        prop_assert_eq!(x.swizzle3::<2, 0, 1>(), Vector::from(v.zxy().to_array()));
        prop_assert_eq!(x.swizzle2::<3, 3>(), Vector::from(v.ww().to_array()));
        prop_assert_eq!(x.swizzle4::<3, 2, 1, 0>(), Vector::from(v.wzyx().to_array()));
        let pairs = [(x.xy(), v.xy()), (x.xz(), v.xz()), (x.yz(), v.yz())];
        prop_assert!(pairs.iter().all(|(x, v)| <[i32; 2]>::from(*x) == v.to_array()));
        prop_assert_eq!(x.xyz(), Vector::from(v.xyz().to_array()));
        let small = (x.map(|x| x / 3), v / 3);
        let distance = u64::from(small.1.manhattan_distance(w));
        prop_assert_eq!(small.0.manhattan_distance(y), distance);
        prop_assert_eq!(Vector::from(mask).bitmask(), u64::from(BVec4::from_array(mask).bitmask()));
        let axes = [IVec4::X, IVec4::Y, IVec4::Z, IVec4::W].map(|v| Vector::from(v.to_array()));
        prop_assert_eq!([Vector::X, Vector::Y, Vector::Z, Vector::W], axes);
    }

    #[test]
    fn turns_beside_glam(a in vectors(), b in vectors(), angle in -4.0..=4.0_f64) {
        let (x, y) = (ours(a), ours(b));
        let between = x.angle(y);
        let turned = x.rotate_towards(y, angle);
        prop_assert!((turned.norm() / x.norm() - 1.0).abs() < 1e-15);
        let angle = angle.clamp(between - PI, between);
        let left = turned.angle(y);
        // Near the ends the rounding errors of a and b show.
        prop_assert!((left - (between - angle)).abs() < 4e-15);
        if between > 1e-3 && between < PI - 1e-3 {
            let plane = x.normalize().cross(y.normalize()).normalize();
            prop_assert!((turned.dot(plane) / x.norm()).abs() < 1e-12);
            let theirs = a.normalize().rotate_towards(b.normalize(), angle);
            prop_assert!(turned.normalize().distance(ours(theirs)) < 1e-12);
        }
        let plane = [x.xy(), y.xy()];
        if plane[0].norm() > 0.0 && plane[1].norm() > 0.0 {
            let turned = plane[0].rotate_towards(plane[1], angle);
            prop_assert!((turned.norm() / plane[0].norm() - 1.0).abs() < 1e-15);
            let theirs = a.truncate().normalize().rotate_towards(b.truncate().normalize(), angle);
            if plane[0].angle(plane[1]) < PI - 1e-6 {
                let theirs = Vector::from(theirs.to_array());
                prop_assert!(turned.normalize().distance(theirs) < 1e-12);
            }
        }
    }

    #[test]
    fn turns_of_nearly_parallel_vectors(
        a in vectors(),
        b in vectors(),
        e in 10..=60_i32,
        angle in -3.0..=3.0_f64,
    ) {
        for sign in [1.0, -1.0] {
            let (x, tiny) = (ours(a), 2.0_f64.powi(-e));
            let y = x.normalize() * sign + ours(b).normalize() * tiny;
            let turned = x.rotate_towards(y, angle);
            prop_assert!((turned.norm() / x.norm() - 1.0).abs() < 1e-15);
            let between = x.angle(y);
            let by = angle.clamp(between - PI, between).abs();
            prop_assert!((turned.angle(x) - by).abs() < 1e-15 * 8.0, "{turned}");
        }
    }

    #[test]
    fn bases_are_orthonormal(n in directions()) {
        let basis = ours(n).orthonormal_basis();
        prop_assert!((basis.tr_mul(basis) - Matrix::IDENTITY).norm() < 2e-15);
        prop_assert!((basis.determinant() - 1.0).abs() < 2e-15);
        prop_assert_eq!(*basis.column(2), ours(n));
        prop_assert_eq!(ours(n).any_orthonormal(), *basis.column(0));
        let single = Vec3::new(n.x as f32, n.y as f32, n.z as f32).normalize();
        let (x, y) = single.any_orthonormal_pair();
        let basis = Vector::from(single.to_array()).orthonormal_basis();
        prop_assert_eq!(basis.to_columns()[..2].to_vec(), [x.to_array(), y.to_array()].to_vec());
    }

    #[test]
    fn distances_on_a_grid(a: [i32; 3], b: [i32; 3]) {
        let (x, y) = (Vector::from(a), Vector::from(b));
        let differences: Vec<u64> =
            (0..3).map(|i| (i64::from(a[i]) - i64::from(b[i])).unsigned_abs()).collect();
        prop_assert_eq!(x.manhattan_distance(y), differences.iter().sum::<u64>());
        let largest = *differences.iter().max().unwrap();
        prop_assert_eq!(u64::from(x.chebyshev_distance(&y)), largest);
        let (a, b) = (IVec3::from(a), IVec3::from(b));
        prop_assert_eq!(a.chebyshev_distance(b), x.chebyshev_distance(y));
    }

    #[test]
    fn quotients_and_remainders_of_bytes(a: [i8; 4], b: [i8; 4]) {
        let b = b.map(|b| if b == 0 || b == -1 { 7 } else { b });
        let (x, y) = (Vector::from(a), Vector::from(b));
        let (q, r) = (x.div_euclid(y), x.rem_euclid(y));
        for i in 0..4 {
            prop_assert_eq!((q[i], r[i]), (a[i].div_euclid(b[i]), a[i].rem_euclid(b[i])));
        }
    }

    #[test]
    fn bits_of_masks(elements: [[bool; 8]; 8]) {
        let mask = Matrix::from_columns(elements);
        for (k, &x) in mask.as_slice().iter().enumerate() {
            prop_assert_eq!(mask.bitmask() >> k & 1 == 1, x);
        }
        prop_assert_eq!(mask.bitmask().count_ones() as usize, mask.count());
    }

    #[test]
    fn directions_and_norms_are_those_of_the_vector(v: [f32; 3]) {
        let v = Vector::from(v);
        let (direction, norm) = v.normalize_and_norm();
        prop_assert_eq!(norm.to_bits(), v.norm().to_bits());
        let has_direction = v.iter().all(|x| x.is_finite()) && norm > 0.0;
        if has_direction {
            prop_assert_eq!(direction, v.normalize());
            prop_assert_eq!(direction, v.normalize_or(Vector::Y));
        } else {
            prop_assert_eq!(v.normalize_or(Vector::Y), Vector::Y);
            prop_assert_eq!(v.normalize_or_zero(), Vector::ZERO);
        }
    }

    #[test]
    fn distances_of_all_integers(a in any::<[i128; 2]>(), b in any::<[i128; 2]>()) {
        let (x, y) = (Vector::from(a), Vector::from(b));
        let sum = a[0].abs_diff(b[0]).saturating_add(a[1].abs_diff(b[1]));
        prop_assert_eq!(x.manhattan_distance(y), sum);
        let x = x.map(|x| x as usize);
        let y = y.map(|x| x as usize);
        let sum = x[0].abs_diff(y[0]) as u128 + x[1].abs_diff(y[1]) as u128;
        prop_assert_eq!(x.manhattan_distance(y), sum);
    }
}

#[test]
fn norms_at_the_ends_of_the_range() {
    // The norm does not fit.
    let v = vector![f32::MAX, f32::MAX, 0.0];
    let half = 0.5_f32.sqrt();
    assert!(v.clamp_norm(0.0, 1.0).distance(vector![half, half, 0.0]) < 1e-7);
    assert_eq!(v.clamp_norm(0.0, f32::INFINITY), v);
    let tiny = vector![3e-45_f32, 4e-45];
    assert!((tiny.clamp_norm(1.0, 2.0).norm() - 1.0).abs() < 1e-6);
    assert_eq!(Vector::<f32, 2>::ZERO.clamp_norm(1.0, 2.0), Vector::ZERO);
    assert!(vector![f32::INFINITY, 1.0].clamp_norm(0.0, 1.0).iter().all(|x| x.is_nan()));
    assert!(vector![f32::NAN, 1.0].clamp_norm(0.0, 1.0).x.is_nan());
    assert_eq!(vector![3.0, 4.0].clamp_norm(2.0, 1.0).norm(), 1.0);
}

#[test]
fn steps_at_the_ends_of_the_range() {
    let (a, b) = (vector![f64::MAX, f64::MAX], vector![-f64::MAX, f64::MAX]);
    // The difference does not fit.
    assert_eq!(a.move_towards(b, f64::MAX), vector![0.0, f64::MAX]);
    assert_eq!(a.move_towards(b, f64::INFINITY), b);
    let (a, b) = (vector![0.0, 0.0], vector![3e-320, 4e-320]);
    assert_eq!(a.move_towards(b, 1.0), b);
    assert!((a.move_towards(b, -1.0) - vector![-0.6, -0.8]).norm() < 1e-3);
    // A step from b to b, also backwards.
    assert_eq!(b.move_towards(b, -1.0), b);
    assert_eq!(b.move_towards(b, 0.0), b);
    assert_eq!(vector![1.0, 0.0].move_towards(vector![2.0, 0.0], -3.0), vector![-2.0, 0.0]);
    assert!(vector![f64::INFINITY, 0.0].move_towards(b, 1.0).iter().all(|x| x.is_nan()));
    assert!(vector![f64::NAN, 0.0].move_towards(b, 1.0).x.is_nan());
}

#[test]
fn turns_at_the_edges() {
    let (x, zero) = (vector![3.0, 4.0], vector![0.0, 0.0]);
    assert_eq!((x.rotate_towards(x, 0.0), x.rotate_towards(-x, 0.0)), (x, x));
    assert_eq!((x.rotate_towards(zero, 1.0), zero.rotate_towards(x, 1.0)), (x, zero));
    // As far as the other vector, and as its opposite.
    assert_eq!(x.rotate_towards(x * 2.0, 1.0), x);
    assert_eq!(x.rotate_towards(-x, 4.0), -x);
    assert_eq!(x.rotate_towards(x, -4.0), -x);
    assert_eq!(x.rotate_towards(-x, -1.0), x);
    // Opposite vectors are in many planes: the first axis is the farthest.
    let quarter = vector![0.0, 0.0, 2.0].rotate_towards(-Vector::Z, FRAC_PI_2);
    assert!(quarter.distance(vector![2.0, 0.0, 0.0]) < 1e-15);
    let away = vector![0.0, 0.0, 2.0].rotate_towards(Vector::Z, -FRAC_PI_2);
    assert!(away.distance(vector![-2.0, 0.0, 0.0]) < 1e-15);
    let single = vector![1.0_f32, 1e-8].rotate_towards(vector![-1.0, 0.0], 1.0);
    assert!((single.norm() - 1.0).abs() < 1e-6 && (single.x - 1.0_f32.cos()).abs() < 1e-6);
    // In one dimension nothing is between.
    assert_eq!(vector![2.0].rotate_towards(vector![-5.0], 1.0), vector![2.0]);
    assert_eq!(vector![2.0].rotate_towards(vector![-5.0], 3.2), vector![-2.0]);
    assert_eq!(vector![2.0].rotate_towards(vector![5.0], -3.2), vector![-2.0]);
}

#[test]
fn turns_at_the_ends_of_the_range() {
    let half = 0.5_f64.sqrt();
    for size in [f64::MIN_POSITIVE, 3e-320, 1e200, f64::MAX] {
        for other in [5e-324, 1.0, f64::MAX] {
            let turned = vector![0.0, size].rotate_towards(vector![other, 0.0], FRAC_PI_4);
            let error = (turned / size - vector![half, half]).norm();
            assert!(error < if size == 3e-320 { 1e-3 } else { 1e-15 }, "{size} {other} {turned}");
            assert_eq!(
                vector![0.0, size].rotate_towards(vector![other, 0.0], 2.0),
                vector![size, 0.0]
            );
        }
    }
    // The norm does not fit, but the elements do.
    let large = vector![f64::MAX, f64::MAX];
    let turned = large.rotate_towards(vector![-1.0, 1.0], 1e-3);
    assert!(turned.x.is_finite() && (turned.x / f64::MAX - (1.0 - 1e-3)).abs() < 1e-6);
    assert_eq!(turned.y, f64::INFINITY);
    for bad in [f64::NAN, f64::INFINITY] {
        let (x, y) = (vector![bad, 1.0], vector![1.0, 2.0]);
        assert!(x.rotate_towards(y, 0.5).iter().all(|x| x.is_nan()));
        assert!(y.rotate_towards(x, 0.5).iter().all(|x| x.is_nan()));
    }
    assert!(vector![1.0, 2.0].rotate_towards(Vector::X, f64::NAN).iter().all(|x| x.is_nan()));
    assert_eq!(
        vector![1.0, 2.0].rotate_towards(Vector::Y, f64::INFINITY),
        Vector::Y * 5.0_f64.sqrt()
    );
}

/// NaN is never made, whatever the finite vectors and angles are.
#[test]
fn turns_are_never_nan() {
    let numbers =
        [0.0, -0.0, 1.0, -1.0, 1e-8, 5e-324, -f64::MIN_POSITIVE, f64::MAX, 1.0 + f64::EPSILON];
    for x in numbers {
        for y in numbers {
            for z in numbers {
                for w in numbers {
                    for angle in [0.0, 1e-300, 1.0, -1.0, FRAC_PI_2, PI, -PI, f64::MAX] {
                        let turned = vector![x, y].rotate_towards(vector![z, w], angle);
                        assert!(turned.iter().all(|x| !x.is_nan()), "{x} {y} {z} {w} {angle}");
                    }
                }
            }
        }
    }
}

#[test]
fn bases_of_axes_and_next_to_the_pole() {
    for n in [Vector::<f32, 3>::X, Vector::Y, Vector::Z, -Vector::X, -Vector::Y, -Vector::Z] {
        let basis = n.orthonormal_basis();
        assert_eq!(basis.tr_mul(basis), Matrix::IDENTITY);
        assert_eq!(basis.determinant(), 1.0);
    }
    // z = -0.0 and z = -1 + e, for which the formula of Frisvad fails.
    for x in [1e-4_f32, 1e-6, 1e-20, 0.0] {
        for z in [-1.0, -1.0 + f32::EPSILON, -0.0] {
            let n = vector![x, (1.0 - x * x - z * z).max(0.0).sqrt(), z];
            let basis = n.orthonormal_basis();
            assert!((basis.tr_mul(basis) - Matrix::IDENTITY).norm() < 5e-7, "{n}");
        }
    }
}

#[cfg(debug_assertions)]
#[test]
#[should_panic(expected = "attempt to divide by zero")]
fn a_quotient_by_zero() {
    let _ = vector![1, 2].div_euclid(0);
}
