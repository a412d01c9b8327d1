//! Translation, rotation and scale.

mod convert;
mod decompose;
mod transform;

pub use decompose::Sheared;

use super::{Affine, Isometry3};
use crate::geometry::Rotation3;
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Real, Scalar, Signed};
use crate::simd;

/// A translation, a rotation and scales along the axes of the body: x ↦ R (s ⊙ x) + t.
///
/// glTF stores nodes and animations like this, because each part can be interpolated. The
/// scale comes first, then the rotation, then the translation. The [`Default`] is the identity.
///
/// ```text
///     scale (2, 1):        rotation:            translation:
///     +--+      +-----+         /\                     /\
///     |  |  ->  |     |  ->    /  \      ->      ->   /  \
///     +--+      +-----+        \  /                   \  /
///                               \/                     \/
/// ```
///
/// The product of two of them may be sheared, and then it is no `Trs`. So there is no `a * b`:
/// write `a.to_affine() * b.to_affine()`. [`Affine::to_trs`] leads back, unless there is a shear.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::{Quaternion, Rotation3, Trs};
/// use hadamard::vector;
///
/// let node = Trs {
///     translation: vector![10.0, 0.0, 0.0],
///     rotation: Rotation3::from_quaternion(Quaternion::K).unwrap(), // half a turn about z
///     scale: vector![2.0, 3.0, 1.0],
/// };
/// assert_eq!(node.transform_point(vector![1.0, 1.0, 1.0]), vector![8.0, -3.0, 1.0]);
/// assert_eq!(node.to_affine().to_trs(), Ok(node));
/// ```
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[cfg_attr(
    feature = "zerocopy-08",
    derive(zerocopy_08::Immutable, zerocopy_08::KnownLayout),
    zerocopy(crate = "zerocopy_08")
)]
#[repr(C)]
pub struct Trs<T> {
    /// t, which is added to points at the end.
    pub translation: Vector<T, 3>,
    /// R, which comes second.
    pub rotation: Rotation3<T>,
    /// s, the factors along the axes, which come first. Negative ones mirror.
    pub scale: Vector<T, 3>,
}

impl<T: Scalar> Trs<T> {
    /// The transform that changes nothing.
    pub const IDENTITY: Self =
        Trs { translation: Matrix::ZERO, rotation: Rotation3::IDENTITY, scale: Matrix::ONES };

    /// The transform that changes nothing, [`IDENTITY`](Self::IDENTITY) as a function.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Trs;
    /// use hadamard::vector;
    ///
    /// let p = vector![1.0, 2.0, 3.0];
    /// assert_eq!(Trs::identity().transform_point(p), p);
    /// ```
    #[inline]
    #[must_use]
    pub const fn identity() -> Self {
        Self::IDENTITY
    }

    /// A motion without a scale.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, Trs};
    /// use hadamard::vector;
    ///
    /// let a = Trs::from_isometry(Isometry3::from_translation(vector![1.0, 2.0, 3.0]));
    /// assert_eq!((a.translation, a.scale), (vector![1.0, 2.0, 3.0], vector![1.0, 1.0, 1.0]));
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_isometry(motion: Isometry3<T>) -> Self {
        let Isometry3 { rotation, translation } = motion;
        Trs { translation, rotation, scale: Matrix::ONES }
    }

    /// The same transform as an affine map, A = R diag(s).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Affine, Trs};
    /// use hadamard::vector;
    ///
    /// let scale = vector![2.0, 3.0, 4.0];
    /// assert_eq!(Trs { scale, ..Trs::IDENTITY }.to_affine(), Affine::from_scale(scale));
    /// ```
    #[inline]
    #[must_use]
    pub fn to_affine(&self) -> Affine<T, 3> {
        let mut linear = Matrix::ZERO;
        let (quaternion, [scale]) = (self.rotation.quaternion().to_xyzw(), &self.scale.columns);
        if simd::scaled_rotation(&quaternion, scale, &mut linear.columns) {
            return Affine { linear, translation: self.translation };
        }
        let mut linear = self.rotation.to_matrix();
        for (column, s) in linear.columns.iter_mut().zip(self.scale.columns[0]) {
            let [x, y, z] = *column;
            *column = [x * s, y * s, z * s];
        }
        Affine { linear, translation: self.translation }
    }

    /// The transform as a matrix of homogeneous coordinates, [R diag(s) t; 0 1].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Trs;
    /// use hadamard::{mat, vector};
    ///
    /// let translation = vector![5.0, 6.0, 7.0];
    /// let a = Trs { translation, scale: vector![2.0, 3.0, 4.0], ..Trs::IDENTITY };
    /// assert_eq!(a.to_matrix(), mat![2.0, 0.0, 0.0, 5.0;
    ///                                0.0, 3.0, 0.0, 6.0;
    ///                                0.0, 0.0, 4.0, 7.0;
    ///                                0.0, 0.0, 0.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "to_homogeneous")]
    pub fn to_matrix(&self) -> Matrix<T, 4, 4> {
        self.to_affine().to_matrix()
    }
}

impl<T: Real> Trs<T> {
    /// The transform between this one (t = 0) and `end` (t = 1): translation and scale by
    /// [`lerp`](Matrix::lerp), the rotation by [`slerp`](Rotation3::slerp).
    ///
    /// What glTF asks of linear key frames.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Trs;
    /// use hadamard::vector;
    ///
    /// let a = Trs::IDENTITY;
    /// let b = Trs { translation: vector![4.0, 0.0, 0.0], scale: vector![3.0, 1.0, 1.0], ..a };
    /// let middle = a.interpolate(b, 0.5);
    /// assert_eq!(middle.translation, vector![2.0, 0.0, 0.0]);
    /// assert_eq!(middle.scale, vector![2.0, 1.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn interpolate(self, end: Self, t: T) -> Self {
        Trs {
            translation: self.translation.lerp(end.translation, t),
            rotation: self.rotation.slerp(end.rotation, t),
            scale: self.scale.lerp(end.scale, t),
        }
    }
}

/// The identity.
impl<T: Scalar> Default for Trs<T> {
    #[inline]
    fn default() -> Self {
        Self::IDENTITY
    }
}

/// Whether the parts are the same: quaternions q and -q are the same rotation. The same map can
/// have other parts, if scales are zero or negative.
impl<T: Signed> PartialEq for Trs<T> {
    #[inline]
    fn eq(&self, rhs: &Self) -> bool {
        self.translation == rhs.translation
            && self.rotation == rhs.rotation
            && self.scale == rhs.scale
    }
}
