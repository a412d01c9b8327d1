//! zerocopy 0.8: elements as bytes, and bytes as elements where all bytes are some.
//!
//! Its traits can only be derived, where the types are defined. Here the compiler checks for
//! which: what keeps a promise about its numbers goes out and is not made of any bytes.
//!
//! Transforms have parts of different types. The derive macro does not see that nothing is between
//! them, so they do not go out as a whole. `Affine` goes out as the matrix `to_augmented()`, and the
//! others part by part. (bytemuck's traits are implemented by hand, and for all of them.)

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
