//! Rotations of space.

use glam::{DMat3, DQuat, DVec3, Mat3, Quat, Vec3};
use hadamard::geometry::Rotation3;
use hadamard::{Matrix, Vector};
use nalgebra::{SMatrix, SVector, UnitQuaternion};
use ultraviolet as uv;
use ultraviolet::{Lerp, Slerp};

use crate::class::{NLERP, OTHER, ROTATIONS, SLERP};
use crate::element::Element;
use crate::input::{general, rotation, rotation_and_part, rotation_matrix};
use crate::rows::{Case, Rows};

/// glam's types of one precision.
macro_rules! with_glam {
    ($f:ident: $T:ident, $Quat:ident, $Vec3:ident, $Mat3:ident) => {
        mod $f {
            use super::*;

            pub fn product() -> Rows<$T, 4, 1, 4, 1, 64> {
                super::product::<$T>().add_fresh_chained("glam", |p: &$Quat, q: &$Quat| *p * *q)
            }

            pub fn vector() -> Rows<$T, 3, 1, 4, 1, 64> {
                super::vector::<$T>().add_fresh_chained("glam", |v: &$Vec3, q: &$Quat| *q * *v)
            }

            pub fn slerp() -> Rows<$T, 4, 1, 5, 1, 64> {
                super::slerp::<$T>()
                    .add_fresh_chained("glam", |q: &$Quat, (p, t): &($Quat, $T)| q.slerp(*p, *t))
            }

            pub fn nlerp() -> Rows<$T, 4, 1, 5, 1, 64> {
                super::nlerp::<$T>()
                    .add_fresh_chained("glam", |q: &$Quat, (p, t): &($Quat, $T)| q.lerp(*p, *t))
            }

            pub fn of_matrix() -> Rows<$T, 3, 3, 1, 1, 64> {
                super::of_matrix::<$T>().add_fresh("glam", |m: &$Mat3, &()| $Quat::from_mat3(m))
            }
        }
    };
}

with_glam! { single: f32, Quat, Vec3, Mat3 }
with_glam! { double: f64, DQuat, DVec3, DMat3 }

pub fn cases(cases: &mut Vec<Case>) {
    cases.extend(
        single::product()
            .add_fresh_chained("ultraviolet", |p: &uv::Rotor3, q: &uv::Rotor3| *p * *q)
            .into_cases(),
    );
    cases.extend(double::product().into_cases());
    cases.extend(
        single::vector()
            .add_fresh_chained("ultraviolet", |v: &uv::Vec3, q: &uv::Rotor3| *q * *v)
            .into_cases(),
    );
    cases.extend(double::vector().into_cases());
    cases.extend(
        single::slerp()
            .add_fresh_chained("ultraviolet", |q: &uv::Rotor3, (p, t): &(uv::Rotor3, f32)| {
                q.slerp(*p, *t)
            })
            .into_cases(),
    );
    cases.extend(double::slerp().into_cases());
    cases.extend(
        single::nlerp()
            .add_fresh_chained("ultraviolet", |q: &uv::Rotor3, (p, t): &(uv::Rotor3, f32)| {
                let p = if q.dot(*p) < 0.0 { *p * -1.0 } else { *p };
                q.lerp(p, *t).normalized()
            })
            .into_cases(),
    );
    cases.extend(double::nlerp().into_cases());
    cases.extend(single::of_matrix().into_cases());
    cases.extend(double::of_matrix().into_cases());
}

fn product<T: Element>() -> Rows<T, 4, 1, 4, 1, 64> {
    Rows::new(&ROTATIONS, &format!("rotation-product/{}/3", T::NAME), rotation, rotation)
        .add_fresh_chained("hadamard", |p: &Rotation3<T>, q: &Rotation3<T>| p * q)
        .add_fresh_chained("nalgebra", |p: &UnitQuaternion<T>, q: &UnitQuaternion<T>| p * q)
}

fn vector<T: Element>() -> Rows<T, 3, 1, 4, 1, 64> {
    Rows::new(&ROTATIONS, &format!("rotate/{}/3", T::NAME), general, rotation)
        .add_fresh_chained("hadamard", |v: &Vector<T, 3>, q: &Rotation3<T>| q * v)
        .add_fresh_chained("nalgebra", |v: &SVector<T, 3>, q: &UnitQuaternion<T>| q * v)
}

fn slerp<T: Element>() -> Rows<T, 4, 1, 5, 1, 64> {
    Rows::new(&SLERP, &format!("slerp/{}/3", T::NAME), rotation, rotation_and_part)
        .add_fresh_chained("hadamard", |q: &Rotation3<T>, (p, t): &(Rotation3<T>, T)| {
            q.slerp(*p, *t)
        })
        .add_fresh_chained("nalgebra", |q: &UnitQuaternion<T>, (p, t): &(UnitQuaternion<T>, T)| {
            q.slerp(p, *t)
        })
}

/// glam turns to the nearer of q and -q, as we do. With the others the caller does it.
fn nlerp<T: Element>() -> Rows<T, 4, 1, 5, 1, 64> {
    Rows::new(&NLERP, &format!("nlerp/{}/3", T::NAME), rotation, rotation_and_part)
        .add_fresh_chained("hadamard", |q: &Rotation3<T>, (p, t): &(Rotation3<T>, T)| {
            q.nlerp(*p, *t)
        })
        .add_fresh_chained("nalgebra", |q: &UnitQuaternion<T>, (p, t): &(UnitQuaternion<T>, T)| {
            let is_far = q.coords.dot(&p.coords) < T::ZERO;
            q.nlerp(&if is_far { UnitQuaternion::new_unchecked(-**p) } else { *p }, *t)
        })
}

/// We check the matrix. The others take any.
fn of_matrix<T: Element>() -> Rows<T, 3, 3, 1, 1, 64> {
    Rows::new(&OTHER, &format!("rotation-of-matrix/{}/3x3", T::NAME), rotation_matrix, general)
        .add_fresh("hadamard", |m: &Matrix<T, 3, 3>, &()| Rotation3::from_matrix(m))
        .add_fresh("nalgebra", |m: &SMatrix<T, 3, 3>, &()| {
            UnitQuaternion::from_rotation_matrix(&nalgebra::Rotation3::from_matrix_unchecked(*m))
        })
}
