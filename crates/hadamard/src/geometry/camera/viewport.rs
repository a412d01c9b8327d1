//! Device coordinates and pixels.

use super::clip_space::{ClipSpace, reversed_of, upwards};
use crate::matrix::{Matrix, Vector};
use crate::scalar::Field;

/// Where the pixel coordinates (0, 0) are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub enum Origin {
    /// At the top left of the window, with y downwards: images, the mouse, and the framebuffers of
    /// Vulkan, Direct3D, Metal and WebGPU.
    #[default]
    TopLeft,
    /// At the bottom left of the window, with y upwards: the framebuffers of OpenGL.
    BottomLeft,
}

/// The rectangle of pixels that shows a picture.
///
/// Pixels are squares: the middle of the first one is at (0.5, 0.5).
///
/// ```text
///   TopLeft                               BottomLeft
///
///   (0, 0)---------> x                     y
///     |   (x, y)------+                    ^   +-----------+
///     |     |         | height             |   |           | height
///     v     +---------+                    | (x, y)--------+
///     y        width                     (0, 0)---------> x
/// ```
///
/// # Examples
///
/// ```
/// use hadamard::geometry::{Origin, Viewport, Vulkan, WebGpu};
/// use hadamard::vector;
///
/// let viewport = Viewport::new(640.0, 480.0);
/// let top = vector![0.0, 1.0, 0.25];
/// assert_eq!(viewport.to_pixels::<WebGpu>(top), vector![320.0, 0.0, 0.25]);
/// assert_eq!(viewport.to_pixels::<Vulkan>(top), vector![320.0, 480.0, 0.25]); // y = 1 is below
///
/// let right_half = Viewport { x: 320.0, width: 320.0, ..viewport };
/// assert_eq!(right_half.to_pixels::<WebGpu>(top), vector![480.0, 0.0, 0.25]);
///
/// let of_opengl = Viewport { origin: Origin::BottomLeft, ..viewport };
/// assert_eq!(of_opengl.to_pixels::<WebGpu>(top), vector![320.0, 480.0, 0.25]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Viewport<T> {
    /// The left edge.
    pub x: T,
    /// The edge nearest to the origin: the upper one, or the lower one for
    /// [`Origin::BottomLeft`].
    pub y: T,
    /// From the left edge to the right one.
    pub width: T,
    /// From the upper edge to the lower one.
    pub height: T,
    /// Where (0, 0) is, and where y points to.
    pub origin: Origin,
}

impl<T: Field> Viewport<T> {
    /// The whole of a window, with the origin at the top left.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Origin, Viewport};
    ///
    /// let viewport = Viewport::new(640.0, 480.0);
    /// assert_eq!((viewport.x, viewport.y, viewport.origin), (0.0, 0.0, Origin::TopLeft));
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(width: T, height: T) -> Self {
        Viewport { x: T::ZERO, y: T::ZERO, width, height, origin: Origin::TopLeft }
    }

    /// width / height, for a lens.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Viewport;
    ///
    /// assert_eq!(Viewport::new(640.0, 320.0).aspect(), 2.0);
    /// ```
    #[inline]
    #[must_use]
    pub fn aspect(&self) -> T {
        self.width / self.height
    }

    /// The pixel coordinates of device coordinates (x, y, z) of the clip space C, and the depth as
    /// the depth buffer holds it. That is z, except in OpenGL, where it is (z + 1)/2.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{OpenGl, Viewport};
    /// use hadamard::vector;
    ///
    /// let viewport = Viewport::new(640.0, 480.0);
    /// let middle = viewport.to_pixels::<OpenGl>(vector![0.0, 0.0, 0.0]);
    /// assert_eq!(middle, vector![320.0, 240.0, 0.5]);
    /// ```
    #[inline]
    #[must_use]
    pub fn to_pixels<C: ClipSpace>(&self, ndc: Vector<T, 3>) -> Vector<T, 3> {
        let [x, y, depth] = ndc.columns[0];
        let two = T::ONE + T::ONE;
        let y = self.mirrored(upwards::<C, _>(y));
        let depth = if C::NEAR < 0 { T::ONE - reversed_of::<C, _>(depth) } else { depth };
        Matrix::from_columns([[
            self.x + (x + T::ONE) / two * self.width,
            self.y + (y + T::ONE) / two * self.height,
            depth,
        ]])
    }

    /// The device coordinates in the clip space C of a pixel and its depth: the inverse of
    /// [`to_pixels`](Self::to_pixels).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Viewport, WebGpu};
    /// use hadamard::vector;
    ///
    /// let viewport = Viewport::new(640.0, 480.0);
    /// let corner = viewport.to_ndc::<WebGpu>(vector![640.0, 480.0, 0.25]);
    /// assert_eq!(corner, vector![1.0, -1.0, 0.25]);
    /// ```
    #[inline]
    #[must_use]
    pub fn to_ndc<C: ClipSpace>(&self, pixel: Vector<T, 3>) -> Vector<T, 3> {
        let [x, y, depth] = pixel.columns[0];
        let two = T::ONE + T::ONE;
        let y = self.mirrored((y - self.y) / self.height * two - T::ONE);
        let depth = if C::NEAR < 0 { depth * two - T::ONE } else { depth };
        Matrix::from_columns([[
            (x - self.x) / self.width * two - T::ONE,
            upwards::<C, _>(y),
            depth,
        ]])
    }

    /// From y upwards to the y of pixels, and back.
    #[inline]
    fn mirrored(&self, y: T) -> T {
        match self.origin {
            Origin::TopLeft => -y,
            Origin::BottomLeft => y,
        }
    }
}
