//! A rotation about an axis, and the rest of a rotation.

use super::Rotation3;
use crate::geometry::rotation::quaternion::Quaternion;
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Real, Scalar};

impl<T: Scalar> Rotation3<T> {
    /// Splits this rotation into a twist about `axis`, and after it a swing about an axis at right
    /// angles: `(swing, twist)` with `self == swing * twist`. `None` if `axis` is zero, infinite or
    /// NaN.
    ///
    /// The twist is at most half a turn. If this rotation is half a turn about an axis at right
    /// angles to `axis`, every twist is possible, and the result is the identity.
    ///
    /// ```text
    ///     twist = (w + (v · n) n) / |w + (v · n) n|      swing = q twist*
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    /// use hadamard::vector;
    ///
    /// let about_x = Rotation3::try_from(Quaternion::from_xyzw(0.6, 0.0, 0.0, 0.8)).unwrap();
    /// let about_z = Rotation3::try_from(Quaternion::from_xyzw(0.0, 0.0, 0.8, 0.6)).unwrap();
    /// let (swing, twist) = (about_x * about_z).swing_twist(vector![0.0, 0.0, 5.0]).unwrap();
    /// assert!(swing.angle_to(about_x) < 1e-15);
    /// assert!(twist.angle_to(about_z) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn swing_twist(self, axis: Vector<T, 3>) -> Option<(Self, Self)>
    where
        T: Real,
    {
        let twist = self.twist(axis)?;
        Some((self * twist.inverse(), twist))
    }

    /// The part of this rotation about `axis`: see [`swing_twist`](Self::swing_twist).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    /// use hadamard::vector;
    ///
    /// let about_z = Rotation3::try_from(Quaternion::from_xyzw(0.0, 0.0, 0.8, 0.6)).unwrap();
    /// assert_eq!(about_z.twist(vector![0.0, 0.0, 1.0]), Some(about_z));
    /// assert_eq!(about_z.twist(vector![0.0, 1.0, 0.0]), Some(Rotation3::IDENTITY));
    /// ```
    #[inline]
    #[must_use]
    pub fn twist(self, axis: Vector<T, 3>) -> Option<Self>
    where
        T: Real,
    {
        let axis = axis.try_normalize()?;
        let Quaternion { w, .. } = self.quaternion;
        let sign = T::ONE.copysign(w);
        let part = Matrix::from_columns([[w * sign, self.quaternion.vector().dot(axis) * sign]]);
        if part == Matrix::ZERO {
            return Some(Self::IDENTITY);
        }
        let [w, sine] = part.normalize().columns[0];
        let [x, y, z] = (axis * sine).columns[0];
        Some(Rotation3 { quaternion: Quaternion { x, y, z, w } })
    }
}
