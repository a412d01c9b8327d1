//! num-dual 0.15: numbers that carry derivatives along.
//!
//! They have the functions that do not skip zeros on the way: products, norms, `solve`, `inverse`,
//! `lu`, `ldlt`, triangular systems, `determinant`. They are not [`Real`](crate::Real), because
//! QR, eigenvalues and the like skip an element that equals zero and so lose its derivative.

use num_dual_015::{Dual, Dual2, Dual3, DualNum, HyperDual, HyperHyperDual};

use crate::matrix::Matrix;
use crate::operand::Choice;
use crate::scalar::{Field, Scalar, Signed, SquareRoot, for_each_dual};
use crate::shape::Dims;

macro_rules! numbers {
    ($($Dual:ident { $($part:ident)* };)*) => {$(
        numbers! { $Dual f32 $($part)* }
        numbers! { $Dual f64 $($part)* }
    )*};
    ($Dual:ident $Float:ident $($part:ident)*) => {
        #[diagnostic::do_not_recommend]
        impl Scalar for $Dual<$Float> {
            const ZERO: Self = $Dual { re: 0.0, $($part: 0.0),* };
            const ONE: Self = $Dual { re: 1.0, $($part: 0.0),* };
        }

        #[diagnostic::do_not_recommend]
        impl Signed for $Dual<$Float> {
            #[inline]
            fn abs(self) -> Self {
                if self.re.is_sign_negative() { -self } else { self }
            }

            #[inline]
            fn signum(self) -> Self {
                $Dual { re: self.re.signum(), $($part: 0.0),* }
            }
        }

        #[diagnostic::do_not_recommend]
        impl Field for $Dual<$Float> {}

        #[diagnostic::do_not_recommend]
        impl SquareRoot for $Dual<$Float> {
            /// The root of a constant zero is zero. A zero with a derivative has an infinitely
            /// steep root.
            #[inline]
            fn sqrt(self) -> Self {
                let is_zero = self.re == 0.0 $(&& self.$part == 0.0)*;
                if is_zero { self } else { DualNum::sqrt(&self) }
            }
        }

        #[diagnostic::do_not_recommend]
        impl<const P: usize, const Q: usize> Choice<$Dual<$Float>, P, Q> for $Dual<$Float> {
            type Dims = Dims;

            #[inline]
            fn to_matrix(&self) -> Matrix<$Dual<$Float>, P, Q> {
                Matrix::splat(*self)
            }
        }
    };
}

for_each_dual! { numbers }
