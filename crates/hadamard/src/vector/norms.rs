//! Norms of vectors and of matrices.

use super::normed::{Normed, Square, is_safe, safe_scale};
use crate::matrix::{Matrix, Vector};
use crate::ops::sum_of;
use crate::scalar::{Real, Signed, is_nan};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The sum of the squares of all elements, ‖A‖², one column after another. The square of a
    /// complex element is |z|² = re² + im².
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
    pub fn norm_squared<S>(&self) -> S
    where
        T: Square<Size = S>,
    {
        T::norm_squared(self)
    }

    /// The norm ‖A‖, the root of the sum of the squares of all elements: the
    /// Euclidean norm of a vector, the Frobenius norm of a matrix.
    ///
    /// Elements whose squares overflow or underflow are multiplied by a power of two first, so
    /// the result is infinite only if it does not fit. The norm of complex elements is a real
    /// number, √(Σ |z|²). Elements with lanes have one norm in each lane.
    ///
    /// `a.norm_squared().sqrt()` does without this check. It has the same bits if the sum of the
    /// squares is a normal number, and otherwise it can be infinite, zero or inexact.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![3.0, 4.0].norm(), 5.0);
    /// assert_eq!(vector![3e-200, 4e-200].norm(), 5e-200);
    /// ```
    ///
    #[cfg_attr(feature = "num-complex-04", doc = "```")]
    #[cfg_attr(not(feature = "num-complex-04"), doc = "```text")]
    /// # use num_complex_04 as num_complex;
    /// use hadamard::vector;
    /// use num_complex::Complex;
    ///
    /// let z = vector![Complex::new(1.0, 2.0), Complex::new(-2.0, 4.0)];
    /// assert_eq!(z.norm(), 5.0);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "length")]
    #[doc(alias = "magnitude")]
    #[doc(alias = "frobenius")]
    pub fn norm<S>(&self) -> S
    where
        T: Normed<Size = S>,
    {
        T::norm(self)
    }

    /// The largest sum of the absolute values of a column: for a vector
    /// ‖x‖₁ = Σi |xi|, a real number for complex elements too. NaN if one of the elements is NaN.
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
    pub fn norm_1<S: Signed>(&self) -> S
    where
        T: Square<Size = S>,
    {
        self.map(T::size).column_sums().max_element()
    }

    /// The largest sum of the absolute values of a row: for a vector
    /// ‖x‖∞ = max |xi|, a real number for complex elements too. NaN if one of the elements is NaN.
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
    pub fn norm_inf<S: Signed>(&self) -> S
    where
        T: Square<Size = S>,
    {
        self.map(T::size).row_sums().max_element()
    }
}

impl<T: Copy, const N: usize> Vector<T, N> {
    /// The vector of norm 1 in the same direction, x / ‖x‖.
    ///
    /// All elements are NaN if the vector is zero or has an infinite element;
    /// [`try_normalize`](Self::try_normalize) returns `None` instead.
    ///
    /// Elements whose squares overflow or underflow are multiplied by a power of two first, as for
    /// [`norm`](Self::norm). For real elements, `x / x.norm_squared().sqrt()` does without this
    /// check, and is wrong if the sum of the squares overflows or underflows. A product with the
    /// reciprocal of the root divides only once, and rounds once more.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![3.0, 4.0].normalize(), vector![0.6, 0.8]);
    /// ```
    ///
    #[cfg_attr(feature = "num-complex-04", doc = "```")]
    #[cfg_attr(not(feature = "num-complex-04"), doc = "```text")]
    /// # use num_complex_04 as num_complex;
    /// use hadamard::vector;
    /// use num_complex::Complex;
    ///
    /// let z = vector![Complex::new(3.0, 0.0), Complex::new(0.0, 4.0)];
    /// assert_eq!(z.normalize(), vector![Complex::new(0.6, 0.0), Complex::new(0.0, 0.8)]);
    /// ```
    #[inline]
    #[must_use]
    pub fn normalize(&self) -> Self
    where
        T: Normed,
    {
        T::normalize(self)
    }

    /// The vector of norm 1 in the same direction, or `None` if it has no
    /// direction: if it is zero, or if an element is infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![3e170, 4e170].try_normalize(), Some(vector![0.6, 0.8]));
    /// assert_eq!(vector![0.0, 0.0].try_normalize(), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn try_normalize(&self) -> Option<Self>
    where
        T: Normed<Size: Real>,
    {
        let unit = self.normalize();
        if unit.iter().any(|&x| is_nan(x)) { None } else { Some(unit) }
    }
}

impl<T: Copy, const N: usize> Vector<T, N> {
    /// The vector of norm 1 in the same direction. It is `default` if the vector has no
    /// direction: if it is zero, or if an element is infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Vector, vector};
    ///
    /// assert_eq!(vector![3.0, 4.0].normalize_or(Vector::X), vector![0.6, 0.8]);
    /// assert_eq!(vector![0.0, 0.0].normalize_or(Vector::X), vector![1.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn normalize_or(&self, default: Self) -> Self
    where
        T: Normed<Size: Real>,
    {
        self.try_normalize().unwrap_or(default)
    }

    /// The vector of norm 1 in the same direction. It is zero if the vector has no direction: if
    /// it is zero, or if an element is infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![3.0, 4.0].normalize_or_zero(), vector![0.6, 0.8]);
    /// assert_eq!(vector![0.0, 0.0].normalize_or_zero(), vector![0.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn normalize_or_zero(&self) -> Self
    where
        T: Normed<Size: Real>,
    {
        self.normalize_or(Matrix::ZERO)
    }

    /// The vector of norm 1 in the same direction and the norm, (x / ‖x‖, ‖x‖), with the bits of
    /// [`normalize`](Self::normalize) and [`norm`](Self::norm). If the vector is zero, they are
    /// NaN and zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let (direction, speed) = vector![3.0, 4.0].normalize_and_norm();
    /// assert_eq!((direction, speed), (vector![0.6, 0.8], 5.0));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "normalize_and_length")]
    pub fn normalize_and_norm(&self) -> (Self, T::Size)
    where
        T: Normed,
    {
        (self.normalize(), self.norm())
    }
}

// Sums of squares that are not safe are recomputed by arithmetic alone, without a call or a loop
// that stays. So the compiler can take several vectors of a loop at once.
#[diagnostic::do_not_recommend]
impl<T: Real> Normed for T {
    #[inline]
    fn norm<const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> T {
        let squared = a.norm_squared();
        if is_safe(squared) {
            return squared.sqrt();
        }
        let scale = safe_scale(squared);
        scaled_norm_squared(a, scale).sqrt() * (T::ONE / scale)
    }

    #[inline]
    fn normalize<const N: usize>(x: &Vector<T, N>) -> Vector<T, N> {
        let (scale, norm) = scale_and_norm(x);
        let mut y = *x;
        for x in &mut y.columns[0] {
            // This product does not wait for the norm.
            *x = *x * scale / norm;
        }
        y
    }
}

/// ‖s A‖², one column after another.
#[inline]
fn scaled_norm_squared<T: Real, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
    scale: T,
) -> T {
    let x = a.as_slice();
    sum_of!(M * N, k => (x[k] * scale) * (x[k] * scale))
}

/// The factor and then the divisor that give the vector norm 1.
#[inline]
fn scale_and_norm<T: Real, const N: usize>(x: &Vector<T, N>) -> (T, T) {
    let mut scale = T::ONE;
    let mut squared = x.norm_squared();
    if !is_safe(squared) {
        scale = safe_scale(squared);
        squared = scaled_norm_squared(x, scale);
        // NaN if it is infinite: dividing by infinity would make the finite elements zero.
        squared = squared + squared * T::ZERO;
    }
    (scale, squared.sqrt())
}
