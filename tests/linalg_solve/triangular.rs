//! Triangular matrices.

use hadamard::linalg::{Lower, Upper};
use hadamard::{Diag, EliminationError, Matrix, mat, vector};
use num_complex::Complex;
use proptest::array::uniform;
use proptest::prelude::{ProptestConfig, any, prop_assert_eq, proptest};

/// A product is the same by value and by reference, and as that of full matrices.
macro_rules! same_product {
    ($a:expr, $b:expr) => {{
        let (a, b) = ($a, $b);
        let full = Matrix::from(a) * Matrix::from(b);
        for product in [a * b, a * &b, &a * b, &a * &b] {
            prop_assert_eq!(Matrix::from(product), full);
        }
    }};
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn products_are_those_of_the_full_matrices(
        a in uniform::<_, 16>(-9..10_i32),
        b in uniform::<_, 16>(-9..10_i32),
        c in uniform::<_, 8>(-9..10_i32),
    ) {
        let square = |x: [i32; 16]| Matrix::<i32, 4, 4>::from_fn(|i, j| x[4 * i + j]);
        let (a, b) = (square(a), square(b));
        let tall = Matrix::<i32, 4, 2>::from_fn(|i, j| c[2 * i + j]);
        let flat = tall.transpose();
        let (l, u): (Lower<i32, 4>, Upper<i32, 4>) = (a.lower(), a.upper());
        let (l2, u2) = (b.lower(), b.upper());
        same_product!(l, l2);
        same_product!(u, u2);
        same_product!(l, u2);
        same_product!(u, l2);
        same_product!(l, tall);
        same_product!(u, tall);
        same_product!(flat, l);
        same_product!(flat, u);
        same_product!(l, b);
        same_product!(b, u);
        let (ll, uu): (Lower<i32, 4>, Upper<i32, 4>) = (l * l2, u * u2);
        prop_assert_eq!(ll.to_matrix().lower(), ll);
        prop_assert_eq!(uu.to_matrix().upper(), uu);
        prop_assert_eq!(ll.transpose(), l2.transpose() * l.transpose());
        prop_assert_eq!(ll.determinant(), l.determinant() * l2.determinant());
    }

    #[test]
    fn nothing_but_a_diagonal_without_divisors_is_refused(bits in uniform::<_, 9>(any::<u64>())) {
        let a = Matrix::<f64, 3, 3>::from_fn(|i, j| f64::from_bits(bits[3 * i + j]));
        let bad = (0..3).find(|&k| a[(k, k)] == 0.0 || !a[(k, k)].is_finite()).map(|column| {
            if a[(column, column)] == 0.0 {
                EliminationError::Singular { column }
            } else {
                EliminationError::NotFinite { column }
            }
        });
        prop_assert_eq!(a.lower().inverse().err(), bad);
        prop_assert_eq!(a.upper().inverse().err(), bad);
    }
}

#[test]
fn an_error_leaves_the_right_side_as_it_was() {
    for bad in [0.0, -0.0, f64::NAN, f64::INFINITY] {
        let a = mat![1.0, 2.0, 3.0; 4.0, bad, 6.0; 7.0, 8.0, 9.0];
        let mut b = vector![1.0, 2.0, 3.0];
        let error = if bad == 0.0 {
            EliminationError::Singular { column: 1 }
        } else {
            EliminationError::NotFinite { column: 1 }
        };
        assert_eq!(a.lower().solve_in_place(&mut b), Err(error));
        assert_eq!(a.upper().solve_in_place(&mut b), Err(error));
        assert_eq!(a.diagonal().diag().solve_in_place(&mut b), Err(error));
        assert_eq!(b, vector![1.0, 2.0, 3.0]);
    }
}

#[test]
fn the_adjoint_is_conjugate() {
    let i = Complex::new(0.0, 1.0);
    let a = mat![i, i; i, i];
    assert_eq!(a.lower().adjoint(), (-a).upper());
    assert_eq!(a.upper().adjoint(), (-a).lower());
    assert_eq!(a.lower().transpose(), a.upper());
}

#[test]
fn a_diagonal_matrix_divides_rows() {
    let d = vector![2.0, -4.0].diag();
    let b = mat![2.0, 4.0, 6.0; 4.0, 8.0, 12.0];
    assert_eq!(d.solve(b), Ok(mat![1.0, 2.0, 3.0; -1.0, -2.0, -3.0]));
    assert_eq!(d * d.solve(b).unwrap(), b);

    // 1 / 5e-324 overflows, and the quotient does not.
    let tiny = vector![5e-324].diag();
    assert_eq!(tiny.solve(vector![1.5e-323]), Ok(vector![3.0]));
    let i = Complex::new(0.0, 1e300);
    assert_eq!(vector![i].diag().solve(vector![i]), Ok(vector![Complex::new(1.0, 0.0)]));
}

#[test]
fn the_constants_are_zeros_and_the_identity() {
    const ZERO: Matrix<i32, 3, 3> = Matrix::ZERO;
    assert_eq!(Diag::<i32, 3>::ZERO.to_matrix(), ZERO);
    assert_eq!(Diag::<i32, 3>::IDENTITY.to_matrix(), Matrix::IDENTITY);
    assert_eq!((Lower::ZERO.to_matrix(), Upper::ZERO.to_matrix()), (ZERO, ZERO));
    assert_eq!(Lower::<i32, 3>::IDENTITY.to_matrix(), Matrix::IDENTITY);
    assert_eq!(Upper::<i32, 3>::IDENTITY.to_matrix(), Matrix::IDENTITY);
}
