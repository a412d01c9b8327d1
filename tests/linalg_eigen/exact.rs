//! Small matrices whose results are known exactly.

use hadamard::linalg::Eigenvalue;
use hadamard::{Matrix, mat, vector};

const fn value(re: f64, im: f64) -> Eigenvalue<f64> {
    Eigenvalue { re, im }
}

#[test]
fn one_by_one() {
    let a = mat![-3.0];
    assert_eq!(a.symmetric_eigen().unwrap().eigenvalues(), vector![-3.0]);
    assert_eq!(a.symmetric_eigen().unwrap().eigenvectors(), mat![1.0]);
    assert_eq!((a.hessenberg().q(), a.hessenberg().h()), (mat![1.0], a));
    assert_eq!((a.schur().unwrap().q(), a.schur().unwrap().t()), (mat![1.0], a));
    assert_eq!(a.eigenvalues(), Ok([value(-3.0, 0.0)]));
    assert_eq!(mat![9.0].sqrt_matrix(), Ok(mat![3.0]));
}

#[test]
fn diagonal_matrices_are_exact() {
    let a = mat![3.0, 0.0, 0.0; 0.0, -1.0, 0.0; 0.0, 0.0, 2.0];
    let eigen = a.symmetric_eigen().unwrap();
    assert_eq!(eigen.eigenvalues(), vector![-1.0, 2.0, 3.0]);
    assert_eq!(eigen.eigenvectors().abs(), mat![0.0, 0.0, 1.0; 1.0, 0.0, 0.0; 0.0, 1.0, 0.0]);
    assert_eq!(eigen.reconstruct(), a);
    assert_eq!(a.schur().unwrap().t(), a);
    assert_eq!(a.eigenvalues().unwrap().map(|x| x.re), [-1.0, 2.0, 3.0]);
}

#[test]
fn subnormal_and_largest_numbers_are_exact() {
    for x in [f64::from_bits(1), f64::MIN_POSITIVE, 1e-200, 1e200, f64::MAX] {
        let a = mat![x, 0.0; 0.0, -x];
        assert_eq!(a.symmetric_eigenvalues(), Ok(vector![-x, x]));
        assert_eq!(a.eigenvalues(), Ok([value(-x, 0.0), value(x, 0.0)]));
        let turn = mat![0.0, -x; x, 0.0];
        let [plus, minus] = turn.eigenvalues().unwrap();
        assert!((plus.im / x - 1.0).abs() < 1e-15 && plus.re == 0.0);
        assert_eq!(minus, value(0.0, -plus.im));
        assert_eq!(turn.hessenberg().reconstruct(), turn);
    }
}

#[test]
fn eigenvalues_are_sorted_with_pairs_together() {
    // Two equal pairs, another pair with the same real part, and a real one beside.
    let mut a = Matrix::<f64, 7, 7>::zeros();
    for (k, im) in [(0, 2.0), (2, 1.0), (4, 2.0)] {
        (a[(k, k)], a[(k + 1, k + 1)], a[(k, k + 1)], a[(k + 1, k)]) = (1.0, 1.0, -im, im);
    }
    a[(6, 6)] = 1.0;
    let expected = [
        value(1.0, 0.0),
        value(1.0, 1.0),
        value(1.0, -1.0),
        value(1.0, 2.0),
        value(1.0, -2.0),
        value(1.0, 2.0),
        value(1.0, -2.0),
    ];
    assert_eq!(a.eigenvalues(), Ok(expected));
}

#[test]
fn a_cyclic_shift_has_roots_of_one() {
    let a = Matrix::<f64, 4, 4>::from_fn(|i, j| f64::from((i + 1) % 4 == j));
    for (found, expected) in
        a.eigenvalues().unwrap().iter().zip([(-1.0, 0.0), (0.0, 1.0), (0.0, -1.0), (1.0, 0.0)])
    {
        assert!((found.re - expected.0).abs() < 1e-15 && (found.im - expected.1).abs() < 1e-15);
        assert!((found.modulus() - 1.0).abs() < 1e-15);
    }
}

#[test]
fn sum_and_product_are_trace_and_determinant() {
    // The eigenvalues 1, 2 and 3 of a companion matrix, and of a matrix with a pair.
    let a = mat![0.0, 0.0, 6.0; 1.0, 0.0, -11.0; 0.0, 1.0, 6.0];
    let product: f64 = a.eigenvalues().unwrap().iter().map(|x| x.re).product();
    assert!((product - 6.0).abs() < 1e-13);

    let b = mat![1.0, -5.0, 3.0; 2.0, 0.0, 1.0; 0.0, 0.0, 7.0];
    let [pair, other, real]: [Eigenvalue<f64>; 3] = b.eigenvalues().unwrap();
    assert_eq!((pair.re, pair.im), (other.re, -other.im));
    assert!((pair.modulus().powi(2) * real.re - 70.0).abs() < 1e-12);
}

#[test]
fn conversion_to_complex() {
    let x: num_complex::Complex<f64> = value(1.0, -2.0).into();
    assert_eq!(x, num_complex::Complex::new(1.0, -2.0));
    assert_eq!((value(3.0, 4.0).modulus(), value(3e300, 4e300).modulus()), (5.0, 5e300));
    assert!(value(3.0, 0.0).is_real() && !value(3.0, 1.0).is_real());
}
