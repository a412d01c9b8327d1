//! Solutions, inverses, determinants and decompositions of symmetric matrices.

use super::eigen::symmetric::SymmetricEigen;
use super::inverse::determinant::Determinant;
use super::systems::cholesky::Cholesky;
use super::systems::ldlt::Ldlt;
use crate::error::{EliminationError, NoConvergence, NotPositiveDefinite};
use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::scalar::{Real, Transcendental};
use crate::shape::SolveShape;
use crate::structured::Symmetric;

impl<T: Real + Determinant, const N: usize> Symmetric<T, N> {
    /// Solves A X = B for X, `N x Q`: by Cholesky's decomposition if A is positive
    /// definite, otherwise like [`Matrix::solve`].
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`Matrix::solve`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::{mat, vector};
    ///
    /// let a = Symmetric::from_lower(mat![4.0, 0.0; 2.0, 5.0]);
    /// assert_eq!(a.solve(vector![8.0, 12.0])?, vector![1.0, 2.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    pub fn solve<R, const P: usize, const Q: usize>(
        &self,
        b: R,
    ) -> Result<Matrix<T, N, Q>, EliminationError>
    where
        R: Operand<T, P, Q>,
        R::Dims: SolveShape<N, N, P, Q>,
    {
        match self.cholesky() {
            Ok(cholesky) => Ok(cholesky.solve(b)),
            Err(_) => self.matrix.solve(b),
        }
    }

    /// The inverse A⁻¹, which is symmetric as well: by Cholesky's decomposition if A is
    /// positive definite, otherwise like [`Matrix::inverse`].
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`Matrix::inverse`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// let a = Symmetric::from_lower(mat![4.0, 0.0; 2.0, 2.0]);
    /// assert_eq!(a.inverse()?.to_matrix(), mat![0.5, -0.5; -0.5, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[doc(alias = "inv")]
    pub fn inverse(&self) -> Result<Self, EliminationError> {
        match self.cholesky() {
            Ok(cholesky) => Ok(Symmetric::from_lower(cholesky.inverse())),
            Err(_) => self.matrix.inverse().map(Symmetric::from_lower),
        }
    }
}

impl<T: Determinant, const N: usize> Symmetric<T, N> {
    /// The determinant det A: see [`Matrix::determinant`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// assert_eq!(Symmetric::from_lower(mat![4, 0; 2, 5]).determinant(), 16);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "det")]
    pub fn determinant(&self) -> T {
        self.matrix.determinant()
    }
}

impl<T: Real, const N: usize> Symmetric<T, N> {
    /// The sign of the determinant and ln |det A|: see [`Matrix::log_determinant`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// let a = Symmetric::from_lower(mat![1e300, 0.0; 0.0, -1e300]);
    /// let (sign, log) = a.log_determinant();
    /// assert!(sign == -1.0 && (log - 600.0 * f64::ln(10.0)).abs() < 1e-9);
    /// ```
    #[must_use]
    #[doc(alias = "slogdet")]
    #[doc(alias = "logdet")]
    pub fn log_determinant(&self) -> (T, T)
    where
        T: Transcendental,
    {
        self.matrix.log_determinant()
    }

    /// Cholesky's decomposition A = L Lᵀ: see [`Matrix::cholesky`].
    ///
    /// # Errors
    ///
    /// [`NotPositiveDefinite`] with the first column whose pivot is not positive.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// let a = Symmetric::from_lower(mat![4.0, 0.0; 2.0, 5.0]);
    /// assert_eq!(a.cholesky()?.l().to_matrix(), mat![2.0, 0.0; 1.0, 2.0]);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    pub fn cholesky(&self) -> Result<Cholesky<T, N>, NotPositiveDefinite> {
        self.matrix.cholesky()
    }

    /// The decomposition A = L D Lᵀ: see [`Matrix::ldlt`].
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`Matrix::ldlt`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::{mat, vector};
    ///
    /// let a = Symmetric::from_lower(mat![2.0, 0.0; 4.0, 3.0]);
    /// assert_eq!(a.ldlt()?.d(), vector![2.0, -5.0].diag());
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    pub fn ldlt(&self) -> Result<Ldlt<T, N>, EliminationError> {
        self.matrix.ldlt()
    }

    /// Eigenvalues and eigenvectors: see [`Matrix::symmetric_eigen`].
    ///
    /// # Errors
    ///
    /// [`NoConvergence`] if an element is infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::{mat, vector};
    ///
    /// let a = Symmetric::from_lower(mat![1.0, 0.0; 0.0, 3.0]);
    /// assert_eq!(a.symmetric_eigen()?.eigenvalues(), vector![1.0, 3.0]);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    pub fn symmetric_eigen(&self) -> Result<SymmetricEigen<T, N>, NoConvergence> {
        self.matrix.symmetric_eigen()
    }

    /// Eigenvalues in ascending order: see [`Matrix::symmetric_eigenvalues`].
    ///
    /// # Errors
    ///
    /// [`NoConvergence`] if an element is infinite or not a number.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::{mat, vector};
    ///
    /// let a = Symmetric::from_lower(mat![3.0, 0.0; 0.0, 1.0]);
    /// assert_eq!(a.symmetric_eigenvalues()?, vector![1.0, 3.0]);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    pub fn symmetric_eigenvalues(&self) -> Result<Vector<T, N>, NoConvergence> {
        self.matrix.symmetric_eigenvalues()
    }
}
