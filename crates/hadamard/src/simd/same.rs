//! Which type an element is, without a bound on it.

use core::any::TypeId;
use core::marker::PhantomData;

/// Whether `T` is the type `U`, which holds no references.
///
/// `TypeId::of` asks for `T: 'static`, and the operators must not ask their users for
/// that. The crate typeid (D. Tolnay) shows the way round. An optimised build knows the
/// answer at compile time.
#[inline]
pub(super) fn same<T, U: 'static>() -> bool {
    size_of::<T>() == size_of::<U>() && id::<T>() == TypeId::of::<U>()
}

/// Whether there are kernels for elements of type `T`.
#[inline]
pub(crate) fn has_lanes<T>() -> bool {
    same::<T, f32>() || same::<T, f64>()
}

trait Identified {
    fn id(&self) -> TypeId
    where
        Self: 'static;
}

impl<T> Identified for PhantomData<T> {
    #[inline]
    fn id(&self) -> TypeId
    where
        Self: 'static,
    {
        TypeId::of::<T>()
    }
}

/// The `TypeId` of `T` with all its lifetimes taken for `'static`.
#[inline]
fn id<T>() -> TypeId {
    let marker = PhantomData::<T>;
    let object: &(dyn Identified + '_) = &marker;
    // SAFETY: the two types differ in a lifetime only, which layout and code do not depend
    // on. The object is not kept: `id` returns a value without lifetimes, and the method
    // reads nothing of what `T` may refer to, because a `PhantomData` has nothing in it.
    let object: &(dyn Identified + 'static) = unsafe {
        core::mem::transmute::<&(dyn Identified + '_), &(dyn Identified + 'static)>(object)
    };
    object.id()
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn a_type_is_itself_only() {
        assert!(same::<f32, f32>() && same::<f64, f64>());
        assert!(!same::<f32, f64>() && !same::<u32, f32>() && !same::<i64, f64>());
    }

    /// Types with lifetimes have an answer as well.
    #[test]
    fn references_are_not_numbers() {
        fn check<'a>(_: &'a [u8]) {
            assert!(!same::<&'a [u8], f64>() && !same::<&'a u8, f64>());
        }
        let local = [1, 2];
        check(&local);
    }
}
