//! Orthographic lenses.

mod project;

use core::marker::PhantomData;

use super::clip_space::{ClipSpace, depth_of, upwards};
use super::handedness::{Handedness, LeftHanded, RightHanded, SameHandedness};
use super::image::Image;
use super::view::View;
use crate::matrix::Matrix;
use crate::scalar::Real;

/// An orthographic lens: its rays are parallel, and things have the same size at every distance.
/// For shadows of the sun, plans and user interfaces.
///
/// As a [`Perspective`](super::Perspective), it has nothing of a graphics API in it.
///
/// ```text
///           near          far
///      top   |-------------|
///            |             |        near and far: distances from the eye, along the direction
///     eye ---|-------------|--->      in which it looks; near may be zero or negative
///            |             |
///    bottom  |-------------|
/// ```
///
/// # Parameters out of range
///
/// All parameters have to be finite, the image must not be empty, and `far` has to be greater than
/// `near`. Otherwise there is no such lens, and each of its numbers is NaN: its frustum culls
/// nothing.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::{Orthographic, Reversed, View, WebGpu};
/// use hadamard::{mat, vector};
///
/// // 4 wide, 2 high, from 1 to 3.
/// let lens = Orthographic::new(4.0, 2.0, 1.0, 3.0);
/// assert_eq!(
///     lens.to_matrix::<WebGpu>(),
///     mat![0.5, 0.0,  0.0,  0.0;
///          0.0, 1.0,  0.0,  0.0;
///          0.0, 0.0, -0.5, -0.5;
///          0.0, 0.0,  0.0,  1.0],
/// );
///
/// // The corner of the far plane at the top right, seen from the origin.
/// let (view, corner) = (View::default(), vector![2.0, 1.0, -3.0]);
/// assert_eq!(lens.project::<WebGpu>(&view, corner), vector![1.0, 1.0, 1.0]);
/// assert_eq!(lens.project::<Reversed<WebGpu>>(&view, corner), vector![1.0, 1.0, 0.0]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Orthographic<T, H = RightHanded> {
    pub(super) image: Image<T>,
    pub(super) near: T,
    pub(super) far: T,
    handedness: PhantomData<H>,
}

impl<T: Real> Orthographic<T> {
    /// The lens with the view's axis in the middle of an image of this width and height.
    ///
    /// See [the type](Self#parameters-out-of-range) for parameters out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Orthographic, View, Vulkan};
    /// use hadamard::vector;
    ///
    /// let lens = Orthographic::new(4.0, 2.0, -1.0, 1.0);
    /// let middle = lens.project::<Vulkan>(&View::default(), vector![0.0, 0.5, 0.0]);
    /// assert_eq!(middle, vector![0.0, -0.5, 0.5]);
    /// ```
    #[inline]
    #[must_use]
    pub fn new(width: T, height: T, near: T, far: T) -> Self {
        Self::checked(Image::centered([T::TWO / width, T::TWO / height]), near, far)
    }

    /// The lens whose image reaches from `x[0]` to `x[1]` and from `y[0]` to `y[1]`. It may be
    /// off-centre.
    ///
    /// `y[0]` is at the bottom of the image and `y[1]` at the top. If `y[0]` is the larger one, y
    /// points down, as pixels do. Then the image is mirrored, and triangles turn the other way
    /// around.
    ///
    /// # Examples
    ///
    /// A user interface of 640 x 480 pixels, with the origin at the top left:
    ///
    /// ```
    /// use hadamard::geometry::{Orthographic, View, WebGpu};
    /// use hadamard::vector;
    ///
    /// let lens = Orthographic::from_edges([0.0, 640.0], [480.0, 0.0], -1.0, 1.0);
    /// let origin = lens.project::<WebGpu>(&View::default(), vector![0.0, 0.0, 0.0]);
    /// assert_eq!(origin, vector![-1.0, 1.0, 0.5]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "orthographic_rh")]
    #[doc(alias = "orthographic_lh")]
    #[doc(alias = "off_center")]
    pub fn from_edges(x: [T; 2], y: [T; 2], near: T, far: T) -> Self {
        Self::checked(Image::from_edges(x, y), near, far)
    }

    /// NaN if there is no such lens.
    #[inline]
    fn checked(image: Image<T>, near: T, far: T) -> Self {
        let is_valid = image.is_valid() && far > near && (far - near).is_finite();
        let (image, near, far) =
            if is_valid { (image, near, far) } else { (Image::NAN, T::NAN, T::NAN) };
        Orthographic { image, near, far, handedness: PhantomData }
    }

    /// The same lens for left-handed coordinates.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{DirectX, Orthographic};
    ///
    /// let lens = Orthographic::new(1.0, 1.0, 1.0, 3.0).left_handed();
    /// let m = lens.to_matrix::<DirectX>();
    /// assert_eq!((m[(2, 2)], m[(2, 3)]), (0.5, -0.5));
    /// ```
    #[inline]
    #[must_use]
    pub const fn left_handed(self) -> Orthographic<T, LeftHanded> {
        let Orthographic { image, near, far, .. } = self;
        Orthographic { image, near, far, handedness: PhantomData }
    }
}

impl<T: Real, H: Handedness> Orthographic<T, H> {
    /// The distance of the near plane.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Orthographic;
    ///
    /// let lens = Orthographic::new(4.0, 2.0, -1.0, 100.0);
    /// assert_eq!((lens.near(), lens.far()), (-1.0, 100.0));
    /// ```
    #[inline]
    #[must_use]
    pub fn near(&self) -> T {
        self.near
    }

    /// The distance of the far plane: see [`near`](Self::near).
    #[inline]
    #[must_use]
    pub fn far(&self) -> T {
        self.far
    }

    /// The image moved by `x` and `y` in device coordinates of the clip space C, for temporal
    /// anti-aliasing. A pixel is 2 / width and 2 / height.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Orthographic, View, Vulkan};
    /// use hadamard::vector;
    ///
    /// let lens = Orthographic::new(4.0, 2.0, 1.0, 3.0);
    /// // Half a pixel to the right and down, of 1024 x 512.
    /// let lens = lens.jittered::<Vulkan>([1.0 / 1024.0, 1.0 / 512.0]);
    /// let middle = lens.project::<Vulkan>(&View::default(), vector![0.0, 0.0, -2.0]);
    /// assert_eq!(middle, vector![1.0 / 1024.0, 1.0 / 512.0, 0.5]);
    /// ```
    #[inline]
    #[must_use]
    pub fn jittered<C: ClipSpace>(self, offset: [T; 2]) -> Self {
        Orthographic { image: self.image.moved::<C>(offset), ..self }
    }

    /// The matrix that takes homogeneous view coordinates to the clip space C.
    ///
    /// With n = near and f = far, of a right-handed lens:
    ///
    /// ```text
    ///     | 2/width     0     0   0 |      depth           A             B
    ///     |    0    2/height  0   0 |      [0, 1]      1/(n - f)     n/(n - f)
    ///     |    0        0     A   B |      [-1, 1]     2/(n - f)  (f + n)/(n - f)
    ///     |    0        0     0   1 |      reversed    1/(f - n)     f/(f - n)
    /// ```
    ///
    /// Vulkan's second row has the other sign, and so has A of a left-handed lens. An off-centre
    /// lens has elements in the last column above B.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{OpenGl, Orthographic};
    /// use hadamard::mat;
    ///
    /// let lens = Orthographic::from_edges([0.0, 4.0], [0.0, 2.0], 1.0, 3.0);
    /// assert_eq!(
    ///     lens.to_matrix::<OpenGl>(),
    ///     mat![0.5, 0.0,  0.0, -1.0;
    ///          0.0, 1.0,  0.0, -1.0;
    ///          0.0, 0.0, -1.0, -2.0;
    ///          0.0, 0.0,  0.0,  1.0],
    /// );
    /// ```
    #[inline]
    #[must_use]
    pub fn to_matrix<C: ClipSpace>(&self) -> Matrix<T, 4, 4> {
        let (zero, one, Image { scale, center }) = (T::ZERO, T::ONE, self.image);
        let depth = self.far - self.near;
        let (a, b) = (one / depth, self.far / depth);
        Matrix::from_rows([
            [scale[0], zero, zero, -center[0]],
            [zero, upwards::<C, _>(scale[1]), zero, upwards::<C, _>(-center[1])],
            [zero, zero, depth_of::<C, _>(H::forward(-a), zero), depth_of::<C, _>(b, one)],
            [zero, zero, zero, one],
        ])
    }

    /// The matrix that takes homogeneous world coordinates to the clip space C:
    /// `to_matrix::<C>() * view.to_matrix()`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, Orthographic, View, WebGpu};
    /// use hadamard::vector;
    ///
    /// let lens = Orthographic::new(4.0, 2.0, 1.0, 3.0);
    /// let view = View::from_pose(Isometry3::from_translation(vector![0.0, 0.0, 5.0]));
    /// let m = lens.view_projection::<WebGpu>(&view);
    /// assert_eq!(m * vector![0.0, 0.0, 2.0, 1.0], vector![0.0, 0.0, 1.0, 1.0]); // the far plane
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "clip_from_world")]
    pub fn view_projection<C: ClipSpace>(
        &self,
        view: &View<T, impl SameHandedness<H>>,
    ) -> Matrix<T, 4, 4> {
        self.to_matrix::<C>() * view.to_matrix()
    }
}
