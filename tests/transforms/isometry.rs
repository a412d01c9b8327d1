//! Rigid motions beside nalgebra and affine maps.

use hadamard::geometry::{
    Affine, Isometry2, Isometry3, NotRotation, Quaternion, Rotation2, Rotation3,
};
use hadamard::{Matrix, Vector, vector};
use nalgebra::{Point2, Point3};
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::{error, isometry, number, vector3};

fn theirs(a: &Isometry3<f64>) -> nalgebra::Isometry3<f64> {
    (*a).into()
}

pub fn isometry2() -> impl Strategy<Value = Isometry2<f64>> {
    (-4.0..=4.0_f64, number(), number())
        .prop_map(|(angle, x, y)| Isometry2::new(Rotation2::from_angle(angle), vector![x, y]))
}

fn theirs2(a: &Isometry2<f64>) -> nalgebra::Isometry2<f64> {
    (*a).into()
}

proptest! {
    #[test]
    fn of_space(a in isometry(), b in isometry(), c in isometry(), x in vector3()) {
        let product = (a * b).to_matrix();
        prop_assert!(error(&product, &(a.to_matrix() * b.to_matrix())) < 2e-15);
        prop_assert!(error(&product, &(theirs(&a) * theirs(&b)).to_homogeneous().into()) < 2e-15);
        prop_assert_eq!(b.then(a), a * b);
        let again = Isometry3::try_from(theirs(&a)).unwrap();
        prop_assert!(error(&again.to_matrix(), &a.to_matrix()) < 2e-15);
        prop_assert_eq!((a * &b, &a * b, &a * &b), (a * b, a * b, a * b));
        let (left, right) = ((a * b) * c, a * (b * c));
        prop_assert!(error(&left.to_matrix(), &right.to_matrix()) < 2e-15);
        prop_assert_eq!((a * Isometry3::IDENTITY, Isometry3::default() * a), (a, a));

        let back = a.inverse();
        prop_assert!(error(&(back * a).to_matrix(), &Matrix::IDENTITY) < 4e-15);
        prop_assert!(error(&(a * back).to_matrix(), &Matrix::IDENTITY) < 4e-15);
        prop_assert!(error(&back.to_matrix(), &theirs(&a).inverse().to_homogeneous().into()) < 2e-15);

        let point = a.transform_point(x);
        let there: Vector<f64, 3> = (theirs(&a) * Point3::from(nalgebra::Vector3::from(x))).coords.into();
        prop_assert!(error(&point, &there) < 2e-15);
        prop_assert!(error(&point, &a.to_affine().transform_point(x)) < 2e-15);
        let direction = a.transform_vector(x);
        prop_assert!(error(&direction, &a.to_affine().transform_vector(x)) < 2e-15);
        prop_assert!((direction.norm() - x.norm()).abs() < 4e-15);
        prop_assert!(error(&a.inverse_transform_point(point), &x) < 4e-15);
        prop_assert!(error(&a.inverse_transform_vector(direction), &x) < 4e-15);
        let both = x.hstack(point);
        prop_assert_eq!(a.transform_point(&both), point.hstack(a.transform_point(point)));
        let back = a.inverse_transform_point(both);
        prop_assert_eq!(back.column(1), &a.inverse_transform_point(point));

        let (mut points, mut vectors) = ([x, point], [x, direction]);
        a.transform_points(&mut points);
        a.transform_vectors(&mut vectors);
        prop_assert!(error(&points[0], &point) < 2e-15);
        prop_assert!(error(&vectors[0], &direction) < 2e-15);

        let again = Isometry3::try_from(Affine::from(a)).unwrap();
        prop_assert!(error(&again.to_matrix(), &a.to_matrix()) < 4e-15);
        let nearest = Isometry3::nearest(&a.to_affine()).unwrap();
        prop_assert!(error(&nearest.to_matrix(), &a.to_matrix()) < 8e-15);
    }

    #[test]
    fn of_the_plane(a in isometry2(), b in isometry2(), x in number(), y in number()) {
        let (x, product) = (vector![x, y], (a * b).to_matrix());
        prop_assert!(error(&product, &(a.to_matrix() * b.to_matrix())) < 2e-15);
        prop_assert!(error(&product, &(theirs2(&a) * theirs2(&b)).to_homogeneous().into()) < 2e-15);
        prop_assert_eq!((b.then(a), a * Isometry2::default()), (a * b, a));
        let again = Isometry2::try_from(theirs2(&a)).unwrap();
        prop_assert!(error(&again.to_matrix(), &a.to_matrix()) < 2e-15);
        let back = a.inverse();
        prop_assert!(error(&(back * a).to_matrix(), &Matrix::IDENTITY) < 4e-15);
        let point = a.transform_point(x);
        let there: Vector<f64, 2> = (theirs2(&a) * Point2::new(x.x, x.y)).coords.into();
        prop_assert!(error(&point, &there) < 2e-15);
        prop_assert!(error(&a.inverse_transform_point(point), &x) < 4e-15);
        let direction = a.transform_vector(x);
        prop_assert!(error(&direction, &a.to_affine().transform_vector(x)) < 2e-15);
        prop_assert!(error(&a.inverse_transform_vector(direction), &x) < 4e-15);
        let (mut points, mut vectors) = ([x], [x]);
        a.transform_points(&mut points);
        a.transform_vectors(&mut vectors);
        prop_assert_eq!((points, vectors), ([point], [direction]));
        let again = Isometry2::try_from(Affine::from(a)).unwrap();
        prop_assert!(error(&again.to_matrix(), &a.to_matrix()) < 4e-15);
        let nearest = Isometry2::nearest(&a.to_affine()).unwrap();
        prop_assert!(error(&nearest.to_matrix(), &a.to_matrix()) < 8e-15);
    }

    #[test]
    fn between_two(a in isometry(), b in isometry(), t in 0.0..=1.0_f64) {
        let middle = a.interpolate(b, t);
        prop_assert!(error(&middle.translation, &(a.translation * (1.0 - t) + b.translation * t)) < 1e-15);
        let angle = a.rotation.angle_to(b.rotation);
        prop_assert!((a.rotation.angle_to(middle.rotation) - t * angle).abs() < 1e-14);
        prop_assert_eq!((a.interpolate(b, 0.0), a.interpolate(b, 1.0)), (a, b));
    }

    #[test]
    fn between_two_of_the_plane(a in isometry2(), b in isometry2()) {
        prop_assert_eq!((a.interpolate(b, 0.0), a.interpolate(b, 1.0)), (a, b));
        let middle = a.interpolate(b, 0.5);
        let half = a.rotation.angle_to(b.rotation) / 2.0;
        prop_assert!((a.rotation.angle_to(middle.rotation) - half).abs() < 1e-14);
    }

    #[test]
    fn single_precision_beside_double(a in isometry(), b in isometry(), x in vector3()) {
        let (c, d) = (a.cast::<f32>(), b.cast::<f32>());
        let product = (c * d).to_matrix().cast::<f64>();
        prop_assert!(error(&product, &(a * b).to_matrix()) < 1e-6);
        let point = c.transform_point(x.cast::<f32>()).cast::<f64>();
        // The rotated vector and the translation can cancel.
        let size = 1.0 + x.norm() + a.translation.norm();
        prop_assert!(point.distance(a.transform_point(x)) < 4e-7 * size);
        // Back to numbers of norm 1 for f64.
        let wide = c.cast::<f64>().rotation.quaternion().norm_squared();
        prop_assert!((wide - 1.0).abs() < 1e-13);
    }
}

#[test]
fn maps_that_scale_are_not_motions() {
    let scaled = Affine::from_scale(vector![1.0, 1.0, 1.1]);
    assert_eq!(Isometry3::try_from(scaled), Err(NotRotation::NotOrthonormal));
    let mirrored = Affine::from_scale(vector![1.0, -1.0]);
    assert_eq!(Isometry2::try_from(mirrored), Err(NotRotation::Reflection));
    assert!(Isometry3::nearest(&Affine::from_scale(vector![f64::NAN, 1.0, 1.0])).is_none());
}

#[test]
fn quaternions_of_both_signs_are_equal() {
    let rotation = |sign: f64| {
        Rotation3::from_quaternion(Quaternion::from_xyzw(0.0, 0.0, sign, sign)).unwrap()
    };
    let a = Isometry3::new(rotation(1.0), vector![1.0, 2.0, 3.0]);
    assert_eq!(a, Isometry3::new(rotation(-1.0), a.translation));
    assert_ne!(a, Isometry3::new(a.rotation, vector![1.0, 2.0, 4.0]));
}

#[test]
fn drift_is_taken_back() {
    let step = Isometry3::exp(vector![0.01, 0.0, 0.0, 0.1, 0.2, 0.3_f32]);
    let mut a = Isometry3::IDENTITY;
    for _ in 0..20_000 {
        a = (a * step).renormalize();
    }
    assert!((a.rotation.quaternion().norm_squared() - 1.0).abs() < 1e-6);
    let mut b = Isometry2::exp(vector![0.01, 0.0, 0.1_f32]);
    for _ in 0..1000 {
        b = (b * b.inverse() * b).renormalize();
    }
    assert!((b.rotation.cos().hypot(b.rotation.sin()) - 1.0).abs() < 1e-6);
}

#[test]
fn seen_from_an_eye() {
    let eye = vector![1e7, -1e7, 3e6];
    let place = eye + vector![0.5, 0.25, 1.0];
    let a = Isometry3::new(Rotation3::exp(vector![0.1, 0.2, 0.3]), place);
    let drawn: Isometry3<f32> = a.view_relative(eye);
    assert_eq!(drawn.translation, vector![0.5, 0.25, 1.0]);
    assert!(drawn.rotation.cast_error(a.rotation) < 1e-7);
    let flat = Isometry2::from_translation(vector![1e7 + 0.5, 1.0]);
    assert_eq!(flat.view_relative::<f32>(vector![1e7, 0.0]).translation, vector![0.5, 1.0]);
}

trait CastError {
    fn cast_error(self, other: Rotation3<f64>) -> f64;
}

impl CastError for Rotation3<f32> {
    fn cast_error(self, other: Rotation3<f64>) -> f64 {
        (self.to_matrix().cast::<f64>() - other.to_matrix()).norm()
    }
}
