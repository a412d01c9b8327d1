//! Translation, rotation and scale, and maps taken apart.

use glam::{DAffine3, DQuat, DVec3};
use hadamard::geometry::{Affine, Isometry3, Quaternion, Rotation3, Sheared, Trs};
use hadamard::{EliminationError, Matrix, Vector, mat, vector};
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::{error, isometry, numbers, rotation, vector3};

/// Scales from 0.01 to 4 of both signs.
pub fn trs() -> impl Strategy<Value = Trs<f64>> {
    (isometry(), numbers::<3>()).prop_map(|(a, s)| Trs {
        translation: a.translation,
        rotation: a.rotation,
        scale: Vector::from(s.map(|s| if s.abs() < 0.01 { 1.0 } else { s })),
    })
}

fn theirs(a: &Trs<f64>) -> DAffine3 {
    DAffine3::from_scale_rotation_translation(
        DVec3::from(<[f64; 3]>::from(a.scale)),
        DQuat::from_array(a.rotation.quaternion().to_xyzw()),
        DVec3::from(<[f64; 3]>::from(a.translation)),
    )
}

proptest! {
    #[test]
    fn as_a_map(a in trs(), x in vector3()) {
        let map = a.to_affine();
        let expected = Matrix::from_columns(theirs(&a).to_cols_array_2d());
        prop_assert!(error(&map.to_augmented(), &expected) < 2e-15);
        prop_assert_eq!(a.to_matrix(), map.to_matrix());
        prop_assert!(error(&a.transform_point(x), &map.transform_point(x)) < 4e-15);
        prop_assert!(error(&a.transform_vector(x), &map.transform_vector(x)) < 4e-15);
        prop_assert!(error(&a.transform_normal(x), &map.transform_normal(x)) < 1e-14);
        let back = a.inverse().unwrap();
        let condition = map.linear.norm() * back.linear.norm();
        prop_assert!(error(&(back * map).to_matrix(), &Matrix::IDENTITY) < 1e-14 * condition);
        let there = a.inverse_transform_point(a.transform_point(x)).unwrap();
        prop_assert!(there.distance(x) < 1e-14 * condition * (1.0 + x.norm() + a.translation.norm()));
        let there = a.inverse_transform_vector(a.transform_vector(x)).unwrap();
        prop_assert!(there.distance(x) < 1e-14 * condition * (1.0 + x.norm()));
    }

    #[test]
    fn taken_apart_and_put_together(a in trs()) {
        let map = a.to_affine();
        let parts = map.to_trs().unwrap();
        prop_assert!(error(&parts.to_matrix(), &map.to_matrix()) < 4e-15);
        // The sizes are those of a, and the signs are equal.
        let negative = map.linear.determinant() < 0.0;
        prop_assert!(parts.scale.iter().all(|&s| (s < 0.0) == negative));
        prop_assert!(parts.scale.abs().distance(a.scale.abs()) < 1e-14);
        if a.scale.iter().all(|&s| s > 0.0) {
            prop_assert!(parts.rotation.angle_to(a.rotation) < 1e-13);
        }
        let nearest = Trs::nearest(&map).unwrap();
        prop_assert!(error(&nearest.to_matrix(), &map.to_matrix()) < 1e-13);
    }

    #[test]
    fn with_scales_that_are_zero(r in rotation(), s in numbers::<3>(), which in 1..8_usize) {
        let scale = Vector::from_fn(|i, _| if which >> i & 1 == 1 { 0.0 } else { s[i] });
        let map = Trs { rotation: r, scale, ..Trs::IDENTITY }.to_affine();
        let parts = map.to_trs().unwrap();
        prop_assert!(error(&parts.to_matrix(), &map.to_matrix()) < 4e-15);
        let norm = parts.rotation.quaternion().norm_squared();
        prop_assert!((norm - 1.0).abs() < 1e-14);
    }

    #[test]
    fn sheared_maps_are_refused(a in trs(), shear in 1e-6..1.0_f64) {
        let map = a.to_affine() * Affine::from_linear(mat![1.0, shear, 0.0; 0.0, 1.0, 0.0; 0.0, 0.0, 1.0]);
        let cosine = map.linear.column(0).normalize().dot(map.linear.column(1).normalize()).abs();
        if cosine > 1e-12 {
            prop_assert_eq!(map.to_trs(), Err(Sheared));
        }
        prop_assert_eq!(map.to_trs_within(cosine * 0.999).is_ok(), false);
        prop_assert!(map.to_trs_within(cosine * 1.001 + 1e-14).is_ok());
        // The nearest is nearer than the one by columns, up to what the scales can do.
        let nearest = Trs::nearest(&map).unwrap();
        let by_columns = map.to_trs_within(1.0).unwrap();
        let miss = |trs: &Trs<f64>| (trs.to_affine().linear - map.linear).norm();
        prop_assert!(miss(&nearest) <= miss(&by_columns) * 1.2 + 1e-12);
        let identity = nearest.rotation.to_matrix().tr_mul(nearest.rotation.to_matrix());
        prop_assert!((identity - Matrix::IDENTITY).norm() < 1e-14);
    }

    #[test]
    fn an_honest_chain_is_not_sheared(r in proptest::collection::vec(rotation(), 20)) {
        // Twenty nodes, in f32.
        let mut map = Affine::<f32, 3>::IDENTITY;
        for (k, &rotation) in r.iter().enumerate() {
            let size = 1.0 + 0.1 * (k % 3) as f32;
            let scale = vector![size, size, size];
            let node = Trs { rotation, ..Trs::IDENTITY }.cast::<f32>();
            map *= Trs { scale, translation: vector![1.0, 2.0, 3.0], ..node }.to_affine();
        }
        prop_assert!(map.to_trs().is_ok());
    }

    #[test]
    fn between_two(a in trs(), b in trs(), t in 0.0..=1.0_f64) {
        let middle = a.interpolate(b, t);
        prop_assert!(error(&middle.scale, &(a.scale * (1.0 - t) + b.scale * t)) < 1e-15);
        prop_assert!(error(&middle.translation, &(a.translation * (1.0 - t) + b.translation * t)) < 1e-15);
        prop_assert_eq!(middle.rotation, a.rotation.slerp(b.rotation, t));
        prop_assert_eq!((a.interpolate(b, 0.0), a.interpolate(b, 1.0)), (a, b));
    }

    #[test]
    fn single_precision_beside_double(a in trs()) {
        let map = a.to_affine().cast::<f32>();
        let parts = map.to_trs().unwrap();
        prop_assert!(error(&parts.to_matrix().cast(), &a.to_matrix()) < 1e-6);
        prop_assert!(error(&a.cast::<f32>().to_matrix().cast(), &a.to_matrix()) < 1e-6);
    }
}

/// 1e-5 in `f32`, 1e-13 in `f64`.
#[test]
fn the_limit_of_shear() {
    let sheared = |cosine: f64| mat![1.0, cosine, 0.0; 0.0, 1.0, 0.0; 0.0, 0.0, 1.0];
    let quarter = mat![0.0, 0.0, 1.0; 1.0, 0.0, 0.0; 0.0, 1.0, 0.0];
    for size in [1e-9, 1.0, 1e9] {
        let f32 = |cosine: f64| {
            Affine::from_linear(quarter * sheared(cosine) * size).cast::<f32>().to_trs()
        };
        let f64 = |cosine: f64| Affine::from_linear(quarter * sheared(cosine) * size).to_trs();
        for sign in [1.0, -1.0] {
            assert!(f32(9e-6 * sign).is_ok() && f32(1.1e-5 * sign) == Err(Sheared), "{size}");
            assert!(f64(9e-14 * sign).is_ok() && f64(1.1e-13 * sign) == Err(Sheared), "{size}");
        }
    }
}

#[test]
fn a_mirrored_axis_becomes_three_and_half_a_turn() {
    let parts = Affine::from_scale(vector![-2.0, 3.0, 4.0]).to_trs().unwrap();
    assert_eq!(parts.scale, vector![-2.0, -3.0, -4.0]);
    let half_turn = Rotation3::from_quaternion(Quaternion::I).unwrap();
    assert_eq!(parts.rotation, half_turn);
}

#[test]
fn scales_at_the_ends_of_the_range() {
    for s in [1e-37_f32, 1e-30, 1e-20, 1e20, 1e30, 1e37] {
        let scale = vector![s, -s, s * 0.5];
        let rotation =
            Rotation3::from_quaternion(Quaternion::from_xyzw(0.1, 0.2, 0.3, 0.4)).unwrap();
        let map = Trs { rotation, scale, ..Trs::IDENTITY }.to_affine();
        let parts = map.to_trs().unwrap();
        let again = parts.to_affine().linear / s;
        assert!((again - map.linear / s).norm() < 1e-6, "{s}");
        assert!(parts.scale.iter().all(|&s| s < 0.0), "{s}");
        let nearest = Trs::nearest(&map).unwrap();
        assert!((nearest.to_affine().linear / s - map.linear / s).norm() < 1e-5, "{s}");
        assert!(nearest.scale.iter().all(|&s| s < 0.0), "{s}");
    }
    // A length that does not fit.
    let long = Affine::from_linear(Matrix::from_columns([
        [f32::MAX; 3],
        [1.0, -1.0, 0.0],
        [1.0, 1.0, -2.0],
    ]));
    assert_eq!(long.to_trs(), Err(Sheared));
}

#[test]
fn what_is_not_finite_is_refused() {
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for k in 0..9 {
            let mut map = Affine::<f64, 3>::IDENTITY;
            map.linear.as_mut_slice()[k] = bad;
            assert_eq!(map.to_trs(), Err(Sheared));
            assert_eq!(map.to_trs_within(f64::INFINITY), Err(Sheared));
            assert_eq!(Trs::nearest(&map), None);
        }
        let scale = vector![1.0, bad, 1.0];
        let trs = Trs { scale, ..Trs::IDENTITY };
        assert_eq!(trs.inverse(), Err(EliminationError::NotFinite { column: 1 }));
        assert!(trs.inverse_transform_point(scale).is_err());
    }
    let tiny = Trs { scale: vector![1.0, 1.0, 1e-40_f32], ..Trs::IDENTITY };
    assert_eq!(tiny.inverse(), Err(EliminationError::NotFinite { column: 2 }));
    let flat = Trs { scale: vector![0.0, 1.0, 1.0], ..Trs::IDENTITY };
    assert_eq!(
        flat.inverse_transform_vector(flat.scale),
        Err(EliminationError::Singular { column: 0 })
    );
}

#[test]
fn normals_where_space_is_flat_or_mirrored() {
    let n = vector![1.0, 2.0, 3.0];
    let scaled = |x, y, z| Trs { scale: vector![x, y, z], ..Trs::IDENTITY }.transform_normal(n);
    assert_eq!(scaled(-2.0, 3.0, 5.0), vector![-15.0, 20.0, 18.0]);
    assert_eq!(scaled(2.0, 0.0, 5.0), vector![0.0, 20.0, 0.0]);
    assert_eq!(scaled(0.0, 0.0, 5.0), Vector::ZERO);
    // The sign where the product of the scales underflows.
    let tiny = Trs { scale: vector![-1e-150, 1e-150, 1e-150], ..Trs::IDENTITY };
    assert!(tiny.transform_normal(n).x < 0.0 && tiny.transform_normal(n).y > 0.0);
}

#[test]
fn conversions_among_them() {
    let motion = Isometry3::new(Rotation3::exp(vector![0.1, 0.2, 0.3]), vector![1.0, 2.0, 3.0]);
    assert_eq!(Affine::from(Trs::from(motion)), Affine::from(motion));
    assert_eq!(Trs::<f32>::default().to_affine(), Affine::default());
    let drawn: Trs<f32> = Trs::from(motion).view_relative(vector![1.0, 2.0, 2.5]);
    assert_eq!(drawn.translation, vector![0.0, 0.0, 0.5]);
}
