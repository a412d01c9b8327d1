//! `x`, `y`, `z` and `w` of vectors of one to four elements.

use core::ops::{Deref, DerefMut};

use crate::matrix::Vector;

/// `Name { fields }: length;`
macro_rules! fields {
    ($($(#[$doc:meta])* $Name:ident { $($field:ident)* }: $N:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
        #[repr(C)]
        #[allow(missing_docs, reason = "the names say it")]
        pub struct $Name<T> {
            $(pub $field: T,)*
        }

        impl<T> Deref for Vector<T, $N> {
            type Target = $Name<T>;

            #[inline]
            fn deref(&self) -> &$Name<T> {
                // SAFETY: the pointer comes from a reference, so it is non-null
                // and live for the lifetime of the result, which borrows `self`.
                // It points to one array of N values of `T`, because `Matrix` is
                // `repr(transparent)` over `[[T; N]; 1]`. A `repr(C)` struct of
                // N fields of type `T` has the same size, alignment and offsets
                // as `[T; N]`: each field is placed at the next offset that is a
                // multiple of its alignment (Reference, Type layout,
                // layout.repr.c.struct), and the size of a type is a multiple of
                // its alignment, so there is no padding between the fields or
                // after them.
                unsafe { &*core::ptr::from_ref(self).cast::<$Name<T>>() }
            }
        }

        impl<T> DerefMut for Vector<T, $N> {
            #[inline]
            fn deref_mut(&mut self) -> &mut $Name<T> {
                // SAFETY: as in `deref`; the reference is unique, and every
                // value of the fields is a valid value of the elements.
                unsafe { &mut *core::ptr::from_mut(self).cast::<$Name<T>>() }
            }
        }
    )*};
}

fields! {
    /// The field of a vector of one element.
    X { x }: 1;
    /// The fields of a vector of two elements.
    Xy { x y }: 2;
    /// The fields of a vector of three elements.
    Xyz { x y z }: 3;
    /// The fields of a vector of four elements.
    Xyzw { x y z w }: 4;
}
