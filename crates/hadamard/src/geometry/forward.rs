//! The forms of a product that take references.

/// Given `Type * Type`, adds the three forms that take references, and `a *= b`.
macro_rules! forward_product {
    ($($Type:ident: $bound:path;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: $bound> Mul<&$Type<T>> for $Type<T> {
            type Output = $Type<T>;

            #[inline]
            fn mul(self, rhs: &$Type<T>) -> $Type<T> {
                self * *rhs
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: $bound> Mul<$Type<T>> for &$Type<T> {
            type Output = $Type<T>;

            #[inline]
            fn mul(self, rhs: $Type<T>) -> $Type<T> {
                *self * rhs
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: $bound> Mul<&$Type<T>> for &$Type<T> {
            type Output = $Type<T>;

            #[inline]
            fn mul(self, rhs: &$Type<T>) -> $Type<T> {
                *self * *rhs
            }
        }

        /// `a *= b` is `a = a * b`.
        impl<T: $bound> MulAssign<$Type<T>> for $Type<T> {
            #[inline]
            fn mul_assign(&mut self, rhs: $Type<T>) {
                *self = *self * rhs;
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: $bound> MulAssign<&$Type<T>> for $Type<T> {
            #[inline]
            fn mul_assign(&mut self, rhs: &$Type<T>) {
                *self = *self * *rhs;
            }
        }
    )*};
}

pub(super) use forward_product;
