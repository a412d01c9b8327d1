//! The frustum of a lens and a view, from their parameters.

use super::Frustum;
use crate::geometry::camera::handedness::{Handedness, SameHandedness};
use crate::geometry::camera::orthographic::Orthographic;
use crate::geometry::camera::perspective::Perspective;
use crate::geometry::camera::view::View;
use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;

impl<T: Real, H: Handedness> Perspective<T, H> {
    /// What a camera with this lens and view can see.
    ///
    /// It comes from the parameters of the lens: so the far plane is accurate, which it is not in a
    /// matrix with forward depth.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, Perspective, View};
    /// use hadamard::vector;
    ///
    /// let lens = Perspective::from_focal_length(1.0, 1.0, 0.1, f32::INFINITY);
    /// let view = View::from_pose(Isometry3::from_translation(vector![0.0, 0.0, 5.0]));
    /// let frustum = lens.frustum(&view);
    /// assert!(frustum.intersects_sphere(vector![0.0, 0.0, 4.0], 0.5));
    /// assert!(!frustum.intersects_sphere(vector![0.0, 0.0, 6.0], 0.5));
    /// ```
    #[inline]
    #[must_use]
    pub fn frustum(&self, view: &View<T, impl SameHandedness<H>>) -> Frustum<T> {
        let (zero, one) = (T::ZERO, T::ONE);
        // A point at x and the distance d is in the image if -1 <= scale x/d - center <= 1.
        let ([sx, sy], [cx, cy]) = (self.image.scale, self.image.center);
        let mut planes = [
            (sx, zero, one - cx, zero),
            (-sx, zero, one + cx, zero),
            (zero, sy, one - cy, zero),
            (zero, -sy, one + cy, zero),
            (zero, zero, one, -self.near),
            (zero, zero, -one, self.far),
        ];
        for (x, y, d, _) in planes.iter_mut().take(4) {
            [*x, *y, *d] = Matrix::from_columns([[*x, *y, *d]]).normalize().columns[0];
        }
        of_planes(view, &planes)
    }
}

impl<T: Real, H: Handedness> Orthographic<T, H> {
    /// What a camera with this lens and view can see: a box.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Orthographic, View};
    /// use hadamard::vector;
    ///
    /// let frustum = Orthographic::new(4.0, 2.0, 1.0, 10.0).frustum(&View::default());
    /// assert!(frustum.intersects_sphere(vector![2.5, 0.0, -5.0], 0.75));
    /// assert!(!frustum.intersects_sphere(vector![2.5, 0.0, -5.0], 0.25));
    /// ```
    #[inline]
    #[must_use]
    pub fn frustum(&self, view: &View<T, impl SameHandedness<H>>) -> Frustum<T> {
        let (zero, one) = (T::ZERO, T::ONE);
        // A point at x is in the image if -1 <= scale x - center <= 1.
        let ([sx, sy], [cx, cy]) = (self.image.scale, self.image.center);
        let (rx, ry) = (one.copysign(sx), one.copysign(sy));
        let planes = [
            (rx, zero, zero, (one - cx) / sx.abs()),
            (-rx, zero, zero, (one + cx) / sx.abs()),
            (zero, ry, zero, (one - cy) / sy.abs()),
            (zero, -ry, zero, (one + cy) / sy.abs()),
            (zero, zero, one, -self.near),
            (zero, zero, -one, self.far),
        ];
        of_planes(view, &planes)
    }
}

/// The planes (x, y, d, offset) of unit normals in x to the right, y upwards and the distance d, as
/// a view sees them. A plane that is infinitely far away is left out.
#[inline]
fn of_planes<T: Real, H: Handedness>(view: &View<T, H>, planes: &[(T, T, T, T); 6]) -> Frustum<T> {
    let mut out = Frustum::EVERYTHING;
    let (pose, eye) = (view.pose(), view.eye());
    for (k, &(x, y, d, offset)) in planes.iter().enumerate() {
        if offset == T::INFINITY {
            continue;
        }
        let normal: Vector<T, 3> =
            pose.transform_vector(Matrix::from_columns([[x, y, H::forward(d)]]));
        let error = Frustum::<T>::error() * (eye.norm_1() + offset.abs());
        out.set(k, normal, offset - normal.dot(eye) + error, T::ONE);
    }
    out
}
