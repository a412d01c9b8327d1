//! Least squares solutions, and inverses, by a QR decomposition.

use super::{Qr, ones_on_the_diagonal};
use crate::error::EliminationError;
use crate::linalg::kit::safe_arithmetic::divide;
use crate::linalg::systems::column_scaling;
use crate::linalg::systems::pivot::Elimination;
use crate::linalg::systems::substitution::{check_divisor, renamed};
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::ComplexField;
use crate::shape::{Dims, InverseShape, LeastSquaresShape};

impl<T: ComplexField, const M: usize, const N: usize> Qr<T, M, N> {
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

    /// Finds the first element on the diagonal of `R` that cannot be divided by.
    fn check_pivots(&self) -> Result<(), EliminationError> {
        for (j, column) in (0..N).zip(&self.factors.columns) {
            if let Some(&pivot) = column.get(j) {
                check_divisor(pivot, j)?;
            }
        }
        Ok(())
    }

    /// R⁻¹ Qᴴ C for the leading `rank x rank` part of `R`, with zeros below. Overwrites `c`.
    pub(in crate::linalg) fn least_squares<const Q: usize>(
        &self,
        c: &mut Matrix<T, M, Q>,
        rank: usize,
    ) -> Matrix<T, N, Q> {
        let b = *c;
        self.reflect_back(&mut c.columns);
        let mut out = self.back_substitute(c, rank);
        for (b, x) in b.columns.iter().zip(&mut out.columns) {
            // The first element is computed last: an infinity or NaN in the others reaches it.
            if !Elimination::is_finite(x[0]) {
                self.solve_again(b, x, rank);
            }
        }
        out
    }

    /// The same for one column, multiplied by a power of two.
    #[cold]
    #[inline(never)]
    fn solve_again(&self, b: &[T; M], x: &mut [T; N], rank: usize) {
        let mut before = None;
        loop {
            let mut c = Matrix { columns: [*b] };
            before = column_scaling::rescale(&mut c.columns[0], before);
            let Some(exponent) = before else {
                return;
            };
            self.reflect_back(&mut c.columns);
            let scaled = self.back_substitute(&mut c, rank);
            if scaled.columns[0].iter().all(|&x| Elimination::is_finite(x)) {
                *x = scaled.columns[0];
                return column_scaling::shift(x, exponent.saturating_neg());
            }
        }
    }

    /// R⁻¹ C for the leading `rank x rank` part of `R`, with zeros below. Overwrites `c`.
    fn back_substitute<const Q: usize>(
        &self,
        c: &mut Matrix<T, M, Q>,
        rank: usize,
    ) -> Matrix<T, N, Q> {
        let mut out = Matrix::ZERO;
        for (c, x) in c.columns.iter_mut().zip(&mut out.columns) {
            for j in (0..rank.min(Self::STEPS)).rev() {
                let column = &self.factors.columns[j];
                x[j] = divide(c[j], column[j].real());
                for i in 0..j {
                    c[i] = c[i] - column[i] * x[j];
                }
            }
        }
        out
    }
}
