//! glam and nalgebra beside us, on random input.

use std::f64::consts::PI;
use std::fmt::Debug;

use glam::{DAffine2, DAffine3, DMat2, DMat3, DMat4, DQuat, DVec2, DVec3};
use hadamard::geometry::{Affine, EulerOrder, Quaternion, Rotation2, Rotation3};
use hadamard::{Matrix, Vector};
use nalgebra::{Complex, Matrix2, Matrix3, UnitComplex, UnitQuaternion, Vector2, Vector3};

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
    near(1e-14, &[(what, &ours, &glam), (what, &ours, &nalgebra)]);
}

/// What is made of numbers, of any crate.
pub trait Numbers: Debug {
    fn numbers(&self) -> Vec<f64>;
}

/// `Type: how to get its numbers`
macro_rules! numbers {
    ($([$($generic:tt)*] $Type:ty: |$x:ident| $numbers:expr;)*) => {$(
        impl<$($generic)*> Numbers for $Type {
            fn numbers(&self) -> Vec<f64> {
                let $x = self;
                $numbers.to_vec()
            }
        }
    )*};
}

numbers! {
    [] f64: |x| [*x];
    [] Vec<f64>: |x| x;
    [const N: usize] [f64; N]: |x| x;
    [const M: usize, const N: usize] Matrix<f64, M, N>: |a| a.as_slice();
    [] Quaternion<f64>: |q| q.to_xyzw();
    [] Rotation2<f64>: |r| [r.cos(), r.sin()];
    [] Affine<f64, 2>: |a| a.to_augmented::<3>().as_slice();
    [] Affine<f64, 3>: |a| a.to_augmented::<4>().as_slice();
    [] DVec2: |v| v.to_array();
    [] DVec3: |v| v.to_array();
    [] DQuat: |q| q.to_array();
    [] DMat2: |a| a.to_cols_array();
    [] DMat3: |a| a.to_cols_array();
    [] DMat4: |a| a.to_cols_array();
    [] DAffine2: |a| a.to_cols_array();
    [] DAffine3: |a| a.to_cols_array();
    [const M: usize, const N: usize] nalgebra::SMatrix<f64, M, N>: |a| a.as_slice();
    [] nalgebra::Unit<Vector3<f64>>: |v| v.as_slice();
    [] nalgebra::Quaternion<f64>: |q| q.coords.as_slice();
    [] UnitComplex<f64>: |z| [z.re, z.im];
}

/// Compares our numbers with those of a peer: rows of a name, ours and theirs.
#[track_caller]
pub fn near(tolerance: f64, rows: &[(&str, &dyn Numbers, &dyn Numbers)]) {
    for (what, ours, theirs) in rows {
        let (x, y) = (ours.numbers(), theirs.numbers());
        // NaN is not near.
        let is_near = |(x, y): (&f64, &f64)| (x - y).abs() <= tolerance;
        let are_near = x.len() == y.len() && x.iter().zip(&y).all(is_near);
        assert!(are_near, "{what}: {ours:?}, theirs {theirs:?}");
    }
}

#[test]
fn quaternions() {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let numbers = [(); 8].map(|()| 2.0 * number(rng));
        let [p, q] = [0, 4].map(|k| [0, 1, 2, 3].map(|n| numbers[k + n]));
        let (g, h) = (DQuat::from_array(p), DQuat::from_array(q));
        let [n, m] = [p, q].map(|q| nalgebra::Quaternion::from_vector(q.into()));
        let [p, q] = [p, q].map(|[x, y, z, w]| Quaternion::from_xyzw(x, y, z, w));
        let s = 2.0 + number(rng);
        near(
            8e-15,
            &[
                ("p + q", &(p + q), &(g + h)),
                ("p + q", &(p + q), &(n + m)),
                ("p - q", &(p - q), &(g - h)),
                ("p - q", &(p - q), &(n - m)),
                ("-q", &(-q), &(-h)),
                ("-q", &(-q), &-m),
                ("q s", &(q * s), &(h * s)),
                ("s q", &(s * q), &(s * m)),
                ("q / s", &(q / s), &(h / s)),
                ("q / s", &(q / s), &(m / s)),
                ("p q", &(p * q), &(g * h)),
                ("p q", &(p * q), &(n * m)),
                ("q*", &q.conjugate(), &h.conjugate()),
                ("q*", &q.conjugate(), &m.conjugate()),
                ("p · q", &p.dot(q), &g.dot(h)),
                ("p · q", &p.dot(q), &n.dot(&m)),
                ("|q|", &q.norm(), &h.length()),
                ("|q|", &q.norm(), &m.norm()),
                ("|q|²", &q.norm_squared(), &h.length_squared()),
                ("|q|²", &q.norm_squared(), &m.norm_squared()),
                ("v", &q.vector(), &h.xyz()),
                ("v", &q.vector(), &m.imag()),
                ("wxyz", &q.to_wxyz(), &[m.w, m.i, m.j, m.k]),
                ("exp", &q.exp(), &m.exp()),
            ],
        );
        let pure = nalgebra::Quaternion::from_imag(m.imag());
        near(0.0, &[("from_vector", &Quaternion::from_vector(q.vector()), &pure)]);
        let bound = 0.5 * number(rng).abs();
        let close = p + q * bound;
        assert_eq!(p.is_close(close, bound), g.abs_diff_eq(g + h * bound, bound));

        let size = q.norm();
        if size < 0.1 {
            continue;
        }
        let inverse = q.inverse().unwrap();
        near(1e-13, &[("q⁻¹", &inverse, &m.try_inverse().unwrap())]);
        let unit = Rotation3::from_quaternion(q).unwrap();
        same("q / |q|", unit, Some(h.normalize()), Some(UnitQuaternion::new_normalize(m)), 1e-15);
        // Their arc cosine loses digits for small angles, and nearly π.
        if q.w.abs() < 0.95 * size {
            let power = q.powf(s).to_xyzw();
            let size = size.powf(s).max(1.0);
            near(1e-14 * size, &[("ln", &q.ln(), &m.ln()), ("powf", &power, &m.powf(s))]);
        }
    }
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
        let rotation =
            nalgebra::Rotation3::from_matrix_unchecked(Matrix3::from_column_slice(ours.as_slice()));
        same(
            "of the matrix",
            found,
            Some(DQuat::from_mat3(&mat)),
            Some(UnitQuaternion::from_rotation_matrix(&rotation)),
            4e-15,
        );

        same("then", a.then(b), Some(h * g), Some(m * n), 1e-15);
        // glam's has no absolute value of w, and ends at 1e-8.
        let nearer = if g.w < 0.0 { -g } else { g };
        near(2e-15, &[("angle", &a.angle(), &n.angle())]);
        if a.angle() > 1e-6 {
            let ((axis, angle), there) = (a.to_axis_angle().unwrap(), nearer.to_axis_angle());
            near(2e-15, &[("angle", &angle, &there.1)]);
            // Half a turn has two axes.
            if angle < 3.1 {
                near(1e-15, &[("axis", &axis, &there.0)]);
                let (axis, angle) = n.axis_angle().unwrap();
                let ours = a.axis().unwrap();
                near(1e-15, &[("axis", &ours, &axis)]);
                near(2e-15, &[("angle", &a.angle(), &angle)]);
            }
        }
        let back = a.inverse() * v;
        near(2e-15, &[("a⁻¹ v", &back, &n.inverse_transform_vector(&nv))]);
        let columns = Matrix::<f64, 3, 4>::from_fn(|_, _| number(rng));
        let theirs = n.to_rotation_matrix() * nalgebra::SMatrix::from(columns);
        near(2e-15, &[("a M", &(a * columns), &theirs)]);

        let single = a.cast::<f32>().quaternion().to_xyzw();
        let theirs = g.as_quat().to_array();
        assert!(single.iter().zip(theirs).all(|(x, y)| (x - y).abs() < 1.5e-7));

        let dt = rng.f64();
        let turned = a.integrate(v * 3.0, dt);
        let (by, also) = (DQuat::from_scaled_axis(gv * 3.0 * dt), nv * 3.0 * dt);
        let also = UnitQuaternion::from_scaled_axis(also);
        same("integrate", turned, Some(by * g), Some(also * n), 2e-15);
        let hat = Rotation3::hat(v);
        near(0.0, &[("hat", &hat, &nv.cross_matrix())]);

        // The nearest rotation of a matrix that is a little off.
        let off = Matrix::<f64, 3, 3>::from_fn(|_, _| 0.1 * number(rng));
        let (off, guess) = (ours + off, nalgebra::Rotation3::from(n));
        let found = Rotation3::nearest(&off).unwrap();
        let off = Matrix3::from(off);
        let theirs = nalgebra::Rotation3::from_matrix_eps(&off, 1e-15, 100, guess);
        same("nearest", found, None, Some(theirs.into()), 1e-13);

        // Their arc cosines are less accurate for small angles and for nearly half a turn.
        let t = rng.f64();
        let cosine = a.quaternion().dot(b.quaternion()).abs();
        if (0.01..0.99).contains(&cosine) {
            let theirs = n.try_slerp(&m, t, 1e-12).unwrap();
            same("slerp", a.slerp(b, t), Some(g.slerp(h, t)), Some(theirs), 1e-13);
            // glam turns to the nearer of q and -q; nalgebra's caller does it.
            let m_near = if n.dot(&m) < 0.0 { UnitQuaternion::new_unchecked(-*m) } else { m };
            same("nlerp", a.nlerp(b, t), Some(g.lerp(h, t)), Some(n.nlerp(&m_near, t)), 1e-15);
            // glam's takes the long way if q · p is negative.
            let far = if g.dot(h) < 0.0 { h } else { -h };
            same("slerp_long", a.slerp_long(b, t), Some(g.slerp_long(far, t)), None, 1e-13);
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
        same("x", Rotation3::from_x(angle), Some(DQuat::from_rotation_x(angle)), None, 1e-15);
        same("y", Rotation3::from_y(angle), Some(DQuat::from_rotation_y(angle)), None, 1e-15);
        same("z", Rotation3::from_z(angle), Some(DQuat::from_rotation_z(angle)), None, 1e-15);
        let z = UnitQuaternion::from_axis_angle(&Vector3::z_axis(), angle);
        same("z", Rotation3::from_z(angle), None, Some(z), 1e-15);
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
fn euler_angles_of_aircraft() {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let r = rotation::<f64>(rng);
        let found = r.to_euler(EulerOrder::ExtrinsicXyz);
        // Away from the lock.
        if found[1].cos() > 0.1 {
            let (roll, pitch, yaw) = to_nalgebra(r).euler_angles();
            for (x, y) in found.iter().zip([roll, pitch, yaw]) {
                let off = (x - y).rem_euclid(2.0 * PI);
                assert!(off.min(2.0 * PI - off) < 1e-14, "{found:?}, {:?}", (roll, pitch, yaw));
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
        let v = vector::<2>(rng);
        let (x, y) = (DVec2::new(a.cos(), a.sin()), DVec2::new(b.cos(), b.sin()));
        let (g, nv) = (DVec2::from_slice(v.as_slice()), Vector2::from(v));
        near(
            4e-15,
            &[
                ("a b", &(a * b), &x.rotate(y)),
                ("a v", &(a * v), &x.rotate(g)),
                ("a v", &(a * v), &(n * nv)),
                ("a⁻¹ v", &(a.inverse() * v), &n.inverse_transform_vector(&nv)),
                ("then", &a.then(b), &(m * n)),
                ("matrix", &a.to_matrix(), &DMat2::from_angle(a.angle())),
                ("angle", &a.angle(), &x.to_angle()),
                ("powf", &a.powf(t), &n.powf(t)),
                ("integrate", &a.integrate(3.0, t), &(UnitComplex::new(3.0 * t) * n)),
                (
                    "of the matrix",
                    &Rotation2::from_matrix(&a.to_matrix()).unwrap(),
                    &UnitComplex::from_rotation_matrix(&n.to_rotation_matrix()),
                ),
            ],
        );
        if v.norm() > 0.1 {
            let ours = Rotation2::from_complex(v.x, v.y).unwrap();
            let other = direction::<2>(rng);
            let between = Rotation2::between(v, other).unwrap();
            let there = UnitComplex::rotation_between(&nv, &Vector2::from(other));
            near(
                2e-15,
                &[
                    ("from_complex", &ours, &g.normalize()),
                    ("from_complex", &ours, &UnitComplex::from_complex(Complex::new(v.x, v.y))),
                    ("between", &between, &there),
                ],
            );
        }
        let limit = 3.0 * rng.f64();
        let towards = a.rotate_towards(b, limit);
        // glam's arc cosine loses digits of small angles, and next to half a turn.
        if (0.01..3.1).contains(&a.angle_to(b).abs()) {
            let nearer = x.lerp(y, t).normalize().to_array();
            near(
                1e-13,
                &[
                    ("angle_to", &a.angle_to(b), &x.angle_to(y)),
                    ("towards", &towards, &x.rotate_towards(y, limit)),
                    ("nlerp", &a.nlerp(b, t), &nearer),
                ],
            );
        }
        let single = a.cast::<f32>();
        assert!((x.as_vec2() - glam::Vec2::new(single.cos(), single.sin())).length() < 1.5e-7);
        let off = a.to_matrix() + Matrix::<f64, 2, 2>::from_fn(|_, _| 0.1 * number(rng));
        let off_there = Matrix2::from(off);
        let nearest = UnitComplex::from_matrix_eps(&off_there, 1e-15, 100, n);
        near(1e-13, &[("nearest", &Rotation2::nearest(&off).unwrap(), &nearest)]);
    }
}

/// Off the norm of one, after many products.
#[test]
fn rotations_that_drifted() {
    let rng = &mut rng();
    let (step, turn) = (rotation::<f32>(rng), plane_rotation::<f32>(rng));
    let (mut a, mut b) = (Rotation3::IDENTITY, Rotation2::IDENTITY);
    for _ in 0..300_000 {
        (a, b) = (step * a, turn * b);
    }
    assert!((a.quaternion().norm() - 1.0).abs() > 1e-5, "{a}: there was no drift to cure");
    let wide = |x: &[f32]| x.iter().map(|&x| f64::from(x)).collect::<Vec<_>>();
    let space = |r: Rotation3<f32>| wide(&r.quaternion().to_xyzw());
    let plane = |r: Rotation2<f32>| wide(&[r.cos(), r.sin()]);
    let mut n = UnitQuaternion::new_unchecked(nalgebra::Quaternion::from(a.quaternion()));
    let mut m = UnitComplex::from_cos_sin_unchecked(b.cos(), b.sin());
    let (mut fast, mut fast_of_plane) = (n, m);
    fast.renormalize_fast();
    fast_of_plane.renormalize_fast();
    let _ = (n.renormalize(), m.renormalize());
    near(
        1.2e-7,
        &[
            ("renormalize", &space(a.renormalize()), &wide(fast.coords.as_slice())),
            ("normalize", &space(a.normalize()), &wide(n.coords.as_slice())),
            ("of the plane", &plane(b.renormalize()), &wide(&[fast_of_plane.re, fast_of_plane.im])),
            ("of the plane", &plane(b.normalize()), &wide(&[m.re, m.im])),
        ],
    );
}
