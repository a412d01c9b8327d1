//! The conjugate transpose, what is made of it, and multiples by a real number.

use super::systems::pivot::Pivot;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::ops::{apply, mapped, sum_of};
use crate::shape::{Dims, DotShape, HermitianPartShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The conjugate transpose Aᴴ, `N x M`. For a real matrix it is the transpose.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 2.0; 3.0, 4.0].adjoint(), mat![1.0, 3.0; 2.0, 4.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "hermitian")]
    pub fn adjoint(&self) -> Matrix<T, N, M>
    where
        T: Pivot,
    {
        let mut adjoint = self.transpose();
        apply(&mut adjoint, T::conjugate);
        adjoint
    }

    /// The inner product xᴴ y = Σi x̄i yi of two columns of one length. For real vectors it is
    /// [`dot`](Self::dot), which does not conjugate.
    ///
    /// The terms are added in the order of `i`.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "num-complex-04", doc = "```")]
    #[cfg_attr(not(feature = "num-complex-04"), doc = "```text")]
    /// # use num_complex_04 as num_complex;
    /// use hadamard::vector;
    /// use num_complex::Complex;
    ///
    /// let x = vector![Complex::new(0.0, 1.0), Complex::new(2.0, 0.0)];
    /// assert_eq!(x.adjoint_dot(x), Complex::new(5.0, 0.0)); // |i|² + |2|²
    /// assert_eq!(x.dot(x), Complex::new(3.0, 0.0)); // i² + 2²
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "vdot")]
    #[doc(alias = "dotc")]
    #[doc(alias = "inner")]
    pub fn adjoint_dot<R, const P: usize, const Q: usize>(&self, rhs: R) -> T
    where
        R: Operand<T, P, Q>,
        R::Dims: DotShape<M, N, P, Q>,
        T: Pivot,
    {
        let (x, y) = (&self.columns[0], &rhs.as_matrix().columns[0]);
        sum_of!(M, i => x[i].conjugate() * y[i])
    }

    /// The Hermitian part (A + Aᴴ) / 2 of a square matrix, whose diagonal is real. For a real
    /// matrix it is the [symmetric part](Self::symmetric_part).
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "num-complex-04", doc = "```")]
    #[cfg_attr(not(feature = "num-complex-04"), doc = "```text")]
    /// # use num_complex_04 as num_complex;
    /// use hadamard::mat;
    /// use num_complex::Complex;
    ///
    /// let c = Complex::new;
    /// let a = mat![c(1.0, 7.0), c(0.0, 4.0); c(2.0, 0.0), c(3.0, 0.0)];
    /// let part = mat![c(1.0, 0.0), c(1.0, 2.0); c(1.0, -2.0), c(3.0, 0.0)];
    /// assert_eq!(a.hermitian_part(), part);
    /// ```
    #[must_use]
    pub fn hermitian_part(&self) -> Matrix<T, N, N>
    where
        T: Pivot,
        Dims: HermitianPartShape<M, N>,
    {
        // Some fixed-point types cannot represent 2.
        Matrix::from_fn(|i, j| (self.columns[j][i] + self.columns[i][j].conjugate()).divide_by(2))
    }

    /// The multiple A s by a real number, also of a complex matrix: both parts of each element are
    /// multiplied. For a real matrix it is `a * s`.
    ///
    /// The operators take an `s` of the type of the elements only. If they took real numbers as
    /// well, the compiler could not infer the elements of `Matrix::identity() * 0.5`.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "num-complex-04", doc = "```")]
    #[cfg_attr(not(feature = "num-complex-04"), doc = "```text")]
    /// # use num_complex_04 as num_complex;
    /// use hadamard::vector;
    /// use num_complex::Complex;
    ///
    /// let z = vector![Complex::new(1.0, 2.0), Complex::new(0.0, -3.0)];
    /// assert_eq!(z.scale(2.0), vector![Complex::new(2.0, 4.0), Complex::new(0.0, -6.0)]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "mul_real")]
    pub fn scale<S>(&self, s: S) -> Self
    where
        T: Pivot<Real = S>,
        S: Copy,
    {
        mapped(self, |x| x.scale(s))
    }

    /// The quotient A / s by a real number, also of a complex matrix: both parts of each element
    /// are divided. For a real matrix it is `a / s`.
    ///
    /// # Panics
    ///
    /// If the division of elements does: for a fixed-point number that is zero.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "num-complex-04", doc = "```")]
    #[cfg_attr(not(feature = "num-complex-04"), doc = "```text")]
    /// # use num_complex_04 as num_complex;
    /// use hadamard::vector;
    /// use num_complex::Complex;
    ///
    /// let z = vector![Complex::new(2.0, 4.0), Complex::new(0.0, -6.0)];
    /// assert_eq!(z.unscale(2.0), vector![Complex::new(1.0, 2.0), Complex::new(0.0, -3.0)]);
    /// ```
    #[inline]
    #[must_use]
    pub fn unscale<S>(&self, s: S) -> Self
    where
        T: Pivot<Real = S>,
        S: Copy,
    {
        let (mut out, divisor) = (*self, T::from_real(s));
        apply(&mut out, |x| x.divide(divisor));
        out
    }
}
