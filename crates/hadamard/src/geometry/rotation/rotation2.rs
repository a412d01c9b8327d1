//! Rotations of the plane.

mod angle;
mod interpolate;
mod matrix;
mod normalize;
mod ops;

use crate::matrix::Matrix;
use crate::scalar::{Field, Scalar};

/// A rotation of the plane: a complex number of norm 1, cos φ + i sin φ.
///
/// ```text
///     | cos φ  -sin φ |        y
///     | sin φ   cos φ |        ^   φ > 0 turns x towards y
///                              +--> x
/// ```
///
/// Constructors normalise it or check its norm. `r * v` rotates a vector. The [`Default`] is
/// the identity.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[cfg_attr(
    feature = "zerocopy-08",
    derive(zerocopy_08::IntoBytes, zerocopy_08::Immutable, zerocopy_08::KnownLayout),
    zerocopy(crate = "zerocopy_08")
)]
#[repr(C)]
pub struct Rotation2<T> {
    pub(crate) cos: T,
    pub(crate) sin: T,
}

impl<T: Scalar> Rotation2<T> {
    /// The rotation that turns nothing.
    pub const IDENTITY: Self = Rotation2 { cos: T::ONE, sin: T::ZERO };

    /// The rotation that turns nothing, [`IDENTITY`](Self::IDENTITY) as a function.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    /// use hadamard::vector;
    ///
    /// assert_eq!(Rotation2::identity() * vector![1.0, 2.0], vector![1.0, 2.0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn identity() -> Self {
        Self::IDENTITY
    }

    /// cos φ, the real part.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// assert_eq!(Rotation2::<f64>::IDENTITY.cos(), 1.0);
    /// ```
    #[inline]
    #[must_use]
    pub const fn cos(self) -> T {
        self.cos
    }

    /// sin φ, the imaginary part.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// assert_eq!(Rotation2::<f64>::IDENTITY.sin(), 0.0);
    /// ```
    #[inline]
    #[must_use]
    pub const fn sin(self) -> T {
        self.sin
    }

    /// The rotation back, R⁻¹ = Rᵀ: the conjugate number.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// let quarter = Rotation2::from_complex(0.0, 1.0).unwrap();
    /// assert_eq!(quarter.inverse(), Rotation2::from_complex(0.0, -1.0).unwrap());
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "conjugate")]
    #[doc(alias = "transpose")]
    pub fn inverse(self) -> Self
    where
        T: Field,
    {
        Rotation2 { cos: self.cos, sin: -self.sin }
    }

    /// This rotation, and then `next`: `next * self`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// let quarter = Rotation2::from_complex(0.0, 1.0).unwrap();
    /// assert_eq!(quarter.then(quarter), Rotation2::from_complex(-1.0, 0.0).unwrap());
    /// ```
    #[inline]
    #[must_use]
    pub fn then(self, next: Self) -> Self {
        next * self
    }

    /// The matrix R with R v = `self * v`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    /// use hadamard::mat;
    ///
    /// let quarter = Rotation2::from_complex(0.0, 1.0).unwrap();
    /// assert_eq!(quarter.to_matrix(), mat![0.0, -1.0; 1.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn to_matrix(&self) -> Matrix<T, 2, 2>
    where
        T: Field,
    {
        Matrix::from_columns([[self.cos, self.sin], [-self.sin, self.cos]])
    }
}

/// The identity.
impl<T: Scalar> Default for Rotation2<T> {
    #[inline]
    fn default() -> Self {
        Self::IDENTITY
    }
}
