//! The same operations of nalgebra.

use nalgebra::{Cholesky, SMatrix, SVector};

use crate::inputs::{definite, motion, number};
use crate::measure::measure;

#[inline(never)]
fn multiply<const N: usize, const Q: usize>(
    a: &SMatrix<f32, N, N>,
    b: &SMatrix<f32, N, Q>,
    out: &mut SMatrix<f32, N, Q>,
) {
    a.mul_to(b, out);
}

/// A B, where A is `N x N` and B is `N x Q`.
#[inline(always)]
pub fn product<const N: usize, const Q: usize>() {
    let a = SMatrix::<f32, N, N>::from_fn(|i, j| number(i, j, 0));
    let b = SMatrix::<f32, N, Q>::from_fn(|i, j| number(i, j, 1));
    measure(
        &(a, b, SMatrix::zeros()),
        |(a, b, out)| multiply(a, b, out),
        |(_, _, out), f| out.iter().for_each(|&x| f(x)),
    );
}

#[inline(never)]
fn invert<const N: usize>(a: &SMatrix<f32, N, N>, out: &mut SMatrix<f32, N, N>) -> bool {
    *out = *a;
    out.try_inverse_mut()
}

/// A⁻¹.
#[inline(always)]
pub fn inverse<const N: usize>() {
    let a = SMatrix::<f32, N, N>::from_fn(|i, j| number(i, j, 0));
    measure(
        &(a, SMatrix::zeros()),
        |(a, out)| {
            invert(a, out);
        },
        |(_, out), f| out.iter().for_each(|&x| f(x)),
    );
}

#[inline(never)]
fn solve<const N: usize>(
    a: &SMatrix<f32, N, N>,
    b: &SVector<f32, N>,
    x: &mut SVector<f32, N>,
) -> bool {
    match Cholesky::new(*a) {
        Some(cholesky) => {
            *x = *b;
            cholesky.solve_mut(x);
            true
        }
        None => false,
    }
}

/// The solution of A x = b by Cholesky's decomposition.
#[inline(always)]
pub fn cholesky_solve<const N: usize>() {
    let a = SMatrix::<f32, N, N>::from_fn(|i, j| definite(i, j, N));
    let b = SVector::<f32, N>::from_fn(|i, j| number(i, j, 2));
    measure(
        &(a, b, SVector::zeros()),
        |(a, b, x)| {
            solve(a, b, x);
        },
        |(_, _, x), f| x.iter().for_each(|&x| f(x)),
    );
}

#[inline(never)]
fn transform<const N: usize>(
    a: &SMatrix<f32, N, N>,
    p: &SMatrix<f32, N, N>,
    out: &mut SMatrix<f32, N, N>,
) {
    *out = a * p * a.transpose();
}

/// A P Aᵀ.
#[inline(always)]
pub fn congruence<const N: usize>() {
    let a = SMatrix::<f32, N, N>::from_fn(|i, j| number(i, j, 0));
    let p = SMatrix::<f32, N, N>::from_fn(|i, j| definite(i, j, N));
    measure(
        &(a, p, SMatrix::zeros()),
        |(a, p, out)| transform(a, p, out),
        |(_, _, out), f| out.iter().for_each(|&x| f(x)),
    );
}

#[inline(never)]
fn length<const N: usize>(x: &SVector<f32, N>, out: &mut f32) {
    *out = x.norm();
}

/// ‖x‖.
#[inline(always)]
pub fn norm<const N: usize>() {
    let x = SVector::<f32, N>::from_fn(|i, j| number(i, j, 0));
    measure(&(x, 0.0), |(x, out)| length(x, out), |(_, out), f| f(*out));
}

#[inline(never)]
fn accumulate<const N: usize>(y: &mut SVector<f32, N>, x: &SVector<f32, N>, s: f32) {
    y.axpy(s, x, 1.0);
}

/// y ← y + x s.
#[inline(always)]
pub fn scaled_sum<const N: usize>() {
    let y = SVector::<f32, N>::from_fn(|i, j| number(i, j, 0));
    let x = SVector::<f32, N>::from_fn(|i, j| number(i, j, 1));
    measure(
        &(y, x, number(0, 0, 2)),
        |(y, x, s)| accumulate(y, x, *s),
        |(y, _, _), f| y.iter().for_each(|&x| f(x)),
    );
}

/// The state x and its covariance P.
#[derive(Clone)]
struct Estimate<const N: usize> {
    x: SVector<f32, N>,
    p: SMatrix<f32, N, N>,
}

/// The matrices that move the state and measure it.
#[derive(Clone)]
struct Model<const N: usize, const Q: usize> {
    f: SMatrix<f32, N, N>,
    q: SMatrix<f32, N, N>,
    h: SMatrix<f32, Q, N>,
    r: SMatrix<f32, Q, Q>,
}

/// One step of a Kalman filter, by the formulas of `ours`.
#[inline(never)]
fn step<const N: usize, const Q: usize>(
    estimate: &mut Estimate<N>,
    model: &Model<N, Q>,
    z: &SVector<f32, Q>,
) -> bool {
    let Estimate { x, p } = estimate;
    let Model { f, q, h, r } = model;
    *x = f * &*x;
    *p = f * &*p * f.transpose() + q;
    let mut w = h * &*p;
    let mut residual = z - h * &*x;
    let Some(cholesky) = Cholesky::new(&w * h.transpose() + r) else { return false };
    let l = cholesky.l_dirty();
    if !l.solve_lower_triangular_mut(&mut w) || !l.solve_lower_triangular_mut(&mut residual) {
        return false;
    }
    x.gemv_tr(1.0, &w, &residual, 1.0);
    p.gemm_tr(-1.0, &w, &w, 1.0);
    true
}

/// One step of a filter with N states and Q measurements.
#[inline(always)]
pub fn kalman_step<const N: usize, const Q: usize>() {
    let estimate = Estimate::<N> {
        x: SVector::from_fn(|i, j| number(i, j, 3)),
        p: SMatrix::from_fn(|i, j| definite(i, j, N)),
    };
    let model = Model::<N, Q> {
        f: SMatrix::from_fn(motion),
        q: SMatrix::from_fn(|i, j| definite(i, j, N) / 16.0),
        h: SMatrix::from_fn(|i, j| number(i, j, 4)),
        r: SMatrix::from_fn(|i, j| definite(i, j, Q)),
    };
    let z = SVector::<f32, Q>::from_fn(|i, j| number(i, j, 5));
    measure(
        &(estimate, model, z),
        |(estimate, model, z)| {
            step(estimate, model, z);
        },
        |(estimate, _, _): &(Estimate<N>, _, _), f| {
            estimate.x.iter().for_each(|&x| f(x));
            estimate.p.iter().for_each(|&x| f(x));
        },
    );
}
