//! Euler angles.

use super::Rotation3;
use crate::geometry::rotation::euler::{Axis, EulerOrder};
use crate::scalar::{Real, Scalar, Transcendental};

impl<T: Scalar> Rotation3<T> {
    /// The rotation by three angles, in radians, about axes of the coordinates. The angles are in
    /// the order of the axes in the name of `order`: [`EulerOrder`] has the tables.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{EulerOrder, Rotation3};
    ///
    /// let (yaw, pitch, roll) = (0.3_f64, 0.2, 0.1);
    /// let r = Rotation3::from_euler(EulerOrder::IntrinsicZyx, [yaw, pitch, roll]);
    /// let product = Rotation3::from_z(yaw) * Rotation3::from_y(pitch) * Rotation3::from_x(roll);
    /// assert!(r.angle_to(product) < 1e-15);
    /// assert_eq!(r, Rotation3::from_euler(EulerOrder::ExtrinsicXyz, [roll, pitch, yaw]));
    /// ```
    #[inline]
    #[must_use]
    pub fn from_euler(order: EulerOrder, angles: [T; 3]) -> Self
    where
        T: Transcendental,
    {
        let ([i, j, k], is_intrinsic) = order.axes();
        let [a, b, c] = angles;
        let (a, b, c) = (about(i, a), about(j, b), about(k, c));
        if is_intrinsic { a * b * c } else { c * b * a }
    }

    /// The three angles, in radians, from which [`from_euler`](Self::from_euler) gives this
    /// rotation.
    ///
    /// * The first and the third angle are in [-π, π].
    /// * The second angle is in [0, π] if the first and the last axis are the same, otherwise
    ///   in [-π/2, π/2].
    /// * At the ends of that range (gimbal lock) only the sum or the difference of the other
    ///   two angles is determined, and the third one is zero. That holds if the second
    ///   angle is within 2 ε of an end.
    ///
    /// E. Bernardes, S. Viollet, "Quaternion to Euler angles conversion: A direct, general and
    /// computationally efficient method", PLoS ONE 2022.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{EulerOrder, Rotation3};
    ///
    /// let order = EulerOrder::IntrinsicZyx;
    /// let [yaw, pitch, roll] = Rotation3::from_euler(order, [0.3_f64, 0.2, 0.1]).to_euler(order);
    /// assert!((yaw - 0.3).abs() < 1e-15);
    /// assert!((pitch - 0.2).abs() < 1e-15);
    /// assert!((roll - 0.1).abs() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn to_euler(self, order: EulerOrder) -> [T; 3]
    where
        T: Transcendental,
    {
        let (axes, is_intrinsic) = order.axes();
        // Computes extrinsic angles. Intrinsic angles are extrinsic ones in reverse order.
        let [i, j, k] = if is_intrinsic { [axes[2], axes[1], axes[0]] } else { axes };
        let is_proper = i == k;
        let k = if is_proper { third(i, j) } else { k };
        let sign = if j == i.next() { T::ONE } else { -T::ONE };

        let q = self.quaternion;
        let (w, v) = (q.w, q.vector().columns[0]);
        let (x, y, z) = (i.of(v), j.of(v), sign * k.of(v));
        let (a, b, c, d) = if is_proper { (w, x, y, z) } else { (w - y, x + z, y + w, z - x) };

        let [two, pi] = [T::from_usize(2), T::ZERO.atan2(-T::ONE)];
        let (near, far) = (root(a, b), root(c, d));
        let mut second = two * far.atan2(near);
        if !is_proper {
            second = second - pi / two;
        }
        let (mut sum, mut difference) = (b.atan2(a), d.atan2(c));
        // At the lock two of the angles turn about the same axis, so the third becomes zero.
        if far <= T::EPSILON * near {
            difference = if is_intrinsic { sum } else { -sum };
        } else if near <= T::EPSILON * far {
            sum = if is_intrinsic { difference } else { -difference };
        }
        let alpha = wrapped(sum - difference, pi);
        let mut gamma = wrapped(sum + difference, pi);
        if !is_proper {
            gamma = gamma * sign;
        }
        if is_intrinsic { [gamma, second, alpha] } else { [alpha, second, gamma] }
    }
}

/// The rotation about an axis of coordinates.
#[inline]
fn about<T: Transcendental>(axis: Axis, angle: T) -> Rotation3<T> {
    match axis {
        Axis::X => Rotation3::from_x(angle),
        Axis::Y => Rotation3::from_y(angle),
        Axis::Z => Rotation3::from_z(angle),
    }
}

/// The axis that is neither `i` nor `j`.
#[inline]
fn third(i: Axis, j: Axis) -> Axis {
    if j == i.next() { j.next() } else { i.next() }
}

/// √(a² + b²) for parts of a unit quaternion.
#[inline]
fn root<T: Real>(a: T, b: T) -> T {
    (a * a + b * b).sqrt()
}

/// An angle from -2 π to 2 π in [-π, π].
#[inline]
fn wrapped<T: Real>(angle: T, pi: T) -> T {
    let turn = pi + pi;
    if angle > pi {
        angle - turn
    } else if angle < -pi {
        angle + turn
    } else {
        angle
    }
}
