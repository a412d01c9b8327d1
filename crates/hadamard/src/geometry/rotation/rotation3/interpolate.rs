//! Rotations between two rotations.

use super::Rotation3;
use crate::geometry::rotation::quaternion::Quaternion;
use crate::geometry::rotation::quaternion::series::{middle, on_arc};
use crate::scalar::{Real, Scalar};

impl<T: Scalar> Rotation3<T> {
    /// The rotation at `t` on the shortest way from this one (t = 0) to `end` (t = 1), with a
    /// constant angular velocity: spherical linear interpolation.
    ///
    /// ```text
    ///     sin((1 - t) θ) / sin θ · q + sin(t θ) / sin θ · p,      cos θ = |q · p|
    /// ```
    ///
    /// * It needs neither sine nor arc cosine, so it works without a mathematics library and has
    ///   the same bits on every machine.
    /// * The quaternion's error is at most 3e-7 in `f32` and 7e-16 in `f64`, for all angles. At
    ///   the ends it is exactly the given rotation.
    /// * Half a turn apart there are two shortest ways. The sign of q · p chooses one, even if
    ///   q · p is a zero.
    /// * Outside of [0, 1] it extrapolates. For t from -1 to 2 the error is at most 2e-6 in `f32`
    ///   and 4e-15 in `f64`. Beyond, it grows quickly.
    ///
    /// [`nlerp`](Self::nlerp) takes a third of the time and has the same path.
    ///
    /// D. Eberly, "A fast and accurate algorithm for computing SLERP", 2011.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    ///
    /// let half_turn = Rotation3::from_quaternion(Quaternion::K).unwrap();
    /// let quarter = Rotation3::IDENTITY.slerp(half_turn, 0.5);
    /// let q = Quaternion::from_xyzw(0.0, 0.0, 1.0, 1.0);
    /// let expected = Rotation3::from_quaternion(q).unwrap();
    /// assert_eq!(quarter, expected);
    /// assert_eq!(Rotation3::IDENTITY.slerp(half_turn, 1.0), half_turn);
    /// ```
    #[inline]
    #[must_use]
    pub fn slerp(self, end: Self, t: T) -> Self
    where
        T: Real,
    {
        let (q, p) = (self.quaternion, end.quaternion);
        Self::of(on_arc(q.to_xyzw(), nearer(q, p).to_xyzw(), t))
    }

    /// The rotation at `t` on the long way from this one to `end`, against the direction of
    /// [`slerp`](Self::slerp).
    ///
    /// If both are the same rotation up to rounding, the long way is a whole turn about an
    /// unknown axis. Then the result is `self` for t < 1.
    ///
    /// # Examples
    ///
    /// Three quarters of a turn clockwise instead of a quarter of a turn counter-clockwise:
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    ///
    /// let q = Quaternion::from_xyzw(0.0, 0.0, 1.0, 1.0);
    /// let quarter = Rotation3::from_quaternion(q).unwrap();
    /// let third = Rotation3::<f64>::IDENTITY.slerp_long(quarter, 1.0 / 3.0);
    /// assert!(third.angle_to(quarter.inverse()) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn slerp_long(self, end: Self, t: T) -> Self
    where
        T: Real,
    {
        let (q, p) =
            (self.quaternion.to_xyzw(), (-nearer(self.quaternion, end.quaternion)).to_xyzw());
        let (middle, cosine) = middle(q, p);
        let is_first = t + t < T::ONE;
        let (from, to) = if is_first { (q, middle) } else { (middle, p) };
        let part = if is_first { t + t } else { t + t - T::ONE };
        let arc = Self::of(on_arc(from, to, part));
        // If q = -p up to rounding, their middle is only a rounding error.
        let has_way = cosine > T::from_usize(4) * T::EPSILON;
        if has_way {
            arc
        } else if t < T::ONE {
            self
        } else {
            end
        }
    }

    /// The rotation at `t` on the shortest way from this one to `end`: linear interpolation of
    /// the quaternions, normalised.
    ///
    /// It has the path of [`slerp`](Self::slerp), but not its constant velocity. It differs from
    /// `slerp` by at most 0.92 degrees for rotations a quarter of a turn apart, and by 8.2
    /// degrees half a turn apart. Between near key frames nobody sees the difference.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    ///
    /// let half_turn = Rotation3::from_quaternion(Quaternion::K).unwrap();
    /// let quarter = Rotation3::IDENTITY.nlerp(half_turn, 0.5);
    /// let q = Quaternion::from_xyzw(0.0, 0.0, 1.0, 1.0);
    /// let expected = Rotation3::from_quaternion(q).unwrap();
    /// assert_eq!(quarter, expected);
    /// ```
    #[inline]
    #[must_use]
    pub fn nlerp(self, end: Self, t: T) -> Self
    where
        T: Real,
    {
        let (q, p) = (self.quaternion, end.quaternion);
        let sum = q * (T::ONE - t) + p * (t * T::ONE.copysign(q.dot(p)));
        // The norm is √½ or more, for every t.
        Rotation3 { quaternion: sum * (T::ONE / sum.norm_squared().sqrt()) }
    }

    /// The rotation of a quaternion of norm 1.
    #[inline]
    fn of([x, y, z, w]: [T; 4]) -> Self {
        Rotation3 { quaternion: Quaternion { x, y, z, w } }
    }
}

/// The one of p and -p that is nearer to q. It has no branch, because processors would often
/// mispredict it.
#[inline]
pub(in crate::geometry::rotation) fn nearer<T: Real>(
    q: Quaternion<T>,
    p: Quaternion<T>,
) -> Quaternion<T> {
    p * T::ONE.copysign(q.dot(p))
}
