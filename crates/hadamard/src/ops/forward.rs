//! The forms of a binary operator that take references.

/// Adds the other three forms of a binary operator, given `&Lhs op &Rhs`.
///
/// A call reads like the `impl` that it stands for. The bounds of the
/// elements are in braces, and the relation between the sizes comes last. If the right side may
/// have elements of another type `U`, so that its own message refuses them, `; U` stands behind
/// the bounds, and what is asked of the right side behind the relation.
macro_rules! forward_ref {
    ($(
        impl [T: {$($bounds:tt)*} $(; $U:ident)? $(, $size:ident)*] $Op:ident::$op:ident
        for $Lhs:ty, $Rhs:ty as $Output:ty where $relation:path $(, $operand:path)?;
    )*) => {$(
        impl<T: $($bounds)* $(, $U)? $(, const $size: usize)*> $Op<$Rhs> for $Lhs
        where
            $crate::shape::Dims: $relation,
            $($Rhs: $operand,)?
        {
            type Output = $Output;

            #[inline]
            fn $op(self, rhs: $Rhs) -> $Output {
                $Op::$op(&self, &rhs)
            }
        }

        impl<T: $($bounds)* $(, $U)? $(, const $size: usize)*> $Op<&$Rhs> for $Lhs
        where
            $crate::shape::Dims: $relation,
            $($Rhs: $operand,)?
        {
            type Output = $Output;

            #[inline]
            fn $op(self, rhs: &$Rhs) -> $Output {
                $Op::$op(&self, rhs)
            }
        }

        impl<T: $($bounds)* $(, $U)? $(, const $size: usize)*> $Op<$Rhs> for &$Lhs
        where
            $crate::shape::Dims: $relation,
            $($Rhs: $operand,)?
        {
            type Output = $Output;

            #[inline]
            fn $op(self, rhs: $Rhs) -> $Output {
                $Op::$op(self, &rhs)
            }
        }
    )*};
}

pub(crate) use forward_ref;
