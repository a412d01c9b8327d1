//! Norms, and vectors of norm 1, of numbers whose squares overflow and underflow too.

use fastrand::Rng;
use hadamard::{Vector, konst};

use super::random::{Float, hard};
use super::{assert_same, for_numbers};

fn check<T: Float, const M: usize, const N: usize>() {
    let rng = &mut Rng::with_seed((M + N) as u64);
    for _ in 0..5000 {
        let a = hard::<T, M, N>(rng);
        assert!(konst::norm(&a).same(a.norm()), "{a:?}");
        let x: Vector<T, M> = hard(rng);
        assert_same(konst::normalize(&x), x.normalize());
    }
}

fn check_shapes<T: Float>() {
    check::<T, 1, 1>();
    check::<T, 2, 2>();
    check::<T, 3, 1>();
    check::<T, 4, 5>();
}

#[test]
fn they_have_the_bits_of_run_time() {
    for_numbers! { check_shapes: f32 f64 }
}

#[test]
fn zero_has_no_direction() {
    assert_same(konst::normalize(&Vector::<f64, 3>::ZERO), Vector::splat(f64::NAN));
    assert_same(konst::normalize(&Vector::splat(f32::INFINITY)), Vector::<f32, 2>::splat(f32::NAN));
}
