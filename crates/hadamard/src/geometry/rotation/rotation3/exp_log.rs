//! The exponential and the logarithm: rotations by rotation vectors.

use super::Rotation3;
use crate::geometry::rotation::quaternion::Quaternion;
use crate::geometry::rotation::quaternion::functions::{half_sinc, twice_atan_over};
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Scalar, Transcendental};

impl<T: Scalar> Rotation3<T> {
    /// The rotation by |x| radians about the direction of the rotation vector x. It is the
    /// exponential of the matrix [`hat(x)`](Self::hat).
    ///
    /// For x = 0 it is the identity. For small vectors a series keeps it accurate (F. S.
    /// Grassia, "Practical parameterization of rotations using the exponential map", 1998).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let r = Rotation3::exp(vector![0.0, 0.5, 0.0]);
    /// assert_eq!(r, Rotation3::from_y(0.5));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "from_scaled_axis")]
    #[doc(alias = "from_rotation_vector")]
    pub fn exp(x: Vector<T, 3>) -> Self
    where
        T: Transcendental,
    {
        let (factor, w) = half_sinc(&x);
        let [x, y, z] = x.columns[0].map(|x| x * factor);
        Rotation3 { quaternion: Quaternion { x, y, z, w } }
    }

    /// The rotation vector x with |x| ≤ π, whose exponential is this rotation.
    ///
    /// `Rotation3::exp(x).log()` is x for |x| < π. A rotation by 1e-8 has a logarithm of that size.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// assert_eq!(Rotation3::from_z(-1.5).log(), vector![0.0, 0.0, -1.5]);
    /// assert_eq!(Rotation3::from_x(1e-30_f32).log(), vector![1e-30, 0.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "to_scaled_axis")]
    #[doc(alias = "ln")]
    pub fn log(self) -> Vector<T, 3>
    where
        T: Transcendental,
    {
        let Quaternion { w, .. } = self.quaternion;
        let sign = T::ONE.copysign(w);
        let v = self.quaternion.vector();
        v * (twice_atan_over(&v, w * sign) * sign)
    }

    /// This rotation with its angle multiplied by `t`, about the same axis.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    ///
    /// assert!(Rotation3::from_x(0.5).powf(3.0).angle_to(Rotation3::from_x(1.5_f64)) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn powf(self, t: T) -> Self
    where
        T: Transcendental,
    {
        Self::exp(self.log() * t)
    }

    /// The orientation of a body after the time `dt`, if it turns from this one with a constant
    /// angular velocity ω in the axes of the world: exp(ω dt) R.
    ///
    /// ω is in radians per unit of `dt`. For an angular velocity in the axes of the body, write
    /// `r * Rotation3::exp(omega * dt)`. Call [`renormalize`](Self::renormalize) every thousand
    /// steps or more often.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation3;
    /// use hadamard::vector;
    ///
    /// let r = Rotation3::from_z(0.5).integrate(vector![0.0, 0.0, 3.0], 0.25);
    /// assert!(r.angle_to(Rotation3::from_z(1.25_f64)) < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn integrate(self, angular_velocity: Vector<T, 3>, dt: T) -> Self
    where
        T: Transcendental,
    {
        let [x, y, z] = angular_velocity.columns[0];
        Self::exp(Matrix::from_columns([[x * dt, y * dt, z * dt]])) * self
    }
}
