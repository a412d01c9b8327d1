//! LU decomposition with partial pivoting, and the systems it solves.

use super::by_columns::{self, IN_REGISTERS, exchange, no_exchanges};
use super::by_rows;
use super::pivot::Pivot;
use super::substitution::{
    Diagonal, back, back_adjoint, carefully, forward, forward_adjoint, renamed,
};
use super::triangular::Lower;
use super::triangular::Upper;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::{ComplexField, ExtendedRange, Transcendental};
use crate::shape::{Dims, LuShape, SolveShape};
use crate::simd;

/// The factors of a square matrix A, such that P A = L U.
///
/// L is lower triangular with ones on its diagonal, U is upper triangular, and P
/// permutes rows. Returned by [`Matrix::lu`]. The factors are finite, without a
/// zero on the diagonal of U, so the methods here cannot fail. Results from
/// fixed-point factors can overflow, as integers do.
///
/// # Examples
///
/// ```
/// use hadamard::{mat, vector};
///
/// let a = mat![1.0, 2.0;
///              4.0, 4.0];
/// let lu = a.lu()?;
/// assert_eq!(lu.permutation(), [1, 0]);
/// assert_eq!(lu.l().to_matrix(), mat![1.0, 0.0; 0.25, 1.0]);
/// assert_eq!(lu.u().to_matrix(), mat![4.0, 4.0; 0.0, 1.0]);
/// assert_eq!(lu.determinant(), -4.0);
/// assert_eq!(lu.solve(vector![3.0, 8.0]), vector![1.0, 1.0]);
/// # Ok::<(), hadamard::EliminationError>(())
/// ```
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Lu<T, const N: usize> {
    /// L below the diagonal, U on and above it.
    factors: Matrix<T, N, N>,
    /// Step `k` exchanged rows `k` and `pivots[k]`. Exchanges can be applied in place;
    /// a permutation cannot.
    pivots: [usize; N],
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The LU decomposition P A = L U of a square matrix, with partial pivoting.
    ///
    /// The pivot is the element of the column with the largest |re| + |im|. For
    /// real numbers that is the absolute value. Of several such elements it is
    /// the first. Takes about `2/3 N³` operations. Then each [`solve`](Lu::solve)
    /// takes `2 N²` for every column of its right side.
    ///
    /// Golub & Van Loan, Matrix Computations, 4th edition, section 3.4; LAPACK's
    /// `getrf`. The residual is small for every matrix met in practice (Higham,
    /// Accuracy and Stability of Numerical Algorithms, 2nd edition, chapter 9),
    /// and no scaling changes that.
    ///
    /// # Errors
    ///
    /// [`EliminationError`] with the first column in which
    ///
    /// - every candidate for the pivot is zero: `Singular`;
    /// - one is infinite or NaN: `NotFinite`;
    /// - a fixed-point number is too large for its type: `Overflow`.
    ///
    /// Only exact zeros count. A matrix that is close to a singular one is factored,
    /// and its solutions are as inaccurate as the matrix is ill-conditioned.
    /// [`rcond`](Lu::rcond) measures that.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{EliminationError, mat};
    ///
    /// let a = mat![0.0, 2.0;
    ///              4.0, 1.0];
    /// assert_eq!(a.lu()?.solve(mat![2.0; 9.0]), mat![2.0; 1.0]);
    ///
    /// let b = mat![1.0, 2.0;
    ///              2.0, 4.0];
    /// assert_eq!(b.lu().unwrap_err(), EliminationError::Singular { column: 1 });
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[doc(alias = "getrf")]
    #[doc(alias = "lup")]
    #[doc(alias = "PartialPivLU")]
    #[inline]
    pub fn lu(&self) -> Result<Lu<T, N>, EliminationError>
    where
        T: Pivot,
        Dims: LuShape<M, N>,
    {
        let mut lu = Lu { factors: *self.renamed(), pivots: [0; N] };
        T::lu_to(self.renamed(), &mut lu.factors, &mut lu.pivots)?;
        Ok(lu)
    }

    /// Writes the LU decomposition to `out`: see [`lu`](Self::lu).
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`lu`](Self::lu). `out` is then the decomposition of the
    /// identity.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Lu;
    /// use hadamard::{mat, vector};
    ///
    /// let mut out = Lu::IDENTITY;
    /// mat![0.0, 2.0; 4.0, 1.0].lu_to(&mut out)?;
    /// assert_eq!(out.solve(vector![2.0, 9.0]), vector![2.0, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    pub fn lu_to(&self, out: &mut Lu<T, N>) -> Result<(), EliminationError>
    where
        T: Pivot,
        Dims: LuShape<M, N>,
    {
        T::lu_to(self.renamed(), &mut out.factors, &mut out.pivots)
            .inspect_err(|_| *out = Lu::IDENTITY)
    }
}

/// P A = L U. Does not check for overflow.
#[inline]
pub(in crate::linalg) fn decompose<T: Pivot, const N: usize>(
    a: &Matrix<T, N, N>,
    factors: &mut Matrix<T, N, N>,
    pivots: &mut [usize; N],
) -> Result<(), EliminationError> {
    if const { N > IN_REGISTERS } && simd::has_kernel::<T>() {
        return by_rows::factorise(a, factors, pivots);
    }
    by_columns::factorise(a, factors, pivots)
}

impl<T: Pivot, const N: usize> Lu<T, N> {
    /// The decomposition with these factors. Step `k` exchanged rows `k` and `pivots[k]`.
    #[inline]
    pub(in crate::linalg) const fn new(factors: Matrix<T, N, N>, pivots: [usize; N]) -> Self {
        Lu { factors, pivots }
    }

    #[inline]
    pub(in crate::linalg) fn pivots(&self) -> &[usize; N] {
        &self.pivots
    }

    /// The decomposition of the identity. A place to write another decomposition to.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Lu;
    ///
    /// assert_eq!(Lu::<f64, 3>::IDENTITY.permutation(), [0, 1, 2]);
    /// ```
    pub const IDENTITY: Self = Lu { factors: Matrix::IDENTITY, pivots: no_exchanges() };

    /// Placeholder: overwritten before it is read.
    pub(in crate::linalg) const UNWRITTEN: Self = Lu { factors: Matrix::ZERO, pivots: [0; N] };

    /// Whether P is not the identity.
    #[inline]
    pub(in crate::linalg) fn has_exchanges(&self) -> bool {
        (0..N).any(|k| self.pivots[k] != k)
    }

    /// Writes the decomposition of A. Does not check for overflow. After an error, the contents
    /// must not be used.
    #[inline]
    pub(in crate::linalg) fn decompose(
        &mut self,
        a: &Matrix<T, N, N>,
    ) -> Result<(), EliminationError> {
        decompose(a, &mut self.factors, &mut self.pivots)
    }

    /// The same, always by columns.
    pub(in crate::linalg) fn factorise(
        &mut self,
        a: &Matrix<T, N, N>,
    ) -> Result<(), EliminationError> {
        by_columns::factorise(a, &mut self.factors, &mut self.pivots)
    }

    /// U, and below its diagonal L.
    #[inline]
    pub(in crate::linalg) fn factors(&self) -> &Matrix<T, N, N> {
        &self.factors
    }

    /// Replaces b by the solution of A x = b. Does not check for overflow.
    #[inline]
    pub(in crate::linalg) fn substitute(&self, x: &mut [T; N]) {
        for k in 0..N {
            exchange(x, k, self.pivots[k]);
        }
        forward(&self.factors, Diagonal::Ones, x, 0);
        back(&self.factors, x, N);
    }

    /// The factor L, with ones on its diagonal.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let l = mat![4.0, 4.0; 1.0, 2.0].lu()?.l();
    /// assert_eq!(l.to_matrix(), mat![1.0, 0.0; 0.25, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn l(&self) -> Lower<T, N> {
        Lower::unit(&self.factors)
    }

    /// The factor U.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let u = mat![4.0, 4.0; 1.0, 2.0].lu()?.u();
    /// assert_eq!(u.to_matrix(), mat![4.0, 4.0; 0.0, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn u(&self) -> Upper<T, N> {
        self.factors.upper()
    }

    /// The permutation P: row `i` of P A is row `permutation()[i]` of A.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 1.0, 0.0;
    ///              0.0, 0.0, 1.0;
    ///              1.0, 0.0, 0.0];
    /// assert_eq!(a.lu()?.permutation(), [2, 0, 1]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn permutation(&self) -> [usize; N] {
        let mut rows = core::array::from_fn(|i| i);
        for k in 0..N {
            exchange(&mut rows, k, self.pivots[k]);
        }
        rows
    }

    /// The solution X of A X = B, `N x Q` like B.
    ///
    /// Takes `2 N²` operations for every column of B.
    ///
    /// Neither the factors nor B are scaled. If numbers on the way to X overflow, X is infinite
    /// or NaN. [`Matrix::solve`] has no such limit.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let lu = mat![0.0, 2.0; 4.0, 1.0].lu()?;
    /// let b = mat![2.0, 4.0; 9.0, 2.0];
    /// assert_eq!(lu.solve(b), mat![2.0, 0.0; 1.0, 2.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "getrs")]
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
    /// let mut b = vector![2.0, 9.0];
    /// mat![0.0, 2.0; 4.0, 1.0].lu()?.solve_in_place(&mut b);
    /// assert_eq!(b, vector![2.0, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[doc(alias = "solve_mut")]
    #[doc(alias = "ldiv!")]
    pub fn solve_in_place<const Q: usize>(&self, b: &mut Matrix<T, N, Q>) {
        for j in 0..Q {
            self.substitute(&mut b.columns[j]);
        }
    }

    /// The solution X of Aᵀ X = B, `N x Q` like B.
    ///
    /// A complex A is transposed too, not conjugated; [`solve_adjoint`](Self::solve_adjoint)
    /// takes Aᴴ. Takes `2 N²` operations for every column of B.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let lu = mat![0.0, 2.0; 4.0, 1.0].lu()?;
    /// assert_eq!(lu.solve_transpose(vector![4.0, 5.0]), vector![2.0, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn solve_transpose<R, const P: usize, const Q: usize>(&self, b: R) -> Matrix<T, N, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: SolveShape<N, N, P, Q>,
    {
        let mut x = renamed(b.as_matrix());
        self.solve_transpose_in_place(&mut x);
        x
    }

    /// Replaces B by the solution X of Aᵀ X = B, without another matrix on the
    /// stack.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let mut b = vector![4.0, 5.0];
    /// mat![0.0, 2.0; 4.0, 1.0].lu()?.solve_transpose_in_place(&mut b);
    /// assert_eq!(b, vector![2.0, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    pub fn solve_transpose_in_place<const Q: usize>(&self, b: &mut Matrix<T, N, Q>) {
        // Aᵀ x = b says that Aᴴ conj(x) = conj(b).
        for x in &mut b.columns {
            for i in 0..N {
                x[i] = x[i].conjugate();
            }
            self.solve_adjoint_column(x);
            for i in 0..N {
                x[i] = x[i].conjugate();
            }
        }
    }

    /// The solution X of Aᴴ X = B, `N x Q` like B. For a real A it is
    /// [`solve_transpose`](Self::solve_transpose).
    ///
    /// Takes `2 N²` operations for every column of B.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let lu = mat![0.0, 2.0; 4.0, 1.0].lu()?;
    /// assert_eq!(lu.solve_adjoint(vector![4.0, 5.0]), vector![2.0, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn solve_adjoint<R, const P: usize, const Q: usize>(&self, b: R) -> Matrix<T, N, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: SolveShape<N, N, P, Q>,
    {
        let mut x = renamed(b.as_matrix());
        self.solve_adjoint_in_place(&mut x);
        x
    }

    /// Replaces B by the solution X of Aᴴ X = B, without another matrix on the
    /// stack.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let mut b = vector![4.0, 5.0];
    /// mat![0.0, 2.0; 4.0, 1.0].lu()?.solve_adjoint_in_place(&mut b);
    /// assert_eq!(b, vector![2.0, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    pub fn solve_adjoint_in_place<const Q: usize>(&self, b: &mut Matrix<T, N, Q>) {
        for x in &mut b.columns {
            self.solve_adjoint_column(x);
        }
    }

    /// Replaces b by the solution of Aᴴ x = b, where Aᴴ = Uᴴ Lᴴ P.
    #[inline]
    fn solve_adjoint_column(&self, x: &mut [T; N]) {
        carefully(&self.factors, x, 0, |factors, x| {
            forward_adjoint(factors, x);
            back_adjoint(factors, Diagonal::Ones, x, 0);
        });
        for k in (0..N).rev() {
            exchange(x, k, self.pivots[k]);
        }
    }

    /// The inverse A⁻¹.
    ///
    /// Takes about `4/3 N³` operations. To solve a system, [`solve`](Self::solve)
    /// is faster and more accurate.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let inverse = mat![0.0, 2.0; 4.0, 4.0].lu()?.inverse();
    /// assert_eq!(inverse, mat![-0.5, 0.25; 0.5, 0.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[must_use]
    #[doc(alias = "inv")]
    #[doc(alias = "getri")]
    pub fn inverse(&self) -> Matrix<T, N, N> {
        // A⁻¹ = U⁻¹ L⁻¹ P. The first k elements of column k of L⁻¹ are zero, and P on
        // the right exchanges columns.
        let (mut out, mut is_finite) = (Matrix::identity(), true);
        for k in 0..N {
            let x = &mut out.columns[k];
            forward(&self.factors, Diagonal::Ones, x, k);
            back(&self.factors, x, N);
            // The element that is computed last: an infinity or NaN in the others reaches it.
            is_finite &= x[0].is_finite();
        }
        if !is_finite && T::scaled_inverse(&self.factors, &self.pivots, &mut out) {
            return out;
        }
        for k in (0..N).rev() {
            exchange(&mut out.columns, k, self.pivots[k]);
        }
        out
    }

    /// The determinant of A: the product of the diagonal of U, negated for an odd number of
    /// exchanges. Floats do not overflow or underflow on the way.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, 2.0; 4.0, 1.0].lu()?.determinant(), -8.0);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "det")]
    pub fn determinant(&self) -> T {
        T::product(self.determinant_factors())
    }

    /// The sign of the determinant and ln |det A|. The sign of a complex determinant is its phase,
    /// det A / |det A|. The logarithm is finite even if the determinant overflows or underflows.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let lu = mat![0.0, 1e300; 1e300, 0.0].lu()?;
    /// let (sign, log) = lu.log_determinant();
    /// assert!(sign == -1.0 && (log - 600.0 * f64::ln(10.0)).abs() < 1e-9);
    /// assert_eq!(lu.determinant(), f64::NEG_INFINITY);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[must_use]
    #[doc(alias = "slogdet")]
    #[doc(alias = "logdet")]
    pub fn log_determinant(&self) -> (T, <T as ComplexField>::Real)
    where
        T: ComplexField<Real: Transcendental>,
    {
        let factors = self.determinant_factors();
        ExtendedRange::product(factors.map(|(x, is_negated)| if is_negated { -x } else { x }))
            .sign_and_log()
    }

    /// The diagonal of U, and for each step whether it exchanged rows.
    fn determinant_factors(&self) -> impl Iterator<Item = (T, bool)> + Clone {
        let is_exchange = self.pivots.iter().zip(0..N).map(|(&pivot, k)| pivot != k);
        self.factors.diagonal().columns[0].into_iter().zip(is_exchange)
    }

    /// The matrix A = Pᵀ L U, from its factors.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 2.0; 4.0, 1.0];
    /// assert_eq!(a.lu()?.reconstruct(), a);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[must_use]
    #[doc(alias = "recompose")]
    pub fn reconstruct(&self) -> Matrix<T, N, N> {
        let mut a = self.l() * self.u();
        for j in 0..N {
            for k in (0..N).rev() {
                exchange(&mut a.columns[j], k, self.pivots[k]);
            }
        }
        a
    }
}
