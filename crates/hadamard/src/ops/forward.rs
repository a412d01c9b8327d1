//! The forms of a binary operator that take references.

/// Adds the other three forms of a binary operator, given `&Lhs op &Rhs`.
///
/// A call reads like the `impl` that it stands for. The bounds of the
/// elements are in braces, and the relation between the sizes comes last.
macro_rules! forward_ref {
    ($(
        impl [T: {$($bounds:tt)*} $(, $size:ident)*] $Op:ident::$op:ident
        for $Lhs:ty, $Rhs:ty as $Output:ty where $relation:path;
    )*) => {$(
        impl<T: $($bounds)* $(, const $size: usize)*> $Op<$Rhs> for $Lhs
        where
            $crate::shape::Dims: $relation,
        {
            type Output = $Output;

            #[inline]
            fn $op(self, rhs: $Rhs) -> $Output {
                (&self).$op(&rhs)
            }
        }

        impl<T: $($bounds)* $(, const $size: usize)*> $Op<&$Rhs> for $Lhs
        where
            $crate::shape::Dims: $relation,
        {
            type Output = $Output;

            #[inline]
            fn $op(self, rhs: &$Rhs) -> $Output {
                (&self).$op(rhs)
            }
        }

        impl<T: $($bounds)* $(, const $size: usize)*> $Op<$Rhs> for &$Lhs
        where
            $crate::shape::Dims: $relation,
        {
            type Output = $Output;

            #[inline]
            fn $op(self, rhs: $Rhs) -> $Output {
                self.$op(&rhs)
            }
        }
    )*};
}

pub(crate) use forward_ref;
