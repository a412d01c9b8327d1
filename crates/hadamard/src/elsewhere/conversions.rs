//! Conversions that have another form here.

use crate::broadcast::{EachColumn, EachRow};
use crate::geometry::{Quaternion, Rotation3};
use crate::matrix::Matrix;
use crate::shape::Dims;
use crate::structured::Symmetric;

/// `a.into()` with other elements.
#[diagnostic::on_unimplemented(
    message = "a matrix of `{S}` becomes one of `{T}` by `a.cast::<{T}>()`, not by `into()`",
    label = "`into()` does not convert elements"
)]
pub trait NoConversion<S, T, const M: usize, const N: usize> {}

// The condition never holds, so the compiler does not consider these conversions where it has to infer
// the elements: `vector![1.0, 2.0, 3.0]` becomes one of `f32` where `impl Into<Vector<f32, 3>>` is asked
// for.
macro_rules! no_conversions {
    ($($S:ident: $($T:ident)*;)*) => {$($(
        #[doc(hidden)]
        #[allow(unreachable_code, reason = "nobody can call it")]
        impl<const M: usize, const N: usize> From<Matrix<$S, M, N>> for Matrix<$T, M, N>
        where
            Dims: NoConversion<$S, $T, M, N>,
        {
            fn from(_: Matrix<$S, M, N>) -> Self {
                super::never()
            }
        }
    )*)*};
}

no_conversions! {
    f32: f64 i32 i64 u8 u32 usize;
    f64: f32 i32 i64 u8 u32 usize;
    i32: f32 f64 i64 u8 u32 usize;
    i64: f32 f64 i32 u8 u32 usize;
    u8: f32 f64;
    u32: f32 f64;
    usize: f32 f64;
}

/// `Symmetric::from(a)`
#[diagnostic::on_unimplemented(
    message = "a {N}x{N} matrix becomes a `Symmetric` by its lower triangle, `Symmetric::from_lower(a)`, or its upper one, `Symmetric::from_upper(a)`",
    label = "`into()` does not say which triangle counts"
)]
pub trait NoSymmetric<T, const N: usize> {}

#[doc(hidden)]
impl<T, const N: usize> From<Matrix<T, N, N>> for Symmetric<T, N>
where
    Dims: NoSymmetric<T, N>,
{
    fn from(_: Matrix<T, N, N>) -> Self {
        super::never()
    }
}

/// `Vector::from(vec)`
#[cfg(feature = "std")]
#[diagnostic::on_unimplemented(
    message = "a `Vec` becomes a matrix by `Matrix::try_from(v)`, one column after another, and not by `from`",
    label = "its length is not known to the compiler"
)]
pub trait NoVec<const M: usize, const N: usize> {}

#[cfg(feature = "std")]
#[doc(hidden)]
impl<T, U, const M: usize, const N: usize> From<std::vec::Vec<U>> for Matrix<T, M, N>
where
    Dims: NoVec<M, N>,
{
    fn from(_: std::vec::Vec<U>) -> Self {
        super::never()
    }
}

/// `Vec::from(a)`
#[cfg(feature = "std")]
#[diagnostic::on_unimplemented(
    message = "the elements of a {M}x{N} matrix become a `Vec` by `a.as_slice().to_vec()`, one column after another",
    label = "`into()` does not say in which order"
)]
pub trait NoVecOf<const M: usize, const N: usize> {}

#[cfg(feature = "std")]
#[doc(hidden)]
impl<T, const M: usize, const N: usize> From<Matrix<T, M, N>> for std::vec::Vec<T>
where
    Dims: NoVecOf<M, N>,
{
    fn from(_: Matrix<T, M, N>) -> Self {
        super::never()
    }
}

/// `Matrix::from(&x[..])`
#[diagnostic::on_unimplemented(
    message = "a slice becomes a matrix by `Matrix::try_from(&x[..])`, one column after another, and not by `from`",
    label = "its length is not known to the compiler"
)]
pub trait NoSliceInto<const M: usize, const N: usize> {}

#[doc(hidden)]
impl<T, U, const M: usize, const N: usize> From<&[U]> for Matrix<T, M, N>
where
    Dims: NoSliceInto<M, N>,
{
    fn from(_: &[U]) -> Self {
        super::never()
    }
}

/// `Quaternion::from(r)`
#[diagnostic::on_unimplemented(
    message = "the quaternion of a rotation is `r.quaternion()` here",
    label = "`into()` does not convert it"
)]
pub trait NoQuaternionOf<T> {}

#[doc(hidden)]
impl<T> From<Rotation3<T>> for Quaternion<T>
where
    Dims: NoQuaternionOf<T>,
{
    fn from(_: Rotation3<T>) -> Self {
        super::never()
    }
}

/// `for row in a.each_row()`
#[diagnostic::on_unimplemented(
    message = "`each_row()` is for `+`, `-`, `*` and `/` with a row: to go through the rows write `for row in a.rows()`",
    label = "this goes through nothing"
)]
pub trait NoRows<const M: usize, const N: usize> {}

/// `for column in a.each_column()`
#[diagnostic::on_unimplemented(
    message = "`each_column()` is for `+`, `-`, `*` and `/` with a column: to go through the columns write `for column in a.columns()`",
    label = "this goes through nothing"
)]
pub trait NoColumns<const M: usize, const N: usize> {}

macro_rules! no_iterator {
    ($($Each:ident: $Relation:ident;)*) => {$(
        #[doc(hidden)]
        impl<T, const M: usize, const N: usize> Iterator for $Each<'_, T, M, N>
        where
            Dims: $Relation<M, N>,
        {
            type Item = T;

            fn next(&mut self) -> Option<T> {
                None
            }
        }
    )*};
}

no_iterator! {
    EachRow: NoRows;
    EachColumn: NoColumns;
}
