//! Symmetric and Hermitian matrices.

use num_complex::Complex;

use super::{Case, Gallery, conditions, geometric, mirrored};
use crate::number::{C64, Precision};
use crate::wide::Wide;

/// Matrices that are hard for eigenvalue algorithms. Most complex ones are D A Dᴴ of a
/// real A, with random phases D.
#[must_use]
pub fn hermitian(precision: Precision, n: usize) -> Vec<Case> {
    let mut gallery = Gallery::new(precision, n, n);
    famous(&mut gallery);
    tridiagonal(&mut gallery);
    graded(&mut gallery);
    for _ in 0..repetitions(n) {
        random(&mut gallery);
    }
    if precision.is_complex {
        let phases: Vec<C64> = (0..n).map(|_| Complex::cis(3.0 * gallery.noise.next())).collect();
        for case in &mut gallery.cases {
            let turned = Wide::from_fn(n, n, |i, j| phases[i] * case.a[(i, j)] * phases[j].conj());
            *case = Case::new(case.kind.clone(), precision, &mirrored(&turned));
        }
        for _ in 0..5 {
            let a = gallery.random();
            gallery.add("random Hermitian", &(&a + a.adjoint()));
        }
    }
    gallery.cases
}

/// How many random matrices of each kind: more of small ones, which are decomposed
/// quickly.
pub(super) fn repetitions(n: usize) -> usize {
    if n > 12 { 1 } else { 3 }
}

fn famous(to: &mut Gallery) {
    let n = to.n;
    let near = |i: usize, j: usize| f64::from(i.abs_diff(j) == 1);
    to.formula("zero", |_, _| 0.0);
    to.formula("identity", |i, j| f64::from(i == j));
    to.formula("ones", |_, _| 1.0);
    to.formula("ascending", |i, j| if i == j { i as f64 } else { 0.0 });
    to.formula("descending", |i, j| if i == j { -(i as f64) } else { 0.0 });
    to.formula("reversal", |i, j| f64::from(i + j + 1 == n));
    to.formula("Hilbert", |i, j| 1.0 / (i + j + 1) as f64);
    to.formula("Moler", |i, j| if i == j { i as f64 + 1.0 } else { i.min(j) as f64 - 1.0 });
    to.formula("Lehmer", |i, j| (i.min(j) + 1) as f64 / (i.max(j) + 1) as f64);
    to.formula("second difference", |i, j| if i == j { 2.0 } else { -near(i, j) });
    to.formula("zero diagonal", near);
}

fn tridiagonal(to: &mut Gallery) {
    let centre = (to.n as f64 - 1.0) / 2.0;
    let mut add = |kind, diagonal: &dyn Fn(usize) -> f64, beside: &dyn Fn(usize) -> f64| {
        to.formula(kind, |i, j| match i.abs_diff(j) {
            0 => diagonal(i),
            1 => beside(i.min(j)),
            _ => 0.0,
        });
    };
    add("Wilkinson", &|i| (i as f64 - centre).abs(), &|_| 1.0);
    add("nearly diagonal", &|_| 1.0, &|_| 1e-9);
    add("tiny off the diagonal", &|i| i as f64, &|_| 1e-160);
    add("tiny beside zeros", &|_| 0.0, &|i| 10_f64.powi(-20 * i as i32));
    add("huge among zeros", &|i| if i == 2 { 1e227 } else { 0.0 }, &|_| 0.8);
}

fn graded(to: &mut Gallery) {
    let n = to.n;
    for base in [1e-1_f64, 1e-3] {
        let a = to.noise.matrix(n, n, false);
        let entry = |i: usize, j: usize| a[(i.max(j), i.min(j))].re;
        to.formula("graded", |i, j| entry(i, j) * base.powi((i + j) as i32));
        to.formula("graded upwards", |i, j| entry(i, j) * base.powi((2 * n - i - j) as i32));
    }
}

fn random(to: &mut Gallery) {
    let (n, epsilon) = (to.n, to.precision.epsilon);
    let a = to.noise.matrix(n, n, false);
    let entry = |i: usize, j: usize| a[(i.max(j), i.min(j))].re;
    to.formula("random", entry);
    to.formula("random tridiagonal", |i, j| if i.abs_diff(j) <= 1 { entry(i, j) } else { 0.0 });
    let mut with = |kind, f: &dyn Fn(usize) -> f64| {
        let a = to.noise.with_eigenvalues(n, false, f);
        to.add(kind, &mirrored(&a));
    };
    with("repeated eigenvalues", &|k| (k / 2) as f64);
    with("two eigenvalues", &|k| f64::from(k % 2 == 0));
    with("a cluster of eigenvalues", &|k| 1.0 + 4.0 * k as f64 * epsilon);
    with("one large eigenvalue", &|k| if k == 0 { 1.0 } else { 64.0 * epsilon });
    with("one small eigenvalue", &|k| if k + 1 < n { 1.0 } else { epsilon });
    with("geometric eigenvalues", &|k| f64::powi(0.1, k as i32));
    with("eigenvalues of both signs", &|k| if k % 2 == 0 { 1.0 } else { -1.0 });
    for (kind, condition) in conditions(epsilon) {
        with(kind, &geometric(condition, n));
    }
}
