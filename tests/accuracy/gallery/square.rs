//! Square matrices without symmetry: all of the gallery, and matrices that are hard for
//! eigenvalue algorithms.

use super::hermitian::repetitions;
use super::{Case, Gallery, general, hermitian};
use crate::number::Precision;
use crate::wide::Wide;

/// Every square matrix of the gallery.
#[must_use]
pub fn square(precision: Precision, n: usize) -> Vec<Case> {
    let mut gallery = Gallery::new(precision, n, n);
    nearly_singular(&mut gallery);
    shifts(&mut gallery);
    companions(&mut gallery);
    for _ in 0..repetitions(n) {
        random(&mut gallery);
    }
    let mut all = general(precision, n, n);
    all.extend(hermitian(precision, n));
    all.extend(gallery.cases);
    all
}

/// The last column is the sum of the others, or nearly so.
fn nearly_singular(to: &mut Gallery) {
    let n = to.n;
    let (a, noise) = (to.random(), to.random());
    let flat = Wide::from_fn(n, n, |i, j| match j {
        _ if j > 0 && j + 1 == n => (0..n - 1).map(|k| a[(i, k)]).sum(),
        _ => a[(i, j)],
    });
    to.add("singular by a sum", &flat);
    let epsilon = to.precision.epsilon;
    to.add("nearly singular", &(&flat + noise.map(|z| z * epsilon)));
    let copy = Wide::from_fn(n, n, |i, j| a[(i, if j + 1 == n { 0 } else { j })]);
    to.add("singular by a copy", &copy);
}

fn shifts(to: &mut Gallery) {
    let n = to.n;
    let block = |i: usize, j: usize, diagonal: f64| match j {
        _ if i == j => diagonal,
        _ => f64::from(i + 1 == j),
    };
    to.formula("Jordan block of 3", |i, j| block(i, j, 3.0));
    to.formula("lower Jordan block of 3", |i, j| block(j, i, 3.0));
    to.formula("lower nilpotent", |i, j| block(j, i, 0.0));
    to.formula("cyclic shift", |i, j| f64::from((i + 1) % n == j));
    to.formula("Grcar", |i, j| match i {
        _ if i == j + 1 => -1.0,
        _ => f64::from(i <= j && j <= i + 3),
    });
    // Day, How the QR algorithm fails to converge and how to fix it (1996).
    to.formula("Day", |i, j| match (i, j) {
        (0, 1) | (1, 0) | (2, 3) | (3, 2) => 1.0,
        (1, 2) => 1e-7,
        (2, 1) => -1e-7,
        _ => 0.0,
    });
}

fn companions(to: &mut Gallery) {
    let n = to.n;
    // The coefficients of (x - 1)ⁿ.
    let mut power = vec![1.0];
    for k in 0..n {
        power.push(power[k] * -((n - k) as f64) / (k + 1) as f64);
    }
    let companion =
        |i: usize, j: usize, last: f64| if j + 1 == n { last } else { f64::from(i == j + 1) };
    to.formula("companion of a geometric sum", |i, j| companion(i, j, -1.0));
    to.formula("companion of a power", |i, j| companion(i, j, -power[n - i]));
}

fn random(to: &mut Gallery) {
    let n = to.n;
    let (a, column, row) = (to.random(), to.random(), to.random());
    to.add("random", &a);
    to.add("random skew", &(&a - a.transpose()));
    to.only("Hessenberg", &a, |i, j| i <= j + 1);
    to.add("rank one", &Wide::from_fn(n, n, |i, j| column[(i, 0)] * row[(0, j)]));
    to.add("zeros and ones", &a.map(|z| f64::from(z.re > 0.0).into()));
    let unitary = to.noise.unitary(n, to.precision.is_complex);
    to.add("random unitary", &unitary);
    for base in [1e-1_f64, 1e-3, 1e3] {
        to.graded("graded", &a, |i, j| base.powi((i + j) as i32));
        to.graded("rows graded", &a, |i, _| base.powi(i as i32));
        to.graded("balanceable", &a, |i, j| base.powi(i as i32 - j as i32));
    }
}
