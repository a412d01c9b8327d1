//! num-traits 0.2: zero and one in generic code.

use num_traits_02::{One, Zero};

use crate::matrix::Matrix;
use crate::structured::Diag;

/// The matrix of zeros, of every shape.
impl<T: Zero + Copy, const M: usize, const N: usize> Zero for Matrix<T, M, N> {
    #[inline]
    fn zero() -> Self {
        Matrix::splat(T::zero())
    }

    #[inline]
    fn is_zero(&self) -> bool {
        self.iter().all(T::is_zero)
    }
}

/// The identity. Only square matrices have one.
impl<T: Zero + One + Copy, const N: usize> One for Matrix<T, N, N> {
    #[inline]
    fn one() -> Self {
        Matrix::from_fn(|i, j| if i == j { T::one() } else { T::zero() })
    }
}

/// The diagonal of zeros.
impl<T: Zero + Copy, const N: usize> Zero for Diag<T, N> {
    #[inline]
    fn zero() -> Self {
        Diag::new(Matrix::zero())
    }

    #[inline]
    fn is_zero(&self) -> bool {
        self.diagonal.is_zero()
    }
}

/// The identity.
impl<T: One + Copy, const N: usize> One for Diag<T, N> {
    #[inline]
    fn one() -> Self {
        Diag::new(Matrix::splat(T::one()))
    }
}
