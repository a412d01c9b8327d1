//! nalgebra's rotations, both ways.

use hadamard::geometry::{NotRotation, NotUnit, Quaternion, Rotation2, Rotation3};
use hadamard::{Vector, vector};
use nalgebra::{UnitComplex, UnitQuaternion};

use super::random::{TIMES, distance, plane_rotation, rng, rotation, vector};

#[test]
fn rotations_go_to_nalgebra_and_back() {
    let rng = &mut rng();
    for _ in 0..TIMES / 10 {
        let (r, v) = (rotation::<f64>(rng), vector::<3>(rng));
        let theirs = UnitQuaternion::from(r);
        let turned = Vector::from(theirs * nalgebra::SVector::from(v));
        assert!(turned.distance(r * v) < 1e-15);
        assert!(distance(Rotation3::try_from(theirs).unwrap(), r) < 4e-16);
        let matrix = nalgebra::Rotation3::from(r);
        assert!(Vector::from(matrix * nalgebra::SVector::from(v)).distance(r * v) < 1e-15);
        assert!(distance(Rotation3::try_from(matrix).unwrap(), r) < 1e-15);

        let (r, v) = (plane_rotation::<f64>(rng), vector::<2>(rng));
        let theirs = UnitComplex::from(r);
        assert!(Vector::from(theirs * nalgebra::SVector::from(v)).distance(r * v) < 1e-15);
        assert!(Rotation2::try_from(theirs).unwrap().angle_to(r).abs() < 1e-15);
        let matrix = nalgebra::Rotation2::from(r);
        assert!(Vector::from(matrix * nalgebra::SVector::from(v)).distance(r * v) < 1e-15);
        assert!(Rotation2::try_from(matrix).unwrap().angle_to(r).abs() < 1e-15);
    }
    // Their order of the numbers is another one than ours.
    let q = Quaternion::from_wxyz(1, 2, 3, 4);
    let theirs = nalgebra::Quaternion::new(1, 2, 3, 4);
    assert_eq!(nalgebra::Quaternion::from(q), theirs);
    assert_eq!(Quaternion::from(theirs), q);
    let quarter =
        UnitQuaternion::from_axis_angle(&nalgebra::Vector3::z_axis(), 0.5 * std::f64::consts::PI);
    let turned = Rotation3::try_from(quarter).unwrap() * vector![1.0, 0.0, 0.0];
    assert!(turned.distance(vector![0.0, 1.0, 0.0]) < 1e-15);
}

#[test]
fn what_nalgebra_has_not_checked_is_checked() {
    let long = UnitQuaternion::new_unchecked(nalgebra::Quaternion::new(1.1, 0.0, 0.0, 0.0));
    assert_eq!(Rotation3::try_from(long), Err(NotUnit));
    assert!(Rotation3::from_quaternion(long.into_inner().into()) == Some(Rotation3::IDENTITY));
    let long = UnitComplex::from_cos_sin_unchecked(0.0, 1.1);
    assert_eq!(Rotation2::try_from(long), Err(NotUnit));
    let scaled = nalgebra::Matrix3::<f64>::identity() * 2.0;
    let scaled = nalgebra::Rotation3::from_matrix_unchecked(scaled);
    assert_eq!(Rotation3::try_from(scaled), Err(NotRotation::NotOrthonormal));
    let mirror =
        nalgebra::Rotation2::from_matrix_unchecked(nalgebra::Matrix2::new(1.0, 0.0, 0.0, -1.0));
    assert_eq!(Rotation2::try_from(mirror), Err(NotRotation::Reflection));
}
