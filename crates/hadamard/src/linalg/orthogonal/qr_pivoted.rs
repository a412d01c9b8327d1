//! The QR decomposition with column pivoting.

use super::qr::Qr;
use crate::error::EliminationError;
use crate::linalg::kit::householder::are_moderate;
use crate::linalg::kit::safe_arithmetic::norm;
use crate::linalg::kit::two_mut::two_mut;
use crate::linalg::systems::by_columns::no_exchanges;
use crate::linalg::systems::substitution::renamed;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::{
    ComplexField, ExtendedRange, Field, Real, Scalar, Signed, Transcendental, product,
};
use crate::shape::{DeterminantShape, Dims, InverseShape, LeastSquaresShape};

/// The factors of an `M x N` matrix `A`, such that `A P = Q R`.
///
/// `P` orders the columns of A so that the diagonal of `R` does not increase. So
/// zeros come last, and the number of elements that are not zero is the rank of A.
/// Returned by [`Matrix::qr_pivoted`].
///
/// ```text
///      A P     =       Q          R
///     | a a a |     | q q q | | r r r |
///     | a a a |  =  | q q q | | 0 r r |      here: r₀₀ >= r₁₁ > 0, rank 2
///     | a a a |     | q q q | | 0 0 0 |
/// ```
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct PivotedQr<T, const M: usize, const N: usize> {
    qr: Qr<T, M, N>,
    /// Column `j` of `A P` is column `order[j]` of `A`.
    order: [usize; N],
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The QR decomposition with column pivoting, `A P = Q R`, of a matrix of any shape.
    ///
    /// In each step, the remaining column with the largest norm comes next: Businger &
    /// Golub, Linear least squares solutions by Householder transformations, 1965;
    /// LAPACK's `geqp3`. Each step updates the norms. It computes a norm again only
    /// if the update would be inaccurate: Drmač & Bujanović, On the failure of rank-revealing QR
    /// factorization software, 2008. Takes about 2 M N + 4 N² operations more than
    /// [`qr`](Self::qr), which takes 2 N² (M - N/3), for `M >= N`.
    ///
    /// It never fails. Infinite elements and NaN give factors with NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 0.0, 0.0;
    ///              0.0, 0.0, 3.0];
    /// let qr = a.qr_pivoted();
    /// assert_eq!(qr.permutation(), [2, 0, 1]);
    /// assert_eq!(qr.r(), mat![3.0, 0.0, 0.0; 0.0, 1.0, 0.0]);
    /// assert_eq!(qr.rank(), 2);
    /// ```
    #[must_use]
    #[doc(alias = "col_piv_qr")]
    #[doc(alias = "ColPivHouseholderQR")]
    #[doc(alias = "geqp3")]
    pub fn qr_pivoted(&self) -> PivotedQr<T, M, N>
    where
        T: ComplexField,
    {
        let (mut qr, mut order) = (Qr::of(*self), [0; N]);
        factorise(&mut qr, &mut order);
        PivotedQr { qr, order }
    }

    /// Writes the QR decomposition with column pivoting to `out`: see
    /// [`qr_pivoted`](Self::qr_pivoted).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::PivotedQr;
    /// use hadamard::mat;
    ///
    /// let mut out = PivotedQr::IDENTITY;
    /// mat![0.0, 3.0; 2.0, 0.0].qr_pivoted_to(&mut out);
    /// assert_eq!(out.r(), mat![3.0, 0.0; 0.0, 2.0]);
    /// ```
    pub fn qr_pivoted_to(&self, out: &mut PivotedQr<T, M, N>)
    where
        T: ComplexField,
    {
        *out.factors_mut() = *self;
        out.factorise();
    }
}

/// A P = Q R. A is in the place of the factors.
#[inline]
fn factorise<T: ComplexField, const M: usize, const N: usize>(
    qr: &mut Qr<T, M, N>,
    order: &mut [usize; N],
) {
    if are_moderate(&qr.factors().columns) {
        factorise_scaled(qr, order, &mut [0; N]);
    } else {
        let mut exponents = qr.scale_columns();
        factorise_scaled(qr, order, &mut exponents);
        qr.unscale_columns(&exponents);
    }
}

/// The same, after the columns have been multiplied by two to the power of `exponents`.
/// Exchanges of columns exchange the exponents too.
fn factorise_scaled<T: ComplexField, const M: usize, const N: usize>(
    qr: &mut Qr<T, M, N>,
    order: &mut [usize; N],
    exponents: &mut [i32; N],
) {
    let mut norms = [PartialNorm::<T::Real>::ZERO; N];
    for j in 0..N {
        norms[j] = PartialNorm::new(norm(&qr.factors().columns[j]));
        order[j] = j;
    }
    for k in 0..Qr::<T, M, N>::STEPS {
        let pivot = largest(&norms, exponents, k);
        if let Some((x, y)) = two_mut(&mut qr.factors_mut().columns, k, pivot) {
            core::mem::swap(x, y);
        }
        if let Some((x, y)) = two_mut(order, k, pivot) {
            core::mem::swap(x, y);
        }
        if let Some((x, y)) = two_mut(exponents, k, pivot) {
            core::mem::swap(x, y);
        }
        if let Some((x, y)) = two_mut(&mut norms, k, pivot) {
            *y = *x;
        }
        qr.eliminate(k);
        for j in k + 1..N {
            let column = &qr.factors().columns[j];
            let rest = || column.get(k + 1..).map_or(T::Real::ZERO, norm);
            norms[j].shorten(column[k].modulus(), rest);
        }
    }
}

/// The norm of the rest of a column.
#[derive(Clone, Copy, Debug)]
struct PartialNorm<R> {
    norm: R,
    /// The norm when it was last computed from the elements.
    computed: R,
}

impl<R: Real> PartialNorm<R> {
    const ZERO: Self = PartialNorm { norm: R::ZERO, computed: R::ZERO };

    fn new(norm: R) -> Self {
        PartialNorm { norm, computed: norm }
    }

    /// The norm without the element that has just become part of `R`, by Pythagoras. If
    /// the difference has lost half of its digits, the norm is computed again.
    fn shorten(&mut self, element: R, compute: impl FnOnce() -> R) {
        if self.norm == R::ZERO {
            return;
        }
        let ratio = element / self.norm;
        let rest = R::ONE - ratio * ratio;
        let since = self.norm / self.computed;
        // A comparison with NaN is false. Then the norm is computed.
        if rest * since * since > R::EPSILON.sqrt() {
            self.norm = self.norm * rest.sqrt();
        } else {
            *self = PartialNorm::new(compute());
        }
    }
}

/// The column from `k` on with the largest norm, or the first one with the norm NaN. The norms
/// have been multiplied by two to the power of `exponents`.
fn largest<R: Real, const N: usize>(
    norms: &[PartialNorm<R>; N],
    exponents: &[i32; N],
    k: usize,
) -> usize {
    let (mut best, mut most) = (k, (R::ZERO, 0));
    for j in k..N {
        let (norm, exponent) = (norms[j].norm, exponents[j]);
        if norm.is_nan() {
            return j;
        }
        if j == k || is_larger((norm, exponent), most) {
            (best, most) = (j, (norm, exponent));
        }
    }
    best
}

/// Compares norms that have been multiplied by two to the power of their exponents.
#[inline]
fn is_larger<R: Real>((x, i): (R, i32), (y, j): (R, i32)) -> bool {
    if i == j {
        return x > y;
    }
    ExtendedRange::new(x).shifted(i.saturating_neg())
        > ExtendedRange::new(y).shifted(j.saturating_neg())
}

impl<T: ComplexField, const M: usize, const N: usize> PivotedQr<T, M, N> {
    /// The decomposition of the identity, or for M ≠ N of the matrix with ones on its diagonal
    /// and zeros elsewhere. A place to write another decomposition to.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::PivotedQr;
    ///
    /// assert_eq!(PivotedQr::<f64, 2, 3>::IDENTITY.permutation(), [0, 1, 2]);
    /// ```
    pub const IDENTITY: Self = PivotedQr { qr: Qr::IDENTITY, order: no_exchanges() };

    /// The matrix in the place of the factors, before the first step.
    #[inline]
    pub(in crate::linalg) fn of(factors: Matrix<T, M, N>) -> Self {
        PivotedQr { qr: Qr::of(factors), order: [0; N] }
    }

    /// The same matrix as a mutable reference.
    #[inline]
    pub(in crate::linalg) fn factors_mut(&mut self) -> &mut Matrix<T, M, N> {
        self.qr.factors_mut()
    }

    /// Replaces the matrix by its decomposition.
    #[inline]
    pub(in crate::linalg) fn factorise(&mut self) {
        factorise(&mut self.qr, &mut self.order);
    }

    /// The factor `Q`, unitary.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 3.0; 2.0, 0.0];
    /// assert_eq!(a.qr_pivoted().q(), mat![1.0, 0.0; 0.0, 1.0]);
    /// ```
    #[must_use]
    pub fn q(&self) -> Matrix<T, M, M> {
        self.qr.q()
    }

    /// The factor `R`, upper triangular. Its diagonal is real and not negative, and
    /// does not increase, within rounding.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 3.0; 2.0, 0.0];
    /// assert_eq!(a.qr_pivoted().r(), mat![3.0, 0.0; 0.0, 2.0]);
    /// ```
    #[must_use]
    pub fn r(&self) -> Matrix<T, M, N> {
        self.qr.r()
    }

    /// The decomposition `A P = Q R` without its `P`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 0.0; 0.0, 2.0];
    /// assert_eq!(a.qr_pivoted().qr().reconstruct(), mat![0.0, 1.0; 2.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn qr(&self) -> &Qr<T, M, N> {
        &self.qr
    }

    /// The order of the columns: column `j` of `A P` is column `permutation()[j]` of `A`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 3.0; 2.0, 0.0];
    /// assert_eq!(a.qr_pivoted().permutation(), [1, 0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn permutation(&self) -> [usize; N] {
        self.order
    }

    /// The numerical rank: the number of elements on the diagonal of `R` that are larger
    /// than max(M, N) ε r₀₀.
    ///
    /// In rare cases a QR decomposition overlooks dependent columns;
    /// [`Svd::rank`](crate::linalg::Svd::rank) does not. A matrix with infinite elements or NaN
    /// counts as one of full rank.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 2.0; 2.0, 4.0; 3.0, 6.0];
    /// assert_eq!(a.qr_pivoted().rank(), 1);
    /// ```
    #[must_use]
    pub fn rank(&self) -> usize {
        let longer = T::Real::from_usize(if M < N { N } else { M });
        let tolerance = longer * T::Real::EPSILON * self.pivot(0);
        if tolerance.is_finite() { self.rank_with(tolerance) } else { Qr::<T, M, N>::STEPS }
    }

    /// How many elements on the diagonal of `R` are larger than `tolerance`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let a = vector![3.0, 0.01, 2.0].diag().to_matrix();
    /// assert_eq!(a.qr_pivoted().rank_with(0.1), 2);
    /// ```
    #[must_use]
    pub fn rank_with(&self, tolerance: T::Real) -> usize {
        // If the element or the tolerance is NaN, the element counts: it is not taken for zero.
        let small = |k: &usize| self.pivot(*k) <= tolerance;
        (0..Qr::<T, M, N>::STEPS).find(small).unwrap_or(Qr::<T, M, N>::STEPS)
    }

    /// The `k`-th element on the diagonal of `R`.
    #[inline]
    fn pivot(&self, k: usize) -> T::Real {
        let pivot = self.qr.factors().columns.get(k).and_then(|column| column.get(k));
        pivot.map_or(T::Real::ZERO, |pivot| pivot.real().abs())
    }

    /// A least squares solution for any matrix: an `X` that minimises ‖A X - B‖.
    ///
    /// If the [`rank`](Self::rank) is less than `N`, there are many. This is the *basic*
    /// solution: it has zeros for the columns of A that depend on the first ones of
    /// `A P`. [`Matrix::lstsq`] finds the shortest solution.
    ///
    /// Takes about 4 M N - N² operations for each column of B. Infinite elements and NaN
    /// give a solution with NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// // Three times the second column is what comes closest to b, and the first adds
    /// // nothing to it.
    /// let a = mat![0.0, 0.0;
    ///              1.0, 2.0];
    /// let x = a.qr_pivoted().solve(vector![5.0, 6.0]);
    /// assert_eq!(x, vector![0.0, 3.0]);
    /// ```
    #[must_use]
    #[doc(alias = "least_squares")]
    #[doc(alias = "gelsy")]
    pub fn solve<R, const P: usize, const Q: usize>(&self, b: R) -> Matrix<T, N, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: LeastSquaresShape<M, N, P, Q>,
    {
        let mut c = renamed(b.as_matrix());
        self.reorder_rows(&self.qr.least_squares(&mut c, self.rank()))
    }

    /// The inverse A⁻¹ of a square matrix.
    ///
    /// Takes about 3 N³ operations. To solve a system, [`solve`](Self::solve)
    /// is faster and more accurate; [`Matrix::pseudo_inverse`] takes every matrix.
    ///
    /// # Errors
    ///
    /// [`EliminationError`] with the first column of `R` whose element on the diagonal is zero
    /// (`Singular`), or infinite or NaN (`NotFinite`).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{EliminationError, mat};
    ///
    /// let a = mat![0.0, 4.0; 2.0, 0.0];
    /// assert_eq!(a.qr_pivoted().inverse()?, mat![0.0, 0.5; 0.25, 0.0]);
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[doc(alias = "inv")]
    pub fn inverse(&self) -> Result<Matrix<T, N, N>, EliminationError>
    where
        Dims: InverseShape<M, N>,
    {
        Ok(self.reorder_rows(&self.qr.inverse()?))
    }

    /// The determinant of a square matrix: that of `R`, times those of `Q` and `P`, which are of
    /// modulus one.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, 3.0; 2.0, 0.0].qr_pivoted().determinant(), -6.0);
    /// ```
    #[must_use]
    #[doc(alias = "det")]
    pub fn determinant(&self) -> T
    where
        Dims: DeterminantShape<M, N>,
    {
        product(self.determinant_factors())
    }

    /// The sign of the determinant and ln |det A|. The sign of a complex determinant is its
    /// phase, det A / |det A|. The logarithm is finite even if the determinant overflows or
    /// underflows. For a singular matrix they are 0 and -∞.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let (sign, log) = mat![0.0, 1e300; 1e300, 0.0].qr_pivoted().log_determinant();
    /// assert!(sign == -1.0 && (log - 600.0 * f64::ln(10.0)).abs() < 1e-9);
    /// ```
    #[must_use]
    #[doc(alias = "slogdet")]
    #[doc(alias = "logdet")]
    pub fn log_determinant(&self) -> (T, T::Real)
    where
        T::Real: Transcendental,
        Dims: DeterminantShape<M, N>,
    {
        ExtendedRange::product(self.determinant_factors()).sign_and_log()
    }

    /// Numbers whose product is the determinant.
    fn determinant_factors(&self) -> impl Iterator<Item = T> + Clone {
        let mut is_odd = false;
        for (k, x) in (1..N + 1).zip(&self.order) {
            is_odd ^= self.order.iter().take(k).filter(|&y| y > x).fold(false, |odd, _| !odd);
        }
        let sign = if is_odd { -T::ONE } else { T::ONE };
        self.qr.determinant_factors().chain([sign])
    }

    /// `P X`, for the rows of a solution.
    fn reorder_rows<const Q: usize>(&self, ordered: &Matrix<T, N, Q>) -> Matrix<T, N, Q> {
        let mut out = *ordered;
        for (to, from) in out.columns.iter_mut().zip(&ordered.columns) {
            for (&place, x) in self.order.iter().zip(from) {
                if let Some(to) = to.get_mut(place) {
                    *to = *x;
                }
            }
        }
        out
    }

    /// The product `Q R Pᵀ`: `A` again, within rounding.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 3.0; 2.0, 0.0];
    /// assert_eq!(a.qr_pivoted().reconstruct(), a);
    /// ```
    #[must_use]
    pub fn reconstruct(&self) -> Matrix<T, M, N> {
        let ordered = self.qr.reconstruct();
        let mut out = ordered;
        for (&place, column) in self.order.iter().zip(&ordered.columns) {
            if let Some(to) = out.columns.get_mut(place) {
                *to = *column;
            }
        }
        out
    }
}
