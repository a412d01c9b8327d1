//! Rotations by angle.

use super::Rotation2;
use crate::scalar::{Scalar, Transcendental};

impl<T: Scalar> Rotation2<T> {
    /// The rotation by `angle`, in radians, counter-clockwise: from x towards y.
    ///
    /// # Examples
    ///
    /// ```
    /// use core::f64::consts::FRAC_PI_2;
    /// use hadamard::geometry::Rotation2;
    /// use hadamard::vector;
    ///
    /// let v = Rotation2::from_angle(FRAC_PI_2) * vector![1.0, 0.0];
    /// assert!(v.distance(vector![0.0, 1.0]) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "exp")]
    pub fn from_angle(angle: T) -> Self
    where
        T: Transcendental,
    {
        Rotation2 { cos: angle.cos(), sin: angle.sin() }
    }

    /// The angle, in radians, in [-π, π].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// assert_eq!(Rotation2::from_angle(-1.5).angle(), -1.5);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "log")]
    pub fn angle(self) -> T
    where
        T: Transcendental,
    {
        self.sin.atan2(self.cos)
    }

    /// The angle of the rotation from this one to `other`, in radians, in [-π, π].
    /// Counter-clockwise is positive.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// let angle = Rotation2::from_angle(2.0_f64).angle_to(Rotation2::from_angle(0.5));
    /// assert!((angle + 1.5).abs() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn angle_to(self, other: Self) -> T
    where
        T: Transcendental,
    {
        (self.inverse() * other).angle()
    }

    /// Turns this rotation towards `target` on the shortest way, by at most `max_angle`
    /// radians. The result is the target itself if it is not farther away. A negative angle
    /// counts as zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// let (start, end) = (Rotation2::from_angle(0.5), Rotation2::from_angle(2.0_f64));
    /// assert!((start.rotate_towards(end, 0.25).angle() - 0.75).abs() < 1e-15);
    /// assert_eq!(start.rotate_towards(end, 9.0), end);
    /// ```
    #[inline]
    #[must_use]
    pub fn rotate_towards(self, target: Self, max_angle: T) -> Self
    where
        T: Transcendental,
    {
        let angle = self.angle_to(target).abs();
        if angle <= max_angle {
            target
        } else if max_angle <= T::ZERO {
            self
        } else {
            self.slerp(target, max_angle / angle)
        }
    }

    /// This rotation with its angle multiplied by `t`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// assert!((Rotation2::from_angle(0.5).powf(3.0).angle() - 1.5_f64).abs() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn powf(self, t: T) -> Self
    where
        T: Transcendental,
    {
        Self::from_angle(self.angle() * t)
    }

    /// The orientation of a body after the time `dt`, if it turns from this one with a
    /// constant angular velocity, in radians per unit of `dt`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// let r = Rotation2::from_angle(0.5).integrate(3.0, 0.25);
    /// assert!((r.angle() - 1.25_f64).abs() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn integrate(self, angular_velocity: T, dt: T) -> Self
    where
        T: Transcendental,
    {
        Self::from_angle(angular_velocity * dt) * self
    }
}
