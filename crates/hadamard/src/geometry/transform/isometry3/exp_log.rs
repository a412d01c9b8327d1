//! Motions and twists.

use super::Isometry3;
use crate::geometry::Rotation3;
use crate::matrix::Vector;
use crate::scalar::Transcendental;

impl<T: Transcendental> Isometry3<T> {
    /// The motion that a twist τ = (v, ω) makes in one unit of time: velocity first, then angular
    /// velocity, as seen by the body.
    ///
    /// The body goes along a screw. With V = J(ω), the [left Jacobian](Rotation3::left_jacobian)
    /// of rotations, the rotation is exp(ω) and the translation V v. (Solà, Deray, Atchuthan, "A
    /// micro Lie theory for state estimation in robotics", 2018, equation 172.)
    ///
    /// # Examples
    ///
    /// A quarter of a circle of radius 2:
    ///
    /// ```
    /// use core::f64::consts::FRAC_PI_2;
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let twist = vector![2.0 * FRAC_PI_2, 0.0, 0.0, 0.0, 0.0, FRAC_PI_2];
    /// let motion = Isometry3::exp(twist);
    /// assert!(motion.translation.distance(vector![2.0, 2.0, 0.0]) < 1e-15);
    /// assert!(motion.log().distance(twist) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn exp(twist: Vector<T, 6>) -> Self {
        let (v, w) = (twist.head::<3>(), twist.tail::<3>());
        Isometry3 { rotation: Rotation3::exp(w), translation: Rotation3::left_jacobian(w) * v }
    }

    /// The twist (v, ω) that makes this motion in one unit of time, with |ω| <= π: the inverse of
    /// [`exp`](Self::exp).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let a = Isometry3::from_translation(vector![1.0, 2.0, 3.0]);
    /// assert_eq!(a.log(), vector![1.0, 2.0, 3.0, 0.0, 0.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn log(self) -> Vector<T, 6> {
        let w = self.rotation.log();
        (Rotation3::left_jacobian_inverse(w) * self.translation).vstack(w)
    }
}
