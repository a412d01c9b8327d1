//! Products with transforms that are refused, with messages that say what to write instead. The
//! documentation hides them.

use core::ops::Mul;

use super::{Affine, Isometry2, Isometry3, Trs};
use crate::geometry::rotation::{Rotation2, Rotation3};
use crate::matrix::Matrix;
use crate::shape::{
    Dims, NoMixedProduct, NoRotationFactor, NoTransformOnTheRight, NoTransformProduct, NoTrsProduct,
};

/// `[sizes] Left, Right: the relation that never holds`, with a matrix on one side.
macro_rules! refused {
    ($([$($N:ident)?] $Lhs:ty, $Rhs:ty: $relation:ident;)*) => {$(
        #[doc(hidden)]
        impl<T, $(const $N: usize,)? const P: usize, const Q: usize> Mul<$Rhs> for $Lhs
        where
            Dims: $relation<P, Q>,
        {
            type Output = Matrix<T, P, Q>;

            fn mul(self, _: $Rhs) -> Matrix<T, P, Q> {
                const { panic!() }
            }
        }
    )*};
}

/// The four of values and references.
macro_rules! refused_both {
    ($([$($N:ident)?] $Transform:ty;)*) => {
        refused! {$(
            [$($N)?] $Transform, Matrix<T, P, Q>: NoTransformProduct;
            [$($N)?] $Transform, &Matrix<T, P, Q>: NoTransformProduct;
            [$($N)?] &$Transform, Matrix<T, P, Q>: NoTransformProduct;
            [$($N)?] &$Transform, &Matrix<T, P, Q>: NoTransformProduct;
            [$($N)?] Matrix<T, P, Q>, $Transform: NoTransformOnTheRight;
            [$($N)?] Matrix<T, P, Q>, &$Transform: NoTransformOnTheRight;
            [$($N)?] &Matrix<T, P, Q>, $Transform: NoTransformOnTheRight;
            [$($N)?] &Matrix<T, P, Q>, &$Transform: NoTransformOnTheRight;
        )*}
    };
}

refused_both! {
    [N] Affine<T, N>;
    [] Isometry2<T>;
    [] Isometry3<T>;
    [] Trs<T>;
}

/// `[sizes] Left, Right: the relation that never holds`, of two transforms.
macro_rules! no_product {
    ($([$($N:ident)?] $Lhs:ty, $Rhs:ty: $relation:ident;)*) => {$(
        #[doc(hidden)]
        impl<T, $(const $N: usize)?> Mul<$Rhs> for $Lhs
        where
            Dims: $relation<T>,
        {
            type Output = Affine<T, 3>;

            fn mul(self, _: $Rhs) -> Affine<T, 3> {
                const { panic!() }
            }
        }
    )*};
}

no_product! {
    [] Trs<T>, Trs<T>: NoTrsProduct;
    [] Trs<T>, &Trs<T>: NoTrsProduct;
    [] &Trs<T>, Trs<T>: NoTrsProduct;
    [] &Trs<T>, &Trs<T>: NoTrsProduct;
    [N] Affine<T, N>, Isometry2<T>: NoMixedProduct;
    [N] Affine<T, N>, Isometry3<T>: NoMixedProduct;
    [N] Affine<T, N>, Trs<T>: NoMixedProduct;
    [N] Isometry2<T>, Affine<T, N>: NoMixedProduct;
    [N] Isometry3<T>, Affine<T, N>: NoMixedProduct;
    [N] Trs<T>, Affine<T, N>: NoMixedProduct;
    [] Isometry3<T>, Trs<T>: NoMixedProduct;
    [] Trs<T>, Isometry3<T>: NoMixedProduct;
    [] Isometry3<T>, Rotation3<T>: NoRotationFactor;
    [] Rotation3<T>, Isometry3<T>: NoRotationFactor;
    [] Isometry2<T>, Rotation2<T>: NoRotationFactor;
    [] Rotation2<T>, Isometry2<T>: NoRotationFactor;
    [N] Affine<T, N>, Rotation3<T>: NoRotationFactor;
    [N] Rotation3<T>, Affine<T, N>: NoRotationFactor;
    [N] Affine<T, N>, Rotation2<T>: NoRotationFactor;
    [N] Rotation2<T>, Affine<T, N>: NoRotationFactor;
}
