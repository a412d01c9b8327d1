//! Rays at a surface.

use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::ops::{sum_of, zipped};
use crate::scalar::{Real, Scalar};
use crate::shape::{ReflectShape, RefractShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// This direction v after a reflection at a surface with the normal n: v - 2 (v · n) n.
    ///
    /// The normal is a unit vector, and may point to either side.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let floor = vector![0, 1, 0];
    /// assert_eq!(vector![3, -4, 0].reflect(floor), vector![3, 4, 0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "bounce")]
    pub fn reflect<R, const P: usize, const Q: usize>(&self, normal: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: ReflectShape<M, N, P, Q>,
        T: Scalar,
    {
        let (v, n) = (&self.columns[0], &normal.as_matrix().columns[0]);
        let along = sum_of!(M, i => v[i] * n[i]);
        let twice = along + along;
        zipped(self, normal.as_matrix(), |v, n| v - twice * n)
    }

    /// This direction v after a refraction at a surface with the normal n, by Snell's law. `None`
    /// for a total reflection.
    ///
    /// ```text
    /// η v - (η v·n + √k) n    with    k = 1 - η² (1 - (v·n)²)
    /// ```
    ///
    /// Both are unit vectors, and n points to the side from which the ray comes. η is the
    /// refractive index on that side, divided by the one behind the surface. If k < 0, there is
    /// no refraction; that can happen only for η > 1. (GLSL's `refract` returns zero then.)
    ///
    /// # Examples
    ///
    /// A ray from water to air, straight up and along a slope:
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let surface = vector![0.0, -1.0];
    /// assert_eq!(vector![0.0, 1.0].refract(surface, 1.33), Some(vector![0.0, 1.0]));
    /// assert_eq!(vector![0.8, 0.6].refract(surface, 1.33), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn refract<R, const P: usize, const Q: usize>(&self, normal: R, eta: T) -> Option<Self>
    where
        R: Operand<T, P, Q>,
        R::Dims: RefractShape<M, N, P, Q>,
        T: Real,
    {
        let (v, n) = (&self.columns[0], &normal.as_matrix().columns[0]);
        let along = sum_of!(M, i => v[i] * n[i]);
        let k = T::ONE - eta * eta * (T::ONE - along * along);
        if k < T::ZERO {
            return None;
        }
        let factor = eta * along + k.sqrt();
        Some(zipped(self, normal.as_matrix(), |v, n| eta * v - factor * n))
    }
}
