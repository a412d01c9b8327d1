//! nalgebra's motions, and its affine maps of the plane and of space.
//!
//! The conversions move the numbers as they are. For other dimensions, nalgebra has matrices and no
//! maps.

use nalgebra_035 as nalgebra;

use crate::geometry::{Affine, Isometry2, Isometry3, NotUnit};
use crate::matrix::Matrix;
use crate::scalar::Real;

/// The norm of the quaternion must be 1 up to 1e-4, as for a rotation.
impl<T: Real + nalgebra::Scalar> TryFrom<nalgebra::Isometry3<T>> for Isometry3<T> {
    type Error = NotUnit;

    #[inline]
    fn try_from(motion: nalgebra::Isometry3<T>) -> Result<Self, NotUnit> {
        let translation = motion.translation.vector.into();
        Ok(Isometry3 { rotation: motion.rotation.try_into()?, translation })
    }
}

impl<T: nalgebra::Scalar> From<Isometry3<T>> for nalgebra::Isometry3<T> {
    #[inline]
    fn from(motion: Isometry3<T>) -> Self {
        let translation = nalgebra::Vector3::from(motion.translation).into();
        nalgebra::Isometry3 { rotation: motion.rotation.into(), translation }
    }
}

/// The norm of the complex number must be 1 up to 1e-4, as for a rotation.
impl<T: Real + nalgebra::Scalar> TryFrom<nalgebra::Isometry2<T>> for Isometry2<T> {
    type Error = NotUnit;

    #[inline]
    fn try_from(motion: nalgebra::Isometry2<T>) -> Result<Self, NotUnit> {
        let translation = motion.translation.vector.into();
        Ok(Isometry2 { rotation: motion.rotation.try_into()?, translation })
    }
}

impl<T: nalgebra::Scalar> From<Isometry2<T>> for nalgebra::Isometry2<T> {
    #[inline]
    fn from(motion: Isometry2<T>) -> Self {
        let translation = nalgebra::Vector2::from(motion.translation).into();
        nalgebra::Isometry2 { rotation: motion.rotation.into(), translation }
    }
}

/// The last row is (0, …, 0, 1) by nalgebra's type.
macro_rules! affine {
    ($($Affine:ident: $N:literal, $S:literal;)*) => {$(
        impl<T: Real + nalgebra::RealField> From<nalgebra::$Affine<T>> for Affine<T, $N> {
            #[inline]
            fn from(map: nalgebra::$Affine<T>) -> Self {
                let matrix = Matrix::<T, $S, $S>::from(map.into_inner());
                Affine {
                    linear: matrix.block::<0, 0, $N, $N>(),
                    translation: matrix.block::<0, $N, $N, 1>(),
                }
            }
        }

        impl<T: Real + nalgebra::RealField> From<Affine<T, $N>> for nalgebra::$Affine<T> {
            #[inline]
            fn from(map: Affine<T, $N>) -> Self {
                nalgebra::$Affine::from_matrix_unchecked(map.to_matrix().into())
            }
        }
    )*};
}

affine! {
    Affine2: 2, 3;
    Affine3: 3, 4;
}
