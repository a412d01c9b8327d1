//! The textbook formulas in `f64`, with sine and arc cosine.

use hadamard::geometry::{Quaternion, Rotation3};
use hadamard::{Matrix, Vector};

/// sin((1 - t) θ) / sin θ q + sin(t θ) / sin θ p, where θ is accurate for all angles.
pub fn arc(q: Quaternion<f64>, p: Quaternion<f64>, t: f64) -> Quaternion<f64> {
    let theta = 2.0 * f64::atan2((q - p).norm(), (q + p).norm());
    if theta < 1e-9 {
        return q * (1.0 - t) + p * t;
    }
    (q * ((1.0 - t) * theta).sin() + p * (t * theta).sin()) * (1.0 / theta.sin())
}

/// The nearer of p and -p.
pub fn nearer(q: Quaternion<f64>, p: Quaternion<f64>) -> Quaternion<f64> {
    if q.dot(p).is_sign_negative() { -p } else { p }
}

/// The angle between directions (Kahan).
pub fn angle(a: Vector<f64, 3>, b: Vector<f64, 3>) -> f64 {
    let (a, b) = (a.normalize(), b.normalize());
    2.0 * f64::atan2((a - b).norm(), (a + b).norm())
}

/// 1 + sin θ K + (1 - cos θ) K²: Rodrigues' formula.
pub fn rodrigues(axis: Vector<f64, 3>, angle: f64) -> Matrix<f64, 3, 3> {
    let k = Rotation3::hat(axis.normalize());
    Matrix::identity() + k * angle.sin() + k * k * (1.0 - angle.cos())
}
