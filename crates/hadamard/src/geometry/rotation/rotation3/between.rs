//! Rotations from one direction to another.

use super::Rotation3;
use crate::geometry::rotation::quaternion::Quaternion;
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Real, Scalar};

impl<T: Scalar> Rotation3<T> {
    /// The smallest rotation that takes the direction of `a` to that of `b`, or `None` if one of
    /// them is zero, infinite or NaN.
    ///
    /// Its axis is a × b. Opposite directions have no such axis. Then it is half a turn about some
    /// vector at right angles to `a`; with [`between_about`](Self::between_about) you choose the
    /// vector.
    ///
    /// In `f32` the error is at most 4e-7, also near opposite directions. Vectors of all lengths
    /// are normalised first.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let (a, b) = (vector![2.0, 0.0, 0.0], vector![0.0, 3.0, 0.0]);
    /// let r = Rotation3::between(a, b).unwrap();
    /// assert!((r * a).distance(vector![0.0, 2.0, 0.0]) < 1e-15);
    ///
    /// let back = Rotation3::between(a, -a).unwrap();
    /// assert_eq!(back * a, -a);
    /// assert_eq!(Rotation3::between(a, vector![0.0, 0.0, 0.0]), None);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "from_rotation_arc")]
    #[doc(alias = "rotation_between")]
    pub fn between(a: Vector<T, 3>, b: Vector<T, 3>) -> Option<Self>
    where
        T: Real,
    {
        let (a, b) = (a.try_normalize()?, b.try_normalize()?);
        Some(between_units(a, b, None))
    }

    /// The same as [`between`](Self::between), except for opposite directions. For these it is
    /// half a turn about the part of `axis` at right angles to `a`, unless `axis` is parallel to
    /// `a`.
    ///
    /// # Examples
    ///
    /// A character turns around on its feet, not over its head:
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let (x, y) = (vector![1.0, 0.0, 0.0], vector![0.0, 1.0, 0.0]);
    /// let r = Rotation3::between_about(x, -x, y).unwrap();
    /// assert_eq!(r * x, -x);
    /// assert_eq!(r * y, y);
    /// ```
    #[inline]
    #[must_use]
    pub fn between_about(a: Vector<T, 3>, b: Vector<T, 3>, axis: Vector<T, 3>) -> Option<Self>
    where
        T: Real,
    {
        let (a, b) = (a.try_normalize()?, b.try_normalize()?);
        Some(between_units(a, b, axis.try_normalize()))
    }

    /// The rotation that takes -z to `forward`, and y as near to `up` as possible. It is the pose
    /// of a camera or a body that looks along -z with y up, as in OpenGL, glTF and Bevy. `None`
    /// if `forward` and `up` are parallel, or if one of them is zero, infinite or NaN.
    ///
    /// ```text
    ///      y  up
    ///      |
    ///      +-- x right      -z forward, into the page
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let (x, y) = (vector![1.0, 0.0, 0.0], vector![0.0, 1.0, 0.0]);
    /// let r = Rotation3::look_to(x, y).unwrap();
    /// assert!((r * vector![0.0, 0.0, -1.0]).distance(x) < 1e-15);
    /// assert!((r * y).distance(y) < 1e-15);
    /// assert_eq!(Rotation3::look_to(x, x), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn look_to(forward: Vector<T, 3>, up: Vector<T, 3>) -> Option<Self>
    where
        T: Real,
    {
        let z = -forward.try_normalize()?;
        let x = up.try_normalize()?.cross(z);
        if is_rounding(x.norm_squared()) {
            return None;
        }
        let x = at_right_angles(x.normalize(), z);
        let y = z.cross(x);
        Some(Self::of_orthonormal(&Matrix::from_columns([
            x.columns[0],
            y.columns[0],
            z.columns[0],
        ])))
    }
}

/// Whether a cross product or a sum of unit vectors is only rounding errors. The argument is its
/// square.
#[inline]
fn is_rounding<T: Real>(squared: T) -> bool {
    let limit = T::from_usize(4) * T::EPSILON;
    squared <= limit * limit
}

/// The smallest rotation between unit vectors. If they are opposite, it turns about `axis`.
#[inline]
fn between_units<T: Real>(
    a: Vector<T, 3>,
    b: Vector<T, 3>,
    axis: Option<Vector<T, 3>>,
) -> Rotation3<T> {
    let (difference, sum) = (b - a, a + b);
    let (d, s) = (difference.norm(), sum.norm());
    // Both have the direction of a × b. The shorter one is more accurate.
    let cross = a.cross(if d < s { difference } else { sum });
    let given = match axis {
        Some(axis) if is_rounding(s * s) => orthogonal_part(axis, a),
        _ => None,
    };
    let axis = given.or_else(|| cross.try_normalize()).unwrap_or_else(|| {
        let [_, second, _] = a.orthonormal_basis().columns;
        Matrix::from_columns([second])
    });
    let norm = (d * d + s * s).sqrt();
    let [x, y, z] = (axis * (d / norm)).columns[0];
    Rotation3 { quaternion: Quaternion { x, y, z, w: s / norm } }
}

/// The direction of `axis` without its part along the unit vector `a`, if that is not zero.
#[inline]
fn orthogonal_part<T: Real>(axis: Vector<T, 3>, a: Vector<T, 3>) -> Option<Vector<T, 3>> {
    let part = axis - a * a.dot(axis);
    if is_rounding(part.norm_squared()) {
        return None;
    }
    Some(at_right_angles(part.normalize(), a))
}

/// The unit vector at right angles to `a` that is nearest to `v`.
///
/// `v` is at right angles to `a`, up to rounding errors. A difference or product of nearly parallel
/// vectors has an error of ε, and normalising enlarges it.
#[inline]
fn at_right_angles<T: Real>(v: Vector<T, 3>, a: Vector<T, 3>) -> Vector<T, 3> {
    (v - a * a.dot(v)).normalize()
}
