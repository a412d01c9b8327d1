//! The factorisations that solve square systems, judged as LAPACK's testers judge:
//! by residuals relative to what rounding alone would explain (LAPACK Working Note
//! 41), below 30 in every case.
//!
//! What is generic over sizes is instantiated some fifty times, so it does nothing
//! but call the crate: matrices are made and judged as [`Dense`](dense::Dense) ones.

mod bits;
mod cases;
mod cholesky;
mod dense;
mod exact;
mod ldlt;
mod lu;
mod peers;
mod triangular;

/// Calls `check(kind, n, call::<T, n>)` for all kinds of elements and their sizes.
macro_rules! for_all_kinds_and_sizes {
    ($check:ident, $call:ident) => {
        for_all_kinds_and_sizes! { $check, $call, f64: 1 2 3 4 5 6 7 8 9 10 11 12 16 24 32 }
        for_all_kinds_and_sizes! { $check, $call, f32: 1 2 3 4 5 6 7 8 9 10 11 12 16 24 32 }
        for_all_kinds_and_sizes! { $check, $call, num_complex::Complex<f64>: 1 2 3 4 5 6 8 12 16 32 }
        for_all_kinds_and_sizes! { $check, $call, num_complex::Complex<f32>: 1 2 3 4 7 16 24 }
    };
    ($check:ident, $call:ident, $Number:ty: $($n:literal)*) => {$(
        $check(&crate::linalg_solve::dense::Kind::of::<$Number>(), $n, $call::<$Number, $n>);
    )*};
}

use for_all_kinds_and_sizes;
