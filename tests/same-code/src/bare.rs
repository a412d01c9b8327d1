//! Without frames.

use hadamard::geometry::{Affine, Isometry3, Rotation3};
use hadamard::linalg::Symmetric;
use hadamard::{EliminationError, Matrix, NotPositiveDefinite, Vector};

#[unsafe(no_mangle)]
pub fn product_of_motions(a: &Isometry3<f64>, b: &Isometry3<f64>) -> Isometry3<f64> {
    if cfg!(feature = "exchanged") { b * a } else { a * b }
}

#[unsafe(no_mangle)]
pub fn product_of_matrices(a: &Matrix<f32, 4, 4>, b: &Matrix<f32, 4, 4>) -> Matrix<f32, 4, 4> {
    a * b
}

#[unsafe(no_mangle)]
pub fn large_product(a: &Matrix<f64, 12, 12>, b: &Matrix<f64, 12, 12>) -> Matrix<f64, 12, 12> {
    a * b
}

#[unsafe(no_mangle)]
pub fn transform_points(a: &Affine<f32, 3>, points: &mut [Vector<f32, 3>]) {
    for point in points {
        *point = a.transform_point(&*point);
    }
}

#[unsafe(no_mangle)]
pub fn rotate(r: Rotation3<f32>, v: Vector<f32, 3>, w: Vector<f32, 3>) -> f32 {
    (r * v + w * 2.0).dot(r * w)
}

#[unsafe(no_mangle)]
pub fn inverse(a: &Affine<f64, 3>) -> Result<Affine<f64, 3>, EliminationError> {
    a.inverse()
}

/// A step of a Kalman filter with six states and three measurements.
#[unsafe(no_mangle)]
pub fn filter_step(
    x: &mut Vector<f32, 6>,
    p: &mut Symmetric<f32, 6>,
    (f, q): (&Matrix<f32, 6, 6>, &Symmetric<f32, 6>),
    (h, r): (&Matrix<f32, 3, 6>, &Symmetric<f32, 3>),
    z: &Vector<f32, 3>,
) -> Result<(), NotPositiveDefinite> {
    *x = f * &*x;
    *p = p.congruence(f);
    *p += q;
    let mut s = p.congruence(h);
    s += r;
    let cholesky = s.cholesky()?;
    let gain = cholesky.solve(h * &*p).transpose();
    *x += gain * (z - h * &*x);
    *p = p.joseph(&gain, h, r);
    Ok(())
}
