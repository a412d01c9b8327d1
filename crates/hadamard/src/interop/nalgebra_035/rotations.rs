//! nalgebra 0.35: its quaternions and rotations.
//!
//! Its unit types and matrices of rotations can be made of any numbers (`new_unchecked`), and
//! drift, so they come in by a conversion that checks them and can fail.

use nalgebra_035 as nalgebra;

use crate::geometry::{NotRotation, NotUnit, Quaternion, Rotation2, Rotation3};
use crate::matrix::Matrix;
use crate::scalar::{Field, Real, Scalar};

/// nalgebra's `new` takes w first, and it stores x, y, z, w.
impl<T> From<nalgebra::Quaternion<T>> for Quaternion<T> {
    #[inline]
    fn from(quaternion: nalgebra::Quaternion<T>) -> Self {
        let [[x, y, z, w]] = quaternion.coords.data.0;
        Quaternion { x, y, z, w }
    }
}

impl<T> From<Quaternion<T>> for nalgebra::Quaternion<T> {
    #[inline]
    fn from(quaternion: Quaternion<T>) -> Self {
        let Quaternion { x, y, z, w } = quaternion;
        nalgebra::Quaternion { coords: Matrix::from_columns([[x, y, z, w]]).into() }
    }
}

/// Renormalised; refused if the norm is off by more than 1e-4.
impl<T: Real> TryFrom<nalgebra::UnitQuaternion<T>> for Rotation3<T> {
    type Error = NotUnit;

    #[inline]
    fn try_from(quaternion: nalgebra::UnitQuaternion<T>) -> Result<Self, NotUnit> {
        Quaternion::from(quaternion.into_inner()).try_into()
    }
}

impl<T> From<Rotation3<T>> for nalgebra::UnitQuaternion<T> {
    #[inline]
    fn from(rotation: Rotation3<T>) -> Self {
        nalgebra::Unit::new_unchecked(rotation.quaternion.into())
    }
}

/// As [`from_matrix`](Rotation3::from_matrix).
impl<T: Real + nalgebra::Scalar> TryFrom<nalgebra::Rotation3<T>> for Rotation3<T> {
    type Error = NotRotation;

    #[inline]
    fn try_from(rotation: nalgebra::Rotation3<T>) -> Result<Self, NotRotation> {
        Rotation3::from_matrix(&rotation.into_inner().into())
    }
}

impl<T: Scalar> From<Rotation3<T>> for nalgebra::Rotation3<T> {
    #[inline]
    fn from(rotation: Rotation3<T>) -> Self {
        nalgebra::Rotation::from_matrix_unchecked(rotation.to_matrix().into())
    }
}

/// Renormalised; refused if the norm is off by more than 1e-4.
impl<T: Real> TryFrom<nalgebra::UnitComplex<T>> for Rotation2<T> {
    type Error = NotUnit;

    #[inline]
    fn try_from(complex: nalgebra::UnitComplex<T>) -> Result<Self, NotUnit> {
        let complex = complex.into_inner();
        Rotation2::from_cos_sin(complex.re, complex.im)
    }
}

impl<T> From<Rotation2<T>> for nalgebra::UnitComplex<T> {
    #[inline]
    fn from(rotation: Rotation2<T>) -> Self {
        let Rotation2 { cos, sin } = rotation;
        nalgebra::Unit::new_unchecked(nalgebra::Complex { re: cos, im: sin })
    }
}

/// As [`from_matrix`](Rotation2::from_matrix).
impl<T: Real + nalgebra::Scalar> TryFrom<nalgebra::Rotation2<T>> for Rotation2<T> {
    type Error = NotRotation;

    #[inline]
    fn try_from(rotation: nalgebra::Rotation2<T>) -> Result<Self, NotRotation> {
        Rotation2::from_matrix(&rotation.into_inner().into())
    }
}

impl<T: Field> From<Rotation2<T>> for nalgebra::Rotation2<T> {
    #[inline]
    fn from(rotation: Rotation2<T>) -> Self {
        nalgebra::Rotation::from_matrix_unchecked(rotation.to_matrix().into())
    }
}
