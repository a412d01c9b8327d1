//! Motions one after another.

use core::ops::{Mul, MulAssign};

use super::Isometry2;
use crate::geometry::forward::forward_product;
use crate::scalar::Scalar;

/// `a * b` does b first: x ↦ R (S x + u) + t, so the rotation is R S, and the translation
/// R u + t.
impl<T: Scalar> Mul for Isometry2<T> {
    type Output = Isometry2<T>;

    #[inline]
    fn mul(self, rhs: Isometry2<T>) -> Isometry2<T> {
        Isometry2 {
            rotation: self.rotation * rhs.rotation,
            translation: self.rotation * rhs.translation + self.translation,
        }
    }
}

forward_product! { Isometry2: Scalar; }
