//! Eigenvalues, Schur forms and functions of matrices. `accuracy.rs` judges the
//! decompositions. Functions are judged here, by the same ratios.

#![allow(clippy::extra_unused_type_parameters, reason = "one table of sizes serves all checks")]

mod bits;
mod exact;
mod exponential;
mod form;
mod functions;
mod hard;
mod hermitian;
mod peers;
mod places;
mod ratio;

/// The sizes that are tested, each a call of a function with one constant parameter.
macro_rules! for_sizes {
    ($check:ident::<$T:ty>) => {
        for_sizes!($check [$T] 1 2 3 4 5 6 7 8 9 10 11 12 16 24 32)
    };
    ($check:ident [$T:ty] $($N:literal)*) => {
        $( $check::<$T, $N>(); )*
    };
}
use for_sizes;
