//! The operations of `hadamard`.

use hadamard::linalg::{Cholesky, Symmetric};
use hadamard::{Matrix, Vector};

use crate::inputs::{definite, motion, number};
use crate::measure::measure;

#[inline(never)]
fn multiply<const N: usize, const Q: usize>(
    a: &Matrix<f32, N, N>,
    b: &Matrix<f32, N, Q>,
    out: &mut Matrix<f32, N, Q>,
) {
    a.mul_to(b, out);
}

/// A B, where A is `N x N` and B is `N x Q`.
#[inline(always)]
pub fn product<const N: usize, const Q: usize>() {
    let a = Matrix::<f32, N, N>::from_fn(|i, j| number(i, j, 0));
    let b = Matrix::<f32, N, Q>::from_fn(|i, j| number(i, j, 1));
    measure(
        &(a, b, Matrix::ZERO),
        |(a, b, out)| multiply(a, b, out),
        |(_, _, out), f| out.iter().for_each(|&x| f(x)),
    );
}

/// Measures a function that writes its result to the second argument.
#[inline(always)]
fn of_square<const N: usize>(
    operation: impl Fn(&Matrix<f32, N, N>, &mut Matrix<f32, N, N>) -> bool,
) {
    let a = Matrix::<f32, N, N>::from_fn(|i, j| number(i, j, 0));
    measure(
        &(a, Matrix::ZERO),
        |(a, out)| {
            operation(a, out);
        },
        |(_, out), f| out.iter().for_each(|&x| f(x)),
    );
}

#[inline(never)]
fn invert<const N: usize>(a: &Matrix<f32, N, N>, out: &mut Matrix<f32, N, N>) -> bool {
    *out = *a;
    out.inverse_in_place().is_ok()
}

/// A⁻¹.
#[inline(always)]
pub fn inverse<const N: usize>() {
    of_square(invert::<N>);
}

#[inline(never)]
fn divide_adjugate<const N: usize>(a: &Matrix<f32, N, N>, out: &mut Matrix<f32, N, N>) -> bool {
    let determinant = a.determinant();
    *out = a.adjugate();
    *out *= 1.0 / determinant;
    determinant != 0.0
}

/// adj A / det A: the inverse without a check of its accuracy.
#[inline(always)]
pub fn quotient<const N: usize>() {
    of_square(divide_adjugate::<N>);
}

#[inline(never)]
fn solve<const N: usize>(
    a: &Matrix<f32, N, N>,
    b: &Vector<f32, N>,
    x: &mut Vector<f32, N>,
) -> bool {
    let mut cholesky = Cholesky::IDENTITY;
    if a.cholesky_to(&mut cholesky).is_err() {
        return false;
    }
    *x = *b;
    cholesky.solve_in_place(x);
    true
}

/// The solution of A x = b by Cholesky's decomposition.
#[inline(always)]
pub fn cholesky_solve<const N: usize>() {
    let a = Matrix::<f32, N, N>::from_fn(|i, j| definite(i, j, N));
    let b = Vector::<f32, N>::from_fn(|i, j| number(i, j, 2));
    measure(
        &(a, b, Vector::ZERO),
        |(a, b, x)| {
            solve(a, b, x);
        },
        |(_, _, x), f| x.iter().for_each(|&x| f(x)),
    );
}

#[inline(never)]
fn transform<const N: usize>(
    a: &Matrix<f32, N, N>,
    p: &Symmetric<f32, N>,
    out: &mut Symmetric<f32, N>,
) {
    p.congruence_to(a, out);
}

/// A P Aᵀ.
#[inline(always)]
pub fn congruence<const N: usize>() {
    let a = Matrix::<f32, N, N>::from_fn(|i, j| number(i, j, 0));
    let p = Symmetric::from_lower(Matrix::<f32, N, N>::from_fn(|i, j| definite(i, j, N)));
    measure(
        &(a, p, Symmetric::ZERO),
        |(a, p, out)| transform(a, p, out),
        |(_, _, out), f| out.as_matrix().iter().for_each(|&x| f(x)),
    );
}

#[inline(never)]
fn length<const N: usize>(x: &Vector<f32, N>, out: &mut f32) {
    *out = x.norm();
}

/// ‖x‖.
#[inline(always)]
pub fn norm<const N: usize>() {
    let x = Vector::<f32, N>::from_fn(|i, j| number(i, j, 0));
    measure(&(x, 0.0), |(x, out)| length(x, out), |(_, out), f| f(*out));
}

#[inline(never)]
fn accumulate<const N: usize>(y: &mut Vector<f32, N>, x: &Vector<f32, N>, s: f32) {
    y.add_scaled(x, s);
}

/// y ← y + x s.
#[inline(always)]
pub fn scaled_sum<const N: usize>() {
    let y = Vector::<f32, N>::from_fn(|i, j| number(i, j, 0));
    let x = Vector::<f32, N>::from_fn(|i, j| number(i, j, 1));
    measure(
        &(y, x, number(0, 0, 2)),
        |(y, x, s)| accumulate(y, x, *s),
        |(y, _, _), f| y.iter().for_each(|&x| f(x)),
    );
}

/// The state x and its covariance P.
#[derive(Clone)]
struct Estimate<const N: usize> {
    x: Vector<f32, N>,
    p: Symmetric<f32, N>,
}

/// The matrices that move the state and measure it.
#[derive(Clone)]
struct Model<const N: usize, const Q: usize> {
    f: Matrix<f32, N, N>,
    q: Symmetric<f32, N>,
    h: Matrix<f32, Q, N>,
    r: Symmetric<f32, Q>,
}

/// One step of a Kalman filter.
///
/// ```text
/// x ← F x               P ← F P Fᵀ + Q
/// S = H P Hᵀ + R = L Lᵀ
/// W = L⁻¹ H P           w = L⁻¹ (z - H x)
/// x ← x + Wᵀ w          P ← P - Wᵀ W
/// ```
#[inline(never)]
fn step<const N: usize, const Q: usize>(
    estimate: &mut Estimate<N>,
    model: &Model<N, Q>,
    z: &Vector<f32, Q>,
) -> bool {
    let Estimate { x, p } = estimate;
    let Model { f, q, h, r } = model;
    f.mul_to(*x, x);
    p.congruence_in_place(f);
    *p += q;
    let mut w = Matrix::ZERO;
    h.mul_to(p.as_matrix(), &mut w);
    let mut s = r.to_matrix();
    s.add_product_tr(&w, h);
    let Ok(cholesky) = s.cholesky() else { return false };
    let mut residual = *z;
    residual.sub_product(h, &*x);
    cholesky.whiten_in_place(&mut w);
    cholesky.whiten_in_place(&mut residual);
    x.add_tr_product(&w, residual);
    p.rank_update(&w, -1.0);
    true
}

/// One step of a filter with N states and Q measurements.
#[inline(always)]
pub fn kalman_step<const N: usize, const Q: usize>() {
    let estimate = Estimate::<N> {
        x: Vector::from_fn(|i, j| number(i, j, 3)),
        p: Symmetric::from_lower(Matrix::from_fn(|i, j| definite(i, j, N))),
    };
    let model = Model::<N, Q> {
        f: Matrix::from_fn(motion),
        q: Symmetric::from_lower(Matrix::from_fn(|i, j| definite(i, j, N) / 16.0)),
        h: Matrix::from_fn(|i, j| number(i, j, 4)),
        r: Symmetric::from_lower(Matrix::from_fn(|i, j| definite(i, j, Q))),
    };
    let z = Vector::<f32, Q>::from_fn(|i, j| number(i, j, 5));
    measure(
        &(estimate, model, z),
        |(estimate, model, z)| {
            step(estimate, model, z);
        },
        |(estimate, _, _): &(Estimate<N>, _, _), f| {
            estimate.x.iter().for_each(|&x| f(x));
            estimate.p.as_matrix().iter().for_each(|&x| f(x));
        },
    );
}
