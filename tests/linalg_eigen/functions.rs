//! Square roots and logarithms of positive definite matrices.

use hadamard::linalg::MatrixFunctionError;
use hadamard::{Matrix, Transcendental, mat};
use hadamard_accuracy::{Noise, Number};
use num_complex::Complex;

use super::for_sizes;
use super::ratio::{THRESHOLD, difference, random};

fn check<T: Number<Real: Transcendental> + Transcendental, const N: usize>() {
    let mut noise = Noise::new(N as u64);
    for _ in 0..4 {
        let b = random::<N>(&mut noise);
        let a = (b.transpose() * b + Matrix::identity() * 0.1).map(|x| T::narrow(x.into()));
        let root = a.sqrt_matrix().unwrap();
        assert_eq!(root, root.transpose());
        let wide = root.map(|x| x.wide().re);
        let ratio = difference::<T, N>(&a, &(wide * wide));
        assert!(ratio < THRESHOLD, "the root of {a:?}: {ratio}");

        let again = a.ln_matrix().unwrap().exp_matrix();
        let ratio = difference::<T, N>(&a, &again);
        assert!(ratio < THRESHOLD, "the logarithm of {a:?}: {ratio}");
    }
}

#[test]
fn root_squared_and_exponential_of_logarithm() {
    for_sizes!(check::<f64>);
    for_sizes!(check::<f32>);
}

#[test]
fn semidefinite_matrices_have_roots_and_no_logarithms() {
    let a = mat![1.0, 1.0, 1.0; 1.0, 1.0, 1.0; 1.0, 1.0, 1.0];
    let root = a.sqrt_matrix().unwrap();
    assert!((root * root - a).norm() < 1e-14);
    assert_eq!(Matrix::<f64, 3, 3>::zeros().sqrt_matrix(), Ok(Matrix::zeros()));
    let error = Matrix::<f64, 3, 3>::zeros().ln_matrix().unwrap_err();
    assert_eq!(error, Matrix::<f64, 3, 3>::zeros().ln_matrix().unwrap_err());
    assert!(matches!(error, MatrixFunctionError::NotPositive { count: 3, .. }));
}

#[test]
fn negative_eigenvalues_are_an_error() {
    let a = mat![1.0, 2.0; 2.0, 1.0];
    for error in [a.sqrt_matrix().unwrap_err(), a.ln_matrix().unwrap_err()] {
        assert!(matches!(error, MatrixFunctionError::NotPositive { count: 1, .. }));
        assert_eq!(error.to_string(), "the function is not defined for 1 of the eigenvalues");
    }
    let nan = mat![1.0, f64::NAN; f64::NAN, 1.0];
    for error in [nan.sqrt_matrix().unwrap_err(), nan.ln_matrix().unwrap_err()] {
        assert!(matches!(error, MatrixFunctionError::NoConvergence(_)));
        assert_eq!(error.to_string(), "the iteration did not converge: 2 values are still open");
    }
}

#[test]
fn a_matrix_that_is_not_symmetric_is_an_error() {
    let expected = Err(MatrixFunctionError::NotSymmetric { row: 1, column: 0 });
    let a = mat![4.0, 1.0; 0.0, 9.0];
    assert_eq!((a.sqrt_matrix(), a.ln_matrix()), (expected, expected));
    let message =
        "the matrix is neither real symmetric nor Hermitian: (1, 0) and (0, 1) are not conjugates";
    assert_eq!(a.sqrt_matrix().unwrap_err().to_string(), message);
    // The elements are near 1: a difference of a millionth is no rounding error, one of some ε
    // is.
    let nearly = |difference: f64| mat![2.0, 1.0 + difference; 1.0, 2.0];
    assert_eq!(nearly(1e-6).sqrt_matrix(), expected);
    assert_eq!(nearly(8.0 * f64::EPSILON).sqrt_matrix(), nearly(0.0).sqrt_matrix());
    // With -i it would be Hermitian.
    let i = Complex::new(0.0, 1.0);
    let two = Complex::new(2.0, 0.0);
    assert!(mat![two, i; i, two].sqrt_matrix().is_err());
    assert!(mat![two, i; -i, two].sqrt_matrix().is_ok());
    assert!(matches!(mat![i].ln_matrix(), Err(MatrixFunctionError::NotSymmetric { .. })));
}

#[test]
fn a_hermitian_matrix_has_them_too() {
    let c = |re: f64, im: f64| Complex::new(re, im);
    // The square of (2, i; -i, 2).
    let a = mat![c(5.0, 0.0), c(0.0, 4.0); c(0.0, -4.0), c(5.0, 0.0)];
    let root = mat![c(2.0, 0.0), c(0.0, 1.0); c(0.0, -1.0), c(2.0, 0.0)];
    let difference = a.sqrt_matrix().unwrap() - root;
    assert!(difference.iter().all(|x| x.norm() < 1e-15));
    // Its eigenvalues are 1 and 9.
    let log = a.ln_matrix().unwrap();
    assert!((log[(0, 0)].re - 3_f64.ln()).abs() < 1e-15 && log[(0, 0)].im == 0.0);
}
