// Rotations: of vectors and of columns, one after another, and from what may be none.
use hadamard::geometry::{NotRotation, NotUnit, Quaternion, Rotation2, Rotation3};
use hadamard::{Matrix, mat, vector};

fn main() {
    let half = Rotation3::from_quaternion(Quaternion::from_xyzw(0.0, 0.0, 3.0, 0.0)).unwrap();
    assert_eq!(half * vector![1.0, 2.0, 3.0], vector![-1.0, -2.0, 3.0]);
    assert_eq!(half * &Matrix::<f64, 3, 3>::IDENTITY, half.to_matrix());
    assert_eq!((half * half, half.inverse()), (Rotation3::IDENTITY, half));
    assert_eq!(half.to_matrix() * half.to_matrix(), Matrix::IDENTITY);
    let quarter = Rotation2::from_complex(0.0, 1.0).unwrap();
    assert_eq!(quarter * vector![1.0, 2.0], vector![-2.0, 1.0]);
    assert_eq!(quarter * mat![1.0, 0.0, 1.0; 0.0, 1.0, 1.0], mat![0.0, -1.0, -1.0; 1.0, 0.0, 1.0]);

    // From numbers: checked, or normalised.
    assert_eq!(Rotation3::try_from(Quaternion::from_xyzw(0.0, 0.0, 2.0, 0.0)), Err(NotUnit));
    assert_eq!(Rotation3::try_from(Quaternion::K), Ok(half));
    assert_eq!(Rotation2::from_matrix(&mat![1.0, 0.0; 0.0, -1.0]), Err(NotRotation::Reflection));
    assert_eq!(Rotation3::between(vector![1.0, 0.0, 0.0], vector![0.0, 0.0, 0.0]), None);
    assert_eq!(Rotation2::between(vector![1.0, 0.0], vector![0.0, 9.0]), Some(quarter));

    // Quaternions have sums, products and numbers as factors.
    let i: Quaternion<f64> = Quaternion::I;
    let q = i * Quaternion::J + Quaternion::K * 2.0;
    assert_eq!(q, Quaternion::from_xyzw(0.0, 0.0, 3.0, 0.0));
    let a = vector![0.0_f64, 1.0].rotate_towards(vector![1.0, 0.0], 9.0);
    assert_eq!(a, vector![1.0, 0.0]);
}
