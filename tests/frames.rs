//! Values and maps in frames: each operation is that of what is inside, bit for bit.

#![allow(
    clippy::op_ref,
    clippy::needless_borrows_for_generic_args,
    reason = "references are arguments too"
)]

mod laws;
mod maps;
mod values;

use hadamard::geometry::{Affine, Isometry3, Quaternion, Rotation3};
use hadamard::linalg::Symmetric;
use hadamard::{Matrix, Vector};

/// Frames that have nothing: no copy, no default, no value.
enum Body {}
enum Camera {}
enum World {}

/// Numbers with a fixed seed, so that a failure can be repeated.
struct Numbers(fastrand::Rng);

impl Numbers {
    fn new(seed: u64) -> Self {
        Numbers(fastrand::Rng::with_seed(seed))
    }

    fn number(&mut self) -> f64 {
        self.0.f64() * 4.0 - 2.0
    }

    fn matrix<const M: usize, const N: usize>(&mut self) -> Matrix<f64, M, N> {
        Matrix::from_fn(|_, _| self.number())
    }

    fn vector(&mut self) -> Vector<f64, 3> {
        self.matrix()
    }

    fn rotation(&mut self) -> Rotation3<f64> {
        let [x, y, z] = self.vector().to_columns()[0];
        Rotation3::from_quaternion(Quaternion::from_xyzw(x, y, z, 1.0)).unwrap()
    }

    fn motion(&mut self) -> Isometry3<f64> {
        Isometry3::new(self.rotation(), self.vector())
    }

    /// A map that is far from singular.
    fn affine(&mut self) -> Affine<f64, 3> {
        Affine::new(self.matrix() + Matrix::IDENTITY * 10.0, self.vector())
    }

    fn covariance<const N: usize>(&mut self) -> Symmetric<f64, N> {
        self.matrix::<N, N>().gram()
    }
}
