//! LDLᵀ decomposition of symmetric matrices, without square roots.

mod rank_one;

use super::by_columns::IN_REGISTERS;
use super::pivot::Pivot;
use super::substitution::{
    Diagonal, back_adjoint, carefully, carefully_apart, forward, is_divisor, mirror, renamed,
    subtract_multiple,
};
use super::triangular::Lower;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::{Scalar, Transcendental};
use crate::shape::{Dims, LdltShape, SolveShape};
use crate::structured::Diag;

/// The factors of a Hermitian matrix A = L D Lᴴ. A real matrix is symmetric, and A = L D Lᵀ.
///
/// L is lower triangular with ones on its diagonal. D is diagonal and real, without a zero.
/// Returned by [`Matrix::ldlt`]. Results from fixed-point factors can overflow, as integers
/// do.
///
/// # Examples
///
/// ```
/// use hadamard::{mat, vector};
///
/// let a = mat![2.0, 4.0;
///              4.0, 5.0];
/// let ldlt = a.ldlt()?;
/// assert_eq!(ldlt.l().to_matrix(), mat![1.0, 0.0; 2.0, 1.0]);
/// assert_eq!(ldlt.d(), vector![2.0, -3.0].diag());
/// assert!(!ldlt.is_positive_definite());
/// assert_eq!(ldlt.solve(vector![6.0, 9.0]), vector![1.0, 1.0]);
/// # Ok::<(), hadamard::EliminationError>(())
/// ```
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Ldlt<T, const N: usize> {
    /// L below the diagonal, D on it. Elements above the diagonal are never read.
    factors: Matrix<T, N, N>,
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The decomposition A = L D Lᴴ of a Hermitian (or real symmetric) matrix,
    /// without square roots and without pivoting.
    ///
    /// Only the lower triangle is read. The upper one counts as its mirror image.
    /// Takes about `1/3 N³` operations. Then each [`solve`](Ldlt::solve) takes
    /// `2 N²` for every column of its right side.
    ///
    /// It exists if the leading blocks of 1, 2, … rows and columns are all invertible.
    /// If A is positive or negative definite, it is as accurate as
    /// [`cholesky`](Self::cholesky). If A is diagonally dominant, it is accurate too.
    /// For other indefinite matrices the factors can be much larger than A. Then its
    /// solutions are inaccurate, and those of [`lu`](Self::lu) are not. (Golub & Van
    /// Loan, Matrix Computations, 4th edition, sections 4.1.2 and 4.4.)
    ///
    /// # Errors
    ///
    /// [`EliminationError`] with the first column whose pivot
    ///
    /// - is zero: `NoPivot`. The matrix itself may be invertible, as in the second example;
    /// - is infinite or NaN: `NotFinite`;
    /// - has an imaginary part: `NotHermitian`;
    /// - is too large for a fixed-point type, or has such an element in its column: `Overflow`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{EliminationError, mat, vector};
    ///
    /// let ldlt = mat![2.0, 4.0;
    ///                 4.0, 5.0].ldlt()?;
    /// assert_eq!(ldlt.d(), vector![2.0, -3.0].diag());
    ///
    /// let exchange = mat![0.0, 1.0;
    ///                     1.0, 0.0];
    /// assert_eq!(exchange.ldlt().unwrap_err(), EliminationError::NoPivot { column: 0 });
    /// assert!(exchange.lu().is_ok());
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[doc(alias = "ldl")]
    #[doc(alias = "udu")]
    #[inline]
    pub fn ldlt(&self) -> Result<Ldlt<T, N>, EliminationError>
    where
        T: Pivot,
        Dims: LdltShape<M, N>,
    {
        let mut ldlt = Ldlt { factors: *self.renamed() };
        T::ldlt_to(self.renamed(), &mut ldlt.factors)?;
        Ok(ldlt)
    }

    /// Writes the decomposition A = L D Lᴴ to `out`: see [`ldlt`](Self::ldlt).
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`ldlt`](Self::ldlt). `out` is then the decomposition of the
    /// identity.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Ldlt;
    /// use hadamard::{mat, vector};
    ///
    /// let mut out = Ldlt::IDENTITY;
    /// mat![2.0, 4.0; 4.0, 5.0].ldlt_to(&mut out)?;
    /// assert_eq!(out.d(), vector![2.0, -3.0].diag());
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    pub fn ldlt_to(&self, out: &mut Ldlt<T, N>) -> Result<(), EliminationError>
    where
        T: Pivot,
        Dims: LdltShape<M, N>,
    {
        T::ldlt_to(self.renamed(), &mut out.factors).inspect_err(|_| *out = Ldlt::IDENTITY)
    }
}

/// A = L D Lᴴ. Does not check for overflow.
#[inline]
pub(in crate::linalg) fn decompose<T: Pivot, const N: usize>(
    a: &Matrix<T, N, N>,
    factors: &mut Matrix<T, N, N>,
) -> Result<(), EliminationError> {
    *factors = *a;
    factorise(factors)
}

/// The error of a pivot in column `column`.
#[cold]
fn refusal<T: Pivot>(pivot: T, column: usize) -> EliminationError {
    if !pivot.is_finite() {
        T::not_finite(column)
    } else if pivot.is_real() {
        EliminationError::NoPivot { column }
    } else {
        EliminationError::NotHermitian { column }
    }
}

/// Replaces the lower triangle by the factors.
fn factorise<T: Pivot, const N: usize>(a: &mut Matrix<T, N, N>) -> Result<(), EliminationError> {
    for k in 0..N {
        let column = &mut a.columns[k];
        let pivot = column[k];
        if !is_divisor(pivot) || !pivot.is_real() {
            return Err(refusal(pivot, k));
        }
        for i in k + 1..N {
            column[i] = column[i].divide(pivot);
        }
        for j in k + 1..N {
            let Some((done, [next, ..])) = a.columns.split_at_mut_checked(j) else {
                break;
            };
            let column = &done[k];
            let factor = column[j].conjugate().scale(pivot.real());
            // Rounding must not give the diagonal an imaginary part.
            next[j] = next[j] - T::from_real((column[j] * factor).real());
            subtract_multiple(factor, column, next, j + 1, N);
        }
    }
    Ok(())
}

impl<T: Pivot, const N: usize> Ldlt<T, N> {
    /// The decomposition of the identity. A place to write another decomposition to.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Ldlt;
    ///
    /// assert_eq!(Ldlt::<f64, 3>::IDENTITY.determinant(), 1.0);
    /// ```
    pub const IDENTITY: Self = Ldlt { factors: Matrix::IDENTITY };

    /// The factor L, with ones on its diagonal.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let l = mat![2.0, 4.0; 4.0, 5.0].ldlt()?.l();
    /// assert_eq!(l.to_matrix(), mat![1.0, 0.0; 2.0, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn l(&self) -> Lower<T, N> {
        Lower::unit(&self.factors)
    }

    /// The factor D, which is real for a complex A too.
    ///
    /// It has as many negative elements as A has negative eigenvalues (Sylvester's law
    /// of inertia).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let d = mat![2.0, 4.0; 4.0, 5.0].ldlt()?.d();
    /// assert_eq!(d, vector![2.0, -3.0].diag());
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn d(&self) -> Diag<T::Real, N> {
        let mut d = Matrix::ZERO;
        for k in 0..N {
            d.columns[0][k] = self.factors.columns[k][k].real();
        }
        Diag::new(d)
    }

    /// Whether A is positive definite, that is, D is positive.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert!(mat![2.0, 4.0; 4.0, 9.0].ldlt()?.is_positive_definite());
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn is_positive_definite(&self) -> bool {
        (0..N).all(|k| self.factors.columns[k][k].real() > T::Real::ZERO)
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
    /// let ldlt = mat![2.0, 4.0; 4.0, 5.0].ldlt()?;
    /// assert_eq!(ldlt.solve(vector![6.0, 9.0]), vector![1.0, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[must_use]
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
    /// let mut b = vector![6.0, 9.0];
    /// mat![2.0, 4.0; 4.0, 5.0].ldlt()?.solve_in_place(&mut b);
    /// assert_eq!(b, vector![1.0, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[doc(alias = "solve_mut")]
    pub fn solve_in_place<const Q: usize>(&self, b: &mut Matrix<T, N, Q>) {
        for j in 0..Q {
            self.solve_column(&mut b.columns[j], 0);
        }
    }

    /// Solves A x = b for the rows of x from `start` on, where `b` is zero above.
    #[inline]
    fn solve_column(&self, x: &mut [T; N], start: usize) {
        let substitute = move |l: &Matrix<T, N, N>, x: &mut [T; N]| {
            forward(l, Diagonal::Ones, x, start);
            for i in start..N {
                x[i] = x[i].divide(l.columns[i][i]);
            }
            back_adjoint(l, Diagonal::Ones, x, start);
        };
        // With both triangles, a second copy of the code made 4x4 slower.
        if const { N <= IN_REGISTERS } {
            carefully_apart(&self.factors, x, start, substitute);
        } else {
            carefully(&self.factors, x, start, substitute);
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
    /// let inverse = mat![1.0, 2.0; 2.0, 2.0].ldlt()?.inverse();
    /// assert_eq!(inverse, mat![-1.0, 1.0; 1.0, -0.5]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[must_use]
    #[doc(alias = "inv")]
    pub fn inverse(&self) -> Matrix<T, N, N> {
        let mut out = Matrix::identity();
        for j in 0..N {
            self.solve_column(&mut out.columns[j], j);
        }
        mirror(&mut out);
        out
    }

    /// The determinant of A, which is real. It is the product of the diagonal of
    /// D.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![2.0, 4.0; 4.0, 5.0].ldlt()?.determinant(), -6.0);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "det")]
    pub fn determinant(&self) -> T::Real {
        self.d().determinant()
    }

    /// The sign of the determinant, and ln |det A|. The logarithm is finite even
    /// if the determinant overflows or underflows.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let ldlt = mat![1e300, 0.0; 0.0, -1e300].ldlt()?;
    /// let (sign, log) = ldlt.log_determinant();
    /// assert!(sign == -1.0 && (log - 600.0 * f64::ln(10.0)).abs() < 1e-9);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[must_use]
    #[doc(alias = "slogdet")]
    #[doc(alias = "logdet")]
    pub fn log_determinant(&self) -> (T::Real, T::Real)
    where
        T::Real: Transcendental,
    {
        self.d().log_determinant()
    }

    /// The matrix A = L D Lᴴ, from its factors.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![2.0, 4.0; 4.0, 5.0];
    /// assert_eq!(a.ldlt()?.reconstruct(), a);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[must_use]
    #[doc(alias = "recompose")]
    pub fn reconstruct(&self) -> Matrix<T, N, N> {
        let l = self.l();
        let mut scaled = l.adjoint();
        for j in 0..N {
            for i in 0..j + 1 {
                let d = self.factors.columns[i][i].real();
                scaled.matrix.columns[j][i] = scaled.matrix.columns[j][i].scale(d);
            }
        }
        l * scaled
    }
}
