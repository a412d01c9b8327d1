//! Determinants and adjugates.

use super::closed;
use super::ring::Ring;
use crate::matrix::Matrix;
use crate::shape::{AdjugateShape, DeterminantShape, Dims};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The determinant det A of a square matrix.
    ///
    /// Up to 4 x 4 written out. Beyond, exact for integers (Bareiss' fraction-free
    /// elimination, about `4/3 N³` operations; it overflows as Rust's integers do, also
    /// on the way), and by LU decomposition with partial pivoting for real and
    /// complex numbers, about `2/3 N³` operations.
    ///
    /// As a product of N elements it overflows and underflows easily: it does not say
    /// whether a matrix is nearly singular.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].determinant(), -2);
    /// assert_eq!(mat![2.0, 0.0, 1.0; 1.0, 3.0, 2.0; 1.0, 1.0, 1.0].determinant(), 0.0);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "det")]
    pub fn determinant(&self) -> T
    where
        T: Ring,
        Dims: DeterminantShape<M, N>,
    {
        T::determinant(self.renamed::<N, N>())
    }

    /// The adjugate adj A, the transpose of the matrix of cofactors:
    /// `A adj A = det A I`, for singular matrices too.
    ///
    /// Exact for integers. Up to 4 x 4 written out; beyond, it takes N² determinants.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].adjugate(), mat![4, -2; -3, 1]);
    /// assert_eq!(mat![1, 2; 3, 4] * mat![4, -2; -3, 1], mat![-2, 0; 0, -2]);
    /// ```
    #[must_use]
    #[doc(alias = "adj")]
    #[doc(alias = "cofactor")]
    pub fn adjugate(&self) -> Matrix<T, N, N>
    where
        T: Ring,
        Dims: AdjugateShape<M, N>,
    {
        let a = self.renamed();
        closed::adjugate(a).unwrap_or_else(|| cofactors(a))
    }
}

/// The transpose of the matrix of cofactors, each a determinant.
pub(super) fn cofactors<T: Ring, const N: usize>(a: &Matrix<T, N, N>) -> Matrix<T, N, N> {
    let mut out = Matrix { columns: [[T::ZERO; N]; N] };
    for i in 0..N {
        for j in 0..N {
            let minor = T::determinant(&without(a, i, j));
            out.columns[i][j] = if (i + j) % 2 == 0 { minor } else { T::ZERO - minor };
        }
    }
    out
}

/// A without row `row` and column `column`, and bordered by those of the identity
/// instead, so that its size does not change, nor its determinant.
fn without<T: Ring, const N: usize>(
    a: &Matrix<T, N, N>,
    row: usize,
    column: usize,
) -> Matrix<T, N, N> {
    let mut out = Matrix { columns: [[T::ZERO; N]; N] };
    out.columns[N - 1][N - 1] = T::ONE;
    let others = (0..N).zip(&a.columns).filter(|&(j, _)| j != column);
    for (to, (_, from)) in out.columns.iter_mut().zip(others) {
        let others = (0..N).zip(from).filter(|&(i, _)| i != row);
        for (to, (_, &x)) in to.iter_mut().zip(others) {
            *to = x;
        }
    }
    out
}
