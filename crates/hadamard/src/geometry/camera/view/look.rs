//! Views of something, from somewhere.

use super::View;
use crate::geometry::{Isometry3, Rotation3};
use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;

impl<T: Real> View<T> {
    /// The view from `eye` towards `target`, with `up` up in the image as far as possible.
    ///
    /// `None` if no such view exists: if eye and target are equal, if `up` is zero or parallel to
    /// the view, or if something is infinite or NaN.
    /// [`look_at_or_default`](Self::look_at_or_default) always has a view.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::View;
    /// use hadamard::vector;
    ///
    /// let (eye, up) = (vector![0.0, 0.0, 5.0], vector![0.0, 1.0, 0.0]);
    /// let target = vector![0.0, 0.0, 3.0];
    /// let view = View::look_at(eye, target, up).unwrap();
    /// assert_eq!(view.transform_point(target), vector![0.0, 0.0, -2.0]);
    /// // In left-handed coordinates, z is forward.
    /// assert_eq!(view.left_handed().transform_point(target), vector![0.0, 0.0, 2.0]);
    ///
    /// assert_eq!(View::look_at(eye, eye, up), None);
    /// assert_eq!(View::look_at(eye, eye + up, up), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "look_at_rh")]
    #[doc(alias = "look_at_lh")]
    pub fn look_at(eye: Vector<T, 3>, target: Vector<T, 3>, up: Vector<T, 3>) -> Option<Self> {
        Self::look_to(eye, direction(eye, target), up)
    }

    /// The view from `eye` in the direction `forward`, with `up` up in the image as far as
    /// possible. Neither has to be normalised.
    ///
    /// `None` if no such view exists: if `forward` or `up` is zero, if they are parallel, or if
    /// something is infinite or NaN. [`look_to_or_default`](Self::look_to_or_default) always has a
    /// view.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::View;
    /// use hadamard::vector;
    ///
    /// let (eye, up) = (vector![1.0, 2.0, 3.0], vector![0.0, 1.0, 0.0]);
    /// let view = View::look_to(eye, vector![0.0, 0.0, -2.0], up).unwrap();
    /// assert_eq!(view.forward(), vector![0.0, 0.0, -1.0]);
    /// assert_eq!(View::look_to(eye, up, up), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "look_to_rh")]
    #[doc(alias = "look_to_lh")]
    pub fn look_to(eye: Vector<T, 3>, forward: Vector<T, 3>, up: Vector<T, 3>) -> Option<Self> {
        Self::at(eye, Rotation3::look_to(forward, up)?)
    }

    /// The same as [`look_at`](Self::look_at), with a default for what is missing:
    ///
    /// * if eye and target are equal or not finite, the camera looks along -z;
    /// * if `up` is zero, not finite or parallel to the view, y is up;
    /// * if y is parallel to the view as well, x is to the right;
    /// * if `eye` is not finite, or so far away that the matrix would not be, it is the origin.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::View;
    /// use hadamard::vector;
    ///
    /// let (eye, y) = (vector![0.0, 5.0, 0.0], vector![0.0, 1.0, 0.0]);
    /// // Straight down, with x to the right.
    /// let down = View::look_at_or_default(eye, vector![0.0, 0.0, 0.0], y);
    /// assert_eq!(down.right(), vector![1.0, 0.0, 0.0]);
    /// assert!(down.forward().distance(-y) < 1e-15);
    ///
    /// let nowhere = View::look_at_or_default(eye, eye, y);
    /// assert_eq!((nowhere.eye(), nowhere.forward()), (eye, vector![0.0, 0.0, -1.0]));
    /// ```
    #[inline]
    #[must_use]
    pub fn look_at_or_default(eye: Vector<T, 3>, target: Vector<T, 3>, up: Vector<T, 3>) -> Self {
        Self::look_to_or_default(eye, direction(eye, target), up)
    }

    /// The same as [`look_to`](Self::look_to), with a default for what is missing: see
    /// [`look_at_or_default`](Self::look_at_or_default).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::View;
    /// use hadamard::vector;
    ///
    /// let zero = vector![0.0, 0.0, 0.0];
    /// let view = View::look_to_or_default(vector![1.0, 2.0, 3.0], zero, zero);
    /// assert_eq!((view.forward(), view.up()), (vector![0.0, 0.0, -1.0], vector![0.0, 1.0, 0.0]));
    /// ```
    #[inline]
    #[must_use]
    pub fn look_to_or_default(eye: Vector<T, 3>, forward: Vector<T, 3>, up: Vector<T, 3>) -> Self {
        Self::look_to(eye, forward, up).unwrap_or_else(|| Self::with_defaults(eye, forward, up))
    }

    #[cold]
    fn with_defaults(eye: Vector<T, 3>, forward: Vector<T, 3>, up: Vector<T, 3>) -> Self {
        let (zero, one) = (T::ZERO, T::ONE);
        let [y, z] =
            [[zero, one, zero], [zero, zero, one]].map(|axis| Matrix::from_columns([axis]));
        let forward = forward.normalize_or(-z);
        let rotation = Rotation3::look_to(forward, up)
            .or_else(|| Rotation3::look_to(forward, y))
            .or_else(|| Rotation3::look_to(forward, z * forward.columns[0][1]))
            .unwrap_or_default();
        Self::at(eye, rotation).unwrap_or(View::from_pose(Isometry3::from_rotation(rotation)))
    }

    /// `None` if the pose or the view is not finite.
    #[inline]
    fn at(eye: Vector<T, 3>, rotation: Rotation3<T>) -> Option<Self> {
        let view = View::from_pose(Isometry3::new(rotation, eye));
        let is_valid = is_finite(eye) && is_finite(view.to_isometry().translation);
        if is_valid { Some(view) } else { None }
    }
}

/// A vector from one point towards another, also if their difference overflows.
#[inline]
fn direction<T: Real>(from: Vector<T, 3>, to: Vector<T, 3>) -> Vector<T, 3> {
    let difference = to - from;
    if is_finite(difference) {
        difference
    } else {
        let half = T::TWO.recip();
        to * half - from * half
    }
}

/// Whether all elements are finite.
#[inline]
fn is_finite<T: Real>(x: Vector<T, 3>) -> bool {
    x.iter().all(|x| x.is_finite())
}
