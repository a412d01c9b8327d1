//! The frustum of a matrix.

use super::Frustum;
use crate::geometry::camera::clip_space::ClipSpace;
use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;

impl<T: Real> Frustum<T> {
    /// What a matrix takes into the volume of the clip space C. For a
    /// [`view_projection`](crate::geometry::Perspective::view_projection) it is the frustum in the
    /// world, and for the matrix of a lens that in the coordinates of the camera.
    ///
    /// Where there is a lens, its own [`frustum`](crate::geometry::Perspective::frustum) is more
    /// accurate. The far plane of forward depth loses digits in the matrix: its error is ε f/n of
    /// the distance, with n = near and f = far. The plane is moved outwards by its error, and left
    /// out if all digits are lost. What a product has already lost cannot be known: the frustum of
    /// a `view_projection` far from the origin is the one that the matrix has.
    ///
    /// The algorithm is that of Gribb and Hartmann, "Fast extraction of viewing frustum planes from
    /// the world-view-projection matrix" (2001).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Frustum, Perspective, Reversed, View, WebGpu};
    /// use hadamard::vector;
    ///
    /// let lens = Perspective::from_focal_length(1.0, 1.0, 1.0, 10.0);
    /// let m = lens.view_projection::<Reversed<WebGpu>>(&View::default());
    /// let frustum = Frustum::from_matrix::<Reversed<WebGpu>>(&m);
    /// assert!(frustum.intersects_sphere(vector![0.0, 0.0, -11.5], 1.5));
    /// assert!(!frustum.intersects_sphere(vector![0.0, 0.0, -11.5], 1.25));
    /// ```
    #[must_use]
    pub fn from_matrix<C: ClipSpace>(matrix: &Matrix<T, 4, 4>) -> Self {
        let [x, y, z, w] = matrix.to_rows();
        let [x, y, z, w] = [x, y, z, w].map(|row| Matrix::from_columns([row]));
        let y = if C::Y_DOWN { -y } else { y };
        // Depth from the near plane inwards, and from the far plane.
        let [near, far] = match (C::NEAR, C::FAR) {
            (1, _) => [(w, -z), (Matrix::ZERO, z)],
            (0, _) => [(Matrix::ZERO, z), (w, -z)],
            _ => [(w, z), (w, -z)],
        };
        let mut out = Frustum::EVERYTHING;
        let planes = [(w, x), (w, -x), (w, y), (w, -y), near, far];
        for (k, (a, b)) in planes.into_iter().enumerate() {
            out.set_sum(k, a, b);
        }
        out
    }

    /// Sets plane k to a + b, unless the normal of a + b is only rounding errors.
    #[inline]
    fn set_sum(&mut self, k: usize, a: Vector<T, 4>, b: Vector<T, 4>) {
        let sum = a + b;
        let [_, _, _, offset] = sum.columns[0];
        let normal = sum.xyz();
        let norm = normal.norm();
        // How much larger the errors are than those of a sum of numbers of one sign.
        let of_normal = (a.xyz().norm_1() + b.xyz().norm_1()) / norm;
        let of_offset = (a.columns[0][3].abs() + b.columns[0][3].abs()) / norm;
        // Not for NaN, which culls nothing either.
        let is_lost = Self::error() * of_normal >= T::ONE || norm == T::ZERO;
        if !is_lost {
            let scale = T::ONE / of_normal;
            let offset = offset / norm + Self::error() * of_offset;
            self.set(k, normal * (scale / norm), offset * scale, scale);
        }
    }
}
