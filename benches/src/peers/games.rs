//! Matrices and vectors of the crates for games, whose types are not generic: what they can do, and
//! how each crate calls it.

use std::ops::{Add, Mul, Neg, Sub};

use cgmath::{ElementWise, InnerSpace, MetricSpace, SquareMatrix, VectorSpace};
use cgmath::{Matrix2, Matrix3, Matrix4, Vector2, Vector3, Vector4};
use glam::{DMat2, DMat3, DMat4, DVec2, DVec3, DVec4, Mat2, Mat3, Mat4, Vec2, Vec3, Vec4};
use ultraviolet as uv;
use ultraviolet::Lerp;

use super::{Fresh, FromColumns, Values};
use crate::element::Element;

/// A vector of `N` elements.
pub trait GameVector<const N: usize>:
    FromColumns<Self::T, N, 1>
    + Fresh
    + Values
    + Copy
    + Add<Output = Self>
    + Sub<Output = Self>
    + Neg<Output = Self>
    + Mul<Self::T, Output = Self>
    + 'static
{
    /// Its elements.
    type T: Element;
    /// The crate.
    const CRATE: &'static str;

    /// x ⊙ y
    fn hadamard(self, y: Self) -> Self;
    /// x · y
    fn dot(self, y: Self) -> Self::T;
    /// ‖x‖
    fn norm(self) -> Self::T;
    /// x / ‖x‖
    fn normalize(self) -> Self;
    /// ‖x - y‖
    fn distance(self, y: Self) -> Self::T;
    /// (1 - t) x + t y
    fn lerp(self, y: Self, t: Self::T) -> Self;
}

/// An `N x N` matrix.
pub trait GameMatrix<const N: usize>:
    FromColumns<<Self::Vector as GameVector<N>>::T, N, N>
    + Fresh
    + Values
    + Copy
    + Add<Output = Self>
    + Mul<Output = Self>
    + Mul<<Self::Vector as GameVector<N>>::T, Output = Self>
    + Mul<Self::Vector, Output = Self::Vector>
    + 'static
{
    /// The vectors of the same crate.
    type Vector: GameVector<N>;

    /// Aᵀ
    fn transpose(self) -> Self;
    /// A⁻¹
    fn inverse(self) -> Self;
    /// det A
    fn determinant(self) -> <Self::Vector as GameVector<N>>::T;
}

/// A crate, its types, and how it calls what the traits ask for.
macro_rules! games {
    ($($crate_name:literal: $($T:ident $N:literal $Matrix:ty, $Vector:ty;)* {
        $x:ident, $y:ident, $t:ident;
        hadamard: $hadamard:expr, dot: $dot:expr, norm: $norm:expr, normalize: $normalize:expr,
        distance: $distance:expr, lerp: $lerp:expr,
        transpose: $transpose:expr, inverse: $inverse:expr, determinant: $determinant:expr
    })*) => {$(
        games! { @types $crate_name [$($T $N $Matrix, $Vector;)*]
            $x $y $t ($hadamard) ($dot) ($norm) ($normalize) ($distance) ($lerp)
            ($transpose) ($inverse) ($determinant) }
    )*};
    (@types $crate_name:literal [$T:ident $N:literal $Matrix:ty, $Vector:ty; $($more:tt)*]
        $($how:tt)*) => {
        games! { @type $crate_name $T $N $Matrix, $Vector; $($how)* }
        games! { @types $crate_name [$($more)*] $($how)* }
    };
    (@types $crate_name:literal [] $($how:tt)*) => {};
    (@type $crate_name:literal $T:ident $N:literal $Matrix:ty, $Vector:ty;
        $x:ident $y:ident $t:ident ($hadamard:expr) ($dot:expr) ($norm:expr) ($normalize:expr)
        ($distance:expr) ($lerp:expr) ($transpose:expr) ($inverse:expr) ($determinant:expr)) => {
        impl GameVector<$N> for $Vector {
            type T = $T;
            const CRATE: &'static str = $crate_name;

            #[inline(always)]
            fn hadamard(self, $y: Self) -> Self {
                let $x = self;
                $hadamard
            }
            #[inline(always)]
            fn dot(self, $y: Self) -> $T {
                let $x = self;
                $dot
            }
            #[inline(always)]
            fn norm(self) -> $T {
                let $x = self;
                $norm
            }
            #[inline(always)]
            fn normalize(self) -> Self {
                let $x = self;
                $normalize
            }
            #[inline(always)]
            fn distance(self, $y: Self) -> $T {
                let $x = self;
                $distance
            }
            #[inline(always)]
            fn lerp(self, $y: Self, $t: $T) -> Self {
                let $x = self;
                $lerp
            }
        }

        impl GameMatrix<$N> for $Matrix {
            type Vector = $Vector;

            #[inline(always)]
            fn transpose(self) -> Self {
                let $x = self;
                $transpose
            }
            #[inline(always)]
            fn inverse(self) -> Self {
                let $x = self;
                $inverse
            }
            #[inline(always)]
            fn determinant(self) -> $T {
                let $x = self;
                $determinant
            }
        }
    };
}

// By their paths, because `x.dot(y)` could be the function of the trait above.
games! {
    "glam": f32 2 Mat2, Vec2; f32 3 Mat3, Vec3; f32 4 Mat4, Vec4;
        f64 2 DMat2, DVec2; f64 3 DMat3, DVec3; f64 4 DMat4, DVec4; {
        x, y, t;
        hadamard: x * y, dot: Self::dot(x, y), norm: Self::length(x),
        normalize: Self::normalize(x), distance: Self::distance(x, y),
        lerp: Self::lerp(x, y, t),
        transpose: Self::transpose(&x), inverse: Self::inverse(&x),
        determinant: Self::determinant(&x)
    }
    "ultraviolet": f32 2 uv::Mat2, uv::Vec2; f32 3 uv::Mat3, uv::Vec3; f32 4 uv::Mat4, uv::Vec4; {
        x, y, t;
        hadamard: x * y, dot: Self::dot(&x, y), norm: Self::mag(&x),
        normalize: Self::normalized(&x), distance: Self::mag(&(x - y)),
        lerp: Lerp::lerp(&x, y, t),
        transpose: Self::transposed(&x), inverse: Self::inversed(&x),
        determinant: Self::determinant(&x)
    }
    "cgmath": f32 2 Matrix2<f32>, Vector2<f32>; f32 3 Matrix3<f32>, Vector3<f32>;
        f32 4 Matrix4<f32>, Vector4<f32>; f64 2 Matrix2<f64>, Vector2<f64>;
        f64 3 Matrix3<f64>, Vector3<f64>; f64 4 Matrix4<f64>, Vector4<f64>; {
        x, y, t;
        hadamard: x.mul_element_wise(y), dot: InnerSpace::dot(x, y),
        norm: InnerSpace::magnitude(x), normalize: InnerSpace::normalize(x),
        distance: MetricSpace::distance(x, y), lerp: VectorSpace::lerp(x, y, t),
        transpose: cgmath::Matrix::transpose(&x),
        inverse: SquareMatrix::invert(&x).expect("an invertible matrix"),
        determinant: SquareMatrix::determinant(&x)
    }
}

/// `each_game!(f, plan, T)` calls `f::<N, Matrix>(plan)` for all matrices of crates for games whose
/// elements are `f32`, or `f64`.
macro_rules! each_game {
    ($f:ident, $plan:ident, f32) => {
        $crate::peers::each_game!(@ $f, $plan; glam::Mat2, glam::Mat3, glam::Mat4);
        $crate::peers::each_game!(@ $f, $plan; ultraviolet::Mat2, ultraviolet::Mat3,
            ultraviolet::Mat4);
        $crate::peers::each_game!(@ $f, $plan; cgmath::Matrix2<f32>, cgmath::Matrix3<f32>,
            cgmath::Matrix4<f32>);
    };
    ($f:ident, $plan:ident, f64) => {
        $crate::peers::each_game!(@ $f, $plan; glam::DMat2, glam::DMat3, glam::DMat4);
        $crate::peers::each_game!(@ $f, $plan; cgmath::Matrix2<f64>, cgmath::Matrix3<f64>,
            cgmath::Matrix4<f64>);
    };
    (@ $f:ident, $plan:ident; $M2:ty, $M3:ty, $M4:ty) => {
        $f::<2, $M2>($plan);
        $f::<3, $M3>($plan);
        $f::<4, $M4>($plan);
    };
}

pub(crate) use each_game;
