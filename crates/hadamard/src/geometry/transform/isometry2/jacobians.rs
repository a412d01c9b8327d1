//! How the exponential of motions of the plane changes with the twist.

use super::Isometry2;
use super::exp_log::sinc;
use crate::matrix::{Matrix, Vector};
use crate::ops::unroll;
use crate::scalar::Transcendental;

impl<T: Transcendental> Isometry2<T> {
    /// The left Jacobian J of the exponential at a twist τ = (v, ω) with v = (x, y), `3 x 3`:
    /// exp(τ + δ) ≈ exp(J δ) exp(τ) for a small δ.
    ///
    /// ```text
    ///         | s  -c  a x + b y |      s = sin ω / ω    a = (ω - sin ω) / ω²
    ///     J = | c   s  a y - b x |
    ///         | 0   0      1     |      c = (1 - cos ω) / ω    b = c / ω
    /// ```
    ///
    /// (Solà, Deray, Atchuthan, "A micro Lie theory for state estimation in robotics", 2018,
    /// equation 164.)
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let twist = vector![1.0, 2.0, 0.4];
    /// let delta = vector![1e-9, -1e-9, 2e-9];
    /// let step = Isometry2::exp(Isometry2::left_jacobian(twist) * delta);
    /// let sum = (step * Isometry2::exp(twist)).log();
    /// assert!(sum.distance(twist + delta) < 1e-14);
    /// ```
    #[must_use]
    pub fn left_jacobian(twist: Vector<T, 3>) -> Matrix<T, 3, 3> {
        let [x, y, angle] = twist.columns[0];
        let half = angle / T::TWO;
        // As in `exp`, without cancellation.
        let chord = sinc(half);
        let (s, c) = (chord * half.cos(), chord * half.sin());
        let (a, b) = (angle * sine_remainder(angle), chord * chord / T::TWO);
        Matrix::from_columns([
            [s, c, T::ZERO],
            [-c, s, T::ZERO],
            [a * x + b * y, a * y - b * x, T::ONE],
        ])
    }

    /// The right Jacobian J of the exponential at a twist τ = (v, ω), `3 x 3`:
    /// exp(τ + δ) ≈ exp(τ) exp(J δ) for a small δ. It is the left one at -τ.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let twist = vector![1.0, 2.0, 0.4];
    /// let left = Isometry2::exp(twist).adjoint() * Isometry2::right_jacobian(twist);
    /// assert!(left.distance(Isometry2::left_jacobian(twist)) < 1e-15);
    /// ```
    #[must_use]
    pub fn right_jacobian(twist: Vector<T, 3>) -> Matrix<T, 3, 3> {
        Self::left_jacobian(-twist)
    }

    /// The inverse of the [left Jacobian](Self::left_jacobian) at a twist τ = (v, ω), `3 x 3`: how
    /// the logarithm changes, log(exp(δ) M) ≈ log(M) + J⁻¹ δ.
    ///
    /// There is none where ω is a multiple of 2 π other than zero.
    ///
    /// ```text
    ///           |  f   h  g x - y/2 |      h = ω / 2    f = h cos h / sin h
    ///     J⁻¹ = | -h   f  g y + x/2 |
    ///           |  0   0      1     |      g = (1 - f) / ω
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::{Matrix, vector};
    ///
    /// let twist = vector![1.0, 2.0, 0.4];
    /// let product = Isometry2::left_jacobian(twist) * Isometry2::left_jacobian_inverse(twist);
    /// assert!(product.distance(Matrix::identity()) < 1e-15);
    /// ```
    #[must_use]
    pub fn left_jacobian_inverse(twist: Vector<T, 3>) -> Matrix<T, 3, 3> {
        let [x, y, angle] = twist.columns[0];
        let (half, chord) = (angle / T::TWO, sinc(angle / T::TWO));
        let f = half.cos() / chord;
        // 1 - f = (sin h - h cos h) / sin h, where the numerator is h³ (1 - cos h - h² r) / h².
        let part = sinc(half / T::TWO);
        let g = half * (part * part / T::TWO - sine_remainder(half)) / (T::TWO * chord);
        let (x_half, y_half) = (x / T::TWO, y / T::TWO);
        Matrix::from_columns([
            [f, -half, T::ZERO],
            [half, f, T::ZERO],
            [g * x - y_half, g * y + x_half, T::ONE],
        ])
    }

    /// The inverse of the [right Jacobian](Self::right_jacobian) at a twist τ = (v, ω), `3 x 3`:
    /// log(M exp(δ)) ≈ log(M) + J⁻¹ δ.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::{Matrix, vector};
    ///
    /// let twist = vector![1.0, 2.0, 0.4];
    /// let product = Isometry2::right_jacobian(twist) * Isometry2::right_jacobian_inverse(twist);
    /// assert!(product.distance(Matrix::identity()) < 1e-15);
    /// ```
    #[must_use]
    pub fn right_jacobian_inverse(twist: Vector<T, 3>) -> Matrix<T, 3, 3> {
        Self::left_jacobian_inverse(-twist)
    }
}

/// (x - sin x) / x³
///
/// Up to π by the series Σ (-x²)ᵏ / (2k + 3)!, because the numerator cancels. The terms that are
/// left out are below 1e-16.
fn sine_remainder<T: Transcendental>(x: T) -> T {
    let square = x * x;
    if square < T::from_usize(10) {
        let one = T::ONE;
        let mut sum = one;
        unroll! { k in 13 12 11 10 9 8 7 6 5 4 3 2 1: {
            sum = one - sum * square * (one / T::from_usize((2 * k + 2) * (2 * k + 3)));
        }}
        return sum / T::from_usize(6);
    }
    (x - x.sin()) / (square * x)
}
