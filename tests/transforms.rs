//! Affine maps, rigid motions, and translation, rotation and scale.

#![allow(
    clippy::op_ref,
    clippy::needless_borrows_for_generic_args,
    reason = "references are arguments too"
)]

mod affine;
mod exponential;
mod isometry;
mod lanes;
mod peers;
mod trs;

use hadamard::geometry::{Isometry3, Quaternion, Rotation3};
use hadamard::{Matrix, Vector};
use proptest::prelude::Strategy;

/// Numbers of a common size, and zeros.
fn number() -> impl Strategy<Value = f64> {
    proptest::prop_oneof![9 => -2.0..=2.0_f64, 1 => proptest::strategy::Just(0.0)]
}

fn numbers<const N: usize>() -> impl Strategy<Value = [f64; N]> {
    proptest::collection::vec(number(), N).prop_map(|x| x.try_into().unwrap())
}

fn vector3() -> impl Strategy<Value = Vector<f64, 3>> {
    numbers().prop_map(Vector::from)
}

fn rotation() -> impl Strategy<Value = Rotation3<f64>> {
    numbers().prop_filter_map("a rotation", |[x, y, z, w]| {
        Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w))
    })
}

fn isometry() -> impl Strategy<Value = Isometry3<f64>> {
    (rotation(), vector3()).prop_map(|(rotation, translation)| Isometry3 { rotation, translation })
}

/// ‖A - B‖ in units of the larger norm, or of 1 if that is larger.
fn error<const M: usize, const N: usize>(a: &Matrix<f64, M, N>, b: &Matrix<f64, M, N>) -> f64 {
    (a - b).norm() / a.norm().max(b.norm()).max(1.0)
}
