//! Trigonometric and hyperbolic functions of every element.
//!
//! They need the feature `std` or `libm`: see
//! [`Transcendental`](crate::scalar::Transcendental).

use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::ops::zipped;
use crate::scalar::Transcendental;
use crate::shape::ElementwiseShape;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The sine of each element. Elements are in radians.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let difference = mat![0.0, core::f64::consts::FRAC_PI_2].sin() - mat![0.0, 1.0];
    /// assert!(difference.norm_inf() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn sin(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::sin)
    }

    /// The cosine of each element. Elements are in radians.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let difference = mat![0.0, core::f64::consts::FRAC_PI_2].cos() - mat![1.0, 0.0];
    /// assert!(difference.norm_inf() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn cos(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::cos)
    }

    /// The tangent of each element. Elements are in radians.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, -0.0].tan(), mat![0.0, -0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn tan(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::tan)
    }

    /// The arc sine of each element, in [-π/2, π/2]: NaN outside of [-1, 1].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let difference = mat![0.0, 1.0].asin() - mat![0.0, core::f64::consts::FRAC_PI_2];
    /// assert!(difference.norm_inf() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn asin(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::asin)
    }

    /// The arc cosine of each element, in [0, π]: NaN outside of [-1, 1].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let difference = mat![1.0, 0.0].acos() - mat![0.0, core::f64::consts::FRAC_PI_2];
    /// assert!(difference.norm_inf() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn acos(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::acos)
    }

    /// The arc tangent of each element, in [-π/2, π/2].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let difference = mat![0.0, 1.0].atan() * 2.0 - mat![0.0, core::f64::consts::FRAC_PI_2];
    /// assert!(difference.norm_inf() < 1e-15);
    /// ```
    #[inline]
    #[must_use]
    pub fn atan(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::atan)
    }

    /// The hyperbolic sine of each element.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, f64::INFINITY].sinh(), mat![0.0, f64::INFINITY]);
    /// ```
    #[inline]
    #[must_use]
    pub fn sinh(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::sinh)
    }

    /// The hyperbolic cosine of each element.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, f64::INFINITY].cosh(), mat![1.0, f64::INFINITY]);
    /// ```
    #[inline]
    #[must_use]
    pub fn cosh(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::cosh)
    }

    /// The hyperbolic tangent of each element.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, 50.0, -50.0].tanh(), mat![0.0, 1.0, -1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn tanh(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::tanh)
    }

    /// The inverse hyperbolic sine of each element.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, f64::INFINITY].asinh(), mat![0.0, f64::INFINITY]);
    /// ```
    #[inline]
    #[must_use]
    pub fn asinh(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::asinh)
    }

    /// The inverse hyperbolic cosine of each element: NaN below 1.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, f64::INFINITY].acosh(), mat![0.0, f64::INFINITY]);
    /// ```
    #[inline]
    #[must_use]
    pub fn acosh(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::acosh)
    }

    /// The inverse hyperbolic tangent of each element: NaN outside of [-1, 1].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, 1.0].atanh(), mat![0.0, f64::INFINITY]);
    /// ```
    #[inline]
    #[must_use]
    pub fn atanh(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::atanh)
    }

    /// The angle of each point (x, y), in [-π, π]. The elements of `self` are
    /// y.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let angles = mat![0.0, 2.0].atan2(mat![1.0, 0.0]);
    /// assert_eq!(angles, mat![0.0, core::f64::consts::FRAC_PI_2]);
    /// ```
    #[inline]
    #[must_use]
    pub fn atan2<R, const P: usize, const Q: usize>(&self, x: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: ElementwiseShape<M, N, P, Q>,
        T: Transcendental,
    {
        zipped(self, x.as_matrix(), T::atan2)
    }

    /// sqrt(x² + y²) for the elements in the same place, without overflow on
    /// the way.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![3.0, -8.0].hypot(mat![4.0, 15.0]), mat![5.0, 17.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn hypot<R, const P: usize, const Q: usize>(&self, rhs: R) -> Self
    where
        R: Operand<T, P, Q>,
        R::Dims: ElementwiseShape<M, N, P, Q>,
        T: Transcendental,
    {
        zipped(self, rhs.as_matrix(), T::hypot)
    }
}
