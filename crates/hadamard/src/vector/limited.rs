//! Vectors and steps whose norm is limited.

use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::scalar::Real;
use crate::shape::TowardsShape;

impl<T: Real, const N: usize> Vector<T, N> {
    /// The vector in the same direction, with its norm limited to the range `low` to `high`.
    ///
    /// * A vector between the limits keeps its bits, and zero stays zero.
    /// * If `low` is above `high`, the norm becomes `high` if it is above `high`, otherwise `low`.
    /// * If an element is NaN, the vector stays as it is.
    /// * If an element is infinite and `high` is finite, all elements become NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![3.0, 4.0].clamp_norm(0.0, 1.0), vector![0.6, 0.8]);
    /// assert_eq!(vector![0.3, 0.4].clamp_norm(5.0, 10.0), vector![3.0, 4.0]);
    /// assert_eq!(vector![3.0, 4.0].clamp_norm(1.0, 10.0), vector![3.0, 4.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "clamp_length")]
    #[doc(alias = "cap_magnitude")]
    pub fn clamp_norm(&self, low: T, high: T) -> Self {
        let norm = self.norm();
        if norm > high {
            self.normalize() * high
        } else if norm < low && norm > T::ZERO {
            self.normalize() * low
        } else {
            *self
        }
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Moves this place a towards another place b by a step of the length `step`. The result is
    /// a + (b - a) min(1, step / ‖b - a‖), so it is b if b is at most `step` away.
    ///
    /// The last step ends at b, bit for bit. A negative step moves away from b; if a is b, it
    /// does not move. All elements are NaN if an element of a or b is NaN or infinite.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let (a, b) = (vector![1.0, 1.0], vector![4.0, 5.0]);
    /// assert_eq!(a.move_towards(b, 2.5), vector![2.5, 3.0]);
    /// assert_eq!(a.move_towards(b, 6.0), b);
    /// ```
    #[inline]
    #[must_use]
    pub fn move_towards<R, const P: usize, const Q: usize>(&self, target: R, step: T) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: TowardsShape<M, N, P, Q>,
        T: Real,
    {
        // The relation says that both are columns of the same length.
        let (a, b): (&Vector<T, M>, &Vector<T, M>) = (self.renamed(), target.as_matrix().renamed());
        let way = b - a;
        let norm = way.norm();
        let out = if norm <= step {
            *b
        } else if norm == T::ZERO {
            *a
        } else {
            let fits = norm <= T::MAX;
            let way = if fits { way } else { *b * T::EPSILON - *a * T::EPSILON };
            *a + way.normalize() * step
        };
        *out.renamed()
    }
}
