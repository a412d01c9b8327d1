//! Distance, angle and projection of two vectors.

use super::normed::Normed;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::ops::zipped;
use crate::scalar::{Field, Transcendental};
use crate::shape::{AngleShape, DistanceShape, ProjectShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The distance ‖A - B‖ of two vectors or matrices of one shape: a real number for complex
    /// elements too.
    ///
    /// Squares neither overflow nor underflow, as in [`norm`](Self::norm). If they cannot,
    /// `(a - b).norm_squared().sqrt()` does without the check.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![1.0, 1.0].distance(vector![4.0, 5.0]), 5.0);
    /// ```
    #[inline]
    #[must_use]
    pub fn distance<R, S, const P: usize, const Q: usize>(&self, rhs: R) -> S
    where
        R: Operand<T, P, Q>,
        R::Dims: DistanceShape<M, N, P, Q>,
        T: Normed<Size = S>,
    {
        zipped(self, rhs.as_matrix(), |a, b| a - b).norm()
    }

    /// The angle between two columns of one length, in radians, in [0, π].
    ///
    /// It is `2 atan2(‖u - v‖, ‖u + v‖)` of the unit vectors u and v, which is
    /// accurate for all angles (Kahan, How Futile are Mindless Assessments of
    /// Roundoff in Floating-Point Computation, section 12). NaN if one of the
    /// vectors is zero. If small angles and those near π need no accuracy,
    /// `(u.dot(v) / (u.norm() * v.norm())).acos()` takes less than half the time.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let angle = vector![2.0, 0.0].angle(vector![0.0, 5.0]);
    /// assert_eq!(angle, core::f64::consts::FRAC_PI_2);
    /// ```
    #[inline]
    #[must_use]
    pub fn angle<R, const P: usize, const Q: usize>(&self, rhs: R) -> T
    where
        R: Operand<T, P, Q>,
        R::Dims: AngleShape<M, N, P, Q>,
        T: Transcendental,
    {
        let u = Matrix::from_columns([self.columns[0]]).normalize();
        let v = Matrix::from_columns([rhs.as_matrix().columns[0]]).normalize();
        // The relation says that both vectors have the same length.
        let difference = zipped(&u, &v, |a, b| a - b);
        let sum = zipped(&u, &v, |a, b| a + b);
        let half = difference.norm().atan2(sum.norm());
        half + half
    }

    /// The projection of this column x onto another column y of the same length. It is
    /// (x · y / y · y) y, and for complex columns (yᴴ x / yᴴ y) y.
    ///
    /// NaN if y is zero. If products of floats, of lanes of floats or of complex numbers overflow
    /// or underflow, the vectors are multiplied by a power of two first, as for
    /// [`norm`](Self::norm).
    ///
    /// # Panics
    ///
    /// If the elements are fixed-point numbers and y · y is zero, because there is no NaN among
    /// them. y · y is also zero if all squares are too small, and can be zero after an overflow.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![3.0, 4.0].project(vector![2.0, 0.0]), vector![3.0, 0.0]);
    /// assert_eq!(vector![3e200, 4e200].project(vector![2e200, 0.0]), vector![3e200, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn project<R, const P: usize, const Q: usize>(&self, onto: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: ProjectShape<M, N, P, Q>,
        T: Field,
    {
        // The relation says that both vectors have the same length.
        let y: &Matrix<T, M, Q> = onto.as_matrix().renamed();
        let mut out = *self;
        out.columns[0] = T::project(&self.columns[0], &y.columns[0]);
        out
    }
}
