//! Conversions to and from the version of glam that the parent names.

use std::ptr::from_ref;

use hadamard::geometry::{Affine, NotUnit, Quaternion, Rotation3};
use hadamard::{Matrix, Vector, mat, vector};

use super::glam::{
    Affine2, Affine3, Affine3A, BVec2, BVec3, BVec3A, BVec4, BVec4A, DAffine2, DAffine3, DMat2,
    DMat3, DMat4, DQuat, DVec2, DVec3, DVec4, I8Vec2, I8Vec3, I8Vec4, I16Vec2, I16Vec3, I16Vec4,
    I64Vec2, I64Vec3, I64Vec4, ISizeVec2, ISizeVec3, ISizeVec4, IVec2, IVec3, IVec4, Mat2, Mat3,
    Mat3A, Mat4, Quat, U8Vec2, U8Vec3, U8Vec4, U16Vec2, U16Vec3, U16Vec4, U64Vec2, U64Vec3,
    U64Vec4, USizeVec2, USizeVec3, USizeVec4, UVec2, UVec3, UVec4, Vec2, Vec3, Vec3A, Vec4,
};

#[test]
fn vectors_of_all_numbers() {
    macro_rules! check {
        ($($T:ident: $($Vec:ident $N:literal)*;)*) => {$($({
            let ours = Vector::<$T, $N>::from_fn(|i, _| (7 * i + 1) as $T);
            let mut theirs = $Vec::from(ours);
            assert_eq!(theirs.to_array().as_slice(), ours.as_slice());
            assert_eq!(Vector::from(theirs), ours);
            let reference: &Vector<$T, $N> = (&theirs).into();
            assert_eq!(reference, &ours);
            assert_eq!(from_ref(reference).addr(), from_ref(&theirs).addr());
            let reference: &mut Vector<$T, $N> = (&mut theirs).into();
            reference[$N - 1] = 9 as $T;
            assert_eq!(theirs[$N - 1], 9 as $T);
        })*)*};
    }
    check! {
        f32: Vec2 2 Vec3 3 Vec3A 3 Vec4 4;
        f64: DVec2 2 DVec3 3 DVec4 4;
        i8: I8Vec2 2 I8Vec3 3 I8Vec4 4;
        u8: U8Vec2 2 U8Vec3 3 U8Vec4 4;
        i16: I16Vec2 2 I16Vec3 3 I16Vec4 4;
        u16: U16Vec2 2 U16Vec3 3 U16Vec4 4;
        i32: IVec2 2 IVec3 3 IVec4 4;
        u32: UVec2 2 UVec3 3 UVec4 4;
        i64: I64Vec2 2 I64Vec3 3 I64Vec4 4;
        u64: U64Vec2 2 U64Vec3 3 U64Vec4 4;
        isize: ISizeVec2 2 ISizeVec3 3 ISizeVec4 4;
        usize: USizeVec2 2 USizeVec3 3 USizeVec4 4;
    }
}

#[test]
fn matrices_keep_rows_and_columns() {
    macro_rules! check {
        ($($T:ident: $($Mat:ident $N:literal)*;)*) => {$($({
            let ours = Matrix::<$T, $N, $N>::from_fn(|i, j| (10 * i + j) as $T);
            let mut theirs = $Mat::from(ours);
            for i in 0..$N {
                for j in 0..$N {
                    assert_eq!(theirs.col(j)[i], ours[(i, j)]);
                }
            }
            assert_eq!(Matrix::from(theirs), ours);
            let reference: &Matrix<$T, $N, $N> = (&theirs).into();
            assert_eq!(reference, &ours);
            assert_eq!(from_ref(reference).addr(), from_ref(&theirs).addr());
            let reference: &mut Matrix<$T, $N, $N> = (&mut theirs).into();
            reference[(0, $N - 1)] = 99.0;
            assert_eq!(theirs.col($N - 1)[0], 99.0);
        })*)*};
    }
    check! {
        f32: Mat2 2 Mat3 3 Mat4 4;
        f64: DMat2 2 DMat3 3 DMat4 4;
    }
    let ours = Matrix::<f32, 3, 3>::from_fn(|i, j| (10 * i + j) as f32);
    let theirs = Mat3A::from(ours);
    assert_eq!((theirs.col(2)[0], theirs.col(0)[2]), (2.0, 20.0));
    assert_eq!(Matrix::from(theirs), ours);
}

/// The use of a reference to glam's type: a function of glam takes our vector.
#[test]
fn references_to_ours_become_references_to_theirs() {
    macro_rules! check {
        ($($T:ident $Vec:ident)*) => {$({
            let mut ours = vector![1 as $T, 2 as $T, 3 as $T];
            let theirs: &mut $Vec = (&mut ours).into();
            assert_eq!((theirs.x, theirs.y, theirs.z), (1 as $T, 2 as $T, 3 as $T));
            theirs.y = 7 as $T;
            assert_eq!(ours, vector![1 as $T, 7 as $T, 3 as $T]);
            assert_eq!(<&$Vec>::from(&ours).to_array(), [1 as $T, 7 as $T, 3 as $T]);
        })*};
    }
    check! {
        f32 Vec3 f64 DVec3 i8 I8Vec3 u8 U8Vec3 i16 I16Vec3 u16 U16Vec3 i32 IVec3 u32 UVec3
        i64 I64Vec3 u64 U64Vec3 isize ISizeVec3 usize USizeVec3
    }
    let mut ours = mat![1.0_f32, 2.0, 3.0; 4.0, 5.0, 6.0; 7.0, 8.0, 10.0];
    assert_eq!(<&Mat3>::from(&ours).row(1), Vec3::new(4.0, 5.0, 6.0));
    assert_eq!(<&Mat3>::from(&ours).determinant(), -3.0);
    <&mut Mat3>::from(&mut ours).z_axis.x = 30.0;
    assert_eq!(ours[(0, 2)], 30.0);
    let mut ours = ours.cast::<f64>();
    assert_eq!(<&DMat3>::from(&ours).row(0), DVec3::new(1.0, 2.0, 30.0));
    <&mut DMat3>::from(&mut ours).x_axis.z = 70.0;
    assert_eq!(ours[(2, 0)], 70.0);
}

#[test]
fn masks() {
    macro_rules! check {
        ($($Mask:ident $N:literal)*) => {$(
            let ours = Vector::<bool, $N>::from_fn(|i, _| i % 2 == 1);
            let theirs = $Mask::from(ours);
            for i in 0..$N {
                assert_eq!(theirs.test(i), i % 2 == 1);
            }
            assert_eq!(Vector::from(theirs), ours);
        )*};
    }
    check! { BVec2 2 BVec3 3 BVec3A 3 BVec4 4 BVec4A 4 }
    let (a, b) = (Vec4::new(1.0, 5.0, 3.0, 0.0), Vec4::splat(2.0));
    assert_eq!(Vector::from(a.cmplt(b)), Vector::from(a).lt(Vector::from(b)));
}

/// Both crates multiply, transpose and invert alike.
#[test]
fn operations_agree() {
    let a =
        mat![1.0_f32, 2.0, 0.0, 3.0; 0.0, 1.0, 4.0, 5.0; 2.0, 0.0, 1.0, 6.0; 0.0, 0.0, 0.0, 1.0];
    let v = vector![1.0_f32, 2.0, 3.0, 1.0];
    assert_eq!(Mat4::from(a) * Vec4::from(v), Vec4::from(a * v));
    assert_eq!(Matrix::from(Mat4::from(a) * Mat4::from(a)), a * a);
    assert_eq!(Matrix::from(Mat4::from(a).transpose()), a.transpose());
    assert_eq!(Mat4::from(a).determinant(), a.determinant());
}

#[test]
fn quaternions_and_rotations() {
    let q = Quaternion::from_xyzw(1.0_f32, 2.0, 3.0, 4.0);
    assert_eq!(Quat::from(q), Quat::from_xyzw(1.0, 2.0, 3.0, 4.0));
    assert_eq!(Quaternion::from(Quat::from_xyzw(1.0, 2.0, 3.0, 4.0)), q);
    assert_eq!(Rotation3::try_from(Quat::from(q)), Err(NotUnit));
    let theirs = DQuat::from_axis_angle(DVec3::new(0.6, 0.0, 0.8), 1.0);
    let ours = Rotation3::try_from(theirs).unwrap();
    assert!(DQuat::from(ours).abs_diff_eq(theirs, 1e-15));
    let v = vector![1.0, 2.0, 3.0];
    assert!((ours * v).distance(Vector::from(theirs * DVec3::from(v))) < 1e-14);
    let p = DQuat::from_rotation_x(0.5);
    let product = ours * Rotation3::try_from(p).unwrap();
    assert!(DQuat::from(product).abs_diff_eq(theirs * p, 1e-15));
    assert!(Matrix::from(DMat3::from_quat(theirs)).distance(ours.to_matrix()) < 1e-15);
}

#[test]
fn affine_maps() {
    macro_rules! check {
        ($($Glam:ident: $T:ident $N:literal $Vec:ident;)*) => {$({
            let linear = Matrix::<$T, $N, $N>::from_fn(|i, j| (3 * i + j + 1) as $T);
            let ours = Affine::new(linear, Vector::from_fn(|i, _| i as $T));
            let theirs = $Glam::from(ours);
            let point = Vector::<$T, $N>::from_fn(|i, _| (5 * i + 2) as $T);
            let there = ours.linear * point + ours.translation;
            assert_eq!(ours.transform_point(point), there);
            let moved = (theirs * $Glam::from_translation($Vec::from(point))).translation;
            assert_eq!(Vector::from(moved), there);
            assert_eq!(Affine::from(theirs), ours);
        })*};
    }
    check! {
        Affine2: f32 2 Vec2;
        Affine3: f32 3 Vec3;
        Affine3A: f32 3 Vec3;
        DAffine2: f64 2 DVec2;
        DAffine3: f64 3 DVec3;
    }
}
