//! Random bit patterns. For every matrix, the result comes in bounded time, and is
//! an error, right, or NaN.

#![expect(clippy::neg_cmp_op_on_partial_ord, reason = "a ratio that is NaN must fail too")]

use hadamard::Matrix;
use proptest::prelude::{Strategy, any, prop_oneof, proptest};
use proptest::{array, prop_assert};

use super::ratio::{THRESHOLD, orthogonality, similarity};
use crate::fuzz;

/// Every kind of number, and every bit pattern.
fn number() -> impl Strategy<Value = f64> {
    let special = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        2.0,
        1e-300,
        1e300,
        1e-160,
        1e160,
        f64::EPSILON,
        f64::MIN_POSITIVE,
        f64::MAX,
        f64::MIN,
        5e-324,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
    ];
    prop_oneof![
        1 => any::<u64>().prop_map(f64::from_bits),
        8 => (0..14_usize).prop_map(move |k| special[k]),
        1 => (0..special.len()).prop_map(move |k| special[k]),
        4 => -1.0..1.0_f64,
    ]
}

fn matrix<const N: usize>() -> impl Strategy<Value = Matrix<f64, N, N>> {
    proptest::collection::vec(number(), N * N).prop_map(|x| Matrix::from_fn(|i, j| x[j * N + i]))
}

fn is_finite<const N: usize>(a: &Matrix<f64, N, N>) -> bool {
    a.iter().all(|x| x.is_finite())
}

/// Whether the results neither overflow nor are subnormal.
fn in_range<const N: usize>(a: &Matrix<f64, N, N>) -> bool {
    let norm = a.norm_1();
    norm == 0.0 || (f64::MIN_POSITIVE..f64::MAX / 4.0).contains(&norm)
}

/// Checks every result. Returns a message about the first that is wrong.
fn check<const N: usize>(a: &Matrix<f64, N, N>) -> Result<(), String> {
    let finite = is_finite(a);
    let symmetric = Matrix::<f64, N, N>::from_fn(|i, j| if i >= j { a[(i, j)] } else { a[(j, i)] });
    let fits = in_range(a);

    match symmetric.symmetric_eigen() {
        Ok(eigen) => {
            if !(orthogonality(&eigen.eigenvectors()) < THRESHOLD) {
                return Err("the eigenvectors are not orthonormal".into());
            }
            let lambda = Matrix::from_diagonal(eigen.eigenvalues());
            if in_range(&symmetric)
                && !(similarity(&symmetric, &eigen.eigenvectors(), &lambda) < THRESHOLD)
            {
                return Err("V Λ Vᵀ is not A".into());
            }
        }
        Err(_) if is_finite(&symmetric) => return Err("symmetric: no convergence".into()),
        Err(_) => {}
    }

    let form = a.hessenberg();
    if finite && fits && !(similarity(a, &form.q(), &form.h()) < THRESHOLD) {
        return Err("Q H Qᵀ is not A".into());
    }
    if !finite && is_finite(&form.h()) && is_finite(&form.q()) {
        return Err("Hessenberg: what is not finite is lost".into());
    }

    match a.schur() {
        Ok(schur) => {
            if !(orthogonality(&schur.q()) < THRESHOLD) {
                return Err("Q is not orthogonal".into());
            }
            if fits && !(similarity(a, &schur.q(), &schur.t()) < THRESHOLD) {
                return Err("Q T Qᵀ is not A".into());
            }
            if schur.eigenvalues().iter().any(|x| x.re.is_nan() || x.im.is_nan()) {
                return Err("an eigenvalue is not a number".into());
            }
        }
        Err(_) if finite => return Err("Schur: no convergence".into()),
        Err(_) => {}
    }
    if a.eigenvalues().is_err() && finite {
        return Err("eigenvalues: no convergence".into());
    }

    let exponential = a.exp_matrix();
    if !finite && is_finite(&exponential) {
        return Err("exponential: what is not finite is lost".into());
    }
    let _ = (symmetric.sqrt_matrix(), symmetric.ln_matrix());
    Ok(())
}

proptest! {
    #![proptest_config(fuzz::cases(400))]

    #[test]
    fn one(a in matrix::<1>()) {
        prop_assert!(check(&a).is_ok(), "{:?}", check(&a));
    }

    #[test]
    fn two(a in matrix::<2>()) {
        prop_assert!(check(&a).is_ok(), "{:?}", check(&a));
    }

    #[test]
    fn three(a in matrix::<3>()) {
        prop_assert!(check(&a).is_ok(), "{:?}", check(&a));
    }

    #[test]
    fn four(a in matrix::<4>()) {
        prop_assert!(check(&a).is_ok(), "{:?}", check(&a));
    }

    #[test]
    fn seven(a in matrix::<7>()) {
        prop_assert!(check(&a).is_ok(), "{:?}", check(&a));
    }

    #[test]
    fn sparse(places in array::uniform8((0..6_usize, 0..6_usize, number()))) {
        let mut a = Matrix::<f64, 6, 6>::zeros();
        for (i, j, x) in places {
            a[(i, j)] = x;
        }
        prop_assert!(check(&a).is_ok(), "{:?}", check(&a));
    }
}
