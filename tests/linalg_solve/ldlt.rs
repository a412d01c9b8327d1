//! LDLᵀ decomposition.

use hadamard::{mat, vector};

use super::cases::{Random, hermitian, positive_definite, with_nan_above};
use super::dense::{C64, Dense, Kind, Number};
use super::for_all_kinds_and_sizes;

/// What the decomposition gives, the solution of a system, and the product of the
/// factors of A + 2 x xᴴ and after that of A again, if rounding allows.
struct Found {
    l: Dense,
    d: Vec<f64>,
    positive_definite: bool,
    reconstructed: Dense,
    inverse: Dense,
    x: Dense,
    in_place: Dense,
    updated: Option<Dense>,
    downdated: Option<Dense>,
}

fn call<T: Number, const N: usize>(a: &Dense, b: &Dense, x: &Dense) -> Option<Found> {
    let (a, b, x) = (a.narrow::<T, N, N>(), b.narrow::<T, N, 2>(), x.narrow::<T, N, 1>());
    let ldlt = a.ldlt().ok()?;
    let mut in_place = b;
    ldlt.solve_in_place(&mut in_place);
    let two = T::narrow(2.0.into()).real();
    let mut changed = ldlt;
    let updated = changed.rank_one_update(x, two);
    let updated = updated.ok().map(|()| Dense::of(&changed.reconstruct()));
    let downdated = changed.rank_one_update(x, -two);
    let downdated = downdated.ok().map(|()| Dense::of(&changed.reconstruct()));
    let inverse = ldlt.inverse();
    assert!(inverse == inverse.adjoint() || inverse.iter().any(|x| x.wide().is_nan()));
    Some(Found {
        l: Dense::of(&ldlt.l().to_matrix()),
        d: ldlt.d().diagonal().iter().map(|&x| T::from_real(x).wide().re).collect(),
        positive_definite: ldlt.is_positive_definite(),
        reconstructed: Dense::of(&ldlt.reconstruct()),
        inverse: Dense::of(&inverse),
        x: Dense::of(&ldlt.solve(b)),
        in_place: Dense::of(&in_place),
        updated,
        downdated,
    })
}

#[test]
fn residuals_are_small() {
    for_all_kinds_and_sizes!(check, call);
}

fn check(kind: &Kind, n: usize, call: fn(&Dense, &Dense, &Dense) -> Option<Found>) {
    let mut random = Random(n as u64);
    for (name, a) in positive_definite(kind, n, &mut random) {
        let nearly = name.contains("nearly");
        let b = a.mul(&random.dense(kind, n, 2)).map(kind.round);
        let x = random.dense(kind, n, 1).scale(a.norm().sqrt()).map(kind.round);
        let found = call(&with_nan_above(&a), &b, &x);
        assert!(nearly || found.as_ref().is_some_and(|found| found.positive_definite), "{name}");
        // Once rounding has made an indefinite matrix of it, nothing is promised.
        let Some(found) = found.filter(|found| found.positive_definite) else { continue };
        residuals(kind, name, &a, &b, &found);

        let larger = a.add(&x.mul(&x.adjoint()).scale(2.0));
        kind.close(name, &larger, &found.updated.expect("it can only grow"));
        // Where A is nearly singular, rounding decides what is left of it.
        if !nearly && !name.contains("graded") {
            let back = found.downdated.expect("A is invertible");
            kind.small(name, n, back.sub(&a).norm(), larger.norm());
        }

        let (a, b) = (a.scale(-1.0), b.scale(-1.0));
        let found = call(&a, &b, &x).expect("its opposite was positive definite");
        assert!(found.d.iter().all(|&d| d < 0.0));
        residuals(kind, name, &a, &b, &found);
    }

    // Diagonally dominant, with signs in turn: indefinite, and stable all the same.
    let noise = random.dense(kind, n, n);
    let a = hermitian(&Dense::new(n, n, |i, j| {
        let sign = if i % 2 == 0 { 1.5 } else { -1.5 };
        if i == j { C64::new(sign * n as f64, 0.0) } else { noise.at(i, j) }
    }));
    let b = random.dense(kind, n, 2);
    let found = call(&a, &b, &b.column(0)).expect("it is diagonally dominant");
    residuals(kind, "dominant", &a, &b, &found);
    assert!(found.d.iter().enumerate().all(|(k, &d)| (d > 0.0) == (k % 2 == 0)));
}

fn residuals(kind: &Kind, name: &str, a: &Dense, b: &Dense, found: &Found) {
    let n = a.rows;
    let scaled = Dense::new(n, n, |i, j| found.l.at(i, j) * found.d[j]);
    kind.close(name, a, &scaled.mul(&found.l.adjoint()));
    kind.close(name, a, &found.reconstructed);
    kind.solves(name, a, &found.x, b);
    assert_eq!(found.x, found.in_place);
    if !["huge", "tiny"].contains(&name) {
        kind.inverts(name, a, &found.inverse);
    }
}

#[test]
fn an_update_that_is_refused_changes_nothing() {
    let a = mat![2.0, 4.0; 4.0, 5.0];
    let mut ldlt = a.ldlt().unwrap();
    let refused = [
        (vector![2.0, 0.0], -0.5, 0),
        (vector![0.0, 1.0], 3.0, 1),
        (vector![f64::NAN, 0.0], 1.0, 0),
        (vector![0.0, f64::INFINITY], 1.0, 1),
        (vector![1.0, 1.0], f64::NAN, 0),
    ];
    for (x, alpha, column) in refused {
        assert_eq!(ldlt.rank_one_update(x, alpha).unwrap_err().column, column);
        assert_eq!(ldlt.reconstruct(), a);
    }
}

#[test]
fn updates_of_either_sign_are_exact_on_integers() {
    let mut ldlt = mat![1.0, 2.0, 3.0; 2.0, 8.0, 10.0; 3.0, 10.0, 16.0].ldlt().unwrap();
    ldlt.rank_one_update(vector![1.0, 2.0, 4.0], 1.0).unwrap();
    assert_eq!(ldlt.reconstruct(), mat![2.0, 4.0, 7.0; 4.0, 12.0, 18.0; 7.0, 18.0, 32.0]);
    ldlt.rank_one_update(vector![1.0, 2.0, 4.0], -1.0).unwrap();
    assert_eq!(ldlt.reconstruct(), mat![1.0, 2.0, 3.0; 2.0, 8.0, 10.0; 3.0, 10.0, 16.0]);
}
