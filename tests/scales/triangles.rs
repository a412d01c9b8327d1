//! Inverses with elements that do not fit: these are infinite, and all others are right.
//!
//! All right values are products and quotients of the elements, by hand, from
//! [p 0; q r]⁻¹ = [1/p 0; -q/(p r) 1/r].

use hadamard::{Matrix, Real, mat};
use num_complex::Complex;

const INF: f64 = f64::INFINITY;
/// A subnormal number, whose reciprocal is infinite.
const TINY: f64 = 1e-310;

/// All ways to invert. They must agree.
fn inverses<const N: usize>(a: Matrix<f64, N, N>) -> [Matrix<f64, N, N>; 4] {
    let mut in_place = a;
    in_place.inverse_in_place().unwrap();
    [
        a.inverse().unwrap(),
        in_place,
        a.lu().unwrap().inverse(),
        hadamard::konst::inverse(&a).unwrap(),
    ]
}

#[test]
fn triangles() {
    let lower = |a: Matrix<f64, 2, 2>| a.lower().inverse().unwrap().to_matrix();
    let upper = |a: Matrix<f64, 2, 2>| a.upper().inverse().unwrap().to_matrix();
    assert_eq!(lower(mat![TINY, 0.0; 0.0, 1.0]), mat![INF, 0.0; 0.0, 1.0]);
    assert_eq!(lower(mat![TINY, 0.0; 1.0, 1.0]), mat![INF, 0.0; -INF, 1.0]);
    assert_eq!(lower(mat![1.0, 0.0; 0.0, TINY]), mat![1.0, 0.0; 0.0, INF]);
    assert_eq!(upper(mat![1.0, 0.0; 0.0, TINY]), mat![1.0, 0.0; 0.0, INF]);
    assert_eq!(upper(mat![TINY, 1.0; 0.0, 1.0]), mat![INF, -INF; 0.0, 1.0]);
    // -1e-20 / 1e-310 fits.
    let found = lower(mat![TINY, 0.0; 1e-20, 1.0]);
    assert_eq!(found[(0, 0)], INF);
    assert!((found[(1, 0)] / -1e290 - 1.0).abs() < 1e-13, "{found:?}");
    let found = upper(mat![1.0, 1e-20; 0.0, -TINY]);
    assert_eq!(found[(1, 1)], -INF);
    assert!((found[(0, 1)] / 1e290 - 1.0).abs() < 1e-13, "{found:?}");
}

/// [p 0 0; 1 p 0; 0 0 1]. In its inverse, -1 / p² does not fit, and the elements beside it are
/// zero.
#[test]
fn chains() {
    let l = mat![TINY, 0.0, 0.0; 1.0, TINY, 0.0; 0.0, 0.0, 1.0];
    let right = mat![INF, 0.0, 0.0; -INF, INF, 0.0; 0.0, 0.0, 1.0];
    assert_eq!(l.lower().inverse().unwrap().to_matrix(), right);
    assert_eq!(l.transpose().upper().inverse().unwrap().to_matrix(), right.transpose());
    // An infinite element with a normal pivot: 1e20 / 1e-300.
    let l = mat![1.0, 0.0, 0.0; 1e20, 1e-300, 0.0; 0.0, 0.0, 1.0];
    let found = l.lower().inverse().unwrap().to_matrix();
    assert_eq!((found[(1, 0)], found[(2, 0)], found[(2, 1)]), (-INF, 0.0, 0.0));
    // In a unit triangle, -1e200 and 1e400.
    let l =
        mat![1.0, 0.0, 0.0, 0.0; 1e200, 1.0, 0.0, 0.0; 0.0, 1e200, 1.0, 0.0; 0.0, 0.0, 0.0, 1.0];
    let found = l.lower().inverse().unwrap().to_matrix();
    assert_eq!((found[(1, 0)], found[(2, 0)], found[(3, 0)]), (-1e200, INF, 0.0));
}

fn check_diagonal<const N: usize>() {
    for k in 0..N {
        let mut a = Matrix::<f64, N, N>::identity();
        a[(k, k)] = TINY;
        let mut right = Matrix::<f64, N, N>::identity();
        right[(k, k)] = INF;
        for found in inverses(a) {
            assert_eq!(found, right, "{N} {k}");
        }
        assert_eq!(a.cholesky().unwrap().inverse(), right);
        assert_eq!(a.ldlt().unwrap().inverse(), right);
        // A second one, and an exchange of rows.
        let l = (k + 1) % N;
        a[(l, l)] = -2.0 * TINY;
        right[(l, l)] = -INF;
        a.swap_rows(k, l);
        right.swap_columns(k, l);
        for found in inverses(a) {
            assert_eq!(found, right, "{N} {k}");
        }
    }
}

#[test]
fn diagonal_matrices_of_all_sizes() {
    check_diagonal::<1>();
    check_diagonal::<2>();
    check_diagonal::<3>();
    check_diagonal::<4>();
    check_diagonal::<5>();
    check_diagonal::<9>();
    check_diagonal::<17>();
}

/// diag(A, p, B). The inverses of the blocks have the bits that they have in the regular
/// matrix.
#[test]
fn blocks_keep_their_bits() {
    let mut a = Matrix::<f64, 6, 6>::from_fn(|i, j| 1.0 / (1.0 + i as f64 + 2.0 * j as f64));
    for i in 0..6 {
        (a[(2, i)], a[(i, 2)]) = (0.0, 0.0);
        a[(i, i)] += 2.0;
    }
    (a[(2, 2)], a[(4, 0)]) = (1.0, -1.0);
    let mut right = a.inverse().unwrap();
    a[(2, 2)] = TINY;
    right[(2, 2)] = INF;
    for found in inverses(a) {
        assert_eq!(found, right);
    }
}

#[test]
fn other_elements() {
    let a = mat![1e-40_f32, 0.0; 0.0, 1.0];
    let right = mat![f32::INFINITY, 0.0; 0.0, 1.0];
    assert_eq!(a.lower().inverse().unwrap().to_matrix(), right);
    assert_eq!(a.inverse().unwrap(), right);
    assert_eq!(a.cholesky().unwrap().inverse(), right);

    use wide::f32x4;
    let lanes = Matrix::<f32x4, 2, 2>::pack(&[a, Matrix::IDENTITY, a, 2.0_f32 * Matrix::IDENTITY]);
    let inverse = lanes.inverse().unwrap().unpack();
    assert_eq!(inverse, [right, Matrix::IDENTITY, right, 0.5_f32 * Matrix::IDENTITY]);

    // 1 / (p + p i) = (1 - i) / (2 p) does not fit. The element beside it, -1e-20 times that,
    // fits.
    let (zero, one) = (Complex::new(0.0, 0.0), Complex::new(1.0, 0.0));
    let p = Complex::new(TINY / 4.0, TINY / 4.0);
    let found = mat![p, zero; Complex::new(1e-20, 0.0), one].lower().inverse().unwrap().to_matrix();
    assert_eq!((found[(0, 0)], found[(0, 1)]), (Complex::new(INF, -INF), zero));
    let below = found[(1, 0)] / 2e290;
    assert!((below - Complex::new(-1.0, 1.0)).l1_norm() < 1e-12, "{found:?}");
    let found = mat![p, zero; zero, one].inverse().unwrap();
    assert_eq!(found, mat![Complex::new(INF, -INF), zero; zero, one]);
}

/// Systems of elements that do not remember an overflow return an error.
#[test]
fn fixed_point_numbers_are_refused() {
    use fixed::types::I16F16;
    let a = mat![I16F16::DELTA, I16F16::ZERO; I16F16::ZERO, I16F16::ONE];
    assert!(a.inverse().is_err());
}

/// `MIN_POSITIVE` is the smallest number that needs none of this.
#[test]
fn the_smallest_normal_pivot() {
    let p = <f64 as Real>::MIN_POSITIVE;
    for found in inverses(mat![p, 0.0; 1.0, 1.0]) {
        assert_eq!(found, mat![1.0 / p, 0.0; -1.0 / p, 1.0]);
    }
}
