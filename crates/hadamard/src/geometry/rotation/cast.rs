//! Quaternions and rotations in other types of numbers.

use super::{Quaternion, Rotation2, Rotation3};
use crate::scalar::{Cast, Real};

impl<T: Copy> Quaternion<T> {
    /// The same quaternion in another type of numbers: see [`Cast`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// assert_eq!(Quaternion::<f32>::I.cast::<f64>(), Quaternion::I);
    /// ```
    #[inline]
    #[must_use]
    pub fn cast<U>(self) -> Quaternion<U>
    where
        T: Cast<U>,
    {
        self.map(T::cast)
    }
}

impl<T: Copy> Rotation3<T> {
    /// The same rotation in another type of numbers, renormalised: see [`Cast`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    ///
    /// let r = Rotation3::from_quaternion(Quaternion::<f32>::K).unwrap();
    /// assert_eq!(r.cast::<f64>().quaternion(), Quaternion::K);
    /// ```
    #[inline]
    #[must_use]
    pub fn cast<U: Real>(self) -> Rotation3<U>
    where
        T: Cast<U>,
    {
        Rotation3 { quaternion: self.quaternion.map(T::cast) }.renormalize()
    }
}

impl<T: Copy> Rotation2<T> {
    /// The same rotation in another type of numbers, renormalised: see [`Cast`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// let r = Rotation2::from_complex(0.0_f32, 1.0).unwrap();
    /// assert_eq!(r.cast::<f64>().sin(), 1.0);
    /// ```
    #[inline]
    #[must_use]
    pub fn cast<U: Real>(self) -> Rotation2<U>
    where
        T: Cast<U>,
    {
        Rotation2 { cos: self.cos.cast(), sin: self.sin.cast() }.renormalize()
    }
}
