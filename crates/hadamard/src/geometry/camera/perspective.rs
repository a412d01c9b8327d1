//! Perspective lenses.

mod project;

use core::marker::PhantomData;

use super::clip_space::{ClipSpace, depth_of, upwards};
use super::handedness::{Handedness, LeftHanded, RightHanded, SameHandedness};
use super::image::Image;
use super::view::View;
use crate::matrix::Matrix;
use crate::scalar::{Real, Transcendental};

/// A perspective lens: what is twice as far away appears half as large.
///
/// It does not depend on a graphics API. You name the clip space of an API where you take numbers
/// for it: `lens.to_matrix::<Vulkan>()`.
///
/// ```text
///                                  far
///                          near   __--|
///          top = tan(fov/2)   __--    |       fov_y: the whole angle, from bottom to top
///                      |  _--|        |       aspect: width / height of the image
///     eye  ------------+-----|--------|->     near, far: distances from the eye, along the
///                      |  ‾--|        |         direction in which it looks; both positive
///      at distance 1   |     ‾‾--_    |       far may be infinite
///                                 ‾‾--|
/// ```
///
/// # Parameters out of range
///
/// `near` has to be positive, and `far` greater than `near`, or infinite. The angle has to be
/// between 0 and π, `aspect` positive and finite, and the image must not be empty. Otherwise there
/// is no such lens, and each of its numbers is NaN: it projects nothing, and its frustum culls
/// nothing. So a window that is minimised, with an aspect of 0/0, does no harm. Do not exchange
/// `near` and `far` to reverse the depth: name [`Reversed`](super::Reversed).
///
/// # Examples
///
/// ```
/// use hadamard::geometry::{Perspective, Reversed, View, WebGpu};
/// use hadamard::{mat, vector};
///
/// // 90 degrees, twice as wide as high, from 1 to 3.
/// let lens = Perspective::from_focal_length(1.0, 2.0, 1.0, 3.0);
/// assert_eq!(
///     lens.to_matrix::<WebGpu>(),
///     mat![0.5, 0.0,  0.0,  0.0;
///          0.0, 1.0,  0.0,  0.0;
///          0.0, 0.0, -1.5, -1.5;
///          0.0, 0.0, -1.0,  0.0],
/// );
///
/// // The corner of the far plane at the top right, seen from the origin.
/// let view = View::default();
/// let corner = vector![6.0, 3.0, -3.0];
/// assert_eq!(lens.project::<WebGpu>(&view, corner), Some(vector![1.0, 1.0, 1.0]));
/// assert_eq!(lens.project::<Reversed<WebGpu>>(&view, corner), Some(vector![1.0, 1.0, 0.0]));
/// assert_eq!(lens.project::<WebGpu>(&view, -corner), None); // behind the eye
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Perspective<T, H = RightHanded> {
    pub(super) image: Image<T>,
    pub(super) near: T,
    pub(super) far: T,
    handedness: PhantomData<H>,
}

impl<T: Real> Perspective<T> {
    /// The lens with a vertical angle of view, in radians. `aspect` is width / height of the
    /// image; `near` and `far` are positive distances, and `far` may be infinite.
    ///
    /// See [the type](Self#parameters-out-of-range) for parameters out of range.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Perspective, Reversed, WebGpu};
    ///
    /// let lens = Perspective::new(60_f32.to_radians(), 16.0 / 9.0, 0.1, f32::INFINITY);
    /// let m = lens.to_matrix::<Reversed<WebGpu>>();
    /// assert!((m[(1, 1)] - 3_f32.sqrt()).abs() < 1e-6);
    /// assert_eq!((m[(2, 2)], m[(2, 3)]), (0.0, 0.1));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "perspective_rh")]
    #[doc(alias = "perspective_lh")]
    #[doc(alias = "perspective_infinite_reverse_rh")]
    pub fn new(fov_y: T, aspect: T, near: T, far: T) -> Self
    where
        T: Transcendental,
    {
        let focal_length = T::ONE / (fov_y / T::TWO).tan();
        // The tangent has a period: it would take degrees for some other angle.
        let is_angle = fov_y > T::ZERO && fov_y < T::PI;
        let focal_length = if is_angle { focal_length } else { T::NAN };
        Self::from_focal_length(focal_length, aspect, near, far)
    }

    /// The lens with a focal length in units of half the height of the image, cot(fov_y / 2). It
    /// needs no mathematics library.
    ///
    /// | angle | focal length |
    /// |---|---|
    /// | 90° | 1 |
    /// | 60° | √3 |
    /// | 45° | 1 + √2 |
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{OpenGl, Perspective};
    ///
    /// let lens = Perspective::from_focal_length(2.0, 4.0, 1.0, 10.0);
    /// let m = lens.to_matrix::<OpenGl>();
    /// assert_eq!((m[(0, 0)], m[(1, 1)]), (0.5, 2.0));
    /// ```
    #[inline]
    #[must_use]
    pub fn from_focal_length(focal_length: T, aspect: T, near: T, far: T) -> Self {
        Self::checked(Image::centered([focal_length / aspect, focal_length]), near, far)
    }

    /// The lens whose image reaches from `x[0]` to `x[1]` and from `y[0]` to `y[1]` at distance 1:
    /// the tangents of four angles. It may be off-centre, as for a headset, a mirror or a tile of a
    /// larger picture.
    ///
    /// For edges on the near plane, as `glFrustum` takes them, divide these by `near`. If `x[0]` is
    /// larger than `x[1]`, the image is mirrored. The same holds for y.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Perspective, View, WebGpu};
    /// use hadamard::vector;
    ///
    /// // The right half of a picture that reaches from -2 to 2.
    /// let half = Perspective::from_tangents([0.0, 2.0], [-1.0, 1.0], 1.0, 9.0);
    /// let middle = half.project::<WebGpu>(&View::default(), vector![2.0, 0.0, -2.0]);
    /// assert_eq!(middle, Some(vector![0.0, 0.0, 0.5625]));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "frustum_rh")]
    #[doc(alias = "frustum_lh")]
    #[doc(alias = "off_center")]
    pub fn from_tangents(x: [T; 2], y: [T; 2], near: T, far: T) -> Self {
        Self::checked(Image::from_edges(x, y), near, far)
    }

    /// NaN if there is no such lens.
    #[inline]
    fn checked(image: Image<T>, near: T, far: T) -> Self {
        let is_valid = image.is_valid() && near > T::ZERO && near.is_finite() && far > near;
        let (image, near, far) =
            if is_valid { (image, near, far) } else { (Image::NAN, T::NAN, T::NAN) };
        Perspective { image, near, far, handedness: PhantomData }
    }

    /// The same lens for left-handed coordinates.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{DirectX, Perspective};
    ///
    /// let lens = Perspective::from_focal_length(1.0, 1.0, 1.0, 3.0).left_handed();
    /// let m = lens.to_matrix::<DirectX>();
    /// assert_eq!((m[(2, 2)], m[(2, 3)], m[(3, 2)]), (1.5, -1.5, 1.0));
    /// ```
    #[inline]
    #[must_use]
    pub const fn left_handed(self) -> Perspective<T, LeftHanded> {
        let Perspective { image, near, far, .. } = self;
        Perspective { image, near, far, handedness: PhantomData }
    }
}

impl<T: Real, H: Handedness> Perspective<T, H> {
    /// The distance of the near plane.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Perspective;
    ///
    /// let lens = Perspective::from_focal_length(1.0, 1.0, 0.1, f32::INFINITY);
    /// assert_eq!((lens.near(), lens.far()), (0.1, f32::INFINITY));
    /// ```
    #[inline]
    #[must_use]
    pub fn near(&self) -> T {
        self.near
    }

    /// The distance of the far plane, which may be infinite: see [`near`](Self::near).
    #[inline]
    #[must_use]
    pub fn far(&self) -> T {
        self.far
    }

    /// The image moved by `x` and `y` in device coordinates of the clip space C, for temporal
    /// anti-aliasing. A pixel is 2 / width and 2 / height.
    ///
    /// It adds `x` times the last row of [`to_matrix::<C>()`](Self::to_matrix) to the first one,
    /// and `y` times the last row to the second one.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Perspective, View, Vulkan};
    /// use hadamard::vector;
    ///
    /// let lens = Perspective::from_focal_length(1.0, 2.0, 1.0, 3.0);
    /// // Half a pixel to the right and down, of 1024 x 512.
    /// let lens = lens.jittered::<Vulkan>([1.0 / 1024.0, 1.0 / 512.0]);
    /// let middle = lens.project::<Vulkan>(&View::default(), vector![0.0, 0.0, -2.0]);
    /// assert_eq!(middle, Some(vector![1.0 / 1024.0, 1.0 / 512.0, 0.75]));
    /// ```
    #[inline]
    #[must_use]
    pub fn jittered<C: ClipSpace>(self, offset: [T; 2]) -> Self {
        Perspective { image: self.image.moved::<C>(offset), ..self }
    }

    /// The matrix that takes homogeneous view coordinates to the clip space C.
    ///
    /// With c = cot(fov_y / 2), n = near and f = far, of a right-handed lens:
    ///
    /// ```text
    ///     | c/aspect  0   0   0  |        depth              A              B
    ///     |    0      c   0   0  |        [0, 1]         f/(n - f)      n f/(n - f)
    ///     |    0      0   A   B  |        [-1, 1]     (f + n)/(n - f)  2 n f/(n - f)
    ///     |    0      0  -1   0  |        reversed       n/(f - n)      n f/(f - n)
    /// ```
    ///
    /// For an infinite lens these are their limits: -1 and -n, -1 and -2n, 0 and n. Vulkan's second
    /// row has the other sign, and so has the third column of a left-handed lens. An off-centre
    /// lens has elements in the third column above A.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Perspective, Reversed, Vulkan};
    /// use hadamard::mat;
    ///
    /// let lens = Perspective::from_focal_length(1.0, 2.0, 0.25, f32::INFINITY);
    /// assert_eq!(
    ///     lens.left_handed().to_matrix::<Reversed<Vulkan>>(),
    ///     mat![0.5,  0.0, 0.0, 0.0;
    ///          0.0, -1.0, 0.0, 0.0;
    ///          0.0,  0.0, 0.0, 0.25;
    ///          0.0,  0.0, 1.0, 0.0],
    /// );
    /// ```
    #[inline]
    #[must_use]
    pub fn to_matrix<C: ClipSpace>(&self) -> Matrix<T, 4, 4> {
        let (zero, Image { scale, center }) = (T::ZERO, self.image);
        // The coefficient of z in w, the distance. Depths are in units of w.
        let w = H::forward(T::ONE);
        let (a, b) = self.reversed_depth();
        Matrix::from_rows([
            [scale[0], zero, H::forward(-center[0]), zero],
            [zero, upwards::<C, _>(scale[1]), upwards::<C, _>(H::forward(-center[1])), zero],
            [zero, zero, depth_of::<C, _>(H::forward(-a), w), depth_of::<C, _>(b, zero)],
            [zero, zero, w, zero],
        ])
    }

    /// The matrix that takes homogeneous world coordinates to the clip space C:
    /// `to_matrix::<C>() * view.to_matrix()`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Perspective, View, WebGpu};
    /// use hadamard::vector;
    ///
    /// let lens = Perspective::from_focal_length(1.0, 1.0, 1.0, 3.0);
    /// let (eye, target) = (vector![0.0, 0.0, 5.0], vector![0.0, 0.0, 0.0]);
    /// let view = View::look_at(eye, target, vector![0.0, 1.0, 0.0]);
    /// let m = lens.view_projection::<WebGpu>(&view.unwrap());
    /// assert_eq!(m * vector![0.0, 0.0, 2.0, 1.0], vector![0.0, 0.0, 3.0, 3.0]); // the far plane
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

    /// a and b of the reversed depth b/d - a at the distance d: a = n/(f - n), b = n f/(f - n).
    ///
    /// Written so that an infinite f gives the limits, and no large one overflows.
    #[inline]
    fn reversed_depth(&self) -> (T, T) {
        let a = self.near / (self.far - self.near);
        (a, self.near + self.near * a)
    }
}
