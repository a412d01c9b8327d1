//! The QR decomposition.

mod determinant;
mod factorise;
mod least_squares;

use crate::error::EliminationError;
use crate::linalg::kit::householder::reflect_columns;
use crate::linalg::systems::column_scaling;
use crate::linalg::systems::substitution::renamed;
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::{ComplexField, Scalar};
use crate::shape::{AdjointMulShape, Dims, InverseShape, LeastSquaresShape, MulShape};

/// The factors of an `M x N` matrix `A`, such that `A = Q R`.
///
/// `Q` is `M x M` and unitary, QᴴQ = I. `R` is `M x N` and upper triangular. Returned by
/// [`Matrix::qr`].
///
/// ```text
///      M >= N:                                M < N:
///      | a a |     | q q q q | | r r |        | a a a |     | q q | | r r r |
///      | a a |  =  | q q q q | | 0 r |        | a a a |  =  | q q | | 0 r r |
///      | a a |     | q q q q | | 0 0 |
///      | a a |     | q q q q | | 0 0 |
///                    thin_q      thin_r: the first two columns and rows
/// ```
///
/// The diagonal of `R` is real and not negative, so the thin factors of a matrix of
/// full column rank are unique.
///
/// `Q` is stored as its reflectors. [`q_mul`](Self::q_mul) and
/// [`q_adjoint_mul`](Self::q_adjoint_mul) multiply by it without computing its elements.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Qr<T, const M: usize, const N: usize> {
    /// `R` on and above the diagonal, without the signs of its rows. Below the diagonal, the
    /// tails of the reflectors.
    factors: Matrix<T, M, N>,
    /// The factors τ of the reflectors. There are min(M, N).
    taus: [T; N],
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The QR decomposition, `A = Q R`, of a matrix of any shape.
    ///
    /// Computed by Householder reflectors: Golub & Van Loan, Matrix Computations, fourth
    /// edition, algorithm 5.2.1; LAPACK's `geqrf`. Takes about 2 N² (M - N/3) operations
    /// for `M >= N`.
    ///
    /// It never fails. Infinite elements and NaN give factors with NaN. If squares of a column
    /// leave the range, the column is multiplied by a power of two first, and the column of R is
    /// divided by it. So each column of R is accurate relative to its own norm, for all scales of
    /// the others.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![3.0,  2.0;
    ///              4.0, 11.0];
    /// let qr = a.qr();
    /// let (q, r) = (mat![0.6, -0.8; 0.8, 0.6], mat![5.0, 10.0; 0.0, 5.0]);
    /// assert!((qr.q() - q).norm() < 1e-15);
    /// assert!((qr.r() - r).norm() < 1e-14);
    /// ```
    #[must_use]
    #[doc(alias = "householder")]
    #[doc(alias = "geqrf")]
    pub fn qr(&self) -> Qr<T, M, N>
    where
        T: ComplexField,
    {
        let mut qr = Qr::of(*self);
        qr.factorise();
        qr
    }

    /// Writes the QR decomposition to `out`: see [`qr`](Self::qr).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Qr;
    /// use hadamard::mat;
    ///
    /// let mut out = Qr::IDENTITY;
    /// mat![0.0, 3.0; 2.0, 4.0].qr_to(&mut out);
    /// assert_eq!(out.r(), mat![2.0, 4.0; 0.0, 3.0]);
    /// ```
    pub fn qr_to(&self, out: &mut Qr<T, M, N>)
    where
        T: ComplexField,
    {
        out.factors = *self;
        out.factorise();
    }
}

impl<T: ComplexField, const M: usize, const N: usize> Qr<T, M, N> {
    /// The decomposition of the identity, or for M ≠ N of the matrix with ones on its diagonal
    /// and zeros elsewhere. A place to write another decomposition to.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Qr;
    /// use hadamard::mat;
    ///
    /// assert_eq!(Qr::<f64, 2, 2>::IDENTITY.q(), mat![1.0, 0.0; 0.0, 1.0]);
    /// assert_eq!(Qr::<f64, 2, 3>::IDENTITY.r(), mat![1.0, 0.0, 0.0; 0.0, 1.0, 0.0]);
    /// ```
    pub const IDENTITY: Self = Self::of(ones_on_the_diagonal());

    /// How many reflectors there are.
    pub(in crate::linalg) const STEPS: usize = if M < N { M } else { N };

    /// The decomposition A = I A, before the first step.
    #[inline]
    pub(in crate::linalg) const fn of(factors: Matrix<T, M, N>) -> Self {
        Qr { factors, taus: [T::ZERO; N] }
    }

    /// The tail of reflector `k`.
    #[inline]
    fn tail(&self, k: usize) -> &[T] {
        let column = self.factors.columns.get(k);
        column.and_then(|column| column.get(k + 1..)).unwrap_or_default()
    }

    /// `R` on and above the diagonal, without the signs of its rows.
    #[inline]
    pub(in crate::linalg) fn factors(&self) -> &Matrix<T, M, N> {
        &self.factors
    }

    /// The same as a mutable reference, to reorder columns that are not eliminated yet.
    #[inline]
    pub(in crate::linalg) fn factors_mut(&mut self) -> &mut Matrix<T, M, N> {
        &mut self.factors
    }

    /// Multiplies columns by the product of the reflectors, H₀ H₁ ….
    pub(in crate::linalg) fn reflect(&self, columns: &mut [[T; M]]) {
        column_scaling::for_columns(columns, |columns| {
            for k in (0..Self::STEPS).rev() {
                reflect_columns(self.taus[k], self.tail(k), columns, k);
            }
        });
    }

    /// Multiplies columns by the inverse of that product.
    pub(in crate::linalg) fn reflect_back(&self, columns: &mut [[T; M]]) {
        column_scaling::for_columns(columns, |columns| {
            for k in 0..Self::STEPS {
                reflect_columns(self.taus[k].conjugate(), self.tail(k), columns, k);
            }
        });
    }

    /// Whether row `k` of `R` and column `k` of `Q` are stored with the opposite sign.
    #[inline]
    fn is_negated(&self, k: usize) -> bool {
        let pivot = self.factors.columns.get(k).and_then(|column| column.get(k));
        pivot.is_some_and(|pivot| pivot.real() < T::Real::ZERO)
    }

    /// Changes the sign of the rows that are stored with the opposite one.
    fn turn_rows<const P: usize>(&self, a: &mut Matrix<T, M, P>) {
        for k in (0..Self::STEPS).filter(|&k| self.is_negated(k)) {
            for column in &mut a.columns {
                if let Some(x) = column.get_mut(k) {
                    // Unlike `-x`, this makes no negative zeros.
                    *x = T::ZERO - *x;
                }
            }
        }
    }

    /// The first `P` columns of `Q`.
    fn first_columns<const P: usize>(&self) -> Matrix<T, M, P> {
        let mut q = Matrix::ZERO;
        for k in 0..if M < P { M } else { P } {
            let negated = k < Self::STEPS && self.is_negated(k);
            q.columns[k][k] = if negated { -T::ONE } else { T::ONE };
        }
        // Backwards, because reflector k does not change the columns before k.
        for k in (0..Self::STEPS).rev() {
            let columns = q.columns.get_mut(k..).unwrap_or_default();
            reflect_columns(self.taus[k], self.tail(k), columns, k);
        }
        q
    }

    /// The first `P` rows of `R`.
    fn first_rows<const P: usize>(&self) -> Matrix<T, P, N> {
        let mut r = Matrix::ZERO;
        let negated = core::array::from_fn::<bool, N, _>(|i| self.is_negated(i));
        for (j, (r, column)) in (0..N).zip(r.columns.iter_mut().zip(&self.factors.columns)) {
            for ((r, &x), &negated) in r.iter_mut().zip(column).zip(&negated).take(j + 1) {
                *r = if negated { T::ZERO - x } else { x };
            }
        }
        r
    }

    /// The factor `Q`, unitary.
    ///
    /// Takes about 4/3 M³ operations for a square matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let q = mat![0.0; 2.0].qr().q();
    /// assert_eq!(q, mat![0.0, -1.0; 1.0, 0.0]);
    /// ```
    #[must_use]
    pub fn q(&self) -> Matrix<T, M, M> {
        self.first_columns()
    }

    /// The factor `R`, upper triangular, with a real diagonal that is not negative.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let r = mat![0.0, 3.0; 2.0, 4.0].qr().r();
    /// assert_eq!(r, mat![2.0, 4.0; 0.0, 3.0]);
    /// ```
    #[must_use]
    pub fn r(&self) -> Matrix<T, M, N> {
        self.first_rows()
    }

    /// The first `N` columns of `Q`: an orthonormal basis of the columns of `A`, if they
    /// are independent.
    ///
    /// There are `N` only for `M >= N`. Other shapes are refused when the program is
    /// built.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let qr = mat![0.0; 2.0].qr();
    /// assert_eq!(qr.thin_q(), mat![0.0; 1.0]);
    /// assert_eq!(qr.thin_r(), mat![2.0]);
    /// ```
    #[must_use]
    #[doc(alias = "economy")]
    #[doc(alias = "reduced")]
    pub fn thin_q(&self) -> Matrix<T, M, N> {
        const { assert!(M >= N, "thin factors: the matrix has fewer rows than columns") };
        self.first_columns()
    }

    /// The first `N` rows of `R`: the others are zero.
    ///
    /// There are `N` only for `M >= N`. Other shapes are refused when the program is
    /// built.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 3.0; 2.0, 4.0; 0.0, 0.0];
    /// assert_eq!(a.qr().thin_r(), mat![2.0, 4.0; 0.0, 3.0]);
    /// ```
    #[must_use]
    pub fn thin_r(&self) -> Matrix<T, N, N> {
        const { assert!(M >= N, "thin factors: the matrix has fewer rows than columns") };
        self.first_rows()
    }

    /// `Q B`, without forming `Q`. Takes about 4 M N - 2 N² operations for
    /// each column of B, if `M >= N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let qr = mat![0.0; 2.0].qr();
    /// assert_eq!(qr.q_mul(mat![5.0; 6.0]), mat![-6.0; 5.0]);
    /// ```
    #[must_use]
    #[doc(alias = "ormqr")]
    pub fn q_mul<R, const P: usize, const Q: usize>(&self, b: R) -> Matrix<T, M, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: MulShape<M, M, P, Q>,
    {
        let mut out = renamed(b.as_matrix());
        self.turn_rows(&mut out);
        self.reflect(&mut out.columns);
        out
    }

    /// `Qᴴ B`, without forming `Q`. Takes about 4 M N - 2 N² operations for
    /// each column of B, if `M >= N`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 3.0; 2.0, 4.0];
    /// assert_eq!(a.qr().q_adjoint_mul(a), mat![2.0, 4.0; 0.0, 3.0]);
    /// ```
    #[must_use]
    #[doc(alias = "ormqr")]
    pub fn q_adjoint_mul<R, const P: usize, const Q: usize>(&self, b: R) -> Matrix<T, M, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: AdjointMulShape<M, M, P, Q>,
    {
        let mut out = renamed(b.as_matrix());
        self.reflect_back(&mut out.columns);
        self.turn_rows(&mut out);
        out
    }

    /// The least squares solution: the `X` that minimises ‖A X - B‖. For a square `A`, it
    /// solves `A X = B`.
    ///
    /// It is unique if the columns of A are independent. That takes `M >= N`, so other shapes
    /// are refused when the program is built. [`Matrix::lstsq`] takes every matrix.
    ///
    /// Takes about 4 M N - N² operations for each column of B.
    ///
    /// # Errors
    ///
    /// [`EliminationError`] with the first column whose element on the diagonal of `R` is zero
    /// (`Singular`: the columns of A are dependent), or infinite or NaN (`NotFinite`). Columns
    /// that are only nearly dependent are not noticed; [`Matrix::qr_pivoted`] finds them.
    ///
    /// # Examples
    ///
    /// The straight line through (0, 1), (1, 3), (2, 5):
    ///
    /// ```
    /// use hadamard::{EliminationError, mat, vector};
    ///
    /// let a = mat![1.0, 0.0;
    ///              1.0, 1.0;
    ///              1.0, 2.0];
    /// let line = a.qr().solve(vector![1.0, 3.0, 5.0])?;
    /// assert!((line - vector![1.0, 2.0]).norm() < 1e-14);
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[doc(alias = "least_squares")]
    #[doc(alias = "gels")]
    pub fn solve<R, const P: usize, const Q: usize>(
        &self,
        b: R,
    ) -> Result<Matrix<T, N, Q>, EliminationError>
    where
        R: Operand<T, P, Q>,
        R::Dims: LeastSquaresShape<M, N, P, Q>,
    {
        const { assert!(M >= N, "least squares by QR: fewer rows than columns, use `lstsq`") };
        self.check_pivots()?;
        let mut c = renamed(b.as_matrix());
        Ok(self.least_squares(&mut c, N))
    }

    /// The inverse A⁻¹ of a square matrix.
    ///
    /// Takes about 3 N³ operations. To solve a system, [`solve`](Self::solve)
    /// is faster and more accurate.
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`solve`](Self::solve).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{EliminationError, mat};
    ///
    /// let a = mat![0.0, 4.0; 2.0, 4.0];
    /// assert_eq!(a.qr().inverse()?, mat![-0.5, 0.5; 0.25, 0.0]);
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[doc(alias = "inv")]
    pub fn inverse(&self) -> Result<Matrix<T, N, N>, EliminationError>
    where
        Dims: InverseShape<M, N>,
    {
        self.check_pivots()?;
        Ok(self.least_squares(&mut ones_on_the_diagonal::<T, M, N>(), N))
    }

    /// The product `Q R`: `A` again, within rounding.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![0.0, 3.0; 2.0, 4.0];
    /// assert_eq!(a.qr().reconstruct(), a);
    /// ```
    #[must_use]
    pub fn reconstruct(&self) -> Matrix<T, M, N> {
        let mut out = Matrix::ZERO;
        for (j, (to, from)) in (0..N).zip(out.columns.iter_mut().zip(&self.factors.columns)) {
            for (to, from) in to.iter_mut().zip(from).take(j + 1) {
                *to = *from;
            }
        }
        self.reflect(&mut out.columns);
        out
    }
}

/// Ones on the diagonal and zeros elsewhere, for every shape.
pub(in crate::linalg) const fn ones_on_the_diagonal<T: Scalar, const M: usize, const N: usize>()
-> Matrix<T, M, N> {
    let mut out = Matrix { columns: [[T::ZERO; M]; N] };
    let mut k = 0;
    while k < M && k < N {
        out.columns[k][k] = T::ONE;
        k += 1;
    }
    out
}
