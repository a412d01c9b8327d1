//! Rotation vectors as skew-symmetric matrices, and the derivatives of the exponential.
//!
//! The equations are those of J. Solà, J. Deray, D. Atchuthan, "A micro Lie theory for state
//! estimation in robotics", 2018.

use super::Rotation3;
use crate::geometry::rotation::quaternion::functions::is_small;
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Field, Scalar, Transcendental};

impl<T: Field> Rotation3<T> {
    /// The skew-symmetric matrix with hat(x) y = x × y.
    ///
    /// ```text
    ///                 |  0  -z   y |
    ///     hat(x)  =   |  z   0  -x |
    ///                 | -y   x   0 |
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let (x, y) = (vector![1.0, 2.0, 3.0], vector![4.0, 5.0, 6.0]);
    /// assert_eq!(Rotation3::hat(x) * y, x.cross(y));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "skew")]
    #[doc(alias = "cross_matrix")]
    pub fn hat(x: Vector<T, 3>) -> Matrix<T, 3, 3> {
        let ([x, y, z], zero) = (x.columns[0], T::ZERO);
        Matrix::from_columns([[zero, z, -y], [-z, zero, x], [y, -x, zero]])
    }

    /// The vector of a skew-symmetric matrix, the inverse of [`hat`](Self::hat). For any other
    /// matrix, it is the vector of the skew-symmetric part, (A - Aᵀ) / 2.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let x = vector![1.0, 2.0, 3.0];
    /// assert_eq!(Rotation3::vee(&Rotation3::hat(x)), x);
    /// ```
    #[inline]
    #[must_use]
    pub fn vee(matrix: &Matrix<T, 3, 3>) -> Vector<T, 3> {
        let [[_, m10, m20], [m01, _, m21], [m02, m12, _]] = matrix.columns;
        let half = T::ONE / (T::ONE + T::ONE);
        Matrix::from_columns([[(m21 - m12) * half, (m02 - m20) * half, (m10 - m01) * half]])
    }
}

impl<T: Scalar> Rotation3<T> {
    /// The left Jacobian J of the exponential at x: exp(x + δ) ≈ exp(J δ) exp(x) for a small δ
    /// (equation 145).
    ///
    /// With θ = |x| and X = hat(x):
    ///
    /// ```text
    ///     J  =  1  +  (1 - cos θ) / θ² X  +  (θ - sin θ) / θ³ X²
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let (x, delta) = (vector![0.3, -0.2, 0.9], vector![1e-9, 2e-9, -1e-9]);
    /// let step = Rotation3::exp(Rotation3::left_jacobian(x) * delta);
    /// let sum = Rotation3::exp(x + delta);
    /// assert!(sum.angle_to(step * Rotation3::exp(x)) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn left_jacobian(x: Vector<T, 3>) -> Matrix<T, 3, 3>
    where
        T: Transcendental,
    {
        let theta_squared = x.norm_squared();
        let [two, six] = [2, 6].map(T::from_usize);
        let (first, second) = if is_small(theta_squared) {
            let first = T::ONE / two - theta_squared / T::from_usize(24);
            (first, T::ONE / six - theta_squared / T::from_usize(120))
        } else {
            let theta = theta_squared.sqrt();
            // 1 - cos θ = 2 sin² θ/2, without cancellation.
            let sine = (theta / two).sin();
            (two * sine * sine / theta_squared, (theta - theta.sin()) / (theta_squared * theta))
        };
        polynomial(&x, first, second)
    }

    /// The right Jacobian J of the exponential at x: exp(x + δ) ≈ exp(x) exp(J δ) for a small δ
    /// (equation 143). It is the transpose of the [left one](Self::left_jacobian).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let (x, delta) = (vector![0.3, -0.2, 0.9], vector![1e-9, 2e-9, -1e-9]);
    /// let step = Rotation3::exp(Rotation3::right_jacobian(x) * delta);
    /// let sum = Rotation3::exp(x + delta);
    /// assert!(sum.angle_to(Rotation3::exp(x) * step) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn right_jacobian(x: Vector<T, 3>) -> Matrix<T, 3, 3>
    where
        T: Transcendental,
    {
        Self::left_jacobian(-x)
    }

    /// The inverse of the [left Jacobian](Self::left_jacobian) at x (equation 146). It is the
    /// derivative of the logarithm, log(exp(δ) R) ≈ log(R) + J⁻¹ δ.
    ///
    /// ```text
    ///     J⁻¹  =  1  -  X / 2  +  (1 - θ/2 cot(θ/2)) / θ² X²
    /// ```
    ///
    /// It does not exist if θ is a multiple of 2 π other than zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::{Matrix, vector};
    ///
    /// let x = vector![0.3, -0.2, 0.9];
    /// let product = Rotation3::left_jacobian(x) * Rotation3::left_jacobian_inverse(x);
    /// assert!(product.distance(Matrix::identity()) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn left_jacobian_inverse(x: Vector<T, 3>) -> Matrix<T, 3, 3>
    where
        T: Transcendental,
    {
        let theta_squared = x.norm_squared();
        let two = T::from_usize(2);
        let second = if is_small(theta_squared) {
            T::ONE / T::from_usize(12) + theta_squared / T::from_usize(720)
        } else {
            let half = theta_squared.sqrt() / two;
            (T::ONE - half * half.cos() / half.sin()) / theta_squared
        };
        polynomial(&x, -T::ONE / two, second)
    }

    /// The inverse of the [right Jacobian](Self::right_jacobian) at x (equation 144):
    /// log(R exp(δ)) ≈ log(R) + J⁻¹ δ. It is the transpose of the
    /// [left inverse](Self::left_jacobian_inverse).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let x = vector![0.3, -0.2, 0.9];
    /// let left = Rotation3::left_jacobian_inverse(x);
    /// assert_eq!(Rotation3::right_jacobian_inverse(x), left.transpose());
    /// ```
    #[inline]
    #[must_use]
    pub fn right_jacobian_inverse(x: Vector<T, 3>) -> Matrix<T, 3, 3>
    where
        T: Transcendental,
    {
        Self::left_jacobian_inverse(-x)
    }
}

/// 1 + a X + b X² with X = hat(x), where X² = x xᵀ - |x|².
#[inline]
fn polynomial<T: Field>(x: &Vector<T, 3>, a: T, b: T) -> Matrix<T, 3, 3> {
    let [x, y, z] = x.columns[0];
    let (xy, xz, yz) = (b * x * y, b * x * z, b * y * z);
    let (xx, yy, zz) = (b * x * x, b * y * y, b * z * z);
    let (ax, ay, az) = (a * x, a * y, a * z);
    Matrix::from_columns([
        [T::ONE - (yy + zz), xy + az, xz - ay],
        [xy - az, T::ONE - (xx + zz), yz + ax],
        [xz + ay, yz - ax, T::ONE - (xx + yy)],
    ])
}
