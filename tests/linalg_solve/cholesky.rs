//! Cholesky decomposition.

use hadamard::linalg::{Cholesky, Symmetric};
use hadamard::{EliminationError, Matrix, mat, vector};
use num_complex::Complex;

#[test]
fn downdates_that_leave_nothing_are_refused_and_change_nothing() {
    let mut cholesky = mat![4.0, 2.0; 2.0, 5.0].cholesky().unwrap();
    let before = cholesky.l();
    for x in [vector![2.0, 1.0], vector![3.0, 0.0], vector![f64::NAN, 0.0], vector![0.0, 1e300]] {
        assert!(cholesky.rank_one_update(x, -1.0).is_err());
        assert_eq!(cholesky.l(), before);
    }
    assert_eq!(cholesky.rank_one_update(vector![0.0, 1.0], -4.0).unwrap_err().column, 1);
    assert_eq!(cholesky.rank_one_update(vector![0.0, 1.0], -1.0), Ok(()));
}

#[test]
fn updates_that_are_not_finite_are_refused_and_change_nothing() {
    let mut cholesky = mat![4.0, 2.0; 2.0, 5.0].cholesky().unwrap();
    let before = cholesky.l();
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = cholesky.rank_one_update(vector![0.0, bad], 1.0).unwrap_err();
        assert_eq!((error.column, cholesky.l()), (1, before));
        assert_eq!(cholesky.rank_one_update(vector![1.0, 1.0], bad).unwrap_err().column, 0);
        assert_eq!(cholesky.l(), before);
    }
    assert_eq!(cholesky.rank_one_update(vector![3.0, 1.0], 0.0), Ok(()));
    assert_eq!(cholesky.l(), before);
}

/// A + s x xᴴ, by the same signature for all types that have the update.
#[test]
fn rank_one_updates_agree() {
    let a = mat![9.0, 2.0, 1.0; 2.0, 8.0, 3.0; 1.0, 3.0, 7.0];
    let x = vector![1.0, -2.0, 0.5];
    for factor in [2.0, 1.0, 0.25, -0.25, -0.5] {
        let expected = a + x * x.transpose() * factor;
        let mut symmetric = Symmetric::from_lower(a);
        symmetric.rank_one_update(x, factor);
        assert_eq!(symmetric.to_matrix(), expected);
        let mut cholesky = a.cholesky().unwrap();
        cholesky.rank_one_update(x, factor).unwrap();
        assert!(cholesky.reconstruct().distance(expected) < 1e-14, "{factor}");
        let mut ldlt = a.ldlt().unwrap();
        ldlt.rank_one_update(x, factor).unwrap();
        assert!(ldlt.reconstruct().distance(expected) < 1e-14, "{factor}");
    }
}

#[test]
fn a_decomposition_in_a_given_place_is_the_other_one_or_that_of_the_identity() {
    let a = mat![4.0, 2.0, 1.0; 2.0, 5.0, 3.0; 1.0, 3.0, 6.0];
    let mut out = Cholesky::IDENTITY;
    assert_eq!(a.cholesky_to(&mut out), Ok(()));
    assert_eq!(out.l(), a.cholesky().unwrap().l());
    assert_eq!((-a).cholesky_to(&mut out).unwrap_err().column, 0);
    assert_eq!(out.l().to_matrix(), Matrix::IDENTITY);
}

#[test]
fn whitened_is_what_the_factor_solves() {
    let cholesky = mat![4.0, 2.0, 1.0; 2.0, 5.0, 3.0; 1.0, 3.0, 6.0].cholesky().unwrap();
    let b = mat![0.1, -7.0; 0.3, 0.7; -0.9, 1.1];
    let mut whitened = b;
    cholesky.whiten_in_place(&mut whitened);
    assert_eq!(whitened, cholesky.l().solve(b).unwrap());
    assert!((whitened.tr_mul(whitened) - b.tr_mul(cholesky.solve(b))).norm() < 1e-14);
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

/// nalgebra #1592: it accepted complex matrices that are not positive definite.
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
                assert_eq!(a.ldlt().unwrap_err(), EliminationError::NotHermitian { column });
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
