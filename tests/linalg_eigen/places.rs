//! Decompositions that are written to a given place.

use std::fmt::Debug;

use hadamard::linalg::{Hessenberg, Schur, SymmetricEigen};
use hadamard::{Matrix, Real};
use hadamard_accuracy::gallery::{hermitian, square};
use hadamard_accuracy::{Number, Precision, narrow};
use num_complex::Complex;

fn of_real_and_complex_numbers<T: Number<Real: Debug>, const N: usize>() {
    // The old contents of the place make no difference.
    let (mut form, mut eigen) = (Hessenberg::IDENTITY, SymmetricEigen::IDENTITY);
    for case in square(Precision::of::<T>(), N) {
        let a = narrow::<T, N, N>(&case.a);
        a.hessenberg_to(&mut form);
        assert_eq!(format!("{form:?}"), format!("{:?}", a.hessenberg()));
    }
    for case in hermitian(Precision::of::<T>(), N) {
        let a = narrow::<T, N, N>(&case.a);
        assert_eq!(a.symmetric_eigen_to(&mut eigen), Ok(()));
        assert_eq!(format!("{eigen:?}"), format!("{:?}", a.symmetric_eigen().unwrap()));
    }
    let nan = Matrix::<T, N, N>::IDENTITY.map(|x| x.scale(T::Real::NAN));
    assert_eq!(nan.symmetric_eigen_to(&mut eigen), nan.symmetric_eigen().map(|_| ()));
    assert_eq!(eigen.reconstruct(), Matrix::IDENTITY);
    assert_eq!(Hessenberg::<T, N>::IDENTITY.reconstruct(), Matrix::IDENTITY);
}

fn of_real_numbers<T: Number + Real, const N: usize>() {
    let mut schur = Schur::IDENTITY;
    for case in square(Precision::of::<T>(), N) {
        let a = narrow::<T, N, N>(&case.a);
        let expected = a.schur().unwrap_or(Schur::IDENTITY);
        assert_eq!(a.schur_to(&mut schur), a.schur().map(|_| ()));
        assert_eq!(format!("{schur:?}"), format!("{expected:?}"));
    }
    assert!(Matrix::<T, N, N>::splat(<T as Real>::NAN).schur_to(&mut schur).is_err());
    assert_eq!(schur.reconstruct(), Matrix::IDENTITY);
}

#[test]
fn a_decomposition_in_a_given_place_is_the_other_one_or_that_of_the_identity() {
    of_real_and_complex_numbers::<f64, 1>();
    of_real_and_complex_numbers::<f32, 4>();
    of_real_and_complex_numbers::<f64, 9>();
    of_real_and_complex_numbers::<Complex<f64>, 3>();
    of_real_numbers::<f64, 1>();
    of_real_numbers::<f32, 4>();
    of_real_numbers::<f64, 9>();
}
