//! The argument of a method: a matrix by value or by reference, or a scalar.

use crate::matrix::Matrix;
use crate::shape::{Dims, OnlyDims};

mod sealed {
    pub trait Sealed {}
    impl<T, const M: usize, const N: usize> Sealed for super::Matrix<T, M, N> {}
    impl<T, const M: usize, const N: usize> Sealed for &super::Matrix<T, M, N> {}
}

/// A `P x Q` matrix with elements of type `T`, or a reference to one. Methods
/// take it as their second matrix.
///
/// Methods ask `R::Dims: HadamardShape<M, N, P, Q>`, not `Dims: …`. Both are
/// the same type, but the compiler knows `R::Dims` only after it has looked
/// at the argument. With `Dims`, it would infer `P` and `Q` first, and report
/// a wrong shape as "mismatched types" instead of in words.
#[diagnostic::on_unimplemented(
    message = "expected a matrix of `{T}` or a reference to one, found `{Self}`: a matrix becomes one by `.cast()`, a number by `Matrix::splat(x)`, an array by `Vector::from(x)`",
    label = "this is not a matrix of `{T}`",
    note = "with one number, write `a * x` or `a / x`",
    note = "`.cast` converts elements; among floats, write `1.0` instead of `1`",
    note = "a rotation or a transform becomes a matrix by `to_matrix()`, and what is in a frame loses it by `into_inner()`"
)]
pub trait Operand<T, const P: usize, const Q: usize>: sealed::Sealed {
    /// Always [`Dims`].
    type Dims: OnlyDims;

    /// The matrix.
    fn as_matrix(&self) -> &Matrix<T, P, Q>;
}

#[diagnostic::do_not_recommend]
impl<T, const P: usize, const Q: usize> Operand<T, P, Q> for Matrix<T, P, Q> {
    type Dims = Dims;

    #[inline]
    fn as_matrix(&self) -> &Matrix<T, P, Q> {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T, const P: usize, const Q: usize> Operand<T, P, Q> for &Matrix<T, P, Q> {
    type Dims = Dims;

    #[inline]
    fn as_matrix(&self) -> &Matrix<T, P, Q> {
        self
    }
}

/// The argument of an elementwise method that makes sense with one number as
/// well: a `P x Q` matrix, a reference to one, or a scalar. The scalar stands
/// for a matrix that has it everywhere.
///
/// The Hadamard product and quotient do not take a scalar: write `a * s` or
/// `a / s`.
#[diagnostic::on_unimplemented(
    message = "expected a matrix of `{T}`, a reference to one or a `{T}`, found `{Self}`",
    label = "this is neither a matrix of `{T}` nor a `{T}`",
    note = "`.cast` converts the elements of a matrix; among floats, write `1.0` instead of `1`"
)]
pub trait OperandOrScalar<T, const P: usize, const Q: usize> {
    /// Always [`Dims`]: see [`Operand`].
    type Dims: OnlyDims;

    /// The matrix.
    fn to_matrix(&self) -> Matrix<T, P, Q>;

    /// The matrix itself, not a copy of it, or the scalar.
    #[doc(hidden)]
    fn matrix_or_scalar(&self) -> MatrixOrScalar<'_, T, P, Q>;
}

/// What an argument is.
#[doc(hidden)]
#[derive(Debug)]
pub enum MatrixOrScalar<'a, T, const P: usize, const Q: usize> {
    Matrix(&'a Matrix<T, P, Q>),
    Scalar(T),
}

#[diagnostic::do_not_recommend]
impl<T: Copy, const P: usize, const Q: usize> OperandOrScalar<T, P, Q> for Matrix<T, P, Q> {
    type Dims = Dims;

    #[inline]
    fn matrix_or_scalar(&self) -> MatrixOrScalar<'_, T, P, Q> {
        MatrixOrScalar::Matrix(self)
    }

    #[inline]
    fn to_matrix(&self) -> Matrix<T, P, Q> {
        *self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Copy, const P: usize, const Q: usize> OperandOrScalar<T, P, Q> for &Matrix<T, P, Q> {
    type Dims = Dims;

    #[inline]
    fn matrix_or_scalar(&self) -> MatrixOrScalar<'_, T, P, Q> {
        MatrixOrScalar::Matrix(self)
    }

    #[inline]
    fn to_matrix(&self) -> Matrix<T, P, Q> {
        **self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Copy, const P: usize, const Q: usize> OperandOrScalar<T, P, Q> for T {
    type Dims = Dims;

    #[inline]
    fn matrix_or_scalar(&self) -> MatrixOrScalar<'_, T, P, Q> {
        MatrixOrScalar::Scalar(*self)
    }

    #[inline]
    fn to_matrix(&self) -> Matrix<T, P, Q> {
        Matrix::splat(*self)
    }
}

/// The argument from which a mask selects: a `P x Q` matrix with elements of type `T`, a reference
/// to one, or a single value. The value is one of Rust's numbers, a `bool` or a `char`, and stands
/// for a matrix that has it everywhere.
///
/// Unlike in [`OperandOrScalar`], `T` follows from the argument, because a mask has no type of
/// numbers. For numbers of other types, write [`Matrix::splat`].
#[diagnostic::on_unimplemented(
    message = "cannot select from `{Self}`: it takes matrices or numbers of one type",
    label = "this is neither a matrix nor a number of that type",
    note = "`.cast` converts the elements of a matrix; among floats, write `1.0` instead of `1`"
)]
pub trait Choice<T, const P: usize, const Q: usize> {
    /// Always [`Dims`]: see [`Operand`].
    type Dims: OnlyDims;

    /// The matrix.
    fn to_matrix(&self) -> Matrix<T, P, Q>;
}

#[diagnostic::do_not_recommend]
impl<T: Copy, const P: usize, const Q: usize> Choice<T, P, Q> for Matrix<T, P, Q> {
    type Dims = Dims;

    #[inline]
    fn to_matrix(&self) -> Matrix<T, P, Q> {
        *self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Copy, const P: usize, const Q: usize> Choice<T, P, Q> for &Matrix<T, P, Q> {
    type Dims = Dims;

    #[inline]
    fn to_matrix(&self) -> Matrix<T, P, Q> {
        **self
    }
}

macro_rules! choice_of_scalars {
    ($($Scalar:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<const P: usize, const Q: usize> Choice<$Scalar, P, Q> for $Scalar {
            type Dims = Dims;

            #[inline]
            fn to_matrix(&self) -> Matrix<$Scalar, P, Q> {
                Matrix::splat(*self)
            }
        }
    )*};
}

choice_of_scalars! { bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
