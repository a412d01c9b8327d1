//! Integers without a point beside floats: `2 * x` of a float `x` is `2.0 * x`, as in Julia and
//! MATLAB.

use core::fmt::Debug;
use core::marker::PhantomData;

use super::operand::Wrap;
use crate::linalg::{Lower, Symmetric, Upper};
use crate::matrix::Matrix;
use crate::scalar::Scalar;
use crate::structured::Diag;

/// The type of the elements beside which a literal stands.
#[derive(Clone, Copy, Debug)]
pub struct Like<T>(PhantomData<T>);

/// `types of operands with elements T;`
macro_rules! elements {
    ($([$($size:ident)*] $Type:ty;)*) => {$(
        impl<'a, T $(, const $size: usize)*> Wrap<&'a $Type> {
            /// The type of the elements.
            #[inline]
            pub const fn math_like(self) -> Like<T> {
                Like(PhantomData)
            }
        }
    )*};
}

elements! {
    [M N] Matrix<T, M, N>;
    [M N] &Matrix<T, M, N>;
    [M N] &mut Matrix<T, M, N>;
    [N] Diag<T, N>;
    [N] &Diag<T, N>;
    [N] Symmetric<T, N>;
    [N] &Symmetric<T, N>;
    [N] Lower<T, N>;
    [N] Upper<T, N>;
}

/// A number is like itself.
pub trait LikeAny {
    /// The type of the number.
    type Of;

    /// The type of the number.
    fn math_like(self) -> Like<Self::Of>;
}

impl<X> LikeAny for Wrap<&X> {
    type Of = X;

    #[inline]
    fn math_like(self) -> Like<X> {
        Like(PhantomData)
    }
}

/// Beside an integer, a literal is a literal of Rust: it must fit.
pub trait LikeInteger<T> {
    /// The literal.
    fn math_integer(self, n: T) -> T;
}

/// Beside a float, the literal is rounded once.
pub trait LikeFloat<T> {
    /// The literal.
    fn math_integer(self, n: u64) -> T;
}

/// Beside every other number, it is a sum of ones.
pub trait LikeScalar<T> {
    /// The literal.
    fn math_integer(self, n: u64) -> T;
}

/// Beside anything else, it is Rust's literal.
pub trait Integers {
    /// The literal.
    fn math_integer<N>(self, n: N) -> N;
}

impl<T: PrimitiveInteger> LikeInteger<T> for &&&Like<T> {
    #[inline]
    fn math_integer(self, n: T) -> T {
        n
    }
}

impl<T: PrimitiveFloat> LikeFloat<T> for &&Like<T> {
    #[inline]
    fn math_integer(self, n: u64) -> T {
        T::rounded(n)
    }
}

impl<T: Scalar> LikeScalar<T> for &Like<T> {
    #[inline]
    fn math_integer(self, n: u64) -> T {
        sum_of_ones(n)
    }
}

impl<T> Integers for Like<T> {
    #[inline]
    fn math_integer<N>(self, n: N) -> N {
        n
    }
}

/// `n` as a number of type `T`: doubled and incremented, from the first bit of `n` on.
#[inline]
pub(super) fn sum_of_ones<T: Scalar>(n: u64) -> T {
    let mut sum = T::ZERO;
    let mut bit = u64::BITS - n.leading_zeros();
    while bit > 0 {
        bit -= 1;
        sum = sum + sum;
        if n >> bit & 1 == 1 {
            sum = sum + T::ONE;
        }
    }
    sum
}

/// Rust's integers.
pub trait PrimitiveInteger {}

/// Rust's floats.
pub trait PrimitiveFloat {
    /// The nearest float.
    fn rounded(n: u64) -> Self;
}

macro_rules! integers {
    ($($Int:ident)*) => {$(
        impl PrimitiveInteger for $Int {}
    )*};
}

macro_rules! floats {
    ($($Float:ident)*) => {$(
        impl PrimitiveFloat for $Float {
            #[inline]
            fn rounded(n: u64) -> $Float {
                n as $Float
            }
        }
    )*};
}

integers! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
floats! { f32 f64 }
