//! Rotations from matrices.

use super::Rotation2;
use crate::geometry::error::NotRotation;
use crate::geometry::limits;
use crate::matrix::Matrix;
use crate::scalar::{Real, Scalar};

impl<T: Scalar> Rotation2<T> {
    /// The rotation R with this matrix.
    ///
    /// # Errors
    ///
    /// - [`NotRotation::NotOrthonormal`] if an element of Rᵀ R differs from the identity by
    ///   more than 1e-5 (`f64`: 1e-13). [`nearest`](Self::nearest) takes such matrices.
    /// - [`NotRotation::Reflection`] if its determinant is negative.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{NotRotation, Rotation2};
    /// use hadamard::mat;
    ///
    /// let quarter = Rotation2::from_matrix(&mat![0.0, -1.0; 1.0, 0.0])?;
    /// assert_eq!((quarter.cos(), quarter.sin()), (0.0, 1.0));
    /// # Ok::<(), NotRotation>(())
    /// ```
    #[inline]
    pub fn from_matrix(matrix: &Matrix<T, 2, 2>) -> Result<Self, NotRotation>
    where
        T: Real,
    {
        limits::check_orthonormal(matrix.columns)?;
        let [[a, b], [c, d]] = matrix.columns;
        if a * d - b * c < T::ZERO {
            return Err(NotRotation::Reflection);
        }
        let (x, y) = (a + d, b - c);
        let norm = (x * x + y * y).sqrt();
        Ok(Rotation2 { cos: x / norm, sin: y / norm })
    }

    /// The rotation R that is nearest to a matrix A: it minimises the Frobenius norm ‖A - R‖.
    ///
    /// If all rotations are equally near, it is the identity. That is so for a matrix that only
    /// scales and reflects, and for zero. `None` if an element is infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Rotation2;
    /// use hadamard::mat;
    ///
    /// let r = Rotation2::nearest(&mat![0.0, -5.0; 2.0, 0.0]).unwrap();
    /// assert_eq!((r.cos(), r.sin()), (0.0, 1.0));
    /// ```
    #[inline]
    #[must_use]
    pub fn nearest(matrix: &Matrix<T, 2, 2>) -> Option<Self>
    where
        T: Real,
    {
        if matrix.iter().any(|x| !x.is_finite()) {
            return None;
        }
        // Takes halves, so that sums of large numbers fit.
        let half = T::ONE / T::from_usize(2);
        let [[a, b], [c, d]] = matrix.columns.map(|column| column.map(|x| x * half));
        Some(Self::from_complex(a + d, b - c).unwrap_or(Self::IDENTITY))
    }
}
