//! Elementwise functions, and functions that only move elements.

use fastrand::Rng;
use hadamard::{Matrix, Signed, Vector, konst};

use super::random::{Float, Number, matrix};
use super::{assert_same, for_numbers};

fn check_elementwise<T: Number, const M: usize, const N: usize>() {
    let rng = &mut Rng::with_seed(M as u64);
    for _ in 0..200 {
        let (a, b) = (matrix::<T, M, N>(rng), matrix::<T, M, N>(rng));
        assert_same(konst::add(&a, &b), a + b);
        assert_same(konst::hadamard(&a, &b), a.hadamard(b));
        assert_same(konst::min(&a, &b), a.min(b));
        assert_same(konst::max(&a, &b), a.max(b));
        // Functions that do not overflow for unsigned numbers.
        let (large, small) = (a.max(b), a.min(b));
        assert_same(konst::sub(&large, &small), large - small);
        let divisor = b.map(|x| if x == T::ZERO { T::ONE } else { x });
        assert_same(konst::hadamard_div(&a, &divisor), a.hadamard_div(divisor));
        let factor = T::any(rng);
        assert_same(konst::scale(&a, factor), a * factor);
    }
}

fn check_signs<T: Number + Signed, const M: usize, const N: usize>() {
    let rng = &mut Rng::with_seed(N as u64);
    for _ in 0..200 {
        let a = matrix::<T, M, N>(rng);
        assert_same(konst::neg(&a), -a);
        assert_same(konst::abs(&a), a.abs());
    }
}

fn check_parts<T: Number>() {
    let rng = &mut Rng::with_seed(1);
    for _ in 0..20 {
        let (a, b) = (matrix::<T, 3, 5>(rng), matrix::<T, 3, 2>(rng));
        assert_same(konst::transpose(&a), a.transpose());
        assert_same(konst::hstack(&a, &b), a.hstack(b));
        let c = matrix::<T, 4, 5>(rng);
        assert_same(konst::vstack(&a, &c), a.vstack(c));
        assert_same(konst::block_at::<_, _, _, 2, 3>(&a, 1, 2), a.block::<1, 2, 2, 3>());
        let x: Vector<T, 4> = matrix(rng);
        assert_same(konst::from_diagonal(&x), Matrix::from_diagonal(x));
    }
}

fn check_shapes<T: Number>() {
    check_elementwise::<T, 1, 1>();
    check_elementwise::<T, 3, 1>();
    check_elementwise::<T, 2, 5>();
    check_elementwise::<T, 7, 4>();
    check_parts::<T>();
}

fn check_shapes_with_signs<T: Number + Signed>() {
    check_signs::<T, 1, 1>();
    check_signs::<T, 3, 2>();
    check_signs::<T, 4, 7>();
}

#[test]
fn every_type_of_elements_has_the_bits_of_run_time() {
    for_numbers! { check_shapes: f32 f64 i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
    for_numbers! { check_shapes_with_signs: f32 f64 i8 i16 i32 i64 i128 isize }
}

#[test]
fn roots_of_any_bits_are_rounded_as_the_processor_does() {
    fn check<T: Float>() {
        let rng = &mut Rng::with_seed(2);
        for _ in 0..20_000 {
            let a = Matrix::<T, 2, 2>::from_fn(|_, _| T::bits(rng));
            assert_same(konst::sqrt(&a), a.sqrt());
            let a = matrix::<T, 1, 3>(rng);
            assert_same(konst::sqrt(&a), a.sqrt());
        }
    }
    for_numbers! { check: f32 f64 }
}

#[test]
fn what_only_moves_need_not_be_a_number() {
    let a = Matrix::from_rows([[true, false], [false, false]]);
    assert_eq!(konst::transpose(&a), a);
    assert_eq!(konst::hstack(&a, &a), a.hstack(a));
    assert_eq!(konst::block_at::<_, _, _, 1, 2>(&a, 0, 0), Matrix::from_rows([[true, false]]));
}
