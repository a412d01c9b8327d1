//! glam's and nalgebra's transforms beside ours, on random input: all that the other files do not
//! compare with them.

use glam::{Affine3, Affine3A, DAffine2, DAffine3, DMat4, DQuat, DVec2, DVec3, Vec2, Vec3, Vec3A};
use hadamard::geometry::{Affine, Isometry2, Isometry3, Rotation3, Trs};
use hadamard::{Matrix, Vector, vector};
use nalgebra::{Point2, Point3, Similarity3, Translation3, Vector2, Vector3};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::affine::affine;
use super::isometry::isometry2;
use super::trs::trs;
use super::{isometry, number, vector3};
use crate::geometry::peers::near;

fn space(v: Vector<f64, 3>) -> (DVec3, Vector3<f64>) {
    (DVec3::from(<[f64; 3]>::from(v)), v.into())
}

fn quat(r: Rotation3<f64>) -> DQuat {
    DQuat::from_array(r.quaternion().to_xyzw())
}

fn glams(a: &Affine<f64, 3>) -> DAffine3 {
    DAffine3::from_cols_slice(a.to_augmented::<4>().as_slice())
}

fn glams2(a: &Affine<f64, 2>) -> DAffine2 {
    DAffine2::from_cols_slice(a.to_augmented::<3>().as_slice())
}

proptest! {
    #[test]
    fn rigid_motions_of_space(
        a in isometry(),
        b in isometry(),
        x in vector3(),
        t in 0.0..=1.0_f64,
    ) {
        let [(gt, nt), (gx, nx)] = [a.translation, x].map(space);
        let [n, m] = [a, b].map(nalgebra::Isometry3::from);
        let q = quat(a.rotation);
        let (g, h) = (
            DAffine3::from_rotation_translation(q, gt),
            DAffine3::from_rotation_translation(quat(b.rotation), space(b.translation).0),
        );
        let back = a.inverse();
        near(2e-14, &[
            ("to_affine", &a.to_affine(), &g),
            ("to_matrix", &a.to_matrix(), &DMat4::from_rotation_translation(q, gt)),
            ("to_matrix", &a.to_matrix(), &n.to_matrix()),
            ("a b", &(a * b).to_affine(), &(g * h)),
            ("then", &a.then(b).to_matrix(), &(m * n).to_matrix()),
            ("a⁻¹ b", &(back * b).to_matrix(), &n.inv_mul(&m).to_matrix()),
            ("a⁻¹", &back.to_affine(), &g.inverse()),
            ("point", &a.transform_point(x), &g.transform_point3(gx)),
            ("vector", &a.transform_vector(x), &g.transform_vector3(gx)),
            ("vector", &a.transform_vector(x), &n.transform_vector(&nx)),
            (
                "inverse point",
                &a.inverse_transform_point(x),
                &n.inverse_transform_point(&Point3::from(nx)).coords,
            ),
            ("inverse vector", &a.inverse_transform_vector(x), &n.inverse_transform_vector(&nx)),
            (
                "from_rotation",
                &Isometry3::from_rotation(a.rotation).to_matrix(),
                &DMat4::from_quat(q),
            ),
            (
                "from_translation",
                &Isometry3::from_translation(a.translation).to_matrix(),
                &Translation3::from(nt).to_homogeneous(),
            ),
        ]);
        // nalgebra's panics for half a turn, and its arc cosine loses digits of small angles.
        let cosine = a.rotation.quaternion().dot(b.rotation.quaternion()).abs();
        if (0.01..0.99).contains(&cosine) {
            let (middle, there) = (a.interpolate(b, t), n.lerp_slerp(&m, t));
            let (middle, there) = (middle.to_matrix(), there.to_matrix());
            near(1e-13, &[
            ("interpolate", &middle, &there),
        ]);
        }
        let (narrow, there) = (a.cast::<f32>().to_matrix().cast::<f64>(), g.as_affine3());
        let there = Matrix::from_columns(there.to_cols_array_2d()).cast::<f64>();
        prop_assert!(narrow.block::<0, 3, 3, 1>().distance(*there.column(3)) < 1e-6);
        prop_assert!((narrow.block::<0, 0, 3, 3>() - there.block::<0, 0, 3, 3>()).norm() < 1e-6);
    }

    #[test]
    fn rigid_motions_of_the_plane(
        a in isometry2(),
        b in isometry2(),
        x in number(),
        y in number(),
        t in 0.0..=1.0_f64,
    ) {
        let (x, g) = (vector![x, y], DVec2::new(x, y));
        let ([n, m], nx) = ([a, b].map(nalgebra::Isometry2::from), Vector2::from(x));
        let [p, q] = [a, b].map(|a| {
            let translation = DVec2::from(<[f64; 2]>::from(a.translation));
            DAffine2::from_angle_translation(a.rotation.angle(), translation)
        });
        let back = a.inverse();
        near(1e-14, &[
            ("to_affine", &a.to_affine(), &p),
            ("to_matrix", &a.to_matrix(), &n.to_matrix()),
            ("a b", &(a * b).to_affine(), &(p * q)),
            ("then", &a.then(b).to_matrix(), &(m * n).to_matrix()),
            ("a⁻¹", &back.to_affine(), &p.inverse()),
            ("a⁻¹", &back.to_matrix(), &n.inverse().to_matrix()),
            ("a⁻¹ b", &(back * b).to_matrix(), &n.inv_mul(&m).to_matrix()),
            ("point", &a.transform_point(x), &p.transform_point2(g)),
            ("vector", &a.transform_vector(x), &p.transform_vector2(g)),
            ("vector", &a.transform_vector(x), &n.transform_vector(&nx)),
            (
                "inverse point",
                &a.inverse_transform_point(x),
                &n.inverse_transform_point(&Point2::from(nx)).coords,
            ),
            ("inverse vector", &a.inverse_transform_vector(x), &n.inverse_transform_vector(&nx)),
            (
                "from_rotation",
                &Isometry2::from_rotation(a.rotation).to_matrix(),
                &n.rotation.to_homogeneous(),
            ),
            (
                "from_translation",
                &Isometry2::from_translation(a.translation).to_matrix(),
                &n.translation.to_homogeneous(),
            ),
        ]);
        if a.rotation.angle_to(b.rotation).abs() < 3.1 {
            let (middle, there) = (a.interpolate(b, t), n.lerp_slerp(&m, t));
            near(2e-15, &[
            ("interpolate", &middle.to_matrix(), &there.to_matrix()),
        ]);
        }
        let (narrow, there) = (a.cast::<f32>(), p.as_affine2());
        let [x, y] = <[f32; 2]>::from(narrow.translation);
        prop_assert!((there.translation - Vec2::new(x, y)).length() < 5e-7);
        let turn = Vec2::new(narrow.rotation.cos(), narrow.rotation.sin());
        prop_assert!((there.matrix2.x_axis - turn).length() < 2e-7);
    }

    #[test]
    fn affine_maps_of_space(a in affine::<3>(), x in vector3()) {
        let (g, (gx, nx)) = (glams(&a), space(x));
        let (gt, matrix) = (g.translation, DMat4::from(g));
        let ours = a.to_matrix::<4>();
        near(0.0, &[
            ("to_matrix", &ours, &matrix),
            ("from_matrix", &Affine::from_matrix(ours).unwrap(), &DAffine3::from_mat4(matrix)),
            ("from_linear", &Affine::from_linear(a.linear), &DAffine3::from_mat3(g.matrix3)),
            (
                "from_translation",
                &Affine::from_translation(a.translation),
                &DAffine3::from_translation(gt),
            ),
            ("from_scale", &Affine::from_scale(x), &DAffine3::from_scale(gx)),
            ("new", &Affine::new(a.linear, x), &DAffine3::from_mat3_translation(g.matrix3, gx)),
        ]);
        let single = a.cast::<f32>().to_augmented::<4>();
        prop_assert_eq!(single.to_columns(), g.as_affine3().to_cols_array_2d());
        if let Ok(back) = a.inverse() {
            let n = nalgebra::Affine3::from(a);
            let condition = a.linear.norm() * back.linear.norm();
            let size = 1.0 + back.to_matrix::<4>().norm();
            let tolerance = 1e-15 * condition * condition * size;
            let there = n.try_inverse().unwrap();
            near(tolerance, &[
            ("a⁻¹", &back.to_matrix::<4>(), &there.to_homogeneous()),
            (
                "inverse point",
                &a.inverse_transform_point(x).unwrap(),
                &n.inverse_transform_point(&Point3::from(nx)).coords,
            ),
            (
                "inverse vector",
                &a.inverse_transform_vector(x).unwrap(),
                &n.inverse_transform_vector(&nx),
            ),
        ]);
            // The cofactors are the transposed inverse, but for the determinant.
            let normals = g.matrix3.inverse().transpose() * g.matrix3.determinant().abs();
            let matrix = a.normal_matrix();
            near(1e-14 * condition * condition * (1.0 + matrix.norm()), &[
            ("normal_matrix", &matrix, &normals),
            ("normal", &a.transform_normal(x), &(normals * gx)),
        ]);
        }
    }

    #[test]
    fn affine_maps_of_the_plane(a in affine::<2>(), x in number(), y in number()) {
        let (g, gx, x) = (glams2(&a), DVec2::new(x, y), vector![x, y]);
        let matrix = glam::DMat3::from(g);
        let ours = a.to_matrix::<3>();
        near(2e-15, &[
            ("to_matrix", &ours, &matrix),
            ("from_matrix", &Affine::from_matrix(ours).unwrap(), &DAffine2::from_mat3(matrix)),
            ("from_linear", &Affine::from_linear(a.linear), &DAffine2::from_mat2(g.matrix2)),
            (
                "from_translation",
                &Affine::from_translation(a.translation),
                &DAffine2::from_translation(g.translation),
            ),
            ("from_scale", &Affine::from_scale(x), &DAffine2::from_scale(gx)),
            ("new", &Affine::new(a.linear, x), &DAffine2::from_mat2_translation(g.matrix2, gx)),
            ("point", &a.transform_point(x), &g.transform_point2(gx)),
            ("vector", &a.transform_vector(x), &g.transform_vector2(gx)),
        ]);
        let single = a.cast::<f32>().to_augmented::<3>();
        prop_assert_eq!(single.to_columns(), g.as_affine2().to_cols_array_2d());
        if let Ok(back) = a.inverse() {
            let n = nalgebra::Affine2::from(a);
            let condition = a.linear.norm() * back.linear.norm();
            let tolerance = 1e-15 * condition * condition * (1.0 + back.to_matrix::<3>().norm());
            let nx = Vector2::from(x);
            near(tolerance, &[
            ("a⁻¹", &back, &g.inverse()),
            ("a⁻¹", &back.to_matrix::<3>(), &n.try_inverse().unwrap().to_homogeneous()),
            (
                "inverse point",
                &a.inverse_transform_point(x).unwrap(),
                &n.inverse_transform_point(&Point2::from(nx)).coords,
            ),
            (
                "inverse vector",
                &a.inverse_transform_vector(x).unwrap(),
                &n.inverse_transform_vector(&nx),
            ),
        ]);
            let normals = g.matrix2.inverse().transpose() * g.matrix2.determinant().abs();
            near(1e-14 * condition * condition, &[
            ("normal", &a.transform_normal(x), &(normals * gx)),
        ]);
        }
    }

    /// In `f32`, where products and inverses have kernels.
    #[test]
    fn affine_maps_of_single_precision(a in affine::<3>(), b in affine::<3>(), x in vector3()) {
        let (wide, a, b, x) = (a, a.cast::<f32>(), b.cast::<f32>(), x.cast::<f32>());
        let of = |m: Matrix<f32, 3, 4>| m.cast::<f64>();
        let augmented = |a: &Affine<f32, 3>| of(a.to_augmented());
        let point = |x: [f32; 3]| x.map(f64::from);
        let (p, q) = (
            Affine3::from_cols_slice(a.to_augmented::<4>().as_slice()),
            Affine3::from_cols_slice(b.to_augmented::<4>().as_slice()),
        );
        let [aligned, other] = [p, q].map(Affine3A::from);
        let glam = |a: Affine3| of(Matrix::from_columns(a.to_cols_array_2d()));
        let glam_aligned = |a: Affine3A| of(Matrix::from_columns(a.to_cols_array_2d()));
        let (v, w) = (Vec3::from(<[f32; 3]>::from(x)), Vec3A::from(<[f32; 3]>::from(x)));
        near(8e-6, &[
            ("a b", &augmented(&(a * b)), &glam(p * q)),
            ("a b", &augmented(&(a * b)), &glam_aligned(aligned * other)),
            ("point", &point(a.transform_point(x).into()), &point(p.transform_point3(v).into())),
            ("point", &point(a.transform_point(x).into()), &point(aligned.transform_point3a(w).into())),
            ("vector", &point(a.transform_vector(x).into()), &point(p.transform_vector3(v).into())),
        ]);
        if let (Ok(back), Ok(exact)) = (a.inverse(), wide.inverse()) {
            let condition = wide.linear.norm() * exact.linear.norm();
            let size = 1.0 + exact.to_matrix::<4>().norm();
            near(1e-6 * condition * condition * size, &[
            ("a⁻¹", &augmented(&back), &glam(p.inverse())),
            ("a⁻¹", &augmented(&back), &glam_aligned(aligned.inverse())),
        ]);
        }
    }

    #[test]
    fn translation_rotation_and_scale(a in trs(), b in trs(), x in vector3(), t in 0.0..=1.0_f64) {
        let ((gt, _), (gs, _), (gx, _)) = (space(a.translation), space(a.scale), space(x));
        let q = quat(a.rotation);
        let g = DAffine3::from_scale_rotation_translation(gs, q, gt);
        let normals = g.matrix3.inverse().transpose() * g.matrix3.determinant().abs();
        let back = a.inverse().unwrap();
        let condition = 1.0 + a.to_affine().linear.norm() * back.linear.norm();
        let size = 1.0 + back.to_augmented::<4>().norm();
        let there = g.inverse();
        near(1e-14, &[
            ("to_matrix", &a.to_matrix(), &DMat4::from_scale_rotation_translation(gs, q, gt)),
            ("point", &a.transform_point(x), &g.transform_point3(gx)),
            ("vector", &a.transform_vector(x), &g.transform_vector3(gx)),
        ]);
        near(2e-15 * condition * size * (1.0 + x.norm()), &[
            ("a⁻¹", &back, &there),
            ("inverse point", &a.inverse_transform_point(x).unwrap(), &there.transform_point3(gx)),
            (
                "inverse vector",
                &a.inverse_transform_vector(x).unwrap(),
                &there.transform_vector3(gx),
            ),
        ]);
        near(1e-14 * condition, &[
            ("normal", &a.transform_normal(x), &(normals * gx)),
        ]);

        // glam gives the sign of the determinant to the first scale, we to all.
        let positive = Trs { scale: a.scale.abs(), ..a };
        let map = positive.to_affine();
        let parts = map.to_trs().unwrap();
        let (scale, rotation, translation) = glams(&map).to_scale_rotation_translation();
        let sign = if rotation.dot(quat(parts.rotation)) < 0.0 { -1.0 } else { 1.0 };
        near(1e-14, &[
            ("scale", &parts.scale, &scale),
            ("rotation", &parts.rotation.quaternion(), &(rotation * sign)),
            ("translation", &parts.translation, &translation),
        ]);

        let (p, s) = (quat(b.rotation), space(b.scale).0);
        let cosine = q.dot(p).abs();
        if (0.01..0.99).contains(&cosine) {
            let middle = DAffine3::from_scale_rotation_translation(
                gs.lerp(s, t),
                q.slerp(p, t),
                gt.lerp(space(b.translation).0, t),
            );
            let ours = a.interpolate(b, t).to_affine();
            near(2e-13, &[
            ("interpolate", &ours, &middle),
        ]);
        }
    }

    /// nalgebra has one scale for all axes.
    #[test]
    fn similarities(a in isometry(), scale in 0.1..4.0_f64, x in vector3()) {
        let Isometry3 { rotation, translation } = a;
        let ours = Trs { translation, rotation, scale: Vector::from([scale; 3]) };
        let theirs = Similarity3::from_isometry(nalgebra::Isometry3::from(a), scale);
        let (_, nx) = space(x);
        let point = Point3::from(nx);
        near(1e-13, &[
            ("to_matrix", &ours.to_matrix(), &theirs.to_homogeneous()),
            ("a⁻¹", &ours.inverse().unwrap().to_matrix::<4>(), &theirs.inverse().to_homogeneous()),
            ("point", &ours.transform_point(x), &theirs.transform_point(&point).coords),
            ("vector", &ours.transform_vector(x), &theirs.transform_vector(&nx)),
            (
                "inverse point",
                &ours.inverse_transform_point(x).unwrap(),
                &theirs.inverse_transform_point(&point).coords,
            ),
            (
                "inverse vector",
                &ours.inverse_transform_vector(x).unwrap(),
                &theirs.inverse_transform_vector(&nx),
            ),
        ]);
    }
}
