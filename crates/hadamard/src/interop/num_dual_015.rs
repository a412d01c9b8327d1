//! num-dual 0.15: numbers that carry derivatives along, one or many.
//!
//! They have the functions that do not skip zeros on the way: products, norms, `solve`, `inverse`,
//! `lu`, `ldlt`, `cholesky`, triangular systems, `determinant`, and an `exp_matrix` of their own.
//! They are not [`Real`](crate::Real), because QR, eigenvalues and the like skip an element that
//! equals zero and so lose its derivative.
//!
//! The types of dynamic size are no elements: they are not `Copy`.

use num_dual_015::{
    Derivative, Dual, Dual2, Dual2SVec, Dual3, DualNum, DualSVec, HyperDual, HyperDualSVec32,
    HyperDualSVec64, HyperHyperDual,
};

use crate::matrix::Matrix;
use crate::operand::Choice;
use crate::scalar::{Field, Scalar, Signed, SquareRoot, for_each_dual};
use crate::shape::Dims;

/// A derivative of zero.
macro_rules! zero {
    (number) => {
        0.0
    };
    (matrix) => {
        Derivative(None)
    };
}

/// Whether a derivative is zero. A matrix that is left out is zero.
macro_rules! is_zero {
    ($part:expr, number) => {
        $part == 0.0
    };
    ($part:expr, matrix) => {
        $part.0.as_ref().is_none_or(|part| part.iter().all(|&x| x == 0.0))
    };
}

macro_rules! numbers {
    ($([$($D:ident)*] $Single:ty, $Double:ty: $parts:tt;)*) => {$(
        numbers! { [$($D)*] $Single, f32 $parts }
        numbers! { [$($D)*] $Double, f64 $parts }
    )*};
    ([$($D:ident)*] $Dual:ty, $Float:ident { $($part:ident: $kind:ident),* }) => {
        #[diagnostic::do_not_recommend]
        impl<$(const $D: usize),*> Scalar for $Dual {
            const ZERO: Self = Self { re: 0.0, $($part: zero!($kind)),* };
            const ONE: Self = Self { re: 1.0, $($part: zero!($kind)),* };
        }

        #[diagnostic::do_not_recommend]
        impl<$(const $D: usize),*> Signed for $Dual {
            #[inline]
            fn abs(self) -> Self {
                if self.re.is_sign_negative() { -self } else { self }
            }

            #[inline]
            fn signum(self) -> Self {
                Self { re: self.re.signum(), $($part: zero!($kind)),* }
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$(const $D: usize),*> Field for $Dual {}

        #[diagnostic::do_not_recommend]
        impl<$(const $D: usize),*> SquareRoot for $Dual {
            /// The root of a constant zero is zero. A zero with a derivative has an infinitely
            /// steep root.
            #[inline]
            fn sqrt(self) -> Self {
                let is_zero = self.re == 0.0 $(&& is_zero!(self.$part, $kind))*;
                if is_zero { self } else { DualNum::sqrt(&self) }
            }
        }

        #[diagnostic::do_not_recommend]
        impl<const P: usize, const Q: usize $(, const $D: usize)*>
            Choice<$Dual, P, Q> for $Dual
        {
            type Dims = Dims;

            #[inline]
            fn to_matrix(&self) -> Matrix<$Dual, P, Q> {
                Matrix::splat(*self)
            }
        }
    };
}

for_each_dual! { numbers }
