//! The same operations of nalgebra.

use nalgebra::{Cholesky, SMatrix, SVector};

use crate::inputs::{definite, motion, number};
use crate::measure::measure;

#[inline(never)]
fn multiply<const N: usize>(
    a: &SMatrix<f32, N, N>,
    b: &SMatrix<f32, N, N>,
    out: &mut SMatrix<f32, N, N>,
) {
    a.mul_to(b, out);
}

/// A B.
#[inline(always)]
pub fn product<const N: usize>() {
    let [a, b] = [0, 1].map(|seed| SMatrix::<f32, N, N>::from_fn(|i, j| number(i, j, seed)));
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

/// The state x and its covariance P.
#[derive(Clone)]
struct Estimate {
    x: SVector<f32, 6>,
    p: SMatrix<f32, 6, 6>,
}

/// The matrices that move the state and measure it.
#[derive(Clone)]
struct Model {
    f: SMatrix<f32, 6, 6>,
    q: SMatrix<f32, 6, 6>,
    h: SMatrix<f32, 3, 6>,
    r: SMatrix<f32, 3, 3>,
}

/// One step of a Kalman filter, by the formulas of `ours`.
#[inline(never)]
fn step(estimate: &mut Estimate, model: &Model, z: &SVector<f32, 3>) -> bool {
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

/// One step of a filter with six states and three measurements.
#[inline(always)]
pub fn kalman_step() {
    let estimate = Estimate {
        x: SVector::from_fn(|i, j| number(i, j, 3)),
        p: SMatrix::from_fn(|i, j| definite(i, j, 6)),
    };
    let model = Model {
        f: SMatrix::from_fn(motion),
        q: SMatrix::from_fn(|i, j| definite(i, j, 6) / 16.0),
        h: SMatrix::from_fn(|i, j| number(i, j, 4)),
        r: SMatrix::from_fn(|i, j| definite(i, j, 3)),
    };
    let z = SVector::<f32, 3>::from_fn(|i, j| number(i, j, 5));
    measure(
        &(estimate, model, z),
        |(estimate, model, z)| {
            step(estimate, model, z);
        },
        |(estimate, _, _), f| {
            estimate.x.iter().for_each(|&x| f(x));
            estimate.p.iter().for_each(|&x| f(x));
        },
    );
}
