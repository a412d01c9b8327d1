//! Affine maps, rigid motions, and what is done with points.

use glam::{Affine3, Affine3A, DAffine3, DMat4, DQuat, DVec3, Mat4, Quat, Vec3};
use hadamard::geometry::{Affine, Isometry3, Trs};
use hadamard::{Scalar, Transcendental, Vector};
use nalgebra::{Point3, SVector, TAffine, Transform, Translation3, UnitQuaternion};
use ultraviolet as uv;

use crate::element::Element;
use crate::input::{general, map, motion, ray, triangle, trs, velocities};
use crate::peers::{Homogeneous, Space, Vertex};
use crate::plan::{Plan, name};
use crate::rows::Rows;

/// nalgebra's affine map, a 4 x 4 matrix.
type Map<T> = Transform<T, TAffine, 3>;

/// The seconds of a step.
const STEP: f64 = 1.0 / 60.0;

const INVERTIBLE: &str = "an invertible map";

/// glam's types of one precision.
macro_rules! with_glam {
    ($f:ident: $T:ident, $Quat:ident, $Vec3:ident, $Mat4:ident, $Affine3:ident) => {
        mod $f {
            use super::*;

            #[inline]
            pub fn to_map() -> Rows<$T, 10, 1, 1, 1, 16> {
                super::to_map::<$T>()
                    .add("glam", |(t, q, s): &($Vec3, $Quat, $Vec3), &()| {
                        $Affine3::from_scale_rotation_translation(*s, *q, *t)
                    })
                    .add("glam 4x4", |(t, q, s): &($Vec3, $Quat, $Vec3), &()| {
                        Homogeneous($Mat4::from_scale_rotation_translation(*s, *q, *t))
                    })
            }

            #[inline]
            pub fn from_map() -> Rows<$T, 3, 4, 1, 1, 16> {
                super::from_map::<$T>()
                    .add("glam", |a: &$Affine3, &()| {
                        let (scale, rotation, translation) = a.to_scale_rotation_translation();
                        (translation, rotation, scale)
                    })
                    .add("glam 4x4", |a: &Homogeneous<$Mat4>, &()| {
                        let (scale, rotation, translation) = a.0.to_scale_rotation_translation();
                        (translation, rotation, scale)
                    })
            }

            #[inline]
            pub fn hierarchy() -> Rows<$T, 3, 4, 3, 4, 16> {
                super::hierarchy::<$T>()
                    .add_chained("glam", |a: &$Affine3, b: &$Affine3| *a * *b)
                    .add_chained("glam 4x4", |a: &Homogeneous<$Mat4>, b: &Homogeneous<$Mat4>| {
                        Homogeneous(a.0 * b.0)
                    })
            }

            #[inline]
            pub fn inverse_map() -> Rows<$T, 3, 4, 1, 1, 16> {
                super::inverse_map::<$T>().add_chained("glam", |a: &$Affine3, &()| a.inverse())
            }

            #[inline]
            pub fn inverse_motion() -> Rows<$T, 7, 1, 1, 1, 16> {
                super::inverse_motion::<$T>().add_chained("glam", |(q, t): &($Quat, $Vec3), &()| {
                    let back = q.inverse();
                    (back, back * -*t)
                })
            }

            #[inline]
            pub fn vertex() -> Rows<$T, 3, 4, 3, 2, 16> {
                super::vertex::<$T>().add("glam", |a: &$Affine3, (p, n): &($Vec3, $Vec3)| {
                    let normals = a.matrix3.inverse().transpose();
                    Vertex(a.transform_point3(*p), normals * *n)
                })
            }

            #[inline]
            pub fn body() -> Rows<$T, 7, 1, 3, 2, 16> {
                super::body::<$T>().add_chained(
                    "glam",
                    |(q, t): &($Quat, $Vec3), (v, w): &($Vec3, $Vec3)| {
                        let step = STEP as $T;
                        ($Quat::from_scaled_axis(*w * step) * *q, *t + *v * step)
                    },
                )
            }

            #[inline]
            pub fn ray_triangle() -> Rows<$T, 3, 2, 3, 3, 16> {
                super::ray_triangle::<$T>().add("glam", intersection::<$Vec3>)
            }
        }
    };
}

with_glam! { single: f32, Quat, Vec3, Mat4, Affine3A }
with_glam! { double: f64, DQuat, DVec3, DMat4, DAffine3 }

#[inline]
pub fn all(plan: &mut Plan) {
    plan.add(name::<f32>("trs_to_affine", &[3]), || {
        single::to_map()
            .add("glam packed", |(t, q, s): &(Vec3, Quat, Vec3), &()| {
                Affine3::from_scale_rotation_translation(*s, *q, *t)
            })
            .case()
    });
    plan.add(name::<f64>("trs_to_affine", &[3]), || double::to_map().case());
    plan.add(name::<f32>("affine_to_trs", &[3]), || {
        single::from_map()
            .add("glam packed", |a: &Affine3, &()| {
                let (scale, rotation, translation) = a.to_scale_rotation_translation();
                (translation, rotation, scale)
            })
            .case()
    });
    plan.add(name::<f64>("affine_to_trs", &[3]), || double::from_map().case());
    plan.add(name::<f32>("affine_product", &[3]), || {
        single::hierarchy()
            .add_chained("glam packed", |a: &Affine3, b: &Affine3| *a * *b)
            .add_chained("ultraviolet", |a: &Homogeneous<uv::Mat4>, b: &Homogeneous<uv::Mat4>| {
                Homogeneous(a.0 * b.0)
            })
            .case()
    });
    plan.add(name::<f64>("affine_product", &[3]), || double::hierarchy().case());
    plan.add(name::<f32>("affine_inverse", &[3]), || {
        single::inverse_map()
            .add_chained("glam packed", |a: &Affine3, &()| a.inverse())
            .add_chained("ultraviolet", |a: &Homogeneous<uv::Mat4>, &()| {
                Homogeneous(a.0.inversed())
            })
            .case()
    });
    plan.add(name::<f64>("affine_inverse", &[3]), || double::inverse_map().case());
    plan.add(name::<f32>("isometry_inverse", &[3]), || {
        single::inverse_motion()
            .add_chained("ultraviolet", |a: &uv::Isometry3, &()| a.inversed())
            .case()
    });
    plan.add(name::<f64>("isometry_inverse", &[3]), || double::inverse_motion().case());
    plan.add(name::<f32>("point_and_normal", &[3]), || {
        single::vertex()
            .add("glam packed", |a: &Affine3, (p, n): &(Vec3, Vec3)| {
                Vertex(a.transform_point3(*p), a.matrix3.inverse().transpose() * *n)
            })
            .case()
    });
    plan.add(name::<f64>("point_and_normal", &[3]), || double::vertex().case());
    plan.add(name::<f32>("body_step", &[3]), || single::body().case());
    plan.add(name::<f64>("body_step", &[3]), || double::body().case());
    plan.add(name::<f32>("ray_triangle", &[3]), || {
        single::ray_triangle().add("ultraviolet", intersection::<uv::Vec3>).case()
    });
    plan.add(name::<f64>("ray_triangle", &[3]), || double::ray_triangle().case());
}

/// nalgebra has no such type. Its user multiplies a motion by scales.
fn to_map<T: Element>() -> Rows<T, 10, 1, 1, 1, 16> {
    type Parts<T> = (SVector<T, 3>, UnitQuaternion<T>, SVector<T, 3>);
    Rows::new(trs, general).add("hadamard", |trs: &Trs<T>, &()| trs.to_affine()).add(
        "nalgebra",
        |(t, q, s): &Parts<T>, &()| {
            let motion = nalgebra::Isometry3::from_parts(Translation3::from(*t), *q);
            Homogeneous(motion.to_homogeneous().prepend_nonuniform_scaling(s))
        },
    )
}

fn from_map<T: Element>() -> Rows<T, 3, 4, 1, 1, 16> {
    Rows::new(map, general).add("hadamard", |a: &Affine<T, 3>, &()| a.to_trs())
}

fn hierarchy<T: Element>() -> Rows<T, 3, 4, 3, 4, 16> {
    Rows::new(map, map)
        .add_chained("hadamard", |a: &Affine<T, 3>, b: &Affine<T, 3>| a * b)
        .add_chained("nalgebra", |a: &Map<T>, b: &Map<T>| a * b)
}

fn inverse_map<T: Element>() -> Rows<T, 3, 4, 1, 1, 16> {
    Rows::new(map, general)
        .add("hadamard", |a: &Affine<T, 3>, &()| a.inverse())
        .chain("hadamard", |a: &Affine<T, 3>, &()| a.inverse().expect(INVERTIBLE))
        .add("nalgebra", |a: &Map<T>, &()| a.try_inverse())
        .chain("nalgebra", |a: &Map<T>, &()| a.try_inverse().expect(INVERTIBLE))
}

fn inverse_motion<T: Element>() -> Rows<T, 7, 1, 1, 1, 16> {
    Rows::new(motion, general)
        .add_chained("hadamard", |a: &Isometry3<T>, &()| a.inverse())
        .add_chained("nalgebra", |a: &nalgebra::Isometry3<T>, &()| a.inverse())
}

/// The others have no function for normals. Their users multiply by the transposed inverse.
fn vertex<T: Element>() -> Rows<T, 3, 4, 3, 2, 16> {
    Rows::new(map, general)
        .add("hadamard", |a: &Affine<T, 3>, (p, n): &(Vector<T, 3>, Vector<T, 3>)| {
            Vertex(a.transform_point(p), a.transform_normal(n))
        })
        .add("nalgebra", |a: &Map<T>, (p, n): &(SVector<T, 3>, SVector<T, 3>)| {
            let linear = a.matrix().fixed_view::<3, 3>(0, 0);
            let normals = linear.try_inverse().expect(INVERTIBLE).transpose();
            Vertex(a.transform_point(&Point3::from(*p)).coords, normals * n)
        })
}

fn body<T: Element + Transcendental>() -> Rows<T, 7, 1, 3, 2, 16> {
    Rows::new(motion, velocities)
        .add_chained("hadamard", |a: &Isometry3<T>, (v, w): &(Vector<T, 3>, Vector<T, 3>)| {
            let step = T::of(STEP);
            Isometry3 {
                rotation: a.rotation.integrate(*w, step),
                translation: a.translation + v * step,
            }
        })
        .add_chained(
            "nalgebra",
            |a: &nalgebra::Isometry3<T>, (v, w): &(SVector<T, 3>, SVector<T, 3>)| {
                let step = T::of(STEP);
                nalgebra::Isometry3 {
                    rotation: UnitQuaternion::from_scaled_axis(w * step) * a.rotation,
                    translation: Translation3::from(a.translation.vector + v * step),
                }
            },
        )
}

fn ray_triangle<T: Element>() -> Rows<T, 3, 2, 3, 3, 16> {
    Rows::new(ray, triangle)
        .add("hadamard", intersection::<Vector<T, 3>>)
        .add("nalgebra", intersection::<SVector<T, 3>>)
}

/// Where a ray from `o` hits a triangle: the distance and two barycentric coordinates. Zeros if
/// it does not.
///
/// Möller and Trumbore, "Fast, minimum storage ray-triangle intersection", 1997.
#[inline]
fn intersection<V: Space>((o, d): &(V, V), (a, b, c): &(V, V, V)) -> [[V::Number; 3]; 1] {
    let (zero, one) = (V::Number::ZERO, V::Number::ONE);
    let (ab, ac) = (*b - *a, *c - *a);
    let p = d.cross(ac);
    let determinant = ab.dot(p);
    if determinant == zero {
        return [[zero; 3]];
    }
    let factor = one / determinant;
    let ao = *o - *a;
    let u = ao.dot(p) * factor;
    if u < zero || u > one {
        return [[zero; 3]];
    }
    let q = ao.cross(ab);
    let v = d.dot(q) * factor;
    if v < zero || u + v > one {
        return [[zero; 3]];
    }
    [[ac.dot(q) * factor, u, v]]
}
