//! Powers, roots and reciprocals of every element.

use crate::matrix::Matrix;
use crate::ops::mapped;
use crate::scalar::{Field, Scalar, SquareRoot, Transcendental, power};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The Hadamard power: every element to the power `n`, by repeated
    /// squaring. The power 0 is 1.
    ///
    /// It takes integers too, which have no reciprocals. Negative powers are
    /// [`powi`](Self::powi), and real powers [`powf`](Self::powf). The power of a matrix is
    /// [`pow_matrix`](Self::pow_matrix).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, -4].hadamard_pow(3), mat![1, 8; 27, -64]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = ".^")]
    pub fn hadamard_pow(&self, n: u32) -> Self
    where
        T: Scalar,
    {
        self.each(|x| power(x, n))
    }

    /// Every element to an integer power, which may be negative. Elements need division; integers
    /// have [`hadamard_pow`](Self::hadamard_pow).
    ///
    /// Computed by repeated squaring, so the bits are the same on every machine. A negative power
    /// is the reciprocal of the positive power. If that overflows, it is the product of the
    /// reciprocals of two smaller powers, so that every power that fits is right. For fixed-point
    /// numbers, the positive power must fit; otherwise it overflows as integers do. See
    /// [`Field::powi`].
    ///
    /// # Panics
    ///
    /// If `n` is negative and the positive power of a fixed-point number is zero, because there
    /// is no infinity among them. The power is also zero if it is too small, and can be zero
    /// after an overflow.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 2.0, -4.0].powi(-2), mat![1.0, 0.25, 0.0625]);
    /// ```
    #[inline]
    #[must_use]
    pub fn powi(&self, n: i32) -> Self
    where
        T: Field,
    {
        self.each(|x| x.powi(n))
    }

    /// Every element to a real power: NaN for a negative element, unless the
    /// power is an integer.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 4.0, 16.0].powf(1.5), mat![1.0, 8.0, 64.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn powf(&self, power: T) -> Self
    where
        T: Transcendental,
    {
        self.each(|x| x.powf(power))
    }

    /// The reciprocal 1 / x of every element: the Hadamard inverse.
    ///
    /// This is not the inverse of the matrix. A zero gives infinity.
    /// [`ComplexField::divide`](crate::ComplexField::divide) divides complex elements, so nothing
    /// overflows on the way.
    ///
    /// # Panics
    ///
    /// If a fixed-point number is zero, because there is no infinity among them. A reciprocal
    /// that is too large overflows as integers do.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 2.0; 4.0, -8.0].recip(), mat![1.0, 0.5; 0.25, -0.125]);
    /// ```
    #[inline]
    #[must_use]
    pub fn recip(&self) -> Self
    where
        T: Field,
    {
        self.each(T::recip)
    }

    /// The square root of every element, correctly rounded; NaN for a negative one. Needs no
    /// feature. The roots of fixed-point numbers are rounded down.
    ///
    /// # Panics
    ///
    /// If a fixed-point number is negative, because there is no NaN among them.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 4.0; 9.0, 2.25].sqrt(), mat![1.0, 2.0; 3.0, 1.5]);
    /// ```
    #[inline]
    #[must_use]
    pub fn sqrt(&self) -> Self
    where
        T: SquareRoot,
    {
        self.each(T::sqrt)
    }

    /// The cube root of every element.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 8.0, -27.0].cbrt(), mat![1.0, 2.0, -3.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn cbrt(&self) -> Self
    where
        T: Transcendental,
    {
        self.each(T::cbrt)
    }

    /// Copies the matrix and replaces every element of the copy by `f` of it.
    #[inline]
    pub(super) fn each(&self, f: impl Fn(T) -> T) -> Self {
        mapped(self, f)
    }
}
