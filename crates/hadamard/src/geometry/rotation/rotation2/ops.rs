//! The products of rotations.

use core::ops::{Mul, MulAssign};

use super::Rotation2;
use crate::geometry::forward::forward_product;
use crate::matrix::Matrix;
use crate::ops::forward_ref;
use crate::scalar::Scalar;
use crate::shape::{Dims, RotateShape};

/// Adds the angles, by the product of the complex numbers.
impl<T: Scalar> Mul for Rotation2<T> {
    type Output = Rotation2<T>;

    #[inline]
    fn mul(self, rhs: Rotation2<T>) -> Rotation2<T> {
        Rotation2 {
            cos: self.cos * rhs.cos - self.sin * rhs.sin,
            sin: self.sin * rhs.cos + self.cos * rhs.sin,
        }
    }
}

forward_product! { Rotation2: Scalar; }

/// Rotates each column of a `2 x N` matrix, or a vector.
impl<T: Scalar, const P: usize, const Q: usize> Mul<&Matrix<T, P, Q>> for &Rotation2<T>
where
    Dims: RotateShape<2, P, Q>,
{
    type Output = Matrix<T, P, Q>;

    #[inline]
    fn mul(self, rhs: &Matrix<T, P, Q>) -> Matrix<T, P, Q> {
        let mut out = *rhs;
        for column in &mut out.columns {
            let [x, y] = self.rotate([column[0], column[1]]);
            (column[0], column[1]) = (x, y);
        }
        out
    }
}

impl<T: Scalar> Rotation2<T> {
    /// Rotates the vector with these elements.
    #[inline]
    pub(crate) fn rotate(self, [x, y]: [T; 2]) -> [T; 2] {
        [self.cos * x - self.sin * y, self.sin * x + self.cos * y]
    }
}

forward_ref! {
    impl [T: {Scalar}, P, Q] Mul::mul
    for Rotation2<T>, Matrix<T, P, Q> as Matrix<T, P, Q> where RotateShape<2, P, Q>;
}
