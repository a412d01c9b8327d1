//! The operators of quaternions.

use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

use super::Quaternion;
use crate::geometry::forward::forward_product;
use crate::scalar::Scalar;

/// The Hamilton product. As rotations, `p * q` applies q first.
///
/// ```text
///     (w₁ + v₁)(w₂ + v₂) = w₁ w₂ - v₁ · v₂ + w₁ v₂ + w₂ v₁ + v₁ × v₂
/// ```
impl<T: Scalar> Mul for Quaternion<T> {
    type Output = Quaternion<T>;

    #[inline]
    fn mul(self, rhs: Quaternion<T>) -> Quaternion<T> {
        let (p, q) = (self, rhs);
        // Terms are added in pairs, so that (p q)* = q* p* and q q* = |q|² hold bit for bit.
        Quaternion {
            x: (p.w * q.x + p.x * q.w) + (p.y * q.z - p.z * q.y),
            y: (p.w * q.y + p.y * q.w) + (p.z * q.x - p.x * q.z),
            z: (p.w * q.z + p.z * q.w) + (p.x * q.y - p.y * q.x),
            w: (p.w * q.w - p.x * q.x) - (p.y * q.y + p.z * q.z),
        }
    }
}

forward_product! { Quaternion: Scalar; }

/// Sums and differences, number by number.
macro_rules! sums {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident;)*) => {$(
        impl<T: $Op<Output = T>> $Op for Quaternion<T> {
            type Output = Quaternion<T>;

            #[inline]
            fn $op(self, rhs: Quaternion<T>) -> Quaternion<T> {
                Quaternion {
                    x: self.x.$op(rhs.x),
                    y: self.y.$op(rhs.y),
                    z: self.z.$op(rhs.z),
                    w: self.w.$op(rhs.w),
                }
            }
        }

        impl<T: Copy + $Op<Output = T>> $OpAssign for Quaternion<T> {
            #[inline]
            fn $op_assign(&mut self, rhs: Quaternion<T>) {
                *self = (*self).$op(rhs);
            }
        }
    )*};
}

sums! {
    Add::add, AddAssign::add_assign;
    Sub::sub, SubAssign::sub_assign;
}

/// `q s` and `q / s`.
macro_rules! scale {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident;)*) => {$(
        impl<T: Copy + $Op<Output = T>> $Op<T> for Quaternion<T> {
            type Output = Quaternion<T>;

            #[inline]
            fn $op(self, scalar: T) -> Quaternion<T> {
                self.map(|x| x.$op(scalar))
            }
        }

        impl<T: Copy + $Op<Output = T>> $OpAssign<T> for Quaternion<T> {
            #[inline]
            fn $op_assign(&mut self, scalar: T) {
                *self = (*self).$op(scalar);
            }
        }
    )*};
}

scale! {
    Mul::mul, MulAssign::mul_assign;
    Div::div, DivAssign::div_assign;
}

/// `s q`: only for primitive numbers, as for matrices.
macro_rules! scale_left {
    ($($Scalar:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Mul<Quaternion<$Scalar>> for $Scalar {
            type Output = Quaternion<$Scalar>;

            #[inline]
            fn mul(self, q: Quaternion<$Scalar>) -> Quaternion<$Scalar> {
                q.map(|x| self * x)
            }
        }
    )*};
}

scale_left! { f32 f64 }

impl<T: Neg<Output = T>> Neg for Quaternion<T> {
    type Output = Quaternion<T>;

    #[inline]
    fn neg(self) -> Quaternion<T> {
        Quaternion { x: -self.x, y: -self.y, z: -self.z, w: -self.w }
    }
}
