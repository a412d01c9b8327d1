//! glam and nalgebra beside us, on random input.

use std::f64::consts::PI;

use glam::{DMat3, DQuat, DVec3};
use hadamard::geometry::{Quaternion, Rotation2, Rotation3};
use hadamard::{Matrix, Vector};
use nalgebra::{UnitComplex, UnitQuaternion, Vector3};

use super::random::{TIMES, direction, number, plane_rotation, rng, rotation, vector};

fn to_glam(r: Rotation3<f64>) -> DQuat {
    DQuat::from_array(r.quaternion().to_xyzw())
}

fn to_nalgebra(r: Rotation3<f64>) -> UnitQuaternion<f64> {
    let [w, x, y, z] = r.quaternion().to_wxyz();
    UnitQuaternion::new_normalize(nalgebra::Quaternion::new(w, x, y, z))
}

fn vector_of(v: Vector<f64, 3>) -> (DVec3, Vector3<f64>) {
    (DVec3::from_slice(v.as_slice()), Vector3::from_column_slice(v.as_slice()))
}

#[track_caller]
fn same(
    what: &str,
    ours: Rotation3<f64>,
    glam: Option<DQuat>,
    nalgebra: Option<UnitQuaternion<f64>>,
    tolerance: f64,
) {
    let distance = |x: [f64; 4]| {
        let (p, q) = (ours.quaternion(), Quaternion::from_xyzw(x[0], x[1], x[2], x[3]));
        (p - q).norm().min((p + q).norm())
    };
    if let Some(q) = glam {
        assert!(distance(q.to_array()) < tolerance, "{what}: {ours:?}, glam {q:?}");
    }
    if let Some(q) = nalgebra {
        assert!(distance([q.i, q.j, q.k, q.w]) < tolerance, "{what}: {ours:?}, nalgebra {q:?}");
    }
}

#[track_caller]
fn same_vector(what: &str, ours: Vector<f64, 3>, glam: DVec3, nalgebra: Vector3<f64>) {
    let distance = |x: &[f64]| {
        ours.as_slice().iter().zip(x).fold(0.0_f64, |most, (x, y)| most.max((x - y).abs()))
    };
    assert!(distance(&glam.to_array()) < 1e-14, "{what}: {ours:?}, glam {glam:?}");
    assert!(distance(nalgebra.as_slice()) < 1e-14, "{what}: {ours:?}, nalgebra {nalgebra:?}");
}

#[test]
fn rotations_of_space() {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (a, b) = (rotation::<f64>(rng), rotation::<f64>(rng));
        let ((g, h), (n, m)) = ((to_glam(a), to_glam(b)), (to_nalgebra(a), to_nalgebra(b)));
        same("a b", a * b, Some(g * h), Some(n * m), 1e-15);
        same("a⁻¹", a.inverse(), Some(g.inverse()), Some(n.inverse()), 1e-15);
        let v = vector::<3>(rng);
        let (gv, nv) = vector_of(v);
        same_vector("a v", a * v, g * gv, n * nv);
        let ours = a.to_matrix();
        let theirs = DMat3::from_quat(g).to_cols_array();
        assert!(ours.as_slice().iter().zip(theirs).all(|(x, y)| (x - y).abs() < 2e-15));
        let theirs = n.to_rotation_matrix();
        assert!(
            ours.as_slice()
                .iter()
                .zip(theirs.matrix().as_slice())
                .all(|(x, y)| (x - y).abs() < 2e-15)
        );
        let found = Rotation3::from_matrix(&ours).unwrap();
        let mat = DMat3::from_cols_slice(ours.as_slice());
        let rotation = nalgebra::Rotation3::from_matrix_unchecked(
            nalgebra::Matrix3::from_column_slice(ours.as_slice()),
        );
        same(
            "of the matrix",
            found,
            Some(DQuat::from_mat3(&mat)),
            Some(UnitQuaternion::from_rotation_matrix(&rotation)),
            4e-15,
        );

        // Their arc cosines are less accurate for small angles and for nearly half a turn.
        let t = rng.f64();
        let cosine = a.quaternion().dot(b.quaternion()).abs();
        if (0.01..0.99).contains(&cosine) {
            let theirs = n.try_slerp(&m, t, 1e-12).unwrap();
            same("slerp", a.slerp(b, t), Some(g.slerp(h, t)), Some(theirs), 1e-13);
            same("nlerp", a.nlerp(b, t), Some(g.lerp(h, t)), None, 1e-15);
            assert!((a.angle_to(b) - g.angle_between(h)).abs() < 1e-13);
            assert!((a.angle_to(b) - n.angle_to(&m)).abs() < 1e-13);
            let limit = a.angle_to(b) * t;
            same(
                "rotate_towards",
                a.rotate_towards(b, limit),
                Some(g.rotate_towards(h, limit)),
                None,
                1e-13,
            );
        }
    }
}

#[test]
fn rotations_by_axes_and_directions() {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (axis, angle) = (direction::<3>(rng), 3.0 * number(rng));
        let (g, n) = vector_of(axis);
        let unit = nalgebra::Unit::new_normalize(n);
        let r = Rotation3::from_axis_angle(axis, angle).unwrap();
        same(
            "axis, angle",
            r,
            Some(DQuat::from_axis_angle(g, angle)),
            Some(UnitQuaternion::from_axis_angle(&unit, angle)),
            2e-15,
        );
        let r = Rotation3::exp(axis * angle);
        same(
            "exp",
            r,
            Some(DQuat::from_scaled_axis(g * angle)),
            Some(UnitQuaternion::from_scaled_axis(n * angle)),
            2e-15,
        );
        if angle.abs() > 0.1 {
            same_vector("log", r.log(), to_glam(r).to_scaled_axis(), to_nalgebra(r).scaled_axis());
            let t = number(rng);
            same("powf", r.powf(t), None, Some(to_nalgebra(r).powf(t)), 1e-14);
        }
        let other = direction::<3>(rng);
        let (h, m) = vector_of(other);
        let cosine = axis.dot(other);
        if (-0.99..0.99).contains(&cosine) {
            let theirs = UnitQuaternion::rotation_between(&n, &m);
            same(
                "between",
                Rotation3::between(axis, other).unwrap(),
                Some(DQuat::from_rotation_arc(g, h)),
                theirs,
                1e-13,
            );
            // Theirs are views, from the world to the camera.
            let pose = Rotation3::look_to(axis, other).unwrap();
            same("look_to", pose.inverse(), None, Some(UnitQuaternion::look_at_rh(&n, &m)), 1e-13);
        }
    }
}

#[test]
fn euler_angles_of_all_orders() {
    use glam::EulerRot as G;
    use hadamard::geometry::EulerOrder as E;
    let rng = &mut rng();
    let orders = [
        (E::ExtrinsicXyz, G::XYZEx),
        (E::IntrinsicXyz, G::XYZ),
        (E::ExtrinsicXzy, G::XZYEx),
        (E::IntrinsicXzy, G::XZY),
        (E::ExtrinsicYxz, G::YXZEx),
        (E::IntrinsicYxz, G::YXZ),
        (E::ExtrinsicYzx, G::YZXEx),
        (E::IntrinsicYzx, G::YZX),
        (E::ExtrinsicZxy, G::ZXYEx),
        (E::IntrinsicZxy, G::ZXY),
        (E::ExtrinsicZyx, G::ZYXEx),
        (E::IntrinsicZyx, G::ZYX),
        (E::ExtrinsicXyx, G::XYXEx),
        (E::IntrinsicXyx, G::XYX),
        (E::ExtrinsicXzx, G::XZXEx),
        (E::IntrinsicXzx, G::XZX),
        (E::ExtrinsicYxy, G::YXYEx),
        (E::IntrinsicYxy, G::YXY),
        (E::ExtrinsicYzy, G::YZYEx),
        (E::IntrinsicYzy, G::YZY),
        (E::ExtrinsicZxz, G::ZXZEx),
        (E::IntrinsicZxz, G::ZXZ),
        (E::ExtrinsicZyz, G::ZYZEx),
        (E::IntrinsicZyz, G::ZYZ),
    ];
    for _ in 0..TIMES / 20 {
        let angles = [3.0 * number(rng), 1.4 * number(rng), 3.0 * number(rng)];
        for (ours, theirs) in orders {
            let r = Rotation3::from_euler(ours, angles);
            let [a, b, c] = angles;
            same(&format!("{ours:?}"), r, Some(DQuat::from_euler(theirs, a, b, c)), None, 2e-15);
            // Away from the lock, where theirs is accurate.
            let found = r.to_euler(ours);
            let name = format!("{ours:?}").to_lowercase();
            let is_proper = name.as_bytes()[name.len() - 3] == name.as_bytes()[name.len() - 1];
            let sine = if is_proper { found[1].sin() } else { found[1].cos() };
            if sine > 0.1 {
                let (a, b, c) = to_glam(r).to_euler(theirs);
                // Proper angles have another half of the range: half a turn more in the first
                // and the last angle.
                let (a, b, c) = if is_proper && b < 0.0 { (a + PI, -b, c + PI) } else { (a, b, c) };
                for (x, y) in found.iter().zip([a, b, c]) {
                    let off = (x - y).rem_euclid(2.0 * PI);
                    assert!(
                        off.min(2.0 * PI - off) < 1e-13,
                        "{ours:?}: {found:?}, glam {:?}",
                        (a, b, c)
                    );
                }
            }
        }
    }
}

#[test]
fn rotations_of_the_plane() {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (a, b) = (plane_rotation::<f64>(rng), plane_rotation::<f64>(rng));
        let [n, m] = [a, b].map(|r| UnitComplex::from_cos_sin_unchecked(r.cos(), r.sin()));
        let close = |r: Rotation2<f64>, n: UnitComplex<f64>| {
            (r.cos() - n.re).abs().max((r.sin() - n.im).abs()) < 4e-15
        };
        assert!(close(a * b, n * m) && close(a.inverse(), n.inverse()));
        assert!(
            (a.angle() - n.angle()).abs() < 1e-15 && close(Rotation2::from_angle(n.angle()), n)
        );
        assert!((a.angle_to(b) - n.angle_to(&m)).abs() < 1e-14);
        let t = rng.f64();
        if a.angle_to(b).abs() < 3.1 {
            assert!(close(a.slerp(b, t), n.slerp(&m, t)));
        }
        let matrix = Matrix::from(n.to_rotation_matrix().into_inner());
        assert!(a.to_matrix().distance(matrix) < 1e-15);
    }
}
