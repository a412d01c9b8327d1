//! Translation, rotation and scale in other types of numbers.

use core::ops::Sub;

use super::Trs;
use crate::geometry::{Affine, Isometry3};
use crate::matrix::Vector;
use crate::scalar::{Cast, Real, Scalar};

impl<T: Scalar> From<Isometry3<T>> for Trs<T> {
    #[inline]
    fn from(motion: Isometry3<T>) -> Self {
        Trs::from_isometry(motion)
    }
}

impl<T: Scalar> From<Trs<T>> for Affine<T, 3> {
    #[inline]
    fn from(trs: Trs<T>) -> Self {
        trs.to_affine()
    }
}

impl<T: Copy> Trs<T> {
    /// The same transform in another type of numbers: see [`Cast`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Trs;
    ///
    /// assert_eq!(Trs::<f64>::IDENTITY.cast::<f32>(), Trs::IDENTITY);
    /// ```
    #[inline]
    #[must_use]
    pub fn cast<U: Real>(&self) -> Trs<U>
    where
        T: Cast<U>,
    {
        Trs {
            translation: self.translation.cast(),
            rotation: self.rotation.cast(),
            scale: self.scale.cast(),
        }
    }

    /// This transform as seen from an eye, for drawing: with t - eye for t, in another type of
    /// numbers. See [`Affine::view_relative`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Trs;
    /// use hadamard::vector;
    ///
    /// let tree = Trs { translation: vector![1e8 + 1.25, 0.0, 0.0], ..Trs::IDENTITY };
    /// let drawn: Trs<f32> = tree.view_relative(vector![1e8, 0.0, 0.0]);
    /// assert_eq!(drawn.translation, vector![1.25, 0.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn view_relative<U: Real>(&self, eye: Vector<T, 3>) -> Trs<U>
    where
        T: Cast<U> + Sub<Output = T>,
    {
        Trs { translation: self.translation - eye, ..*self }.cast()
    }
}
