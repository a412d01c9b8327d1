#[path = "../../crates/hadamard/docs/pose.rs"]
mod pose;

use hadamard::geometry::{Affine, Isometry3, NotUnit, Quaternion, Rotation3, Trs};
use hadamard::linalg::Symmetric;
use hadamard::{Diag, Matrix, Vector, mat, vector};
use pose::Pose;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, transmute};

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

/// Bytes become a map, copied or in place. A map becomes bytes as the matrix [A t].
#[test]
fn affine_maps_come_in_and_go_out_as_matrices() {
    let map = Affine::new(mat![1_u8, 2; 3, 4], vector![5, 6]);
    let bytes = map.to_augmented::<3>();
    assert_eq!(bytes.as_bytes(), [1, 3, 2, 4, 5, 6]);
    assert_eq!(Affine::<u8, 2>::read_from_bytes(&[1, 3, 2, 4, 5, 6]).unwrap(), map);
    assert!(Affine::<u8, 2>::read_from_bytes(&[1, 3, 2, 4, 5]).is_err());
    let maps = <[Affine<u8, 1>]>::ref_from_bytes(&[1, 2, 3, 4]).unwrap();
    assert_eq!(maps[1], Affine::new(mat![3], vector![4]));
    let instances = [Affine::<f32, 3>::IDENTITY.to_augmented::<4>(); 5];
    assert_eq!(instances.as_bytes().len(), 5 * 48);
}

/// The recipe of the docs. What comes in is checked when it becomes a pose.
#[test]
fn a_struct_of_known_types_goes_both_ways() {
    let rotation = Rotation3::from_quaternion(Quaternion::from_xyzw(0.0_f32, 0.6, 0.0, 0.8));
    let pose = Isometry3::new(rotation.unwrap(), vector![1.0, 2.0, 3.0]);
    let message = Pose::from(pose);
    let numbers = <[f32; 7]>::read_from_bytes(message.as_bytes()).unwrap();
    assert_eq!(numbers, [0.0, 0.6, 0.0, 0.8, 1.0, 2.0, 3.0]);
    let read = Pose::read_from_bytes(message.as_bytes()).unwrap();
    assert_eq!((read, Isometry3::try_from(read)), (message, Ok(pose)));
    let no_rotation: Pose = transmute!([3.0_f32; 7]);
    let refused: Result<Isometry3<f32>, NotUnit> = no_rotation.try_into();
    assert!(refused.is_err());
    assert_eq!([message; 3].as_bytes().len(), 3 * 28);
}

/// Poses go out part by part, and can be fields of a message.
#[test]
fn poses_go_out_part_by_part() {
    let pose = Isometry3::from_translation(vector![1.0_f32, 2.0, 3.0]);
    let bytes = [pose.rotation.as_bytes(), pose.translation.as_bytes()].concat();
    assert_eq!(<[f32; 7]>::read_from_bytes(&bytes).unwrap(), [0.0, 0.0, 0.0, 1.0, 1.0, 2.0, 3.0]);

    #[derive(Immutable, KnownLayout)]
    #[repr(C)]
    struct Node {
        node: Trs<f32>,
        parent: u32,
    }
    assert_eq!(size_of::<Node>(), 44);
}
