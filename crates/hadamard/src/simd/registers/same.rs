//! Finds out the type of an element, without a bound on it.

use core::any::TypeId;
use core::marker::PhantomData;

/// Whether `T` is the type `U`. `U` holds no references.
///
/// `TypeId::of` asks for `T: 'static`, and the operators must not ask their users for that.
/// The crate typeid (D. Tolnay) shows a way without. An optimised build knows the answer at
/// compile time, before it optimises the code that depends on it, because a function returns
/// it as a constant and writes nothing to memory.
#[inline]
pub(in crate::simd) fn same<T, U: 'static>() -> bool {
    if size_of::<T>() != size_of::<U>() {
        return false;
    }
    let marker = PhantomData::<T>;
    let object: &(dyn Is<U> + '_) = &marker;
    // SAFETY: the two types differ in a lifetime only, which layout and code do not depend
    // on. The object is not kept: `is` returns a `bool`. The method reads nothing that `T`
    // may refer to, because a `PhantomData` holds nothing.
    let object: &(dyn Is<U> + 'static) =
        unsafe { core::mem::transmute::<&(dyn Is<U> + '_), &(dyn Is<U> + 'static)>(object) };
    object.is()
}

/// Whether there are kernels for elements of type `T`.
#[inline]
pub(crate) fn has_kernel<T>() -> bool {
    same::<T, f32>() || same::<T, f64>()
}

/// Whether `T`, one of the two types that have kernels, is `f32`.
///
/// It compares sizes, so it is a constant, and a debug build compiles one kernel and makes
/// room on the stack for one only.
pub(in crate::simd) const fn is_f32<T>() -> bool {
    size_of::<T>() == size_of::<f32>()
}

/// Whether the marked type is `U`, with all its lifetimes taken for `'static`.
trait Is<U: 'static> {
    fn is(&self) -> bool
    where
        Self: 'static;
}

impl<T, U: 'static> Is<U> for PhantomData<T> {
    #[inline]
    fn is(&self) -> bool
    where
        Self: 'static,
    {
        TypeId::of::<T>() == TypeId::of::<U>()
    }
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn a_type_is_itself_only() {
        assert!(same::<f32, f32>() && same::<f64, f64>());
        assert!(!same::<f32, f64>() && !same::<u32, f32>() && !same::<i64, f64>());
    }

    /// Types with lifetimes are compared as well.
    #[test]
    fn references_are_not_numbers() {
        fn check<'a>(_: &'a [u8]) {
            assert!(!same::<&'a [u8], f64>() && !same::<&'a u8, f64>());
        }
        let local = [1, 2];
        check(&local);
    }
}
