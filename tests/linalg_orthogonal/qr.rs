//! QR with and without pivoting.

use std::fmt::Debug;

use hadamard::linalg::{PivotedQr, Qr, Svd};
use hadamard::{EliminationError, Matrix, Real, mat, vector};
use hadamard_accuracy::gallery::general;
use hadamard_accuracy::{Noise, Number, Precision, narrow};
use nalgebra::SMatrix;
use num_complex::Complex;

use super::for_shapes;

fn thin<T: Number, const M: usize, const N: usize>() {
    for case in general(Precision::of::<T>(), M, N) {
        let qr = narrow::<T, M, N>(&case.a).qr();
        assert_eq!(qr.thin_q(), Matrix::from_fn(|i, j| qr.q()[(i, j)]));
        assert_eq!(qr.thin_r(), Matrix::from_fn(|i, j| qr.r()[(i, j)]));
    }
}

#[test]
fn thin_factors_are_the_first_columns_and_rows() {
    for_shapes!(thin::<f64>: 3 x 3, 5 x 2, 8 x 1);
    for_shapes!(thin::<Complex<f64>>: 3 x 3, 4 x 2);
}

fn in_a_given_place<T: Number<Real: Debug>, const M: usize, const N: usize>() {
    // The old contents of the places make no difference.
    let (mut qr, mut pivoted, mut svd) = (Qr::IDENTITY, PivotedQr::IDENTITY, Svd::IDENTITY);
    for case in general(Precision::of::<T>(), M, N) {
        let a = narrow::<T, M, N>(&case.a);
        a.qr_to(&mut qr);
        assert_eq!(format!("{qr:?}"), format!("{:?}", a.qr()));
        a.qr_pivoted_to(&mut pivoted);
        assert_eq!(format!("{pivoted:?}"), format!("{:?}", a.qr_pivoted()));
        let result = a.svd_to(&mut svd);
        assert_eq!(result, a.svd().map(|_| ()));
        let expected = a.svd().unwrap_or(Svd::IDENTITY);
        assert_eq!(format!("{svd:?}"), format!("{expected:?}"));
    }
    let a = Matrix::<T, M, N>::from_fn(|i, j| if i == j { T::ONE } else { T::ZERO });
    assert_eq!(Qr::<T, M, N>::IDENTITY.reconstruct(), a);
    assert_eq!(PivotedQr::<T, M, N>::IDENTITY.reconstruct(), a);
    assert_eq!(Svd::<T, M, N>::IDENTITY.reconstruct(), a);
    let nan = a.map(|x| x.scale(T::Real::NAN));
    assert!(nan.svd_to(&mut svd).is_err());
    assert_eq!(svd.reconstruct(), a);
}

#[test]
fn a_decomposition_in_a_given_place_is_the_other_one() {
    for_shapes!(in_a_given_place::<f64>: 3 x 3, 2 x 5, 12 x 9);
    for_shapes!(in_a_given_place::<Complex<f64>>: 3 x 3, 2 x 4);
}

#[test]
fn the_factors_are_those_of_nalgebra_up_to_signs() {
    for seed in 0..20 {
        let a: Matrix<f64, 6, 4> = narrow(&Noise::new(seed).matrix(6, 4, false));
        let theirs = SMatrix::from(a).qr();
        let (q, r) = (theirs.q(), theirs.r());
        let (our_q, our_r) = (a.qr().thin_q(), a.qr().thin_r());
        for k in 0..4 {
            let sign = r[(k, k)].signum();
            for j in k..4 {
                assert!((our_r[(k, j)] - sign * r[(k, j)]).abs() < 1e-13);
            }
            for i in 0..6 {
                assert!((our_q[(i, k)] - sign * q[(i, k)]).abs() < 1e-13);
            }
        }
    }
}

#[test]
fn determinant_is_that_of_nalgebra() {
    for seed in 0..20 {
        let a: Matrix<f64, 5, 5> = narrow(&Noise::new(seed).matrix(5, 5, false));
        let expected = SMatrix::from(a).determinant();
        assert!((a.qr().determinant() - expected).abs() < 1e-13);

        let wide = Noise::new(seed).matrix(4, 4, true);
        let a: Matrix<Complex<f64>, 4, 4> = narrow(&wide);
        assert!((a.qr().determinant() - wide.determinant()).norm() < 1e-13);
    }
}

#[test]
fn dependent_columns_are_an_error_where_a_pivot_is_zero() {
    let a = mat![1.0, 0.0; 0.0, 0.0; 0.0, 0.0];
    assert_eq!(
        a.qr().solve(Matrix::<_, 3, 1>::ONES).unwrap_err(),
        EliminationError::Singular { column: 1 }
    );
    let a = mat![0.0, 1.0; 0.0, 2.0];
    let error = a.qr().solve(Matrix::<_, 2, 1>::ONES).unwrap_err();
    assert_eq!(error, EliminationError::Singular { column: 0 });
    let a = mat![1.0, f64::NAN; 1.0, 2.0];
    let error = a.qr().solve(Matrix::<_, 2, 1>::ONES).unwrap_err();
    assert_eq!(error, EliminationError::NotFinite { column: 1 });
}

#[test]
fn ranks() {
    assert_eq!(Matrix::<f64, 4, 3>::ZERO.qr_pivoted().rank(), 0);
    assert_eq!(Matrix::<f64, 4, 3>::ONES.qr_pivoted().rank(), 1);
    assert_eq!(mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0; 7.0, 8.0, 9.0].qr_pivoted().rank(), 2);
    assert_eq!(mat![1.0, 2.0, 3.0; 4.0, 5.0, 6.0].qr_pivoted().rank(), 2);
    assert_eq!(Matrix::<f64, 12, 12>::IDENTITY.qr_pivoted().rank(), 12);
}

/// Higham, Accuracy and Stability of Numerical Algorithms, theorem 19.4: the error of a column is
/// relative to that column, for all scales of the others. The powers of two reach to where
/// squares and products overflow or underflow.
fn columns_keep_their_sizes<const M: usize>() {
    let sizes = [0, 20, -20, 60, -60, 300, -300, 400, -400, 520, -520, 900, -900, 1015, -960];
    let mut noise = Noise::new(M as u64);
    for _ in 0..2_000 {
        let a: Matrix<f64, M, M> = narrow(&noise.matrix(M, M, false));
        let sizes: [i32; M] = core::array::from_fn(|_| {
            sizes[((noise.next() + 1.0) / 2.0 * sizes.len() as f64) as usize]
        });
        // In two steps, each within the range.
        let scale =
            |x: f64, power: i32| x * 2.0_f64.powi(power / 2) * 2.0_f64.powi(power - power / 2);
        let scaled: Matrix<f64, M, M> = Matrix::from_fn(|i, j| scale(a[(i, j)], sizes[j]));
        let is_small = |error: Matrix<f64, M, M>| error.abs().max_element() < 1e-14;

        let qr = scaled.qr();
        let r: Matrix<f64, M, M> = Matrix::from_fn(|i, j| scale(qr.r()[(i, j)], -sizes[j]));
        assert!(is_small(qr.q() * r - a), "{sizes:?}");
        assert!(is_small(qr.q().transpose() * qr.q() - Matrix::IDENTITY), "{sizes:?}");

        let qr = scaled.qr_pivoted();
        let order = qr.permutation();
        let r: Matrix<f64, M, M> = Matrix::from_fn(|i, j| scale(qr.r()[(i, j)], -sizes[order[j]]));
        let permuted: Matrix<f64, M, M> = Matrix::from_fn(|i, j| a[(i, order[j])]);
        assert!(is_small(qr.q() * r - permuted), "{sizes:?}, pivoted");
    }
}

#[test]
fn errors_are_those_of_each_column() {
    columns_keep_their_sizes::<3>();
    columns_keep_their_sizes::<6>();
    columns_keep_their_sizes::<15>();
}

/// Drmač & Bujanović's example of a downdated norm that has lost all its digits. Without the safe
/// recomputation, the diagonal of R increases.
#[test]
fn norms_that_cancel_are_computed_anew() {
    for c in [1e-6_f64, 1e-8, 1e-10, 1e-12] {
        let a: Matrix<f64, 12, 12> = Matrix::from_fn(|i, j| {
            let s = (1.0 - c * c).sqrt();
            let row = s.powi(i as i32);
            if i == j {
                row
            } else if i < j {
                -c * row
            } else {
                0.0
            }
        });
        let r = a.qr_pivoted().r();
        for k in 1..12 {
            assert!(r[(k, k)] <= r[(k - 1, k - 1)] * (1.0 + 1e-14));
        }
    }
}

#[test]
fn basic_solution_of_a_singular_system() {
    let a = mat![1.0, 2.0, 3.0; 2.0, 4.0, 6.0; 1.0, 0.0, 1.0];
    let b = a * vector![1.0, 1.0, 1.0];
    let x = a.qr_pivoted().solve(b);
    assert!((a * x - b).norm() < 1e-13);
    assert_eq!(x.iter().filter(|&&x| x == 0.0).count(), 1);
}
