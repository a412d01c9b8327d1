//! Products with lenses and views that are refused, with messages that say what to write instead.
//! The documentation hides them.

use core::ops::Mul;

use super::{Orthographic, Perspective, View};
use crate::geometry::{Affine, Isometry3};
use crate::matrix::Matrix;
use crate::shape::{
    Dims, NoLensProduct, NoLensViewProduct, NoLensesProduct, NoMixedProduct, NoTransformProduct,
};

/// `[sizes] Left, Right: the relation that never holds`.
macro_rules! refused {
    ($([$($H:ident)* $(, $N:ident)*] $Lhs:ty, $Rhs:ty: $relation:ident<$($argument:ident),*>;)*) => {$(
        #[doc(hidden)]
        impl<T, $($H,)* $(const $N: usize),*> Mul<$Rhs> for $Lhs
        where
            Dims: $relation<$($argument),*>,
        {
            type Output = Matrix<T, 4, 4>;

            fn mul(self, _: $Rhs) -> Matrix<T, 4, 4> {
                const { panic!() }
            }
        }
    )*};
}

refused! {
    [H, P, Q] Perspective<T, H>, Matrix<T, P, Q>: NoLensProduct<P, Q>;
    [H, P, Q] Perspective<T, H>, &Matrix<T, P, Q>: NoLensProduct<P, Q>;
    [H G] Perspective<T, H>, View<T, G>: NoLensViewProduct<T>;
    [H G] Perspective<T, H>, &View<T, G>: NoLensViewProduct<T>;
    [H G] Perspective<T, H>, Perspective<T, G>: NoLensesProduct<T>;
    [H, P, Q] Orthographic<T, H>, Matrix<T, P, Q>: NoLensProduct<P, Q>;
    [H, P, Q] Orthographic<T, H>, &Matrix<T, P, Q>: NoLensProduct<P, Q>;
    [H G] Orthographic<T, H>, View<T, G>: NoLensViewProduct<T>;
    [H G] Orthographic<T, H>, &View<T, G>: NoLensViewProduct<T>;
    [H G] Orthographic<T, H>, Orthographic<T, G>: NoLensesProduct<T>;
    [H G] Perspective<T, H>, Orthographic<T, G>: NoLensesProduct<T>;
    [H G] Orthographic<T, H>, Perspective<T, G>: NoLensesProduct<T>;
    [H, P, Q] View<T, H>, Matrix<T, P, Q>: NoTransformProduct<P, Q>;
    [H, P, Q] View<T, H>, &Matrix<T, P, Q>: NoTransformProduct<P, Q>;
    [H] View<T, H>, Affine<T, 3>: NoMixedProduct<T>;
    [H] View<T, H>, Isometry3<T>: NoMixedProduct<T>;
}
