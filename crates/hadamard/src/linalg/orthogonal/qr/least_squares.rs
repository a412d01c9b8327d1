//! Least squares by a QR decomposition: the algorithm of [`Qr::solve`].

use super::Qr;
use crate::error::EliminationError;
use crate::linalg::kit::safe_arithmetic::divide;
use crate::linalg::systems::column_scaling;
use crate::linalg::systems::pivot::Elimination;
use crate::linalg::systems::substitution::check_divisor;
use crate::matrix::Matrix;
use crate::scalar::ComplexField;

impl<T: ComplexField, const M: usize, const N: usize> Qr<T, M, N> {
    /// Finds the first element on the diagonal of `R` that cannot be divided by.
    pub(super) fn check_pivots(&self) -> Result<(), EliminationError> {
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
