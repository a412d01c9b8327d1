use arbitrary::{Arbitrary, Unstructured};
use hadamard::geometry::{Affine, Isometry2, Isometry3, Quaternion, Rotation2, Rotation3, Trs};
use hadamard::linalg::Symmetric;
use hadamard::{Diag, Matrix, mat, vector};

#[test]
fn bytes_become_elements_column_by_column() {
    let bytes = [1, 2, 3, 4, 5, 6];
    let mut bytes = Unstructured::new(&bytes);
    assert_eq!(Matrix::<u8, 2, 3>::arbitrary(&mut bytes).unwrap(), mat![1, 3, 5; 2, 4, 6]);
    assert!(bytes.is_empty());
    assert_eq!(Matrix::<u8, 2, 3>::size_hint(0), (6, Some(6)));
    assert_eq!(Matrix::<f64, 2, 3>::size_hint(0), (48, Some(48)));
}

#[test]
fn structured_matrices_and_rotations_keep_their_promises() {
    let bytes: Vec<u8> = (0..=255).collect();
    let mut bytes = Unstructured::new(&bytes);
    let p: Symmetric<u8, 3> = bytes.arbitrary().unwrap();
    assert_eq!(p.to_matrix(), p.to_matrix().transpose());
    let d: Diag<u8, 2> = bytes.arbitrary().unwrap();
    assert_eq!(d, vector![9, 10].diag());
    for _ in 0..10 {
        let r: Rotation3<f64> = bytes.arbitrary().unwrap();
        assert!((r.quaternion().norm() - 1.0).abs() < 1e-15);
        let r: Rotation2<f32> = bytes.arbitrary().unwrap();
        assert!((r.cos().hypot(r.sin()) - 1.0).abs() < 1e-6);
    }
    // Where nothing is left there is still a rotation.
    let r: Rotation3<f64> = Unstructured::new(&[]).arbitrary().unwrap();
    assert!((r.quaternion().norm() - 1.0).abs() < 1e-15);
    assert_eq!(Rotation3::<f64>::size_hint(0), (8, Some(8)));
}

#[test]
fn transforms_are_made_of_their_parts() {
    let bytes: Vec<u8> = (0..=255).collect();
    let mut bytes = Unstructured::new(&bytes);
    let map: Affine<u8, 2> = bytes.arbitrary().unwrap();
    assert_eq!(map, Affine::new(mat![0, 2; 1, 3], vector![4, 5]));
    let q: Quaternion<u8> = bytes.arbitrary().unwrap();
    assert_eq!(q.to_xyzw(), [6, 7, 8, 9]);
    let before = bytes.len();
    let a: Isometry3<f32> = bytes.arbitrary().unwrap();
    assert!((a.rotation.quaternion().norm() - 1.0).abs() < 1e-6);
    assert_eq!(before - bytes.len(), 20);
    assert_eq!(Isometry3::<f32>::size_hint(0), (20, Some(20)));
    let a: Isometry2<f64> = bytes.arbitrary().unwrap();
    assert!((a.rotation.cos().hypot(a.rotation.sin()) - 1.0).abs() < 1e-15);
    let a: Trs<f64> = bytes.arbitrary().unwrap();
    let b: Trs<f64> = bytes.arbitrary().unwrap();
    assert_ne!(a.rotation, b.rotation);
    assert_eq!(Trs::<f32>::size_hint(0), (32, Some(32)));
    assert_eq!(Affine::<f32, 3>::size_hint(0), (48, Some(48)));
}
