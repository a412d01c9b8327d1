//! Equality within a tolerance.

use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::{ComplexField, Real};
use crate::shape::CloseShape;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Whether no element differs by more than a tolerance: |a_ij - b_ij| <= `tolerance`, for real
    /// and complex elements.
    ///
    /// Equal infinities are close, and NaN is close to nothing. [`distance`](Self::distance) is the
    /// norm of the difference instead.
    ///
    /// A test prints both matrices if it fails:
    ///
    /// ```should_panic
    /// use hadamard::mat;
    ///
    /// let (a, b) = (mat![1.0, 2.0; 3.0, 4.0], mat![1.0, 2.0; 3.0, 4.5]);
    /// assert!(a.is_close(b, 1e-9), "{a} is not close to {b}");
    /// ```
    ///
    /// The macros of approx do so by themselves, with the feature `approx-05`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let a = vector![0.1 + 0.2, 1.0];
    /// assert_ne!(a, vector![0.3, 1.0]);
    /// assert!(a.is_close(vector![0.3, 1.0], 1e-15));
    /// assert!(!a.is_close(vector![0.3, 1.1], 0.01));
    /// ```
    #[must_use]
    #[doc(alias = "abs_diff_eq")]
    #[doc(alias = "allclose")]
    #[doc(alias = "isapprox")]
    pub fn is_close<R, const P: usize, const Q: usize>(&self, rhs: R, tolerance: T::Real) -> bool
    where
        R: Operand<T, P, Q>,
        R::Dims: CloseShape<M, N, P, Q>,
        T: ComplexField,
    {
        all(self, rhs.as_matrix(), |a, b| a == b || (a - b).modulus() <= tolerance)
    }

    /// Whether each element differs by at most a tolerance, or at most by a part of the larger one:
    /// |a_ij - b_ij| <= max(`tolerance`, `max_relative` · max(|a_ij|, |b_ij|)).
    ///
    /// The tolerance is for elements that should be zero: nothing else is relatively close to zero.
    /// Equal infinities are close, and NaN is close to nothing.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let (a, b) = (vector![1e20, 1e-17], vector![1.001e20, 0.0]);
    /// assert!(a.is_relatively_close(b, 1e-12, 0.01));
    /// assert!(!a.is_relatively_close(b, 1e-12, 1e-6)); // the first element
    /// assert!(!a.is_relatively_close(b, 0.0, 0.01)); // the second one
    /// ```
    #[must_use]
    #[doc(alias = "relative_eq")]
    #[doc(alias = "isclose")]
    pub fn is_relatively_close<R, const P: usize, const Q: usize>(
        &self,
        rhs: R,
        tolerance: T::Real,
        max_relative: T::Real,
    ) -> bool
    where
        R: Operand<T, P, Q>,
        R::Dims: CloseShape<M, N, P, Q>,
        T: ComplexField,
    {
        all(self, rhs.as_matrix(), |a, b| {
            let (size, other) = (a.modulus(), b.modulus());
            let larger = if size < other { other } else { size };
            let difference = (a - b).modulus();
            let is_near = difference.is_finite() && difference <= max_relative * larger;
            a == b || difference <= tolerance || is_near
        })
    }
}

/// Whether a condition holds for all pairs of elements. The relation says that the shapes are
/// equal.
fn all<T: Copy, const M: usize, const N: usize, const P: usize, const Q: usize>(
    a: &Matrix<T, M, N>,
    b: &Matrix<T, P, Q>,
    is_close: impl Fn(T, T) -> bool,
) -> bool {
    a.iter().zip(b).all(|(&a, &b)| is_close(a, b))
}
