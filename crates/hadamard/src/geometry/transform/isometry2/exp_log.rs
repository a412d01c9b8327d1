//! Motions and twists.

use super::Isometry2;
use crate::geometry::Rotation2;
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Field, Transcendental};

impl<T: Transcendental> Isometry2<T> {
    /// The motion that a twist τ = (v, ω) makes in one unit of time: velocity first, then angular
    /// velocity, as seen by the body.
    ///
    /// The body goes along a circle. (Solà, Deray, Atchuthan, "A micro Lie theory for state
    /// estimation in robotics", 2018, equations 156 and 158.)
    ///
    /// # Examples
    ///
    /// A quarter of a circle of radius 2:
    ///
    /// ```
    /// use core::f64::consts::FRAC_PI_2;
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let twist = vector![2.0 * FRAC_PI_2, 0.0, FRAC_PI_2];
    /// let motion = Isometry2::exp(twist);
    /// assert!(motion.translation.distance(vector![2.0, 2.0]) < 1e-15);
    /// assert!(motion.log().distance(twist) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn exp(twist: Vector<T, 3>) -> Self {
        let [x, y, angle] = twist.columns[0];
        let half = angle / T::from_usize(2);
        // (sin ω/2) / (ω/2), and with it sin ω / ω and (1 - cos ω) / ω: without cancellation.
        let chord = sinc(half);
        let (forward, sideways) = (chord * half.cos(), chord * half.sin());
        let translation = [forward * x - sideways * y, sideways * x + forward * y];
        Isometry2 {
            rotation: Rotation2::from_angle(angle),
            translation: Matrix::from_columns([translation]),
        }
    }

    /// The twist (v, ω) that makes this motion in one unit of time, with |ω| <= π: the inverse of
    /// [`exp`](Self::exp).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let a = Isometry2::from_translation(vector![1.0, 2.0]);
    /// assert_eq!(a.log(), vector![1.0, 2.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn log(self) -> Vector<T, 3> {
        let [x, y] = self.translation.columns[0];
        let angle = self.rotation.angle();
        let half = angle / T::from_usize(2);
        let forward = if half == T::ZERO { T::ONE } else { half * half.cos() / half.sin() };
        Matrix::from_columns([[forward * x + half * y, forward * y - half * x, angle]])
    }
}

impl<T: Field> Isometry2<T> {
    /// The adjoint Ad, `3 x 3`: how a twist looks from the other side of the motion,
    /// M exp(τ) M⁻¹ = exp(Ad τ).
    ///
    /// Twists are (v, ω), the velocity first. With M = `world_from_body`, it takes the twist that
    /// the body sees to the twist that the world sees. (Solà, Deray, Atchuthan, 2018, equation
    /// 159.)
    ///
    /// ```text
    ///     | cos φ  -sin φ   t_y |
    ///     | sin φ   cos φ  -t_x |
    ///     |   0       0      1  |
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let world_from_body = Isometry2::from_translation(vector![2.0, 0.0]);
    /// let turning = vector![0.0, 0.0, 1.0];
    /// assert_eq!(world_from_body.adjoint() * turning, vector![0.0, -2.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn adjoint(&self) -> Matrix<T, 3, 3> {
        let (Rotation2 { cos, sin }, [x, y]) = (self.rotation, self.translation.columns[0]);
        Matrix::from_columns([[cos, sin, T::ZERO], [-sin, cos, T::ZERO], [y, -x, T::ONE]])
    }

    /// The `3 x 3` matrix \[\[ω\]× v; 0 0\] of a twist (v, ω), whose matrix exponential is
    /// `Isometry2::exp(twist).to_matrix()`. \[ω\]× is `[0 -ω; ω 0]`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(Isometry2::hat(vector![1.0, 2.0, 3.0]), mat![0.0, -3.0, 1.0;
    ///                                                         3.0,  0.0, 2.0;
    ///                                                         0.0,  0.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn hat(twist: Vector<T, 3>) -> Matrix<T, 3, 3> {
        let [x, y, w] = twist.columns[0];
        Matrix::from_columns([[T::ZERO, w, T::ZERO], [-w, T::ZERO, T::ZERO], [x, y, T::ZERO]])
    }

    /// The twist (v, ω) of a `3 x 3` matrix \[\[ω\]× v; 0 0\]: the inverse of [`hat`](Self::hat). Of
    /// any other matrix, ω is half of the difference of the two elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let twist = vector![1.0, 2.0, 3.0];
    /// assert_eq!(Isometry2::vee(&Isometry2::hat(twist)), twist);
    /// ```
    #[inline]
    #[must_use]
    pub fn vee(matrix: &Matrix<T, 3, 3>) -> Vector<T, 3> {
        let [[_, a, _], [b, _, _], [x, y, _]] = matrix.columns;
        Matrix::from_columns([[x, y, (a - b) * (T::ONE / (T::ONE + T::ONE))]])
    }
}

/// sin x / x
#[inline]
pub(super) fn sinc<T: Transcendental>(x: T) -> T {
    if x == T::ZERO { T::ONE } else { x.sin() / x }
}
