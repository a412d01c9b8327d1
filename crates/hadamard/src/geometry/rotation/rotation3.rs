//! Rotations of space.

mod axis_angle;
mod between;
mod euler;
mod exp_log;
mod interpolate;
mod jacobians;
mod matrix;
mod normalize;
mod ops;
mod twist;

pub(super) use interpolate::nearer;

use super::Quaternion;
use crate::scalar::{Field, Scalar, Signed};

/// A rotation of space: a quaternion of norm 1.
///
/// Constructors normalise it or check its norm. `r * v` rotates a vector. q and -q are the
/// same rotation, and `==` compares rotations. The [`Default`] is the identity.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[cfg_attr(
    feature = "zerocopy-08",
    derive(zerocopy_08::IntoBytes, zerocopy_08::Immutable, zerocopy_08::KnownLayout),
    zerocopy(crate = "zerocopy_08")
)]
#[repr(transparent)]
pub struct Rotation3<T> {
    pub(crate) quaternion: Quaternion<T>,
}

impl<T: Scalar> Rotation3<T> {
    /// The rotation that turns nothing.
    pub const IDENTITY: Self = Rotation3 { quaternion: Quaternion::ONE };

    /// The rotation that turns nothing, [`IDENTITY`](Self::IDENTITY) as a function.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// assert_eq!(Rotation3::identity() * vector![1.0, 2.0, 3.0], vector![1.0, 2.0, 3.0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn identity() -> Self {
        Self::IDENTITY
    }

    /// The quaternion of norm 1. Its negative is the same rotation.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    ///
    /// assert_eq!(Rotation3::<f64>::IDENTITY.quaternion(), Quaternion::ONE);
    /// ```
    #[inline]
    #[must_use]
    pub const fn quaternion(self) -> Quaternion<T> {
        self.quaternion
    }

    /// The rotation back, R⁻¹ = Rᵀ: the conjugate quaternion.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    ///
    /// let r = Rotation3::from_quaternion(Quaternion::from_xyzw(0.0, 0.0, 2.0, 2.0)).unwrap();
    /// assert_eq!(r.inverse().quaternion(), r.quaternion().conjugate());
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "conjugate")]
    #[doc(alias = "transpose")]
    pub fn inverse(self) -> Self
    where
        T: Field,
    {
        Rotation3 { quaternion: self.quaternion.conjugate() }
    }

    /// This rotation, and then `next`: `next * self`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    ///
    /// let [x, y] = [Quaternion::I, Quaternion::J].map(|q| Rotation3::<f64>::try_from(q).unwrap());
    /// assert_eq!(x.then(y), y * x);
    /// ```
    #[inline]
    #[must_use]
    pub fn then(self, next: Self) -> Self {
        next * self
    }
}

/// The identity.
impl<T: Scalar> Default for Rotation3<T> {
    #[inline]
    fn default() -> Self {
        Self::IDENTITY
    }
}

/// Whether both are the same rotation: q and -q are. There is no `==` of lanes, because each has
/// an answer of its own.
impl<T: Signed> PartialEq for Rotation3<T> {
    #[inline]
    fn eq(&self, rhs: &Self) -> bool {
        self.quaternion == rhs.quaternion || self.quaternion == -rhs.quaternion
    }
}
