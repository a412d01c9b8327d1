//! Frusta: what a camera can see, as planes.

mod of_lens;
mod of_matrix;

use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;

/// By how many ε a unit vector may be off, and a sum of its products.
const ROUNDING: usize = 8;

/// The part of the world that a camera can see, as planes: left, right, bottom, top, near and far.
/// An infinite lens has no far plane.
///
/// ```text
///                       top    ___----|
///               near     ___---       |
///                | __----             |
///          eye   -|                   |  far        the normals of all planes point inwards
///                | ‾‾----___          |
///                           ‾‾‾---___ |
///                       bottom       ‾|
/// ```
///
/// It comes from a [lens and a view](super::Perspective::frustum), or from a
/// [matrix](Self::from_matrix).
///
/// # What it culls
///
/// A box or a sphere is culled if it is outside of one of the planes. That is conservative: what
/// can be seen is never culled, also where rounding makes a plane inaccurate. Some things that
/// cannot be seen are kept: large ones near an edge of the frustum, which are outside of it but not
/// outside of a single plane.
///
/// ```text
///                 /
///        [box]   /          The box is outside, but inside of each of the two planes:
///     __________/             it is kept
///              /.
///             / .  inside
/// ```
///
/// A frustum with a NaN culls nothing.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::{Perspective, View};
/// use hadamard::vector;
///
/// let lens = Perspective::from_focal_length(1.0, 1.0, 1.0, 10.0);
/// let frustum = lens.frustum(&View::default());
/// assert!(frustum.intersects_sphere(vector![0.0, 0.0, -5.0], 1.0));
/// assert!(!frustum.intersects_sphere(vector![0.0, 0.0, 5.0], 1.0)); // behind the eye
/// assert!(frustum.intersects_box(vector![4.0, 0.0, -5.0], vector![6.0, 1.0, -4.0]));
/// assert!(!frustum.intersects_box(vector![6.0, 0.0, -5.0], vector![7.0, 1.0, -4.0]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Frustum<T> {
    /// The normals n, or zero where there is no plane. One coordinate of all planes after another,
    /// so that the compiler can take several planes or boxes at once.
    normals: [[T; 6]; 3],
    /// A point p is inside of a plane if n · p + `offset` >= 0.
    offsets: [T; 6],
    /// The norms of the normals: 1, or less where the plane is less accurate. So all planes have
    /// the same error in a distance of 1.
    norms: [T; 6],
}

impl<T: Real> Frustum<T> {
    /// A frustum that culls nothing.
    const EVERYTHING: Self =
        Frustum { normals: [[T::ZERO; 6]; 3], offsets: [T::ONE; 6], norms: [T::ONE; 6] };

    /// The error of n · p in units of |p|.
    #[inline]
    fn error() -> T {
        T::from_usize(ROUNDING) * T::EPSILON
    }

    /// The planes (n, d) in the order left, right, bottom, top, near, far: the points p inside have
    /// n · p + d >= 0, and n has norm 1. An infinite frustum has five.
    ///
    /// d is enlarged by the rounding errors of the plane.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Orthographic, Perspective, View};
    /// use hadamard::vector;
    ///
    /// let frustum = Orthographic::new(4.0, 2.0, 1.0, 10.0).frustum(&View::default());
    /// let right = frustum.planes().nth(1).unwrap();
    /// assert!(right.distance(vector![-1.0, 0.0, 0.0, 2.0]) < 1e-14);
    ///
    /// let infinite = Perspective::from_focal_length(1.0, 1.0, 1.0, f64::INFINITY);
    /// assert_eq!(infinite.frustum(&View::default()).planes().count(), 5);
    /// ```
    pub fn planes(&self) -> impl Iterator<Item = Vector<T, 4>> + use<T> {
        let [x, y, z] = self.normals;
        let planes = x.into_iter().zip(y).zip(z).zip(self.offsets).zip(self.norms);
        let planes = planes
            .map(|((((x, y), z), offset), norm)| [x / norm, y / norm, z / norm, offset / norm]);
        let exists = |&[x, y, z, _]: &[T; 4]| x != T::ZERO || y != T::ZERO || z != T::ZERO;
        planes.filter(exists).map(|plane| Matrix::from_columns([plane]))
    }

    /// Whether a sphere may be visible: whether it is not outside of one of the planes.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Perspective, View};
    /// use hadamard::vector;
    ///
    /// let lens = Perspective::from_focal_length(1.0, 1.0, 1.0, 10.0);
    /// let frustum = lens.frustum(&View::default());
    /// assert!(frustum.intersects_sphere(vector![0.0, 0.0, -11.5], 1.5));
    /// assert!(!frustum.intersects_sphere(vector![0.0, 0.0, -11.5], 1.25));
    /// ```
    #[inline]
    #[must_use]
    pub fn intersects_sphere(&self, center: Vector<T, 3>, radius: T) -> bool {
        let ([a, b, c], [x, y, z]) = (&self.normals, center.columns[0]);
        let limit = -Self::error() * (x.abs() + y.abs() + z.abs() + radius);
        let mut is_outside = false;
        for k in 0..6 {
            let distance = a[k] * x + b[k] * y + c[k] * z + self.offsets[k];
            is_outside |= distance + self.norms[k] * radius < limit;
        }
        !is_outside
    }

    /// Whether a box with the edges along the axes of the world may be visible: whether it is not
    /// outside of one of the planes. `min` and `max` are its corners with the smallest and the
    /// largest coordinates. A box that is infinite is kept.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Perspective, View};
    /// use hadamard::vector;
    ///
    /// let lens = Perspective::from_focal_length(1.0, 1.0, 1.0, 10.0);
    /// let frustum = lens.frustum(&View::default());
    /// assert!(frustum.intersects_box(vector![-1.0, -1.0, -20.0], vector![1.0, 1.0, -10.0]));
    /// assert!(!frustum.intersects_box(vector![-1.0, -1.0, -20.0], vector![1.0, 1.0, -10.1]));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "intersects_aabb")]
    pub fn intersects_box(&self, min: Vector<T, 3>, max: Vector<T, 3>) -> bool {
        let ([a, b, c], [min, max]) = (&self.normals, [min.columns[0], max.columns[0]]);
        // At least the size of every corner.
        let size = min.iter().chain(&max).fold(T::ZERO, |sum, x| sum + x.abs());
        let limit = -Self::error() * size;
        let mut is_outside = false;
        for k in 0..6 {
            // The corner that is farthest in the direction of the normal.
            let [x, y, z] = [
                larger(a[k] * min[0], a[k] * max[0]),
                larger(b[k] * min[1], b[k] * max[1]),
                larger(c[k] * min[2], c[k] * max[2]),
            ];
            is_outside |= x + y + z + self.offsets[k] < limit;
        }
        !is_outside
    }

    /// Sets plane k.
    #[inline]
    fn set(&mut self, k: usize, normal: Vector<T, 3>, offset: T, norm: T) {
        if k < 6 {
            for (all, &x) in self.normals.iter_mut().zip(&normal) {
                all[k] = x;
            }
            (self.offsets[k], self.norms[k]) = (offset, norm);
        }
    }
}

/// The larger of two numbers, by one instruction. `y` if either is NaN.
#[inline]
fn larger<T: Real>(x: T, y: T) -> T {
    if x > y { x } else { y }
}
