//! Several decompositions have the same functions, and agree on their results.

use std::fmt::Debug;

use hadamard::linalg::Symmetric;
use hadamard::{
    EliminationError, Matrix, Real, Scalar, Signed, SquareRoot, Transcendental, Vector, mat, vector,
};
use hadamard_accuracy::{Noise, Number, narrow};
use num_complex::Complex;

/// A matrix that is far from a singular one, and not symmetric.
fn regular<T: Number, const N: usize>(seed: u64) -> Matrix<T, N, N> {
    let noise: Matrix<T, N, N> = narrow(&Noise::new(seed).matrix(N, N, true));
    noise + Matrix::identity() * T::from_real(T::Real::TWO)
}

fn close<T: Number, const N: usize>(x: Matrix<T, N, N>, y: Matrix<T, N, N>) -> bool {
    let largest = |a: Matrix<T, N, N>| a.iter().fold(T::Real::ZERO, |x, y| x.maximum(y.modulus()));
    largest(x - y) <= largest(y) * T::Real::EPSILON.sqrt()
}

fn check<T, const N: usize>()
where
    T: Number<Real: Transcendental + Debug>,
{
    let near = |x: T, y: T| (x - y).modulus() <= y.modulus() * T::Real::EPSILON.sqrt();
    for seed in 0..10 {
        let a = regular::<T, N>(seed);
        let (lu, qr, pivoted) = (a.lu().unwrap(), a.qr(), a.qr_pivoted());
        let (determinant, inverse) = (a.determinant(), a.inverse().unwrap());
        for found in [lu.determinant(), qr.determinant(), pivoted.determinant()] {
            assert!(near(found, determinant), "{found:?}, but {determinant:?}");
        }
        let (sign, log) = a.log_determinant();
        for (s, l) in [lu.log_determinant(), qr.log_determinant(), pivoted.log_determinant()] {
            assert!(near(s, sign) && (l - log).abs() <= T::Real::EPSILON.sqrt());
        }
        for found in [lu.inverse(), qr.inverse().unwrap(), pivoted.inverse().unwrap()] {
            assert!(close(found, inverse), "{found:?}, but {inverse:?}");
        }
        for found in [lu.reconstruct(), qr.reconstruct(), pivoted.reconstruct()] {
            assert!(close(found, a));
        }

        let p = a.adjoint_mul(a);
        let (cholesky, ldlt) = (p.cholesky().unwrap(), p.ldlt().unwrap());
        let eigen = p.symmetric_eigen().unwrap();
        let determinant = p.determinant();
        for found in [cholesky.determinant(), ldlt.determinant(), eigen.determinant()] {
            assert!(near(T::from_real(found), determinant), "{found:?}, but {determinant:?}");
        }
        let (_, log) = p.log_determinant();
        for (s, l) in [cholesky.log_determinant(), ldlt.log_determinant(), eigen.log_determinant()]
        {
            assert!(s == T::Real::ONE && (l - log).abs() <= T::Real::EPSILON.sqrt());
        }
        let b = Vector::<T, N>::from_fn(|i, _| a[(0, i)]);
        let mut whitened = b;
        cholesky.whiten_in_place(&mut whitened);
        assert_eq!(cholesky.whiten(b), whitened);
    }
}

#[test]
fn decompositions_agree() {
    check::<f64, 1>();
    check::<f64, 2>();
    check::<f64, 5>();
    check::<f32, 3>();
    check::<Complex<f64>, 4>();
}

#[test]
fn determinants_of_schur_forms_and_symmetric_matrices() {
    for seed in 0..20 {
        let a = Matrix::<f64, 6, 6>::from_fn(|i, j| regular::<f64, 6>(seed)[(i, j)]);
        let (schur, expected) = (a.schur().unwrap(), a.determinant());
        assert!((schur.determinant() - expected).abs() <= 1e-12 * expected.abs());
        let ((s, l), (sign, log)) = (schur.log_determinant(), a.log_determinant());
        assert!(s == sign && (l - log).abs() < 1e-12);

        let p = Symmetric::from_lower(a);
        let matrix = p.to_matrix();
        assert_eq!(p.determinant(), matrix.determinant());
        assert_eq!(p.log_determinant(), matrix.log_determinant());
        assert_eq!(p.trace(), matrix.trace());
        assert_eq!(p.symmetric_eigenvalues(), matrix.symmetric_eigenvalues());
        assert_eq!((a.lower().trace(), a.upper().trace()), (a.trace(), a.trace()));
    }
    // A rotation has a block for a pair of eigenvalues, and one of 1.
    let turn = mat![0.0, -1.0, 0.0; 1.0, 0.0, 0.0; 0.0, 0.0, -2.0].schur().unwrap();
    assert_eq!(turn.determinant(), -2.0);
    assert_eq!(Symmetric::from_lower(mat![1, 0; 2, 3]).determinant(), -1);
}

#[test]
fn singular_matrices_have_no_inverse_by_qr() {
    let a = mat![1.0, 0.0, 0.0; 0.0, 0.0, 0.0; 0.0, 0.0, 4.0];
    assert_eq!(a.qr().inverse(), Err(EliminationError::Singular { column: 1 }));
    assert_eq!(a.qr_pivoted().inverse(), Err(EliminationError::Singular { column: 2 }));
    assert_eq!((a.qr_pivoted().determinant(), a.qr().determinant()), (0.0, 0.0));
    let nan = mat![1.0, 0.0; f64::NAN, 1.0];
    assert_eq!(nan.qr().inverse(), Err(EliminationError::NotFinite { column: 0 }));
    assert!(nan.qr_pivoted().inverse().is_err());
    assert!(nan.qr_pivoted().determinant().is_nan());
}

/// Every order of the columns has a sign.
#[test]
fn signs_of_permutations() {
    let sizes = [1.0, 2.0, 3.0, 4.0];
    for number in 0..24 {
        let mut rest = vec![0, 1, 2, 3];
        let order = [number / 6, number / 2 % 3, number % 2, 0].map(|k| rest.remove(k));
        let a = Matrix::<f64, 4, 4>::from_fn(|i, j| if order[j] == i { sizes[i] } else { 0.0 });
        let determinant = a.qr_pivoted().determinant();
        assert!((determinant - a.determinant()).abs() < 1e-13, "{order:?}");
        assert!(determinant.abs() > 23.0);
    }
}

#[test]
fn pseudo_inverses_of_diagonal_matrices() {
    let pseudo = |x, y| vector![x, y].diag().pseudo_inverse().diagonal();
    assert_eq!(pseudo(2.0, -4.0), vector![0.5, -0.25]);
    assert_eq!(pseudo(0.0, -0.0), vector![0.0, 0.0]);
    // Zero within rounding, as for a matrix.
    let d = vector![1.0, 1e-17];
    assert_eq!(pseudo(1.0, 1e-17), vector![1.0, 0.0]);
    assert_eq!(d.diag().to_matrix().pseudo_inverse(), Ok(mat![1.0, 0.0; 0.0, 0.0]));
    assert_eq!(pseudo(1e-300, 1e-305), vector![1e-300_f64, 1e-305].recip());
    assert_eq!(pseudo(f64::INFINITY, 2.0), vector![0.0, 0.5]);
    let with_nan = pseudo(f64::NAN, 2.0);
    assert!(with_nan[0].is_nan() && with_nan[1] == 0.5);
    let i = Complex::new(0.0, 2.0);
    assert_eq!(vector![i].diag().pseudo_inverse(), vector![Complex::new(0.0, -0.5)].diag());
    assert_eq!(vector![i].diag().adjoint(), (-vector![i]).diag());
}
