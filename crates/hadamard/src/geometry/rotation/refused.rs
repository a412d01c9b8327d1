//! Products that are refused, with messages that say what to write instead. The documentation
//! hides them.

use core::ops::Mul;

use super::{Quaternion, Rotation2, Rotation3};
use crate::matrix::Matrix;
use crate::shape::{Dims, NoQuaternionProduct, NoRotationOnTheRight};

/// `Left, Right: the relation that never holds`, with a matrix on one side.
macro_rules! refused {
    ($($Lhs:ty, $Rhs:ty: $relation:ident;)*) => {$(
        #[doc(hidden)]
        impl<T, const P: usize, const Q: usize> Mul<$Rhs> for $Lhs
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

refused! {
    Quaternion<T>, Matrix<T, P, Q>: NoQuaternionProduct;
    Quaternion<T>, &Matrix<T, P, Q>: NoQuaternionProduct;
    &Quaternion<T>, Matrix<T, P, Q>: NoQuaternionProduct;
    &Quaternion<T>, &Matrix<T, P, Q>: NoQuaternionProduct;
    Matrix<T, P, Q>, Rotation2<T>: NoRotationOnTheRight;
    Matrix<T, P, Q>, &Rotation2<T>: NoRotationOnTheRight;
    &Matrix<T, P, Q>, Rotation2<T>: NoRotationOnTheRight;
    &Matrix<T, P, Q>, &Rotation2<T>: NoRotationOnTheRight;
    Matrix<T, P, Q>, Rotation3<T>: NoRotationOnTheRight;
    Matrix<T, P, Q>, &Rotation3<T>: NoRotationOnTheRight;
    &Matrix<T, P, Q>, Rotation3<T>: NoRotationOnTheRight;
    &Matrix<T, P, Q>, &Rotation3<T>: NoRotationOnTheRight;
}
