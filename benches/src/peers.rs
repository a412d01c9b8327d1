//! The types of all crates, filled from columns and read as plain numbers.

mod factors;
mod games;
mod geometry;

pub(crate) use games::each_game;
pub use games::{GameMatrix, GameVector};
pub use geometry::{Homogeneous, Space, Vertex};

use std::hint::black_box;

use cgmath::{Matrix2, Matrix3, Matrix4, Vector2, Vector3, Vector4};
use glam::{DMat2, DMat3, DMat4, DVec2, DVec3, DVec4, Mat2, Mat3, Mat3A, Mat4};
use glam::{Vec2, Vec3, Vec3A, Vec4};
use hadamard::Matrix;
use nalgebra::SMatrix;
use ultraviolet as uv;

use crate::element::Element;

/// A matrix or a vector that can be built from the columns of an `M x N` matrix.
pub trait FromColumns<T, const M: usize, const N: usize> {
    /// The matrix with these columns.
    fn from_columns(columns: [[T; M]; N]) -> Self;
}

/// A result that can be compared with those of other crates.
pub trait Values {
    /// All numbers of the result, in the same order for all crates.
    fn values(&self) -> Vec<f64>;

    /// Uses the result: number by number, if it is a matrix or a number.
    #[inline(always)]
    fn consume(&self) {
        black_box(self);
    }
}

/// An operand that can be computed just before it is used.
pub trait Fresh {
    /// The same operand, computed: element by element if it is a matrix, and by a product with
    /// itself if it is a rotation.
    fn fresh(&self) -> Self;
}

/// The columns of a matrix, element by element.
#[inline(always)]
fn computed<T: Element, const M: usize, const N: usize>(numbers: &[T]) -> [[T; M]; N] {
    let mut columns = [[T::ZERO; M]; N];
    for j in 0..N {
        for i in 0..M {
            columns[j][i] = numbers[j * M + i].computed();
        }
    }
    columns
}

/// Uses each number.
#[inline(always)]
fn used<T: Element>(numbers: &[T]) {
    for x in numbers {
        x.used();
    }
}

/// The second operand of an operation that has one operand.
impl<T, const M: usize, const N: usize> FromColumns<T, M, N> for () {
    fn from_columns(_: [[T; M]; N]) {}
}

/// A number.
impl<T: Element> FromColumns<T, 1, 1> for T {
    #[inline(always)]
    fn from_columns([[x]]: [[T; 1]; 1]) -> T {
        x
    }
}

impl<T, const M: usize, const N: usize> FromColumns<T, M, N> for [[T; M]; N] {
    #[inline(always)]
    fn from_columns(columns: [[T; M]; N]) -> Self {
        columns
    }
}

impl<T, const M: usize, const N: usize> FromColumns<T, M, N> for Matrix<T, M, N> {
    #[inline(always)]
    fn from_columns(columns: [[T; M]; N]) -> Self {
        Matrix::from_columns(columns)
    }
}

impl<T: Element, const M: usize, const N: usize> FromColumns<T, M, N> for SMatrix<T, M, N> {
    #[inline(always)]
    fn from_columns(columns: [[T; M]; N]) -> Self {
        SMatrix::from_data(nalgebra::ArrayStorage(columns))
    }
}

impl Fresh for () {
    #[inline(always)]
    fn fresh(&self) {}
}

impl<T: Element> Fresh for T {
    #[inline(always)]
    fn fresh(&self) -> T {
        self.computed()
    }
}

impl<T: Element> Values for T {
    fn values(&self) -> Vec<f64> {
        vec![self.wide()]
    }

    #[inline(always)]
    fn consume(&self) {
        self.used();
    }
}

impl Values for bool {
    fn values(&self) -> Vec<f64> {
        vec![f64::from(u8::from(*self))]
    }
}

/// Matrices of any shape, and their numbers as a slice.
macro_rules! matrices {
    ($($Type:ty: |$value:ident| $numbers:expr;)*) => {$(
        impl<T: Element, const M: usize, const N: usize> Fresh for $Type {
            #[inline(always)]
            fn fresh(&self) -> Self {
                let $value = self;
                FromColumns::<T, M, N>::from_columns(computed($numbers))
            }
        }

        impl<T: Element, const M: usize, const N: usize> Values for $Type {
            fn values(&self) -> Vec<f64> {
                let $value = self;
                $numbers.iter().map(|x| x.wide()).collect()
            }

            #[inline(always)]
            fn consume(&self) {
                let $value = self;
                used($numbers);
            }
        }
    )*};
}

matrices! {
    [[T; M]; N]: |a| a.as_flattened();
    Matrix<T, M, N>: |a| a.as_slice();
    SMatrix<T, M, N>: |a| a.as_slice();
}

/// Types that are not generic: `impl T, M, N for Type: from how, to how`.
macro_rules! peers {
    ($(impl $T:ident, $M:literal, $N:literal for $($Type:ty),* {
        |$columns:ident| $from:expr, |$value:ident| $to:expr
    })*) => {$($(
        impl FromColumns<$T, $M, $N> for $Type {
            #[inline(always)]
            fn from_columns($columns: [[$T; $M]; $N]) -> Self {
                $from
            }
        }

        impl Fresh for $Type {
            #[inline(always)]
            fn fresh(&self) -> Self {
                let $value = self;
                let numbers: [$T; { $M * $N }] = $to;
                let $columns = computed::<$T, $M, $N>(&numbers);
                $from
            }
        }

        impl Values for $Type {
            fn values(&self) -> Vec<f64> {
                let $value = self;
                let numbers: [$T; { $M * $N }] = $to;
                numbers.iter().map(|x| x.wide()).collect()
            }

            #[inline(always)]
            fn consume(&self) {
                let $value = self;
                let numbers: [$T; { $M * $N }] = $to;
                used(&numbers);
            }
        }
    )*)*};
}

peers! {
    impl f32, 2, 2 for Mat2 { |columns| Self::from_cols_array_2d(&columns), |m| m.to_cols_array() }
    impl f32, 3, 3 for Mat3, Mat3A {
        |columns| Self::from_cols_array_2d(&columns), |m| m.to_cols_array()
    }
    impl f32, 4, 4 for Mat4 { |columns| Self::from_cols_array_2d(&columns), |m| m.to_cols_array() }
    impl f64, 2, 2 for DMat2 { |columns| Self::from_cols_array_2d(&columns), |m| m.to_cols_array() }
    impl f64, 3, 3 for DMat3 { |columns| Self::from_cols_array_2d(&columns), |m| m.to_cols_array() }
    impl f64, 4, 4 for DMat4 { |columns| Self::from_cols_array_2d(&columns), |m| m.to_cols_array() }
    impl f32, 2, 1 for Vec2 { |columns| Self::from_array(columns[0]), |v| v.to_array() }
    impl f32, 3, 1 for Vec3, Vec3A { |columns| Self::from_array(columns[0]), |v| v.to_array() }
    impl f32, 4, 1 for Vec4 { |columns| Self::from_array(columns[0]), |v| v.to_array() }
    impl f64, 2, 1 for DVec2 { |columns| Self::from_array(columns[0]), |v| v.to_array() }
    impl f64, 3, 1 for DVec3 { |columns| Self::from_array(columns[0]), |v| v.to_array() }
    impl f64, 4, 1 for DVec4 { |columns| Self::from_array(columns[0]), |v| v.to_array() }
    impl f32, 2, 2 for uv::Mat2 { |columns| columns.into(), |m| *m.as_array() }
    impl f32, 2, 2 for Matrix2<f32> { |columns| columns.into(), |m| *m.as_ref() }
    impl f32, 3, 3 for uv::Mat3 { |columns| columns.into(), |m| *m.as_array() }
    impl f32, 3, 3 for Matrix3<f32> { |columns| columns.into(), |m| *m.as_ref() }
    impl f32, 4, 4 for uv::Mat4 { |columns| columns.into(), |m| *m.as_array() }
    impl f32, 4, 4 for Matrix4<f32> { |columns| columns.into(), |m| *m.as_ref() }
    impl f64, 2, 2 for Matrix2<f64> { |columns| columns.into(), |m| *m.as_ref() }
    impl f64, 3, 3 for Matrix3<f64> { |columns| columns.into(), |m| *m.as_ref() }
    impl f64, 4, 4 for Matrix4<f64> { |columns| columns.into(), |m| *m.as_ref() }
    impl f32, 2, 1 for uv::Vec2, Vector2<f32> { |columns| columns[0].into(), |v| (*v).into() }
    impl f32, 3, 1 for uv::Vec3, Vector3<f32> { |columns| columns[0].into(), |v| (*v).into() }
    impl f32, 4, 1 for uv::Vec4, Vector4<f32> { |columns| columns[0].into(), |v| (*v).into() }
    impl f64, 2, 1 for Vector2<f64> { |columns| columns[0].into(), |v| (*v).into() }
    impl f64, 3, 1 for Vector3<f64> { |columns| columns[0].into(), |v| (*v).into() }
    impl f64, 4, 1 for Vector4<f64> { |columns| columns[0].into(), |v| (*v).into() }
}
