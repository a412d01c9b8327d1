//! Products of sizes, as a table: stable Rust cannot compute `M * P` in a type.

use super::Dims;

/// `A * B = C`, for products up to 64.
///
/// A function that is generic over sizes and computes a Kronecker product
/// repeats the relation. Callers whose sizes are numbers need nothing.
///
/// # Examples
///
/// ```
/// use hadamard::shape::{Dims, Prod};
/// use hadamard::{Matrix, mat};
///
/// /// A ⊗ A
/// fn square<const M: usize, const N: usize, const MM: usize, const NN: usize>(
///     a: Matrix<i32, M, N>,
/// ) -> Matrix<i32, MM, NN>
/// where
///     Dims: Prod<M, M, MM> + Prod<N, N, NN>,
/// {
///     a.kron(a)
/// }
///
/// assert_eq!(square(mat![1, 2]), mat![1, 2, 2, 4]);
/// ```
#[diagnostic::on_unimplemented(
    message = "the size {A} * {B} = {C} is not among the products of sizes up to 64",
    label = "the size of the result would be {A} * {B}",
    note = "code that is generic over sizes needs `const C: usize` and `where hadamard::shape::Dims: hadamard::shape::Prod<{A}, {B}, C>`"
)]
pub trait Prod<const A: usize, const B: usize, const C: usize> {}

/// `A: all B;`
macro_rules! products {
    ($($a:literal: $($b:literal)*;)*) => {$($(
        // Hidden from messages: otherwise the compiler would list other rows
        // of the table.
        #[doc(hidden)]
        #[diagnostic::do_not_recommend]
        impl Prod<$a, $b, { $a * $b }> for Dims {}
    )*)*};
}

#[rustfmt::skip]
products! {
    1: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33
       34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63
       64;
    2: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32;
    3: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21;
    4: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; 5: 1 2 3 4 5 6 7 8 9 10 11 12;
    6: 1 2 3 4 5 6 7 8 9 10; 7: 1 2 3 4 5 6 7 8 9; 8: 1 2 3 4 5 6 7 8; 9: 1 2 3 4 5 6 7;
    10: 1 2 3 4 5 6; 11: 1 2 3 4 5; 12: 1 2 3 4 5; 13: 1 2 3 4; 14: 1 2 3 4; 15: 1 2 3 4;
    16: 1 2 3 4; 17: 1 2 3; 18: 1 2 3; 19: 1 2 3; 20: 1 2 3; 21: 1 2 3; 22: 1 2; 23: 1 2;
    24: 1 2; 25: 1 2; 26: 1 2; 27: 1 2; 28: 1 2; 29: 1 2; 30: 1 2; 31: 1 2; 32: 1 2; 33: 1;
    34: 1; 35: 1; 36: 1; 37: 1; 38: 1; 39: 1; 40: 1; 41: 1; 42: 1; 43: 1; 44: 1; 45: 1; 46: 1;
    47: 1; 48: 1; 49: 1; 50: 1; 51: 1; 52: 1; 53: 1; 54: 1; 55: 1; 56: 1; 57: 1; 58: 1; 59: 1;
    60: 1; 61: 1; 62: 1; 63: 1; 64: 1;
}
