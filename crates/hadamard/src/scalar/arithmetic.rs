//! Elements that can be added, multiplied and so on.
//!
//! Each trait holds for every type with the operator. It exists for its message: the compiler's own
//! one for `T: Add` would say "cannot add `T` to `T`".

use core::ops::{Add, Div, Mul, Rem, Sub};

/// An element that can be added: every type that is `Copy` and `Add<Output = Self>`, and no other.
///
/// Generic code need not name this trait, nor its relatives, if it has these bounds, or
/// [`Scalar`](super::Scalar) or [`Real`](super::Real).
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` cannot be added: in generic code write `T: Copy + Add<Output = T>`, `T: Scalar` or `T: Real`",
    label = "the elements are `{Self}`"
)]
pub trait CanAdd: Copy + Add<Output = Self> {}

#[diagnostic::do_not_recommend]
impl<T: Copy + Add<Output = T>> CanAdd for T {}

/// An element with `-`: every type that is `Copy` and `Sub<Output = Self>`, and no other.
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` cannot be subtracted: in generic code write `T: Copy + Sub<Output = T>`, `T: Scalar` or `T: Real`",
    label = "the elements are `{Self}`"
)]
pub trait CanSub: Copy + Sub<Output = Self> {}

#[diagnostic::do_not_recommend]
impl<T: Copy + Sub<Output = T>> CanSub for T {}

/// An element with `*`: every type that is `Copy` and `Mul<Output = Self>`, and no other.
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` cannot be multiplied: in generic code write `T: Copy + Mul<Output = T>`, `T: Scalar` or `T: Real`",
    label = "the elements are `{Self}`"
)]
pub trait CanMul: Copy + Mul<Output = Self> {}

#[diagnostic::do_not_recommend]
impl<T: Copy + Mul<Output = T>> CanMul for T {}

/// An element with `/`: every type that is `Copy` and `Div<Output = Self>`, and no other.
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` cannot be divided: in generic code write `T: Copy + Div<Output = T>` or `T: Real`",
    label = "the elements are `{Self}`"
)]
pub trait CanDiv: Copy + Div<Output = Self> {}

#[diagnostic::do_not_recommend]
impl<T: Copy + Div<Output = T>> CanDiv for T {}

/// An element with `%`: every type that is `Copy` and `Rem<Output = Self>`, and no other.
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` cannot be divided with a remainder: in generic code write `T: Copy + Rem<Output = T>`",
    label = "the elements are `{Self}`"
)]
pub trait CanRem: Copy + Rem<Output = Self> {}

#[diagnostic::do_not_recommend]
impl<T: Copy + Rem<Output = T>> CanRem for T {}

/// An element whose products can be added: every type that is `Copy`, `Add<Output = Self>` and
/// `Mul<Output = Self>`, and no other.
#[diagnostic::on_unimplemented(
    message = "elements of type `{Self}` have no products and sums: in generic code write `T: Copy + Add<Output = T> + Mul<Output = T>`, `T: Scalar` or `T: Real`",
    label = "the elements are `{Self}`"
)]
pub trait CanMulAdd: CanAdd + CanMul {}

#[diagnostic::do_not_recommend]
impl<T: CanAdd + CanMul> CanMulAdd for T {}
