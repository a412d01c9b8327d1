// Rigid motions: products, inverses, and the ways to affine maps and back.
use hadamard::geometry::{Affine, Isometry2, Isometry3, NotRotation, Quaternion, Rotation2, Rotation3};
use hadamard::{vector, Vector};

fn main() {
    let half = Rotation3::from_quaternion(Quaternion::K).unwrap();
    let a = Isometry3::new(half, vector![1.0, 2.0, 3.0]);
    let b = Isometry3::from_translation(vector![0.0, 5.0, 0.0]);
    assert_eq!((a * b).translation, vector![1.0, -3.0, 3.0]);
    assert_eq!((&a * b, a * &b, b.then(a)), (a * b, a * b, a * b));
    assert_eq!(a.inverse() * a, Isometry3::IDENTITY);

    // A motion and a map: the motion becomes a map first.
    let map = Affine::from_scale(vector![1.0, 1.0, 2.0]) * a.to_affine();
    assert_eq!(map.translation, vector![1.0, 2.0, 6.0]);
    assert_eq!(Isometry3::try_from(map), Err(NotRotation::NotOrthonormal));
    assert_eq!(Isometry3::try_from(Affine::from(a)), Ok(a));
    assert_eq!(Isometry3::nearest(&map).unwrap().rotation, half);

    let quarter = Rotation2::from_complex(0.0_f32, 1.0).unwrap();
    let turn = Isometry2::from_rotation(quarter) * Isometry2::from_translation(vector![2.0, 0.0]);
    assert_eq!(turn.translation, vector![0.0, 2.0]);
    assert_eq!(Affine::from(turn).to_matrix(), turn.to_matrix());

    // A twist has three elements in the plane and six in space.
    let straight: Vector<f64, 6> = vector![1.0, 2.0, 3.0, 0.0, 0.0, 0.0];
    assert_eq!(Isometry3::exp(straight), Isometry3::from_translation(vector![1.0, 2.0, 3.0]));
    assert_eq!(Isometry2::exp(vector![1.0, 2.0, 0.0]).log(), vector![1.0, 2.0, 0.0]);
    assert_eq!(Isometry3::left_jacobian(straight) * straight, straight);
    assert_eq!(Isometry2::left_jacobian(vector![1.0, 2.0, 0.0]).determinant(), 1.0);
}
