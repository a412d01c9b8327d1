//! Types.
//!
//! These second names of types are public, so that the compiler comes to the functions that the
//! other library has for the type, and answers them. The root exports them, because users look for
//! them there.

use crate::geometry::second_names;
use crate::matrix::{Matrix, RowVector, Vector};

second_names! {
    [T] Vector2 = Vector<T, 2>, "this type is `Vector<T, 2>` here";
    [T] Vector3 = Vector<T, 3>, "this type is `Vector<T, 3>` here";
    [T] Vector4 = Vector<T, 4>, "this type is `Vector<T, 4>` here";
    [T] Vector5 = Vector<T, 5>, "this type is `Vector<T, 5>` here";
    [T] Vector6 = Vector<T, 6>, "this type is `Vector<T, 6>` here";
    [T] RowVector2 = RowVector<T, 2>, "this type is `RowVector<T, 2>` here";
    [T] RowVector3 = RowVector<T, 3>, "this type is `RowVector<T, 3>` here";
    [T] RowVector4 = RowVector<T, 4>, "this type is `RowVector<T, 4>` here";
    [T] Matrix2 = Matrix<T, 2, 2>, "this type is `Matrix<T, 2, 2>` here";
    [T] Matrix3 = Matrix<T, 3, 3>, "this type is `Matrix<T, 3, 3>` here";
    [T] Matrix4 = Matrix<T, 4, 4>, "this type is `Matrix<T, 4, 4>` here";
    [T] Matrix5 = Matrix<T, 5, 5>, "this type is `Matrix<T, 5, 5>` here";
    [T] Matrix6 = Matrix<T, 6, 6>, "this type is `Matrix<T, 6, 6>` here";
    [T] Matrix2x3 = Matrix<T, 2, 3>, "this type is `Matrix<T, 2, 3>` here";
    [T] Matrix2x4 = Matrix<T, 2, 4>, "this type is `Matrix<T, 2, 4>` here";
    [T] Matrix3x2 = Matrix<T, 3, 2>, "this type is `Matrix<T, 3, 2>` here";
    [T] Matrix3x4 = Matrix<T, 3, 4>, "this type is `Matrix<T, 3, 4>` here";
    [T] Matrix3x6 = Matrix<T, 3, 6>, "this type is `Matrix<T, 3, 6>` here";
    [T] Matrix4x2 = Matrix<T, 4, 2>, "this type is `Matrix<T, 4, 2>` here";
    [T] Matrix4x3 = Matrix<T, 4, 3>, "this type is `Matrix<T, 4, 3>` here";
    [T] Matrix6x3 = Matrix<T, 6, 3>, "this type is `Matrix<T, 6, 3>` here";
    [T] Point2 = Vector<T, 2>, "this type is `Vector<T, 2>` here";
    [T] Point3 = Vector<T, 3>, "this type is `Vector<T, 3>` here";
    [T] Point4 = Vector<T, 4>, "this type is `Vector<T, 4>` here";
    [T, const M: usize, const N: usize] SMatrix = Matrix<T, M, N>, "this type is `Matrix<T, M, N>` here";
    [T, const N: usize] SVector = Vector<T, N>, "this type is `Vector<T, N>` here";
    [] Vector2d = Vector<f64, 2>, "this type is `Vector<f64, 2>` here";
    [] Vector2f = Vector<f32, 2>, "this type is `Vector<f32, 2>` here";
    [] Vector2i = Vector<i32, 2>, "this type is `Vector<i32, 2>` here";
    [] Matrix2d = Matrix<f64, 2, 2>, "this type is `Matrix<f64, 2, 2>` here";
    [] Matrix2f = Matrix<f32, 2, 2>, "this type is `Matrix<f32, 2, 2>` here";
    [] Vector3d = Vector<f64, 3>, "this type is `Vector<f64, 3>` here";
    [] Vector3f = Vector<f32, 3>, "this type is `Vector<f32, 3>` here";
    [] Vector3i = Vector<i32, 3>, "this type is `Vector<i32, 3>` here";
    [] Matrix3d = Matrix<f64, 3, 3>, "this type is `Matrix<f64, 3, 3>` here";
    [] Matrix3f = Matrix<f32, 3, 3>, "this type is `Matrix<f32, 3, 3>` here";
    [] Vector4d = Vector<f64, 4>, "this type is `Vector<f64, 4>` here";
    [] Vector4f = Vector<f32, 4>, "this type is `Vector<f32, 4>` here";
    [] Vector4i = Vector<i32, 4>, "this type is `Vector<i32, 4>` here";
    [] Matrix4d = Matrix<f64, 4, 4>, "this type is `Matrix<f64, 4, 4>` here";
    [] Matrix4f = Matrix<f32, 4, 4>, "this type is `Matrix<f32, 4, 4>` here";
}

second_names! {
    only "write `use hadamard::geometry::Isometry2`": Isometry2;
    only "write `use hadamard::geometry::Isometry3`": Isometry3;
    only "write `use hadamard::geometry::Quaternion`": Quaternion;
    only "write `use hadamard::geometry::Rotation2`": Rotation2;
    only "write `use hadamard::geometry::Rotation3`": Rotation3;
    only "write `use hadamard::linalg::Symmetric`": Symmetric;
}
