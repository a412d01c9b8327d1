//! num-rational 0.4: exact fractions as elements.

use num_rational_04::Ratio;

use crate::matrix::Matrix;
use crate::operand::Choice;
use crate::scalar::{Field, Rounding, Scalar, Signed, for_each_ratio};
use crate::shape::Dims;

macro_rules! numbers {
    ($($Int:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Scalar for Ratio<$Int> {
            const ZERO: Self = Ratio::new_raw(0, 1);
            const ONE: Self = Ratio::new_raw(1, 1);
        }

        #[diagnostic::do_not_recommend]
        impl Signed for Ratio<$Int> {
            #[inline]
            fn abs(self) -> Self {
                if *self.numer() < 0 { -self } else { self }
            }

            #[inline]
            fn signum(self) -> Self {
                Ratio::new_raw(self.numer().signum(), 1)
            }
        }

        #[diagnostic::do_not_recommend]
        impl Field for Ratio<$Int> {}

        #[diagnostic::do_not_recommend]
        impl Rounding for Ratio<$Int> {
            #[inline]
            fn floor(self) -> Self {
                Ratio::new_raw(self.numer().div_euclid(*self.denom()), 1)
            }

            #[inline]
            fn ceil(self) -> Self {
                let below = Rounding::floor(self);
                if self.is_integer() { below } else { below + Self::ONE }
            }

            #[inline]
            fn round(self) -> Self {
                let below = Rounding::floor(self);
                let over = self.numer().rem_euclid(*self.denom());
                let short = self.denom() - over;
                let is_up = over > short || over == short && *self.numer() > 0;
                if is_up { below + Self::ONE } else { below }
            }

            /// The nearer of the integers below and above; halfway between them, the even one.
            #[inline]
            fn round_ties_even(self) -> Self {
                let below = Rounding::floor(self);
                // Less than the denominator, so that nothing overflows.
                let over = self.numer().rem_euclid(*self.denom());
                let short = self.denom() - over;
                let is_up = over > short || over == short && below.numer() % 2 != 0;
                if is_up { below + Self::ONE } else { below }
            }

            #[inline]
            fn trunc(self) -> Self {
                Ratio::trunc(&self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<const P: usize, const Q: usize> Choice<Ratio<$Int>, P, Q> for Ratio<$Int> {
            type Dims = Dims;

            #[inline]
            fn to_matrix(&self) -> Matrix<Ratio<$Int>, P, Q> {
                Matrix::splat(*self)
            }
        }
    )*};
}

for_each_ratio! { numbers }
