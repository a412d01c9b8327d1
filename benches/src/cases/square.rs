//! Inverse, determinant and transpose.

use cgmath::{Matrix as _, Matrix3, Matrix4, SquareMatrix};
use glam::{Mat3, Mat4};
use hadamard::Matrix;
use nalgebra::SMatrix;
use ultraviolet as uv;

use crate::class::{
    Class, DETERMINANT_4, INVERSE_4, INVERSE_5_TO_8, INVERSE_FROM_12, OTHER, TRANSPOSE,
    VECTOR_TRANSPOSE_4,
};
use crate::element::Element;
use crate::input::{general, invertible};
use crate::naive;
use crate::rows::{Case, Rows};

/// The operations here have one operand.
type Unary<T, const N: usize, const COUNT: usize> = Rows<T, N, N, 1, 1, COUNT>;

const INVERTIBLE: &str = "an invertible matrix";

pub fn cases(cases: &mut Vec<Case>) {
    cases.extend(
        inverse::<f32, 4, 64>(&INVERSE_4)
            .chain("hadamard", |a: &Matrix<f32, 4, 4>, &()| a.inverse().expect(INVERTIBLE))
            .chain("naive", |a: &[[f32; 4]; 4], &()| naive::inverse(a))
            .chain("nalgebra", |a: &SMatrix<f32, 4, 4>, &()| a.try_inverse().expect(INVERTIBLE))
            .add_chained("glam", |a: &Mat4, &()| a.inverse())
            .add_chained("ultraviolet", |a: &uv::Mat4, &()| a.inversed())
            .add_chained("cgmath", |a: &Matrix4<f32>, &()| a.invert().expect(INVERTIBLE))
            .into_cases(),
    );
    cases.extend(
        inverse::<f32, 3, 64>(&OTHER)
            .add("glam", |a: &Mat3, &()| a.inverse())
            .add("ultraviolet", |a: &uv::Mat3, &()| a.inversed())
            .add("cgmath", |a: &Matrix3<f32>, &()| a.invert().expect(INVERTIBLE))
            .into_cases(),
    );
    cases.extend(
        transpose::<f32, 4, 64>(&VECTOR_TRANSPOSE_4)
            .add("glam", |a: &Mat4, &()| a.transpose())
            .add("ultraviolet", |a: &uv::Mat4, &()| a.transposed())
            .add("cgmath", |a: &Matrix4<f32>, &()| a.transpose())
            .into_cases(),
    );
    cases.extend(
        transpose::<f32, 3, 64>(&OTHER)
            .add("glam", |a: &Mat3, &()| a.transpose())
            .add("ultraviolet", |a: &uv::Mat3, &()| a.transposed())
            .add("cgmath", |a: &Matrix3<f32>, &()| a.transpose())
            .into_cases(),
    );
    cases.extend(
        Unary::<f32, 4, 64>::new(&DETERMINANT_4, "determinant/f32/4x4", invertible, general)
            .add("hadamard", |a: &Matrix<f32, 4, 4>, &()| a.determinant())
            .add("naive", |a: &[[f32; 4]; 4], &()| naive::determinant_4(a))
            .add("nalgebra", |a: &SMatrix<f32, 4, 4>, &()| a.determinant())
            .add("glam", |a: &Mat4, &()| a.determinant())
            .add("ultraviolet", |a: &uv::Mat4, &()| a.determinant())
            .add("cgmath", |a: &Matrix4<f32>, &()| a.determinant())
            .into_cases(),
    );
    cases.extend(inverse::<f64, 4, 64>(&OTHER).into_cases());
    larger::<f32>(cases);
    larger::<f64>(cases);
}

fn larger<T: Element>(cases: &mut Vec<Case>) {
    cases.extend(inverse::<T, 5, 16>(&INVERSE_5_TO_8).into_cases());
    cases.extend(inverse::<T, 6, 16>(&INVERSE_5_TO_8).into_cases());
    cases.extend(inverse::<T, 8, 16>(&INVERSE_5_TO_8).into_cases());
    cases.extend(inverse::<T, 12, 4>(&INVERSE_FROM_12).into_cases());
    cases.extend(inverse::<T, 16, 4>(&INVERSE_FROM_12).into_cases());
    cases.extend(inverse::<T, 32, 1>(&INVERSE_FROM_12).into_cases());
    cases.extend(transpose::<T, 5, 16>(&TRANSPOSE).into_cases());
    cases.extend(transpose::<T, 6, 16>(&TRANSPOSE).into_cases());
    cases.extend(transpose::<T, 8, 16>(&TRANSPOSE).into_cases());
    cases.extend(transpose::<T, 12, 4>(&TRANSPOSE).into_cases());
    cases.extend(transpose::<T, 16, 4>(&TRANSPOSE).into_cases());
    cases.extend(transpose::<T, 32, 1>(&TRANSPOSE).into_cases());
    cases.extend(transpose::<T, 64, 1>(&TRANSPOSE).into_cases());
}

fn inverse<T: Element, const N: usize, const COUNT: usize>(
    class: &'static Class,
) -> Unary<T, N, COUNT> {
    Rows::new(class, &format!("inverse/{}/{N}x{N}", T::NAME), invertible, general)
        .add("hadamard", |a: &Matrix<T, N, N>, &()| a.inverse().expect(INVERTIBLE))
        .add("naive", |a: &[[T; N]; N], &()| naive::inverse(a))
        .add("nalgebra", |a: &SMatrix<T, N, N>, &()| a.try_inverse().expect(INVERTIBLE))
}

fn transpose<T: Element, const N: usize, const COUNT: usize>(
    class: &'static Class,
) -> Unary<T, N, COUNT> {
    Rows::new(class, &format!("transpose/{}/{N}x{N}", T::NAME), general, general)
        .add("hadamard", |a: &Matrix<T, N, N>, &()| a.transpose())
        .add("naive", |a: &[[T; N]; N], &()| naive::transpose(a))
        .add("nalgebra", |a: &SMatrix<T, N, N>, &()| a.transpose())
}
