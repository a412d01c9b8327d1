//! Applications of the singular value decomposition.

use hadamard::{Matrix, mat, vector};
use hadamard_accuracy::gallery::general;
use hadamard_accuracy::{Noise, Number, Precision, narrow};
use nalgebra::SMatrix;
use num_complex::Complex;

use super::for_shapes;

fn dimensions<T: Number, const M: usize, const N: usize>() {
    for case in general(Precision::of::<T>(), M, N) {
        let svd = narrow::<T, M, N>(&case.a).svd().unwrap();
        assert_eq!(svd.null_space().len(), N - svd.rank(), "{case}");
        assert_eq!(svd.column_space().len(), svd.rank(), "{case}");
    }
}

#[test]
fn null_space_and_column_space_are_as_large_as_the_rank_says() {
    for_shapes!(dimensions::<f64>: 1 x 1, 3 x 3, 8 x 8, 2 x 5, 5 x 2);
    for_shapes!(dimensions::<Complex<f64>>: 3 x 3, 2 x 5);
}

#[test]
fn the_pseudo_inverse_is_that_of_nalgebra() {
    for seed in 0..20 {
        let a: Matrix<f64, 5, 3> = narrow(&Noise::new(seed).matrix(5, 3, false));
        let theirs = SMatrix::from(a).pseudo_inverse(1e-14).unwrap();
        let ours = SMatrix::from(a.pseudo_inverse().unwrap());
        assert!((ours - theirs).norm() < 1e-11 * theirs.norm());
    }
}

#[test]
fn the_shortest_solution_has_nothing_of_the_null_space() {
    for seed in 0..20 {
        let mut noise = Noise::new(seed);
        let low = noise.matrix(5, 2, false) * noise.matrix(2, 4, false);
        let a: Matrix<f64, 5, 4> = narrow(&low);
        let b: Matrix<f64, 5, 1> = narrow(&noise.matrix(5, 1, false));
        let (x, basic) = (a.lstsq(b).unwrap(), a.qr_pivoted().solve(b));
        let svd = a.svd().unwrap();
        assert_eq!(svd.rank(), 2);
        for null in svd.null_space() {
            assert!(x.dot(null).abs() < 1e-12 * x.norm());
        }
        // Both come as close to b.
        assert!(((a * x - b).norm() - (a * basic - b).norm()).abs() < 1e-12);
        assert!(x.norm() <= basic.norm() * (1.0 + 1e-12));
        assert!((a.pseudo_inverse().unwrap() * b - x).norm() < 1e-11 * x.norm());
    }
}

#[test]
fn low_rank_error_is_the_next_value() {
    for seed in 0..10 {
        let a: Matrix<f64, 4, 6> = narrow(&Noise::new(seed).matrix(4, 6, false));
        let svd = a.svd().unwrap();
        for rank in 0..4 {
            let error = (a - svd.low_rank(rank)).norm_2().unwrap();
            assert!((error - svd.singular_values()[rank]).abs() < 1e-13);
        }
    }
}

#[test]
fn condition_and_norms() {
    let a = vector![4.0, 2.0, 1.0].diag().to_matrix();
    let svd = a.svd().unwrap();
    assert_eq!((svd.condition(), svd.nuclear_norm()), (4.0, 7.0));
    assert_eq!(a.norm_2(), Ok(4.0));
    assert_eq!(Matrix::<f64, 2, 3>::ZERO.svd().unwrap().condition(), f64::INFINITY);
    assert_eq!(mat![3.0, 0.0, 0.0; 0.0, 2.0, 0.0].svd().unwrap().condition(), 1.5);
    let hilbert: Matrix<f64, 5, 5> = Matrix::from_fn(|i, j| 1.0 / (i + j + 1) as f64);
    assert!((hilbert.svd().unwrap().condition() / 4.766_072_502_425_6e5 - 1.0).abs() < 1e-9);
}
