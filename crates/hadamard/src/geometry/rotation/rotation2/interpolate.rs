//! Rotations between two rotations, and between two directions.

use super::Rotation2;
use crate::geometry::rotation::quaternion::series::on_arc;
use crate::matrix::Vector;
use crate::scalar::{Real, Scalar};

impl<T: Scalar> Rotation2<T> {
    /// The rotation that takes the direction of `a` to that of `b`, or `None` if one of them is
    /// zero, infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    /// use hadamard::vector;
    ///
    /// let r = Rotation2::between(vector![2.0, 0.0], vector![0.0, 3.0]).unwrap();
    /// assert_eq!(r * vector![1.0, 0.0], vector![0.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn between(a: Vector<T, 2>, b: Vector<T, 2>) -> Option<Self>
    where
        T: Real,
    {
        let (a, b) = (a.try_normalize()?, b.try_normalize()?);
        Self::from_complex(a.dot(b), a.perp_dot(b))
    }

    /// The rotation at `t` on the shortest way from this one (t = 0) to `end` (t = 1), with a
    /// constant angular velocity.
    ///
    /// As [`Rotation3::slerp`](crate::geometry::Rotation3::slerp) it needs neither sine nor arc
    /// cosine, and at the ends it is exactly the given rotation. Half a turn apart there are two
    /// shortest ways: it turns clockwise if the sine of the difference is negative or -0.0, and
    /// counter-clockwise otherwise.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// let (start, end) = (Rotation2::from_angle(0.5), Rotation2::from_angle(2.0_f64));
    /// assert!((start.slerp(end, 0.1).angle() - 0.65).abs() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn slerp(self, end: Self, t: T) -> Self
    where
        T: Real,
    {
        let middle = self * (self.inverse() * end).half();
        let is_first = t + t < T::ONE;
        let (from, to) = if is_first { (self, middle) } else { (middle, end) };
        let t = if is_first { t + t } else { t + t - T::ONE };
        let [cos, sin] = on_arc([from.cos, from.sin], [to.cos, to.sin], t);
        Rotation2 { cos, sin }
    }

    /// The rotation at `t` on the shortest way from this one to `end`: linear interpolation of
    /// the complex numbers, normalised. Half a turn apart, it jumps from one to the other in the
    /// middle.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// let (start, end) = (Rotation2::from_angle(0.5), Rotation2::from_angle(2.0_f64));
    /// assert!((start.nlerp(end, 0.5).angle() - 1.25).abs() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn nlerp(self, end: Self, t: T) -> Self
    where
        T: Real,
    {
        let s = T::ONE - t;
        let sum = Self::from_complex(s * self.cos + t * end.cos, s * self.sin + t * end.sin);
        // Opposite ones add up to nothing.
        sum.unwrap_or_else(|| self * (self.inverse() * end).half())
    }

    /// By half of the angle in [-π, π].
    #[inline]
    fn half(self) -> Self
    where
        T: Real,
    {
        let Rotation2 { cos, sin } = self;
        let sign = T::ONE.copysign(sin);
        // In both cases the sum has terms of one sign, so no digits cancel.
        let (x, y) =
            if cos >= T::ZERO { (T::ONE + cos, sin) } else { (sin * sign, (T::ONE - cos) * sign) };
        let norm = (x * x + y * y).sqrt();
        Rotation2 { cos: x / norm, sin: y / norm }
    }
}
