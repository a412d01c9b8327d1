use hadamard::geometry::{Quaternion, Rotation3};
use hadamard::linalg::Symmetric;
use hadamard::{Diag, Matrix, Vector, mat, vector};
use zerocopy::{FromBytes, IntoBytes, transmute};

#[test]
fn bytes_are_those_of_the_elements_column_by_column() {
    let a = mat![1_u8, 2, 3; 4, 5, 6];
    assert_eq!(a.as_bytes(), [1, 4, 2, 5, 3, 6]);
    assert_eq!(Matrix::<u8, 2, 3>::read_from_bytes(&[1, 4, 2, 5, 3, 6]).unwrap(), a);
    assert!(Matrix::<u8, 2, 3>::read_from_bytes(&[1, 4, 2, 5, 3]).is_err());
    assert_eq!(Matrix::<u8, 2, 3>::ref_from_bytes(&[1, 4, 2, 5, 3, 6]).unwrap(), &a);
    let packet = [7_u8, 8, 1, 0];
    let (v, rest) = Vector::<u8, 3>::read_from_prefix(&packet).unwrap();
    assert_eq!((v, rest), (vector![7, 8, 1], &packet[3..]));
    let columns: [[u8; 2]; 3] = transmute!(a);
    assert_eq!(columns, [[1, 4], [2, 5], [3, 6]]);
}

#[test]
fn structured_matrices_and_rotations_go_out() {
    assert_eq!(Symmetric::from_lower(mat![1_u8, 0; 2, 3]).as_bytes(), [1, 2, 2, 3]);
    assert_eq!(mat![1_u8, 2; 3, 4].lower().as_bytes(), [1, 3, 0, 4]);
    assert_eq!(Diag::<u8, 2>::read_from_bytes(&[1, 2]).unwrap(), vector![1, 2].diag());
    let r = Rotation3::from_quaternion(Quaternion::from_xyzw(0.0_f32, 0.6, 0.0, 0.8)).unwrap();
    let numbers = <[f32; 4]>::read_from_bytes(r.as_bytes()).unwrap();
    assert_eq!(numbers, [0.0, 0.6, 0.0, 0.8]);
}
