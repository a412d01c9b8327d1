//! Twists seen from another frame.

use super::Isometry3;
use crate::geometry::Rotation3;
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Field, Scalar};

/// [A B; 0 D]
#[inline]
pub(super) fn upper<T: Scalar>(
    a: &Matrix<T, 3, 3>,
    b: &Matrix<T, 3, 3>,
    d: &Matrix<T, 3, 3>,
) -> Matrix<T, 6, 6> {
    let mut out = Matrix::<T, 6, 6>::ZERO;
    out.set_block::<0, 0>(a);
    out.set_block::<0, 3>(b);
    out.set_block::<3, 3>(d);
    out
}

impl<T: Field> Isometry3<T> {
    /// The adjoint Ad, `6 x 6`: how a twist looks from the other side of the motion,
    /// M exp(τ) M⁻¹ = exp(Ad τ).
    ///
    /// Twists are (v, ω), the velocity first. With M = `world_from_body`, it takes the twist that
    /// the body sees to the twist that the world sees. (Solà, Deray, Atchuthan, "A micro Lie theory
    /// for state estimation in robotics", 2018, equation 175.)
    ///
    /// ```text
    ///     Ad = | R  [t]× R |
    ///          | 0    R    |
    /// ```
    ///
    /// # Examples
    ///
    /// A body two steps along x turns about its own z axis. What is at the origin of the world and
    /// turns with it goes along -y:
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let world_from_body = Isometry3::from_translation(vector![2.0, 0.0, 0.0]);
    /// let turning = vector![0.0, 0.0, 0.0, 0.0, 0.0, 1.0];
    /// assert_eq!(world_from_body.adjoint() * turning, vector![0.0, -2.0, 0.0, 0.0, 0.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn adjoint(&self) -> Matrix<T, 6, 6> {
        let r = self.rotation.to_matrix();
        upper(&r, &(Rotation3::hat(self.translation) * r), &r)
    }

    /// The `4 x 4` matrix \[\[ω\]× v; 0 0\] of a twist (v, ω), whose matrix exponential is
    /// `Isometry3::exp(twist).to_matrix()`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::{mat, vector};
    ///
    /// let twist = vector![1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
    /// assert_eq!(Isometry3::hat(twist), mat![ 0.0, -6.0,  5.0, 1.0;
    ///                                         6.0,  0.0, -4.0, 2.0;
    ///                                        -5.0,  4.0,  0.0, 3.0;
    ///                                         0.0,  0.0,  0.0, 0.0]);
    /// assert_eq!(Isometry3::vee(&Isometry3::hat(twist)), twist);
    /// ```
    #[inline]
    #[must_use]
    pub fn hat(twist: Vector<T, 6>) -> Matrix<T, 4, 4> {
        let (v, w) = (twist.head::<3>(), twist.tail::<3>());
        let mut out = Matrix::<T, 4, 4>::ZERO;
        out.set_block::<0, 0>(Rotation3::hat(w));
        out.set_block::<0, 3>(v);
        out
    }

    /// The twist (v, ω) of a `4 x 4` matrix \[\[ω\]× v; 0 0\]: the inverse of [`hat`](Self::hat).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let twist = vector![1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
    /// assert_eq!(Isometry3::vee(&Isometry3::hat(twist)), twist);
    /// ```
    #[inline]
    #[must_use]
    pub fn vee(matrix: &Matrix<T, 4, 4>) -> Vector<T, 6> {
        let (v, w) = (matrix.block::<0, 3, 3, 1>(), matrix.block::<0, 0, 3, 3>());
        v.vstack(Rotation3::vee(&w))
    }
}
