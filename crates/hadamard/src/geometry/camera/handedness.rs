//! Right-handed and left-handed coordinates.

use core::fmt::Debug;
use core::hash::Hash;

use crate::scalar::Field;

/// The direction in which cameras look: [`RightHanded`] or [`LeftHanded`].
///
/// A lens and a view have to agree, which the compiler checks.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no handedness: write `RightHanded` or `LeftHanded`",
    label = "a camera looks along -z (`RightHanded`) or z (`LeftHanded`)"
)]
pub trait Handedness: sealed::Sealed + Copy + Default + Debug + Eq + Hash {
    /// The z coordinate of a point at this distance in front of the camera, and back.
    #[doc(hidden)]
    fn forward<T: Field>(distance: T) -> T;
}

/// The camera looks along -z, with x to the right and y up: OpenGL, glTF, Bevy, Blender.
///
/// ```text
///        y
///        |     -z, away from you
///        |   /
///        | /
///        +------- x
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct RightHanded;

/// The camera looks along z, with x to the right and y up: Direct3D, Unity.
///
/// The world has to be left-handed as well: a view moves and turns it, and mirrors nothing.
///
/// ```text
///        y
///        |      z, away from you
///        |   /
///        | /
///        +------- x
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct LeftHanded;

impl Handedness for RightHanded {
    #[inline]
    fn forward<T: Field>(distance: T) -> T {
        -distance
    }
}

impl Handedness for LeftHanded {
    #[inline]
    fn forward<T: Field>(distance: T) -> T {
        distance
    }
}

/// Holds for a handedness and itself: the lens has H, and the view `Self`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "this lens is `{H}`, but the view is `{Self}`: a camera has one handedness",
    label = "this view is `{Self}`",
    note = "for left-handed coordinates call `.left_handed()` on the right-handed one of them; for right-handed ones leave the call out"
)]
pub trait SameHandedness<H>: Handedness {}
impl<H: Handedness> SameHandedness<H> for H {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::RightHanded {}
    impl Sealed for super::LeftHanded {}
}
