//! Sums, differences, negation and multiples, of values in one frame and of maps between two.
//!
//! What is inside of a reference on the left is copied. With a bound on `&X` instead, the compiler
//! could not infer `&x + y` where the type of `x` is not known yet: it would try `In<F, In<F, …>>`.

use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

use super::relations::{AddFrames, AddMapFrames, Frames, SubFrames};
use super::{In, Map};
use crate::matrix::Matrix;
use crate::scalar::Scalar;
use crate::structured::Symmetric;

/// The forms of an operator that take values and references, and the assigning ones.
macro_rules! sums {
    ($($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident, $Relation:ident;)*) => {$(
        impl<F, G, X: $Op<Y>, Y> $Op<In<G, Y>> for In<F, X>
        where
            Frames: $Relation<F, G>,
        {
            type Output = In<F, X::Output>;

            #[inline]
            fn $op(self, rhs: In<G, Y>) -> Self::Output {
                In::new(self.value.$op(rhs.value))
            }
        }

        impl<'b, F, G, X: $Op<&'b Y>, Y> $Op<&'b In<G, Y>> for In<F, X>
        where
            Frames: $Relation<F, G>,
        {
            type Output = In<F, X::Output>;

            #[inline]
            fn $op(self, rhs: &'b In<G, Y>) -> Self::Output {
                In::new(self.value.$op(&rhs.value))
            }
        }

        impl<F, G, X: Copy + $Op<Y>, Y> $Op<In<G, Y>> for &In<F, X>
        where
            Frames: $Relation<F, G>,
        {
            type Output = In<F, X::Output>;

            #[inline]
            fn $op(self, rhs: In<G, Y>) -> Self::Output {
                In::new(self.value.$op(rhs.value))
            }
        }

        impl<'b, F, G, X: Copy + $Op<&'b Y>, Y> $Op<&'b In<G, Y>> for &In<F, X>
        where
            Frames: $Relation<F, G>,
        {
            type Output = In<F, X::Output>;

            #[inline]
            fn $op(self, rhs: &'b In<G, Y>) -> Self::Output {
                In::new(self.value.$op(&rhs.value))
            }
        }

        impl<F, G, X: $OpAssign<Y>, Y> $OpAssign<In<G, Y>> for In<F, X>
        where
            Frames: $Relation<F, G>,
        {
            #[inline]
            fn $op_assign(&mut self, rhs: In<G, Y>) {
                self.value.$op_assign(rhs.value);
            }
        }

        impl<'b, F, G, X: $OpAssign<&'b Y>, Y> $OpAssign<&'b In<G, Y>> for In<F, X>
        where
            Frames: $Relation<F, G>,
        {
            #[inline]
            fn $op_assign(&mut self, rhs: &'b In<G, Y>) {
                self.value.$op_assign(&rhs.value);
            }
        }

        impl<A, B, C, D, M: $Op<N>, N> $Op<Map<C, D, N>> for Map<A, B, M>
        where
            Frames: AddMapFrames<A, B, C, D>,
        {
            type Output = Map<A, B, M::Output>;

            #[inline]
            fn $op(self, rhs: Map<C, D, N>) -> Self::Output {
                Map::new(self.map.$op(rhs.map))
            }
        }

        impl<'b, A, B, C, D, M: $Op<&'b N>, N> $Op<&'b Map<C, D, N>> for Map<A, B, M>
        where
            Frames: AddMapFrames<A, B, C, D>,
        {
            type Output = Map<A, B, M::Output>;

            #[inline]
            fn $op(self, rhs: &'b Map<C, D, N>) -> Self::Output {
                Map::new(self.map.$op(&rhs.map))
            }
        }
    )*};
}

sums! {
    Add::add, AddAssign::add_assign, AddFrames;
    Sub::sub, SubAssign::sub_assign, SubFrames;
}

impl<F, X: Neg> Neg for In<F, X> {
    type Output = In<F, X::Output>;

    #[inline]
    fn neg(self) -> Self::Output {
        In::new(-self.value)
    }
}

impl<F, X: Copy + Neg> Neg for &In<F, X> {
    type Output = In<F, X::Output>;

    #[inline]
    fn neg(self) -> Self::Output {
        In::new(-self.value)
    }
}

impl<A, B, M: Neg> Neg for Map<A, B, M> {
    type Output = Map<A, B, M::Output>;

    #[inline]
    fn neg(self) -> Self::Output {
        Map::new(-self.map)
    }
}

/// `[parameters] Wrapped, what is inside: how it is made;` for elements `T`. A list and not an
/// implementation for all `X: Mul<T>`: beside that, the compiler would not print why a product is
/// refused.
macro_rules! scale {
    ($Op:ident::$op:ident, $OpAssign:ident::$op_assign:ident:
        $([$($parameters:tt)*] $Wrapped:ty, $inner:ident: $wrap:path;)*) => {$(
        impl<T: Scalar + $Op<Output = T>, $($parameters)*> $Op<T> for $Wrapped {
            type Output = $Wrapped;

            #[inline]
            fn $op(self, scalar: T) -> Self::Output {
                $wrap(self.$inner.$op(scalar))
            }
        }

        impl<T: Scalar + $Op<Output = T>, $($parameters)*> $Op<T> for &$Wrapped {
            type Output = $Wrapped;

            #[inline]
            fn $op(self, scalar: T) -> Self::Output {
                $wrap(self.$inner.$op(scalar))
            }
        }

        impl<T: Scalar + $Op<Output = T>, $($parameters)*> $OpAssign<T> for $Wrapped {
            #[inline]
            fn $op_assign(&mut self, scalar: T) {
                self.$inner = self.$inner.$op(scalar);
            }
        }
    )*};
}

scale! { Mul::mul, MulAssign::mul_assign:
    [F, const M: usize, const N: usize] In<F, Matrix<T, M, N>>, value: In::new;
    [F, const N: usize] In<F, Symmetric<T, N>>, value: In::new;
    [A, B, const M: usize, const N: usize] Map<A, B, Matrix<T, M, N>>, map: Map::new;
}

scale! { Div::div, DivAssign::div_assign:
    [F, const M: usize, const N: usize] In<F, Matrix<T, M, N>>, value: In::new;
    [F, const N: usize] In<F, Symmetric<T, N>>, value: In::new;
    [A, B, const M: usize, const N: usize] Map<A, B, Matrix<T, M, N>>, map: Map::new;
}

/// `s x`, for the numbers that may stand on the left of a matrix. It is computed as `x s`, which is
/// the same.
macro_rules! scale_left {
    ($($Scalar:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<F, X: Mul<$Scalar>> Mul<In<F, X>> for $Scalar {
            type Output = In<F, X::Output>;

            #[inline]
            fn mul(self, x: In<F, X>) -> Self::Output {
                In::new(x.value * self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<F, X: Copy + Mul<$Scalar>> Mul<&In<F, X>> for $Scalar {
            type Output = In<F, X::Output>;

            #[inline]
            fn mul(self, x: &In<F, X>) -> Self::Output {
                In::new(x.value * self)
            }
        }
    )*};
}

scale_left! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
