//! Quaternions and rotations side by side, one per lane.

use super::{Quaternion, Rotation2, Rotation3};
use crate::scalar::Lanes;

impl<L: Copy> Quaternion<L> {
    /// `K` quaternions as one, whose numbers have one lane for each.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::geometry::Quaternion;
    /// use wide::f64x2;
    ///
    /// let lanes = Quaternion::<f64x2>::pack(&[Quaternion::I, Quaternion::J]);
    /// assert_eq!(lanes.x, f64x2::from([1.0, 0.0]));
    /// assert_eq!((lanes * lanes).unpack(), [-Quaternion::ONE, -Quaternion::ONE]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "soa")]
    pub fn pack<const K: usize>(quaternions: &[Quaternion<L::Element>; K]) -> Self
    where
        L: Lanes<K>,
    {
        Quaternion {
            x: L::from_lanes(quaternions.map(|q| q.x)),
            y: L::from_lanes(quaternions.map(|q| q.y)),
            z: L::from_lanes(quaternions.map(|q| q.z)),
            w: L::from_lanes(quaternions.map(|q| q.w)),
        }
    }

    /// The quaternions of the lanes: see [`pack`](Self::pack).
    #[inline]
    #[must_use]
    pub fn unpack<const K: usize>(self) -> [Quaternion<L::Element>; K]
    where
        L: Lanes<K>,
    {
        let [x, y, z, w] = self.to_xyzw().map(L::to_lanes);
        core::array::from_fn(|k| Quaternion { x: x[k], y: y[k], z: z[k], w: w[k] })
    }
}

impl<L: Copy> Rotation3<L> {
    /// `K` rotations as one, whose numbers have one lane for each.
    ///
    /// Lanes have products, [`inverse`](Self::inverse), `r * v`, [`to_matrix`](Self::to_matrix),
    /// [`normalize`](Self::normalize) and [`renormalize`](Self::renormalize); each lane has the
    /// bits of its rotation alone. What compares or chooses, such as [`slerp`](Self::slerp), is
    /// not there.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::geometry::{Quaternion, Rotation3};
    /// use hadamard::{Vector, vector};
    /// use wide::f64x2;
    ///
    /// let half_turns = [Quaternion::I, Quaternion::J].map(|q| Rotation3::try_from(q).unwrap());
    /// let v = Vector::<f64x2, 3>::pack(&[vector![1.0, 2.0, 3.0], vector![4.0, 5.0, 6.0]]);
    /// let turned = Rotation3::<f64x2>::pack(&half_turns) * v;
    /// assert_eq!(turned.unpack(), [vector![1.0, -2.0, -3.0], vector![-4.0, 5.0, -6.0]]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "soa")]
    pub fn pack<const K: usize>(rotations: &[Rotation3<L::Element>; K]) -> Self
    where
        L: Lanes<K>,
    {
        Rotation3 { quaternion: Quaternion::pack(&rotations.map(|r| r.quaternion)) }
    }

    /// The rotations of the lanes: see [`pack`](Self::pack).
    #[inline]
    #[must_use]
    pub fn unpack<const K: usize>(self) -> [Rotation3<L::Element>; K]
    where
        L: Lanes<K>,
    {
        self.quaternion.unpack().map(|quaternion| Rotation3 { quaternion })
    }
}

impl<L: Copy> Rotation2<L> {
    /// `K` rotations as one, whose numbers have one lane for each: see
    /// [`Rotation3::pack`](Rotation3::pack).
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "wide-1", doc = "```")]
    #[cfg_attr(not(feature = "wide-1"), doc = "```text")]
    /// # use wide_1 as wide;
    /// use hadamard::geometry::Rotation2;
    /// use wide::f64x2;
    ///
    /// let rotations =
    ///     [(0.6, 0.8), (0.0, 1.0)].map(|(x, y)| Rotation2::from_complex(x, y).unwrap());
    /// let lanes = Rotation2::<f64x2>::pack(&rotations);
    /// assert_eq!(lanes.inverse().unpack(), rotations.map(Rotation2::inverse));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "soa")]
    pub fn pack<const K: usize>(rotations: &[Rotation2<L::Element>; K]) -> Self
    where
        L: Lanes<K>,
    {
        let cos = L::from_lanes(rotations.map(|r| r.cos));
        Rotation2 { cos, sin: L::from_lanes(rotations.map(|r| r.sin)) }
    }

    /// The rotations of the lanes: see [`pack`](Self::pack).
    #[inline]
    #[must_use]
    pub fn unpack<const K: usize>(self) -> [Rotation2<L::Element>; K]
    where
        L: Lanes<K>,
    {
        let (cos, sin) = (self.cos.to_lanes(), self.sin.to_lanes());
        core::array::from_fn(|k| Rotation2 { cos: cos[k], sin: sin[k] })
    }
}
