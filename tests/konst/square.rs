//! Determinants, inverses and Cholesky factors: the same algorithm, the same bits.

use fastrand::Rng;
use hadamard::linalg::Determinant;
use hadamard::{Matrix, konst};

use super::random::{Float, Number, hard, matrix};
use super::{assert_same_or_none, for_numbers};

/// Counts how many have an inverse, so that the tests check some.
fn check_floats<T: Float + Determinant, const N: usize>() {
    let rng = &mut Rng::with_seed(N as u64);
    let (mut inverses, mut factors, mut neither) = (0, 0, 0);
    for _ in 0..6000 {
        let a = hard::<T, N, N>(rng);
        let determinant = a.determinant();
        assert!(konst::determinant(&a).same(determinant), "{a:?}");
        let inverse = a.inverse().ok();
        assert_same_or_none(konst::inverse(&a), inverse);
        // Many of these are positive definite.
        let gram = a * a.transpose();
        let factor = gram.cholesky().ok().map(|cholesky| cholesky.l().to_matrix());
        assert_same_or_none(konst::cholesky(&gram), factor);
        let other = a.cholesky().ok().map(|cholesky| cholesky.l().to_matrix());
        assert_same_or_none(konst::cholesky(&a), other);
        inverses += usize::from(inverse.is_some());
        factors += usize::from(factor.is_some());
        neither += usize::from(inverse.is_none() && factor.is_none());
    }
    assert!(inverses > 1500 && factors > 1500 && neither > 100, "{inverses} {factors} {neither}");
}

fn check_integers<T: Number + Determinant, const N: usize>() {
    let rng = &mut Rng::with_seed(N as u64);
    for round in 0..300 {
        let a = matrix::<T, N, N>(rng);
        assert!(konst::determinant(&a).same(a.determinant()), "{a:?}");
        assert_same_or_none(konst::inverse(&a), a.inverse().ok());
        // Triangles with ones on their diagonals, some with exchanged rows: with inverses.
        let triangle = |upper: bool| {
            let mut ones = 0;
            Matrix::<T, N, N>::from_fn(|i, j| {
                let inside = if upper { i < j } else { i > j };
                let one = inside && ones < 2 && round % 3 != 0;
                ones += usize::from(one);
                if i == j || one { T::ONE } else { T::ZERO }
            })
        };
        let mut b = triangle(true) * triangle(false);
        b.swap_rows(rng.usize(..N), rng.usize(..N));
        let inverse = konst::inverse(&b);
        assert!(inverse.is_some(), "{b:?}");
        assert_same_or_none(inverse, b.inverse().ok());
        assert!(konst::determinant(&b).same(b.determinant()), "{b:?}");
    }
}

fn check_float_sizes<T: Float + Determinant>() {
    check_floats::<T, 1>();
    check_floats::<T, 2>();
    check_floats::<T, 3>();
    check_floats::<T, 4>();
    check_floats::<T, 5>();
    check_floats::<T, 7>();
}

/// At run time the square of the determinant is computed. For two rows it does not fit an `i8`.
fn check_small_integers<T: Number + Determinant>() {
    check_integers::<T, 1>();
    check_integers::<T, 2>();
}

/// Bareiss' elimination multiplies minors on the way.
fn check_integer_sizes<T: Number + Determinant>() {
    check_integers::<T, 3>();
    check_integers::<T, 4>();
    check_integers::<T, 5>();
    check_integers::<T, 6>();
}

#[test]
fn floats_have_the_bits_of_run_time() {
    for_numbers! { check_float_sizes: f32 f64 }
}

#[test]
fn integers_have_those_of_run_time() {
    check_integers::<i8, 1>();
    for_numbers! { check_small_integers: i16 i32 i64 i128 isize }
    for_numbers! { check_integer_sizes: i64 i128 isize }
}

/// Its square does not fit, and nothing needs it.
#[test]
fn a_large_determinant_is_no_unit() {
    assert_eq!(konst::inverse(&Matrix::from_diagonal([100_000, 1].into())), None);
    assert_eq!(konst::inverse(&Matrix::<i8, 1, 1>::splat(i8::MIN)), None);
}
