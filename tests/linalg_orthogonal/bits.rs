//! Elements of any bits: NaN, infinities, subnormal numbers, the ends of the range.

use hadamard::{Matrix, Vector};
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};

use crate::fuzz;

/// Any bits, special numbers often.
fn element() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => any::<u64>().prop_map(f64::from_bits),
        4 => -4.0..4.0,
        2 => (-4..=4).prop_map(f64::from),
        2 => Just(0.0),
        1 => Just(f64::MAX),
        1 => Just(f64::MIN_POSITIVE),
        1 => Just(5e-324),
        1 => (0..1000_u64).prop_map(f64::from_bits),
        1 => prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY)],
    ]
}

fn is_finite<const M: usize, const N: usize>(a: &Matrix<f64, M, N>) -> bool {
    a.iter().all(|x| x.is_finite())
}

/// Whether two finite matrices agree, within rounding and underflow.
fn agree<const M: usize, const N: usize>(a: &Matrix<f64, M, N>, b: &Matrix<f64, M, N>) -> bool {
    let most = a.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
    a.iter().zip(b).all(|(x, y)| (x - y).abs() <= 1e-13 * most + 1e-320)
}

fn check<const M: usize, const N: usize>(elements: [f64; 12]) {
    let a: Matrix<f64, M, N> = Matrix::from_fn(|i, j| elements[(i * N + j) % 12]);
    let b: Vector<f64, M> = Matrix::ONES;
    let most = a.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
    let moderate = is_finite(&a) && most < f64::MAX / 32.0;

    let (qr, pivoted) = (a.qr(), a.qr_pivoted());
    for (again, factors) in [
        (qr.reconstruct(), is_finite(&qr.q()) && is_finite(&qr.r())),
        (pivoted.reconstruct(), is_finite(&pivoted.q()) && is_finite(&pivoted.r())),
    ] {
        assert!(!moderate || factors, "a factor of a finite matrix is not finite: {a:?}");
        if factors {
            assert!(!is_finite(&again) || agree(&a, &again), "{a:?} {again:?}");
        } else {
            assert!(!is_finite(&again), "{a:?} gives {again:?}");
        }
    }
    assert!(is_finite(&a) || !is_finite(&pivoted.solve(b)), "{a:?} {:?}", pivoted.solve(b));
    assert!(pivoted.rank() <= M.min(N));

    match a.svd() {
        Err(error) => assert!(!moderate, "{error} for {a:?}"),
        Ok(svd) => {
            assert!(is_finite(&a) && is_finite(&svd.u()) && is_finite(&svd.v()));
            let again = svd.reconstruct();
            assert!(!is_finite(&again) || agree(&a, &again), "{a:?} {again:?}");
            assert!((svd.v().transpose() * svd.v() - Matrix::identity()).norm() < 1e-13);
            assert!(svd.rank() <= M.min(N));
        }
    }
}

proptest! {
    #![proptest_config(fuzz::cases(1000))]

    #[test]
    fn whatever_the_bits_are(elements in proptest::array::uniform12(element())) {
        check::<3, 3>(elements);
        check::<4, 3>(elements);
        check::<3, 4>(elements);
        check::<2, 2>(elements);
        check::<1, 1>(elements);
        check::<1, 4>(elements);
        check::<4, 1>(elements);
    }
}
