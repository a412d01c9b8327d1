//! The exponential of a matrix against its series and its laws.

use hadamard::{Matrix, Transcendental, mat};
use hadamard_accuracy::gallery::square;
use hadamard_accuracy::{Noise, Number, Precision, Twice, narrow};

use super::for_sizes;
use super::ratio::{THRESHOLD, difference, random};

type Wide<const N: usize> = [[Twice; N]; N];

fn wide_product<const N: usize>(a: &Wide<N>, b: &Wide<N>, factor: Twice) -> Wide<N> {
    let mut out = [[Twice(0.0, 0.0); N]; N];
    for j in 0..N {
        for i in 0..N {
            let sum = (0..N).fold(out[j][i], |sum, k| sum + a[k][i] * b[j][k]);
            out[j][i] = sum * factor;
        }
    }
    out
}

/// 1 + A + A²/2 + …, until the terms vanish. If A is not small, it is halved first and
/// the result squared.
fn series<const N: usize>(a: &Matrix<f64, N, N>) -> Matrix<f64, N, N> {
    let mut squarings = 0;
    while a.norm_1() > 2_f64.powi(squarings) {
        squarings += 1;
    }
    let scale = 2_f64.powi(-squarings);
    let a: Wide<N> = a.to_columns().map(|c| c.map(|x| Twice(x * scale, 0.0)));
    let mut term: Wide<N> =
        Matrix::<f64, N, N>::identity().to_columns().map(|c| c.map(|x| Twice(x, 0.0)));
    let mut sum = term;
    for k in 1..40 {
        term = wide_product(&term, &a, Twice(1.0, 0.0) / Twice(k as f64, 0.0));
        for j in 0..N {
            for i in 0..N {
                sum[j][i] = sum[j][i] + term[j][i];
            }
        }
    }
    for _ in 0..squarings {
        sum = wide_product(&sum, &sum, Twice(1.0, 0.0));
    }
    Matrix::from_columns(sum.map(|c| c.map(|x| x.0)))
}

/// Norms on both sides of every limit between degrees.
const NORMS: [f64; 11] = [1e-8, 0.014, 0.016, 0.25, 0.26, 0.5, 0.95, 1.9, 2.1, 5.3, 5.5];

fn check<T: Number + Transcendental, const N: usize>() {
    let mut noise = Noise::new(N as u64);
    for norm in NORMS {
        for _ in 0..3 {
            let a = random::<N>(&mut noise);
            let a = (a * (norm / a.norm_1())).map(|x| T::narrow(x.into()));
            let exact = series(&a.map(|x| x.wide().re));
            // The condition of the exponential is no less than ‖A‖.
            let ratio = difference::<T, N>(&exact, &a.exp_matrix()) / norm.max(1.0);
            assert!(ratio < THRESHOLD, "N = {N}, of norm {norm}: {ratio}");
        }
    }
}

#[test]
fn it_is_the_series() {
    for_sizes!(check::<f64>);
    for_sizes!(check::<f32>);
}

#[test]
fn zero_and_what_is_nilpotent_are_exact() {
    assert_eq!(Matrix::<f64, 5, 5>::zeros().exp_matrix(), Matrix::identity());
    assert_eq!(Matrix::<f32, 5, 5>::zeros().exp_matrix(), Matrix::identity());
    for x in [1.0, 3.0, 0.001, 1e6, 1e300] {
        assert_eq!(mat![0.0, x; 0.0, 0.0].exp_matrix(), mat![1.0, x; 0.0, 1.0]);
    }
    let a = mat![0.0, 1.0, 2.0; 0.0, 0.0, 4.0; 0.0, 0.0, 0.0];
    let expected = mat![1.0, 1.0, 4.0; 0.0, 1.0, 4.0; 0.0, 0.0, 1.0];
    assert!((a.exp_matrix() - expected).norm() < 1e-15);
}

fn check_laws<T, const N: usize>() {
    let a = random::<N>(&mut Noise::new(N as u64 + 50)) * (3.0 / N as f64);
    let identity = Matrix::<f64, N, N>::identity();
    let close = |x: Matrix<f64, N, N>, y: Matrix<f64, N, N>, units: f64| {
        let ratio = difference::<f64, N>(&y, &x);
        assert!(ratio < units, "N = {N}: {ratio}");
    };
    // A skew-symmetric matrix gives a rotation.
    let turn = (a - a.transpose()).exp_matrix();
    close(turn.transpose() * turn, identity, 30.0);
    // Polynomials in A commute.
    let b = a * a - a * 0.5;
    close(a.exp_matrix() * b.exp_matrix(), (a + b).exp_matrix(), 100.0);
    close(a.exp_matrix() * (-a).exp_matrix(), identity, 500.0);
    // det exp A = exp tr A, by the eigenvalues.
    let product = |values: [hadamard::linalg::Eigenvalue<f64>; N]| {
        let one = num_complex::Complex::new(1.0, 0.0);
        values.into_iter().fold(one, |p, x| p * num_complex::Complex::from(x)).re
    };
    let determinant = product(a.exp_matrix().eigenvalues().unwrap());
    assert!((determinant / a.trace().exp() - 1.0).abs() < 1e-10, "N = {N}");
    // For a symmetric matrix, by its eigenvalues.
    let s = a.symmetric_part();
    close(s.exp_matrix(), s.symmetric_eigen().unwrap().map(f64::exp), 30.0);
}

#[test]
fn laws() {
    for_sizes!(check_laws::<f64>);
}

#[test]
fn what_overflows_or_is_no_number_is_no_number() {
    let a = |x: f64| mat![x, x, 1.0; 0.0, 2.0, 3.0; x, 0.0, 1.0];
    for x in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(a(x).exp_matrix().iter().all(|x| x.is_nan()), "{x}");
    }
    // All elements of the exponential are positive, and too large.
    assert!(a(f64::MAX).exp_matrix().iter().all(|x| !x.is_finite()));
    assert_eq!(mat![1000.0].exp_matrix(), mat![f64::INFINITY]);
    assert_eq!(mat![-1000.0].exp_matrix(), mat![0.0]);
    assert_eq!(mat![f64::MIN].exp_matrix(), mat![0.0]);
    let a = mat![1000.0_f64, 1.0; 1.0, 1.0].exp_matrix();
    assert!(a.iter().all(|x| !x.is_finite()));
}

#[test]
fn every_matrix_of_the_gallery_has_one() {
    for case in square(Precision::of::<f64>(), 6) {
        let a = narrow::<f64, 6, 6>(&case.a);
        let a = a / a.norm_1().max(1.0);
        let exact = series(&a);
        let ratio = difference::<f64, 6>(&exact, &a.exp_matrix());
        assert!(ratio < THRESHOLD, "{case}: {ratio}");
    }
}
