//! Operators with an operand that other languages have on that side.
//!
//! The condition is on the elements or on the sizes, and nothing meets it. So it also tells the
//! compiler that these operators do not overlap with those that exist. What they return is a type
//! that nobody knows, so that a wrong operator is not reported again as a wrong type.
//!
//! The left side is always ours, or a number. With `Result<U, E>: Mul<Matrix<…>>` the compiler would
//! expect a matrix behind every `result *`, also in code that has no matrix.
//!
//! A number of another type than the elements is refused as `f64` and `i32`, one for each kind of
//! literal. The condition is on a type of our own, so the compiler knows at once that it does not
//! hold. With a condition on the elements it could not infer those of `Matrix::identity() * 0.5`.

use core::ops::{Add, AddAssign, BitXor, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

use crate::broadcast::{EachColumn, EachRow};
use crate::geometry::Rotation3;
use crate::linalg::{Lower, Symmetric, Upper};
use crate::matrix::Matrix;
use crate::shape::{Dims, Nobody, OnlyDims};
use crate::structured::Diag;

/// An array of `K` elements beside a matrix of `Self`.
#[diagnostic::on_unimplemented(
    message = "an array of {K} elements is no matrix: write `vector![…]`, or `Vector::from(x)`",
    label = "one side is an array"
)]
pub trait NoArray<const K: usize> {
    type Out;
}

/// A slice or another list of `Self` beside a matrix.
#[diagnostic::on_unimplemented(
    message = "a slice or `Vec` is no matrix, because its length is not in its type: write `Vector::try_from(&x[..])?`",
    label = "one side is no matrix"
)]
pub trait NoSlice {
    type Out;
}

/// A `Result` or an `Option` beside a matrix of `Self`.
#[diagnostic::on_unimplemented(
    message = "one side is a `Result` or an `Option`, and a matrix is in it: write `?` or `.unwrap()` behind it, as in `a.inverse()? * b`",
    label = "one side is no matrix, but may have one"
)]
pub trait NoUnwrapped {
    type Out;
}

/// A matrix of `T` and a number of type `S`.
#[diagnostic::on_unimplemented(
    message = "a matrix of `{T}` is not multiplied or divided by a number of type `{S}`: write `2.0` among floats, `a.cast::<{S}>()` for the matrix, and in generic code a number of type `{T}`",
    label = "the elements are `{T}`, but the number is `{S}`"
)]
pub trait NoOtherNumber<T, S> {
    type Out;
}

/// A complex matrix and a real number of type `S`. This condition of the only implementation of
/// [`NoOtherNumber`] takes the place of its message.
#[cfg(feature = "num-complex-04")]
#[diagnostic::on_unimplemented(
    message = "a complex matrix is multiplied by a real number by `a.scale(x)`, and divided by `a.unscale(x)`",
    label = "the elements are complex, but the number is `{S}`"
)]
pub trait NoRealFactor<R, S> {}

// For every `D`: the compiler would list an implementation for `Nobody` in other messages.
#[cfg(feature = "num-complex-04")]
impl<D, R, S> NoOtherNumber<num_complex_04::Complex<R>, S> for D
where
    Nobody: NoRealFactor<R, S>,
{
    type Out = ();
}

/// A sum of two rotations, with elements `T` on the left and `Self` on the right. The compiler does
/// not know the right ones yet when it looks for operators, so it considers this one.
#[diagnostic::on_unimplemented(
    message = "rotations have no sums: one after the other is `s * r`, the part t of the way from r to s is `r.slerp(s, t)`",
    label = "both sides are rotations"
)]
pub trait NoRotationSum<T> {
    type Out;
}

/// A rotation of elements `Self` times a number of type `S`.
#[diagnostic::on_unimplemented(
    message = "a rotation by a multiple of the angle is `r.powf(x)`, and a rotation has no product with a number",
    label = "one side is `{S}`"
)]
pub trait NoRotationMultiple<S> {
    type Out;
}

/// A number of type `S` beside a diagonal matrix, with `+` or `-`.
#[diagnostic::on_unimplemented(
    message = "a number is not added to a diagonal matrix: write `(d.diagonal() + Vector::splat(x)).diag()` for the diagonal, or `d.to_matrix() + Matrix::splat(x)`",
    label = "one side is `{S}`"
)]
pub trait NoDiagSum<S> {
    type Out;
}

/// A number of type `S` with every row or column.
#[diagnostic::on_unimplemented(
    message = "`each_row()` and `each_column()` take a row or a column: with one number write `a * x`, `a / x` or `a + Matrix::splat(x)`",
    label = "one side is `{S}`"
)]
pub trait NoNumberWithLines<S> {
    type Out;
}

/// A triangle times a number of type `S`.
#[diagnostic::on_unimplemented(
    message = "a triangular matrix takes no number: write `l.to_matrix() * x`",
    label = "one side is `{S}`"
)]
pub trait NoScaledTriangle<S> {
    type Out;
}

/// A sum with a triangle, whose elements are of type `Self`.
#[diagnostic::on_unimplemented(
    message = "triangular matrices have no sums: write `l.to_matrix() + a`",
    label = "one side is a triangle"
)]
pub trait NoTriangleSum<const N: usize, const P: usize> {
    type Out;
}

// For a size that does not exist: with no implementation the compiler would not look at the right
// side.
impl<D: OnlyDims, const N: usize> NoTriangleSum<N, 0> for D {
    type Out = ();
}

/// A symmetric matrix plus a number of type `S`.
#[diagnostic::on_unimplemented(
    message = "a number is not added to a symmetric matrix: write `p + Symmetric::IDENTITY * x` for the diagonal, or `p.to_matrix() + Matrix::splat(x)`",
    label = "one side is `{S}`"
)]
pub trait NoSymmetricNumberSum<S> {
    type Out;
}

/// A symmetric matrix plus any other.
#[diagnostic::on_unimplemented(
    message = "the sum of a symmetric {N}x{N} matrix and a {P}x{Q} matrix need not be symmetric: write `p.to_matrix() + a`, or `Symmetric::from_lower(a)` for the right side",
    label = "one side is `Symmetric`"
)]
pub trait NoSymmetricMatrixSum<const N: usize, const P: usize, const Q: usize> {
    type Out;
}

/// The product of two symmetric matrices.
#[diagnostic::on_unimplemented(
    message = "the product of two symmetric matrices need not be symmetric: write `s * t.to_matrix()`, a `Matrix`",
    label = "both sides are `Symmetric`"
)]
pub trait NoSymmetricProduct<const N: usize, const P: usize> {
    type Out;
}

/// A matrix of `Self` to the power of an `E`.
#[diagnostic::on_unimplemented(
    message = "`^` is no power here: A A is `a.pow_matrix(2)`, and elementwise it is `a.hadamard_pow(2)`",
    label = "this is a bitwise operator"
)]
pub trait NoPower<E> {
    type Out;
}

// Two types of exponents that nobody uses. With one, the compiler would expect an exponent of that
// type before it looks at the right side. With none, it would not consider `^` at all.
#[diagnostic::do_not_recommend]
impl NoPower<()> for f32 {
    type Out = ();
}
#[diagnostic::do_not_recommend]
impl NoPower<()> for f64 {
    type Out = ();
}
#[diagnostic::do_not_recommend]
impl NoPower<[(); 2]> for f32 {
    type Out = ();
}
#[diagnostic::do_not_recommend]
impl NoPower<[(); 2]> for f64 {
    type Out = ();
}

/// `[generics] operators => Left, Right where condition;`
macro_rules! refused_operators {
    ($($generics:tt $($Op:ident::$op:ident)* => $Left:ty, $Right:ty where $Bound:ty: $relation:path;)*) => {$(
        $(refused_operators! { @one $generics $Op::$op $Left, $Right, $Bound, $relation })*
    )*};
    (@one [$($generic:tt)*] $Op:ident::$op:ident $Left:ty, $Right:ty, $Bound:ty, $relation:path) => {
        #[doc(hidden)]
        impl<$($generic)*> $Op<$Right> for $Left
        where
            $Bound: $relation,
        {
            type Output = <$Bound as $relation>::Out;

            fn $op(self, _: $Right) -> Self::Output {
                super::never()
            }
        }
    };
}

/// The same for operators that assign.
macro_rules! refused_assignments {
    ($($generics:tt $($Op:ident::$op:ident)* => $Left:ty, $Right:ty where $Bound:ty: $relation:path;)*) => {$(
        $(refused_assignments! { @one $generics $Op::$op $Left, $Right, $Bound, $relation })*
    )*};
    (@one [$($generic:tt)*] $Op:ident::$op:ident $Left:ty, $Right:ty, $Bound:ty, $relation:path) => {
        #[doc(hidden)]
        impl<$($generic)*> $Op<$Right> for $Left
        where
            $Bound: $relation,
        {
            fn $op(&mut self, _: $Right) {}
        }
    };
}

#[cfg(feature = "std")]
refused_operators! {
    [T, U, const M: usize, const N: usize] Mul::mul Add::add Sub::sub
    => Matrix<T, M, N>, std::vec::Vec<U> where T: NoSlice;
}

refused_operators! {
    [T, const M: usize, const N: usize] Mul::mul Div::div
    => Matrix<T, M, N>, f64 where Nobody: NoOtherNumber<T, f64>;
    [T, const M: usize, const N: usize] Mul::mul Div::div
    => Matrix<T, M, N>, i32 where Nobody: NoOtherNumber<T, i32>;
    [T, const M: usize, const N: usize] Mul::mul Div::div
    => &Matrix<T, M, N>, f64 where Nobody: NoOtherNumber<T, f64>;
    [T, const M: usize, const N: usize] Mul::mul Div::div
    => &Matrix<T, M, N>, i32 where Nobody: NoOtherNumber<T, i32>;
    [T, const M: usize, const N: usize] Mul::mul
    => f64, Matrix<T, M, N> where Nobody: NoOtherNumber<T, f64>;
    [T, const M: usize, const N: usize] Mul::mul
    => i32, Matrix<T, M, N> where Nobody: NoOtherNumber<T, i32>;

    [T, U, const K: usize, const M: usize, const N: usize] Mul::mul Add::add Sub::sub
    => Matrix<T, M, N>, [U; K] where T: NoArray<K>;
    [T, U, const K: usize, const M: usize, const N: usize] Mul::mul Add::add Sub::sub
    => &Matrix<T, M, N>, [U; K] where T: NoArray<K>;

    [T, U, const M: usize, const N: usize] Mul::mul Add::add Sub::sub
    => Matrix<T, M, N>, &[U] where T: NoSlice;
    [T, U, E, const M: usize, const N: usize] Mul::mul Add::add Sub::sub
    => Matrix<T, M, N>, Result<U, E> where T: NoUnwrapped;
    [T, U, const M: usize, const N: usize] Mul::mul Add::add Sub::sub
    => Matrix<T, M, N>, Option<U> where T: NoUnwrapped;

    [T, const M: usize, const N: usize] BitXor::bitxor
    => Matrix<T, M, N>, i32 where T: NoPower<i32>;
    [T, const M: usize, const N: usize] BitXor::bitxor
    => Matrix<T, M, N>, () where T: NoPower<()>;
    [T, const M: usize, const N: usize] BitXor::bitxor
    => Matrix<T, M, N>, [(); 2] where T: NoPower<[(); 2]>;

    [T, const M: usize, const N: usize] BitXor::bitxor
    => &Matrix<T, M, N>, i32 where T: NoPower<i32>;
    [T, const M: usize, const N: usize] BitXor::bitxor
    => &Matrix<T, M, N>, () where T: NoPower<()>;
    [T, const M: usize, const N: usize] BitXor::bitxor
    => &Matrix<T, M, N>, [(); 2] where T: NoPower<[(); 2]>;

    // For `f64` and `i32` only, the types that literals have by default. Beside an operator for
    // every type, the compiler would not print the relations of the real ones.
    [T, const M: usize, const N: usize] Add::add Sub::sub Mul::mul Div::div
    => EachRow<'_, T, M, N>, f64 where T: NoNumberWithLines<f64>;
    [T, const M: usize, const N: usize] Add::add Sub::sub Mul::mul Div::div
    => EachRow<'_, T, M, N>, i32 where T: NoNumberWithLines<i32>;
    [T, const M: usize, const N: usize] Add::add Sub::sub Mul::mul Div::div
    => EachColumn<'_, T, M, N>, f64 where T: NoNumberWithLines<f64>;
    [T, const M: usize, const N: usize] Add::add Sub::sub Mul::mul Div::div
    => EachColumn<'_, T, M, N>, i32 where T: NoNumberWithLines<i32>;

    [T, const N: usize] Add::add Sub::sub => Diag<T, N>, f64 where T: NoDiagSum<f64>;
    [T, const N: usize] Add::add Sub::sub => Diag<T, N>, i32 where T: NoDiagSum<i32>;

    [T, const N: usize, const P: usize] Mul::mul
    => Symmetric<T, N>, Symmetric<T, P> where Dims: NoSymmetricProduct<N, P>;
    [T, const N: usize, const P: usize] Mul::mul
    => Symmetric<T, N>, &Symmetric<T, P> where Dims: NoSymmetricProduct<N, P>;
    [T, const N: usize, const P: usize] Mul::mul
    => &Symmetric<T, N>, &Symmetric<T, P> where Dims: NoSymmetricProduct<N, P>;

    [T, const N: usize] Add::add Sub::sub => Symmetric<T, N>, f64 where T: NoSymmetricNumberSum<f64>;
    [T, const N: usize] Add::add Sub::sub => Symmetric<T, N>, i32 where T: NoSymmetricNumberSum<i32>;
    [T, const N: usize, const P: usize, const Q: usize] Add::add Sub::sub
    => Symmetric<T, N>, Matrix<T, P, Q> where Dims: NoSymmetricMatrixSum<N, P, Q>;

    [T, const N: usize, const P: usize] Add::add Sub::sub => Lower<T, N>, Lower<T, P> where Dims: NoTriangleSum<N, P>;
    [T, const N: usize, const P: usize] Add::add Sub::sub => Lower<T, N>, Matrix<T, P, P> where Dims: NoTriangleSum<N, P>;
    [T, const N: usize, const P: usize] Add::add Sub::sub => Upper<T, N>, Upper<T, P> where Dims: NoTriangleSum<N, P>;
    [T, const N: usize, const P: usize] Add::add Sub::sub => Upper<T, N>, Matrix<T, P, P> where Dims: NoTriangleSum<N, P>;

    [T, U] Add::add Sub::sub => Rotation3<T>, Rotation3<U> where U: NoRotationSum<T>;
    [T, U] Add::add Sub::sub => Rotation3<T>, &Rotation3<U> where U: NoRotationSum<T>;
    [T] Mul::mul => Rotation3<T>, f64 where T: NoRotationMultiple<f64>;
    [T] Mul::mul => Rotation3<T>, i32 where T: NoRotationMultiple<i32>;

    [T, const N: usize] Mul::mul => f64, Lower<T, N> where T: NoScaledTriangle<f64>;
    [T, const N: usize] Mul::mul => i32, Lower<T, N> where T: NoScaledTriangle<i32>;
    [T, const N: usize] Mul::mul => f64, Upper<T, N> where T: NoScaledTriangle<f64>;
    [T, const N: usize] Mul::mul => i32, Upper<T, N> where T: NoScaledTriangle<i32>;
    [T, const N: usize] Mul::mul => Lower<T, N>, f64 where T: NoScaledTriangle<f64>;
    [T, const N: usize] Mul::mul => Lower<T, N>, i32 where T: NoScaledTriangle<i32>;
    [T, const N: usize] Mul::mul => Upper<T, N>, f64 where T: NoScaledTriangle<f64>;
    [T, const N: usize] Mul::mul => Upper<T, N>, i32 where T: NoScaledTriangle<i32>;
}

refused_assignments! {
    [T, const M: usize, const N: usize] MulAssign::mul_assign DivAssign::div_assign
    => Matrix<T, M, N>, f64 where Nobody: NoOtherNumber<T, f64>;
    [T, const M: usize, const N: usize] MulAssign::mul_assign DivAssign::div_assign
    => Matrix<T, M, N>, i32 where Nobody: NoOtherNumber<T, i32>;

    [T, U, const K: usize, const M: usize, const N: usize] AddAssign::add_assign SubAssign::sub_assign
    => Matrix<T, M, N>, [U; K] where T: NoArray<K>;
}
