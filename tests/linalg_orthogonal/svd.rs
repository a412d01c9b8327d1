//! The singular value decomposition.

use hadamard::{Matrix, mat, vector};
use nalgebra::{SMatrix, SVD};
use num_complex::Complex;

use super::for_shapes;
use super::matrices::{Noise, all};
use super::measure::{Element, Judge, Wide, narrow, orthogonality, residual, unit, widen};

fn factors<T: Element, const M: usize, const N: usize>() {
    let mut judge = Judge::new::<T>(M, N);
    for (kind, wide) in all::<T>(M, N) {
        judge.kind = kind;
        let a: Matrix<T, M, N> = narrow(&wide);
        let unit = unit(&a);
        let expected = widen(&a, unit);

        let svd = a.svd().unwrap_or_else(|error| panic!("{error} for {kind} {M}x{N}"));
        let values: Vec<f64> = svd.singular_values().iter().map(|&x| x.into() / unit).collect();
        let (u, v) = (widen(&svd.u(), 1.0), widen(&svd.v(), 1.0));
        judge_svd(&mut judge, &expected, &u, &values, &v);
        let again = widen(&svd.reconstruct(), unit);
        judge.small("A - reconstruct", residual(&expected, &again));
    }
}

fn judge_svd(judge: &mut Judge, a: &Wide, u: &Wide, values: &[f64], v: &Wide) {
    let short = a.nrows().min(a.ncols());
    let scaled = Wide::from_fn(u.nrows(), u.ncols(), |i, j| u[(i, j)] * values[j]);
    judge.small("A - U Σ Vᴴ", residual(a, &(scaled * v.adjoint())));
    judge.small("VᴴV - I", orthogonality(v));
    judge.small("UᴴU - I", orthogonality(&u.columns(0, short).into_owned()));

    judge.exact("falling values", values.is_sorted_by(|x, y| x >= y));
    judge.exact("values that are not negative", values.iter().all(|&x| x >= 0.0));
    for k in short..values.len() {
        judge.exact("a value that fills up", values[k] == 0.0);
        judge.exact("a column that fills up", u.column(k).iter().all(|&z| z == Complex::from(0.0)));
    }

    // The values of another implementation, in f64.
    let Some(theirs) = SVD::try_new(a.clone(), false, false, f64::EPSILON, 10_000) else {
        return;
    };
    let mut reference: Vec<f64> = theirs.singular_values.iter().copied().collect();
    reference.sort_by(|x, y| y.total_cmp(x));
    let size = reference[0].max(f64::MIN_POSITIVE) * a.nrows().max(a.ncols()) as f64;
    for k in 0..short {
        judge.small("σ - nalgebra's", (values[k] - reference[k]).abs() / size);
    }
}

#[test]
fn square_real() {
    for_shapes!(factors::<f64>: 1 x 1, 2 x 2, 3 x 3, 4 x 4, 5 x 5, 6 x 6, 7 x 7, 8 x 8,
        9 x 9, 10 x 10, 11 x 11, 12 x 12, 16 x 16, 24 x 24, 32 x 32);
    for_shapes!(factors::<f32>: 1 x 1, 2 x 2, 3 x 3, 4 x 4, 5 x 5, 6 x 6, 8 x 8,
        12 x 12, 16 x 16, 32 x 32);
}

#[test]
fn rectangular_real() {
    for_shapes!(factors::<f64>: 1 x 5, 5 x 1, 2 x 3, 3 x 2, 4 x 9, 9 x 4, 32 x 3, 3 x 32);
    for_shapes!(factors::<f32>: 1 x 5, 5 x 1, 4 x 9, 9 x 4);
}

#[test]
fn complex() {
    for_shapes!(factors::<Complex<f64>>: 1 x 1, 2 x 2, 3 x 3, 5 x 5, 8 x 8, 1 x 4, 4 x 1,
        3 x 6, 6 x 3);
    for_shapes!(factors::<Complex<f32>>: 2 x 2, 3 x 6, 6 x 3);
}

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

/// Rows of very different sizes: the matrix determines every singular value to nearly all
/// its digits, and so it is found, even those far below ε σ₀.
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
    assert!(Matrix::<f64, 2, 2>::splat(f64::MAX).svd().is_err());
    assert_eq!(mat![f64::MAX].norm_2(), Ok(f64::MAX));
}
