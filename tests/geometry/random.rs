//! Random rotations and directions.

use std::fmt::Debug;

use fastrand::Rng;
use hadamard::geometry::{Quaternion, Rotation2, Rotation3};
use hadamard::{Cast, Matrix, Transcendental, Vector};

/// `f32` and `f64`.
pub trait Float: Transcendental + Cast<f64> + Cast<f32> + Debug {
    fn of(x: f64) -> Self;
    fn to(self) -> f64;
}

impl Float for f32 {
    fn of(x: f64) -> f32 {
        x as f32
    }
    fn to(self) -> f64 {
        f64::from(self)
    }
}

impl Float for f64 {
    fn of(x: f64) -> f64 {
        x
    }
    fn to(self) -> f64 {
        self
    }
}

/// From -1 to 1.
pub fn number(rng: &mut Rng) -> f64 {
    2.0 * rng.f64() - 1.0
}

/// A vector with elements from -1 to 1, some of them zero, and rarely all.
pub fn vector<const N: usize>(rng: &mut Rng) -> Vector<f64, N> {
    Matrix::from_fn(|_, _| if rng.u8(..8) == 0 { 0.0 } else { number(rng) })
}

/// A vector that has a direction.
pub fn direction<const N: usize>(rng: &mut Rng) -> Vector<f64, N> {
    loop {
        if let Some(v) = vector::<N>(rng).try_normalize() {
            return v;
        }
    }
}

/// A rotation; one in four by a small angle, or nearly half a turn.
pub fn rotation<T: Float>(rng: &mut Rng) -> Rotation3<T> {
    let size = 10.0_f64.powf(-9.0 * rng.f64());
    let [x, y, z] = *direction::<3>(rng).as_slice() else { unreachable!() };
    let w = match rng.u8(..8) {
        0 => 1.0 / size,
        1 => size,
        _ => number(rng),
    };
    let sign = if rng.bool() { 1.0 } else { -1.0 };
    let quaternion = Quaternion::from_xyzw(x, y, z, w * sign);
    let [x, y, z, w] = quaternion.to_xyzw().map(T::of);
    Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w)).unwrap()
}

pub fn plane_rotation<T: Float>(rng: &mut Rng) -> Rotation2<T> {
    let [x, y] = *direction::<2>(rng).as_slice() else { unreachable!() };
    Rotation2::from_complex(T::of(x), T::of(y)).unwrap()
}

/// The elements as another type of floats.
pub fn cast<T: Float, const N: usize>(v: Vector<f64, N>) -> Vector<T, N> {
    Matrix::from_fn(|i, _| T::of(v[i]))
}

/// The quaternion in `f64`, normalised there.
pub fn exact<T: Float>(r: Rotation3<T>) -> Rotation3<f64> {
    let [x, y, z, w] = r.quaternion().to_xyzw().map(T::to);
    Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, w)).unwrap()
}

/// The distance of two quaternions of one rotation, up to the sign: half the angle, if it is small.
pub fn distance<T: Float>(a: Rotation3<T>, b: Rotation3<f64>) -> f64 {
    let [x, y, z, w] = a.quaternion().to_xyzw().map(T::to);
    let (a, b) = (Quaternion::from_xyzw(x, y, z, w), b.quaternion());
    (a - b).norm().min((a + b).norm())
}

/// |q| - 1
pub fn norm_error<T: Float>(r: Rotation3<T>) -> f64 {
    let [x, y, z, w] = r.quaternion().to_xyzw().map(T::to);
    (Quaternion::from_xyzw(x, y, z, w).norm() - 1.0).abs()
}

/// How often each check is repeated.
pub const TIMES: usize = 20_000;

pub fn rng() -> Rng {
    Rng::with_seed(14)
}
