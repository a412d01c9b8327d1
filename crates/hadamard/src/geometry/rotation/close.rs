//! Equality within a tolerance, of quaternions and rotations.

use super::rotation3::nearer;
use super::{Quaternion, Rotation2, Rotation3};
use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;

impl<T: Real> Quaternion<T> {
    /// Whether no number differs by more than a tolerance: see [`Matrix::is_close`].
    ///
    /// q and -q are different quaternions here; as rotations they are equal.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// let q = Quaternion::from_xyzw(1.0, 2.0, 3.0, 4.0);
    /// assert!(q.is_close(Quaternion::from_xyzw(1.0, 2.0, 3.0, 4.001), 0.01));
    /// assert!(!q.is_close(-q, 0.01));
    /// ```
    #[must_use]
    #[doc(alias = "abs_diff_eq")]
    pub fn is_close(self, rhs: Self, tolerance: T) -> bool {
        self.column().is_close(rhs.column(), tolerance)
    }

    /// Whether each number differs by at most a tolerance, or at most by a part of the larger one:
    /// see [`Matrix::is_relatively_close`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// let q = Quaternion::from_xyzw(1e9, 2.0, 3.0, 4.0);
    /// let p = Quaternion::from_xyzw(1.001e9, 2.0, 3.0, 4.0);
    /// assert!(q.is_relatively_close(p, 0.0, 0.01));
    /// assert!(!q.is_relatively_close(p, 0.0, 1e-6));
    /// ```
    #[must_use]
    #[doc(alias = "relative_eq")]
    pub fn is_relatively_close(self, rhs: Self, tolerance: T, max_relative: T) -> bool {
        self.column().is_relatively_close(rhs.column(), tolerance, max_relative)
    }
}

/// The numbers of two rotations as columns.
fn plane<T: Real>(r: Rotation2<T>, s: Rotation2<T>) -> (Vector<T, 2>, Vector<T, 2>) {
    let column = |r: Rotation2<T>| Matrix::from_columns([[r.cos, r.sin]]);
    (column(r), column(s))
}

impl<T: Real> Rotation2<T> {
    /// Whether the cosines and the sines differ by no more than a tolerance. If it is small, the
    /// angle between the rotations is at most 1.5 times as large.
    ///
    /// It needs no mathematics library, and gives the same answer on every machine.
    /// [`angle_to`](Self::angle_to) is the angle itself.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// let (r, s) = (Rotation2::from_angle(1.0), Rotation2::from_angle(1.001));
    /// assert!(r.is_close(s, 0.001));
    /// assert!(!r.is_close(s, 0.0001));
    /// ```
    #[must_use]
    #[doc(alias = "abs_diff_eq")]
    pub fn is_close(self, rhs: Self, tolerance: T) -> bool {
        let (r, s) = plane(self, rhs);
        r.is_close(s, tolerance)
    }

    /// Whether the cosines and the sines each differ by at most a tolerance, or at most by a part
    /// of the larger one: see [`Matrix::is_relatively_close`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    ///
    /// let (r, s) = (Rotation2::from_angle(1.0), Rotation2::from_angle(1.001));
    /// assert!(r.is_relatively_close(s, 0.0, 0.01));
    /// assert!(!r.is_relatively_close(s, 0.0, 0.0001));
    /// ```
    #[must_use]
    #[doc(alias = "relative_eq")]
    pub fn is_relatively_close(self, rhs: Self, tolerance: T, max_relative: T) -> bool {
        let (r, s) = plane(self, rhs);
        r.is_relatively_close(s, tolerance, max_relative)
    }
}

impl<T: Real> Rotation3<T> {
    /// Whether the numbers of the quaternions differ by no more than a tolerance, where q and -q
    /// are one rotation. If the tolerance is small, the angle between the rotations is at most four
    /// times as large.
    ///
    /// It needs no mathematics library, and gives the same answer on every machine.
    /// [`angle_to`](Self::angle_to) is the angle itself.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    ///
    /// let (r, s) = (Rotation3::from_z(1.0), Rotation3::from_z(1.001));
    /// assert!(r.is_close(s, 0.001));
    /// assert!(!r.is_close(s, 0.0001));
    ///
    /// // Two turns minus a bit are a bit to the other side.
    /// let turned = Rotation3::from_z(4.0 * core::f64::consts::PI - 0.001);
    /// assert!(turned.is_close(Rotation3::IDENTITY, 0.001));
    /// ```
    #[must_use]
    #[doc(alias = "abs_diff_eq")]
    pub fn is_close(self, rhs: Self, tolerance: T) -> bool {
        self.quaternion.is_close(nearer(self.quaternion, rhs.quaternion), tolerance)
    }

    /// Whether each number of the quaternions differs by at most a tolerance, or at most by a part
    /// of the larger one, where q and -q are one rotation: see [`Matrix::is_relatively_close`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    ///
    /// let (r, s) = (Rotation3::from_z(1.0), Rotation3::from_z(1.001));
    /// assert!(r.is_relatively_close(s, 0.0, 0.01));
    /// assert!(!r.is_relatively_close(s, 0.0, 0.0001));
    /// ```
    #[must_use]
    #[doc(alias = "relative_eq")]
    pub fn is_relatively_close(self, rhs: Self, tolerance: T, max_relative: T) -> bool {
        let near = nearer(self.quaternion, rhs.quaternion);
        self.quaternion.is_relatively_close(near, tolerance, max_relative)
    }
}
