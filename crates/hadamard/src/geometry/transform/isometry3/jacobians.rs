//! How the exponential of motions changes with the twist.

use super::Isometry3;
use super::adjoint::upper;
use crate::geometry::Rotation3;
use crate::matrix::{Matrix, Vector};
use crate::ops::unroll;
use crate::scalar::{Real, Transcendental};

impl<T: Transcendental> Isometry3<T> {
    /// The left Jacobian J of the exponential at a twist τ = (v, ω), `6 x 6`:
    /// exp(τ + δ) ≈ exp(J δ) exp(τ) for a small δ.
    ///
    /// ```text
    ///     J = | J(ω)  Q  |     with the left Jacobian J(ω) of rotations
    ///         |  0  J(ω) |
    /// ```
    ///
    /// (Barfoot, "State Estimation for Robotics", 2017, equations 7.85 and 7.86; also Solà, Deray,
    /// Atchuthan, 2018, equations 179 and 180.)
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let twist = vector![1.0, 2.0, 3.0, 0.4, -0.5, 0.6];
    /// let delta = vector![1e-9, 0.0, -1e-9, 2e-9, 0.0, 1e-9];
    /// let step = Isometry3::exp(Isometry3::left_jacobian(twist) * delta);
    /// let sum = (step * Isometry3::exp(twist)).log();
    /// assert!(sum.distance(twist + delta) < 1e-14);
    /// ```
    #[must_use]
    pub fn left_jacobian(twist: Vector<T, 6>) -> Matrix<T, 6, 6> {
        let j = Rotation3::left_jacobian(twist.tail());
        upper(&j, &coupling(&twist), &j)
    }

    /// The right Jacobian J of the exponential at a twist τ = (v, ω), `6 x 6`:
    /// exp(τ + δ) ≈ exp(τ) exp(J δ) for a small δ. It is the left one at -τ.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let twist = vector![1.0, 2.0, 3.0, 0.4, -0.5, 0.6];
    /// let motion = Isometry3::exp(twist);
    /// let left = motion.adjoint() * Isometry3::right_jacobian(twist);
    /// assert!(left.distance(Isometry3::left_jacobian(twist)) < 1e-14);
    /// ```
    #[must_use]
    pub fn right_jacobian(twist: Vector<T, 6>) -> Matrix<T, 6, 6> {
        Self::left_jacobian(-twist)
    }

    /// The inverse of the [left Jacobian](Self::left_jacobian) at a twist τ = (v, ω), `6 x 6`: how
    /// the logarithm changes, log(exp(δ) M) ≈ log(M) + J⁻¹ δ.
    ///
    /// There is none where |ω| is a multiple of 2 π other than zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::{Matrix, vector};
    ///
    /// let twist = vector![1.0, 2.0, 3.0, 0.4, -0.5, 0.6];
    /// let product = Isometry3::left_jacobian(twist) * Isometry3::left_jacobian_inverse(twist);
    /// assert!(product.distance(Matrix::identity()) < 1e-14);
    /// ```
    #[must_use]
    pub fn left_jacobian_inverse(twist: Vector<T, 6>) -> Matrix<T, 6, 6> {
        let j = Rotation3::left_jacobian_inverse(twist.tail());
        upper(&j, &-(j * coupling(&twist) * j), &j)
    }

    /// The inverse of the [right Jacobian](Self::right_jacobian) at a twist τ = (v, ω), `6 x 6`:
    /// log(M exp(δ)) ≈ log(M) + J⁻¹ δ.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::{Matrix, vector};
    ///
    /// let twist = vector![1.0, 2.0, 3.0, 0.4, -0.5, 0.6];
    /// let product = Isometry3::right_jacobian(twist) * Isometry3::right_jacobian_inverse(twist);
    /// assert!(product.distance(Matrix::identity()) < 1e-14);
    /// ```
    #[must_use]
    pub fn right_jacobian_inverse(twist: Vector<T, 6>) -> Matrix<T, 6, 6> {
        Self::left_jacobian_inverse(-twist)
    }
}

/// Q of a twist (v, ω), with P = hat(v), W = hat(ω) and the [`coefficients`] a, b, c:
///
/// ```text
///     P/2 + a (W P + P W + W P W) + b (W W P + P W W - 3 W P W) + c (W P W W + W W P W)
/// ```
fn coupling<T: Transcendental>(twist: &Vector<T, 6>) -> Matrix<T, 3, 3> {
    let (v, w) = (twist.head::<3>(), twist.tail::<3>());
    let [a, b, c] = coefficients(w.norm());
    let (p, w) = (Rotation3::hat(v), Rotation3::hat(w));
    let (wp, pw) = (w * p, p * w);
    let wpw = wp * w;
    let half = T::ONE / T::from_usize(2);
    p * half
        + (wp + pw + wpw) * a
        + (w * wp + pw * w - wpw * T::from_usize(3)) * b
        + (wpw * w + w * wpw) * c
}

/// ```text
///     a = (θ - sin θ) / θ³
///     b = (θ² + 2 cos θ - 2) / (2 θ⁴)
///     c = (2 θ - 3 sin θ + θ cos θ) / (2 θ⁵)
/// ```
///
/// Up to θ = π by their series, because the numerators cancel. The terms that are left out are
/// below 1e-16.
fn coefficients<T: Transcendental>(theta: T) -> [T; 3] {
    let square = theta * theta;
    if square < T::from_usize(10) {
        return series(square);
    }
    let (sin, cos) = (theta.sin(), theta.cos());
    let [two, three] = [2, 3].map(T::from_usize);
    let fourth = two * square * square;
    [
        (theta - sin) / (square * theta),
        (square + two * cos - two) / fourth,
        (two * theta - three * sin + theta * cos) / (fourth * theta),
    ]
}

/// Σ (-y)ᵏ / (2k + 3)!, Σ (-y)ᵏ / (2k + 4)! and Σ (-y)ᵏ (k + 1) / (2k + 5)!.
fn series<T: Real>(y: T) -> [T; 3] {
    let one = T::ONE;
    let [mut a, mut b, mut c] = [one; 3];
    unroll! { k in 13 12 11 10 9 8 7 6 5 4 3 2 1: {
        a = one - a * y * (one / T::from_usize((2 * k + 2) * (2 * k + 3)));
        b = one - b * y * (one / T::from_usize((2 * k + 3) * (2 * k + 4)));
        c = one - c * y * (T::from_usize(k + 1) / T::from_usize(k * (2 * k + 4) * (2 * k + 5)));
    }}
    [a / T::from_usize(6), b / T::from_usize(24), c / T::from_usize(120)]
}
