//! Cholesky decomposition.

use hadamard::{Matrix, mat, vector};
use num_complex::Complex;

use super::cases::{Random, positive_definite, with_nan_above};
use super::dense::{Dense, Kind, Number};
use super::for_all_kinds_and_sizes;

/// What the decomposition gives, the solution of a system, and the product of the
/// factors of A + x xᴴ and after that of A again, if rounding allows.
struct Found {
    l: Dense,
    reconstructed: Dense,
    inverse: Dense,
    x: Dense,
    in_place: Dense,
    updated: Dense,
    downdated: Option<Dense>,
}

fn call<T: Number, const N: usize>(a: &Dense, b: &Dense, x: &Dense) -> Option<Found> {
    let (a, b, x) = (a.narrow::<T, N, N>(), b.narrow::<T, N, 2>(), x.narrow::<T, N, 1>());
    let cholesky = a.cholesky().ok()?;
    let mut in_place = b;
    cholesky.solve_in_place(&mut in_place);
    let mut updated = cholesky;
    updated.rank_one_update(x);
    let mut downdated = updated;
    let possible = downdated.rank_one_downdate(x).is_ok();
    assert!(possible || downdated.l() == updated.l(), "an error changes nothing");
    let inverse = cholesky.inverse();
    assert!(inverse == inverse.adjoint() || inverse.iter().any(|x| x.wide().is_nan()));
    Some(Found {
        l: Dense::of(&cholesky.l().to_matrix()),
        reconstructed: Dense::of(&cholesky.reconstruct()),
        inverse: Dense::of(&inverse),
        x: Dense::of(&cholesky.solve(b)),
        in_place: Dense::of(&in_place),
        updated: Dense::of(&updated.reconstruct()),
        downdated: possible.then(|| Dense::of(&downdated.reconstruct())),
    })
}

#[test]
fn residuals_are_small() {
    for_all_kinds_and_sizes!(check, call);
}

fn check(kind: &Kind, n: usize, call: fn(&Dense, &Dense, &Dense) -> Option<Found>) {
    let mut random = Random(n as u64);
    for (name, a) in positive_definite(kind, n, &mut random) {
        let b = a.mul(&random.dense(kind, n, 2)).map(kind.round);
        let x = random.dense(kind, n, 1).scale(a.norm().sqrt()).map(kind.round);
        let Some(found) = call(&with_nan_above(&a), &b, &x) else {
            assert!(name.contains("nearly"), "{name} {n}x{n} is refused");
            continue;
        };
        for k in 0..n {
            assert!(found.l.at(k, k).re > 0.0 && found.l.at(k, k).im == 0.0);
        }
        kind.close(name, &a, &found.l.mul(&found.l.adjoint()));
        kind.close(name, &a, &found.reconstructed);
        kind.solves(name, &a, &found.x, &b);
        assert_eq!(found.x, found.in_place);
        if !["huge", "tiny"].contains(&name) {
            kind.inverts(name, &a, &found.inverse);
        }
        let larger = a.add(&x.mul(&x.adjoint()));
        kind.close(name, &larger, &found.updated);
        match found.downdated {
            Some(back) => kind.small(name, n, back.sub(&a).norm(), larger.norm()),
            // Where A is nearly singular, rounding may decide against it.
            None => assert!(name.contains("nearly") || name.contains("graded"), "{name} {n}x{n}"),
        }
    }
}

#[test]
fn downdates_that_leave_nothing_are_refused_and_change_nothing() {
    let mut cholesky = mat![4.0, 2.0; 2.0, 5.0].cholesky().unwrap();
    let before = cholesky.l();
    for x in [vector![2.0, 1.0], vector![3.0, 0.0], vector![f64::NAN, 0.0], vector![0.0, 1e300]] {
        assert!(cholesky.rank_one_downdate(x).is_err());
        assert_eq!(cholesky.l(), before);
    }
    assert_eq!(cholesky.rank_one_downdate(vector![0.0, 2.0]).unwrap_err().column, 1);
    assert_eq!(cholesky.rank_one_downdate(vector![0.0, 1.0]), Ok(()));
    cholesky.rank_one_update(vector![0.0, f64::NAN]);
    assert!(cholesky.reconstruct()[(1, 1)].is_nan());
}

#[test]
fn the_column_is_that_of_the_pivot() {
    let refused = |a: Matrix<f64, 3, 3>| a.cholesky().unwrap_err().column;
    assert_eq!(refused(mat![0.0, 0.0, 0.0; 0.0, 1.0, 0.0; 0.0, 0.0, 1.0]), 0);
    assert_eq!(refused(mat![1.0, 0.0, 0.0; 1.0, 1.0, 0.0; 0.0, 0.0, 1.0]), 1);
    assert_eq!(refused(mat![1.0, 0.0, 0.0; 0.0, 1.0, 0.0; 2.0, 0.0, 4.0]), 2);
    assert_eq!(refused(mat![1.0, 0.0, 0.0; 0.0, -1.0, 0.0; 0.0, 0.0, 1.0]), 1);
}

#[test]
fn what_is_not_finite_is_refused_wherever_it_is_read() {
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for i in 0..3 {
            for j in 0..=i {
                let mut a = mat![4.0, 1.0, 1.0; 1.0, 4.0, 1.0; 1.0, 1.0, 4.0];
                a[(i, j)] = bad;
                assert!(a.cholesky().is_err(), "{bad} in row {i}, column {j}");
                assert!(a.ldlt().is_err(), "{bad} in row {i}, column {j}");
                assert!(!a.is_positive_definite());
            }
        }
    }
}

/// nalgebra #1592: complex matrices were accepted that are not positive definite.
#[test]
fn a_diagonal_with_an_imaginary_part_is_refused() {
    let (zero, one) = (Complex::new(0.0, 0.0), Complex::new(1.0, 0.0));
    for bad in [Complex::new(1.0, 1.0), Complex::new(-1.0, 0.0), Complex::new(0.0, 1.0)] {
        for column in 0..2 {
            let mut a = mat![one, zero; zero, one];
            a[(column, column)] = bad;
            assert_eq!(a.cholesky().unwrap_err().column, column);
            assert!(!a.is_positive_definite());
            if bad.im != 0.0 {
                assert_eq!(a.ldlt().unwrap_err().column, column);
            }
        }
    }
    let turned = mat![one * 2.0, Complex::new(0.0, -1.0); Complex::new(0.0, 1.0), one * 2.0];
    assert!(turned.is_positive_definite());
    assert!(
        !turned
            .map(|z| z * one)
            .transpose()
            .hadamard(mat![one, one; -one, one])
            .is_positive_definite()
    );
}

#[test]
fn symmetry_is_part_of_being_positive_definite() {
    assert!(!mat![4.0, 1.0; 0.5, 4.0].is_positive_definite());
    assert!(!mat![4.0, f64::NAN; 0.5, 4.0].is_positive_definite());
    assert!(mat![4.0, 0.5; 0.5, 4.0].is_positive_definite());
}
