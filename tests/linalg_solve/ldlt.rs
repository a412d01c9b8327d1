//! LDLᵀ decomposition.

use hadamard::linalg::Ldlt;
use hadamard::{EliminationError, Matrix, mat, vector};

#[test]
fn a_decomposition_in_a_given_place_is_the_other_one_or_that_of_the_identity() {
    let a = mat![2.0, 4.0, 1.0; 4.0, 5.0, 3.0; 1.0, 3.0, 6.0];
    let mut out = Ldlt::IDENTITY;
    assert_eq!(a.ldlt_to(&mut out), Ok(()));
    let ldlt = a.ldlt().unwrap();
    assert_eq!((out.l(), out.d()), (ldlt.l(), ldlt.d()));
    let singular = mat![1.0, 2.0, 3.0; 2.0, 4.0, 5.0; 3.0, 5.0, 6.0];
    assert_eq!(singular.ldlt_to(&mut out).unwrap_err(), EliminationError::NoPivot { column: 1 });
    assert_eq!(out.reconstruct(), Matrix::IDENTITY);
}

#[test]
fn an_update_that_is_refused_changes_nothing() {
    let a = mat![2.0, 4.0; 4.0, 5.0];
    let mut ldlt = a.ldlt().unwrap();
    let no_pivot = |column| EliminationError::NoPivot { column };
    let not_finite = |column| EliminationError::NotFinite { column };
    let refused = [
        (vector![2.0, 0.0], -0.5, no_pivot(0)),
        (vector![0.0, 1.0], 3.0, no_pivot(1)),
        (vector![f64::NAN, 0.0], 1.0, not_finite(0)),
        (vector![0.0, f64::INFINITY], 1.0, not_finite(1)),
        (vector![1.0, 1.0], f64::NAN, not_finite(0)),
    ];
    for (x, alpha, error) in refused {
        assert_eq!(ldlt.rank_one_update(x, alpha), Err(error));
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
