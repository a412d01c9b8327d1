//! Rotations from quaternions, and back to norm 1.

use super::Rotation3;
use crate::geometry::error::NotUnit;
use crate::geometry::limits::{is_nearly_one, renormalizing};
use crate::geometry::rotation::quaternion::Quaternion;
use crate::scalar::{Field, Real, Scalar};
use crate::vector::Normed;

impl<T: Scalar> Rotation3<T> {
    /// The rotation of a quaternion, q / |q|. The norm may be any but zero. `None` if it is
    /// zero, or if a number is infinite or NaN.
    ///
    /// For a quaternion that should have the norm 1, take `Rotation3::try_from`: it refuses other
    /// norms.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    ///
    /// let r = Rotation3::from_quaternion(Quaternion::from_xyzw(0.0, 0.0, 3.0, 4.0)).unwrap();
    /// assert_eq!(r.quaternion(), Quaternion::from_xyzw(0.0, 0.0, 0.6, 0.8));
    /// assert_eq!(Rotation3::from_quaternion(Quaternion::<f64>::ZERO), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn from_quaternion(quaternion: Quaternion<T>) -> Option<Self>
    where
        T: Real,
    {
        let [x, y, z, w] = quaternion.column().try_normalize()?.columns[0];
        Some(Rotation3 { quaternion: Quaternion { x, y, z, w } })
    }
}

/// The rotation of a quaternion whose norm is 1 up to 1e-4, renormalised.
impl<T: Real> TryFrom<Quaternion<T>> for Rotation3<T> {
    type Error = NotUnit;

    #[inline]
    fn try_from(quaternion: Quaternion<T>) -> Result<Self, NotUnit> {
        if is_nearly_one(quaternion.norm_squared()) {
            Ok(Rotation3 { quaternion }.renormalize())
        } else {
            Err(NotUnit)
        }
    }
}

impl<T: Scalar> Rotation3<T> {
    /// This rotation with a norm nearer to 1: q (3 - |q|²) / 2.
    ///
    /// Products of rotations drift: in `f32` |q| differs from 1 by 2e-4 after 1e5 products. One
    /// step reduces an error x to 3/2 x², without a root. Call it after every thousand products or
    /// more often. Beyond an error of 1e-3, call [`normalize`](Self::normalize).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    ///
    /// let r = Rotation3::try_from(Quaternion::from_xyzw(0.6, 0.8, 0.0, 0.0_f64)).unwrap();
    /// let mut s = r;
    /// for _ in 0..1000 {
    ///     s = (s * r * r.inverse()).renormalize();
    /// }
    /// assert!((s.quaternion().norm_squared() - 1.0_f64).abs() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn renormalize(self) -> Self
    where
        T: Field,
    {
        Rotation3 { quaternion: self.quaternion * renormalizing(self.quaternion.norm_squared()) }
    }

    /// This rotation with a quaternion of norm 1, q / |q|.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    ///
    /// assert_eq!(Rotation3::<f32>::IDENTITY.normalize(), Rotation3::IDENTITY);
    /// ```
    #[inline]
    #[must_use]
    pub fn normalize(self) -> Self
    where
        T: Normed,
    {
        let [x, y, z, w] = self.quaternion.column().normalize().columns[0];
        Rotation3 { quaternion: Quaternion { x, y, z, w } }
    }
}
