//! Rotations as matrices.

use super::Rotation3;
use crate::geometry::error::NotRotation;
use crate::geometry::limits;
use crate::geometry::rotation::quaternion::Quaternion;
use crate::matrix::Matrix;
use crate::scalar::{Real, Scalar};

impl<T: Scalar> Rotation3<T> {
    /// The matrix R with R v = `self * v`.
    ///
    /// ```text
    ///     | 1 - 2 (y² + z²)    2 (x y - w z)     2 (x z + w y)  |
    ///     |  2 (x y + w z)    1 - 2 (x² + z²)    2 (y z - w x)  |
    ///     |  2 (x z - w y)     2 (y z + w x)    1 - 2 (x² + y²) |
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    /// use hadamard::mat;
    ///
    /// // Half a turn about the z axis.
    /// let r = Rotation3::from_quaternion(Quaternion::K).unwrap();
    /// assert_eq!(r.to_matrix(), mat![-1.0,  0.0, 0.0;
    ///                                 0.0, -1.0, 0.0;
    ///                                 0.0,  0.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn to_matrix(&self) -> Matrix<T, 3, 3> {
        let [x, y, z, w] = self.quaternion.to_xyzw();
        let (x2, y2, z2) = (x + x, y + y, z + z);
        let (xx, yy, zz) = (x * x2, y * y2, z * z2);
        let (xy, xz, yz) = (x * y2, x * z2, y * z2);
        let (wx, wy, wz) = (w * x2, w * y2, w * z2);
        let one = T::ONE;
        Matrix::from_columns([
            [one - (yy + zz), xy + wz, xz - wy],
            [xy - wz, one - (xx + zz), yz + wx],
            [xz + wy, yz - wx, one - (xx + yy)],
        ])
    }
}

impl<T: Scalar> Rotation3<T> {
    /// The rotation R with this matrix.
    ///
    /// # Errors
    ///
    /// - [`NotRotation::NotOrthonormal`] if an element of Rᵀ R differs from the identity by
    ///   more than 1e-5 (`f64`: 1e-13). Then the matrix scales or shears, or has an infinite
    ///   element or NaN. [`nearest`](Self::nearest) takes such matrices.
    /// - [`NotRotation::Reflection`] if its determinant is negative.
    ///
    /// It finds the largest number of the quaternion first, so that nothing is divided by a
    /// small one (S. W. Shepperd, "Quaternion from rotation matrix", 1978).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{NotRotation, Quaternion, Rotation3};
    /// use hadamard::mat;
    ///
    /// let r = Rotation3::from_matrix(&mat![-1.0,  0.0, 0.0;
    ///                                       0.0, -1.0, 0.0;
    ///                                       0.0,  0.0, 1.0])?;
    /// assert_eq!(r.quaternion(), Quaternion::K);
    /// # Ok::<(), NotRotation>(())
    /// ```
    #[inline]
    pub fn from_matrix(matrix: &Matrix<T, 3, 3>) -> Result<Self, NotRotation>
    where
        T: Real,
    {
        limits::check_orthonormal(matrix.columns)?;
        let [a, b, c] = matrix.columns;
        let determinant = (a[1] * b[2] - a[2] * b[1]) * c[0]
            + (a[2] * b[0] - a[0] * b[2]) * c[1]
            + (a[0] * b[1] - a[1] * b[0]) * c[2];
        if determinant < T::ZERO {
            return Err(NotRotation::Reflection);
        }
        Ok(Self::of_orthonormal(matrix))
    }

    /// The rotation R that is nearest to a matrix A: it minimises the Frobenius norm ‖A - R‖.
    ///
    /// It is the orthogonal factor of the polar decomposition. If the determinant is negative,
    /// the sign of the smallest singular value is changed (Kabsch, 1976; Umeyama, 1991):
    ///
    /// ```text
    ///     A = U Σ Vᵀ,      R = U diag(1, 1, det(U Vᵀ)) Vᵀ
    /// ```
    ///
    /// A matrix of rank 1 or 0, and a reflection with two equal smallest singular values, have
    /// several nearest rotations. Then the result is one of them. `None` if an element is
    /// infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    /// use hadamard::mat;
    ///
    /// let r = Rotation3::nearest(&mat![0.0, -5.0, 0.0;
    ///                                  2.0,  0.0, 0.0;
    ///                                  0.0,  0.0, 3.0]).unwrap();
    /// let quarter = Quaternion::from_xyzw(0.0, 0.0, 1.0, 1.0);
    /// assert_eq!(Some(r), Rotation3::from_quaternion(quarter));
    /// ```
    #[doc(alias = "polar")]
    #[doc(alias = "orthonormalize")]
    #[must_use]
    pub fn nearest(matrix: &Matrix<T, 3, 3>) -> Option<Self>
    where
        T: Real,
    {
        let svd = matrix.svd().ok()?;
        let (u, mut v) = (svd.u(), svd.v());
        if u.determinant() * v.determinant() < T::ZERO {
            v.columns[2] = v.columns[2].map(|x| -x);
        }
        Some(Self::of_orthonormal(&u.mul_tr(v)))
    }

    /// The rotation with this matrix. Its columns are orthonormal and right-handed.
    #[inline]
    pub(in crate::geometry) fn of_orthonormal(matrix: &Matrix<T, 3, 3>) -> Self
    where
        T: Real,
    {
        let [[m00, m10, m20], [m01, m11, m21], [m02, m12, m22]] = matrix.columns;
        let one = T::ONE;
        // Four times the products of one number with all four.
        let [x, y, z, w] = if m22 < T::ZERO {
            if m00 > m11 {
                let t = one + m00 - m11 - m22;
                [t, m01 + m10, m02 + m20, m21 - m12]
            } else {
                let t = one - m00 + m11 - m22;
                [m01 + m10, t, m12 + m21, m02 - m20]
            }
        } else if m00 < -m11 {
            let t = one - m00 - m11 + m22;
            [m02 + m20, m12 + m21, t, m10 - m01]
        } else {
            let t = one + m00 + m11 + m22;
            [m21 - m12, m02 - m20, m10 - m01, t]
        };
        let norm = (x * x + y * y + z * z + w * w).sqrt();
        Rotation3 { quaternion: Quaternion { x, y, z, w } / norm }
    }
}
