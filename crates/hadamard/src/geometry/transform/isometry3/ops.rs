//! Motions one after another.

use core::ops::{Mul, MulAssign};

use super::Isometry3;
use crate::geometry::forward::forward_product;
use crate::scalar::Scalar;

/// `a * b` does b first: x ↦ R (S x + u) + t, so the rotation is R S, and the translation
/// R u + t.
impl<T: Scalar> Mul for Isometry3<T> {
    type Output = Isometry3<T>;

    #[inline]
    fn mul(self, rhs: Isometry3<T>) -> Isometry3<T> {
        Isometry3 {
            rotation: self.rotation * rhs.rotation,
            translation: self.rotation * rhs.translation + self.translation,
        }
    }
}

forward_product! { Isometry3: Scalar; }
