//! Rotations from complex numbers, and back to norm 1.

use super::Rotation2;
use crate::geometry::error::NotUnit;
use crate::geometry::limits::{is_nearly_one, renormalizing};
use crate::matrix::Matrix;
use crate::scalar::{Field, Real, Scalar};
use crate::vector::Normed;

impl<T: Scalar> Rotation2<T> {
    /// The rotation of the complex number x + i y, which turns the x axis to the direction
    /// (x, y). The norm may be any but zero. `None` if both are zero, or if one is
    /// infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    /// use hadamard::vector;
    ///
    /// let r = Rotation2::from_complex(6.0, 8.0).unwrap();
    /// assert_eq!(r * vector![1.0, 0.0], vector![0.6, 0.8]);
    /// assert_eq!(Rotation2::from_complex(0.0, 0.0), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn from_complex(re: T, im: T) -> Option<Self>
    where
        T: Real,
    {
        let [cos, sin] = Matrix::from_columns([[re, im]]).try_normalize()?.columns[0];
        Some(Rotation2 { cos, sin })
    }

    /// The rotation with this cosine and sine. Their squares must add up to 1.
    ///
    /// # Errors
    ///
    /// [`NotUnit`] if √(cos² + sin²) differs from 1 by more than 1e-4. Otherwise the
    /// rotation is renormalised.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{NotUnit, Rotation2};
    ///
    /// assert!(Rotation2::from_cos_sin(0.6, 0.8).is_ok());
    /// assert_eq!(Rotation2::from_cos_sin(0.6, 0.9), Err(NotUnit));
    /// ```
    #[inline]
    pub fn from_cos_sin(cos: T, sin: T) -> Result<Self, NotUnit>
    where
        T: Real,
    {
        if is_nearly_one(cos * cos + sin * sin) {
            Ok(Rotation2 { cos, sin }.renormalize())
        } else {
            Err(NotUnit)
        }
    }
}

impl<T: Scalar> Rotation2<T> {
    /// This rotation with a norm nearer to 1: z (3 - |z|²) / 2. See
    /// [`Rotation3::renormalize`](crate::geometry::Rotation3::renormalize).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// let r = Rotation2::from_complex(0.6, 0.8_f64).unwrap();
    /// let mut s = r;
    /// for _ in 0..1000 {
    ///     s = (s * r).renormalize();
    /// }
    /// assert!((s.cos() * s.cos() + s.sin() * s.sin() - 1.0).abs() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn renormalize(self) -> Self
    where
        T: Field,
    {
        let correction = renormalizing(self.cos * self.cos + self.sin * self.sin);
        Rotation2 { cos: self.cos * correction, sin: self.sin * correction }
    }

    /// This rotation with a complex number of norm 1, z / |z|.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// assert_eq!(Rotation2::<f32>::IDENTITY.normalize(), Rotation2::IDENTITY);
    /// ```
    #[inline]
    #[must_use]
    pub fn normalize(self) -> Self
    where
        T: Normed,
    {
        let [cos, sin] = Matrix::from_columns([[self.cos, self.sin]]).normalize().columns[0];
        Rotation2 { cos, sin }
    }
}
