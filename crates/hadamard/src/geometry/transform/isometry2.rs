//! Rigid motions of the plane.

mod convert;
mod exp_log;
mod jacobians;
mod ops;
mod transform;

use crate::geometry::Rotation2;
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Field, Real, Scalar};

/// A rigid motion of the plane, x ↦ R x + t: a rotation, then a translation.
///
/// It keeps distances and handedness. It is also the pose of a body: `world_from_body`
/// takes the coordinates of a point in the body to those in the world. `a * b` does b first, and
/// the [`Default`] is the identity.
///
/// ```text
///      y     world_from_body     y'
///      ^       ---------->        \  x'
///      |         (R, t)            \/
///      o---> x                     t
///
///      R: where x and y point to;  t: where the origin goes to
/// ```
///
/// Points and directions have the same type, a vector. So there is no `a * v`.
/// [`transform_point`](Self::transform_point) adds t, and
/// [`transform_vector`](Self::transform_vector) does not.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::{Isometry2, Rotation2};
/// use hadamard::vector;
///
/// // A quarter turn, then ten steps to the right.
/// let r = Rotation2::from_complex(0.0, 1.0).unwrap();
/// let a = Isometry2::new(r, vector![10.0, 0.0]);
/// assert_eq!(a.transform_point(vector![1.0, 2.0]), vector![8.0, 1.0]);
/// assert_eq!(a.inverse() * a, Isometry2::IDENTITY);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[cfg_attr(
    feature = "zerocopy-08",
    derive(zerocopy_08::Immutable, zerocopy_08::KnownLayout),
    zerocopy(crate = "zerocopy_08")
)]
#[repr(C)]
pub struct Isometry2<T> {
    /// R, which comes first.
    pub rotation: Rotation2<T>,
    /// t, which is added to points.
    pub translation: Vector<T, 2>,
}

impl<T> Isometry2<T> {
    /// The motion x ↦ R x + t.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry2, Rotation2};
    /// use hadamard::vector;
    ///
    /// const UP: Isometry2<f32> = Isometry2::new(Rotation2::IDENTITY, vector![0.0, 1.0]);
    /// assert_eq!(UP.transform_point(vector![1.0, 2.0]), vector![1.0, 3.0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(rotation: Rotation2<T>, translation: Vector<T, 2>) -> Self {
        Isometry2 { rotation, translation }
    }
}

impl<T: Scalar> Isometry2<T> {
    /// The motion that moves nothing.
    pub const IDENTITY: Self =
        Isometry2 { rotation: Rotation2::IDENTITY, translation: Matrix::ZERO };

    /// The motion that moves nothing, [`IDENTITY`](Self::IDENTITY) as a function.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let p = vector![1.0, 2.0];
    /// assert_eq!(Isometry2::identity().transform_point(p), p);
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
    /// use hadamard::geometry::{Isometry2, Rotation2};
    /// use hadamard::vector;
    ///
    /// let quarter = Isometry2::from_rotation(Rotation2::from_complex(0.0, 1.0).unwrap());
    /// assert_eq!(quarter.transform_point(vector![1.0, 2.0]), vector![-2.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_rotation(rotation: Rotation2<T>) -> Self {
        Isometry2 { rotation, translation: Matrix::ZERO }
    }

    /// The translation x ↦ x + t.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let a = Isometry2::from_translation(vector![0.0, 1.0]);
    /// assert_eq!(a.transform_point(vector![1.0, 2.0]), vector![1.0, 3.0]);
    /// assert_eq!(a.transform_vector(vector![1.0, 2.0]), vector![1.0, 2.0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_translation(translation: Vector<T, 2>) -> Self {
        Isometry2 { rotation: Rotation2::IDENTITY, translation }
    }

    /// The motion back, x ↦ Rᵀ x - Rᵀ t: without a division.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let a = Isometry2::from_translation(vector![1.0, 2.0]);
    /// assert_eq!(a.inverse(), Isometry2::from_translation(vector![-1.0, -2.0]));
    /// ```
    #[inline]
    #[must_use]
    pub fn inverse(&self) -> Self
    where
        T: Field,
    {
        let rotation = self.rotation.inverse();
        Isometry2 { rotation, translation: -(rotation * self.translation) }
    }

    /// This motion first, then `next`: `next * self`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry2, Rotation2};
    /// use hadamard::vector;
    ///
    /// let step = Isometry2::from_translation(vector![1.0, 0.0]);
    /// let turn = Isometry2::from_rotation(Rotation2::from_complex(0.0, 1.0).unwrap());
    /// let origin = vector![0.0, 0.0];
    /// assert_eq!(step.then(turn).transform_point(origin), vector![0.0, 1.0]);
    /// assert_eq!(turn.then(step).transform_point(origin), vector![1.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn then(self, next: Self) -> Self {
        next * self
    }

    /// This motion with the rotation nearer to norm 1: see [`Rotation2::renormalize`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    ///
    /// assert_eq!(Isometry2::<f32>::IDENTITY.renormalize(), Isometry2::IDENTITY);
    /// ```
    #[inline]
    #[must_use]
    pub fn renormalize(&self) -> Self
    where
        T: Field,
    {
        Isometry2 { rotation: self.rotation.renormalize(), translation: self.translation }
    }
}

impl<T: Real> Isometry2<T> {
    /// The motion between this one (t = 0) and `end` (t = 1): the rotation by
    /// [`slerp`](Rotation2::slerp), the translation by [`lerp`](Matrix::lerp).
    ///
    /// The origin of the body moves along a straight line, and the body turns about its origin,
    /// both at a constant speed. Key frames are interpolated that way.
    ///
    /// `a * Isometry2::exp((a.inverse() * b).log() * t)` moves along a circle instead. That motion
    /// does not depend on where the origin of the body is.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry2, Rotation2};
    /// use hadamard::vector;
    ///
    /// let half_turn = Rotation2::from_complex(-1.0, 0.0).unwrap();
    /// let end = Isometry2::new(half_turn, vector![10.0, 0.0]);
    /// let middle = Isometry2::IDENTITY.interpolate(end, 0.5);
    /// assert_eq!(middle.translation, vector![5.0, 0.0]);
    /// assert!(middle.transform_vector(vector![1.0, 0.0]).distance(vector![0.0, 1.0]) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "lerp_slerp")]
    pub fn interpolate(self, end: Self, t: T) -> Self {
        Isometry2 {
            rotation: self.rotation.slerp(end.rotation, t),
            translation: self.translation.lerp(end.translation, t),
        }
    }
}

/// The identity.
impl<T: Scalar> Default for Isometry2<T> {
    #[inline]
    fn default() -> Self {
        Self::IDENTITY
    }
}
