//! Small complex Hermitian matrices.

use hadamard::{Matrix, mat};
use num_complex::Complex;

type C = Complex<f64>;

#[test]
fn a_pauli_matrix() {
    let i = C::new(0.0, 1.0);
    let zero = C::new(0.0, 0.0);
    let values = mat![zero, -i; i, zero].symmetric_eigenvalues().unwrap();
    assert!((values - mat![-1.0; 1.0]).norm() < 1e-15);
}

#[test]
fn what_is_not_finite_is_an_error() {
    for x in [C::new(f64::NAN, 0.0), C::new(0.0, f64::INFINITY), C::new(1.0, f64::NAN)] {
        let mut a = Matrix::<C, 3, 3>::identity();
        a[(2, 0)] = x;
        assert_eq!(a.symmetric_eigen().unwrap_err().open, 3);
        assert_eq!(a.symmetric_eigenvalues().unwrap_err().open, 3);
    }
}
