//! Square root and logarithm of positive definite matrices.

use core::fmt;

use crate::error::NoConvergence;
use crate::linalg::eigen::symmetric::SymmetricEigen;
use crate::matrix::Matrix;
use crate::scalar::{ComplexField, Field, Real, Scalar, Signed, SquareRoot, Transcendental};
use crate::shape::{Dims, LnMatrixShape, SqrtMatrixShape};

/// A matrix has no symmetric square root or logarithm, or the function has not found it.
///
/// # Examples
///
/// ```
/// use hadamard::linalg::MatrixFunctionError;
/// use hadamard::mat;
///
/// let error = mat![1.0, 2.0; 2.0, 1.0].sqrt_matrix().unwrap_err();
/// assert_eq!(error, MatrixFunctionError::NotPositive { count: 1 });
/// assert_eq!(error.to_string(), "the function is not defined for 1 of the eigenvalues");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[non_exhaustive]
pub enum MatrixFunctionError {
    /// Eigenvalues are negative, or for a logarithm zero.
    NotPositive {
        /// How many eigenvalues.
        count: usize,
    },
    /// The matrix is not symmetric (Hermitian, if complex): the elements in (row,
    /// column) and in (column, row) differ by more than rounding errors.
    NotSymmetric {
        /// The row. It is not less than the column.
        row: usize,
        /// The column.
        column: usize,
    },
    /// The iteration has not found the eigenvalues. Usually an element is infinite or NaN.
    NoConvergence(NoConvergence),
}

impl fmt::Display for MatrixFunctionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MatrixFunctionError::NotPositive { count } => {
                write!(f, "the function is not defined for {count} of the eigenvalues")
            }
            MatrixFunctionError::NotSymmetric { row, column } => {
                write!(
                    f,
                    "the matrix is neither real symmetric nor Hermitian: \
                     ({row}, {column}) and ({column}, {row}) are not conjugates"
                )
            }
            MatrixFunctionError::NoConvergence(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for MatrixFunctionError {}

impl From<NoConvergence> for MatrixFunctionError {
    #[inline]
    fn from(error: NoConvergence) -> Self {
        MatrixFunctionError::NoConvergence(error)
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The square root X of a symmetric (or Hermitian) positive semidefinite matrix: the only
    /// matrix of that kind with X X = A.
    ///
    /// Elements that mirror each other may differ by 8 N ε times the largest element, as they do
    /// after products; the lower triangle counts. An eigenvalue between -N ε ‖A‖₂ and zero counts
    /// as zero, because rounding can change a semidefinite matrix by that much.
    /// [`sqrt`](Self::sqrt) is the root of each element.
    ///
    /// Computed from the eigenvalues, V Λ^½ Vᴴ: Higham, Functions of Matrices, chapter 6. About
    /// 10.5 N³ + 40 N² operations.
    ///
    /// # Errors
    ///
    /// [`MatrixFunctionError`]: `NotSymmetric` if the matrix is not symmetric, `NotPositive` if an
    /// eigenvalue is less than -N ε ‖A‖₂, `NoConvergence` if an element is infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![5.0, 4.0;
    ///              4.0, 5.0];
    /// let root = a.sqrt_matrix()?;
    /// assert!(root.distance(mat![2.0, 1.0; 1.0, 2.0]) < 1e-14);
    /// assert!(mat![1.0, 2.0; 2.0, 1.0].sqrt_matrix().is_err());
    /// # Ok::<(), hadamard::linalg::MatrixFunctionError>(())
    /// ```
    #[doc(alias = "sqrtm")]
    pub fn sqrt_matrix(&self) -> Result<Matrix<T, N, N>, MatrixFunctionError>
    where
        T: ComplexField,
        Dims: SqrtMatrixShape<M, N>,
    {
        let a = self.renamed::<N, N>();
        require_symmetric(a)?;
        let mut eigen = SymmetricEigen::of(a);
        let scale = eigen.iterate_scaled()?;
        let zero = T::Real::ZERO;
        let slack = T::Real::EPSILON * T::Real::from_usize(N) * spectral_norm(&eigen);
        require(&eigen, |value| value >= -slack)?;
        let root = |value: T::Real| if value > zero { value.sqrt() } else { zero };
        Ok(match scale {
            None => eigen.map(root),
            // √(λ / s) = y √(x λ), with a power of two s = 1 / (x y²).
            Some(scale) => {
                let (x, y) = scale.reciprocal_root();
                eigen.map(|value| root(value * x) * y)
            }
        })
    }

    /// The logarithm X of a symmetric (or Hermitian) positive definite matrix: the only symmetric
    /// (or Hermitian) matrix with exp X = A.
    ///
    /// Elements that mirror each other may differ by 8 N ε times the largest element, as they do
    /// after products; the lower triangle counts. Eigenvalues have errors of N ε ‖A‖₂, so the
    /// logarithm of an eigenvalue below that has few right digits or none. [`ln`](Self::ln) is the
    /// logarithm of each element.
    ///
    /// Computed from the eigenvalues, V ln(Λ) Vᴴ: Higham, Functions of Matrices, chapter 11. About
    /// 10.5 N³ + 40 N² operations.
    ///
    /// # Errors
    ///
    /// [`MatrixFunctionError`]: `NotSymmetric` if the matrix is not symmetric, `NotPositive` if an
    /// eigenvalue is negative or zero, `NoConvergence` if an element is infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![5.0, 4.0;
    ///              4.0, 5.0];
    /// assert!(a.ln_matrix()?.exp_matrix().distance(a) < 1e-14);
    /// assert_eq!(mat![1.0, 0.0; 0.0, 1.0].ln_matrix()?, mat![0.0, 0.0; 0.0, 0.0]);
    /// # Ok::<(), hadamard::linalg::MatrixFunctionError>(())
    /// ```
    #[doc(alias = "logm")]
    #[doc(alias = "log_matrix")]
    pub fn ln_matrix(&self) -> Result<Matrix<T, N, N>, MatrixFunctionError>
    where
        T: ComplexField,
        T::Real: Transcendental,
        Dims: LnMatrixShape<M, N>,
    {
        let a = self.renamed::<N, N>();
        require_symmetric(a)?;
        let mut eigen = SymmetricEigen::of(a);
        let scale = eigen.iterate_scaled()?;
        require(&eigen, |value| value > T::Real::ZERO)?;
        Ok(match scale {
            None => eigen.map(Transcendental::ln),
            Some(scale) => eigen.map(|value| scale.ln_undone(value)),
        })
    }
}

/// Refuses a matrix that differs from a symmetric one by more than rounding errors. NaN passes
/// here and is found later.
fn require_symmetric<T: ComplexField, const N: usize>(
    a: &Matrix<T, N, N>,
) -> Result<(), MatrixFunctionError> {
    // Quarters, because their moduli and differences do not overflow.
    let quarter = T::Real::from_f64(0.25);
    let mut largest = T::Real::ZERO;
    for x in a {
        let size = x.scale(quarter).modulus();
        if size > largest {
            largest = size;
        }
    }
    // Subnormal numbers are rounded to multiples of the smallest one.
    if largest < T::Real::MIN_POSITIVE {
        largest = T::Real::MIN_POSITIVE;
    }
    let slack = T::Real::EPSILON * T::Real::from_usize(8 * N) * largest;
    for column in 0..N {
        for row in column..N {
            let x = a.columns[column][row].scale(quarter);
            let difference = x - a.columns[row][column].scale(quarter).conjugate();
            if difference.modulus() > slack {
                return Err(MatrixFunctionError::NotSymmetric { row, column });
            }
        }
    }
    Ok(())
}

/// The largest absolute value of an eigenvalue: the first or the last eigenvalue has it.
fn spectral_norm<T: ComplexField, const N: usize>(eigen: &SymmetricEigen<T, N>) -> T::Real {
    let values = eigen.eigenvalues();
    let (first, last) = (values[0].abs(), values[N - 1].abs());
    if first > last { first } else { last }
}

/// Whether the condition holds for every eigenvalue. It does not hold for NaN.
fn require<T: ComplexField, const N: usize>(
    eigen: &SymmetricEigen<T, N>,
    condition: impl Fn(T::Real) -> bool,
) -> Result<(), MatrixFunctionError> {
    match eigen.eigenvalues().map(|value| !condition(value)).count() {
        0 => Ok(()),
        count => Err(MatrixFunctionError::NotPositive { count }),
    }
}
