//! Norms of vectors and of matrices.

use super::normed::{Normed, Square, is_safe};
use crate::elementwise::larger;
use crate::matrix::{Matrix, Vector};
use crate::ops::apply;
use crate::scalar::{Real, Signed};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The sum of the squares of all elements, ‖A‖², one column after another.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![3, 4].norm_squared(), 25);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "length_squared")]
    #[doc(alias = "magnitude_squared")]
    pub fn norm_squared(&self) -> T
    where
        T: Square,
    {
        let mut squares = *self;
        apply(&mut squares, |x| x * x);
        squares.sum()
    }

    /// The norm ‖A‖, the root of the sum of the squares of all elements: the
    /// Euclidean norm of a vector, the Frobenius norm of a matrix.
    ///
    /// Elements whose squares overflow or underflow are scaled first: the
    /// result is infinite only if it does not fit.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![3.0, 4.0].norm(), 5.0);
    /// assert_eq!(vector![3e-300, 4e-300].norm(), 5e-300);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "length")]
    #[doc(alias = "magnitude")]
    #[doc(alias = "frobenius")]
    pub fn norm(&self) -> T
    where
        T: Normed,
    {
        T::norm(self)
    }

    /// The largest sum of the absolute values of a column: for a vector
    /// ‖x‖₁ = Σi |xi|. NaN if one of the elements is NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(vector![3, -4].norm_1(), 7);
    /// assert_eq!(mat![3, 1; -4, 2].norm_1(), 7);
    /// ```
    #[inline]
    #[must_use]
    pub fn norm_1(&self) -> T
    where
        T: Signed,
    {
        self.abs().column_sums().max_element()
    }

    /// The largest sum of the absolute values of a row: for a vector
    /// ‖x‖∞ = max |xi|. NaN if one of the elements is NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(vector![3, -4].norm_inf(), 4);
    /// assert_eq!(mat![3, 1; -4, 2].norm_inf(), 6);
    /// ```
    #[inline]
    #[must_use]
    pub fn norm_inf(&self) -> T
    where
        T: Signed,
    {
        self.abs().row_sums().max_element()
    }

    /// The norm with all elements divided by the largest one first: Higham,
    /// Accuracy and Stability of Numerical Algorithms, section 27.8.
    #[cold]
    fn scaled_norm(&self) -> T
    where
        T: Real,
    {
        let largest = self.largest_magnitude();
        if largest == T::ZERO || !largest.is_finite() {
            return largest;
        }
        largest * (*self / largest).norm_squared().sqrt()
    }

    /// max |aij|, NaN if one is NaN.
    fn largest_magnitude(&self) -> T
    where
        T: Real,
    {
        self.iter().fold(T::ZERO, |largest, &x| larger(largest, x.abs()))
    }
}

impl<T: Normed, const N: usize> Vector<T, N> {
    /// The vector of norm 1 in the same direction, x / ‖x‖.
    ///
    /// All elements are NaN if the vector is zero or has an infinite element:
    /// [`try_normalize`](Self::try_normalize) says so instead.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![3.0, 4.0].normalize(), vector![0.6, 0.8]);
    /// ```
    #[inline]
    #[must_use]
    pub fn normalize(&self) -> Self {
        T::normalize(self)
    }
}

impl<T: Real, const N: usize> Vector<T, N> {
    /// The vector of norm 1 in the same direction, or `None` if it has no
    /// direction: if it is zero, or if an element is infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![3e200, 4e200].try_normalize(), Some(vector![0.6, 0.8]));
    /// assert_eq!(vector![0.0, 0.0].try_normalize(), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn try_normalize(&self) -> Option<Self> {
        let unit = self.normalize();
        if unit.iter().any(|x| x.is_nan()) { None } else { Some(unit) }
    }

    /// What to divide by, one after the other, to get the vector of norm 1.
    #[cold]
    fn scaled_parts(&self) -> (T, T) {
        let largest = self.largest_magnitude();
        if !largest.is_finite() {
            // NaN: one infinite element would make the finite ones zero.
            return (largest * T::ZERO, T::ONE);
        }
        (largest, (*self / largest).norm_squared().sqrt())
    }
}

#[diagnostic::do_not_recommend]
impl<T: Real> Normed for T {
    #[inline]
    fn norm<const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> T {
        let squared = a.norm_squared();
        if is_safe(squared) { squared.sqrt() } else { a.scaled_norm() }
    }

    #[inline]
    fn normalize<const N: usize>(x: &Vector<T, N>) -> Vector<T, N> {
        let squared = x.norm_squared();
        if is_safe(squared) {
            return *x / squared.sqrt();
        }
        // A copy, which alone has to be in memory for the call.
        let vector = *x;
        let (largest, norm) = vector.scaled_parts();
        vector / largest / norm
    }
}
