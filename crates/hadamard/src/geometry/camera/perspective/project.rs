//! Points through a perspective lens, and back.

use super::Perspective;
use crate::geometry::camera::clip_space::{ClipSpace, depth_of, reversed_of};
use crate::geometry::camera::handedness::{Handedness, SameHandedness};
use crate::geometry::camera::view::View;
use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;

impl<T: Real, H: Handedness> Perspective<T, H> {
    /// Where a point of the world appears: its normalised device coordinates x, y and depth in
    /// the clip space C, also outside of the image. `None` if it is at or behind the eye, or if it
    /// is not finite.
    ///
    /// [`Viewport`](crate::geometry::Viewport) takes them to pixels, and
    /// [the guide](crate::geometry#a-picture-without-a-gpu) draws with them.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Perspective, View, Vulkan, WebGpu};
    /// use hadamard::vector;
    ///
    /// let lens = Perspective::from_focal_length(1.0, 1.0, 1.0, 3.0);
    /// let view = View::default();
    /// let up_left = vector![-1.0, 1.0, -2.0];
    /// assert_eq!(lens.project::<WebGpu>(&view, up_left), Some(vector![-0.5, 0.5, 0.75]));
    /// assert_eq!(lens.project::<Vulkan>(&view, up_left), Some(vector![-0.5, -0.5, 0.75]));
    /// assert_eq!(lens.project::<WebGpu>(&view, vector![0.0, 0.0, 0.0]), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "world_to_ndc")]
    pub fn project<C: ClipSpace>(
        &self,
        view: &View<T, impl SameHandedness<H>>,
        point: Vector<T, 3>,
    ) -> Option<Vector<T, 3>> {
        let [x, y, z] = view.transform_point(point).columns[0];
        let distance = H::forward(z);
        let is_in_front = distance > T::ZERO;
        if !is_in_front {
            return None;
        }
        let (a, b) = self.reversed_depth();
        let [x, y] = self.image.project::<C>(x / distance, y / distance);
        finite([x, y, depth_of::<C, _>(b / distance - a, T::ONE)])
    }

    /// The point of the world that appears at normalised device coordinates of the clip space C,
    /// the inverse of [`project`](Self::project). `None` if there is none: if the depth is that of
    /// an infinite distance or beyond, or if a coordinate is NaN.
    ///
    /// The distance has a relative error of a few ε if the depth is reversed. Forward depth near
    /// 1 is rounded to ε, and the distance d has an error of ε d/n then, with n = near: in `f32`
    /// 8e-4 at 1 km with n = 0.1.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Perspective, View, WebGpu};
    /// use hadamard::vector;
    ///
    /// let lens = Perspective::from_focal_length(1.0, 1.0, 1.0, 3.0);
    /// let point = lens.unproject::<WebGpu>(&View::default(), vector![-0.5, 0.5, 0.75]);
    /// assert_eq!(point, Some(vector![-1.0, 1.0, -2.0]));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "ndc_to_world")]
    pub fn unproject<C: ClipSpace>(
        &self,
        view: &View<T, impl SameHandedness<H>>,
        ndc: Vector<T, 3>,
    ) -> Option<Vector<T, 3>> {
        let [x, y, depth] = ndc.columns[0];
        let (a, b) = self.reversed_depth();
        let distance = b / (reversed_of::<C, _>(depth) + a);
        let is_in_front = distance > T::ZERO;
        if !is_in_front {
            return None;
        }
        let [x, y] = self.image.unproject::<C>([x, y]);
        let point = finite([x * distance, y * distance, H::forward(distance)])?;
        finite(view.pose().transform_point(point).columns[0])
    }

    /// The half-line of all points that appear at the device coordinates x and y of the clip
    /// space C: its origin on the near plane and its direction, of norm 1, in the world.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Perspective, View, Viewport, WebGpu};
    /// use hadamard::vector;
    ///
    /// let lens = Perspective::from_focal_length(1.0, 1.0, 0.5, 3.0);
    /// let viewport = Viewport::new(640.0, 640.0);
    /// // What is below the mouse, in the middle of the upper edge?
    /// let ndc = viewport.to_ndc::<WebGpu>(vector![320.0, 0.0, 0.0]);
    /// let (origin, direction) = lens.ray::<WebGpu>(&View::default(), ndc.xy());
    /// assert_eq!(origin, vector![0.0, 0.5, -0.5]);
    /// assert!(direction.distance(vector![0.0, 1.0, -1.0].normalize()) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "viewport_to_world")]
    pub fn ray<C: ClipSpace>(
        &self,
        view: &View<T, impl SameHandedness<H>>,
        ndc: Vector<T, 2>,
    ) -> (Vector<T, 3>, Vector<T, 3>) {
        let [x, y] = self.image.unproject::<C>(ndc.columns[0]);
        let direction = Matrix::from_columns([[x, y, H::forward(T::ONE)]]);
        let pose = view.pose();
        (pose.transform_point(direction * self.near), pose.transform_vector(direction.normalize()))
    }
}

/// The vector if all of its elements are finite.
#[inline]
fn finite<T: Real>(x: [T; 3]) -> Option<Vector<T, 3>> {
    if x.iter().all(|x| x.is_finite()) { Some(Matrix::from_columns([x])) } else { None }
}
