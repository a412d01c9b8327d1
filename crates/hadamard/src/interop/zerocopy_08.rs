//! zerocopy 0.8: elements as bytes, and bytes as elements where all bytes are some.
//!
//! Its traits can only be derived, where the types are defined. Here the compiler checks for
//! which: what keeps a promise about its numbers goes out and is not made of any bytes.

use zerocopy_08::{FromBytes, Immutable, IntoBytes, KnownLayout};

use crate::geometry::{Quaternion, Rotation2, Rotation3};
use crate::linalg::{Lower, Symmetric, Upper};
use crate::matrix::Matrix;
use crate::structured::Diag;

#[allow(dead_code, reason = "Rust 1.85 does not see the calls below")]
fn both_ways<T: FromBytes + IntoBytes + Immutable + KnownLayout>() {}
#[allow(dead_code, reason = "likewise")]
fn out<T: IntoBytes + Immutable + KnownLayout>() {}

const _: fn() = || {
    both_ways::<Matrix<f64, 2, 3>>();
    both_ways::<Diag<u16, 3>>();
    both_ways::<Quaternion<f32>>();
    out::<Symmetric<f32, 3>>();
    out::<Lower<f32, 3>>();
    out::<Upper<f32, 3>>();
    out::<Rotation2<f32>>();
    out::<Rotation3<f32>>();
};
