//! Sums of sizes, as a table: stable Rust cannot compute `M + P` in a type.

use super::Dims;

/// `A + B = C`, for sums up to 64 of sizes from 1 on.
///
/// A function that is generic over sizes and puts matrices together, or takes
/// them apart, repeats the relation. Callers whose sizes are numbers need
/// nothing. The compiler infers any of the three sizes from the other two.
///
/// # Examples
///
/// ```
/// use hadamard::shape::{Dims, Sum};
/// use hadamard::{Matrix, mat};
///
/// /// `[A B B]`
/// fn twice<const M: usize, const N: usize, const P: usize, const R: usize, const S: usize>(
///     a: Matrix<i32, M, N>,
///     b: Matrix<i32, M, P>,
/// ) -> Matrix<i32, M, S>
/// where
///     Dims: Sum<N, P, R> + Sum<R, P, S>,
/// {
///     let once: Matrix<i32, M, R> = a.hstack(b);
///     once.hstack(b)
/// }
///
/// assert_eq!(twice(mat![1; 2], mat![3; 4]), mat![1, 3, 3; 2, 4, 4]);
/// ```
#[diagnostic::on_unimplemented(
    message = "the size {A} + {B} = {C} is not among the sums of sizes up to 64",
    label = "the size of the result would be {A} + {B}",
    note = "code that is generic over sizes needs `const C: usize` and `where hadamard::shape::Dims: hadamard::shape::Sum<{A}, {B}, C>`"
)]
pub trait Sum<const A: usize, const B: usize, const C: usize> {}

/// `sizes below the total; the same backwards; the total and those after it`
macro_rules! sums {
    ($($a:literal)*; $($b:literal)*; $total:literal $($next:literal)*) => {
        $(
            // Hidden from messages: otherwise the compiler would list other
            // rows of the table.
            #[doc(hidden)]
            #[diagnostic::do_not_recommend]
            impl Sum<$a, $b, $total> for Dims {}
        )*
        sums! { $($a)* $total; $total $($b)*; $($next)* }
    };
    ($($a:literal)*; $($b:literal)*;) => {};
}

sums! {
    1; 1; 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32
    33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64
}
