//! One transform per lane.

use super::{Affine, Isometry2, Isometry3, Trs};
use crate::geometry::{Rotation2, Rotation3};
use crate::matrix::Matrix;
use crate::scalar::Lanes;

impl<T: Copy, const N: usize> Affine<T, N> {
    /// `K` maps as one, whose elements have one lane for each: see [`Matrix::pack`].
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::geometry::Affine;
    /// use hadamard::{mat, vector};
    /// use wide::f64x2;
    ///
    /// let a = Affine::new(mat![0.0, -1.0; 1.0, 0.0], vector![5.0, 7.0]);
    /// let b = Affine::from_scale(vector![2.0, 3.0]);
    /// let lanes = Affine::<f64x2, 2>::pack(&[a, b]);
    /// assert_eq!((lanes * lanes).unpack(), [a * a, b * b]);
    /// ```
    #[inline]
    #[must_use]
    pub fn pack<const K: usize>(maps: &[Affine<T::Element, N>; K]) -> Self
    where
        T: Lanes<K>,
    {
        Affine {
            linear: Matrix::pack(&maps.map(|map| map.linear)),
            translation: Matrix::pack(&maps.map(|map| map.translation)),
        }
    }

    /// The maps of the lanes.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    /// use wide::f32x4;
    ///
    /// let maps = [1.0, 2.0, 3.0, 4.0].map(|x| Affine::from_scale(vector![x, x]));
    /// assert_eq!(Affine::<f32x4, 2>::pack(&maps).unpack(), maps);
    /// ```
    #[inline]
    #[must_use]
    pub fn unpack<const K: usize>(&self) -> [Affine<T::Element, N>; K]
    where
        T: Lanes<K>,
    {
        let (linear, translation) = (self.linear.unpack(), self.translation.unpack());
        core::array::from_fn(|lane| Affine { linear: linear[lane], translation: translation[lane] })
    }
}

impl<T: Copy> Isometry2<T> {
    /// `K` motions as one, whose elements have one lane for each: see [`Matrix::pack`].
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    /// use wide::f64x2;
    ///
    /// let (a, b) = (Isometry2::IDENTITY, Isometry2::from_translation(vector![1.0, 2.0]));
    /// let lanes = Isometry2::<f64x2>::pack(&[a, b]);
    /// assert_eq!((lanes * lanes.inverse()).unpack(), [a, a]);
    /// ```
    #[inline]
    #[must_use]
    pub fn pack<const K: usize>(motions: &[Isometry2<T::Element>; K]) -> Self
    where
        T: Lanes<K>,
    {
        Isometry2 {
            rotation: Rotation2::pack(&motions.map(|motion| motion.rotation)),
            translation: Matrix::pack(&motions.map(|motion| motion.translation)),
        }
    }

    /// The motions of the lanes.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    /// use wide::f32x4;
    ///
    /// let motions = [1.0, 2.0, 3.0, 4.0].map(|x| Isometry2::from_translation(vector![x, x]));
    /// assert_eq!(Isometry2::<f32x4>::pack(&motions).unpack(), motions);
    /// ```
    #[inline]
    #[must_use]
    pub fn unpack<const K: usize>(&self) -> [Isometry2<T::Element>; K]
    where
        T: Lanes<K>,
    {
        let (rotation, translation) = (self.rotation.unpack(), self.translation.unpack());
        core::array::from_fn(|lane| Isometry2 {
            rotation: rotation[lane],
            translation: translation[lane],
        })
    }
}

impl<T: Copy> Isometry3<T> {
    /// `K` motions as one, whose elements have one lane for each: see [`Matrix::pack`].
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    /// use wide::f64x2;
    ///
    /// let (a, b) = (Isometry3::IDENTITY, Isometry3::from_translation(vector![1.0, 2.0, 3.0]));
    /// let lanes = Isometry3::<f64x2>::pack(&[a, b]);
    /// assert_eq!((lanes * lanes.inverse()).unpack(), [a, a]);
    /// ```
    #[inline]
    #[must_use]
    pub fn pack<const K: usize>(motions: &[Isometry3<T::Element>; K]) -> Self
    where
        T: Lanes<K>,
    {
        Isometry3 {
            rotation: Rotation3::pack(&motions.map(|motion| motion.rotation)),
            translation: Matrix::pack(&motions.map(|motion| motion.translation)),
        }
    }

    /// The motions of the lanes.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    /// use wide::f32x4;
    ///
    /// let motions = [1.0, 2.0, 3.0, 4.0].map(|x| Isometry3::from_translation(vector![x, x, x]));
    /// assert_eq!(Isometry3::<f32x4>::pack(&motions).unpack(), motions);
    /// ```
    #[inline]
    #[must_use]
    pub fn unpack<const K: usize>(&self) -> [Isometry3<T::Element>; K]
    where
        T: Lanes<K>,
    {
        let (rotation, translation) = (self.rotation.unpack(), self.translation.unpack());
        core::array::from_fn(|lane| Isometry3 {
            rotation: rotation[lane],
            translation: translation[lane],
        })
    }
}

impl<T: Copy> Trs<T> {
    /// `K` transforms as one, whose elements have one lane for each: see [`Matrix::pack`].
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::geometry::Trs;
    /// use hadamard::vector;
    /// use wide::f64x2;
    ///
    /// let (a, b) = (Trs::IDENTITY, Trs { scale: vector![1.0, 2.0, 3.0], ..Trs::IDENTITY });
    /// let lanes = Trs::<f64x2>::pack(&[a, b]);
    /// assert_eq!(lanes.to_affine().unpack(), [a.to_affine(), b.to_affine()]);
    /// ```
    #[inline]
    #[must_use]
    pub fn pack<const K: usize>(transforms: &[Trs<T::Element>; K]) -> Self
    where
        T: Lanes<K>,
    {
        Trs {
            translation: Matrix::pack(&transforms.map(|trs| trs.translation)),
            rotation: Rotation3::pack(&transforms.map(|trs| trs.rotation)),
            scale: Matrix::pack(&transforms.map(|trs| trs.scale)),
        }
    }

    /// The transforms of the lanes.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::geometry::Trs;
    /// use hadamard::vector;
    /// use wide::f64x2;
    ///
    /// let transforms = [1.0, 2.0].map(|x| Trs { scale: vector![x, x, x], ..Trs::IDENTITY });
    /// assert_eq!(Trs::<f64x2>::pack(&transforms).unpack(), transforms);
    /// ```
    #[inline]
    #[must_use]
    pub fn unpack<const K: usize>(&self) -> [Trs<T::Element>; K]
    where
        T: Lanes<K>,
    {
        let (translation, scale) = (self.translation.unpack(), self.scale.unpack());
        let rotation = self.rotation.unpack();
        core::array::from_fn(|lane| Trs {
            translation: translation[lane],
            rotation: rotation[lane],
            scale: scale[lane],
        })
    }
}
