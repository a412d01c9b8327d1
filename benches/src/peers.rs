//! The types of all crates, filled from columns and read as plain numbers.

mod geometry;

pub use geometry::{Homogeneous, Space, Vertex};

use cgmath::{Matrix2, Matrix3, Matrix4, Vector2, Vector3, Vector4};
use glam::{Mat2, Mat3, Mat3A, Mat4, Vec2, Vec3, Vec3A, Vec4};
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
}

/// An operand that can be computed from one in memory, cheaply.
pub trait Fresh<T> {
    /// Each element times `one`, and a rotation times itself.
    fn fresh(&self, one: T) -> Self;
}

/// The second operand of an operation that has one operand.
impl<T, const M: usize, const N: usize> FromColumns<T, M, N> for () {
    fn from_columns(_: [[T; M]; N]) {}
}

impl<T, const M: usize, const N: usize> FromColumns<T, M, N> for [[T; M]; N] {
    fn from_columns(columns: [[T; M]; N]) -> Self {
        columns
    }
}

impl<T, const M: usize, const N: usize> FromColumns<T, M, N> for Matrix<T, M, N> {
    fn from_columns(columns: [[T; M]; N]) -> Self {
        Matrix::from_columns(columns)
    }
}

impl<T: Element, const M: usize, const N: usize> FromColumns<T, M, N> for SMatrix<T, M, N> {
    fn from_columns(columns: [[T; M]; N]) -> Self {
        SMatrix::from_data(nalgebra::ArrayStorage(columns))
    }
}

impl<T: Element> Values for T {
    fn values(&self) -> Vec<f64> {
        vec![self.wide()]
    }
}

impl Values for bool {
    fn values(&self) -> Vec<f64> {
        vec![f64::from(u8::from(*self))]
    }
}

impl<T: Element, const M: usize, const N: usize> Values for [[T; M]; N] {
    fn values(&self) -> Vec<f64> {
        self.as_flattened().iter().map(|x| x.wide()).collect()
    }
}

impl<T: Element, const M: usize, const N: usize> Values for Matrix<T, M, N> {
    fn values(&self) -> Vec<f64> {
        self.iter().map(|x| x.wide()).collect()
    }
}

impl<T: Element, const M: usize, const N: usize> Values for SMatrix<T, M, N> {
    fn values(&self) -> Vec<f64> {
        self.iter().map(|x| x.wide()).collect()
    }
}

/// Types of `f32`: `impl M, N for Type: from how, to how`.
macro_rules! peers {
    ($(impl $M:literal, $N:literal for $($Type:ty),* {
        |$columns:ident| $from:expr, |$value:ident| $to:expr
    })*) => {$($(
        impl FromColumns<f32, $M, $N> for $Type {
            fn from_columns($columns: [[f32; $M]; $N]) -> Self {
                $from
            }
        }

        impl Values for $Type {
            fn values(&self) -> Vec<f64> {
                let $value = self;
                let numbers: [f32; { $M * $N }] = $to;
                numbers.iter().map(|&x| f64::from(x)).collect()
            }
        }
    )*)*};
}

peers! {
    impl 2, 2 for Mat2 { |columns| Self::from_cols_array_2d(&columns), |m| m.to_cols_array() }
    impl 3, 3 for Mat3, Mat3A { |columns| Self::from_cols_array_2d(&columns), |m| m.to_cols_array() }
    impl 4, 4 for Mat4 { |columns| Self::from_cols_array_2d(&columns), |m| m.to_cols_array() }
    impl 2, 1 for Vec2 { |columns| Self::from_array(columns[0]), |v| v.to_array() }
    impl 3, 1 for Vec3, Vec3A { |columns| Self::from_array(columns[0]), |v| v.to_array() }
    impl 4, 1 for Vec4 { |columns| Self::from_array(columns[0]), |v| v.to_array() }
    impl 2, 2 for uv::Mat2 { |columns| columns.into(), |m| *m.as_array() }
    impl 3, 3 for uv::Mat3 { |columns| columns.into(), |m| *m.as_array() }
    impl 4, 4 for uv::Mat4 { |columns| columns.into(), |m| *m.as_array() }
    impl 2, 1 for uv::Vec2 { |columns| columns[0].into(), |v| (*v).into() }
    impl 3, 1 for uv::Vec3 { |columns| columns[0].into(), |v| (*v).into() }
    impl 4, 1 for uv::Vec4 { |columns| columns[0].into(), |v| (*v).into() }
    impl 2, 2 for Matrix2<f32> { |columns| columns.into(), |m| *m.as_ref() }
    impl 3, 3 for Matrix3<f32> { |columns| columns.into(), |m| *m.as_ref() }
    impl 4, 4 for Matrix4<f32> { |columns| columns.into(), |m| *m.as_ref() }
    impl 2, 1 for Vector2<f32> { |columns| columns[0].into(), |v| (*v).into() }
    impl 3, 1 for Vector3<f32> { |columns| columns[0].into(), |v| (*v).into() }
    impl 4, 1 for Vector4<f32> { |columns| columns[0].into(), |v| (*v).into() }
}
