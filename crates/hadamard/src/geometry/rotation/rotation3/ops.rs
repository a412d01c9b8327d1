//! The products of rotations.

use core::ops::{Mul, MulAssign};

use super::Rotation3;
use crate::geometry::forward::forward_product;
use crate::matrix::Matrix;
use crate::ops::forward_ref;
use crate::scalar::Scalar;
use crate::shape::{Dims, RotateShape};

/// `a * b` applies b first.
impl<T: Scalar> Mul for Rotation3<T> {
    type Output = Rotation3<T>;

    #[inline]
    fn mul(self, rhs: Rotation3<T>) -> Rotation3<T> {
        Rotation3 { quaternion: self.quaternion * rhs.quaternion }
    }
}

forward_product! { Rotation3: Scalar; }

/// Rotates each column of a `3 x N` matrix, or a vector: q v q*.
///
/// With u = (x, y, z) and t = 2 u × v it is v + w t + u × t.
impl<T: Scalar, const P: usize, const Q: usize> Mul<&Matrix<T, P, Q>> for &Rotation3<T>
where
    Dims: RotateShape<3, P, Q>,
{
    type Output = Matrix<T, P, Q>;

    #[inline]
    fn mul(self, rhs: &Matrix<T, P, Q>) -> Matrix<T, P, Q> {
        let mut out = *rhs;
        for column in &mut out.columns {
            let [x, y, z] = self.rotate([column[0], column[1], column[2]]);
            (column[0], column[1], column[2]) = (x, y, z);
        }
        out
    }
}

impl<T: Scalar> Rotation3<T> {
    /// Rotates the vector with these elements.
    #[inline]
    pub(crate) fn rotate(self, [a, b, c]: [T; 3]) -> [T; 3] {
        let [x, y, z, w] = self.quaternion.to_xyzw();
        let (d, e, f) = (y * c - z * b, z * a - x * c, x * b - y * a);
        let (d, e, f) = (d + d, e + e, f + f);
        [a + w * d + (y * f - z * e), b + w * e + (z * d - x * f), c + w * f + (x * e - y * d)]
    }
}

forward_ref! {
    impl [T: {Scalar}, P, Q] Mul::mul
    for Rotation3<T>, Matrix<T, P, Q> as Matrix<T, P, Q> where RotateShape<3, P, Q>;
}
