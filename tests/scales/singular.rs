//! Inverses of singular matrices are refused, and those of regular ones are not.

use fastrand::Rng;
use fixed::types::{I16F16, I32F32};
use hadamard::{Matrix, konst, mat};
use num_complex::Complex;
use wide::{f32x8, f64x4};

/// The matrix whose elements are the digits of a number.
fn digits<const N: usize>(mut number: usize, base: usize) -> Matrix<i64, N, N> {
    Matrix::from_fn(|_, _| {
        let digit = number % base;
        number /= base;
        digit as i64
    })
}

/// Checks every kind of element.
#[track_caller]
fn refused<const N: usize>(a: Matrix<i64, N, N>) {
    let float = a.cast::<f64>();
    assert!(float.inverse().is_err(), "{a:?}");
    assert!(a.cast::<f32>().inverse().is_err(), "{a:?}");
    assert!(konst::inverse(&float).is_none(), "{a:?}");
    assert!(a.map(|x| I16F16::from_num(x)).inverse().is_err(), "{a:?}");
    assert_eq!(float.determinant(), 0.0, "{a:?}");
    let mut in_place = float;
    assert!(in_place.inverse_in_place().is_err());
}

#[test]
fn all_singular_matrices_of_the_numbers_0_to_4() {
    let mut count = 0;
    for number in 0..5_usize.pow(9) {
        let a = digits::<3>(number, 5);
        if a.determinant() == 0 {
            count += 1;
            refused(a);
        }
    }
    assert_eq!(count, 228_737);
}

#[test]
fn no_regular_matrix_of_the_numbers_0_to_2() {
    for number in 0..3_usize.pow(9) {
        let a = digits::<3>(number, 3);
        if a.determinant() == 0 {
            continue;
        }
        let (float, fixed) = (a.cast::<f64>(), a.map(|x| I16F16::from_num(x)));
        let inverse = float.inverse().unwrap();
        assert!((float * inverse - Matrix::IDENTITY).norm() < 1e-13, "{a:?}");
        assert_eq!(konst::inverse(&float), Some(inverse));
        let error = fixed * fixed.inverse().unwrap() - Matrix::IDENTITY;
        assert!(error.iter().all(|x| x.abs() < 0.01), "{a:?}");
    }
}

/// Random rows of small integers, the last one a sum of multiples of the others.
#[test]
fn singular_4x4() {
    let mut rng = Rng::with_seed(4);
    for _ in 0..20_000 {
        let mut a = Matrix::<i64, 4, 4>::from_fn(|_, _| rng.i64(-9..10));
        let row = a.row(0) * rng.i64(-3..4) + a.row(1) * rng.i64(-3..4) + a.row(2) * rng.i64(1..4);
        for j in 0..4 {
            a[(3, j)] = row[(0, j)];
        }
        a.swap_rows(3, rng.usize(..4));
        refused(if rng.bool() { a } else { a.transpose() });
    }
}

/// Scaling by a power of two, up to numbers whose products overflow or underflow, changes
/// nothing.
#[test]
fn singular_at_every_scale() {
    let mut rng = Rng::with_seed(3);
    for number in (0..5_usize.pow(9)).step_by(7) {
        let a = digits::<3>(number, 5);
        if a.determinant() == 0 {
            let scale = 2_f64.powi(rng.i32(-1070..1020));
            let scaled = a.cast::<f64>() * scale;
            assert!(scaled.inverse().is_err(), "{scaled:?}");
            assert!(konst::inverse(&scaled).is_none(), "{scaled:?}");
            let scaled = a.cast::<f32>() * 2_f32.powi(rng.i32(-145..124));
            assert!(scaled.inverse().is_err(), "{scaled:?}");
        }
    }
}

#[test]
fn complex_matrices_and_lanes() {
    let a = mat![3.0, 1.0, 1.0; 3.0, 3.0, 0.0; 1.0, 1.0, 0.0];
    let turned = a.map(|x| Complex::new(x, 2.0 * x));
    assert!(turned.inverse().is_err());
    assert!(a.map(f64x4::splat).inverse().is_err());
    assert!(a.cast::<f32>().map(f32x8::splat).inverse().is_err());
    // One lane of four is enough.
    let mut all = [Matrix::<f64, 3, 3>::IDENTITY; 4];
    assert!(Matrix::<f64x4, 3, 3>::pack(&all).inverse().is_ok());
    all[2] = a;
    assert!(Matrix::<f64x4, 3, 3>::pack(&all).inverse().is_err());
    // As an integer multiple, so that products of 64 bits are exact in 128.
    let fixed = a.map(|x| I32F32::from_num(x));
    assert!(fixed.inverse().is_err());
    const NONE: Option<Matrix<f64, 3, 3>> =
        konst::inverse(&mat![3.0, 1.0, 1.0; 3.0, 3.0, 0.0; 1.0, 1.0, 0.0]);
    assert_eq!(NONE, None);
}

/// Elimination of fixed-point numbers leaves pivots for singular matrices of larger sizes too.
/// There the determinant of small integers is exact.
#[test]
fn fixed_point_matrices_of_any_size() {
    let mut rng = Rng::with_seed(6);
    for _ in 0..500 {
        let mut a = Matrix::<i64, 6, 6>::from_fn(|_, _| rng.i64(-3..4));
        for j in 0..6 {
            a[(5, j)] = a[(0, j)] + a[(1, j)] - a[(2, j)];
        }
        assert!(a.map(|x| I16F16::from_num(x)).inverse().is_err(), "{a:?}");
        // The same for fractions.
        assert!(a.map(|x| I16F16::from_num(x) / 8).inverse().is_err(), "{a:?}");
    }
}

/// Its products underflow, but it is the identity times a small number.
#[test]
fn small_matrices_are_not_singular() {
    fn check<const N: usize>() {
        for scale in [1e-100, 1e-300, 1e200] {
            let a = Matrix::<f64, N, N>::IDENTITY * scale;
            let error = a.inverse().unwrap() * scale - Matrix::IDENTITY;
            assert!(error.norm() < 1e-15);
        }
    }
    check::<2>();
    check::<3>();
    check::<4>();
    let a = Matrix::<I16F16, 3, 3>::IDENTITY * I16F16::from_num(0.001);
    assert!(a.inverse().is_ok());
}
