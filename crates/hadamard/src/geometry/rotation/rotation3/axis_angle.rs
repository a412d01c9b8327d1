//! Rotations by axis and angle.

use super::Rotation3;
use super::interpolate::nearer;
use crate::geometry::rotation::quaternion::Quaternion;
use crate::matrix::Vector;
use crate::scalar::{Real, Scalar, Transcendental};

impl<T: Scalar> Rotation3<T> {
    /// The rotation by `angle`, in radians, about an axis of any length. It is
    /// counter-clockwise if the axis points towards you. `None` if the axis is zero, infinite
    /// or NaN.
    ///
    /// q = n sin(φ/2) + cos(φ/2), with the unit vector n in the direction of the axis.
    ///
    /// # Examples
    ///
    /// ```
    /// use core::f64::consts::FRAC_PI_2;
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let quarter = Rotation3::from_axis_angle(vector![0.0, 0.0, 9.0], FRAC_PI_2).unwrap();
    /// let v = quarter * vector![1.0, 0.0, 0.0];
    /// assert!(v.distance(vector![0.0, 1.0, 0.0]) < 1e-15);
    /// assert_eq!(Rotation3::from_axis_angle(vector![0.0, 0.0, 0.0], FRAC_PI_2), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn from_axis_angle(axis: Vector<T, 3>, angle: T) -> Option<Self>
    where
        T: Transcendental,
    {
        let half = angle / T::from_usize(2);
        let [x, y, z] = (axis.try_normalize()? * half.sin()).columns[0];
        Some(Rotation3 { quaternion: Quaternion { x, y, z, w: half.cos() } })
    }

    /// The rotation by `angle`, in radians, about the x axis: it turns y towards z.
    ///
    /// # Examples
    ///
    /// ```
    /// use core::f64::consts::FRAC_PI_2;
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let v = Rotation3::from_x(FRAC_PI_2) * vector![0.0, 1.0, 0.0];
    /// assert!(v.distance(vector![0.0, 0.0, 1.0]) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "from_rotation_x")]
    pub fn from_x(angle: T) -> Self
    where
        T: Transcendental,
    {
        let half = angle / T::from_usize(2);
        let (x, w) = (half.sin(), half.cos());
        Rotation3 { quaternion: Quaternion { x, y: T::ZERO, z: T::ZERO, w } }
    }

    /// The rotation by `angle`, in radians, about the y axis: it turns z towards x.
    ///
    /// # Examples
    ///
    /// ```
    /// use core::f64::consts::FRAC_PI_2;
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let v = Rotation3::from_y(FRAC_PI_2) * vector![0.0, 0.0, 1.0];
    /// assert!(v.distance(vector![1.0, 0.0, 0.0]) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "from_rotation_y")]
    pub fn from_y(angle: T) -> Self
    where
        T: Transcendental,
    {
        let half = angle / T::from_usize(2);
        let (y, w) = (half.sin(), half.cos());
        Rotation3 { quaternion: Quaternion { x: T::ZERO, y, z: T::ZERO, w } }
    }

    /// The rotation by `angle`, in radians, about the z axis: it turns x towards y.
    ///
    /// # Examples
    ///
    /// ```
    /// use core::f64::consts::FRAC_PI_2;
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let v = Rotation3::from_z(FRAC_PI_2) * vector![1.0, 0.0, 0.0];
    /// assert!(v.distance(vector![0.0, 1.0, 0.0]) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "from_rotation_z")]
    pub fn from_z(angle: T) -> Self
    where
        T: Transcendental,
    {
        let half = angle / T::from_usize(2);
        let (z, w) = (half.sin(), half.cos());
        Rotation3 { quaternion: Quaternion { x: T::ZERO, y: T::ZERO, z, w } }
    }

    /// The angle of this rotation, in radians, in [0, π]: 2 atan2(|v|, |w|).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    ///
    /// assert_eq!(Rotation3::from_x(-1.5).angle(), 1.5);
    /// assert_eq!(Rotation3::from_y(1e-12).angle(), 1e-12);
    /// ```
    #[inline]
    #[must_use]
    pub fn angle(self) -> T
    where
        T: Transcendental,
    {
        let half = self.quaternion.vector().norm().atan2(self.quaternion.w.abs());
        half + half
    }

    /// The axis, of length 1, and the angle in radians, in [0, π]. `None` for the identity, which
    /// has no axis.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let (axis, angle) = Rotation3::from_x(-1.5).to_axis_angle().unwrap();
    /// assert_eq!((axis, angle), (vector![-1.0, 0.0, 0.0], 1.5));
    /// assert_eq!(Rotation3::<f64>::IDENTITY.to_axis_angle(), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn to_axis_angle(self) -> Option<(Vector<T, 3>, T)>
    where
        T: Transcendental,
    {
        Some((self.axis()?, self.angle()))
    }

    /// The angle of the rotation from this one to `other`, in radians, in [0, π].
    ///
    /// Computed as 4 atan2(s, l), where s is the shorter and l the longer of |q - p| and |q + p|.
    /// That is accurate for all angles (Kahan).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    ///
    /// let angle = Rotation3::from_x(0.5_f64).angle_to(Rotation3::from_x(2.0));
    /// assert!((angle - 1.5).abs() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "angle_between")]
    pub fn angle_to(self, other: Self) -> T
    where
        T: Transcendental,
    {
        let near = nearer(self.quaternion, other.quaternion);
        let difference = (self.quaternion - near).column().norm();
        let quarter = difference.atan2((self.quaternion + near).column().norm());
        quarter * T::from_usize(4)
    }

    /// Turns this rotation towards `target` on the shortest way, by at most `max_angle`
    /// radians. The result is the target itself if it is not farther away. A negative angle
    /// counts as zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    ///
    /// let (start, end) = (Rotation3::from_z(0.5), Rotation3::from_z(2.0_f64));
    /// assert!(start.rotate_towards(end, 0.25).angle_to(Rotation3::from_z(0.75)) < 1e-15);
    /// assert_eq!(start.rotate_towards(end, 9.0), end);
    /// ```
    #[inline]
    #[must_use]
    pub fn rotate_towards(self, target: Self, max_angle: T) -> Self
    where
        T: Transcendental,
    {
        let angle = self.angle_to(target);
        if angle <= max_angle {
            target
        } else if max_angle <= T::ZERO {
            self
        } else {
            self.slerp(target, max_angle / angle)
        }
    }
}

impl<T: Scalar> Rotation3<T> {
    /// The axis, of length 1, about which this rotation turns by an angle in [0, π]. `None` for
    /// the identity. For half a turn, both directions are possible.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Quaternion, Rotation3};
    /// use hadamard::vector;
    ///
    /// let r = Rotation3::from_quaternion(Quaternion::from_xyzw(0.0, 0.0, 4.0, -3.0)).unwrap();
    /// assert_eq!(r.axis(), Some(vector![0.0, 0.0, -1.0]));
    /// assert_eq!(Rotation3::<f64>::IDENTITY.axis(), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn axis(self) -> Option<Vector<T, 3>>
    where
        T: Real,
    {
        let axis = self.quaternion.vector().try_normalize()?;
        Some(axis * T::ONE.copysign(self.quaternion.w))
    }
}
