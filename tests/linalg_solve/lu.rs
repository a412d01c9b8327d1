//! LU decomposition.

use hadamard::linalg::Lu;
use hadamard::{ComplexField, EliminationError, Matrix, mat, vector};
use num_complex::Complex;

#[test]
fn zero_pivots_are_found_where_they_are() {
    // Column 1 is a multiple of column 0; the arithmetic is exact.
    let a = mat![1.0, 2.0, 5.0; 2.0, 4.0, 1.0; 4.0, 8.0, 3.0];
    assert_eq!(a.lu().unwrap_err(), EliminationError::Singular { column: 1 });
    assert_eq!(
        a.solve(vector![1.0, 2.0, 3.0]).unwrap_err(),
        EliminationError::Singular { column: 1 }
    );
    // A row of zeros shows in the last column.
    let b = mat![1.0, 2.0, 5.0; 0.0, 0.0, 0.0; 4.0, 7.0, 3.0];
    assert_eq!(b.lu().unwrap_err(), EliminationError::Singular { column: 2 });
}

#[test]
fn a_decomposition_in_a_given_place_is_the_other_one_or_that_of_the_identity() {
    let a = Matrix::<f64, 9, 9>::from_fn(|i, j| ((7 * i + 5 * j + i * j) % 11) as f64 - 4.5);
    let mut out = Lu::IDENTITY;
    assert_eq!(a.lu_to(&mut out), Ok(()));
    let lu = a.lu().unwrap();
    assert_eq!((out.l(), out.u(), out.permutation()), (lu.l(), lu.u(), lu.permutation()));
    assert_ne!(out.permutation(), Lu::<f64, 9>::IDENTITY.permutation());
    let mut singular = a;
    singular.set_column(5, *a.column(2));
    assert_eq!(singular.lu_to(&mut out), Err(singular.lu().unwrap_err()));
    assert_eq!(out.reconstruct(), Matrix::IDENTITY);
    assert_eq!(out.solve(a), a);
}

#[test]
fn what_is_not_finite_is_refused_wherever_it_is() {
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for i in 0..4 {
            for j in 0..4 {
                let mut a = Matrix::<f64, 4, 4>::from_fn(|i, j| ((3 * i + 5 * j) % 7) as f64 - 2.5);
                assert!(a.lu().is_ok());
                a[(i, j)] = bad;
                assert!(a.lu().is_err(), "{bad} in row {i}, column {j}");
                for z in [Complex::new(1.0, bad), Complex::new(bad, 1.0)] {
                    let mut a = a.map(|x| Complex::new(x, 1.0));
                    a[(i, j)] = z;
                    assert!(a.lu().is_err(), "{z} in row {i}, column {j}");
                }
            }
        }
    }
}

/// StaticArrays #250: the inverse of a permutation matrix was NaN.
#[test]
fn permutations_are_inverted_exactly() {
    let a = mat![0.0, 1.0, 0.0, 0.0; 0.0, 0.0, 0.0, 1.0; 1.0, 0.0, 0.0, 0.0; 0.0, 0.0, 1.0, 0.0];
    let lu = a.lu().unwrap();
    assert_eq!(lu.inverse(), a.transpose());
    assert_eq!(lu.reconstruct(), a);
    assert_eq!(lu.permutation(), [2, 0, 3, 1]);
    assert_eq!(lu.determinant(), -1.0);
}

/// glam #959: solutions by cofactors are wrong for ill-conditioned matrices.
#[test]
fn small_systems_are_pivoted() {
    let a = mat![1e-20, 1.0; 1.0, 1.0];
    assert_eq!(a.solve(vector![1.0, 2.0]), Ok(vector![1.0, 1.0]));
}

#[test]
fn the_transpose_is_not_the_adjoint() {
    let i = Complex::new(0.0, 1.0);
    let one = Complex::new(1.0, 0.0);
    let a = mat![i, one; one - one, i];
    let x = vector![one, i];
    let lu = a.lu().unwrap();
    assert_eq!(lu.solve_transpose(a.transpose() * x), x);
    assert_eq!(lu.solve_adjoint(a.adjoint() * x), x);
    assert_ne!(lu.solve_adjoint(a.transpose() * x), x);
    let (mut transposed, mut adjoint) = (a.tr_mul(x), a.adjoint_mul(x));
    lu.solve_transpose_in_place(&mut transposed);
    lu.solve_adjoint_in_place(&mut adjoint);
    assert_eq!((transposed, adjoint), (x, x));
}

/// (A + i B)ᴴ = Aᵀ - i Bᵀ.
#[test]
fn products_with_adjoints_have_the_bits_of_the_plain_ones() {
    fn check<const M: usize, const K: usize, const N: usize>() {
        let rng = &mut fastrand::Rng::with_seed(11);
        let mut number = || Complex::new(rng.f64() - 0.5, rng.f64() - 0.5);
        let a = Matrix::<_, M, K>::from_fn(|_, _| number());
        let b = Matrix::<_, K, N>::from_fn(|_, _| number());
        let product = a * b;
        assert_eq!(a.adjoint().adjoint_mul(b), product);
        assert_eq!(a.mul_adjoint(b.adjoint()), product);
        assert_eq!(a.transpose().tr_mul(b), product);
        assert_eq!(a.mul_tr(b.transpose()), product);
        let mut out = Matrix::ZERO;
        a.adjoint().adjoint_mul_to(b, &mut out);
        assert_eq!(out, product);
        a.mul_adjoint_to(b.adjoint(), &mut out);
        assert_eq!(out, product);
        let before = Matrix::<_, M, N>::from_fn(|_, _| number());
        out = before;
        out.add_adjoint_product(a.adjoint(), b);
        assert_eq!(out, before + product);
        out = before;
        out.sub_adjoint_product(a.adjoint(), b);
        assert_eq!(out, before - product);
        out = before;
        out.add_product_adjoint(a, b.adjoint());
        assert_eq!(out, before + product);
        out = before;
        out.sub_product_adjoint(a, b.adjoint());
        assert_eq!(out, before - product);
        out = before;
        out.add_tr_product(a.transpose(), b);
        out.sub_product_tr(a, b.transpose());
        assert_eq!(out, before + product - product);
        // A matrix of 1 x 1 is its own transpose, and not its own adjoint.
        assert_ne!(a.adjoint_mul(a)[(0, 0)], a.tr_mul(a)[(0, 0)]);
        assert_eq!(a.adjoint_mul(a)[(0, 0)].im, 0.0);
    }
    check::<1, 1, 1>();
    check::<2, 3, 4>();
    check::<5, 2, 1>();
}

#[test]
fn complex_division_neither_overflows_nor_underflows() {
    let z = Complex::new(3.0, 4.0);
    for exponent in [-1070, -1040, -1022, -600, -1, 0, 1, 600, 1020, 1021] {
        let half = 2_f64.powi(exponent / 2);
        let scale = |z: Complex<f64>| z * half * 2_f64.powi(exponent - exponent / 2);
        assert_eq!(scale(z).divide(scale(z)), Complex::new(1.0, 0.0), "2^{exponent}");
        let turned = Complex::new(-4.0, 3.0);
        assert_eq!(scale(turned).divide(scale(z)), Complex::new(0.0, 1.0), "2^{exponent}");
        assert_eq!(scale(z).divide(z), scale(Complex::new(1.0, 0.0)), "2^{exponent}");
    }
    let (large, small) = (Complex::new(1e300, 1e-300), Complex::new(1e-300, 1e300));
    let quotient = large.divide(small);
    assert!((quotient - Complex::new(0.0, -1.0)).norm() < 1e-15, "{quotient}");
}
