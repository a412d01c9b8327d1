//! The reciprocal condition number of an LU decomposition.

use fastrand::Rng;
use hadamard::linalg::Lu;
use hadamard::{Matrix, mat};
use num_complex::Complex;

/// The largest sum of absolute values of a column.
fn norm<const N: usize>(a: &Matrix<f64, N, N>) -> f64 {
    (0..N).map(|j| (0..N).map(|i| a[(i, j)].abs()).sum()).fold(0.0, f64::max)
}

fn rcond<const N: usize>(a: &Matrix<f64, N, N>) -> f64 {
    a.lu().unwrap().rcond()
}

fn hilbert<const N: usize>() -> Matrix<f64, N, N> {
    Matrix::from_fn(|i, j| 1.0 / (i + j + 1) as f64)
}

/// The inverse of a Hilbert matrix has integer elements, so the condition numbers are rational:
/// 748, 28375, 943656 and 29070279 (Python's fractions).
#[test]
fn hilbert_matrices() {
    let near = |x: f64, y: f64| (x * y - 1.0).abs() < 1e-8;
    assert!(near(rcond(&hilbert::<3>()), 748.0));
    assert!(near(rcond(&hilbert::<4>()), 28375.0));
    assert!(near(rcond(&hilbert::<5>()), 943_656.0));
    assert!(near(rcond(&hilbert::<6>()), 29_070_279.0));
    assert!(rcond(&hilbert::<12>()) < 1e-15);
    // The condition of the 9 x 9 one is 1.0996509e12, which estimates find.
    assert!((rcond(&hilbert::<9>()) * 1.099_650_9e12 - 1.0).abs() < 1e-3);
}

#[test]
fn by_hand() {
    assert_eq!(rcond(&Matrix::<f64, 7, 7>::IDENTITY), 1.0);
    assert_eq!(rcond(&mat![1.0, 4.0; 0.0, 4.0]), 0.1);
    assert_eq!(rcond(&mat![5.0;]), 1.0);
    // Rows exchanged: a permutation has the condition 1.
    assert_eq!(rcond(&Matrix::<f64, 6, 6>::from_fn(|i, j| f64::from(i == (j + 1) % 6))), 1.0);
    // ‖A‖ = 2, A⁻¹ = [1 -i; 0 1] of norm 2.
    let (o, l, i) = (Complex::new(0.0, 0.0), Complex::new(1.0, 0.0), Complex::new(0.0, 1.0));
    assert_eq!(mat![l, i; o, l].lu().unwrap().rcond(), 0.25);
    assert_eq!(Lu::<f32, 5>::IDENTITY.rcond(), 1.0);
    // Singular, but elimination does not notice.
    assert!(rcond(&mat![3.0, 1.0, 1.0; 3.0, 3.0, 0.0; 1.0, 1.0, 0.0]) < f64::EPSILON);
}

/// The norm of the inverse is not overestimated. For random matrices it is underestimated by
/// less than a factor of 6, and for those whose last row is nearly the first one by less than 30.
/// (LAPACK's `gecon`, in 5000 and 3000 matrices of some sizes: up to 4.6 and 21.)
#[test]
fn estimates_are_near() {
    fn check<const N: usize>() {
        let mut rng = Rng::with_seed(N as u64);
        let (mut exact, all) = (0, 1000);
        for step in 0..all {
            let mut a = Matrix::<f64, N, N>::from_fn(|_, _| rng.f64() - 0.5);
            let most = if step % 2 == 0 { 6.0 } else { 30.0 };
            if step % 2 == 1 {
                let small = 10_f64.powi(-(step % 8));
                for i in 0..N {
                    a[(N - 1, i)] = a[(0, i)] + small * a[(N - 1, i)];
                }
            }
            let lu = a.lu().unwrap();
            let truth = 1.0 / (norm(&a) * norm(&lu.inverse()));
            let ratio = lu.rcond() / truth;
            let most = if N <= 8 { 1.0 + 1e-6 } else { most };
            assert!(ratio > 1.0 - 1e-6 && ratio < most, "{ratio} {a:?}");
            exact += i32::from(ratio < 1.0 + 1e-6);
        }
        assert!(exact > all * 8 / 10, "{exact}");
    }
    check::<2>();
    check::<4>();
    check::<8>();
    check::<9>();
    check::<12>();
    check::<20>();
}

#[test]
fn complex_estimates_are_near() {
    let mut rng = Rng::with_seed(1);
    for _ in 0..1000 {
        let a = Matrix::<Complex<f64>, 12, 12>::from_fn(|_, _| {
            Complex::new(rng.f64() - 0.5, rng.f64() - 0.5)
        });
        let lu = a.lu().unwrap();
        let (a, inverse) = (a.map(Complex::norm), lu.inverse().map(Complex::norm));
        let ratio = lu.rcond() * norm(&a) * norm(&inverse);
        assert!(ratio > 1.0 - 1e-10 && ratio < 3.0, "{ratio} {a:?}");
    }
}

/// A power of two changes the exponents of U only, and no digit of the factors.
#[test]
fn all_scales() {
    fn check<const N: usize>() {
        let mut rng = Rng::with_seed(N as u64);
        for _ in 0..20 {
            let a = Matrix::<f64, N, N>::from_fn(|_, _| rng.f64() - 0.5);
            let expected = rcond(&a);
            for power in -960..=1020 {
                assert_eq!(rcond(&(a * 2_f64.powi(power))), expected, "2^{power} {a:?}");
            }
        }
    }
    check::<2>();
    check::<3>();
    check::<9>();
}

#[test]
fn the_ends_of_the_range() {
    assert_eq!(rcond(&(Matrix::<f64, 3, 3>::IDENTITY * f64::from_bits(1))), 1.0);
    assert_eq!(rcond(&(Matrix::<f64, 5, 5>::IDENTITY * f64::from_bits(3))), 1.0);
    assert_eq!(rcond(&(Matrix::<f64, 5, 5>::IDENTITY * f64::MAX)), 1.0);
    // Its norm overflows. The inverse of [1 1; 1 0.5] is [-1 2; 2 -2].
    let a = mat![1.0, 1.0; 1.0, 0.5];
    assert_eq!(rcond(&a), 0.125);
    assert_eq!(rcond(&(a * 2_f64.powi(1023))), 0.125);
    // The condition overflows.
    assert_eq!(rcond(&mat![1e300, 0.0; 0.0, 1e-300]), 0.0);
    let mut a = Matrix::<f64, 10, 10>::IDENTITY * 1e300;
    a[(3, 3)] = 1e-300;
    assert_eq!(rcond(&a), 0.0);
}
