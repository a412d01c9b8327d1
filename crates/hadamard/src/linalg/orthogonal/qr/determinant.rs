//! Determinants of matrices that have a QR decomposition.

use super::Qr;
use crate::linalg::kit::safe_arithmetic::phase;
use crate::scalar::{ComplexField, ExtendedRange, Transcendental, product};
use crate::shape::{DeterminantShape, Dims};

impl<T: ComplexField, const M: usize, const N: usize> Qr<T, M, N> {
    /// The determinant of a square matrix: that of `R` times that of `Q`. The latter has
    /// modulus one.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![0.0, 3.0; 2.0, 4.0].qr().determinant(), -6.0);
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
    /// let qr = mat![0.0, 1e300; 1e300, 0.0].qr();
    /// let (sign, log) = qr.log_determinant();
    /// assert!(sign == -1.0 && (log - 600.0 * f64::ln(10.0)).abs() < 1e-9);
    /// assert_eq!(qr.determinant(), f64::NEG_INFINITY);
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
    pub(in crate::linalg) fn determinant_factors(&self) -> impl Iterator<Item = T> + Clone {
        let mut diagonal = [T::ONE; N];
        for k in 0..Self::STEPS {
            diagonal[k] = self.factors.columns[k][k];
        }
        diagonal.into_iter().zip(self.taus).flat_map(|(x, tau)| {
            // det(I - τ v vᴴ) = 1 - τ ‖v‖² = -τ / τ̄, because I - τ v vᴴ is unitary.
            let turn = if tau == T::ZERO { T::ONE } else { phase(tau) };
            let other = if tau == T::ZERO { T::ONE } else { -turn };
            [x, turn, other]
        })
    }
}
