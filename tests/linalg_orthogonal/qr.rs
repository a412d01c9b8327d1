//! QR with and without pivoting, and the bidiagonal form.

use hadamard::{Matrix, Singular, mat, vector};
use nalgebra::SMatrix;
use num_complex::Complex;

use super::for_shapes;
use super::matrices::{Noise, all};
use super::measure::{Element, Judge, Wide, narrow, orthogonality, residual, unit, widen};

fn decompositions<T: Element, const M: usize, const N: usize>() {
    let mut judge = Judge::new::<T>(M, N);
    for (kind, wide) in all::<T>(M, N) {
        judge.kind = kind;
        let a: Matrix<T, M, N> = narrow(&wide);
        let unit = unit(&a);
        let expected = widen(&a, unit);

        let qr = a.qr();
        let (q, r) = (widen(&qr.q(), 1.0), widen(&qr.r(), unit));
        let again = [
            widen(&qr.reconstruct(), unit),
            widen(&qr.q_mul(qr.r()), unit),
            &q * widen(&qr.q_tr_mul(a), unit),
        ];
        judge_qr(&mut judge, &expected, &q, &r, &again);

        let pivoted = a.qr_pivoted();
        let (q, r) = (widen(&pivoted.q(), 1.0), widen(&pivoted.r(), unit));
        judge_pivoted(&mut judge, &expected, &q, &r, &pivoted.permutation());
        let again = widen(&pivoted.reconstruct(), unit);
        judge.small("A - Q R Pᵀ", residual(&expected, &again));

        let parts = a.bidiagonal();
        let (u, b, v) = (widen(&parts.u(), 1.0), widen(&parts.b(), unit), widen(&parts.v(), 1.0));
        judge_bidiagonal(&mut judge, &expected, &u, &b, &v);
        let again = widen(&parts.reconstruct(), unit);
        judge.small("A - U B Vᴴ, reflected", residual(&expected, &again));
    }
}

fn judge_qr(judge: &mut Judge, a: &Wide, q: &Wide, r: &Wide, again: &[Wide]) {
    judge.small("A - Q R", residual(a, &(q * r)));
    judge.small("QᴴQ - I", orthogonality(q));
    for again in again {
        judge.small("A - Q R, reflected", residual(a, again));
    }
    is_upper_triangle(judge, r);
}

fn judge_pivoted(judge: &mut Judge, a: &Wide, q: &Wide, r: &Wide, order: &[usize]) {
    let permuted = Wide::from_fn(a.nrows(), a.ncols(), |i, j| a[(i, order[j])]);
    judge.small("A P - Q R", residual(&permuted, &(q * r)));
    judge.small("QᴴQ - I, pivoted", orthogonality(q));
    is_upper_triangle(judge, r);
    let mut sorted = order.to_vec();
    sorted.sort_unstable();
    judge.exact("a permutation", sorted.into_iter().eq(0..a.ncols()));
    // Each pivot is at least as large as what is right of it and below.
    let slack = 1e3 * judge.epsilon() * a.norm().max(1.0);
    for k in 0..r.nrows().min(r.ncols()) {
        for j in k..r.ncols() {
            let rest = r.view((k, j), (r.nrows() - k, 1)).norm();
            judge.exact("a falling diagonal", rest <= r[(k, k)].re * (1.0 + 1e-3) + slack);
        }
    }
}

fn judge_bidiagonal(judge: &mut Judge, a: &Wide, u: &Wide, b: &Wide, v: &Wide) {
    judge.small("A - U B Vᴴ", residual(a, &(u * b * v.adjoint())));
    judge.small("UᴴU - I, bidiagonal", orthogonality(u));
    judge.small("VᴴV - I, bidiagonal", orthogonality(v));
    for j in 0..b.ncols() {
        for i in 0..b.nrows() {
            let here = j == i || j == i + 1;
            judge.exact("a real bidiagonal", b[(i, j)].im == 0.0 && (here || b[(i, j)].re == 0.0));
        }
    }
}

fn is_upper_triangle(judge: &Judge, r: &Wide) {
    for j in 0..r.ncols() {
        for i in 0..r.nrows() {
            judge.exact("an upper triangle", i <= j || r[(i, j)] == Complex::from(0.0));
        }
        let positive = j >= r.nrows() || (r[(j, j)].re >= 0.0 && r[(j, j)].im == 0.0);
        judge.exact("a real diagonal that is not negative", positive);
    }
}

#[test]
fn square_real() {
    for_shapes!(decompositions::<f64>: 1 x 1, 2 x 2, 3 x 3, 4 x 4, 5 x 5, 6 x 6, 7 x 7, 8 x 8,
        9 x 9, 10 x 10, 11 x 11, 12 x 12, 16 x 16, 24 x 24, 32 x 32);
    for_shapes!(decompositions::<f32>: 1 x 1, 2 x 2, 3 x 3, 4 x 4, 5 x 5, 6 x 6, 8 x 8,
        12 x 12, 16 x 16, 32 x 32);
}

#[test]
fn rectangular_real() {
    for_shapes!(decompositions::<f64>: 1 x 5, 5 x 1, 2 x 3, 3 x 2, 4 x 9, 9 x 4, 32 x 3, 3 x 32);
    for_shapes!(decompositions::<f32>: 1 x 5, 5 x 1, 4 x 9, 9 x 4);
}

#[test]
fn complex() {
    for_shapes!(decompositions::<Complex<f64>>: 1 x 1, 2 x 2, 3 x 3, 5 x 5, 8 x 8, 1 x 4, 4 x 1,
        3 x 6, 6 x 3);
    for_shapes!(decompositions::<Complex<f32>>: 2 x 2, 3 x 6, 6 x 3);
}

fn thin<T: Element, const M: usize, const N: usize>() {
    let mut judge = Judge::new::<T>(M, N);
    for (kind, wide) in all::<T>(M, N) {
        judge.kind = kind;
        let a: Matrix<T, M, N> = narrow(&wide);
        let (qr, unit) = (a.qr(), unit(&a));
        let (q, r) = (qr.thin_q(), qr.thin_r());
        assert_eq!(q, Matrix::from_fn(|i, j| qr.q()[(i, j)]));
        assert_eq!(r, Matrix::from_fn(|i, j| qr.r()[(i, j)]));
        let product = widen(&q, 1.0) * widen(&r, unit);
        judge.small("A - thin Q R", residual(&widen(&a, unit), &product));
    }
}

#[test]
fn thin_factors_are_the_first_columns_and_rows() {
    for_shapes!(thin::<f64>: 3 x 3, 5 x 2, 8 x 1);
    for_shapes!(thin::<Complex<f64>>: 3 x 3, 4 x 2);
}

/// The residual of a least squares solution is orthogonal to the columns.
fn normal_equations<T: Element, const M: usize, const N: usize>() {
    let mut judge = Judge::new::<T>(M, N);
    let b = narrow::<T, M, 2>(&Noise::new(5).matrix(M, 2, T::IS_COMPLEX));
    let right = widen(&b, 1.0);
    for (kind, wide) in all::<T>(M, N) {
        judge.kind = kind;
        if !["random", "huge", "tiny", "large", "small", "equal values", "triangle"].contains(&kind)
        {
            continue;
        }
        let a: Matrix<T, M, N> = narrow(&wide);
        let unit = unit(&a);
        let left = widen(&a, unit);
        // In units of A.
        let x = [a.qr().solve(b).unwrap(), a.qr_pivoted().solve(b), a.lstsq(b).unwrap()];
        for (x, what) in x.iter().zip(["solve", "solve, pivoted", "lstsq"]) {
            judge.small(what, normal_residual(&left, &widen(x, 1.0 / unit), &right));
        }
    }
}

/// ‖Aᴴ (A x - b)‖ / (m ‖A‖ (‖A‖ ‖x‖ + ‖b‖)).
fn normal_residual(a: &Wide, x: &Wide, b: &Wide) -> f64 {
    let size = a.norm() * (a.norm() * x.norm() + b.norm());
    (a.adjoint() * (a * x - b)).norm() / (a.nrows() as f64 * size)
}

#[test]
fn least_squares() {
    for_shapes!(normal_equations::<f64>: 1 x 1, 2 x 2, 3 x 3, 5 x 2, 8 x 8, 9 x 4, 16 x 3);
    for_shapes!(normal_equations::<f32>: 1 x 1, 3 x 3, 5 x 2, 9 x 4);
    for_shapes!(normal_equations::<Complex<f64>>: 1 x 1, 3 x 3, 5 x 2, 9 x 4);
}

#[test]
fn the_factors_are_those_of_nalgebra_up_to_signs() {
    for seed in 0..20 {
        let a: Matrix<f64, 6, 4> = narrow(&Noise::new(seed).matrix(6, 4, false));
        let theirs = SMatrix::from(a).qr();
        let (q, r) = (theirs.q(), theirs.r());
        let (our_q, our_r) = (a.qr().thin_q(), a.qr().thin_r());
        for k in 0..4 {
            let sign = r[(k, k)].signum();
            for j in k..4 {
                assert!((our_r[(k, j)] - sign * r[(k, j)]).abs() < 1e-13);
            }
            for i in 0..6 {
                assert!((our_q[(i, k)] - sign * q[(i, k)]).abs() < 1e-13);
            }
        }
    }
}

#[test]
fn determinant_is_that_of_nalgebra() {
    for seed in 0..20 {
        let a: Matrix<f64, 5, 5> = narrow(&Noise::new(seed).matrix(5, 5, false));
        let expected = SMatrix::from(a).determinant();
        assert!((a.qr().determinant() - expected).abs() < 1e-13);

        let wide = Noise::new(seed).matrix(4, 4, true);
        let a: Matrix<Complex<f64>, 4, 4> = narrow(&wide);
        assert!((a.qr().determinant() - wide.determinant()).norm() < 1e-13);
    }
}

#[test]
fn dependent_columns_are_an_error_where_a_pivot_is_zero() {
    let a = mat![1.0, 0.0; 0.0, 0.0; 0.0, 0.0];
    assert_eq!(a.qr().solve(Matrix::<_, 3, 1>::ONES).unwrap_err().column, 1);
    let a = mat![0.0, 1.0; 0.0, 2.0];
    let error: Singular = a.qr().solve(Matrix::<_, 2, 1>::ONES).unwrap_err();
    assert_eq!(error.column, 0);
    let a = mat![1.0, f64::NAN; 1.0, 2.0];
    assert_eq!(a.qr().solve(Matrix::<_, 2, 1>::ONES).unwrap_err().column, 1);
}

#[test]
fn ranks() {
    assert_eq!(Matrix::<f64, 4, 3>::ZERO.qr_pivoted().rank(), 0);
    assert_eq!(Matrix::<f64, 4, 3>::ONES.qr_pivoted().rank(), 1);
    assert_eq!(mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0; 7.0, 8.0, 9.0].qr_pivoted().rank(), 2);
    assert_eq!(mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0].qr_pivoted().rank(), 2);
    assert_eq!(Matrix::<f64, 12, 12>::IDENTITY.qr_pivoted().rank(), 12);
}

/// Drmač & Bujanović's example of a downdated norm that has lost all its digits: without
/// the safe recomputation the diagonal of R does not fall.
#[test]
fn norms_that_cancel_are_computed_anew() {
    for c in [1e-6_f64, 1e-8, 1e-10, 1e-12] {
        let a: Matrix<f64, 12, 12> = Matrix::from_fn(|i, j| {
            let s = (1.0 - c * c).sqrt();
            let row = s.powi(i as i32);
            if i == j {
                row
            } else if i < j {
                -c * row
            } else {
                0.0
            }
        });
        let r = a.qr_pivoted().r();
        for k in 1..12 {
            assert!(r[(k, k)] <= r[(k - 1, k - 1)] * (1.0 + 1e-14));
        }
    }
}

#[test]
fn basic_solution_of_a_singular_system() {
    let a = mat![1.0, 2.0, 3.0; 2.0, 4.0, 6.0; 1.0, 0.0, 1.0];
    let b = a * vector![1.0, 1.0, 1.0];
    let x = a.qr_pivoted().solve(b);
    assert!((a * x - b).norm() < 1e-13);
    assert_eq!(x.iter().filter(|&&x| x == 0.0).count(), 1);
}
