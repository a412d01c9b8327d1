//! The format is frozen: version 0.1 has written these texts and bytes.

use std::fmt::Debug;

use hadamard::geometry::frame::{In, Map};
use hadamard::geometry::{Affine, Isometry2, Isometry3, Quaternion, Rotation2, Rotation3, Trs};
use hadamard::linalg::{Lower, Symmetric, Upper};
use hadamard::{Diag, Matrix, Vector, mat, vector};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Checks that a value has this text and these bytes, and that both are read back.
fn frozen<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T, text: &str, bytes: &[u8]) {
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    assert_eq!(serde_json::from_str::<T>(text).unwrap(), value);
    assert_eq!(postcard::to_allocvec(&value).unwrap(), bytes);
    assert_eq!(postcard::from_bytes::<T>(bytes).unwrap(), value);
}

#[test]
fn the_format_is_frozen() {
    frozen(mat![1_u8, 2, 3; 4, 5, 6], "[1,4,2,5,3,6]", &[1, 4, 2, 5, 3, 6]);
    frozen(vector![1_u8, 2], "[1,2]", &[1, 2]);
    frozen(mat![1_u8, 2], "[1,2]", &[1, 2]);
    frozen(mat![7_u8], "[7]", &[7]);
    frozen(vector![0.5_f32, -2.0], "[0.5,-2.0]", &[0, 0, 0, 63, 0, 0, 0, 192]);
    frozen(vector![0.5_f64], "[0.5]", &[0, 0, 0, 0, 0, 0, 224, 63]);
    frozen(mat![true, false], "[true,false]", &[1, 0]);
    frozen(vector![1_u8, 2].diag(), "[1,2]", &[1, 2]);
    let a = mat![1_u8, 2, 3; 4, 5, 6; 7, 8, 9];
    frozen(a.lower(), "[1,4,7,5,8,9]", &[1, 4, 7, 5, 8, 9]);
    frozen(a.upper(), "[1,2,5,3,6,9]", &[1, 2, 5, 3, 6, 9]);
    frozen(Symmetric::from_lower(mat![1_u8, 0; 2, 3]), "[1,2,2,3]", &[1, 2, 2, 3]);
    frozen(Quaternion::from_wxyz(4_u8, 1, 2, 3), "[1,2,3,4]", &[1, 2, 3, 4]);
    let bytes: Vec<u8> = [0.0, 0.6, 0.0, 0.8_f32].iter().flat_map(|x| x.to_le_bytes()).collect();
    let half = Rotation3::from_quaternion(Quaternion::from_xyzw(0.0, 0.6, 0.0, 0.8_f32)).unwrap();
    frozen(half, "[0.0,0.6,0.0,0.8]", &bytes);
    frozen(
        Rotation2::from_cos_sin(0.0, 1.0_f64).unwrap(),
        "[0.0,1.0]",
        &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 240, 63],
    );
}

/// The format is nalgebra's: each crate reads the other's output.
#[test]
fn nalgebra_reads_the_same_files() {
    let a = mat![1.5, 2.0, 3.0; 4.0, 5.0, 6.0];
    let text = serde_json::to_string(&a).unwrap();
    let theirs: nalgebra::Matrix2x3<f64> = serde_json::from_str(&text).unwrap();
    assert_eq!(theirs, a.into());
    assert_eq!(serde_json::to_string(&theirs).unwrap(), text);
}

/// Matrices of more than 32 elements, where serde's own arrays end, with all elements.
#[test]
fn large_matrices_and_elements_of_many_bytes_come_back() {
    let a = Matrix::<f64, 12, 11>::from_fn(|i, j| (i as f64 + 0.1) / (j as f64 + 0.3));
    let text = serde_json::to_string(&a).unwrap();
    assert_eq!(serde_json::from_str::<Matrix<f64, 12, 11>>(&text).unwrap(), a);
    let bytes = postcard::to_allocvec(&a).unwrap();
    assert_eq!(bytes.len(), 12 * 11 * 8);
    assert_eq!(postcard::from_bytes::<Matrix<f64, 12, 11>>(&bytes).unwrap(), a);
    let names = vector![String::from("x"), String::from("y")];
    let text = serde_json::to_string(&names).unwrap();
    assert_eq!(text, r#"["x","y"]"#);
    assert_eq!(serde_json::from_str::<Vector<String, 2>>(&text).unwrap(), names);
    let pairs = vector![(1_u8, 'a'), (2, 'b')];
    frozen(pairs, r#"[[1,"a"],[2,"b"]]"#, &[1, 1, 97, 2, 1, 98]);
}

fn refusal<T: DeserializeOwned + Debug>(text: &str) -> String {
    serde_json::from_str::<T>(text).unwrap_err().to_string()
}

#[test]
fn a_wrong_number_of_elements_is_an_error() {
    let error = refusal::<Matrix<u8, 2, 3>>("[1,2,3,4,5]");
    let expected = "invalid length 5, expected 6 numbers for a 2x3 matrix at line 1 column 11";
    assert_eq!(error, expected);
    let error = refusal::<Matrix<u8, 2, 3>>("[1,2,3,4,5,6,7]");
    assert!(error.starts_with("invalid length 7, expected 6 numbers for a 2x3 matrix"), "{error}");
    let error = refusal::<Vector<u8, 2>>("[]");
    assert!(error.starts_with("invalid length 0, expected 2 numbers for a 2x1"), "{error}");
    let error = refusal::<Diag<u8, 2>>("[1,2,3]");
    assert!(error.starts_with("invalid length 3, expected 2 numbers"), "{error}");
    for text in ["[1,2]", "[1,2,3,4]"] {
        let error = refusal::<Lower<u8, 2>>(text);
        assert!(error.contains("3 numbers for a 2x2 lower triangular matrix"), "{error}");
        let error = refusal::<Upper<u8, 2>>(text);
        assert!(error.contains("3 numbers for a 2x2 upper triangular matrix"), "{error}");
    }
    let error = refusal::<Symmetric<u8, 2>>("[1,2,2]");
    assert!(error.starts_with("invalid length 3, expected 4"), "{error}");
    assert!(postcard::from_bytes::<Matrix<u8, 2, 3>>(&[1, 2, 3, 4, 5]).is_err());
}

#[test]
fn what_is_not_a_sequence_of_numbers_is_an_error() {
    let error = refusal::<Matrix<u8, 1, 2>>("{}");
    assert!(error.starts_with("invalid type: map, expected 2 numbers for a 1x2 matrix"), "{error}");
    assert!(refusal::<Matrix<u8, 1, 2>>(r#"[1,"2"]"#).starts_with("invalid type: string"));
    assert!(refusal::<Matrix<u8, 2, 2>>("[[1,2],[3,4]]").starts_with("invalid type: sequence"));
}

#[test]
fn a_symmetric_matrix_is_symmetric_in_the_file() {
    let error = refusal::<Symmetric<f64, 2>>("[1.0,2.0,2.5,3.0]");
    assert!(error.starts_with("a 2x2 matrix that is not symmetric"), "{error}");
    // NaN too: JSON has none, postcard has it.
    let nan = Symmetric::from_lower(mat![f64::NAN, 0.0; f64::NAN, 1.0]);
    let bytes = postcard::to_allocvec(&nan).unwrap();
    let read: Symmetric<f64, 2> = postcard::from_bytes(&bytes).unwrap();
    assert!(read[(0, 1)].is_nan() && read[(1, 1)] == 1.0);
    let mixed = postcard::to_allocvec(&mat![0.0, f64::NAN; 1.0, 1.0]).unwrap();
    assert!(postcard::from_bytes::<Symmetric<f64, 2>>(&mixed).is_err());
}

#[test]
fn a_rotation_has_norm_one_or_is_refused() {
    for (text, is_read) in [
        ("[0.0,0.0,0.0,1.0]", true),
        ("[0.0,0.0,0.0,1.00009]", true),
        ("[0.0,0.0,0.0,0.99991]", true),
        ("[0.0,0.0,0.0,1.0002]", false),
        ("[0.0,0.0,0.0,0.9998]", false),
        ("[0.0,0.0,0.0,0.0]", false),
        ("[1.0,1.0,0.0,0.0]", false),
        ("[1.0,0.0,0.0]", false),
        ("[1.0,0.0,0.0,0.0,0.0]", false),
    ] {
        let read = serde_json::from_str::<Rotation3<f64>>(text);
        assert_eq!(read.is_ok(), is_read, "{text}");
        if let Ok(rotation) = read {
            assert!((rotation.quaternion().norm() - 1.0).abs() < 2e-8);
        }
    }
    let error = refusal::<Rotation3<f32>>("[0.0,0.0,3.0,4.0]");
    assert!(error.starts_with("the norm is not 1, so this is no rotation"), "{error}");
    assert!(refusal::<Rotation2<f64>>("[0.5,0.5]").starts_with("the norm is not 1"));
    assert!(serde_json::from_str::<Rotation2<f64>>("[0.6,0.80001]").is_ok());
    let nan = postcard::to_allocvec(&[f32::NAN, 0.0, 0.0, 1.0]).unwrap();
    assert!(postcard::from_bytes::<Rotation3<f32>>(&nan).is_err());
}

/// The ends that a rotation may drift to are read as often as they are written.
#[test]
fn rotations_come_back() {
    let r = Rotation3::from_axis_angle(vector![1.0, 2.0, 3.0], 0.7).unwrap();
    let text = serde_json::to_string(&r).unwrap();
    let read: Rotation3<f64> = serde_json::from_str(&text).unwrap();
    assert!(read.angle_to(r) < 1e-15);
}

#[test]
fn the_format_of_transforms_is_frozen() {
    let affine = Affine::new(mat![1_u8, 2; 3, 4], vector![5, 6]);
    frozen(affine, "[1,3,2,4,5,6]", &[1, 3, 2, 4, 5, 6]);
    assert!(refusal::<Affine<u8, 2>>("[1,2,3,4]").contains("6 numbers for a 2x3 affine map"));
    let numbers =
        |numbers: &[f32]| -> Vec<u8> { numbers.iter().flat_map(|x| x.to_le_bytes()).collect() };
    let turn = Rotation2::from_cos_sin(0.0_f32, 1.0).unwrap();
    let isometry = Isometry2::new(turn, vector![2.0, 3.0]);
    frozen(isometry, "[[0.0,1.0],[2.0,3.0]]", &numbers(&[0.0, 1.0, 2.0, 3.0]));
    let turn = Rotation3::from_quaternion(Quaternion::from_xyzw(0.0, 0.0, 0.0, 1.0_f32)).unwrap();
    let isometry = Isometry3::new(turn, vector![2.0, 3.0, 4.0]);
    let expected = numbers(&[0.0, 0.0, 0.0, 1.0, 2.0, 3.0, 4.0]);
    frozen(isometry, "[[0.0,0.0,0.0,1.0],[2.0,3.0,4.0]]", &expected);
    let (translation, scale) = (vector![2.0_f32, 3.0, 4.0], vector![1.0, -1.0, 0.5]);
    let text = "[[2.0,3.0,4.0],[0.0,0.0,0.0,1.0],[1.0,-1.0,0.5]]";
    let node = Trs { translation, rotation: turn, scale };
    assert_eq!(serde_json::to_string(&node).unwrap(), text);
    let read: Trs<f32> = serde_json::from_str(text).unwrap();
    assert_eq!((read.translation, read.rotation, read.scale), (translation, turn, scale));
    let error = refusal::<Isometry3<f32>>("[[0.0,0.0,0.0,2.0],[2.0,3.0,4.0]]");
    assert!(error.starts_with("the norm is not 1"), "{error}");
}

#[test]
fn frames_are_not_written() {
    struct Body;
    struct World;
    frozen(In::<World, _>::new(vector![1_u8, 2]), "[1,2]", &[1, 2]);
    frozen(Map::<Body, World, _>::new(mat![1_u8, 2; 3, 4]), "[1,3,2,4]", &[1, 3, 2, 4]);
    let error = refusal::<In<World, Vector<u8, 2>>>("[1]");
    assert!(error.contains("2 numbers for a 2x1 matrix"), "{error}");
    let error = refusal::<Map<Body, World, Rotation2<f32>>>("[2.0,0.0]");
    assert!(error.starts_with("the norm is not 1"), "{error}");
}
