//! Equality within a tolerance, of transforms: part by part.

use super::{Affine, Isometry2, Isometry3, Trs};
use crate::scalar::Real;

impl<T: Real, const N: usize> Affine<T, N> {
    /// Whether no element of A and t differs by more than a tolerance: see
    /// [`Matrix::is_close`](crate::Matrix::is_close).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    ///
    /// let (a, b) = (Affine::from_scale(vector![0.3, 1.0]), Affine::from_scale(vector![0.1, 1.0]));
    /// let threefold = Affine::from_scale(vector![3.0, 1.0]);
    /// assert!((b * threefold).is_close(a, 1e-15));
    /// assert!(!b.is_close(a, 0.1));
    /// ```
    #[must_use]
    #[doc(alias = "abs_diff_eq")]
    pub fn is_close(&self, rhs: Self, tolerance: T) -> bool {
        self.linear.is_close(rhs.linear, tolerance)
            && self.translation.is_close(rhs.translation, tolerance)
    }

    /// Whether each element of A and t differs by at most a tolerance, or at most by a part of the
    /// larger one: see [`Matrix::is_relatively_close`](crate::Matrix::is_relatively_close).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    ///
    /// let a = Affine::from_translation(vector![1e9, 0.0]);
    /// let b = Affine::from_translation(vector![1.001e9, 0.0]);
    /// assert!(a.is_relatively_close(b, 0.0, 0.01));
    /// assert!(!a.is_relatively_close(b, 0.0, 1e-6));
    /// ```
    #[must_use]
    #[doc(alias = "relative_eq")]
    pub fn is_relatively_close(&self, rhs: Self, tolerance: T, max_relative: T) -> bool {
        self.linear.is_relatively_close(rhs.linear, tolerance, max_relative)
            && self.translation.is_relatively_close(rhs.translation, tolerance, max_relative)
    }
}

impl<T: Real> Isometry2<T> {
    /// Whether the rotations and the translations are close: see [`Rotation2::is_close`] and
    /// [`Matrix::is_close`](crate::Matrix::is_close).
    ///
    /// [`Rotation2::is_close`]: crate::geometry::Rotation2::is_close
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let a = Isometry2::exp(vector![1.0, 2.0, 0.5]);
    /// assert!((a * a.inverse()).is_close(Isometry2::IDENTITY, 1e-15));
    /// assert!(!a.is_close(Isometry2::IDENTITY, 0.1));
    /// ```
    #[must_use]
    #[doc(alias = "abs_diff_eq")]
    pub fn is_close(self, rhs: Self, tolerance: T) -> bool {
        self.rotation.is_close(rhs.rotation, tolerance)
            && self.translation.is_close(rhs.translation, tolerance)
    }

    /// Whether the rotations and the translations are relatively close: see
    /// [`Rotation2::is_relatively_close`] and
    /// [`Matrix::is_relatively_close`](crate::Matrix::is_relatively_close).
    ///
    /// [`Rotation2::is_relatively_close`]: crate::geometry::Rotation2::is_relatively_close
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let a = Isometry2::from_translation(vector![1e9, 0.0]);
    /// let b = Isometry2::from_translation(vector![1.001e9, 0.0]);
    /// assert!(a.is_relatively_close(b, 0.0, 0.01));
    /// assert!(!a.is_relatively_close(b, 0.0, 1e-6));
    /// ```
    #[must_use]
    #[doc(alias = "relative_eq")]
    pub fn is_relatively_close(self, rhs: Self, tolerance: T, max_relative: T) -> bool {
        self.rotation.is_relatively_close(rhs.rotation, tolerance, max_relative)
            && self.translation.is_relatively_close(rhs.translation, tolerance, max_relative)
    }
}

impl<T: Real> Isometry3<T> {
    /// Whether the rotations and the translations are close: see [`Rotation3::is_close`] and
    /// [`Matrix::is_close`](crate::Matrix::is_close).
    ///
    /// [`Rotation3::is_close`]: crate::geometry::Rotation3::is_close
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let a = Isometry3::exp(vector![1.0, 2.0, 3.0, 0.5, 0.0, 0.0]);
    /// assert!((a * a.inverse()).is_close(Isometry3::IDENTITY, 1e-15));
    /// assert!(!a.is_close(Isometry3::IDENTITY, 0.1));
    /// ```
    #[must_use]
    #[doc(alias = "abs_diff_eq")]
    pub fn is_close(self, rhs: Self, tolerance: T) -> bool {
        self.rotation.is_close(rhs.rotation, tolerance)
            && self.translation.is_close(rhs.translation, tolerance)
    }

    /// Whether the rotations and the translations are relatively close: see
    /// [`Rotation3::is_relatively_close`] and
    /// [`Matrix::is_relatively_close`](crate::Matrix::is_relatively_close).
    ///
    /// [`Rotation3::is_relatively_close`]: crate::geometry::Rotation3::is_relatively_close
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let a = Isometry3::from_translation(vector![1e9, 0.0, 0.0]);
    /// let b = Isometry3::from_translation(vector![1.001e9, 0.0, 0.0]);
    /// assert!(a.is_relatively_close(b, 0.0, 0.01));
    /// assert!(!a.is_relatively_close(b, 0.0, 1e-6));
    /// ```
    #[must_use]
    #[doc(alias = "relative_eq")]
    pub fn is_relatively_close(self, rhs: Self, tolerance: T, max_relative: T) -> bool {
        self.rotation.is_relatively_close(rhs.rotation, tolerance, max_relative)
            && self.translation.is_relatively_close(rhs.translation, tolerance, max_relative)
    }
}

impl<T: Real> Trs<T> {
    /// Whether the translations, the rotations and the scales are close: see
    /// [`Rotation3::is_close`] and [`Matrix::is_close`](crate::Matrix::is_close).
    ///
    /// Two transforms with different parts can be the same map: half a turn with two negative
    /// scales is the identity. If that matters, compare `to_affine()`.
    ///
    /// [`Rotation3::is_close`]: crate::geometry::Rotation3::is_close
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Rotation3, Trs};
    /// use hadamard::vector;
    ///
    /// let turned = Trs { rotation: Rotation3::from_z(core::f64::consts::PI), ..Trs::IDENTITY };
    /// let mirrored = Trs { scale: vector![-1.0, -1.0, 1.0], ..Trs::IDENTITY };
    /// assert!(!turned.is_close(mirrored, 0.1));
    /// assert!(turned.to_affine().is_close(mirrored.to_affine(), 1e-15));
    /// ```
    #[must_use]
    #[doc(alias = "abs_diff_eq")]
    pub fn is_close(self, rhs: Self, tolerance: T) -> bool {
        self.translation.is_close(rhs.translation, tolerance)
            && self.rotation.is_close(rhs.rotation, tolerance)
            && self.scale.is_close(rhs.scale, tolerance)
    }

    /// Whether the translations, the rotations and the scales are relatively close: see
    /// [`Rotation3::is_relatively_close`] and
    /// [`Matrix::is_relatively_close`](crate::Matrix::is_relatively_close).
    ///
    /// [`Rotation3::is_relatively_close`]: crate::geometry::Rotation3::is_relatively_close
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Trs;
    /// use hadamard::vector;
    ///
    /// let a = Trs { scale: vector![1e9, 1.0, 1.0], ..Trs::IDENTITY };
    /// let b = Trs { scale: vector![1.001e9, 1.0, 1.0], ..Trs::IDENTITY };
    /// assert!(a.is_relatively_close(b, 0.0, 0.01));
    /// assert!(!a.is_relatively_close(b, 0.0, 1e-6));
    /// ```
    #[must_use]
    #[doc(alias = "relative_eq")]
    pub fn is_relatively_close(self, rhs: Self, tolerance: T, max_relative: T) -> bool {
        self.translation.is_relatively_close(rhs.translation, tolerance, max_relative)
            && self.rotation.is_relatively_close(rhs.rotation, tolerance, max_relative)
            && self.scale.is_relatively_close(rhs.scale, tolerance, max_relative)
    }
}
