//! Norm, inverse, exponential, logarithm and powers of quaternions.

use super::Quaternion;
use crate::matrix::Vector;
use crate::scalar::{Real, Scalar, Transcendental};
use crate::vector::Normed;

impl<T: Copy> Quaternion<T> {
    /// The norm |q| = √(q · q). It is infinite only if it does not fit.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// assert_eq!(Quaternion::from_xyzw(1.0, 1.0, 1.0, -1.0).norm(), 2.0);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "length")]
    #[doc(alias = "magnitude")]
    pub fn norm(self) -> T::Size
    where
        T: Normed,
    {
        self.column().norm()
    }
}

impl<T: Scalar> Quaternion<T> {
    /// The inverse q⁻¹ = q* / |q|². `None` if q is zero, if one of its numbers is infinite or
    /// NaN, or if the inverse does not fit.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// let q = Quaternion::from_xyzw(1.0, 1.0, 1.0, -1.0);
    /// assert_eq!(q * q.inverse().unwrap(), Quaternion::ONE);
    /// assert_eq!(Quaternion::<f64>::ZERO.inverse(), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn inverse(self) -> Option<Self>
    where
        T: Real,
    {
        let unit = self.column().try_normalize()?;
        let [x, y, z, w] = (unit / self.norm()).columns[0];
        let inverse = Quaternion { x: -x, y: -y, z: -z, w };
        if inverse.to_xyzw().iter().all(|x| x.is_finite()) { Some(inverse) } else { None }
    }
}

impl<T: Scalar> Quaternion<T> {
    /// The exponential of q = w + v, eʷ (cos |v| + v sin |v| / |v|).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// let q = Quaternion::I * core::f64::consts::PI;
    /// assert!((q.exp() - -Quaternion::ONE).norm() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn exp(self) -> Self
    where
        T: Transcendental,
    {
        let v = self.vector() * T::from_usize(2);
        let (factor, cosine) = half_sinc(&v);
        let [x, y, z] = (v * factor).columns[0];
        Quaternion { x, y, z, w: cosine } * self.w.exp()
    }

    /// The logarithm of q = w + v, ln |q| + v / |v| atan2(|v|, w). The length of its vector part
    /// is at most π.
    ///
    /// For zero the real part is -∞. For a negative real number the vector part is π i, one of
    /// many possible ones.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// let q = Quaternion::from_xyzw(0.1, 0.2, 0.3, 0.4);
    /// assert!((q.exp().ln() - q).norm() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn ln(self) -> Self
    where
        T: Transcendental,
    {
        let (v, w) = (self.vector(), self.norm().ln());
        if v == Vector::ZERO {
            let angle = T::ZERO.atan2(if self.w < T::ZERO { -T::ONE } else { T::ONE });
            return Quaternion { w, ..Quaternion::I * angle };
        }
        let factor = twice_atan_over(&v, self.w) / T::from_usize(2);
        let [x, y, z] = (v * factor).columns[0];
        Quaternion { x, y, z, w }
    }

    /// The power qᵗ = exp(t ln q).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Quaternion;
    ///
    /// let q = Quaternion::from_xyzw(0.1, 0.2, 0.3, 0.4);
    /// assert!((q.powf(3.0) - q * q * q).norm() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn powf(self, t: T) -> Self
    where
        T: Transcendental,
    {
        (self.ln() * t).exp()
    }
}

/// Whether x is so small that x⁴ <= ε: then two terms of a series in x² are accurate to the last
/// digit. The argument is x².
#[inline]
pub(in crate::geometry) fn is_small<T: Real>(squared: T) -> bool {
    squared * squared <= T::EPSILON
}

/// sin(θ/2) / θ and cos(θ/2) for θ = |x|.
#[inline]
pub(in crate::geometry) fn half_sinc<T: Transcendental>(x: &Vector<T, 3>) -> (T, T) {
    let squared = x.norm_squared();
    let two = T::from_usize(2);
    if is_small(squared) {
        let [half, eighth, forty_eighth] = [2, 8, 48].map(|n| T::ONE / T::from_usize(n));
        (half - squared * forty_eighth, T::ONE - squared * eighth)
    } else {
        // It does not underflow, but it may overflow.
        let theta = if squared <= T::MAX { squared.sqrt() } else { far(*x) };
        let half = theta / two;
        (half.sin() / theta, half.cos())
    }
}

/// The norm of a vector whose square overflows. Apart, so that callers of [`half_sinc`] are small
/// enough to take it in.
#[cold]
#[inline(never)]
fn far<T: Transcendental>(x: Vector<T, 3>) -> T {
    x.norm()
}

/// 2 atan2(|v|, w) / |v|
#[inline]
pub(in crate::geometry) fn twice_atan_over<T: Transcendental>(v: &Vector<T, 3>, w: T) -> T {
    let two = T::from_usize(2);
    let ratio = v.norm_squared() / (w * w);
    if w > T::ZERO && is_small(ratio) {
        // atan x = x - x³/3 + …
        (two - two * ratio / T::from_usize(3)) / w
    } else {
        let norm = v.norm();
        norm.atan2(w) * two / norm
    }
}
