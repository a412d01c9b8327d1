//! Motions as affine maps and matrices and in other types of numbers.

use core::ops::Sub;

use super::Isometry3;
use crate::geometry::{Affine, NotRotation, Rotation3};
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Cast, Real, Scalar};

impl<T: Scalar> Isometry3<T> {
    /// The same motion as an affine map, with the rotation as a matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Affine, Isometry3};
    /// use hadamard::vector;
    ///
    /// let t = vector![1.0, 2.0, 3.0];
    /// assert_eq!(Isometry3::from_translation(t).to_affine(), Affine::from_translation(t));
    /// ```
    #[inline]
    #[must_use]
    pub fn to_affine(&self) -> Affine<T, 3> {
        Affine { linear: self.rotation.to_matrix(), translation: self.translation }
    }

    /// The motion as a matrix of homogeneous coordinates, [R t; 0 1].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::{mat, vector};
    ///
    /// let a = Isometry3::from_translation(vector![5.0, 6.0, 7.0]);
    /// assert_eq!(a.to_matrix(), mat![1.0, 0.0, 0.0, 5.0;
    ///                                0.0, 1.0, 0.0, 6.0;
    ///                                0.0, 0.0, 1.0, 7.0;
    ///                                0.0, 0.0, 0.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "to_homogeneous")]
    pub fn to_matrix(&self) -> Matrix<T, 4, 4> {
        self.to_affine().to_matrix()
    }
}

impl<T: Real> Isometry3<T> {
    /// The motion with the rotation that is [nearest](Rotation3::nearest) to the linear part of an
    /// affine map, and its translation.
    ///
    /// `None` if an element of the linear part is infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Affine, Isometry3};
    /// use hadamard::vector;
    ///
    /// let (scale, t) = (vector![2.0, 2.0, 3.0], vector![5.0, 6.0, 7.0]);
    /// let a = Affine::from_scale(scale).then(Affine::from_translation(t));
    /// assert_eq!(Isometry3::nearest(&a), Some(Isometry3::from_translation(t)));
    /// ```
    #[must_use]
    pub fn nearest(map: &Affine<T, 3>) -> Option<Self> {
        let rotation = Rotation3::nearest(&map.linear)?;
        Some(Isometry3 { rotation, translation: map.translation })
    }
}

/// Of a map that scales nothing: see [`Rotation3::from_matrix`].
impl<T: Real> TryFrom<Affine<T, 3>> for Isometry3<T> {
    type Error = NotRotation;

    #[inline]
    fn try_from(map: Affine<T, 3>) -> Result<Self, NotRotation> {
        let rotation = Rotation3::from_matrix(&map.linear)?;
        Ok(Isometry3 { rotation, translation: map.translation })
    }
}

impl<T: Scalar> From<Isometry3<T>> for Affine<T, 3> {
    #[inline]
    fn from(motion: Isometry3<T>) -> Self {
        motion.to_affine()
    }
}

impl<T: Copy> Isometry3<T> {
    /// The same motion in another type of numbers: see [`Cast`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let a: Isometry3<f32> = Isometry3::from_translation(vector![1.0_f64, 2.0, 3.0]).cast();
    /// assert_eq!(a.translation, vector![1.0_f32, 2.0, 3.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn cast<U: Real>(&self) -> Isometry3<U>
    where
        T: Cast<U>,
    {
        Isometry3 { rotation: self.rotation.cast(), translation: self.translation.cast() }
    }

    /// This motion as seen from an eye, for drawing: x ↦ R x + (t - eye), in another type of
    /// numbers. See [`Affine::view_relative`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let tree = Isometry3::from_translation(vector![1e8 + 1.25, 0.0, 0.0]);
    /// let drawn: Isometry3<f32> = tree.view_relative(vector![1e8, 0.0, 0.0]);
    /// assert_eq!(drawn.translation, vector![1.25, 0.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn view_relative<U: Real>(&self, eye: Vector<T, 3>) -> Isometry3<U>
    where
        T: Cast<U> + Sub<Output = T>,
    {
        Isometry3 { rotation: self.rotation.cast(), translation: (self.translation - eye).cast() }
    }
}
