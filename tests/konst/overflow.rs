//! Integers that overflow panic at run time, in release builds too. The programs of
//! `ui/build` show that it is a compile error in a constant.

use std::panic::{UnwindSafe, catch_unwind};

use hadamard::{Matrix, konst, mat, vector};

/// The message of a panic.
#[track_caller]
fn message<T>(of: impl FnOnce() -> T + UnwindSafe) -> String {
    match catch_unwind(of) {
        Ok(_) => panic!("no panic"),
        Err(payload) => {
            (*payload.downcast_ref::<&str>().expect("the message has no arguments")).to_owned()
        }
    }
}

macro_rules! unsigned_overflow {
    ($($Int:ident)*) => {$(
        let (max, one) = (Matrix::<$Int, 2, 2>::splat($Int::MAX), Matrix::<$Int, 2, 2>::ONES);
        assert_eq!(message(move || konst::add(&max, &one)), "attempt to add with overflow");
        assert_eq!(message(move || konst::sub(&Matrix::ZERO, &one)), "attempt to subtract with overflow");
        assert_eq!(message(move || konst::mul(&max, &one)), "attempt to add with overflow");
        assert_eq!(message(move || konst::hadamard(&max, &max)), "attempt to multiply with overflow");
        assert_eq!(message(move || konst::scale(&max, 2)), "attempt to multiply with overflow");
        assert_eq!(message(move || konst::trace(&max)), "attempt to add with overflow");
        assert_eq!(message(move || konst::hadamard_div(&one, &Matrix::ZERO)), "attempt to divide by zero");
    )*};
}

macro_rules! signed_overflow {
    ($($Int:ident)*) => {$(
        let (min, max) = (Matrix::<$Int, 2, 2>::splat($Int::MIN), Matrix::<$Int, 2, 2>::splat($Int::MAX));
        let one = Matrix::<$Int, 2, 2>::ONES;
        assert_eq!(message(move || konst::add(&max, &one)), "attempt to add with overflow");
        assert_eq!(message(move || konst::sub(&min, &one)), "attempt to subtract with overflow");
        assert_eq!(message(move || konst::neg(&min)), "attempt to negate with overflow");
        assert_eq!(message(move || konst::abs(&min)), "attempt to negate with overflow");
        assert_eq!(message(move || konst::mul(&max, &max)), "attempt to multiply with overflow");
        assert_eq!(message(move || konst::hadamard_div(&min, &konst::neg(&one))), "attempt to divide with overflow");
        let large = konst::from_diagonal(&vector![$Int::MAX, 2]);
        assert!(message(move || konst::determinant(&large)).contains("overflow"));
    )*};
}

#[test]
fn integers_that_overflow_panic() {
    unsigned_overflow! { u8 u16 u32 u64 u128 usize }
    signed_overflow! { i8 i16 i32 i64 i128 isize }
}

/// Products on the way do not fit the type of the elements, but the result does.
#[test]
fn determinants_are_computed_in_the_largest_type() {
    assert_eq!(konst::determinant(&Matrix::<i8, 2, 2>::splat(i8::MAX)), 0);
    assert_eq!(konst::determinant(&mat![100, 99_i8; 101, 100]), 1);
    let inverse = mat![100, -99_i8; -101, 100];
    assert_eq!(konst::inverse(&mat![100, 99_i8; 101, 100]), Some(inverse));
    assert_eq!(konst::determinant(&Matrix::<i64, 6, 6>::splat(i64::MIN)), 0);
    // The inverse has the element 128, which is no `i8`.
    assert!(message(|| konst::inverse(&mat![1, i8::MIN; 0, 1])).contains("overflow"));
}

#[test]
fn blocks_outside_panic() {
    let a = mat![1, 2; 3, 4];
    assert!(message(move || konst::block_at::<_, _, _, 2, 2>(&a, 1, 0)).contains("out of bounds"));
    assert!(
        message(move || konst::block_at::<_, _, _, 1, 1>(&a, 0, usize::MAX)).contains("bounds")
    );
}
