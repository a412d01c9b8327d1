//! Vectors that turn towards another direction.

use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::scalar::{Real, Transcendental};
use crate::shape::RotateTowardsShape;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Turns this vector a towards another vector b by an angle in radians, in the plane of both,
    /// and keeps its norm. The result points as b does if the angle is not smaller than the one
    /// between them.
    ///
    /// A negative angle turns away from b, at most to the opposite direction.
    ///
    /// * A vector a of zeros stays zero. With a vector b of zeros, which has no direction, a does
    ///   not turn.
    /// * If a and b are parallel, with the same direction or opposite ones, they are in many
    ///   planes. The vector then turns in the plane of a and the axis that is farthest from it, or
    ///   the first of several such axes. In one dimension there is no such axis: a vector stays
    ///   where it is until the angle is π.
    /// * All elements are NaN if an element of a or b is NaN or infinite, or if the angle is NaN.
    ///   Otherwise none is.
    ///
    /// The angle between a and b is accurate where they are nearly parallel too: see
    /// [`angle`](Self::angle).
    ///
    /// # Examples
    ///
    /// ```
    /// use core::f64::consts::FRAC_PI_4;
    /// use hadamard::vector;
    ///
    /// let (a, b) = (vector![2.0, 0.0], vector![0.0, 5.0]);
    /// let half = 2.0_f64.sqrt();
    /// assert!(a.rotate_towards(b, FRAC_PI_4).distance(vector![half, half]) < 1e-15);
    /// assert!(a.rotate_towards(b, -FRAC_PI_4).distance(vector![half, -half]) < 1e-15);
    /// assert_eq!(a.rotate_towards(b, 2.0), vector![0.0, 2.0]);
    /// assert_eq!(a.rotate_towards(b, -2.0), vector![0.0, -2.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn rotate_towards<R, const P: usize, const Q: usize>(&self, target: R, angle: T) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: RotateTowardsShape<M, N, P, Q>,
        T: Transcendental,
    {
        // The relation says that both are columns of the same length.
        let (a, b): (&Vector<T, M>, &Vector<T, M>) = (self.renamed(), target.as_matrix().renamed());
        *turned(a, b, angle).renamed()
    }
}

fn turned<T: Transcendental, const N: usize>(
    a: &Vector<T, N>,
    b: &Vector<T, N>,
    angle: T,
) -> Vector<T, N> {
    if *a == Matrix::ZERO || *b == Matrix::ZERO {
        return *a;
    }
    // The norm of a vector that fits may be too large.
    let unit = if a.norm() <= T::MAX { T::ONE } else { T::EPSILON };
    let a = *a * unit;
    let (u, v, norm) = (a.normalize(), b.normalize(), a.norm());
    let (difference, sum) = (v - u, u + v);
    let (d, s) = (difference.norm(), sum.norm());
    // To b, and to the opposite of b.
    let (ahead, behind) = (T::TWO * d.atan2(s), T::TWO * s.atan2(d));
    let out = if angle > T::ZERO && angle >= ahead {
        v * norm
    } else if angle < T::ZERO && -angle >= behind {
        v * -norm
    } else if N == 1 {
        a
    } else {
        // Both have the same part at right angles to u. The shorter one lost no digits.
        let towards = if d <= s { difference } else { sum };
        a * angle.cos() + at_right_angles(&u, &towards) * (norm * angle.sin())
    };
    out / unit
}

/// A unit vector at right angles to the unit vector u, in the plane of u and x. If there is no such
/// plane: in that of u and an axis.
fn at_right_angles<T: Real, const N: usize>(u: &Vector<T, N>, x: &Vector<T, N>) -> Vector<T, N> {
    if *x != Matrix::ZERO {
        let direction = x.normalize();
        let part = direction - u * direction.dot(u);
        // It is at least 0.7, unless x is a rounding error. Not so for NaN.
        let is_rounding = part.norm() < T::from_f64(0.5);
        if !is_rounding {
            return part.normalize();
        }
    }
    let least = u.iter().fold(T::ONE, |least, x| if x.abs() < least { x.abs() } else { least });
    let mut axis = Vector::<T, N>::ZERO;
    for (a, x) in axis.iter_mut().zip(u) {
        if x.abs() <= least {
            *a = T::ONE;
            break;
        }
    }
    (axis - u * axis.dot(u)).normalize()
}
