//! Rotations of space.

use glam::{DMat3, DQuat, DVec3, Mat3, Quat, Vec3};
use hadamard::geometry::Rotation3;
use hadamard::{Matrix, Vector};
use nalgebra::{SMatrix, SVector, UnitQuaternion};
use ultraviolet as uv;
use ultraviolet::{Lerp, Slerp};

use crate::element::Element;
use crate::input::{general, rotation, rotation_and_part, rotation_matrix};
use crate::plan::{Plan, name};
use crate::rows::Rows;

/// glam's types of one precision.
macro_rules! with_glam {
    ($f:ident: $T:ident, $Quat:ident, $Vec3:ident, $Mat3:ident) => {
        mod $f {
            use super::*;

            #[inline]
            pub fn product() -> Rows<$T, 4, 1, 4, 1, 16> {
                super::product::<$T>().add_chained("glam", |p: &$Quat, q: &$Quat| *p * *q)
            }

            #[inline]
            pub fn vector() -> Rows<$T, 3, 1, 4, 1, 16> {
                super::vector::<$T>().add_chained("glam", |v: &$Vec3, q: &$Quat| *q * *v)
            }

            #[inline]
            pub fn slerp() -> Rows<$T, 4, 1, 5, 1, 16> {
                super::slerp::<$T>()
                    .add_chained("glam", |q: &$Quat, (p, t): &($Quat, $T)| q.slerp(*p, *t))
            }

            #[inline]
            pub fn nlerp() -> Rows<$T, 4, 1, 5, 1, 16> {
                super::nlerp::<$T>()
                    .add_chained("glam", |q: &$Quat, (p, t): &($Quat, $T)| q.lerp(*p, *t))
            }

            #[inline]
            pub fn of_matrix() -> Rows<$T, 3, 3, 1, 1, 16> {
                super::of_matrix::<$T>().add("glam", |m: &$Mat3, &()| $Quat::from_mat3(m))
            }
        }
    };
}

with_glam! { single: f32, Quat, Vec3, Mat3 }
with_glam! { double: f64, DQuat, DVec3, DMat3 }

#[inline]
pub fn all(plan: &mut Plan) {
    plan.add(name::<f32>("rotation_product", &[3]), || {
        single::product()
            .add_chained("ultraviolet", |p: &uv::Rotor3, q: &uv::Rotor3| *p * *q)
            .case()
    });
    plan.add(name::<f64>("rotation_product", &[3]), || double::product().case());
    plan.add(name::<f32>("rotate", &[3]), || {
        single::vector().add_chained("ultraviolet", |v: &uv::Vec3, q: &uv::Rotor3| *q * *v).case()
    });
    plan.add(name::<f64>("rotate", &[3]), || double::vector().case());
    plan.add(name::<f32>("slerp", &[3]), || {
        single::slerp()
            .add_chained("ultraviolet", |q: &uv::Rotor3, (p, t): &(uv::Rotor3, f32)| {
                q.slerp(*p, *t)
            })
            .case()
    });
    plan.add(name::<f64>("slerp", &[3]), || double::slerp().case());
    plan.add(name::<f32>("nlerp", &[3]), || {
        single::nlerp()
            .add_chained("ultraviolet", |q: &uv::Rotor3, (p, t): &(uv::Rotor3, f32)| {
                let p = if q.dot(*p) < 0.0 { *p * -1.0 } else { *p };
                q.lerp(p, *t).normalized()
            })
            .case()
    });
    plan.add(name::<f64>("nlerp", &[3]), || double::nlerp().case());
    plan.add(name::<f32>("rotation_of_matrix", &[3, 3]), || single::of_matrix().case());
    plan.add(name::<f64>("rotation_of_matrix", &[3, 3]), || double::of_matrix().case());
}

fn product<T: Element>() -> Rows<T, 4, 1, 4, 1, 16> {
    Rows::new(rotation, rotation)
        .add_chained("hadamard", |p: &Rotation3<T>, q: &Rotation3<T>| p * q)
        .add_chained("nalgebra", |p: &UnitQuaternion<T>, q: &UnitQuaternion<T>| p * q)
}

fn vector<T: Element>() -> Rows<T, 3, 1, 4, 1, 16> {
    Rows::new(general, rotation)
        .add_chained("hadamard", |v: &Vector<T, 3>, q: &Rotation3<T>| q * v)
        .add_chained("nalgebra", |v: &SVector<T, 3>, q: &UnitQuaternion<T>| q * v)
}

fn slerp<T: Element>() -> Rows<T, 4, 1, 5, 1, 16> {
    Rows::new(rotation, rotation_and_part)
        .add_chained("hadamard", |q: &Rotation3<T>, (p, t): &(Rotation3<T>, T)| q.slerp(*p, *t))
        .add_chained("nalgebra", |q: &UnitQuaternion<T>, (p, t): &(UnitQuaternion<T>, T)| {
            q.slerp(p, *t)
        })
}

/// glam turns to the nearer of q and -q, as we do. With the others the caller does it.
fn nlerp<T: Element>() -> Rows<T, 4, 1, 5, 1, 16> {
    Rows::new(rotation, rotation_and_part)
        .add_chained("hadamard", |q: &Rotation3<T>, (p, t): &(Rotation3<T>, T)| q.nlerp(*p, *t))
        .add_chained("nalgebra", |q: &UnitQuaternion<T>, (p, t): &(UnitQuaternion<T>, T)| {
            let is_far = q.coords.dot(&p.coords) < T::ZERO;
            q.nlerp(&if is_far { UnitQuaternion::new_unchecked(-**p) } else { *p }, *t)
        })
}

/// We check the matrix. The others take any.
fn of_matrix<T: Element>() -> Rows<T, 3, 3, 1, 1, 16> {
    Rows::new(rotation_matrix, general)
        .add("hadamard", |m: &Matrix<T, 3, 3>, &()| Rotation3::from_matrix(m))
        .add("nalgebra", |m: &SMatrix<T, 3, 3>, &()| {
            UnitQuaternion::from_rotation_matrix(&nalgebra::Rotation3::from_matrix_unchecked(*m))
        })
}
