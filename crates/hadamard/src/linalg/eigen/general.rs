//! The eigenvalues of a real matrix that need not be symmetric.

use super::hessenberg::reduce_only;
use super::schur::francis::iterate;
use crate::error::NoConvergence;
use crate::linalg::kit::rotation::RealRotation;
use crate::linalg::kit::two_mut::two_mut;
use crate::linalg::systems::substitution::renamed;
use crate::matrix::Matrix;
use crate::ops::apply;
use crate::scalar::{PowerOfTwo, Real, largest_part};
use crate::shape::{Dims, EigenShape};

/// An eigenvalue of a real matrix: a complex number, `re + i im`.
///
/// With the feature `num-complex-04`, it converts into a `Complex`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Eigenvalue<T> {
    /// The real part.
    pub re: T,
    /// The imaginary part. Zero for a real eigenvalue.
    pub im: T,
}

impl<T: Real> Eigenvalue<T> {
    /// The absolute value √(re² + im²), without overflow on the way.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// // 3 + 4i and 3 - 4i
    /// let values = mat![3.0, -4.0; 4.0, 3.0].eigenvalues()?;
    /// assert_eq!(values.map(|x| x.modulus()), [5.0, 5.0]);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "abs")]
    #[doc(alias = "norm")]
    pub fn modulus(&self) -> T {
        let (_, length) = RealRotation::onto_first_axis(self.re, self.im);
        length
    }

    /// Whether the imaginary part is zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert!(mat![1.0, 2.0; 0.0, 3.0].eigenvalues()?.iter().all(|x| x.is_real()));
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn is_real(&self) -> bool {
        self.im == T::ZERO
    }
}

#[cfg(feature = "num-complex-04")]
impl<T> From<Eigenvalue<T>> for num_complex_04::Complex<T> {
    #[inline]
    fn from(value: Eigenvalue<T>) -> Self {
        num_complex_04::Complex { re: value.re, im: value.im }
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The eigenvalues of a real square matrix, complex ones in conjugate pairs.
    ///
    /// They are sorted by their real parts, then by the absolute values of their
    /// imaginary parts, in ascending order. So the two of a pair are neighbours. The
    /// one with the positive imaginary part comes first.
    ///
    /// They are the exact eigenvalues of a matrix that differs from A by a small
    /// multiple of ε ‖A‖. Whether they are close to those of A depends on A: a
    /// multiple eigenvalue of a defective matrix has half of its digits right, or
    /// fewer. For a symmetric matrix use
    /// [`symmetric_eigenvalues`](Self::symmetric_eigenvalues).
    ///
    /// Hessenberg form and Francis' double shift QR iteration: Golub & Van Loan,
    /// Matrix Computations, section 7.5; LAPACK's `geev` with `lahqr`. About
    /// 10 N³ + 110 N² operations. The matrix is not balanced.
    ///
    /// # Errors
    ///
    /// [`NoConvergence`] if an element is infinite or NaN, or if 30 steps for each eigenvalue are
    /// not enough, which is rare. A part of an eigenvalue that does not fit is infinite.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let [real, upper, lower] = mat![2.0, 0.0,  0.0;
    ///                                 0.0, 3.0, -4.0;
    ///                                 0.0, 4.0,  3.0].eigenvalues()?;
    /// assert_eq!((real.re, real.im), (2.0, 0.0));
    /// assert_eq!((upper.re, upper.im), (3.0, 4.0));
    /// assert_eq!((lower.re, lower.im), (3.0, -4.0));
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[doc(alias = "eigvals")]
    #[doc(alias = "geev")]
    #[doc(alias = "complex_eigenvalues")]
    pub fn eigenvalues(&self) -> Result<[Eigenvalue<T>; N], NoConvergence>
    where
        T: Real,
        Dims: EigenShape<M, N>,
    {
        let mut h: Matrix<T, N, N> = renamed(self);
        let largest = largest_part(h.as_slice());
        if !largest.is_finite() {
            return Err(NoConvergence { open: N });
        }
        let scale = PowerOfTwo::for_squares(largest);
        if let Some(scale) = &scale {
            apply(&mut h, |x| scale.apply(x));
        }
        reduce_only(&mut h);
        iterate(&mut h, None)?;
        let mut values = of_blocks(&h);
        if let Some(scale) = &scale {
            values = values.map(|x| Eigenvalue { re: scale.undo(x.re), im: scale.undo(x.im) });
        }
        sort(&mut values);
        Ok(values)
    }
}

/// The eigenvalues of a quasi upper triangular matrix with standardised blocks.
pub(in crate::linalg) fn of_blocks<T: Real, const N: usize>(
    t: &Matrix<T, N, N>,
) -> [Eigenvalue<T>; N] {
    let mut values = [Eigenvalue { re: T::ZERO, im: T::ZERO }; N];
    let mut k = 0;
    while k < N {
        values[k].re = t.columns[k][k];
        if k + 1 < N && t.columns[k][k + 1] != T::ZERO {
            let im = geometric_mean(t.columns[k + 1][k].abs(), t.columns[k][k + 1].abs());
            values[k].im = im;
            values[k + 1] = Eigenvalue { re: t.columns[k + 1][k + 1], im: -im };
            k += 1;
        }
        k += 1;
    }
    values
}

/// √(x y) of positive numbers, also if their product leaves the range.
fn geometric_mean<T: Real>(x: T, y: T) -> T {
    let product = x * y;
    if product >= T::MIN_POSITIVE && product.is_finite() {
        product.sqrt()
    } else {
        x.sqrt() * y.sqrt()
    }
}

/// Sorts by insertion, which is stable. The two of a pair compare as equal, so they
/// stay together.
fn sort<T: Real, const N: usize>(values: &mut [Eigenvalue<T>; N]) {
    for end in 1..N {
        let mut k = end;
        while k > 0 && comes_before(values[k], values[k - 1]) {
            if let Some((x, y)) = two_mut(values, k - 1, k) {
                core::mem::swap(x, y);
            }
            k -= 1;
        }
    }
}

fn comes_before<T: Real>(x: Eigenvalue<T>, y: Eigenvalue<T>) -> bool {
    x.re < y.re || (x.re == y.re && x.im.abs() < y.im.abs())
}
