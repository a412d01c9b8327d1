//! Determinants and adjugates, and the trait of elements that have them.

use super::cofactors;
use super::safe_determinant;
use crate::error::EliminationError;
#[cfg(any(feature = "fixed-1", feature = "num-dual-015", feature = "num-rational-04"))]
use crate::linalg::systems::{lu::Lu, pivot::Pivot};
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Scalar, Transcendental};
use crate::shape::{AdjugateShape, DeterminantShape, Dims};

/// An element whose square matrices have determinants, adjugates and inverses.
///
/// Signed integers compute exactly, by elimination without fractions or modulo a power of
/// two; real, complex and signed fixed-point numbers compute by closed formulas and pivoted
/// elimination. Unsigned integers are left out, because their differences are not unsigned: cast
/// them to a signed type, or call [`determinant_checked`](Matrix::determinant_checked).
///
/// A number type of your own gets the trait by implementing [`ComplexField`](crate::ComplexField).
/// Do not implement or call this trait: [`Matrix`] has the methods.
#[cfg_attr(
    feature = "num-complex-04",
    diagnostic::on_unimplemented(
        message = "matrices of `{Self}` have no determinants and inverses: this needs signed integers, real or complex numbers, in generic code `T: Determinant`"
    )
)]
#[cfg_attr(
    not(feature = "num-complex-04"),
    diagnostic::on_unimplemented(
        message = "matrices of `{Self}` have no determinants and inverses: this needs signed integers, real or complex numbers with the feature `num-complex-04`, in generic code `T: Determinant`"
    )
)]
#[diagnostic::on_unimplemented(
    label = "the elements are `{Self}`",
    note = "of all integers, the determinant is `a.determinant_checked()`, an `i128`; else convert the elements first, for example with `.cast::<i64>()` or `.cast::<f64>()`"
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
    #[inline]
    fn adjugate<const N: usize>(a: &Matrix<Self, N, N>) -> Matrix<Self, N, N> {
        cofactors::adjugate(a).unwrap_or_else(|| by_determinants(a))
    }

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
    /// Up to 4 x 4 it has a closed formula. Beyond:
    ///
    /// * For integers, Bareiss' fraction-free elimination, which is exact and takes
    ///   about `4/3 N³` operations. It overflows as Rust's integers do, also on the
    ///   way; [`determinant_checked`](Self::determinant_checked) does not.
    /// * For real and complex numbers, LU decomposition with partial pivoting, about
    ///   `2/3 N³` operations.
    ///
    /// For real and complex numbers it is infinite only if it does not fit. If numbers on the way
    /// overflow, it is computed again, with exponents that have no bounds. The same holds for
    /// nearly all cases of underflow. These are not noticed:
    ///
    /// * for 3 x 3 and 4 x 4, products that underflow beside others that do not, if the matrix
    ///   has elements larger than 1e153 or 1e76 for `f64`, 1e18 or 5e8 for `f32` (about 1 /
    ///   √[`MIN_POSITIVE`](crate::Real::MIN_POSITIVE), and the root of that);
    /// * beyond 4 x 4, numbers that underflow in the elimination.
    ///
    /// A product of N elements easily becomes very large or small.
    /// [`log_determinant`](Self::log_determinant) does not. Neither of them says whether a matrix
    /// is nearly singular; [`Lu::rcond`](crate::linalg::Lu::rcond) does. Rounding can make the
    /// determinant of a regular matrix zero, and that of a singular one not zero. Up to 4 x 4 the
    /// determinant is exact if products of N elements are exact, as for small integers. Then it is
    /// zero for all singular matrices.
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

    /// The sign of the determinant and ln |det A|. The sign of a complex determinant is its phase,
    /// det A / |det A|. The logarithm is finite even if the determinant overflows or underflows.
    ///
    /// For a singular matrix they are 0 and -∞, for a matrix with NaN they are NaN. NumPy calls it
    /// `slogdet`.
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
    /// Exact for integers. Up to 4 x 4 it has a closed formula; beyond, it takes N² determinants.
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

/// Whether all elements are finite. If they have lanes, in all lanes.
#[inline]
#[expect(clippy::eq_op, reason = "the difference of infinities is NaN")]
pub(in crate::linalg) fn is_finite<T: Scalar, const N: usize>(a: &Matrix<T, N, N>) -> bool {
    a.iter().all(|&x| x - x == T::ZERO)
}

/// The determinant by cofactors, and beyond 4 x 4 by LU decomposition: `singular` is called where
/// there is none. Does not check for overflow.
#[cfg(any(feature = "fixed-1", feature = "num-dual-015", feature = "num-rational-04"))]
#[inline]
pub(in crate::linalg) fn by_cofactors_or_lu<T: Pivot, const N: usize>(
    a: &Matrix<T, N, N>,
    singular: impl FnOnce() -> T,
) -> T {
    if let Some(determinant) = cofactors::determinant(a) {
        return determinant;
    }
    let mut lu = Lu::UNWRITTEN;
    lu.decompose(a).map_or_else(|_| singular(), |()| lu.determinant())
}

/// The transpose of the matrix of cofactors. Each cofactor is computed as a
/// determinant.
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

/// A without row `row` and column `column`. A row and a column of the identity
/// take their place, so the size stays, and the determinant is that of the
/// smaller matrix.
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
