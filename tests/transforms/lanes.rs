//! Transforms of lanes have the bits that each alone would have.

use hadamard::geometry::{Affine, Isometry2, Isometry3, Quaternion, Rotation2, Rotation3, Trs};
use hadamard::{Matrix, Vector, vector};
use wide::{f32x8, f64x4};

fn number(state: &mut u64) -> f64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
}

fn rotation(state: &mut u64) -> Rotation3<f64> {
    let [x, y, z, w] = core::array::from_fn(|_| number(state));
    Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w)).unwrap()
}

#[test]
fn of_affine_maps() {
    let mut state = 7;
    let mut draw = || Affine::<f32, 3> {
        linear: Matrix::from_fn(|_, _| number(&mut state) as f32),
        translation: Vector::from_fn(|_, _| number(&mut state) as f32),
    };
    for _ in 0..100 {
        let a: [_; 8] = core::array::from_fn(|_| draw());
        let b: [_; 8] = core::array::from_fn(|_| draw());
        let (x, y) = (Affine::<f32x8, 3>::pack(&a), Affine::<f32x8, 3>::pack(&b));
        assert_eq!((x * y).unpack(), core::array::from_fn(|k| a[k] * b[k]));
        let points = b.map(|b| b.translation);
        let packed = Vector::pack(&points);
        assert_eq!(
            x.transform_point(packed).unpack(),
            core::array::from_fn(|k| a[k].transform_point(points[k]))
        );
        assert_eq!(
            x.transform_normal(packed).unpack(),
            core::array::from_fn(|k| a[k].transform_normal(points[k]))
        );
        let back = x.inverse().unwrap().unpack();
        assert_eq!(back, a.map(|a| a.inverse().unwrap()));
    }
}

#[test]
fn normals_where_one_lane_leaves_the_range() {
    let scales =
        [vector![-1e-18_f32, 1e-18, 1e-18], vector![2.0, 0.0, 3.0], vector![-1.0, 2.0, 3.0]];
    let a: [_; 8] = core::array::from_fn(|k| Affine::from_scale(scales[k % 3]));
    let n = vector![1.0_f32, 2.0, 3.0];
    let lanes = Affine::<f32x8, 3>::pack(&a).transform_normal(Vector::pack(&[n; 8]));
    assert_eq!(lanes.unpack(), a.map(|a| a.transform_normal(n)));
}

#[test]
fn of_motions_and_parts() {
    let mut state = 11;
    for _ in 0..100 {
        let a: [Isometry3<f64>; 4] = core::array::from_fn(|_| {
            Isometry3::new(rotation(&mut state), Vector::from_fn(|_, _| number(&mut state)))
        });
        let b: [Isometry3<f64>; 4] = core::array::from_fn(|k| a[3 - k].inverse());
        let (x, y) = (Isometry3::<f64x4>::pack(&a), Isometry3::<f64x4>::pack(&b));
        assert_eq!(x.unpack(), a);
        assert_eq!((x * y).unpack(), core::array::from_fn(|k| a[k] * b[k]));
        assert_eq!(x.inverse().unpack(), a.map(|a| a.inverse()));
        let points = b.map(|b| b.translation);
        let packed = Vector::pack(&points);
        assert_eq!(
            x.transform_point(packed).unpack(),
            core::array::from_fn(|k| a[k].transform_point(points[k]))
        );
        assert_eq!(
            x.inverse_transform_point(packed).unpack(),
            core::array::from_fn(|k| a[k].inverse_transform_point(points[k]))
        );
        assert_eq!(x.to_affine().unpack(), a.map(|a| a.to_affine()));
        assert_eq!(x.adjoint().unpack(), a.map(|a| a.adjoint()));

        let parts: [Trs<f64>; 4] =
            core::array::from_fn(|k| Trs { scale: points[k], ..Trs::from(a[k]) });
        let lanes = Trs::<f64x4>::pack(&parts);
        assert_eq!(lanes.unpack(), parts);
        assert_eq!(lanes.to_affine().unpack(), parts.map(|trs| trs.to_affine()));
        assert_eq!(
            lanes.transform_point(packed).unpack(),
            core::array::from_fn(|k| parts[k].transform_point(points[k]))
        );
    }
}

#[test]
fn of_the_plane() {
    let a: [Isometry2<f64>; 4] = core::array::from_fn(|k| {
        Isometry2::new(Rotation2::from_angle(k as f64), vector![k as f64, 1.0])
    });
    let x = Isometry2::<f64x4>::pack(&a);
    assert_eq!(x.unpack(), a);
    assert_eq!((x * x.inverse()).unpack(), a.map(|a| a * a.inverse()));
    assert_eq!(x.to_affine().unpack(), a.map(|a| a.to_affine()));
}
