//! Powers of matrices.

use crate::matrix::Matrix;
use crate::scalar::Scalar;
use crate::shape::{Dims, PowMatrixShape};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The power Aⁿ of a square matrix, by repeated squaring: at most `2 log₂ n + 1`
    /// products. A⁰ is the identity.
    ///
    /// [`hadamard_pow`](Self::hadamard_pow) is the power of each element.
    ///
    /// # Examples
    ///
    /// The Fibonacci numbers:
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 1; 1, 0].pow_matrix(10), mat![89, 55; 55, 34]);
    /// ```
    #[must_use]
    #[doc(alias = "pow")]
    #[doc(alias = "matrix_power")]
    #[doc(alias = "mpower")]
    pub fn pow_matrix(&self, n: u32) -> Matrix<T, N, N>
    where
        T: Scalar,
        Dims: PowMatrixShape<M, N>,
    {
        let (mut result, mut square, mut rest) = (Matrix::identity(), *self.renamed(), n);
        while rest > 0 {
            if rest & 1 == 1 {
                result *= square;
            }
            rest >>= 1;
            // Nothing would use the last squaring, and it could overflow.
            if rest > 0 {
                square = square * square;
            }
        }
        result
    }
}
