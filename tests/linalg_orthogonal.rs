//! QR, QR with pivoting, bidiagonal form, singular values, and what they are for.
//!
//! Judged as LAPACK's testers judge it (LAPACK Working Note 41): residuals divided by
//! what rounding may do to them, N ε ‖A‖, must stay below 30, for every kind of matrix.

mod bits;
mod matrices;
mod measure;
mod qr;
mod svd;
mod uses;

/// Calls a function, generic in an element type and two sizes, for every shape of a list.
macro_rules! for_shapes {
    ($check:ident::<$T:ty>: $($M:literal x $N:literal),* $(,)?) => {
        $($check::<$T, $M, $N>();)*
    };
}
use for_shapes;
