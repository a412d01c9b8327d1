//! Arithmetic in constants has the bits of arithmetic at run time.

mod constants;
mod elements;
mod norms;
mod overflow;
mod products;
mod random;
mod square;

use std::fmt::Debug;

use hadamard::Matrix;

/// Runs a function for each type of numbers.
macro_rules! for_numbers {
    ($check:ident: $($T:ident)*) => {$( $check::<$T>(); )*};
}
use for_numbers;

/// Whether two numbers have the same bits. All NaN count as equal.
trait Same: Copy + Debug {
    fn same(self, other: Self) -> bool;
}

macro_rules! same {
    ($($Int:ident)*) => {$(
        impl Same for $Int {
            fn same(self, other: $Int) -> bool {
                self == other
            }
        }
    )*};
    (floats: $($Float:ident)*) => {$(
        impl Same for $Float {
            fn same(self, other: $Float) -> bool {
                self.to_bits() == other.to_bits() || (self.is_nan() && other.is_nan())
            }
        }
    )*};
}

same! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
same! { floats: f32 f64 }

#[track_caller]
fn assert_same<T: Same, const M: usize, const N: usize>(
    found: Matrix<T, M, N>,
    expected: Matrix<T, M, N>,
) {
    let same = found.iter().zip(&expected).all(|(&x, &y)| x.same(y));
    assert!(same, "{found:?} is not {expected:?}");
}

/// The same for results that may not exist.
#[track_caller]
fn assert_same_or_none<T: Same, const N: usize>(
    found: Option<Matrix<T, N, N>>,
    expected: Option<Matrix<T, N, N>>,
) {
    match (found, expected) {
        (Some(found), Some(expected)) => assert_same(found, expected),
        (None, None) => {}
        _ => panic!("{found:?} is not {expected:?}"),
    }
}
