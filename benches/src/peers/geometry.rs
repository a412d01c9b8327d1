//! Rotations and transforms of all crates.
//!
//! A rotation is given as x, y, z, w, a rigid motion as a rotation and a translation, and a map by
//! the columns of its 3 x 4 matrix.

use std::fmt::Debug;
use std::ops::Sub;

use glam::{Affine3, Affine3A, DAffine3, DQuat, DVec3, Quat, Vec3};
use hadamard::Matrix;
use hadamard::geometry::{Affine, Isometry3, Quaternion, Rotation3, Trs};
use nalgebra::{SMatrix, TAffine, Transform, Translation3, UnitQuaternion, Vector4};
use ultraviolet as uv;

use super::{Fresh, FromColumns, Values};
use crate::element::Element;

/// q and -q are the same rotation, so the last number is made positive.
fn rotation<T: Element>(q: [T; 4]) -> Vec<f64> {
    let q = q.map(Element::wide);
    q.iter().map(|x| x * 1_f64.copysign(q[3])).collect()
}

// Operands that consist of others.

impl<X: Fresh, Y: Fresh> Fresh for (X, Y) {
    #[inline]
    fn fresh(&self) -> Self {
        (self.0.fresh(), self.1.fresh())
    }
}

impl<X: Fresh, Y: Fresh, Z: Fresh> Fresh for (X, Y, Z) {
    #[inline]
    fn fresh(&self) -> Self {
        (self.0.fresh(), self.1.fresh(), self.2.fresh())
    }
}

impl<X: Values, Y: Values> Values for (X, Y) {
    fn values(&self) -> Vec<f64> {
        [self.0.values(), self.1.values()].concat()
    }
}

impl<X: Values, Y: Values, Z: Values> Values for (X, Y, Z) {
    fn values(&self) -> Vec<f64> {
        [self.0.values(), self.1.values(), self.2.values()].concat()
    }
}

// Operations that can fail. Here they must not.

impl<X: Values> Values for Option<X> {
    fn values(&self) -> Vec<f64> {
        self.as_ref().expect("a result").values()
    }
}

impl<X: Values, E: Debug> Values for Result<X, E> {
    fn values(&self) -> Vec<f64> {
        self.as_ref().expect("a result").values()
    }
}

/// Two vectors.
impl<T, X: FromColumns<T, 3, 1>> FromColumns<T, 3, 2> for (X, X) {
    fn from_columns([x, y]: [[T; 3]; 2]) -> Self {
        (X::from_columns([x]), X::from_columns([y]))
    }
}

/// Three vectors.
impl<T, X: FromColumns<T, 3, 1>> FromColumns<T, 3, 3> for (X, X, X) {
    fn from_columns([x, y, z]: [[T; 3]; 3]) -> Self {
        (X::from_columns([x]), X::from_columns([y]), X::from_columns([z]))
    }
}

/// A rotation and a number.
impl<T, Q: FromColumns<T, 4, 1>> FromColumns<T, 5, 1> for (Q, T) {
    fn from_columns([[x, y, z, w, t]]: [[T; 5]; 1]) -> Self {
        (Q::from_columns([[x, y, z, w]]), t)
    }
}

/// A rotation and a translation.
impl<T, Q: FromColumns<T, 4, 1>, V: FromColumns<T, 3, 1>> FromColumns<T, 7, 1> for (Q, V) {
    fn from_columns([[x, y, z, w, a, b, c]]: [[T; 7]; 1]) -> Self {
        (Q::from_columns([[x, y, z, w]]), V::from_columns([[a, b, c]]))
    }
}

/// Translation, rotation and scale.
impl<T, V: FromColumns<T, 3, 1>, Q: FromColumns<T, 4, 1>> FromColumns<T, 10, 1> for (V, Q, V) {
    fn from_columns([[a, b, c, x, y, z, w, d, e, f]]: [[T; 10]; 1]) -> Self {
        let rotation = Q::from_columns([[x, y, z, w]]);
        (V::from_columns([[a, b, c]]), rotation, V::from_columns([[d, e, f]]))
    }
}

/// A point and a normal. Crates scale a normal differently, so only its direction counts.
pub struct Vertex<V>(pub V, pub V);

impl<V: Values> Values for Vertex<V> {
    fn values(&self) -> Vec<f64> {
        let (point, normal) = (self.0.values(), self.1.values());
        let norm = normal.iter().map(|x| x * x).sum::<f64>().sqrt();
        point.into_iter().chain(normal.iter().map(|x| x / norm)).collect()
    }
}

/// Vectors of space, by the functions of their crate.
pub trait Space: Copy + Sub<Output = Self> {
    /// Their elements.
    type Number: Element;

    /// x × y
    fn cross(self, y: Self) -> Self;

    /// x · y
    fn dot(self, y: Self) -> Self::Number;
}

/// `impl Space<Number = T> for V`: how to call the functions of V.
macro_rules! space {
    ($([$($generic:tt)*] $T:ty, $V:ty { |$x:ident, $y:ident| $cross:expr, $dot:expr })*) => {$(
        impl<$($generic)*> Space for $V {
            type Number = $T;

            #[inline]
            fn cross(self, $y: Self) -> Self {
                let $x = self;
                $cross
            }

            #[inline]
            fn dot(self, $y: Self) -> $T {
                let $x = self;
                $dot
            }
        }
    )*};
}

// By their paths, because `x.cross(y)` could be the function of the trait.
space! {
    [T: Element] T, Matrix<T, 3, 1> { |x, y| Matrix::cross(&x, &y), Matrix::dot(&x, &y) }
    [T: Element] T, SMatrix<T, 3, 1> { |x, y| SMatrix::cross(&x, &y), SMatrix::dot(&x, &y) }
    [] f32, Vec3 { |x, y| Vec3::cross(x, y), Vec3::dot(x, y) }
    [] f64, DVec3 { |x, y| DVec3::cross(x, y), DVec3::dot(x, y) }
    [] f32, uv::Vec3 { |x, y| uv::Vec3::cross(&x, y), uv::Vec3::dot(&x, y) }
}

/// A map of space as a 4 x 4 matrix.
#[derive(Clone, Copy)]
pub struct Homogeneous<M>(pub M);

impl<T: Element, M: FromColumns<T, 4, 4>> FromColumns<T, 3, 4> for Homogeneous<M> {
    fn from_columns([x, y, z, t]: [[T; 3]; 4]) -> Self {
        let with = |[x, y, z]: [T; 3], last| [x, y, z, last];
        let linear = [x, y, z].map(|column| with(column, T::ZERO));
        Homogeneous(M::from_columns([linear[0], linear[1], linear[2], with(t, T::ONE)]))
    }
}

impl<M: Values> Values for Homogeneous<M> {
    fn values(&self) -> Vec<f64> {
        self.0.values().chunks(4).flat_map(|column| column[..3].to_vec()).collect()
    }
}

impl<M: Fresh> Fresh for Homogeneous<M> {
    #[inline]
    fn fresh(&self) -> Self {
        Homogeneous(self.0.fresh())
    }
}

// This crate.

impl<T: Element> FromColumns<T, 4, 1> for Rotation3<T> {
    fn from_columns([[x, y, z, w]]: [[T; 4]; 1]) -> Self {
        Rotation3::try_from(Quaternion::from_xyzw(x, y, z, w)).expect("a quaternion of norm 1")
    }
}

impl<T: Element> Values for Rotation3<T> {
    fn values(&self) -> Vec<f64> {
        rotation(self.quaternion().to_xyzw())
    }
}

impl<T: Element> Fresh for Rotation3<T> {
    #[inline]
    fn fresh(&self) -> Self {
        self * self
    }
}

impl<T: Element> FromColumns<T, 7, 1> for Isometry3<T> {
    fn from_columns(columns: [[T; 7]; 1]) -> Self {
        let (rotation, translation) = FromColumns::from_columns(columns);
        Isometry3 { rotation, translation }
    }
}

impl<T: Element> Values for Isometry3<T> {
    fn values(&self) -> Vec<f64> {
        [self.rotation.values(), self.translation.values()].concat()
    }
}

impl<T: Element> Fresh for Isometry3<T> {
    #[inline]
    fn fresh(&self) -> Self {
        let (rotation, translation) = (self.rotation.fresh(), self.translation.fresh());
        Isometry3 { rotation, translation }
    }
}

impl<T: Element> FromColumns<T, 10, 1> for Trs<T> {
    fn from_columns(columns: [[T; 10]; 1]) -> Self {
        let (translation, rotation, scale) = FromColumns::from_columns(columns);
        Trs { translation, rotation, scale }
    }
}

impl<T: Element> Values for Trs<T> {
    fn values(&self) -> Vec<f64> {
        let Trs { translation, rotation, scale } = self;
        [translation.values(), rotation.values(), scale.values()].concat()
    }
}

impl<T: Element> Fresh for Trs<T> {
    #[inline]
    fn fresh(&self) -> Self {
        Trs {
            translation: self.translation.fresh(),
            rotation: self.rotation.fresh(),
            scale: self.scale.fresh(),
        }
    }
}

impl<T: Element> FromColumns<T, 3, 4> for Affine<T, 3> {
    fn from_columns(columns: [[T; 3]; 4]) -> Self {
        Affine::from_augmented(Matrix::from_columns(columns))
    }
}

impl<T: Element> Values for Affine<T, 3> {
    fn values(&self) -> Vec<f64> {
        self.to_augmented().values()
    }
}

impl<T: Element> Fresh for Affine<T, 3> {
    #[inline]
    fn fresh(&self) -> Self {
        Affine { linear: self.linear.fresh(), translation: self.translation.fresh() }
    }
}

// nalgebra.

impl<T: Element> FromColumns<T, 4, 1> for UnitQuaternion<T> {
    fn from_columns([[x, y, z, w]]: [[T; 4]; 1]) -> Self {
        UnitQuaternion::new_unchecked(Vector4::new(x, y, z, w).into())
    }
}

impl<T: Element> Values for UnitQuaternion<T> {
    fn values(&self) -> Vec<f64> {
        rotation([self.i, self.j, self.k, self.w])
    }
}

impl<T: Element> Fresh for UnitQuaternion<T> {
    #[inline]
    fn fresh(&self) -> Self {
        self * self
    }
}

impl<T: Element> FromColumns<T, 7, 1> for nalgebra::Isometry3<T> {
    fn from_columns(columns: [[T; 7]; 1]) -> Self {
        let (rotation, vector) = FromColumns::from_columns(columns);
        nalgebra::Isometry3 { rotation, translation: Translation3 { vector } }
    }
}

impl<T: Element> Values for nalgebra::Isometry3<T> {
    fn values(&self) -> Vec<f64> {
        [self.rotation.values(), self.translation.vector.values()].concat()
    }
}

impl<T: Element> Fresh for nalgebra::Isometry3<T> {
    #[inline]
    fn fresh(&self) -> Self {
        let translation = Translation3 { vector: self.translation.vector.fresh() };
        nalgebra::Isometry3 { rotation: self.rotation.fresh(), translation }
    }
}

impl<T: Element> FromColumns<T, 3, 4> for Transform<T, TAffine, 3> {
    fn from_columns(columns: [[T; 3]; 4]) -> Self {
        Transform::from_matrix_unchecked(Homogeneous::from_columns(columns).0)
    }
}

impl<T: Element> Values for Transform<T, TAffine, 3> {
    fn values(&self) -> Vec<f64> {
        Homogeneous(*self.matrix()).values()
    }
}

impl<T: Element> Fresh for Transform<T, TAffine, 3> {
    #[inline]
    fn fresh(&self) -> Self {
        Transform::from_matrix_unchecked(self.matrix().fresh())
    }
}

// glam and ultraviolet, whose types are not generic.

/// `impl T, M, N for Type: from how, to how`.
macro_rules! peers {
    ($(impl $T:ident, $M:literal, $N:literal for $($Type:ty),* {
        |$columns:ident| $from:expr, |$value:ident| $to:expr
    })*) => {$($(
        impl FromColumns<$T, $M, $N> for $Type {
            fn from_columns($columns: [[$T; $M]; $N]) -> Self {
                $from
            }
        }

        impl Values for $Type {
            fn values(&self) -> Vec<f64> {
                let $value = self;
                $to
            }
        }
    )*)*};
}

peers! {
    impl f32, 4, 1 for Quat { |columns| Self::from_array(columns[0]), |q| rotation(q.to_array()) }
    impl f64, 4, 1 for DQuat { |columns| Self::from_array(columns[0]), |q| rotation(q.to_array()) }
    impl f32, 4, 1 for uv::Rotor3 {
        |columns| Self::from_quaternion_array(columns[0]), |q| rotation(q.into_quaternion_array())
    }
    impl f32, 3, 4 for Affine3A, Affine3 {
        |columns| Self::from_cols_array_2d(&columns), |a| a.to_cols_array_2d().values()
    }
    impl f64, 3, 4 for DAffine3 {
        |columns| Self::from_cols_array_2d(&columns), |a| a.to_cols_array_2d().values()
    }
    impl f32, 7, 1 for uv::Isometry3 {
        |columns| {
            let (rotation, translation) = FromColumns::from_columns(columns);
            Self { translation, rotation }
        },
        |a| [a.rotation.values(), a.translation.values()].concat()
    }
}

/// How to compute operands of these types.
macro_rules! fresh {
    ($($($Type:ty),* { |$value:ident| $fresh:expr })*) => {$($(
        impl Fresh for $Type {
            #[inline]
            fn fresh(&self) -> Self {
                let $value = self;
                $fresh
            }
        }
    )*)*};
}

fresh! {
    Affine3A, Affine3, DAffine3 {
        |a| Self { matrix3: a.matrix3.fresh(), translation: a.translation.fresh() }
    }
    Quat, DQuat, uv::Rotor3 { |q| *q * *q }
    uv::Isometry3 {
        |a| Self { translation: a.translation.fresh(), rotation: a.rotation.fresh() }
    }
}
