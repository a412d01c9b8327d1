//! Matrices of any shape.

use num_complex::Complex;

use super::{Case, Gallery, conditions, geometric};
use crate::number::Precision;

/// Every kind that exists for all shapes.
#[must_use]
pub fn general(precision: Precision, m: usize, n: usize) -> Vec<Case> {
    let mut gallery = Gallery::new(precision, m, n);
    random(&mut gallery);
    singular_values(&mut gallery);
    scales(&mut gallery);
    zeros(&mut gallery);
    famous(&mut gallery);
    gallery.cases
}

fn random(to: &mut Gallery) {
    let (m, n, epsilon) = (to.m, to.n, to.precision.epsilon);
    let a = to.random();
    let again = to.random();
    let grade = |k: usize, of: usize| epsilon.powf(k as f64 / of as f64);
    to.add("random", &a);
    to.add("random again", &again);
    to.add("random integers", &a.map(|z| Complex::new((9.0 * z.re).round(), (9.0 * z.im).round())));
    to.add("random signs", &a.map(|z| z.re.signum().into()));
    to.graded("rows graded", &a, |i, _| grade(i, m));
    to.graded("rows graded upwards", &a, |i, _| grade(m - 1 - i, m));
    to.graded("rows graded steeply", &a, |i, _| 0.01_f64.powi(i as i32));
    to.graded("columns graded", &a, |_, j| grade(j, n));
    to.graded("columns graded upwards", &a, |_, j| grade(n - 1 - j, n));
    to.graded("rows and columns graded", &a, |i, j| grade(i, m) * grade(j, n));
    to.graded("rows and columns graded upwards", &a, |i, j| 1.0 / grade(i, m) / grade(j, n));
    to.graded("rising", &a, |i, j| 2_f64.powi((i + j) as i32));
    to.only("upper triangular", &a, |i, j| i <= j);
    to.only("lower triangular", &a, |i, j| i >= j);
    to.only("random diagonal", &a, |i, j| i == j);
    if to.precision.is_complex {
        to.add("imaginary", &a.map(|z| Complex::new(0.0, z.re)));
    }
}

fn singular_values(to: &mut Gallery) {
    let (short, epsilon) = (to.m.min(to.n), to.precision.epsilon);
    for (kind, condition) in conditions(epsilon) {
        to.with_singular_values(kind, geometric(condition, short));
    }
    to.with_singular_values("one large singular value", |k| if k == 0 { 1.0 } else { epsilon });
    to.with_singular_values(
        "one small singular value",
        |k| if k + 1 < short { 1.0 } else { epsilon },
    );
    to.with_singular_values("unitary", |_| 1.0);
    to.with_singular_values("two singular values", |k| if 2 * k < short { 3.0 } else { 1.0 });
    to.with_singular_values("a cluster of singular values", |k| 1.0 + k as f64 * epsilon);
    to.with_singular_values("pairs of singular values", |k| {
        if k % 2 == 0 { 1.0 } else { 1.0 + 8.0 * epsilon }
    });
    to.with_singular_values("tiny singular values", |k| epsilon.powf(2.0 * k as f64));
    to.with_singular_values("rank 1", |k| f64::from(k == 0));
    let complex = to.precision.is_complex;
    let half = to.noise.matrix(to.m, 1 + short / 2, complex);
    let low = &half * to.noise.matrix(half.ncols(), to.n, complex);
    to.add("low rank", &low);
}

fn scales(to: &mut Gallery) {
    let Precision { epsilon, least, most, .. } = to.precision;
    let largest = most / (8.0 * (to.m * to.n) as f64);
    let small = to.precision.small();
    let a = to.random();
    for (kind, scale) in [
        ("near overflow", 1.0 / small),
        ("near underflow", small),
        ("largest", largest),
        ("large", most.sqrt()),
        ("small", least.sqrt()),
        ("smallest", 8.0 * least / epsilon),
    ] {
        to.graded(kind, &a, |_, _| scale);
    }
    to.graded("largest and smallest", &a, |i, j| if (i + j) % 2 == 0 { largest } else { least });
    // Over half of the range and in random order, so that solutions fit.
    let (low, high) = (least.sqrt(), largest.sqrt());
    let any = |k: usize, of: usize| low.powf(1.0 - share(k, of)) * high.powf(share(k, of));
    let (m, n) = (to.m, to.n);
    to.graded("columns of many scales", &a, |_, j| any(j, n));
    to.graded("rows of many scales", &a, |i, _| any(i, m));
    to.graded("rows and columns of many scales", &a, |i, j| any(i, m).sqrt() * any(j, n).sqrt());
}

/// From zero to one for k below n, not in order.
fn share(k: usize, n: usize) -> f64 {
    let place = if k.is_multiple_of(2) { k / 2 } else { n - 1 - k / 2 };
    place as f64 / n.saturating_sub(1).max(1) as f64
}

fn zeros(to: &mut Gallery) {
    let (m, n) = (to.m, to.n);
    let a = to.random();
    to.only("first column zero", &a, |_, j| j > 0);
    to.only("last column zero", &a, |_, j| j + 1 < n);
    to.only("second half of columns zero", &a, |_, j| 2 * j < n);
    to.only("odd columns zero", &a, |_, j| j % 2 == 0);
    to.only("even rows zero", &a, |i, _| i % 2 == 1);
    to.formula("zero", |_, _| 0.0);
    to.formula("ones", |_, _| 1.0);
    to.formula("identity", |i, j| f64::from(i == j));
    to.formula("diagonal", |i, j| if i == j { (i + 1) as f64 } else { 0.0 });
    to.formula("cyclic permutation", |i, j| f64::from(i == (j + 1) % n));
    to.formula("reversal", |i, j| f64::from(i + j + 1 == n));
    to.formula("above the diagonal", |i, j| f64::from(i + 1 == j));
    to.formula("one element", |i, j| f64::from(i + 1 == m && j + 1 == n));
    to.formula("arithmetic", |i, j| (i * n + j) as f64);
    to.formula("singular integers", |i, j| ((i * 7 + j * 5 + i * j) % 11) as f64 - 5.0);
    if to.precision.is_complex {
        let i = crate::wide::Wide::from_fn(m, n, |i, j| Complex::new(0.0, f64::from(i == j)));
        to.add("imaginary identity", &i);
    }
}

fn famous(to: &mut Gallery) {
    let (n, epsilon) = (to.n, to.precision.epsilon);
    to.formula("Hilbert", |i, j| 1.0 / (i + j + 1) as f64);
    to.formula("Frank", |i, j| match i {
        _ if i > j + 1 => 0.0,
        _ => (n - j.max(i).min(n - 1)) as f64,
    });
    for cosine in [0.8, 0.285] {
        let sine = f64::sqrt(1.0 - cosine * cosine);
        to.formula("Kahan", |i, j| match i.cmp(&j) {
            std::cmp::Ordering::Less => -cosine * sine.powi(i as i32),
            std::cmp::Ordering::Equal => sine.powi(i as i32),
            std::cmp::Ordering::Greater => 0.0,
        });
    }
    for small in [epsilon.sqrt(), epsilon] {
        to.formula("Läuchli", |i, j| match i {
            0 => 1.0,
            _ if i == j + 1 => small,
            _ => 0.0,
        });
    }
    to.formula("Jordan block", |i, j| f64::from(i == j || i + 1 == j));
    to.formula("growth of partial pivoting", |i, j| match i {
        _ if i == j || j + 1 == n => 1.0,
        _ if i > j => -1.0,
        _ => 0.0,
    });
}
