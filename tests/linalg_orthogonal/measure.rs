//! How large an error is, in units of what rounding may do.

use hadamard::{ComplexField, Matrix, Real};
use nalgebra::DMatrix;
use num_complex::Complex;

/// Whatever the element type is, it is judged in complex `f64`.
pub(super) type Wide = DMatrix<Complex<f64>>;

/// An element type under test.
pub(super) trait Element: ComplexField<Real: Into<f64>> + std::fmt::Debug {
    const NAME: &'static str;
    const IS_COMPLEX: bool;
    fn of(z: Complex<f64>) -> Self;

    fn wide(self) -> Complex<f64> {
        Complex::new(self.real().into(), self.imaginary().into())
    }

    fn epsilon() -> f64 {
        Self::Real::EPSILON.into()
    }
}

macro_rules! elements {
    ($($T:ty: $name:literal, $complex:literal, $of:expr;)*) => {$(
        impl Element for $T {
            const NAME: &'static str = $name;
            const IS_COMPLEX: bool = $complex;
            fn of(z: Complex<f64>) -> Self {
                ($of)(z)
            }
        }
    )*};
}

elements! {
    f32: "f32", false, |z: Complex<f64>| z.re as f32;
    f64: "f64", false, |z: Complex<f64>| z.re;
    Complex<f32>: "Complex<f32>", true, |z: Complex<f64>| Complex::new(z.re as f32, z.im as f32);
    Complex<f64>: "Complex<f64>", true, |z: Complex<f64>| z;
}

pub(super) fn narrow<T: Element, const M: usize, const N: usize>(a: &Wide) -> Matrix<T, M, N> {
    Matrix::from_fn(|i, j| T::of(a[(i, j)]))
}

/// The matrix divided by `unit`: so that no norm of it overflows or underflows.
pub(super) fn widen<T: Element, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
    unit: f64,
) -> Wide {
    Wide::from_fn(M, N, |i, j| {
        let z = a[(i, j)].wide();
        Complex::new(z.re / unit, z.im / unit)
    })
}

/// The largest part of an element, or one for the zero matrix.
pub(super) fn unit<T: Element, const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> f64 {
    let parts = a.iter().flat_map(|&x| [x.wide().re.abs(), x.wide().im.abs()]);
    let most = parts.fold(0.0, f64::max);
    if most == 0.0 { 1.0 } else { most }
}

/// ‖A - B‖ / (n ‖A‖), in the Frobenius norm.
pub(super) fn residual(a: &Wide, b: &Wide) -> f64 {
    let n = a.nrows().max(a.ncols()) as f64;
    let norm = a.norm();
    (a - b).norm() / (n * if norm == 0.0 { 1.0 } else { norm })
}

/// ‖QᴴQ - I‖ / n.
pub(super) fn orthogonality(q: &Wide) -> f64 {
    let gram = q.adjoint() * q;
    (gram - Wide::identity(q.ncols(), q.ncols())).norm() / q.nrows() as f64
}

/// Compares errors with ε, and keeps the largest ratios.
#[derive(Debug)]
pub(super) struct Judge {
    epsilon: f64,
    type_name: &'static str,
    shape: (usize, usize),
    /// The matrix that is being judged.
    pub(super) kind: &'static str,
    worst: Vec<(&'static str, f64)>,
}

impl Judge {
    pub(super) fn new<T: Element>(rows: usize, columns: usize) -> Self {
        let shape = (rows, columns);
        Judge { epsilon: T::epsilon(), type_name: T::NAME, shape, kind: "", worst: Vec::new() }
    }

    /// Refuses an error of 30 ε or more, and NaN.
    pub(super) fn small(&mut self, what: &'static str, error: f64) {
        let ratio = error / self.epsilon;
        assert!(ratio < 30.0, "{what} has the ratio {ratio:.3}: {}", self.context());
        match self.worst.iter_mut().find(|(name, _)| *name == what) {
            Some((_, worst)) => *worst = worst.max(ratio),
            None => self.worst.push((what, ratio)),
        }
    }

    /// Refuses what is wrong whatever the rounding is.
    pub(super) fn exact(&self, what: &str, holds: bool) {
        assert!(holds, "{what} does not hold: {}", self.context());
    }

    pub(super) fn epsilon(&self) -> f64 {
        self.epsilon
    }

    fn context(&self) -> String {
        format!("{} {}x{} {}", self.kind, self.shape.0, self.shape.1, self.type_name)
    }
}

impl Drop for Judge {
    fn drop(&mut self) {
        let (type_name, (m, n)) = (self.type_name, self.shape);
        for (what, ratio) in &self.worst {
            println!("{type_name} {m}x{n}: worst ratio of {what}: {ratio:.3}");
        }
    }
}
