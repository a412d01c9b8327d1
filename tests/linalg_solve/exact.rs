//! Integers small enough that the arithmetic is exact: equality, not tolerance.

use hadamard::Matrix;
use proptest::array::uniform;
use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};

/// A unit lower and an upper triangular matrix of small integers. The diagonal
/// of the upper one has powers of two, so no quotient is rounded.
fn factors<const N: usize>(x: &[i32], y: &[i32]) -> (Matrix<f64, N, N>, Matrix<f64, N, N>) {
    let at = |x: &[i32], i: usize, j: usize| f64::from(x[N * i + j]);
    let l = Matrix::<_, N, N>::from_fn(|i, j| if i == j { 1.0 } else { at(x, i, j) });
    let u =
        Matrix::<_, N, N>::from_fn(
            |i, j| if i == j { 2.0_f64.powi(x[N * i] & 3) } else { at(y, i, j) },
        );
    (l.lower().to_matrix(), u.upper().to_matrix())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn cholesky_gives_the_factor_back(x in uniform::<_, 25>(-4..5_i32)) {
        let (l, u) = factors::<5>(&x, &x);
        let l = l * u.diagonal().diag();
        let a = l * l.transpose();
        let cholesky = a.cholesky().unwrap();
        prop_assert_eq!(cholesky.l().to_matrix(), l);
        prop_assert_eq!(cholesky.reconstruct(), a);
        prop_assert_eq!(cholesky.determinant(), u.diagonal().product().powi(2));
    }

    #[test]
    fn ldlt_gives_the_factors_back(x in uniform::<_, 25>(-4..5_i32)) {
        let (l, u) = factors::<5>(&x, &x);
        let signs = Matrix::from_fn(|i, _| if x[i] < 0 { -1.0 } else { 1.0 });
        let d = u.diagonal().hadamard(signs);
        let ldlt = (l * d.diag() * l.transpose()).ldlt().unwrap();
        prop_assert_eq!(ldlt.l().to_matrix(), l);
        prop_assert_eq!(ldlt.d(), d.diag());
        prop_assert_eq!(ldlt.determinant(), d.product());
        prop_assert_eq!(ldlt.is_positive_definite(), d.gt(Matrix::ZERO).all());
    }

    #[test]
    fn lu_gives_the_factors_back_where_it_does_not_pivot(
        x in uniform::<_, 25>(-4..5_i32),
        y in uniform::<_, 25>(-9..10_i32),
        b in uniform::<_, 5>(-9..10_i32),
    ) {
        let (l, u) = factors::<5>(&x, &y);
        // Multipliers below one, so that the first candidate is the largest.
        let l = Matrix::from_fn(|i, j| if i > j { l[(i, j)] / 8.0 } else { l[(i, j)] });
        let lu = (l * u).lu().unwrap();
        prop_assert_eq!(lu.permutation(), [0, 1, 2, 3, 4]);
        prop_assert_eq!(lu.l().to_matrix(), l);
        prop_assert_eq!(lu.u().to_matrix(), u);
        prop_assert_eq!(lu.determinant(), u.diagonal().product());
        let x = Matrix::<f64, 5, 1>::from_fn(|i, _| f64::from(b[i]));
        prop_assert_eq!(lu.solve(l * u * x), x);
        prop_assert_eq!(lu.solve_transpose((l * u).transpose() * x), x);
    }
}
