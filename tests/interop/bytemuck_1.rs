use bytemuck::{
    Zeroable, bytes_of, cast, cast_slice, cast_slice_mut, from_bytes, pod_read_unaligned,
};
use hadamard::geometry::{Affine, Isometry2, Isometry3, Quaternion, Rotation2, Rotation3, Trs};
use hadamard::linalg::{Lower, Symmetric, Upper};
use hadamard::{Diag, Matrix, Vector, mat, vector};

#[test]
fn bytes_are_those_of_the_elements_column_by_column() {
    let a = mat![1_u16, 2, 3; 4, 5, 6];
    let expected: Vec<u8> = [1_u16, 4, 2, 5, 3, 6].iter().flat_map(|x| x.to_ne_bytes()).collect();
    assert_eq!(bytes_of(&a), expected);
    assert_eq!(pod_read_unaligned::<Matrix<u16, 2, 3>>(&expected), a);
    assert_eq!(from_bytes::<Matrix<u16, 2, 3>>(bytes_of(&a)), &a);
}

/// A vertex buffer, and the samples of a sensor.
#[test]
fn slices_are_cast_without_a_copy() {
    let mut samples = [1.0_f32, 2.0, 3.0, 4.0, 5.0, 6.0];
    let vectors: &[Vector<f32, 3>] = cast_slice(&samples);
    assert_eq!(vectors, [vector![1.0, 2.0, 3.0], vector![4.0, 5.0, 6.0]]);
    for vector in cast_slice_mut::<f32, Vector<f32, 3>>(&mut samples) {
        *vector *= 2.0;
    }
    assert_eq!(samples, [2.0, 4.0, 6.0, 8.0, 10.0, 12.0]);
    let vectors = [vector![1.0_f32, 2.0, 3.0]; 5];
    assert_eq!(cast_slice::<_, u8>(&vectors).len(), 60);
    assert_eq!(cast::<_, [f32; 4]>(mat![1.0_f32, 2.0; 3.0, 4.0]), [1.0, 3.0, 2.0, 4.0]);
}

#[test]
fn zeroed_is_zero() {
    assert_eq!(Matrix::<f64, 3, 4>::zeroed(), Matrix::ZERO);
    assert_eq!(Diag::<i32, 3>::zeroed(), Vector::<i32, 3>::ZERO.diag());
    assert_eq!(Symmetric::<i32, 3>::zeroed(), Symmetric::ZERO);
    assert_eq!(Lower::<i32, 3>::zeroed().to_matrix(), Matrix::ZERO);
    assert_eq!(Upper::<i32, 3>::zeroed().to_matrix(), Matrix::ZERO);
    // Elements that have a zero, but do not allow all bits.
    assert_eq!(Matrix::<bool, 1, 2>::zeroed(), mat![false, false]);
}

#[test]
fn structured_matrices_go_out_as_matrices() {
    let a = mat![1_u8, 2, 3; 4, 5, 6; 7, 8, 9];
    assert_eq!(bytes_of(&a.lower()), [1, 4, 7, 0, 5, 8, 0, 0, 9]);
    assert_eq!(bytes_of(&a.upper()), [1, 0, 0, 2, 5, 0, 3, 6, 9]);
    assert_eq!(bytes_of(&Symmetric::from_lower(a)), [1, 4, 7, 4, 5, 8, 7, 8, 9]);
    assert_eq!(bytes_of(&a.diagonal().diag()), [1, 5, 9]);
    assert_eq!(cast::<[u8; 2], Diag<u8, 2>>([3, 4]), vector![3, 4].diag());
}

/// A user's uniform: `repr(C)` with explicit padding.
#[test]
fn a_struct_of_matrices_is_plain_data() {
    #[repr(C)]
    #[derive(Clone, Copy)]
    struct Uniform {
        view: Matrix<f32, 4, 4>,
        light: Vector<f32, 3>,
        padding: f32,
    }
    // SAFETY: `repr(C)`, all fields are `Pod`, and 64 + 12 + 4 is a multiple of 4.
    unsafe impl Zeroable for Uniform {}
    // SAFETY: as above.
    unsafe impl bytemuck::Pod for Uniform {}
    let uniform = Uniform { view: Matrix::identity(), light: vector![1.0, 2.0, 3.0], padding: 0.0 };
    let floats: &[f32] = cast_slice(bytes_of(&uniform));
    assert_eq!(floats.len(), 20);
    assert_eq!(floats[16..], [1.0, 2.0, 3.0, 0.0]);
}

/// `to_wgsl` and `to_std140` return arrays, which bytemuck knows.
#[test]
fn columns_of_shaders_are_plain_data() {
    let bytes = |words: &[u32]| words.iter().flat_map(|x| x.to_ne_bytes()).collect::<Vec<_>>();
    let (a, b) = (mat![1_u32, 4; 2, 5; 3, 6], mat![1_u32, 3; 2, 4]);
    assert_eq!(bytes_of(&a.to_wgsl()), bytes(&[1, 2, 3, 0, 4, 5, 6, 0]));
    assert_eq!(bytes_of(&a.to_std140()), bytes_of(&a.to_wgsl()));
    assert_eq!(bytes_of(&b.to_wgsl()), bytes(&[1, 2, 3, 4]));
    assert_eq!(bytes_of(&b.to_std140()), bytes(&[1, 2, 0, 0, 3, 4, 0, 0]));
    let c = mat![1.0_f32, -2.0; 0.0, 0.5];
    let expected: Vec<u8> =
        [1.0_f32, 0.0, -2.0, 0.5].iter().flat_map(|x| x.to_ne_bytes()).collect();
    assert_eq!(bytes_of(&c.to_wgsl()), expected);
}

#[test]
fn rotations_go_out() {
    let q = Quaternion::from_wxyz(0.8_f32, 0.0, 0.6, 0.0);
    assert_eq!(cast::<_, [f32; 4]>(q), [0.0, 0.6, 0.0, 0.8]);
    assert_eq!(cast::<[f32; 4], Quaternion<f32>>([0.0, 0.6, 0.0, 0.8]), q);
    let r = Rotation3::from_quaternion(q).unwrap();
    assert_eq!(cast_slice::<_, f32>(&[r, r]), [0.0, 0.6, 0.0, 0.8, 0.0, 0.6, 0.0, 0.8]);
    let r = Rotation2::from_cos_sin(0.6_f64, 0.8).unwrap();
    assert_eq!(cast_slice::<_, f64>(&[r]), [0.6, 0.8]);
}

#[test]
fn transforms_go_out() {
    let affine = Affine::new(mat![1_u8, 2; 3, 4], vector![5, 6]);
    assert_eq!(bytes_of(&affine), [1, 3, 2, 4, 5, 6]);
    assert_eq!(cast::<[u8; 6], Affine<u8, 2>>([1, 3, 2, 4, 5, 6]), affine);
    let turn = Rotation2::from_cos_sin(0.0_f32, 1.0).unwrap();
    assert_eq!(
        cast_slice::<_, f32>(&[Isometry2::new(turn, vector![2.0, 3.0])]),
        [0.0, 1.0, 2.0, 3.0]
    );
    let (turn, t) = (Rotation3::IDENTITY, vector![2.0_f64, 3.0, 4.0]);
    assert_eq!(
        cast_slice::<_, f64>(&[Isometry3::new(turn, t)]),
        [0.0, 0.0, 0.0, 1.0, 2.0, 3.0, 4.0]
    );
    let node = Trs { translation: t, rotation: turn, scale: t };
    assert_eq!(cast_slice::<_, f64>(&[node]), [2.0, 3.0, 4.0, 0.0, 0.0, 0.0, 1.0, 2.0, 3.0, 4.0]);
}
