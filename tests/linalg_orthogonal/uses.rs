//! What the singular value decomposition is for.

use hadamard::{Matrix, mat, vector};
use nalgebra::SMatrix;
use num_complex::Complex;

use super::for_shapes;
use super::matrices::{Noise, all};
use super::measure::{Element, Judge, Wide, narrow, orthogonality, residual, unit, widen};

/// The four conditions of Moore and Penrose, which have one solution.
fn penrose<T: Element, const M: usize, const N: usize>() {
    let mut judge = Judge::new::<T>(M, N);
    for (kind, wide) in all::<T>(M, N) {
        judge.kind = kind;
        if matches!(kind, "tiny" | "huge and tiny") {
            continue; // The inverse overflows.
        }
        let a: Matrix<T, M, N> = narrow(&wide);
        let svd = a.svd().unwrap();
        let plus = a.pseudo_inverse().unwrap();
        let values: Vec<f64> = svd.singular_values().iter().map(|&x| x.into()).collect();
        let unit = unit(&a);
        let (a, plus) = (widen(&a, unit), widen(&plus, 1.0 / unit));
        judge_penrose(&mut judge, &a, &plus, &values, svd.rank());
    }
}

fn judge_penrose(judge: &mut Judge, a: &Wide, plus: &Wide, values: &[f64], rank: usize) {
    // They hold but for the condition of what is inverted, and for what is taken for zero.
    let condition = if rank == 0 { 1.0 } else { values[0] / values[rank - 1] };
    let cut = values.get(rank).copied().unwrap_or(0.0) / values[0].max(1e-300);
    let slack = condition * (1.0 + cut / judge.epsilon());
    let (left, right) = (a * plus, plus * a);
    judge.small("A - A A⁺ A", residual(a, &(&left * a)) / slack);
    judge.small("A⁺ - A⁺ A A⁺", residual(plus, &(&right * plus)) / slack);
    judge.small("A A⁺ - (A A⁺)ᴴ", residual(&left, &left.adjoint()) / slack);
    judge.small("A⁺ A - (A⁺ A)ᴴ", residual(&right, &right.adjoint()) / slack);
}

#[test]
fn moore_penrose() {
    for_shapes!(penrose::<f64>: 1 x 1, 2 x 2, 3 x 3, 6 x 6, 12 x 12, 1 x 4, 4 x 1, 3 x 7, 7 x 3);
    for_shapes!(penrose::<f32>: 2 x 2, 3 x 3, 3 x 7, 7 x 3);
    for_shapes!(penrose::<Complex<f64>>: 2 x 2, 3 x 3, 3 x 7, 7 x 3);
}

/// A = W H, with orthonormal W and a Hermitian H of no negative eigenvalue.
fn polar<T: Element, const M: usize, const N: usize>() {
    let mut judge = Judge::new::<T>(M, N);
    for (kind, wide) in all::<T>(M, N) {
        judge.kind = kind;
        let a: Matrix<T, M, N> = narrow(&wide);
        let unit = unit(&a);
        let (unitary, hermitian) = a.svd().unwrap().polar();
        judge.exact("H = Hᴴ", hermitian == hermitian.adjoint());
        let (w, h) = (widen(&unitary, 1.0), widen(&hermitian, unit));
        judge.small("A - W H", residual(&widen(&a, unit), &(&w * &h)));
        judge.small("WᴴW - I", orthogonality(&w));
        let negative = -h.symmetric_eigenvalues().min().min(0.0);
        judge.small("negative eigenvalue", negative / (N as f64 * h.norm().max(1e-300)));
    }
}

#[test]
fn polar_decomposition() {
    for_shapes!(polar::<f64>: 1 x 1, 2 x 2, 3 x 3, 4 x 4, 8 x 8, 5 x 2);
    for_shapes!(polar::<Complex<f64>>: 2 x 2, 3 x 3, 5 x 2);
}

/// The null space is as large as it must be, and mapped to zero.
fn null_space<T: Element, const M: usize, const N: usize>() {
    let mut judge = Judge::new::<T>(M, N);
    for (kind, wide) in all::<T>(M, N) {
        judge.kind = kind;
        let a: Matrix<T, M, N> = narrow(&wide);
        let svd = a.svd().unwrap();
        let wide = widen(&a, unit(&a));
        judge.exact("its dimension", svd.null_space().len() == N - svd.rank());
        judge.exact("the other's dimension", svd.column_space().len() == svd.rank());
        for x in svd.null_space() {
            let size = M.max(N) as f64 * wide.norm().max(1e-300);
            judge.small("A x", (&wide * widen(x, 1.0)).norm() / size);
        }
    }
}

#[test]
fn null_spaces() {
    for_shapes!(null_space::<f64>: 1 x 1, 3 x 3, 8 x 8, 2 x 5, 5 x 2);
    for_shapes!(null_space::<Complex<f64>>: 3 x 3, 2 x 5);
}

#[test]
fn the_pseudo_inverse_is_that_of_nalgebra() {
    for seed in 0..20 {
        let a: Matrix<f64, 5, 3> = narrow(&Noise::new(seed).matrix(5, 3, false));
        let theirs = SMatrix::from(a).pseudo_inverse(1e-14).unwrap();
        let ours = SMatrix::from(a.pseudo_inverse().unwrap());
        assert!((ours - theirs).norm() < 1e-11 * theirs.norm());
    }
}

#[test]
fn the_shortest_solution_has_nothing_of_the_null_space() {
    for seed in 0..20 {
        let mut noise = Noise::new(seed);
        let low = noise.matrix(5, 2, false) * noise.matrix(2, 4, false);
        let a: Matrix<f64, 5, 4> = narrow(&low);
        let b: Matrix<f64, 5, 1> = narrow(&noise.matrix(5, 1, false));
        let (x, basic) = (a.lstsq(b).unwrap(), a.qr_pivoted().solve(b));
        let svd = a.svd().unwrap();
        assert_eq!(svd.rank(), 2);
        for null in svd.null_space() {
            assert!(x.dot(null).abs() < 1e-12 * x.norm());
        }
        // Both come as close to b.
        assert!(((a * x - b).norm() - (a * basic - b).norm()).abs() < 1e-12);
        assert!(x.norm() <= basic.norm() * (1.0 + 1e-12));
        assert!((a.pseudo_inverse().unwrap() * b - x).norm() < 1e-11 * x.norm());
    }
}

#[test]
fn low_rank_error_is_the_next_value() {
    for seed in 0..10 {
        let a: Matrix<f64, 4, 6> = narrow(&Noise::new(seed).matrix(4, 6, false));
        let svd = a.svd().unwrap();
        for rank in 0..4 {
            let error = (a - svd.low_rank(rank)).norm_2().unwrap();
            assert!((error - svd.singular_values()[rank]).abs() < 1e-13);
        }
    }
}

#[test]
fn condition_and_norms() {
    let a = vector![4.0, 2.0, 1.0].diag().to_matrix();
    let svd = a.svd().unwrap();
    assert_eq!((svd.condition(), svd.nuclear_norm()), (4.0, 7.0));
    assert_eq!(a.norm_2(), Ok(4.0));
    assert_eq!(Matrix::<f64, 2, 3>::ZERO.svd().unwrap().condition(), f64::INFINITY);
    assert_eq!(mat![3.0, 0.0, 0.0; 0.0, 2.0, 0.0].svd().unwrap().condition(), 1.5);
    let hilbert: Matrix<f64, 5, 5> = Matrix::from_fn(|i, j| 1.0 / (i + j + 1) as f64);
    assert!((hilbert.svd().unwrap().condition() / 4.766_072_502_425_6e5 - 1.0).abs() < 1e-9);
}
