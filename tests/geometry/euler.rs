//! The 24 orders of Euler angles.

use std::f64::consts::PI;

use fastrand::Rng;
use hadamard::geometry::{EulerOrder, Quaternion, Rotation3};

use super::random::{Float, TIMES, distance, exact, number, rng, rotation};

/// The axes of an order and whether it is intrinsic, from its name.
fn named(order: EulerOrder) -> ([char; 3], bool) {
    let name = format!("{order:?}");
    let axes = name[name.len() - 3..].to_lowercase();
    let axes: Vec<char> = axes.chars().collect();
    (axes.try_into().unwrap(), name.starts_with("Intrinsic"))
}

/// The product that the name describes.
fn product<T: Float>(order: EulerOrder, angles: [T; 3]) -> Rotation3<T> {
    let (axes, is_intrinsic) = named(order);
    let parts = [0, 1, 2].map(|n| match axes[n] {
        'x' => Rotation3::from_x(angles[n]),
        'y' => Rotation3::from_y(angles[n]),
        _ => Rotation3::from_z(angles[n]),
    });
    let [a, b, c] = parts;
    if is_intrinsic { a * b * c } else { c * b * a }
}

fn is_proper(order: EulerOrder) -> bool {
    let (axes, _) = named(order);
    axes[0] == axes[2]
}

/// A second angle in its range; `near` is how near it is to one of the ends, if at all.
fn second(rng: &mut Rng, order: EulerOrder, near: Option<f64>) -> f64 {
    let (low, high) = if is_proper(order) { (0.0, PI) } else { (-PI / 2.0, PI / 2.0) };
    match near {
        Some(near) if rng.bool() => low + near,
        Some(near) => high - near,
        None => low + (high - low) * rng.f64(),
    }
}

#[test]
fn there_are_24_orders_and_all_differ() {
    let rotations = EulerOrder::ALL.map(|order| Rotation3::from_euler(order, [0.3, 0.5, 0.9_f64]));
    for (k, a) in rotations.iter().enumerate() {
        for (l, b) in rotations.iter().enumerate() {
            let reversed = {
                let ((mut axes, intrinsic), (others, other)) =
                    (named(EulerOrder::ALL[k]), named(EulerOrder::ALL[l]));
                axes.reverse();
                axes == others && intrinsic != other
            };
            assert!(k == l || reversed || a.angle_to(*b) > 1e-3, "{k} {l}");
        }
    }
}

fn all_orders<T: Float>(tolerance: f64) {
    let (rng, mut largest) = (&mut rng(), 0.0_f64);
    for order in EulerOrder::ALL {
        for k in 0..TIMES / 4 {
            // Every second one is near the lock, and some are exactly there.
            let near = match k % 4 {
                0 => Some(10.0_f64.powf(-10.0 * rng.f64())),
                1 => Some(0.0),
                _ => None,
            };
            let angles = [PI * number(rng), second(rng, order, near), PI * number(rng)].map(T::of);
            let r = Rotation3::from_euler(order, angles);
            assert!(distance(r, exact(product(order, angles))) < 4.0 * T::EPSILON.to());
            let found = r.to_euler(order);
            // At the lock the angles may differ, but the rotation must not.
            let error = distance(product(order, found), exact(r));
            assert!(error < tolerance, "{order:?} {angles:?} {found:?}: {error:e}");
            largest = largest.max(error);
            in_range(order, found);
            if near.is_none() {
                let sine =
                    if is_proper(order) { angles[1].to().sin() } else { angles[1].to().cos() };
                for n in 0..3 {
                    let off = (found[n].to() - angles[n].to()).abs();
                    let off = off.min(2.0 * PI - off);
                    assert!(off * sine < 4.0 * tolerance, "{order:?} {angles:?} {found:?}");
                }
            }
        }
        for _ in 0..TIMES / 8 {
            let r = rotation::<T>(rng);
            let found = r.to_euler(order);
            assert!(distance(product(order, found), exact(r)) < tolerance, "{order:?} {r:?}");
            in_range(order, found);
        }
    }
    assert!(largest > 0.0);
}

fn in_range<T: Float>(order: EulerOrder, angles: [T; 3]) {
    let [first, second, third] = angles.map(T::to);
    let rounding = 1.0 + 4.0 * T::EPSILON.to();
    assert!(first.abs() <= PI * rounding && third.abs() <= PI * rounding, "{order:?} {angles:?}");
    if is_proper(order) {
        assert!((0.0..=PI * rounding).contains(&second), "{order:?} {angles:?}");
    } else {
        assert!(second.abs() <= PI / 2.0 * rounding, "{order:?} {angles:?}");
    }
}

#[test]
fn all_orders_go_round_next_to_the_lock_too() {
    all_orders::<f32>(1.2e-6);
    all_orders::<f64>(2.5e-15);
}

fn locked<T: Float>() {
    let rng = &mut rng();
    let (mut zeros, mut count) = (0, 0);
    for order in EulerOrder::ALL {
        for _ in 0..TIMES / 8 {
            let angles =
                [PI * number(rng), second(rng, order, Some(0.0)), PI * number(rng)].map(T::of);
            let found = Rotation3::from_euler(order, angles).to_euler(order);
            count += 1;
            zeros += usize::from(found[2] == T::ZERO);
        }
        // From halves of turns alone, where all numbers are exact.
        for n in 0..2 {
            let end = if is_proper(order) { PI * f64::from(n) } else { PI * (f64::from(n) - 0.5) };
            let found = Rotation3::from_euler(order, [0.5, end, 0.0].map(T::of)).to_euler(order);
            assert!(
                (found[0].to() - 0.5).abs() < 1e-6 && found[2].to().abs() < 1e-6,
                "{order:?} {found:?}"
            );
        }
    }
    // Rounding takes some out of the lock.
    assert!(zeros * 10 > count * 7, "{zeros} of {count}");
}

#[test]
fn at_the_lock_the_third_angle_is_zero() {
    locked::<f32>();
    locked::<f64>();
}

/// The quaternion that `to_euler` takes apart into (a, b, c, d) (Bernardes and Viollet, 2022).
fn taken_apart_into<T: Float>(order: EulerOrder, [a, b, c, d]: [T; 4]) -> Rotation3<T> {
    let (axes, is_intrinsic) = named(order);
    let mut axes = axes.map(|axis| axis as usize - 'x' as usize);
    if is_intrinsic {
        axes.reverse();
    }
    let [i, j, mut k] = axes;
    let half = T::of(0.5);
    let (w, x, y, z) = if i == k {
        k = 3 - i - j;
        (a, b, c, d)
    } else {
        ((a + c) * half, (b - d) * half, (c - a) * half, (b + d) * half)
    };
    let mut v = [T::ZERO; 3];
    (v[i], v[j]) = (x, y);
    v[k] = if (i + 1) % 3 == j { z } else { -z };
    Rotation3::from_quaternion(Quaternion::from_xyzw(v[0], v[1], v[2], w)).unwrap()
}

fn next_to_the_lock<T: Float>() {
    let rng = &mut rng();
    for order in EulerOrder::ALL {
        for k in 0..TIMES / 8 {
            // Exactly at the lock, within a rounding error, and beside it.
            let (is_exact, size) = (k % 3 == 0, [0.0, 0.25, 16.0][k % 3] * T::EPSILON.to());
            let pair = |size: f64, angle: f64| [size * angle.cos(), size * angle.sin()].map(T::of);
            let ([a, b], [c, d]) = (pair(1.0, PI * number(rng)), pair(size, PI * number(rng)));
            for numbers in [[a, b, c, d], [c, d, a, b]] {
                let r = taken_apart_into(order, numbers);
                let found = r.to_euler(order);
                // The four numbers of a proper order are those of the quaternion, unrounded.
                if is_exact || is_proper(order) && k % 3 == 1 {
                    assert!(found[2] == T::ZERO, "{order:?} {numbers:?} {found:?}");
                }
                let error = distance(product(order, found), exact(r));
                assert!(error < 6.0 * T::EPSILON.to(), "{order:?} {numbers:?}: {error:e}");
            }
        }
    }
}

#[test]
fn the_lock_is_as_wide_as_a_rounding_error() {
    next_to_the_lock::<f32>();
    next_to_the_lock::<f64>();
}

#[test]
fn the_names_of_others_are_those_of_the_table() {
    use EulerOrder::{ExtrinsicXyz, IntrinsicXyz, IntrinsicZyx};
    let rng = &mut rng();
    for _ in 0..1000 {
        let [a, b, c] = [number(rng), number(rng), number(rng)];
        let r = Rotation3::from_euler(ExtrinsicXyz, [a, b, c]);
        let theirs = nalgebra::UnitQuaternion::from_euler_angles(a, b, c);
        let same = theirs.coords.as_slice().iter().zip(r.quaternion().to_xyzw());
        assert!(same.fold(0.0_f64, |most, (x, y)| most.max((x - y).abs())) < 1e-15);
        assert!(r.angle_to(Rotation3::from_euler(IntrinsicZyx, [c, b, a])) < 1e-15);
        for (order, theirs) in
            [(IntrinsicXyz, glam::EulerRot::XYZ), (ExtrinsicXyz, glam::EulerRot::XYZEx)]
        {
            let r = Rotation3::from_euler(order, [a, b, c]);
            let theirs = glam::DQuat::from_euler(theirs, a, b, c).to_array();
            let most = r
                .quaternion()
                .to_xyzw()
                .iter()
                .zip(theirs)
                .fold(0.0_f64, |most, (x, y)| most.max((x - y).abs()));
            assert!(most < 1e-15, "{order:?}");
        }
    }
}
