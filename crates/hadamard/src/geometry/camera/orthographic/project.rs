//! Points through an orthographic lens, and back.

use super::Orthographic;
use crate::geometry::camera::clip_space::{ClipSpace, depth_of, reversed_of};
use crate::geometry::camera::handedness::{Handedness, SameHandedness};
use crate::geometry::camera::view::View;
use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;

impl<T: Real, H: Handedness> Orthographic<T, H> {
    /// Where a point of the world appears: its normalised device coordinates x, y and depth in
    /// the clip space C, also outside of the image and behind the eye.
    ///
    /// [`Viewport`](crate::geometry::Viewport) takes them to pixels.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Orthographic, View, Vulkan, WebGpu};
    /// use hadamard::vector;
    ///
    /// let (lens, view) = (Orthographic::new(4.0, 4.0, 1.0, 3.0), View::default());
    /// let up_left = vector![-1.0, 1.0, -2.0];
    /// assert_eq!(lens.project::<WebGpu>(&view, up_left), vector![-0.5, 0.5, 0.5]);
    /// assert_eq!(lens.project::<Vulkan>(&view, up_left), vector![-0.5, -0.5, 0.5]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "world_to_ndc")]
    pub fn project<C: ClipSpace>(
        &self,
        view: &View<T, impl SameHandedness<H>>,
        point: Vector<T, 3>,
    ) -> Vector<T, 3> {
        let [x, y, z] = view.transform_point(point).columns[0];
        let [x, y] = self.image.project::<C>(x, y);
        let reversed = (self.far - H::forward(z)) / (self.far - self.near);
        Matrix::from_columns([[x, y, depth_of::<C, _>(reversed, T::ONE)]])
    }

    /// The point of the world that appears at normalised device coordinates of the clip space C,
    /// the inverse of [`project`](Self::project).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Orthographic, View, WebGpu};
    /// use hadamard::vector;
    ///
    /// let lens = Orthographic::new(4.0, 4.0, 1.0, 3.0);
    /// let point = lens.unproject::<WebGpu>(&View::default(), vector![-0.5, 0.5, 0.5]);
    /// assert_eq!(point, vector![-1.0, 1.0, -2.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "ndc_to_world")]
    pub fn unproject<C: ClipSpace>(
        &self,
        view: &View<T, impl SameHandedness<H>>,
        ndc: Vector<T, 3>,
    ) -> Vector<T, 3> {
        let [x, y, depth] = ndc.columns[0];
        let [x, y] = self.image.unproject::<C>([x, y]);
        let distance = self.far - reversed_of::<C, _>(depth) * (self.far - self.near);
        view.pose().transform_point(Matrix::from_columns([[x, y, H::forward(distance)]]))
    }

    /// The half-line of all points that appear at the device coordinates x and y of the clip
    /// space C: its origin on the near plane and its direction, of norm 1, in the world.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Orthographic, View, WebGpu};
    /// use hadamard::vector;
    ///
    /// let lens = Orthographic::new(4.0, 4.0, 1.0, 3.0);
    /// let (origin, direction) = lens.ray::<WebGpu>(&View::default(), vector![0.5, 0.25]);
    /// assert_eq!(origin, vector![1.0, 0.5, -1.0]);
    /// assert_eq!(direction, vector![0.0, 0.0, -1.0]);
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
        let origin = Matrix::from_columns([[x, y, H::forward(self.near)]]);
        (view.pose().transform_point(origin), view.forward())
    }
}
