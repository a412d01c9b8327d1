//! Eigenvalues and eigenvectors of symmetric and Hermitian matrices.

use super::tridiagonal::tridiagonalise;
use super::tridiagonal_qr::diagonalise;
use crate::error::NoConvergence;
use crate::linalg::kit::rotation::RealRotation;
use crate::linalg::kit::similarity::accumulate;
use crate::linalg::kit::two_mut::two_mut;
use crate::linalg::systems::substitution::mirror;
use crate::matrix::{Matrix, Vector};
use crate::ops::apply;
use crate::scalar::{
    ComplexField, ExtendedRange, PowerOfTwo, Real, Scalar, Transcendental, largest_part, product,
};
use crate::shape::{Dims, EigenShape};
use crate::simd::wide;

/// From this size on, wide registers save time.
const WIDE: usize = 8;

/// The eigenvalues and eigenvectors of a symmetric or Hermitian matrix,
/// A = V Λ Vᴴ.
///
/// ```text
///                         | λ₀       |
///          A  =  V Λ Vᴴ,  |    λ₁    |  with λ₀ ≤ λ₁ ≤ …,  Vᴴ V = 1
///                         |       …  |
/// ```
///
/// Returned by [`Matrix::symmetric_eigen`].
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct SymmetricEigen<T: ComplexField, const N: usize> {
    values: [T::Real; N],
    vectors: Matrix<T, N, N>,
}

impl<T: ComplexField, const N: usize> SymmetricEigen<T, N> {
    /// The decomposition of the identity. A place to write another decomposition to.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::SymmetricEigen;
    /// use hadamard::vector;
    ///
    /// assert_eq!(SymmetricEigen::<f64, 2>::IDENTITY.eigenvalues(), vector![1.0, 1.0]);
    /// ```
    pub const IDENTITY: Self =
        SymmetricEigen { values: [T::Real::ONE; N], vectors: Matrix::IDENTITY };

    /// The matrix in the place of the vectors.
    #[inline]
    pub(in crate::linalg) fn of<const M: usize>(a: &Matrix<T, M, N>) -> Self {
        SymmetricEigen { values: [T::Real::ZERO; N], vectors: lower_triangle(a) }
    }

    /// Replaces the matrix by its decomposition.
    #[inline]
    pub(in crate::linalg) fn iterate(&mut self) -> Result<(), NoConvergence> {
        let scale = self.iterate_scaled()?;
        unscale(&mut self.values, scale);
        Ok(())
    }

    /// Replaces the matrix by the decomposition of a multiple of it whose eigenvalues fit, and
    /// returns the factor.
    #[inline]
    pub(in crate::linalg) fn iterate_scaled(
        &mut self,
    ) -> Result<Option<PowerOfTwo<T::Real>>, NoConvergence> {
        if N < WIDE { decompose(self) } else { wide(|| decompose(self)) }
    }

    /// The eigenvalues, which are real, in ascending order.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let eigen = mat![5.0, 0.0; 0.0, 2.0].symmetric_eigen()?;
    /// assert_eq!(eigen.eigenvalues(), vector![2.0, 5.0]);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn eigenvalues(&self) -> Vector<T::Real, N> {
        Matrix { columns: [self.values] }
    }

    /// The eigenvectors, as orthonormal columns in the order of the eigenvalues.
    ///
    /// An eigenvector times -1, or times another number of modulus 1, is an eigenvector too. It
    /// is not promised which of them this is.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let eigen = mat![5.0, 0.0; 0.0, 2.0].symmetric_eigen()?;
    /// assert_eq!(eigen.eigenvectors().abs(), mat![0.0, 1.0; 1.0, 0.0]);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[inline]
    #[must_use]
    pub fn eigenvectors(&self) -> Matrix<T, N, N> {
        self.vectors
    }

    /// The determinant, which is real: the product of the eigenvalues. It does not overflow or
    /// underflow on the way.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![5.0, 0.0; 0.0, -2.0].symmetric_eigen()?.determinant(), -10.0);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[must_use]
    #[doc(alias = "det")]
    pub fn determinant(&self) -> T::Real {
        product(self.values.into_iter())
    }

    /// The sign of the determinant and ln |det A|. The logarithm is finite even if the determinant
    /// overflows or underflows. For a singular matrix they are 0 and -∞.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let eigen = mat![1e300, 0.0; 0.0, -1e300].symmetric_eigen()?;
    /// let (sign, log) = eigen.log_determinant();
    /// assert!(sign == -1.0 && (log - 600.0 * f64::ln(10.0)).abs() < 1e-9);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[must_use]
    #[doc(alias = "slogdet")]
    #[doc(alias = "logdet")]
    pub fn log_determinant(&self) -> (T::Real, T::Real)
    where
        T::Real: Transcendental,
    {
        ExtendedRange::product(self.values.into_iter()).sign_and_log()
    }

    /// The matrix again, V Λ Vᴴ: N³ operations.
    ///
    /// If an eigenvalue does not fit and is infinite, some elements are infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![4.0, 0.0; 0.0, 9.0];
    /// assert_eq!(a.symmetric_eigen()?.reconstruct(), a);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[must_use]
    pub fn reconstruct(&self) -> Matrix<T, N, N> {
        self.map(|value| value)
    }

    /// The function of the matrix, f(A) = V f(Λ) Vᴴ: N³ operations. The inverse A⁻¹ is that of
    /// f(x) = 1 / x.
    ///
    /// `f` gets infinity for an eigenvalue that does not fit, and a subnormal number or zero for
    /// a very small one. [`sqrt_matrix`](Matrix::sqrt_matrix) and
    /// [`ln_matrix`](Matrix::ln_matrix) scale the matrix, so they are right there too.
    ///
    /// Higham, Functions of Matrices, section 4.5.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![4.0, 0.0; 0.0, 9.0];
    /// let inverse_root = a.symmetric_eigen()?.map(|x: f64| 1.0 / x.sqrt());
    /// assert_eq!(inverse_root, mat![0.5, 0.0; 0.0, 1.0 / 3.0]);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[must_use]
    #[doc(alias = "apply")]
    #[doc(alias = "spectral_function")]
    pub fn map(&self, mut f: impl FnMut(T::Real) -> T::Real) -> Matrix<T, N, N> {
        let mut sum = Matrix::<T, N, N>::ZERO;
        // The sum of the f(λ) v vᴴ. The upper triangle mirrors the lower one.
        for (v, &value) in self.vectors.columns.iter().zip(&self.values) {
            let value = f(value);
            for j in 0..N {
                let factor = v[j].conjugate().scale(value);
                for i in j..N {
                    sum.columns[j][i] = sum.columns[j][i] + v[i] * factor;
                }
            }
        }
        for j in 0..N {
            sum.columns[j][j] = T::from_real(sum.columns[j][j].real());
        }
        mirror(&mut sum);
        sum
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The eigenvalues and eigenvectors of a symmetric matrix, A = V Λ Vᵀ, or of a
    /// Hermitian one, A = V Λ Vᴴ.
    ///
    /// Only the lower triangle is read. The upper one counts as its mirror image, and the
    /// diagonal as real.
    ///
    /// Each computed eigenvalue differs from an exact one by a small multiple of ε
    /// ‖A‖. So small eigenvalues beside large ones have a larger relative error.
    ///
    /// Householder tridiagonalisation and implicit QR steps with Wilkinson's shift:
    /// Golub & Van Loan, Matrix Computations, section 8.3; LAPACK's `syev` and `heev`.
    /// About 9.5 N³ + 40 N² operations.
    ///
    /// # Errors
    ///
    /// [`NoConvergence`] if an element is infinite or NaN. No finite matrix is known for
    /// which the iteration fails, and it is bounded. An eigenvalue that does not fit is
    /// infinite; its vector is right.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let a = mat![1.0, 2.0;
    ///              2.0, 1.0];
    /// let eigen = a.symmetric_eigen()?;
    /// let (values, vectors) = (eigen.eigenvalues(), eigen.eigenvectors());
    /// assert!(values.distance(vector![-1.0, 3.0]) < 1e-15);
    /// assert!((a * vectors).distance(vectors * values.diag()) < 1e-15);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[doc(alias = "eigh")]
    #[doc(alias = "syev")]
    #[doc(alias = "heev")]
    #[doc(alias = "SelfAdjointEigenSolver")]
    pub fn symmetric_eigen(&self) -> Result<SymmetricEigen<T, N>, NoConvergence>
    where
        T: ComplexField,
        Dims: EigenShape<M, N>,
    {
        let mut eigen = SymmetricEigen::of(self);
        eigen.iterate()?;
        Ok(eigen)
    }

    /// Writes the eigenvalues and eigenvectors to `out`: see
    /// [`symmetric_eigen`](Self::symmetric_eigen).
    ///
    /// # Errors
    ///
    /// [`NoConvergence`], as for [`symmetric_eigen`](Self::symmetric_eigen). `out` is then the
    /// decomposition of the identity.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::SymmetricEigen;
    /// use hadamard::{mat, vector};
    ///
    /// let mut out = SymmetricEigen::IDENTITY;
    /// mat![5.0, 0.0; 0.0, 2.0].symmetric_eigen_to(&mut out)?;
    /// assert_eq!(out.eigenvalues(), vector![2.0, 5.0]);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    pub fn symmetric_eigen_to(&self, out: &mut SymmetricEigen<T, N>) -> Result<(), NoConvergence>
    where
        T: ComplexField,
        Dims: EigenShape<M, N>,
    {
        out.vectors = lower_triangle(self);
        out.iterate().inspect_err(|_| *out = SymmetricEigen::IDENTITY)
    }

    /// The eigenvalues of a symmetric or Hermitian matrix in ascending order, without
    /// its eigenvectors.
    ///
    /// The algorithm is that of [`symmetric_eigen`](Self::symmetric_eigen). Takes about 4/3 N³
    /// + 35 N² operations.
    ///
    /// # Errors
    ///
    /// [`NoConvergence`] if an element is infinite or NaN. An eigenvalue that does not fit is
    /// infinite.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let a = mat![2.0, 0.0, 0.0;
    ///              0.0, 3.0, 4.0;
    ///              0.0, 4.0, 9.0];
    /// assert!(a.symmetric_eigenvalues()?.distance(vector![1.0, 2.0, 11.0]) < 1e-14);
    /// # Ok::<(), hadamard::NoConvergence>(())
    /// ```
    #[doc(alias = "eigvalsh")]
    pub fn symmetric_eigenvalues(&self) -> Result<Vector<T::Real, N>, NoConvergence>
    where
        T: ComplexField,
        Dims: EigenShape<M, N>,
    {
        let mut a = lower_triangle(self);
        let scale = scale_to_range(&mut a)?;
        let form = tridiagonalise(&mut a);
        let mut values = form.diagonal;
        diagonalise(&mut values, &form.below, |_, _| {})?;
        sort(&mut values, |_, _| {});
        unscale(&mut values, scale);
        Ok(Matrix { columns: [values] })
    }
}

/// See [`Matrix::symmetric_eigen`] and [`SymmetricEigen::iterate_scaled`].
#[inline]
fn decompose<T: ComplexField, const N: usize>(
    SymmetricEigen { values, vectors }: &mut SymmetricEigen<T, N>,
) -> Result<Option<PowerOfTwo<T::Real>>, NoConvergence> {
    let scale = scale_to_range(vectors)?;
    let form = tridiagonalise(vectors);
    accumulate(vectors, &form.taus);
    *values = form.diagonal;
    diagonalise(values, &form.below, |k, rotation: RealRotation<_>| {
        rotation.neighbours(&mut vectors.columns, k);
    })?;
    sort(values, |i, k| {
        if let Some((x, y)) = two_mut(&mut vectors.columns, i, k) {
            core::mem::swap(x, y);
        }
    });
    Ok(scale)
}

/// The lower triangle, with zeros above it and a real diagonal.
#[inline]
fn lower_triangle<T: ComplexField, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
) -> Matrix<T, N, N> {
    let mut lower = Matrix::ZERO;
    for j in 0..N {
        lower.columns[j][j] = T::from_real(a.columns[j][j].real());
        for i in j + 1..N {
            lower.columns[j][i] = a.columns[j][i];
        }
    }
    lower
}

/// Scales so that squares stay in the range, and returns the scale.
#[inline]
fn scale_to_range<T: ComplexField, const N: usize>(
    a: &mut Matrix<T, N, N>,
) -> Result<Option<PowerOfTwo<T::Real>>, NoConvergence> {
    let largest = largest_part(a.as_slice());
    if !largest.is_finite() {
        return Err(NoConvergence { open: N });
    }
    let scale = PowerOfTwo::for_squares(largest);
    if let Some(scale) = &scale {
        apply(a, |x| scale.apply(x));
    }
    Ok(scale)
}

#[inline]
fn unscale<R: Real, const N: usize>(values: &mut [R; N], scale: Option<PowerOfTwo<R>>) {
    if let Some(scale) = scale {
        *values = values.map(|x| scale.undo(x));
    }
}

/// Sorts by selection, which needs the fewest exchanges, because an exchange moves a column.
#[inline]
fn sort<R: Real, const N: usize>(values: &mut [R; N], mut swap: impl FnMut(usize, usize)) {
    for i in 0..N {
        let (mut place, mut smallest) = (i, values[i]);
        for k in i + 1..N {
            if values[k] < smallest {
                (place, smallest) = (k, values[k]);
            }
        }
        if let Some((x, y)) = two_mut(values, i, place) {
            core::mem::swap(x, y);
            swap(i, place);
        }
    }
}
