//! Determinants and adjugates, and which elements have them.

use super::cofactors;
use super::safe_determinant;
use crate::error::EliminationError;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Scalar, Transcendental};
use crate::shape::{AdjugateShape, DeterminantShape, Dims};

/// An element whose square matrices have determinants, adjugates and inverses.
///
/// Signed integers compute exactly, by elimination without fractions or modulo a power of
/// two; real, complex and signed fixed-point numbers by closed forms and pivoted elimination.
/// Unsigned integers are left out, because their differences are not unsigned: cast them to a
/// signed type.
///
/// A number type of your own has it by [`ComplexField`](crate::ComplexField). There is nothing here
/// to implement or to call: [`Matrix`] has the methods.
#[diagnostic::on_unimplemented(
    message = "matrices of `{Self}` have no determinants and inverses: this needs signed integers, real or complex numbers",
    label = "the elements are `{Self}`",
    note = "convert the elements first, for example with `.cast::<i64>()` or `.cast::<f64>()`"
)]
#[cfg_attr(
    feature = "fixed-1",
    diagnostic::on_unimplemented(
        note = "a signed fixed-point type takes part if it can hold 1: `I1F15` cannot, and has the operators, sums and wide products"
    )
)]
pub trait Determinant: Scalar {
    /// det A: see [`Matrix::determinant`].
    #[doc(hidden)]
    fn determinant<const N: usize>(a: &Matrix<Self, N, N>) -> Self;

    /// adj A: see [`Matrix::adjugate`].
    #[doc(hidden)]
    fn adjugate<const N: usize>(a: &Matrix<Self, N, N>) -> Matrix<Self, N, N>;

    /// A⁻¹: see [`Matrix::inverse`].
    #[doc(hidden)]
    fn inverse<const N: usize>(
        a: &Matrix<Self, N, N>,
    ) -> Result<Matrix<Self, N, N>, EliminationError>;

    /// Replaces A by A⁻¹: see [`Matrix::inverse_in_place`].
    #[doc(hidden)]
    #[inline]
    fn invert<const N: usize>(a: &mut Matrix<Self, N, N>) -> Result<(), EliminationError> {
        *a = Self::inverse(a)?;
        Ok(())
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The determinant det A of a square matrix.
    ///
    /// Up to 4 x 4 written out. Beyond, exact for integers (Bareiss' fraction-free
    /// elimination, about `4/3 N³` operations; it overflows as Rust's integers do, also
    /// on the way), and by LU decomposition with partial pivoting for real and
    /// complex numbers, about `2/3 N³` operations.
    ///
    /// Of real and complex numbers it is infinite only where it must be: what overflows on the way
    /// is computed again, with exponents that have no bounds. So is nearly all that underflows.
    /// What is left is
    ///
    /// * for 3 x 3 and 4 x 4, products that underflow beside others that do not, in a matrix with
    ///   elements larger than 1e153 or 1e76 for `f64`, 1e18 or 5e8 for `f32` (about
    ///   1 / √[`MIN_POSITIVE`](crate::Real::MIN_POSITIVE), and the root of that);
    /// * beyond 4 x 4, what underflows in the elimination.
    ///
    /// As a product of N elements it becomes very large or small easily:
    /// [`log_determinant`](Self::log_determinant) does not. Neither says whether a matrix is nearly
    /// singular: [`Lu::rcond`](crate::linalg::Lu::rcond) does. Rounding can make the determinant
    /// of a regular matrix zero, and that of a singular one not zero. Up to 4 x 4 it is exact, and
    /// zero for all singular matrices, where products of N elements are exact: for integers, say.
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
        T: Determinant,
        Dims: DeterminantShape<M, N>,
    {
        T::determinant(self.renamed::<N, N>())
    }

    /// The sign of the determinant, which is its phase if it is complex, and ln |det A|: it is
    /// finite where the determinant overflows or underflows.
    ///
    /// For a singular matrix 0 and -∞; NaN for a matrix with NaN. NumPy's `slogdet`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 1e300; 1e300, 0.0];
    /// let (sign, log) = a.log_determinant();
    /// assert!(sign == -1.0 && (log - 600.0 * f64::ln(10.0)).abs() < 1e-9);
    /// assert_eq!(a.determinant(), f64::NEG_INFINITY);
    ///
    /// let singular = mat![1.0, 2.0; 2.0, 4.0];
    /// assert_eq!(singular.log_determinant(), (0.0, f64::NEG_INFINITY));
    /// ```
    #[must_use]
    #[doc(alias = "slogdet")]
    #[doc(alias = "logdet")]
    pub fn log_determinant(&self) -> (T, T::Real)
    where
        T: ComplexField<Real: Transcendental>,
        Dims: DeterminantShape<M, N>,
    {
        safe_determinant::log_determinant(self.renamed::<N, N>())
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
        T: Determinant,
        Dims: AdjugateShape<M, N>,
    {
        T::adjugate(self.renamed())
    }
}

/// Whether all elements are finite, in all lanes if they have some.
#[inline]
#[expect(clippy::eq_op, reason = "the difference of infinities is NaN")]
pub(in crate::linalg) fn is_finite<T: Scalar, const N: usize>(a: &Matrix<T, N, N>) -> bool {
    a.iter().all(|&x| x - x == T::ZERO)
}

/// adj A, by the closed forms up to 4 x 4.
#[inline]
pub(in crate::linalg) fn adjugate<T: Determinant, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Matrix<T, N, N> {
    cofactors::adjugate(a).unwrap_or_else(|| by_determinants(a))
}

/// The transpose of the matrix of cofactors, each a determinant.
pub(in crate::linalg) fn by_determinants<T: Determinant, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Matrix<T, N, N> {
    let mut out = Matrix::ZERO;
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
fn without<T: Determinant, const N: usize>(
    a: &Matrix<T, N, N>,
    row: usize,
    column: usize,
) -> Matrix<T, N, N> {
    let mut out = Matrix::ZERO;
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
