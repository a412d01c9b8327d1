//! Products: sums in the same order.

use fastrand::Rng;
use hadamard::{Vector, konst};

use super::random::{Number, matrix};
use super::{assert_same, for_numbers};

fn check_matmul<T: Number, const M: usize, const K: usize, const N: usize>() {
    let rng = &mut Rng::with_seed((M + 10 * K + 100 * N) as u64);
    for _ in 0..100 {
        let (a, b) = (matrix::<T, M, K>(rng), matrix::<T, K, N>(rng));
        assert_same(konst::mul(&a, &b), a * b);
    }
}

fn check_vectors<T: Number, const M: usize, const N: usize>() {
    let rng = &mut Rng::with_seed((M + 10 * N) as u64);
    for _ in 0..100 {
        let (x, y) = (matrix::<T, M, 1>(rng), matrix::<T, M, 1>(rng));
        assert!(konst::dot(&x, &y).same(x.dot(y)), "{x:?}, {y:?}");
        let z: Vector<T, N> = matrix(rng);
        assert_same(konst::outer(&x, &z), x.outer(z));
    }
}

fn check_others<T: Number>() {
    let rng = &mut Rng::with_seed(3);
    for _ in 0..100 {
        let (a, b) = (matrix::<T, 2, 3>(rng), matrix::<T, 4, 2>(rng));
        assert_same(konst::kron(&a, &b), a.kron(b));
        let square = matrix::<T, 4, 4>(rng);
        assert!(konst::trace(&square).same(square.trace()), "{square:?}");
    }
}

fn check_products<T: Number>() {
    check_matmul::<T, 1, 1, 1>();
    check_matmul::<T, 2, 3, 4>();
    check_matmul::<T, 4, 4, 4>();
    check_matmul::<T, 3, 6, 1>();
    check_matmul::<T, 7, 5, 3>();
    check_vectors::<T, 1, 3>();
    check_vectors::<T, 3, 1>();
    check_vectors::<T, 7, 4>();
    check_others::<T>();
}

#[test]
fn every_type_of_elements_has_the_bits_of_run_time() {
    for_numbers! { check_products: f32 f64 i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
}

#[test]
fn cross_products_of_numbers_with_signs() {
    fn check<T: Number>() {
        let rng = &mut Rng::with_seed(4);
        for _ in 0..500 {
            let (x, y) = (matrix::<T, 3, 1>(rng), matrix::<T, 3, 1>(rng));
            assert_same(konst::cross(&x, &y), x.cross(y));
        }
    }
    for_numbers! { check: f32 f64 i8 i16 i32 i64 i128 isize }
}

#[test]
fn large_products_of_floats() {
    check_matmul::<f64, 17, 19, 16>();
    check_matmul::<f32, 32, 32, 32>();
}
