//! Matrix products, and matrices times vectors.

use std::marker::PhantomData;

use cgmath::{Matrix2, Matrix3, Matrix4, Vector3, Vector4};
use glam::{Mat2, Mat3, Mat3A, Mat4, Vec3, Vec4};
use hadamard::{Matrix, Vector};
use nalgebra::{SMatrix, SVector};
use ultraviolet as uv;

use crate::class::{
    Class, OTHER, PRODUCT_3, PRODUCT_4, PRODUCTS_5_TO_8, PRODUCTS_12_TO_16, PRODUCTS_32_TO_64,
    VECTOR_TRANSPOSE_4,
};
use crate::element::Element;
use crate::input::general;
use crate::naive;
use crate::peak::{Peak, ProductAtPeak};
use crate::rows::{Case, Rows};

pub fn cases(cases: &mut Vec<Case>) {
    cases.extend(
        small::<f32, 4>(&PRODUCT_4)
            .add_chained("glam", |a: &Mat4, b: &Mat4| *a * *b)
            .add_chained("ultraviolet", |a: &uv::Mat4, b: &uv::Mat4| *a * *b)
            .add_chained("cgmath", |a: &Matrix4<f32>, b: &Matrix4<f32>| a * b)
            .into_cases(),
    );
    cases.extend(
        small::<f32, 3>(&PRODUCT_3)
            .add_chained("glam", |a: &Mat3, b: &Mat3| *a * *b)
            .add_chained("glam Mat3A", |a: &Mat3A, b: &Mat3A| *a * *b)
            .add_chained("ultraviolet", |a: &uv::Mat3, b: &uv::Mat3| *a * *b)
            .add_chained("cgmath", |a: &Matrix3<f32>, b: &Matrix3<f32>| a * b)
            .into_cases(),
    );
    cases.extend(
        small::<f32, 2>(&OTHER)
            .add_chained("glam", |a: &Mat2, b: &Mat2| *a * *b)
            .add_chained("ultraviolet", |a: &uv::Mat2, b: &uv::Mat2| *a * *b)
            .add_chained("cgmath", |a: &Matrix2<f32>, b: &Matrix2<f32>| a * b)
            .into_cases(),
    );
    cases.extend(small::<f64, 3>(&OTHER).into_cases());
    cases.extend(small::<f64, 4>(&OTHER).into_cases());
    cases.extend(
        matvec::<f32, 4, 64>(&VECTOR_TRANSPOSE_4)
            .add("glam", |a: &Mat4, x: &Vec4| *a * *x)
            .add("ultraviolet", |a: &uv::Mat4, x: &uv::Vec4| *a * *x)
            .add("cgmath", |a: &Matrix4<f32>, x: &Vector4<f32>| a * x)
            .into_cases(),
    );
    cases.extend(
        matvec::<f32, 3, 64>(&OTHER)
            .add("glam", |a: &Mat3, x: &Vec3| *a * *x)
            .add("ultraviolet", |a: &uv::Mat3, x: &uv::Vec3| *a * *x)
            .add("cgmath", |a: &Matrix3<f32>, x: &Vector3<f32>| a * x)
            .into_cases(),
    );
    from_5::<f32>(cases);
    from_5::<f64>(cases);
    cases.extend(matvec::<f64, 6, 16>(&OTHER).into_cases());
    cases.extend(matvec::<f64, 12, 4>(&OTHER).into_cases());
    cases.extend(matvec::<f64, 32, 1>(&OTHER).into_cases());
}

fn from_5<T: Element + Peak>(cases: &mut Vec<Case>) {
    cases.extend(product::<T, 5, 5, 5, 16>(&PRODUCTS_5_TO_8).into_cases());
    cases.extend(product::<T, 6, 6, 6, 16>(&PRODUCTS_5_TO_8).into_cases());
    cases.extend(product::<T, 7, 7, 7, 16>(&PRODUCTS_5_TO_8).into_cases());
    cases.extend(product::<T, 8, 8, 8, 16>(&PRODUCTS_5_TO_8).into_cases());
    cases.extend(product::<T, 3, 6, 6, 16>(&PRODUCTS_5_TO_8).into_cases());
    cases.extend(product::<T, 6, 3, 6, 16>(&PRODUCTS_5_TO_8).into_cases());
    cases.extend(product::<T, 2, 8, 4, 16>(&PRODUCTS_5_TO_8).into_cases());
    cases.extend(with_output::<T, 12, 4>(&PRODUCTS_12_TO_16).into_cases());
    cases.extend(with_output::<T, 16, 4>(&PRODUCTS_12_TO_16).into_cases());
    cases.extend(large::<T, 32>());
    cases.extend(large::<T, 48>());
    cases.extend(large::<T, 64>());
}

/// `M x K` by `K x N`, `COUNT` of them.
fn product<T: Element, const M: usize, const K: usize, const N: usize, const COUNT: usize>(
    class: &'static Class,
) -> Rows<T, M, K, K, N, COUNT> {
    let shape = if M == K && K == N { format!("{M}x{M}") } else { format!("{M}x{K}-{K}x{N}") };
    Rows::new(class, &format!("matmul/{}/{shape}", T::NAME), general, general)
        .add("hadamard", |a: &Matrix<T, M, K>, b: &Matrix<T, K, N>| a * b)
        .add("naive", |a: &[[T; M]; K], b: &[[T; K]; N]| naive::matmul(a, b))
        .add("nalgebra", |a: &SMatrix<T, M, K>, b: &SMatrix<T, K, N>| a * b)
}

/// Square, and chained as well.
fn small<T: Element, const N: usize>(class: &'static Class) -> Rows<T, N, N, N, N, 64> {
    product::<T, N, N, N, 64>(class)
        .chain("hadamard", |a: &Matrix<T, N, N>, b: &Matrix<T, N, N>| a * b)
        .chain("naive", |a: &[[T; N]; N], b: &[[T; N]; N]| naive::matmul(a, b))
        .chain("nalgebra", |a: &SMatrix<T, N, N>, b: &SMatrix<T, N, N>| a * b)
}

/// Square, and into an output as well.
fn with_output<T: Element, const N: usize, const COUNT: usize>(
    class: &'static Class,
) -> Rows<T, N, N, N, N, COUNT> {
    product::<T, N, N, N, COUNT>(class)
        .out("hadamard", |a: &Matrix<T, N, N>, b: &Matrix<T, N, N>, out: &mut _| a.mul_to(b, out))
        .out("nalgebra", |a: &SMatrix<T, N, N>, b: &SMatrix<T, N, N>, out: &mut _| a.mul_to(b, out))
}

fn large<T: Element + Peak, const N: usize>() -> impl Iterator<Item = Case> {
    let rows = with_output::<T, N, 1>(&PRODUCTS_32_TO_64);
    #[cfg(target_arch = "x86_64")]
    let rows = match crate::faer::instructions() {
        Some(instructions) => rows
            .out("faer", move |a: &[[T; N]; N], b: &_, out: &mut _| {
                crate::faer::matmul(instructions, a, b, out);
            })
            .at_peak(|| ProductAtPeak::<T, N>(PhantomData)),
        None => rows,
    };
    rows.into_cases()
}

fn matvec<T: Element, const N: usize, const COUNT: usize>(
    class: &'static Class,
) -> Rows<T, N, N, N, 1, COUNT> {
    Rows::new(class, &format!("matvec/{}/{N}x{N}", T::NAME), general, general)
        .add("hadamard", |a: &Matrix<T, N, N>, x: &Vector<T, N>| a * x)
        .add("naive", |a: &[[T; N]; N], x: &[[T; N]; 1]| naive::matmul(a, x))
        .add("nalgebra", |a: &SMatrix<T, N, N>, x: &SVector<T, N>| a * x)
}
