//! The singular value decomposition.

use hadamard::{Matrix, mat, vector};
use hadamard_accuracy::{Noise, narrow};
use nalgebra::SMatrix;
use num_complex::Complex;

#[test]
fn the_vectors_are_those_of_nalgebra_up_to_signs() {
    for seed in 0..20 {
        let a: Matrix<f64, 6, 4> = narrow(&Noise::new(seed).matrix(6, 4, false));
        let (ours, theirs) = (a.svd().unwrap(), SMatrix::from(a).svd(true, true));
        let (u, v) = (theirs.u.unwrap(), theirs.v_t.unwrap());
        for k in 0..4 {
            let left: f64 = (0..6).map(|i| ours.u()[(i, k)] * u[(i, k)]).sum();
            let right: f64 = (0..4).map(|i| ours.v()[(i, k)] * v[(k, i)]).sum();
            assert!((left.abs() - 1.0).abs() < 1e-10 && (right.abs() - 1.0).abs() < 1e-10);
            assert_eq!(left.signum(), right.signum(), "the signs go in pairs");
        }
    }
}

/// Rows of very different scales. The matrix determines every singular value to nearly
/// all its digits, so the SVD must find each as accurately, even far below ε σ₀.
#[test]
fn small_values_are_as_accurate_as_large_ones() {
    for seed in 0..20 {
        let random = Noise::new(seed).matrix(6, 6, false);
        let single: Matrix<f32, 6, 6> = Matrix::from_fn(|i, j| {
            (random[(i, j)].re + 4.0 * f64::from(i == j)) as f32 * 0.01_f32.powi(i as i32)
        });
        let double: Matrix<f64, 6, 6> = single.map(f64::from);
        let (rough, fine) = (single.svd().unwrap(), double.svd().unwrap());
        for k in 0..6 {
            let (x, y) = (f64::from(rough.singular_values()[k]), fine.singular_values()[k]);
            assert!((x - y).abs() <= 1e-5 * y, "{x:e}, but {y:e}");
        }
    }
}

#[test]
fn a_power_of_two_changes_only_the_values() {
    for (seed, exponent) in
        (0..20).zip([-900, -500, -60, -1, 1, 3, 77, 500, 1000].into_iter().cycle())
    {
        let a: Matrix<f64, 5, 3> = narrow(&Noise::new(seed).matrix(5, 3, false));
        let factor = 2_f64.powi(exponent);
        let (one, other) = (a.svd().unwrap(), (a * factor).svd().unwrap());
        assert_eq!(one.u(), other.u());
        assert_eq!(one.v(), other.v());
        assert_eq!(one.singular_values() * factor, other.singular_values());
    }
}

#[test]
fn known_values() {
    // nalgebra #983, Golub & Van Loan's example 5.5.1 and the like: checked by hand.
    let a = mat![1.0, 1.0; 0.0, 1.0; 1.0, 0.0];
    let expected = vector![3.0_f64.sqrt(), 1.0];
    assert!((a.svd().unwrap().singular_values() - expected).norm() < 1e-15);

    let fourth: Matrix<f64, 4, 4> =
        mat![1.0, 1.0, 1.0, 1.0; 1.0, -1.0, 1.0, -1.0; 1.0, 1.0, -1.0, -1.0; 1.0, -1.0, -1.0, 1.0];
    assert!((fourth.svd().unwrap().singular_values() - Matrix::splat(2.0)).norm() < 1e-14);

    let z = mat![Complex::new(0.0, 3.0), Complex::new(4.0, 0.0)];
    let norm: f64 = z.norm_2().unwrap();
    assert!((norm - 5.0).abs() < 1e-14);
}

#[test]
fn what_is_not_finite_is_an_error() {
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for (i, j) in [(0, 0), (1, 2), (0, 2)] {
            let mut a = mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
            a[(i, j)] = bad;
            assert_eq!(a.svd().unwrap_err().open, 2);
            assert!(a.pseudo_inverse().is_err() && a.lstsq(vector![1.0, 1.0]).is_err());
            assert!(a.norm_2().is_err());
            assert!(a.qr_pivoted().solve(vector![1.0, 1.0]).sum().is_nan());
        }
    }
    // Each element is finite, but the norm is not.
    assert_eq!(Matrix::<f64, 2, 2>::splat(f64::MAX).norm_2(), Ok(f64::INFINITY));
    assert_eq!(mat![f64::MAX].norm_2(), Ok(f64::MAX));
}
