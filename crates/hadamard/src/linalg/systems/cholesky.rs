//! Cholesky decomposition of positive definite matrices.

mod definite;
pub(in crate::linalg) mod factorise;
mod rank_one;

pub use definite::Definite;

use super::by_columns::IN_REGISTERS;
use super::substitution::{
    Diagonal, back_adjoint, carefully, carefully_apart, carefully_by_columns, forward, forward_all,
    mirror, renamed,
};
use super::triangular::Lower;
use crate::error::NotPositiveDefinite;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::{ExtendedRange, Transcendental};
use crate::shape::{CholeskyShape, Dims, PositiveDefiniteShape, SolveShape};
use crate::simd;

/// The factor L of a Hermitian positive definite matrix A = L Lᴴ. A real matrix
/// is symmetric, and A = L Lᵀ.
///
/// L is lower triangular with a positive diagonal. Returned by
/// [`Matrix::cholesky`].
///
/// # Examples
///
/// ```
/// use hadamard::{mat, vector};
///
/// let a = mat![4.0, 2.0;
///              2.0, 5.0];
/// let cholesky = a.cholesky()?;
/// assert_eq!(cholesky.l().to_matrix(), mat![2.0, 0.0; 1.0, 2.0]);
/// assert_eq!(cholesky.determinant(), 16.0);
/// assert_eq!(cholesky.solve(vector![8.0, 12.0]), vector![1.0, 2.0]);
/// # Ok::<(), hadamard::NotPositiveDefinite>(())
/// ```
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Cholesky<T, const N: usize> {
    l: Lower<T, N>,
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The Cholesky decomposition A = L Lᴴ of a Hermitian (or real symmetric)
    /// positive definite matrix.
    ///
    /// Only the lower triangle is read. The upper one counts as its mirror image. Takes
    /// about `1/3 N³` operations and `N` square roots. Then each [`solve`](Cholesky::solve)
    /// takes `2 N²` for every column of its right side. It needs no pivoting. If an element
    /// of the diagonal is below 1e-292 (for `f32`, 1e-31), squares of L would lose digits,
    /// and the matrix is scaled.
    ///
    /// Golub & Van Loan, Matrix Computations, 4th edition, algorithm 4.2.1; LAPACK's
    /// `potrf`; Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition,
    /// chapter 10.
    ///
    /// # Errors
    ///
    /// [`NotPositiveDefinite`] with the first column whose pivot is zero, negative,
    /// infinite or NaN, or has an imaginary part: the diagonal of a Hermitian matrix
    /// is real.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![4.0, 2.0;
    ///              2.0, 5.0];
    /// assert_eq!(a.cholesky()?.l().to_matrix(), mat![2.0, 0.0; 1.0, 2.0]);
    ///
    /// let saddle = mat![1.0, 2.0;
    ///                   2.0, 1.0];
    /// assert_eq!(saddle.cholesky().unwrap_err().column, 1);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[doc(alias = "potrf")]
    #[doc(alias = "chol")]
    #[doc(alias = "llt")]
    pub fn cholesky(&self) -> Result<Cholesky<T, N>, NotPositiveDefinite>
    where
        T: Definite,
        Dims: CholeskyShape<M, N>,
    {
        let mut l = renamed(self);
        // Only if the work is more than a call costs.
        if const { N * N * size_of::<T>() >= 2048 } {
            simd::wide(|| T::factorise(&mut l))?;
        } else {
            T::factorise(&mut l)?;
        }
        Ok(Cholesky { l: Lower { matrix: l } })
    }

    /// Writes the Cholesky decomposition to `out`: see [`cholesky`](Self::cholesky).
    ///
    /// # Errors
    ///
    /// [`NotPositiveDefinite`], as for [`cholesky`](Self::cholesky). `out` is then the
    /// decomposition of the identity.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Cholesky;
    /// use hadamard::mat;
    ///
    /// let mut out = Cholesky::IDENTITY;
    /// mat![4.0, 2.0; 2.0, 5.0].cholesky_to(&mut out)?;
    /// assert_eq!(out.l().to_matrix(), mat![2.0, 0.0; 1.0, 2.0]);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    pub fn cholesky_to(&self, out: &mut Cholesky<T, N>) -> Result<(), NotPositiveDefinite>
    where
        T: Definite,
        Dims: CholeskyShape<M, N>,
    {
        out.l.matrix = renamed(self);
        T::factorise(&mut out.l.matrix).inspect_err(|_| *out = Cholesky::IDENTITY)
    }

    /// Whether a matrix is Hermitian (or real and symmetric), exactly, and positive
    /// definite: xᴴ A x > 0 for every x but zero.
    ///
    /// It tries the [Cholesky decomposition](Self::cholesky), so rounding decides if A
    /// is very near to a matrix that is not positive definite. Takes about `1/3 N³`
    /// operations.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert!(mat![4.0, 2.0; 2.0, 5.0].is_positive_definite());
    /// assert!(!mat![1.0, 2.0; 2.0, 1.0].is_positive_definite());
    /// assert!(!mat![4.0, 2.0; 1.0, 5.0].is_positive_definite()); // not symmetric
    /// ```
    #[must_use]
    #[doc(alias = "isposdef")]
    pub fn is_positive_definite(&self) -> bool
    where
        T: Definite,
        Dims: PositiveDefiniteShape<M, N>,
    {
        let mut a: Matrix<T, N, N> = renamed(self);
        for j in 0..N {
            for i in j + 1..N {
                if a.columns[i][j] != a.columns[j][i].conjugate() {
                    return false;
                }
            }
        }
        T::factorise(&mut a).is_ok()
    }
}

impl<T: Definite, const N: usize> Cholesky<T, N> {
    /// The decomposition of the identity. A place to write another decomposition to.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Cholesky;
    ///
    /// assert_eq!(Cholesky::<f64, 3>::IDENTITY.determinant(), 1.0);
    /// ```
    pub const IDENTITY: Self = Cholesky { l: Lower { matrix: Matrix::IDENTITY } };

    /// The factor L.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let l = mat![4.0, 2.0; 2.0, 5.0].cholesky()?.l();
    /// assert_eq!(l.to_matrix(), mat![2.0, 0.0; 1.0, 2.0]);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn l(&self) -> Lower<T, N> {
        self.l
    }

    /// The solution X of A X = B, `N x Q` like B.
    ///
    /// Takes `2 N²` operations for every column of B.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let cholesky = mat![4.0, 2.0; 2.0, 5.0].cholesky()?;
    /// assert_eq!(cholesky.solve(vector![8.0, 12.0]), vector![1.0, 2.0]);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "potrs")]
    pub fn solve<R, const P: usize, const Q: usize>(&self, b: R) -> Matrix<T, N, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: SolveShape<N, N, P, Q>,
    {
        let mut x = renamed(b.as_matrix());
        self.solve_in_place(&mut x);
        x
    }

    /// Replaces B by the solution X of A X = B, without another matrix on the
    /// stack.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let mut b = vector![8.0, 12.0];
    /// mat![4.0, 2.0; 2.0, 5.0].cholesky()?.solve_in_place(&mut b);
    /// assert_eq!(b, vector![1.0, 2.0]);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[inline]
    #[doc(alias = "solve_mut")]
    pub fn solve_in_place<const Q: usize>(&self, b: &mut Matrix<T, N, Q>) {
        for j in 0..Q {
            self.solve_column(&mut b.columns[j], 0);
        }
    }

    /// L⁻¹ B, `N x Q` as B is. A vector with the covariance A then has the covariance of white
    /// noise, the identity.
    ///
    /// This is half of [`solve`](Self::solve), and enough for a symmetric product:
    /// Bᴴ A⁻¹ B = (L⁻¹ B)ᴴ L⁻¹ B. Takes `N²` operations for every column of B.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let cholesky = mat![4.0, 2.0; 2.0, 5.0].cholesky()?;
    /// assert_eq!(cholesky.whiten(vector![8.0, 12.0]), vector![4.0, 4.0]);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn whiten<R, const P: usize, const Q: usize>(&self, b: R) -> Matrix<T, N, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: SolveShape<N, N, P, Q>,
    {
        let mut out = renamed(b.as_matrix());
        self.whiten_in_place(&mut out);
        out
    }

    /// Replaces B by L⁻¹ B: see [`whiten`](Self::whiten).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let mut b = vector![8.0, 12.0];
    /// mat![4.0, 2.0; 2.0, 5.0].cholesky()?.whiten_in_place(&mut b);
    /// assert_eq!(b, vector![4.0, 4.0]);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[inline]
    pub fn whiten_in_place<const Q: usize>(&self, b: &mut Matrix<T, N, Q>) {
        carefully_by_columns(&self.l.matrix, b, N - 1, |l, x| forward_all(l, x), forward_all);
    }

    /// Solves A x = b for the rows of x from `start` on, where `b` is zero above.
    #[inline]
    fn solve_column(&self, x: &mut [T; N], start: usize) {
        let substitute = move |l: &Matrix<T, N, N>, x: &mut [T; N]| {
            forward(l, Diagonal::Stored, x, start);
            back_adjoint(l, Diagonal::Stored, x, start);
        };
        // With both triangles, a second copy of the code made 4x4 slower.
        if const { N <= IN_REGISTERS } {
            carefully_apart(&self.l.matrix, x, start, substitute);
        } else {
            carefully(&self.l.matrix, x, start, substitute);
        }
    }

    /// The inverse A⁻¹, which is Hermitian to the last bit.
    ///
    /// Takes about `2/3 N³` operations. To solve a system, [`solve`](Self::solve)
    /// is faster and more accurate.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let inverse = mat![2.0, 0.0; 0.0, 4.0].cholesky()?.inverse();
    /// assert!((inverse - mat![0.5, 0.0; 0.0, 0.25]).norm() < 1e-15);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[must_use]
    #[doc(alias = "inv")]
    #[doc(alias = "potri")]
    pub fn inverse(&self) -> Matrix<T, N, N> {
        // Column j of L⁻¹ is zero above row j, and only the elements of the
        // result from row j down are needed.
        let mut out = Matrix::identity();
        for j in 0..N {
            self.solve_column(&mut out.columns[j], j);
        }
        mirror(&mut out);
        out
    }

    /// The determinant of A, which is real. It is the square of that of L, and does not
    /// overflow or underflow on the way.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![4.0, 2.0; 2.0, 5.0].cholesky()?.determinant(), 16.0);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "det")]
    pub fn determinant(&self) -> T::Real {
        T::square_of_product(self.diagonal())
    }

    /// The sign of the determinant, which is 1, and ln |det A|. The logarithm is finite
    /// even if the determinant overflows or underflows.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let cholesky = mat![1e300, 0.0; 0.0, 1e300].cholesky()?;
    /// let (sign, log) = cholesky.log_determinant();
    /// assert!(sign == 1.0 && (log - 600.0 * f64::ln(10.0)).abs() < 1e-9);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[must_use]
    #[doc(alias = "slogdet")]
    #[doc(alias = "logdet")]
    pub fn log_determinant(&self) -> (T::Real, T::Real)
    where
        T::Real: Transcendental,
    {
        let root = ExtendedRange::product(self.diagonal());
        (root * root).sign_and_log()
    }

    /// The diagonal of L.
    fn diagonal(&self) -> impl Iterator<Item = T::Real> + Clone {
        self.l.diagonal().columns[0].into_iter().map(T::real)
    }

    /// The matrix A = L Lᴴ, from its factor.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![4.0, 2.0; 2.0, 5.0];
    /// assert_eq!(a.cholesky()?.reconstruct(), a);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[must_use]
    #[doc(alias = "recompose")]
    pub fn reconstruct(&self) -> Matrix<T, N, N> {
        self.l * self.l.adjoint()
    }
}
