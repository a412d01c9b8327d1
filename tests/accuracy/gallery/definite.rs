//! Positive definite matrices, and matrices that are barely or not quite definite.

use super::{Case, Gallery, conditions, geometric, mirrored};
use crate::number::Precision;
use crate::wide::Wide;

/// Hermitian matrices without negative eigenvalues.
#[must_use]
pub fn definite(precision: Precision, n: usize) -> Vec<Case> {
    let mut gallery = Gallery::new(precision, n, n);
    let complex = precision.is_complex;
    let b = gallery.random();
    let gram = &b * b.adjoint() + Wide::identity(n, n) * num_complex::Complex::from(0.1);
    let grade = |k: usize| 2_f64.powi(-((30 * k) as i32) / n as i32);
    let (small, largest) = (precision.small(), precision.most / (16 * n * n) as f64);

    gallery.add("random", &gram);
    for (kind, scale) in [
        ("near overflow", 1.0 / small),
        ("near underflow", small),
        ("largest", largest),
        ("large", precision.most.sqrt()),
        ("small", precision.least.sqrt()),
        ("smallest", 8.0 * precision.least / precision.epsilon),
    ] {
        gallery.add(kind, &mirrored(&gram.map(|z| z * scale)));
    }
    gallery.graded("graded", &gram, |i, j| grade(i) * grade(j));
    gallery.graded("graded upwards", &gram, |i, j| grade(n - 1 - i) * grade(n - 1 - j));
    for (kind, condition) in conditions(precision.epsilon) {
        let a = gallery.noise.with_eigenvalues(n, complex, geometric(condition, n));
        gallery.add(kind, &mirrored(&a));
    }
    let a = gallery.noise.with_eigenvalues(n, complex, |k| 1.0 + k as f64 * precision.epsilon);
    gallery.add("a cluster of eigenvalues", &mirrored(&a));
    let a = gallery.noise.with_eigenvalues(n, complex, |k| if 2 * k < n { 3.0 } else { 1.0 });
    gallery.add("two eigenvalues", &mirrored(&a));
    let twice = Wide::from_fn(n, n, |i, j| b[(i, if j + 1 == n { 0 } else { j })]);
    gallery.add("singular", &mirrored(&(twice.adjoint() * &twice)));

    gallery.formula("zero", |_, _| 0.0);
    gallery.formula("identity", |i, j| f64::from(i == j));
    gallery.only("diagonal", &gram, |i, j| i == j);
    gallery.formula("Hilbert", |i, j| 1.0 / (i + j + 1) as f64);
    gallery.formula("Moler", |i, j| if i == j { i as f64 + 1.0 } else { i.min(j) as f64 - 1.0 });
    gallery.formula("Lehmer", |i, j| (i.min(j) + 1) as f64 / (i.max(j) + 1) as f64);
    gallery.formula("second difference", |i, j| match i.abs_diff(j) {
        0 => 2.0,
        1 => -1.0,
        _ => 0.0,
    });
    gallery.cases
}

/// Matrices whose elimination needs no exchanges: definite ones of both signs, and an
/// indefinite one with a dominant diagonal.
#[must_use]
pub fn quasidefinite(precision: Precision, n: usize) -> Vec<Case> {
    let mut gallery = Gallery::new(precision, n, n);
    let noise = gallery.random();
    let dominant = Wide::from_fn(n, n, |i, j| match (i == j, i % 2) {
        (false, _) => noise[(i, j)],
        (true, 0) => (1.5 * n as f64).into(),
        (true, _) => (-1.5 * n as f64).into(),
    });
    gallery.add("dominant diagonal", &mirrored(&dominant));
    for case in definite(precision, n) {
        gallery.add(format!("{}, negated", case.kind), &-&case.a);
        gallery.cases.push(case);
    }
    gallery.cases
}
