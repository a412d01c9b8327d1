//! QR, QR with pivoting, singular values, and their applications.
//! `accuracy.rs` judges their accuracy.

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
