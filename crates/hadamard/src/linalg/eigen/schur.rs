//! The real Schur form of a square matrix.

mod block;
pub(in crate::linalg) mod francis;
mod shifts;
mod sweep;

use super::general::{Eigenvalue, of_blocks};
use super::hessenberg::reduce;
use super::schur::francis::iterate;
use crate::error::NoConvergence;
use crate::matrix::Matrix;
use crate::ops::apply;
use crate::scalar::{ExtendedRange, PowerOfTwo, Real, Transcendental, largest_part, product};
use crate::shape::{Dims, SchurShape};

/// The real Schur form of a square matrix, A = Q T Qᵀ with Qᵀ Q = I.
///
/// T is upper triangular except for 2x2 blocks on its diagonal. There is one
/// block for each pair of complex eigenvalues:
///
/// ```text
///             | * * * * |
///        T =  |   a b * |      with b c < 0:
///             |   c a * |      the eigenvalues a ± i √(-b c)
///             |       * |
/// ```
///
/// Returned by [`Matrix::schur`].
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Schur<T, const N: usize> {
    q: Matrix<T, N, N>,
    t: Matrix<T, N, N>,
}

impl<T: Real, const N: usize> Schur<T, N> {
    /// The form of the identity. A place to write another form to.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Schur;
    /// use hadamard::mat;
    ///
    /// assert_eq!(Schur::<f64, 2>::IDENTITY.t(), mat![1.0, 0.0; 0.0, 1.0]);
    /// ```
    pub const IDENTITY: Self = Schur { q: Matrix::IDENTITY, t: Matrix::IDENTITY };

    /// Replaces the matrix in the place of T by its form.
    fn decompose(&mut self) -> Result<(), NoConvergence> {
        let Schur { q, t } = self;
        let largest = largest_part(t.as_slice());
        if !largest.is_finite() {
            return Err(NoConvergence { open: N });
        }
        let scale = PowerOfTwo::for_squares(largest);
        if let Some(scale) = &scale {
            apply(t, |x| scale.apply(x));
        }
        reduce(t, q);
        iterate(t, Some(q))?;
        if let Some(scale) = &scale {
            unscale(t, scale);
        }
        Ok(())
    }

    /// The orthogonal matrix Q. Its first k columns span a space that A maps to
    /// itself, unless they divide a 2x2 block.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let triangle = mat![1.0, 2.0; 0.0, 3.0];
    /// assert_eq!(triangle.schur()?.q(), mat![1.0, 0.0; 0.0, 1.0]);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn q(&self) -> Matrix<T, N, N> {
        self.q
    }

    /// The quasi upper triangular matrix T. Its elements below the diagonal are
    /// exactly zero, except for one in each 2x2 block.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let triangle = mat![1.0, 2.0; 0.0, 3.0];
    /// assert_eq!(triangle.schur()?.t(), triangle);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn t(&self) -> Matrix<T, N, N> {
        self.t
    }

    /// The eigenvalues in the order of the diagonal of T. Of a pair, the one with
    /// the positive imaginary part comes first.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let [a, b] = mat![1.0, -4.0; 1.0, 1.0].schur()?.eigenvalues();
    /// assert_eq!((a.re, a.im), (1.0, 2.0));
    /// assert_eq!((b.re, b.im), (1.0, -2.0));
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[must_use]
    pub fn eigenvalues(&self) -> [Eigenvalue<T>; N] {
        of_blocks(&self.t)
    }

    /// The determinant of A, which is that of T: the product of the eigenvalues. It does not
    /// overflow or underflow on the way.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1.0, 2.0; 0.0, 3.0].schur()?.determinant(), 3.0);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[must_use]
    #[doc(alias = "det")]
    pub fn determinant(&self) -> T {
        product(self.determinant_factors())
    }

    /// The sign of the determinant and ln |det A|. The logarithm is finite even if the determinant
    /// overflows or underflows. For a singular matrix they are 0 and -∞.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let schur = mat![1e300, 1.0; 0.0, -1e300].schur()?;
    /// let (sign, log) = schur.log_determinant();
    /// assert!(sign == -1.0 && (log - 600.0 * f64::ln(10.0)).abs() < 1e-9);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[must_use]
    #[doc(alias = "slogdet")]
    #[doc(alias = "logdet")]
    pub fn log_determinant(&self) -> (T, T)
    where
        T: Transcendental,
    {
        ExtendedRange::product(self.determinant_factors()).sign_and_log()
    }

    /// Each real eigenvalue, and the modulus in place of each complex one. Their product is det A.
    fn determinant_factors(&self) -> impl Iterator<Item = T> + Clone {
        let values = self.eigenvalues();
        values.into_iter().map(|value| if value.is_real() { value.re } else { value.modulus() })
    }

    /// The matrix again, Q T Qᵀ: 4 N³ operations.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1.0, 2.0; 0.0, 3.0];
    /// assert_eq!(a.schur()?.reconstruct(), a);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[must_use]
    pub fn reconstruct(&self) -> Matrix<T, N, N> {
        self.q * self.t * self.q.transpose()
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The real Schur form of a square matrix, A = Q T Qᵀ.
    ///
    /// For eigenvalues alone, [`eigenvalues`](Self::eigenvalues) is faster. For a symmetric
    /// matrix, take [`symmetric_eigen`](Self::symmetric_eigen).
    ///
    /// Hessenberg form and Francis' double shift QR iteration: Golub & Van Loan,
    /// Matrix Computations, section 7.5; LAPACK's `gees` with `lahqr`. About
    /// 25 N³ + 110 N² operations. The matrix is not balanced.
    ///
    /// # Errors
    ///
    /// [`NoConvergence`] if an element is infinite or NaN, or if 30 steps for each eigenvalue are
    /// not enough, which is rare. An element of T that does not fit is infinite; Q is right.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a: Matrix<f64, 3, 3> = mat![0.0, 0.0,   6.0;
    ///                                 1.0, 0.0, -11.0;
    ///                                 0.0, 1.0,   6.0];
    /// let schur = a.schur()?;
    /// let (q, t) = (schur.q(), schur.t());
    /// assert!((q * t * q.transpose()).distance(a) < 1e-13);
    /// assert_eq!((t[(1, 0)], t[(2, 0)], t[(2, 1)]), (0.0, 0.0, 0.0));
    /// assert!((t.trace() - 6.0).abs() < 1e-13); // 1 + 2 + 3
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[doc(alias = "gees")]
    #[doc(alias = "RealSchur")]
    pub fn schur(&self) -> Result<Schur<T, N>, NoConvergence>
    where
        T: Real,
        Dims: SchurShape<M, N>,
    {
        let mut schur = Schur { q: Matrix::zeros(), t: *self.renamed() };
        schur.decompose()?;
        Ok(schur)
    }

    /// Writes the real Schur form to `out`: see [`schur`](Self::schur).
    ///
    /// # Errors
    ///
    /// [`NoConvergence`], as for [`schur`](Self::schur). `out` is then the form of the identity.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Schur;
    /// use hadamard::mat;
    ///
    /// let mut out = Schur::IDENTITY;
    /// let triangle = mat![1.0, 2.0; 0.0, 3.0];
    /// triangle.schur_to(&mut out)?;
    /// assert_eq!(out.t(), triangle);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    pub fn schur_to(&self, out: &mut Schur<T, N>) -> Result<(), NoConvergence>
    where
        T: Real,
        Dims: SchurShape<M, N>,
    {
        out.t = *self.renamed();
        out.decompose().inspect_err(|_| *out = Schur::IDENTITY)
    }
}

/// Undoes the scaling. If the upper right element of a block underflows, the smallest
/// number takes its place, so that the block keeps its form.
fn unscale<T: Real, const N: usize>(t: &mut Matrix<T, N, N>, scale: &PowerOfTwo<T>) {
    apply(t, |x| scale.undo(x));
    for k in 1..N {
        let below = t.columns[k - 1][k];
        if below != T::ZERO && t.columns[k][k - 1] == T::ZERO {
            t.columns[k][k - 1] = (T::MIN_POSITIVE * T::EPSILON).copysign(-below);
        }
    }
}
