//! QR, QR with pivoting, bidiagonal form, singular values, and what they are for. How
//! accurate they are is for `accuracy.rs` to say.

mod bits;
mod form;
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
