//! The elements of matrices, for all crates at once.

use hadamard::Real;
use hadamard::linalg::Determinant;
use nalgebra::RealField;

use crate::peers::Fresh;

/// `f32` or `f64`.
pub trait Element: Determinant + Real + RealField + Fresh<Self> {
    /// The name of the type.
    const NAME: &'static str;
    /// How far results may differ, for a largest element of 1.
    const TOLERANCE: f64;

    /// The nearest number of this type.
    fn of(x: f64) -> Self;

    /// The same number in double precision.
    fn wide(self) -> f64;
}

impl Element for f32 {
    const NAME: &'static str = "f32";
    const TOLERANCE: f64 = 1e-4;

    fn of(x: f64) -> f32 {
        x as f32
    }

    fn wide(self) -> f64 {
        f64::from(self)
    }
}

impl Element for f64 {
    const NAME: &'static str = "f64";
    const TOLERANCE: f64 = 1e-11;

    fn of(x: f64) -> f64 {
        x
    }

    fn wide(self) -> f64 {
        self
    }
}
