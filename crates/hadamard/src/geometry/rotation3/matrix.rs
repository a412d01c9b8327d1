//! Rotations as matrices.

use super::Rotation3;
use crate::matrix::Matrix;
use crate::scalar::Scalar;

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
    pub fn to_matrix(self) -> Matrix<T, 3, 3> {
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
