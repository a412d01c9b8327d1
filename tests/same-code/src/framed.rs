//! With frames.

use hadamard::geometry::frame::{In, Map};
use hadamard::geometry::{Affine, Isometry3, Rotation3};
use hadamard::linalg::Symmetric;
use hadamard::{EliminationError, Matrix, NotPositiveDefinite, Vector};

pub struct A;
pub struct B;
pub struct C;

#[unsafe(no_mangle)]
pub fn product_of_motions(
    a: &Map<B, C, Isometry3<f64>>,
    b: &Map<A, B, Isometry3<f64>>,
) -> Map<A, C, Isometry3<f64>> {
    a * b
}

#[unsafe(no_mangle)]
pub fn product_of_matrices(
    a: &Map<B, C, Matrix<f32, 4, 4>>,
    b: &Map<A, B, Matrix<f32, 4, 4>>,
) -> Map<A, C, Matrix<f32, 4, 4>> {
    a * b
}

#[unsafe(no_mangle)]
pub fn large_product(
    a: &Map<B, C, Matrix<f64, 12, 12>>,
    b: &Map<A, B, Matrix<f64, 12, 12>>,
) -> Map<A, C, Matrix<f64, 12, 12>> {
    a * b
}

#[unsafe(no_mangle)]
pub fn transform_points(a: &Map<A, A, Affine<f32, 3>>, points: &mut [In<A, Vector<f32, 3>>]) {
    for point in points {
        *point = a.transform_point(&*point);
    }
}

#[unsafe(no_mangle)]
pub fn rotate(
    r: Map<A, A, Rotation3<f32>>,
    v: In<A, Vector<f32, 3>>,
    w: In<A, Vector<f32, 3>>,
) -> f32 {
    (r * v + w * 2.0).dot(r * w)
}

#[unsafe(no_mangle)]
pub fn inverse(
    a: &Map<A, B, Affine<f64, 3>>,
) -> Result<Map<B, A, Affine<f64, 3>>, EliminationError> {
    a.inverse()
}

/// A step of a Kalman filter with six states in `A` and three measurements in `B`.
#[unsafe(no_mangle)]
pub fn filter_step(
    x: &mut In<A, Vector<f32, 6>>,
    p: &mut In<A, Symmetric<f32, 6>>,
    (f, q): (&Map<A, A, Matrix<f32, 6, 6>>, &In<A, Symmetric<f32, 6>>),
    (h, r): (&Map<A, B, Matrix<f32, 3, 6>>, &In<B, Symmetric<f32, 3>>),
    z: &In<B, Vector<f32, 3>>,
) -> Result<(), NotPositiveDefinite> {
    *x = f * &*x;
    *p = p.congruence(f);
    *p += q;
    let mut s = p.congruence(h);
    s += r;
    let cholesky = s.as_inner().cholesky()?;
    let gain = Map::<B, A, _>::new(cholesky.solve(h.as_inner() * p.as_inner()).transpose());
    *x += gain * (z - h * &*x);
    *p = p.joseph(&gain, h, r);
    Ok(())
}
