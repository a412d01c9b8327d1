//! A + B and A ⊙ B.

use cgmath::{Matrix3, Matrix4};
use glam::{Mat3, Mat4};
use hadamard::Matrix;
use nalgebra::SMatrix;
use ultraviolet as uv;

use crate::class::{Class, ELEMENTWISE_FROM_12, ELEMENTWISE_TO_8, OTHER};
use crate::element::Element;
use crate::input::{general, signs};
use crate::naive;
use crate::rows::{Case, Rows};

pub fn cases(cases: &mut Vec<Case>) {
    cases.extend(
        sum::<f32, 3, 3, 64>(&ELEMENTWISE_TO_8)
            .add("glam", |a: &Mat3, b: &Mat3| *a + *b)
            .add("ultraviolet", |a: &uv::Mat3, b: &uv::Mat3| *a + *b)
            .add("cgmath", |a: &Matrix3<f32>, b: &Matrix3<f32>| a + b)
            .into_cases(),
    );
    cases.extend(
        sum::<f32, 4, 4, 64>(&ELEMENTWISE_TO_8)
            .add("glam", |a: &Mat4, b: &Mat4| *a + *b)
            .add("ultraviolet", |a: &uv::Mat4, b: &uv::Mat4| *a + *b)
            .add("cgmath", |a: &Matrix4<f32>, b: &Matrix4<f32>| a + b)
            .into_cases(),
    );
    cases.extend(hadamard::<f32, 3, 3, 64>(&ELEMENTWISE_TO_8).into_cases());
    cases.extend(hadamard::<f32, 4, 4, 64>(&ELEMENTWISE_TO_8).into_cases());
    larger::<f32>(cases);
    larger::<f64>(cases);
}

fn larger<T: Element>(cases: &mut Vec<Case>) {
    cases.extend(sum::<T, 6, 6, 16>(&ELEMENTWISE_TO_8).into_cases());
    cases.extend(hadamard::<T, 2, 3, 64>(&ELEMENTWISE_TO_8).into_cases());
    cases.extend(hadamard::<T, 5, 5, 16>(&ELEMENTWISE_TO_8).into_cases());
    cases.extend(hadamard::<T, 6, 6, 16>(&ELEMENTWISE_TO_8).into_cases());
    cases.extend(hadamard::<T, 8, 8, 16>(&ELEMENTWISE_TO_8).into_cases());
    cases.extend(assigned::<T, 12, 4>());
    cases.extend(assigned::<T, 16, 4>());
    cases.extend(assigned::<T, 32, 1>());
    cases.extend(assigned::<T, 64, 1>());
    cases.extend(hadamard::<T, 12, 12, 4>(&OTHER).into_cases());
    cases.extend(hadamard::<T, 32, 32, 1>(&OTHER).into_cases());
}

fn sum<T: Element, const M: usize, const N: usize, const COUNT: usize>(
    class: &'static Class,
) -> Rows<T, M, N, M, N, COUNT> {
    Rows::new(class, &format!("add/{}/{M}x{N}", T::NAME), general, general)
        .add("hadamard", |a: &Matrix<T, M, N>, b: &Matrix<T, M, N>| a + b)
        .add("naive", |a: &[[T; M]; N], b: &[[T; M]; N]| naive::add(a, b))
        .add("nalgebra", |a: &SMatrix<T, M, N>, b: &SMatrix<T, M, N>| a + b)
}

fn hadamard<T: Element, const M: usize, const N: usize, const COUNT: usize>(
    class: &'static Class,
) -> Rows<T, M, N, M, N, COUNT> {
    Rows::new(class, &format!("hadamard/{}/{M}x{N}", T::NAME), general, signs)
        .add("hadamard", |a: &Matrix<T, M, N>, b: &Matrix<T, M, N>| a.hadamard(b))
        .add("naive", |a: &[[T; M]; N], b: &[[T; M]; N]| naive::hadamard(a, b))
        .add("nalgebra", |a: &SMatrix<T, M, N>, b: &SMatrix<T, M, N>| a.component_mul(b))
}

/// `A += B` and `A ⊙= B`.
fn assigned<T: Element, const N: usize, const COUNT: usize>() -> impl Iterator<Item = Case> {
    let sum = Rows::<T, N, N, N, N, COUNT>::new(
        &ELEMENTWISE_FROM_12,
        &format!("add/{}/{N}x{N}", T::NAME),
        general,
        signs,
    )
    .out("hadamard", |_: &Matrix<T, N, N>, b: &Matrix<T, N, N>, x: &mut _| *x += b)
    .out("naive", |_: &[[T; N]; N], b: &[[T; N]; N], x: &mut _| naive::add_assign(x, b))
    .out("nalgebra", |_: &SMatrix<T, N, N>, b: &SMatrix<T, N, N>, x: &mut _| *x += b);
    let product = Rows::<T, N, N, N, N, COUNT>::new(
        &ELEMENTWISE_FROM_12,
        &format!("hadamard/{}/{N}x{N}", T::NAME),
        general,
        signs,
    )
    .out("hadamard", |_: &Matrix<T, N, N>, b: &Matrix<T, N, N>, x: &mut Matrix<T, N, N>| {
        x.hadamard_assign(b);
    })
    .out("naive", |_: &[[T; N]; N], b: &[[T; N]; N], x: &mut _| naive::hadamard_assign(x, b))
    .out("nalgebra", |_: &SMatrix<T, N, N>, b: &SMatrix<T, N, N>, x: &mut SMatrix<T, N, N>| {
        x.component_mul_assign(b);
    });
    sum.into_cases().chain(product.into_cases())
}
