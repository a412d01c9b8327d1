//! zerocopy 0.8: values as bytes, and bytes as values if every sequence of bytes is a value.
//!
//! Its traits can only be derived, so the types derive them where they are defined. Here the
//! compiler checks which types have which trait: a type that promises something about its numbers
//! can be read as bytes, but not be made from arbitrary bytes.
//!
//! Transforms have parts of different types. The derive macro does not see that there is no padding
//! between the parts, so a transform cannot be read as bytes as a whole. For `Affine` take the
//! matrix `to_augmented()`. For the others take each part, or a struct of your own: `docs/pose.rs`.
//! (The traits of bytemuck are implemented by hand, and for all transforms.)

use zerocopy_08::{FromBytes, Immutable, IntoBytes, KnownLayout};

use crate::geometry::{Affine, Isometry2, Isometry3, Quaternion, Rotation2, Rotation3, Trs};
use crate::linalg::{Lower, Symmetric, Upper};
use crate::matrix::Matrix;
use crate::structured::Diag;

#[allow(dead_code, reason = "Rust 1.85 does not see the calls below")]
fn both_ways<T: FromBytes + IntoBytes + Immutable + KnownLayout>() {}
#[allow(dead_code, reason = "likewise")]
fn out<T: IntoBytes + Immutable + KnownLayout>() {}
#[allow(dead_code, reason = "likewise")]
fn into<T: FromBytes + Immutable + KnownLayout>() {}
#[allow(dead_code, reason = "likewise")]
fn as_a_field<T: Immutable + KnownLayout>() {}

const _: fn() = || {
    both_ways::<Matrix<f64, 2, 3>>();
    both_ways::<Diag<u16, 3>>();
    both_ways::<Quaternion<f32>>();
    out::<Symmetric<f32, 3>>();
    out::<Lower<f32, 3>>();
    out::<Upper<f32, 3>>();
    out::<Rotation2<f32>>();
    out::<Rotation3<f32>>();
    into::<Affine<f32, 3>>();
    as_a_field::<Isometry2<f32>>();
    as_a_field::<Isometry3<f64>>();
    as_a_field::<Trs<f32>>();
};
