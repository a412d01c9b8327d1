//! Elements with any bits. Nothing panics, and a matrix that is accepted has
//! finite factors that reproduce it.

use hadamard::{Matrix, Vector};
use num_complex::Complex;
use proptest::array::uniform;
use proptest::prelude::{Strategy, any, prop_assert, prop_oneof, proptest};

use crate::fuzz;

/// Any bits, special numbers often.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<u64>().prop_map(f64::from_bits),
        -4.0..4.0,
        -4.0..4.0,
        (-4.0..4.0).prop_map(|x: f64| x * 1e308),
        (-4.0..4.0).prop_map(|x: f64| x * 1e-308),
        (-4.0..4.0).prop_map(|x: f64| x * 5e-324),
        proptest::sample::select(vec![
            0.0,
            -0.0,
            1.0,
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::MAX,
            f64::MIN_POSITIVE,
            5e-324
        ]),
    ]
}

fn largest<const M: usize, const N: usize>(a: &Matrix<f64, M, N>) -> f64 {
    a.abs().max_element()
}

/// Whether `found` is `a` within rounding, unless the product overflows.
fn same<const N: usize>(a: &Matrix<f64, N, N>, found: &Matrix<f64, N, N>) -> bool {
    if !largest(found).is_finite() {
        return true;
    }
    // Halves them first, so that their difference does not overflow.
    let difference = largest(&(a * 0.5 - found * 0.5));
    difference <= 30.0 * N as f64 * (f64::EPSILON * largest(a) + f64::from_bits(1))
}

fn lower_and_mirror<const N: usize>(a: &Matrix<f64, N, N>) -> Matrix<f64, N, N> {
    Matrix::from_fn(|i, j| a[(i.max(j), i.min(j))])
}

proptest! {
    #![proptest_config(fuzz::cases(2000))]

    #[test]
    fn lu(x in uniform::<_, 16>(number()), b in uniform::<_, 4>(number())) {
        let (a, b) = (Matrix::<f64, 4, 4>::from_fn(|i, j| x[4 * i + j]), Vector::from_columns([b]));
        if let Ok(lu) = a.lu() {
            prop_assert!(lu.l().to_matrix().iter().all(|x| x.abs() <= 1.0));
            prop_assert!(lu.u().to_matrix().iter().all(|x| x.is_finite()));
            prop_assert!(same(&a, &lu.reconstruct()));
            let _ = (lu.solve(b), lu.solve_transpose(b), lu.inverse(), lu.determinant());
        }
    }

    #[test]
    fn cholesky(x in uniform::<_, 9>(number()), b in uniform::<_, 3>(number())) {
        let (a, b) = (Matrix::<f64, 3, 3>::from_fn(|i, j| x[3 * i + j]), Vector::from_columns([b]));
        // Elements off the diagonal in proportion to it, so that some matrices are accepted.
        let a = Matrix::<f64, 3, 3>::from_fn(|i, j| {
            if i == j { a[(i, i)].abs() } else { a[(i, j)] * 1e-3 }
        });
        if let Ok(mut cholesky) = a.cholesky() {
            prop_assert!(cholesky.l().to_matrix().iter().all(|x| x.is_finite()));
            prop_assert!(same(&lower_and_mirror(&a), &cholesky.reconstruct()));
            let _ = (cholesky.solve(b), cholesky.inverse(), cholesky.determinant());
            let before = cholesky.l();
            if cholesky.rank_one_update(b, -1.0).is_err() {
                prop_assert!(cholesky.l() == before);
            }
            let before = cholesky.l();
            if cholesky.rank_one_update(b, 1.0).is_err() {
                prop_assert!(cholesky.l() == before);
            }
        }
    }

    #[test]
    fn ldlt(x in uniform::<_, 9>(number()), b in uniform::<_, 3>(number()), alpha in number()) {
        let (a, b) = (Matrix::<f64, 3, 3>::from_fn(|i, j| x[3 * i + j]), Vector::from_columns([b]));
        if let Ok(mut ldlt) = a.ldlt() {
            prop_assert!(ldlt.l().to_matrix().iter().all(|x| x.is_finite()));
            prop_assert!(ldlt.d().diagonal().iter().all(|x| x.is_finite() && *x != 0.0));
            let _ = (ldlt.solve(b), ldlt.inverse(), ldlt.determinant());
            let before = (ldlt.l(), ldlt.d());
            if ldlt.rank_one_update(b, alpha).is_err() {
                prop_assert!((ldlt.l(), ldlt.d()) == before);
            }
        }
    }

    #[test]
    fn complex(x in uniform::<_, 18>(number()), b in uniform::<_, 3>(number())) {
        let a = Matrix::<_, 3, 3>::from_fn(|i, j| {
            Complex::new(x[3 * i + j], x[9 + 3 * i + j])
        });
        let b = Vector::from_columns([b]).map(|x| Complex::new(x, x));
        if let Ok(lu) = a.lu() {
            // Pivots are compared by |re| + |im|, so the quotient of the moduli is at most √2.
            // If that sum overflows for both, the first is taken, and the quotient is at most
            // 2.
            prop_assert!(lu.l().to_matrix().iter().all(|z| z.norm() < 2.001));
            prop_assert!(lu.u().to_matrix().iter().all(|z| z.is_finite()));
            let _ = (lu.solve(b), lu.inverse(), lu.determinant());
        }
        let hermitian = Matrix::<_, 3, 3>::from_fn(|i, j| if i == j { a[(i, i)].norm().into() } else { a[(i, j)] });
        if let Ok(cholesky) = hermitian.cholesky() {
            prop_assert!(cholesky.l().to_matrix().iter().all(|z| z.is_finite()));
        }
        if let Ok(ldlt) = hermitian.ldlt() {
            prop_assert!(ldlt.l().to_matrix().iter().all(|z| z.is_finite()));
        }
    }
}
