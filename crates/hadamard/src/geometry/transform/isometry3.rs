//! Rigid motions of space.

mod adjoint;
mod convert;
mod exp_log;
mod jacobians;
mod ops;
mod transform;

use crate::geometry::Rotation3;
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Field, Real, Scalar, Signed};

/// A rigid motion of space, x ↦ R x + t: a rotation, then a translation.
///
/// It keeps distances and handedness. It is also the pose of a body: `world_from_body`
/// takes the coordinates of a point in the body to those in the world. `a * b` does b first, and
/// the [`Default`] is the identity.
///
/// ```text
///        z                        z'  y'
///        |      world_from_body     \ |
///        |       ---------->         \|___ x'
///        o----- y     (R, t)          t
///       /
///      x          R: where x, y and z point to;  t: where the origin goes to
/// ```
///
/// Points and directions have the same type, a vector. So there is no `a * v`.
/// [`transform_point`](Self::transform_point) adds t, and
/// [`transform_vector`](Self::transform_vector) does not.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::{Isometry3, Quaternion, Rotation3};
/// use hadamard::vector;
///
/// // Half a turn about the z axis, then one step up.
/// let r = Rotation3::from_quaternion(Quaternion::K).unwrap();
/// let a = Isometry3::new(r, vector![0.0, 0.0, 1.0]);
/// assert_eq!(a.transform_point(vector![1.0, 2.0, 0.0]), vector![-1.0, -2.0, 1.0]);
/// assert_eq!(a.inverse() * a, Isometry3::IDENTITY);
/// ```
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[cfg_attr(
    feature = "zerocopy-08",
    derive(zerocopy_08::Immutable, zerocopy_08::KnownLayout),
    zerocopy(crate = "zerocopy_08")
)]
#[repr(C)]
pub struct Isometry3<T> {
    /// R, which comes first.
    pub rotation: Rotation3<T>,
    /// t, which is added to points.
    pub translation: Vector<T, 3>,
}

impl<T> Isometry3<T> {
    /// The motion x ↦ R x + t.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, Rotation3};
    /// use hadamard::vector;
    ///
    /// const UP: Isometry3<f32> = Isometry3::new(Rotation3::IDENTITY, vector![0.0, 0.0, 1.0]);
    /// assert_eq!(UP.transform_point(vector![1.0, 2.0, 3.0]), vector![1.0, 2.0, 4.0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(rotation: Rotation3<T>, translation: Vector<T, 3>) -> Self {
        Isometry3 { rotation, translation }
    }
}

impl<T: Scalar> Isometry3<T> {
    /// The motion that moves nothing.
    pub const IDENTITY: Self =
        Isometry3 { rotation: Rotation3::IDENTITY, translation: Matrix::ZERO };

    /// The motion that moves nothing, [`IDENTITY`](Self::IDENTITY) as a function.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let p = vector![1.0, 2.0, 3.0];
    /// assert_eq!(Isometry3::identity().transform_point(p), p);
    /// ```
    #[inline]
    #[must_use]
    pub const fn identity() -> Self {
        Self::IDENTITY
    }

    /// The rotation about the origin.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, Quaternion, Rotation3};
    /// use hadamard::vector;
    ///
    /// let rotation = Rotation3::from_quaternion(Quaternion::K).unwrap();
    /// let half_turn = Isometry3::from_rotation(rotation);
    /// assert_eq!(half_turn.transform_point(vector![1.0, 2.0, 3.0]), vector![-1.0, -2.0, 3.0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_rotation(rotation: Rotation3<T>) -> Self {
        Isometry3 { rotation, translation: Matrix::ZERO }
    }

    /// The translation x ↦ x + t.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let a = Isometry3::from_translation(vector![0.0, 0.0, 1.0]);
    /// assert_eq!(a.transform_point(vector![1.0, 2.0, 3.0]), vector![1.0, 2.0, 4.0]);
    /// assert_eq!(a.transform_vector(vector![1.0, 2.0, 3.0]), vector![1.0, 2.0, 3.0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_translation(translation: Vector<T, 3>) -> Self {
        Isometry3 { rotation: Rotation3::IDENTITY, translation }
    }

    /// The motion back, x ↦ Rᵀ x - Rᵀ t: without a division.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let a = Isometry3::from_translation(vector![1.0, 2.0, 3.0]);
    /// assert_eq!(a.inverse(), Isometry3::from_translation(vector![-1.0, -2.0, -3.0]));
    /// ```
    #[inline]
    #[must_use]
    pub fn inverse(&self) -> Self
    where
        T: Field,
    {
        let rotation = self.rotation.inverse();
        Isometry3 { rotation, translation: -(rotation * self.translation) }
    }

    /// This motion first, then `next`: `next * self`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, Quaternion, Rotation3};
    /// use hadamard::vector;
    ///
    /// let step = Isometry3::from_translation(vector![1.0, 0.0, 0.0]);
    /// let turn = Isometry3::from_rotation(Rotation3::from_quaternion(Quaternion::K).unwrap());
    /// let origin = vector![0.0, 0.0, 0.0];
    /// assert_eq!(step.then(turn).transform_point(origin), vector![-1.0, 0.0, 0.0]);
    /// assert_eq!(turn.then(step).transform_point(origin), vector![1.0, 0.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn then(self, next: Self) -> Self {
        next * self
    }

    /// This motion with the rotation nearer to norm 1: see
    /// [`Rotation3::renormalize`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    ///
    /// assert_eq!(Isometry3::<f32>::IDENTITY.renormalize(), Isometry3::IDENTITY);
    /// ```
    #[inline]
    #[must_use]
    pub fn renormalize(&self) -> Self
    where
        T: Field,
    {
        Isometry3 { rotation: self.rotation.renormalize(), translation: self.translation }
    }
}

impl<T: Real> Isometry3<T> {
    /// The motion between this one (t = 0) and `end` (t = 1): the rotation by
    /// [`slerp`](Rotation3::slerp), the translation by [`lerp`](Matrix::lerp).
    ///
    /// The origin of the body moves along a straight line, and the body turns about its origin,
    /// both at a constant speed. Key frames are interpolated that way.
    ///
    /// `a * Isometry3::exp((a.inverse() * b).log() * t)` moves along a screw instead: the origin
    /// moves along a helix. That motion does not depend on where the origin of the body is.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, Quaternion, Rotation3};
    /// use hadamard::vector;
    ///
    /// let q = Quaternion::from_xyzw(0.0, 0.0, 1.0, 1.0);
    /// let quarter = Rotation3::from_quaternion(q).unwrap();
    /// let end = Isometry3::new(quarter * quarter, vector![10.0, 0.0, 0.0]);
    /// let middle = Isometry3::IDENTITY.interpolate(end, 0.5);
    /// assert_eq!(middle.translation, vector![5.0, 0.0, 0.0]);
    /// let turned = middle.transform_vector(vector![1.0, 0.0, 0.0]);
    /// assert!(turned.distance(vector![0.0, 1.0, 0.0]) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "lerp_slerp")]
    pub fn interpolate(self, end: Self, t: T) -> Self {
        Isometry3 {
            rotation: self.rotation.slerp(end.rotation, t),
            translation: self.translation.lerp(end.translation, t),
        }
    }
}

/// The identity.
impl<T: Scalar> Default for Isometry3<T> {
    #[inline]
    fn default() -> Self {
        Self::IDENTITY
    }
}

/// Whether both are the same motion: quaternions q and -q are the same rotation.
impl<T: Signed> PartialEq for Isometry3<T> {
    #[inline]
    fn eq(&self, rhs: &Self) -> bool {
        self.rotation == rhs.rotation && self.translation == rhs.translation
    }
}
