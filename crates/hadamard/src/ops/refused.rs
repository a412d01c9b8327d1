//! Operators that are refused, with a message that says what to write instead.
//!
//! Each asks for a relation that never holds, and the compiler prints the message of
//! that relation. The documentation hides them.

use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Rem, RemAssign, Sub, SubAssign};

use crate::matrix::Matrix;
use crate::shape::{Dims, NoQuotient, NoScalarQuotient, NoScalarSum};

/// `A / B` means different things in other languages.
macro_rules! no_quotient {
    ($($Lhs:ty, $Rhs:ty;)*) => {$(
        #[doc(hidden)]
        impl<T, const M: usize, const N: usize, const P: usize, const Q: usize> Div<$Rhs> for $Lhs
        where
            Dims: NoQuotient<M, N, P, Q>,
        {
            type Output = Matrix<T, M, N>;

            fn div(self, _: $Rhs) -> Matrix<T, M, N> {
                const { panic!() }
            }
        }
    )*};
}

no_quotient! {
    Matrix<T, M, N>, Matrix<T, P, Q>;
    Matrix<T, M, N>, &Matrix<T, P, Q>;
    &Matrix<T, M, N>, Matrix<T, P, Q>;
    &Matrix<T, M, N>, &Matrix<T, P, Q>;
}

macro_rules! no_quotient_assign {
    ($($Rhs:ty;)*) => {$(
        #[doc(hidden)]
        impl<T, const M: usize, const N: usize, const P: usize, const Q: usize> DivAssign<$Rhs>
            for Matrix<T, M, N>
        where
            Dims: NoQuotient<M, N, P, Q>,
        {
            fn div_assign(&mut self, _: $Rhs) {}
        }
    )*};
}

no_quotient_assign! {
    Matrix<T, P, Q>;
    &Matrix<T, P, Q>;
}

/// Some read `A + s` as A + s I, others as s added to every element.
macro_rules! no_scalar_sum {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident;)*) => {$(
        #[doc(hidden)]
        impl<T, const M: usize, const N: usize> $Op<T> for Matrix<T, M, N>
        where
            Dims: NoScalarSum<M, N>,
        {
            type Output = Matrix<T, M, N>;

            fn $op(self, _: T) -> Matrix<T, M, N> {
                self
            }
        }

        #[doc(hidden)]
        impl<T: Copy, const M: usize, const N: usize> $Op<T> for &Matrix<T, M, N>
        where
            Dims: NoScalarSum<M, N>,
        {
            type Output = Matrix<T, M, N>;

            fn $op(self, _: T) -> Matrix<T, M, N> {
                *self
            }
        }

        #[doc(hidden)]
        impl<T, const M: usize, const N: usize> $OpAssign<T> for Matrix<T, M, N>
        where
            Dims: NoScalarSum<M, N>,
        {
            fn $op_assign(&mut self, _: T) {}
        }
    )*};
}

no_scalar_sum! {
    Add::add, AddAssign::add_assign;
    Sub::sub, SubAssign::sub_assign;
}

/// `s + A`, `s - A` and `s / A`.
///
/// For `f64` and `i32` alone: a literal on the left can be one of these. With `f32` as well, the
/// compiler could not choose for `1.0 - mat![1.0, 2.0]`, and would list what can be subtracted from
/// a float.
macro_rules! no_scalar_left {
    ($($Op:ident::$op:ident, $relation:ident: $($Scalar:ident)*;)*) => {$($(
        #[doc(hidden)]
        impl<T, const M: usize, const N: usize> $Op<Matrix<T, M, N>> for $Scalar
        where
            Dims: $relation<M, N>,
        {
            type Output = Matrix<T, M, N>;

            fn $op(self, matrix: Matrix<T, M, N>) -> Matrix<T, M, N> {
                matrix
            }
        }

        #[doc(hidden)]
        impl<T: Copy, const M: usize, const N: usize> $Op<&Matrix<T, M, N>> for $Scalar
        where
            Dims: $relation<M, N>,
        {
            type Output = Matrix<T, M, N>;

            fn $op(self, matrix: &Matrix<T, M, N>) -> Matrix<T, M, N> {
                *matrix
            }
        }
    )*)*};
}

no_scalar_left! {
    Add::add, NoScalarSum: f64 i32;
    Sub::sub, NoScalarSum: f64 i32;
    Div::div, NoScalarQuotient: f64 i32;
}

/// A right side that nobody has.
///
/// In generic code whose elements lack `Add`, no operator `+` holds. The compiler would then say that
/// there is none, before it looks at the right side. With two operators that hold it has to look. So
/// it finds the operator that is meant, and prints the message of [`CanAdd`](crate::scalar::CanAdd).
/// With one that holds, it would take that one.
#[doc(hidden)]
pub enum NoOperand<const WHICH: usize> {}

macro_rules! operators_of_nobody {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident;)*) => {$(
        operators_of_nobody! { @one $Op::$op Matrix<T, M, N>, NoOperand<0> }
        operators_of_nobody! { @one $Op::$op Matrix<T, M, N>, NoOperand<1> }
        operators_of_nobody! { @one $Op::$op &Matrix<T, M, N>, NoOperand<0> }
        operators_of_nobody! { @one $Op::$op &Matrix<T, M, N>, NoOperand<1> }
        operators_of_nobody! { @assign $OpAssign::$op_assign NoOperand<0> }
        operators_of_nobody! { @assign $OpAssign::$op_assign NoOperand<1> }
    )*};
    (@one $Op:ident::$op:ident $Lhs:ty, $Rhs:ty) => {
        #[doc(hidden)]
        #[diagnostic::do_not_recommend]
        impl<T, const M: usize, const N: usize> $Op<$Rhs> for $Lhs {
            type Output = $Rhs;

            fn $op(self, nobody: $Rhs) -> $Rhs {
                nobody
            }
        }
    };
    (@assign $OpAssign:ident::$op_assign:ident $Rhs:ty) => {
        #[doc(hidden)]
        #[diagnostic::do_not_recommend]
        impl<T, const M: usize, const N: usize> $OpAssign<$Rhs> for Matrix<T, M, N> {
            fn $op_assign(&mut self, nobody: $Rhs) {
                match nobody {}
            }
        }
    };
}

operators_of_nobody! {
    Add::add, AddAssign::add_assign;
    Sub::sub, SubAssign::sub_assign;
    Mul::mul, MulAssign::mul_assign;
    Div::div, DivAssign::div_assign;
    Rem::rem, RemAssign::rem_assign;
}
