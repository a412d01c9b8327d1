//! Clip spaces, by the graphics APIs that have them.

use core::marker::PhantomData;

use crate::scalar::Field;

/// The clip space of a graphics API: the depth of the near and the far plane, and the direction
/// of y. It says nothing of handedness.
///
/// All have x from -1 at the left to 1 at the right.
///
/// | | near | far | y = 1 is |
/// |---|---|---|---|
/// | [`OpenGl`] | -1 | 1 | at the top |
/// | [`Vulkan`] | 0 | 1 | at the bottom |
/// | [`DirectX`], [`Metal`], [`WebGpu`] | 0 | 1 | at the top |
/// | [`Reversed<C>`](Reversed) | 1 | 0 | as in C |
///
/// ```text
///       OpenGl               DirectX, Metal, WebGpu            Vulkan
///
///    y = 1 +-------+           y = 1 +-------+           y = -1 +-------+
///          |       |                 |       |                  |       |
///          |   +   |                 |   +   |                  |   +   |
///          |       |                 |       |                  |       |
///   y = -1 +-------+          y = -1 +-------+            y = 1 +-------+
///         x = -1   1                x = -1   1                 x = -1   1
///
///   depth: near -1, far 1     depth: near 0, far 1        depth: near 0, far 1
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no clip space: name the one of your graphics API",
    label = "one of `OpenGl`, `Vulkan`, `DirectX`, `Metal`, `WebGpu`, or `Reversed<…>` of it"
)]
pub trait ClipSpace: sealed::Sealed {
    /// The depth of the near plane.
    const NEAR: i8;
    /// The depth of the far plane. A depth buffer is cleared to it. Nearer is less, or greater if
    /// this is less than [`NEAR`](Self::NEAR).
    const FAR: i8;
    /// Whether y points down in the picture.
    const Y_DOWN: bool;
}

/// A clip space whose depth runs from 0 to 1, and can be reversed: all but [`OpenGl`].
#[diagnostic::on_unimplemented(
    message = "`Reversed<{Self}>` is no clip space: only a depth from 0 to 1 can be reversed, and only once",
    label = "from -1 to 1 it would gain nothing: floats are dense near 0, which is in the middle of that range",
    note = "with OpenGL, call `glClipControl(GL_LOWER_LEFT, GL_ZERO_TO_ONE)` and write `Reversed<DirectX>`"
)]
pub trait Reversible: ClipSpace {}

/// OpenGL, OpenGL ES and WebGL: depth from -1 to 1, y up.
///
/// After `glClipControl(GL_LOWER_LEFT, GL_ZERO_TO_ONE)` it is that of [`DirectX`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct OpenGl;

/// Vulkan: depth from 0 to 1, y down.
///
/// With a viewport of negative height it is that of [`DirectX`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Vulkan;

/// Direct3D: depth from 0 to 1, y up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct DirectX;

/// Metal: depth from 0 to 1, y up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Metal;

/// WebGPU and wgpu: depth from 0 to 1, y up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct WebGpu;

/// The clip space C with reversed depth: 1 at the near plane and 0 at the far plane.
///
/// Depth is linear in 1/distance, so most of its range is used up close to the camera. Floats are
/// dense near 0. With reversed depth, 0 is far away, and the two effects cancel: far things are
/// told apart as well as near ones. With a near plane at 0.1 m and a far plane at 10 km, depths
/// have so many steps between 1000 m and 1000.5 m:
///
/// | depth as `f32` | steps |
/// |---|---|
/// | forward, `WebGpu` | 0: 1 step is 0.6 m |
/// | reversed, `Reversed<WebGpu>` | 6868 |
///
/// It needs a depth buffer of floats, cleared to 0, and the comparison "greater".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Reversed<C>(PhantomData<C>);

/// `Type: depth of the near plane, of the far plane, whether y points down`.
macro_rules! clip_spaces {
    ($($Api:ident: $near:literal, $far:literal, $y_down:literal;)*) => {$(
        impl ClipSpace for $Api {
            const NEAR: i8 = $near;
            const FAR: i8 = $far;
            const Y_DOWN: bool = $y_down;
        }
    )*};
}

clip_spaces! {
    OpenGl: -1, 1, false;
    Vulkan: 0, 1, true;
    DirectX: 0, 1, false;
    Metal: 0, 1, false;
    WebGpu: 0, 1, false;
}

impl<C: Reversible> ClipSpace for Reversed<C> {
    const NEAR: i8 = 1;
    const FAR: i8 = 0;
    const Y_DOWN: bool = C::Y_DOWN;
}

impl Reversible for Vulkan {}
impl Reversible for DirectX {}
impl Reversible for Metal {}
impl Reversible for WebGpu {}

/// The depth in the clip space C from a reversed depth, which is 1 at the near plane and 0 at the
/// far plane. Both are in units of w.
#[inline]
pub(super) fn depth_of<C: ClipSpace, T: Field>(reversed: T, w: T) -> T {
    match (C::NEAR, C::FAR) {
        (1, _) => reversed,
        (0, _) => w - reversed,
        _ => w - (reversed + reversed),
    }
}

/// The reversed depth from a depth in the clip space C.
#[inline]
pub(super) fn reversed_of<C: ClipSpace, T: Field>(depth: T) -> T {
    let one = T::ONE;
    match (C::NEAR, C::FAR) {
        (1, _) => depth,
        (0, _) => one - depth,
        _ => (one - depth) / (one + one),
    }
}

/// Makes y point upwards if it has the direction of the clip space C, and the other way round.
#[inline]
pub(super) fn upwards<C: ClipSpace, T: Field>(y: T) -> T {
    if C::Y_DOWN { -y } else { y }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::OpenGl {}
    impl Sealed for super::Vulkan {}
    impl Sealed for super::DirectX {}
    impl Sealed for super::Metal {}
    impl Sealed for super::WebGpu {}
    impl<C> Sealed for super::Reversed<C> {}
}
