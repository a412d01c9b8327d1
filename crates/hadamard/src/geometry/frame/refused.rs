//! Operators that are refused, with messages that say what to write instead. The documentation
//! hides them.

use core::ops::{Add, AddAssign, Div, Mul, Sub, SubAssign};

use super::relations::{
    Frame, Frames, Never, NoBareFactor, NoBareLeft, NoBareRight, NoBareSum, NoCovarianceProduct,
    NoFrameByConversion, NoMapOnTheRight, NoValueProduct, NoValueQuotient,
};
use super::{In, Map};
use crate::geometry::{Affine, Isometry2, Isometry3, Rotation2, Rotation3};
use crate::matrix::Matrix;
use crate::structured::Symmetric;

/// The four forms, of values and references, of
/// `impl [parameters] Operator for Left, Right as Output where relation`.
macro_rules! refused {
    ($(impl [$($parameters:tt)*] $Op:ident::$op:ident for $Lhs:ty, $Rhs:ty as $Output:ty
        where $Frames:ty: $relation:path $(, $never:path)?;)*) => {$(
        refused! { @ [$($parameters)*] $Op::$op for $Lhs, $Rhs as $Output where $Frames: $relation $(, $never)? }
        refused! { @ [$($parameters)*] $Op::$op for $Lhs, &$Rhs as $Output where $Frames: $relation $(, $never)? }
        refused! { @ [$($parameters)*] $Op::$op for &$Lhs, $Rhs as $Output where $Frames: $relation $(, $never)? }
        refused! { @ [$($parameters)*] $Op::$op for &$Lhs, &$Rhs as $Output where $Frames: $relation $(, $never)? }
    )*};
    (@ [$($parameters:tt)*] $Op:ident::$op:ident for $Lhs:ty, $Rhs:ty as $Output:ty
        where $Frames:ty: $relation:path $(, $never:path)?) => {
        #[doc(hidden)]
        impl<$($parameters)*> $Op<$Rhs> for $Lhs
        where
            $Frames: $relation $(+ $never)?,
        {
            type Output = $Output;

            fn $op(self, _: $Rhs) -> $Output {
                const { panic!() }
            }
        }
    };
}

refused! {
    impl [F, G, X, Y] Mul::mul for In<F, X>, In<G, Y> as In<F, X>
        where Frames: NoValueProduct<F, G>;
    impl [F, G, X, Y] Div::div for In<F, X>, In<G, Y> as In<F, X>
        where Frames: NoValueQuotient<F, G>;
    impl [F, A, B, X, M] Mul::mul for In<F, X>, Map<A, B, M> as In<F, X>
        where Frame<F>: NoMapOnTheRight<F, A, B>, Never;
    impl [F, X, T, const P: usize, const Q: usize] Mul::mul for In<F, X>, Matrix<T, P, Q> as In<F, X>
        where Frame<F>: NoBareFactor<F>, Never;
    impl [A, B, F, M, T, const N: usize] Mul::mul for Map<A, B, M>, In<F, Symmetric<T, N>>
        as In<B, Symmetric<T, N>> where Frame<F>: NoCovarianceProduct<A, B, F>, Never;
}

refused! {
    impl [A, B, M, T, const P: usize, const Q: usize] Mul::mul for Map<A, B, M>, Matrix<T, P, Q>
        as In<B, M> where Frame<A>: NoBareRight<A, B>, Never;
    impl [A, B, M, T, const P: usize, const Q: usize] Mul::mul for Matrix<T, P, Q>, Map<A, B, M>
        as Map<A, B, M> where Frame<B>: NoBareLeft<B>, Never;
    impl [F, X, T, const P: usize, const Q: usize] Mul::mul for Matrix<T, P, Q>, In<F, X> as In<F, X>
        where Frame<F>: NoBareLeft<F>, Never;
}

/// `[parameters] Bare;` for transforms without frames. Values only: the compiler shows all
/// implementations of a product if there are not more than nine.
macro_rules! refused_transforms {
    ($([$($parameters:tt)*] $Bare:ty;)*) => {$(
        refused! { @ [A, B, M, $($parameters)*] Mul::mul for Map<A, B, M>, $Bare as In<B, M>
            where Frame<A>: NoBareRight<A, B>, Never }
        refused! { @ [A, B, M, $($parameters)*] Mul::mul for $Bare, Map<A, B, M> as Map<A, B, M>
            where Frame<B>: NoBareLeft<B>, Never }
        refused! { @ [F, X, $($parameters)*] Mul::mul for $Bare, In<F, X> as In<F, X>
            where Frame<F>: NoBareLeft<F>, Never }
    )*};
}

refused_transforms! {
    [T] Rotation2<T>;
    [T] Rotation3<T>;
    [T] Isometry2<T>;
    [T] Isometry3<T>;
    [T, const N: usize] Affine<T, N>;
}

refused! {
    impl [F, X, T, const P: usize, const Q: usize] Add::add for In<F, X>, Matrix<T, P, Q> as In<F, X>
        where Frame<F>: NoBareSum<F>, Never;
    impl [F, X, T, const P: usize, const Q: usize] Add::add for Matrix<T, P, Q>, In<F, X> as In<F, X>
        where Frame<F>: NoBareSum<F>, Never;
    impl [F, X, T, const P: usize, const Q: usize] Sub::sub for In<F, X>, Matrix<T, P, Q> as In<F, X>
        where Frame<F>: NoBareSum<F>, Never;
    impl [F, X, T, const P: usize, const Q: usize] Sub::sub for Matrix<T, P, Q>, In<F, X> as In<F, X>
        where Frame<F>: NoBareSum<F>, Never;
    impl [F, X, T, const N: usize] Add::add for In<F, X>, Symmetric<T, N> as In<F, X>
        where Frame<F>: NoBareSum<F>, Never;
    impl [F, X, T, const N: usize] Add::add for Symmetric<T, N>, In<F, X> as In<F, X>
        where Frame<F>: NoBareSum<F>, Never;
    impl [F, X, T, const N: usize] Sub::sub for In<F, X>, Symmetric<T, N> as In<F, X>
        where Frame<F>: NoBareSum<F>, Never;
    impl [F, X, T, const N: usize] Sub::sub for Symmetric<T, N>, In<F, X> as In<F, X>
        where Frame<F>: NoBareSum<F>, Never;
}

#[doc(hidden)]
impl<F, T, const M: usize, const N: usize> From<Matrix<T, M, N>> for In<F, Matrix<T, M, N>>
where
    Frame<F>: NoFrameByConversion<F> + Never,
{
    fn from(_: Matrix<T, M, N>) -> Self {
        const { panic!() }
    }
}

/// `Operator: [parameters] Bare;` for what is added to a value or subtracted in place.
macro_rules! refused_in_place {
    ($($OpAssign:ident::$op_assign:ident: [$($parameters:tt)*] $Bare:ty;)*) => {$(
        #[doc(hidden)]
        impl<F, X, $($parameters)*> $OpAssign<$Bare> for In<F, X>
        where
            Frame<F>: NoBareSum<F> + Never,
        {
            fn $op_assign(&mut self, _: $Bare) {}
        }
    )*};
}

refused_in_place! {
    AddAssign::add_assign: [T, const P: usize, const Q: usize] Matrix<T, P, Q>;
    AddAssign::add_assign: [T, const P: usize, const Q: usize] &Matrix<T, P, Q>;
    AddAssign::add_assign: [T, const N: usize] Symmetric<T, N>;
    SubAssign::sub_assign: [T, const P: usize, const Q: usize] Matrix<T, P, Q>;
    SubAssign::sub_assign: [T, const P: usize, const Q: usize] &Matrix<T, P, Q>;
    SubAssign::sub_assign: [T, const N: usize] Symmetric<T, N>;
}
