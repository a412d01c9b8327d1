//! Errors: why a value is no rotation.

use core::fmt;

/// A quaternion or complex number is no rotation, because its norm is not 1: the norm differs
/// from 1 by more than 1e-4, or is infinite or NaN.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::{NotUnit, Quaternion, Rotation3};
///
/// let error = Rotation3::try_from(Quaternion::from_xyzw(0.0, 0.0, 0.0, 2.0)).unwrap_err();
/// assert_eq!(error, NotUnit);
/// assert_eq!(error.to_string(), "the norm is not 1, so this is no rotation");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct NotUnit;

impl fmt::Display for NotUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the norm is not 1, so this is no rotation")
    }
}

impl core::error::Error for NotUnit {}

/// A matrix is not the matrix of a rotation.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::{NotRotation, Rotation2};
/// use hadamard::mat;
///
/// let scaled = Rotation2::from_matrix(&mat![2.0, 0.0; 0.0, 2.0]);
/// assert_eq!(scaled.unwrap_err(), NotRotation::NotOrthonormal);
/// let mirrored = Rotation2::from_matrix(&mat![-1.0, 0.0; 0.0, 1.0]);
/// assert_eq!(
///     mirrored.unwrap_err().to_string(),
///     "the determinant is negative: the matrix is a reflection, not a rotation",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[non_exhaustive]
pub enum NotRotation {
    /// The columns are not orthonormal, or one is infinite or NaN.
    NotOrthonormal,
    /// The columns are orthonormal, but the determinant is negative.
    Reflection,
}

impl fmt::Display for NotRotation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NotRotation::NotOrthonormal => {
                "the columns of the matrix are not orthonormal, so it is no rotation"
            }
            NotRotation::Reflection => {
                "the determinant is negative: the matrix is a reflection, not a rotation"
            }
        })
    }
}

impl core::error::Error for NotRotation {}
