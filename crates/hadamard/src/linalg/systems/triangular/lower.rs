//! Lower triangular matrices.

use core::fmt::{self, Display, Formatter};
use core::ops::Index;

use crate::error::EliminationError;
use crate::linalg::systems::by_columns::no_exchanges;
use crate::linalg::systems::pivot::Pivot;
use crate::linalg::systems::substitution::{
    Diagonal, carefully_by_columns, check_diagonal, forward, forward_all, renamed,
};
use crate::matrix::{Matrix, MatrixIndex, Vector};
use crate::operand::Operand;
use crate::scalar::{ComplexField, Scalar, Transcendental};
use crate::shape::{Dims, SolveShape, TriangularShape};

/// A lower triangular `N x N` matrix: all elements above the diagonal are zero.
///
/// Returned by [`Matrix::lower`]. Products and systems with it take half of the
/// operations of a full matrix. The product of two is lower triangular again, and
/// its type says so.
///
/// It is stored as a full matrix. Solutions with fixed-point numbers overflow as integers do.
///
/// # Examples
///
/// ```
/// use hadamard::linalg::Lower;
/// use hadamard::{mat, vector};
///
/// let l: Lower<f64, 2> = mat![2.0, 7.0;
///                             1.0, 4.0].lower();
/// assert_eq!(l.to_matrix(), mat![2.0, 0.0; 1.0, 4.0]);
/// assert_eq!(l * vector![1.0, 1.0], vector![2.0, 5.0]);
/// assert_eq!(l.solve(vector![2.0, 5.0]), Ok(vector![1.0, 1.0]));
///
/// let square: Lower<f64, 2> = l * l;
/// assert_eq!(square.to_matrix(), mat![4.0, 0.0; 6.0, 16.0]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[cfg_attr(
    feature = "zerocopy-08",
    derive(zerocopy_08::IntoBytes, zerocopy_08::Immutable, zerocopy_08::KnownLayout),
    zerocopy(crate = "zerocopy_08")
)]
#[repr(transparent)]
pub struct Lower<T, const N: usize> {
    /// Zero above the diagonal.
    pub(crate) matrix: Matrix<T, N, N>,
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The lower triangle of a square matrix, with its diagonal. Elements
    /// above it become zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let l = mat![1, 2, 3;
    ///              4, 5, 6;
    ///              7, 8, 9].lower();
    /// assert_eq!(l.to_matrix(), mat![1, 0, 0;
    ///                                4, 5, 0;
    ///                                7, 8, 9]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "tril")]
    #[doc(alias = "lower_triangle")]
    #[doc(alias = "LowerTriangular")]
    pub fn lower(&self) -> Lower<T, N>
    where
        T: Scalar,
        Dims: TriangularShape<M, N>,
    {
        let mut matrix: Matrix<T, N, N> = renamed(self);
        for j in 0..N {
            for i in 0..j {
                matrix.columns[j][i] = T::ZERO;
            }
        }
        Lower { matrix }
    }
}

impl<T: Scalar, const N: usize> Lower<T, N> {
    /// The matrix of zeros.
    pub const ZERO: Self = Lower { matrix: Matrix::ZERO };

    /// The identity.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Lower;
    /// use hadamard::mat;
    ///
    /// assert_eq!(Lower::<i32, 2>::IDENTITY.to_matrix(), mat![1, 0; 0, 1]);
    /// ```
    pub const IDENTITY: Self = Lower { matrix: Matrix::IDENTITY };

    /// The elements below the diagonal, with ones on it.
    #[inline]
    pub(in crate::linalg) fn unit(factors: &Matrix<T, N, N>) -> Self {
        let mut l = factors.lower();
        for k in 0..N {
            l.matrix.columns[k][k] = T::ONE;
        }
        l
    }

    /// The same matrix as a [`Matrix`], with its zeros.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].lower().to_matrix(), mat![1, 0; 3, 4]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn to_matrix(&self) -> Matrix<T, N, N> {
        self.matrix
    }

    /// The matrix with its zeros, borrowed.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].lower().as_matrix(), &mat![1, 0; 3, 4]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_matrix(&self) -> &Matrix<T, N, N> {
        &self.matrix
    }

    /// The diagonal, as a vector.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1, 2; 3, 4].lower().diagonal(), vector![1, 4]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn diagonal(&self) -> Vector<T, N> {
        self.matrix.diagonal()
    }

    /// The trace, the sum of the diagonal.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].lower().trace(), 5);
    /// ```
    #[inline]
    #[must_use]
    pub fn trace(&self) -> T {
        self.matrix.trace()
    }

    /// The determinant, the product of the diagonal.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![2, 0; 7, 3].lower().determinant(), 6);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "det")]
    pub fn determinant(&self) -> T {
        T::product_of(&self.diagonal().columns[0])
    }

    /// The sign of the determinant and ln |det L|. The sign of a complex determinant is its phase,
    /// det L / |det L|. The logarithm is finite even if the determinant overflows or underflows.
    /// For a singular matrix they are 0 and -∞.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let triangle = mat![1e300, 0.0; 1.0, -1e300].lower();
    /// let (sign, log) = triangle.log_determinant();
    /// assert!(sign == -1.0 && (log - 600.0 * f64::ln(10.0)).abs() < 1e-9);
    /// ```
    #[must_use]
    #[doc(alias = "slogdet")]
    #[doc(alias = "logdet")]
    pub fn log_determinant(&self) -> (T, <T as ComplexField>::Real)
    where
        T: ComplexField<Real: Transcendental>,
    {
        self.diagonal().diag().log_determinant()
    }
}

impl<T: Pivot, const N: usize> Lower<T, N> {
    /// The solution X of L X = B, by forward substitution, `N x Q` like B.
    ///
    /// Takes `N²` operations for every column of B. The residual is small, even
    /// if L is ill-conditioned (Higham, Accuracy and Stability of Numerical
    /// Algorithms, 2nd edition, theorem 8.5).
    ///
    /// # Errors
    ///
    /// [`EliminationError`] with the first column whose element on the diagonal is zero
    /// (`Singular`), or infinite or NaN (`NotFinite`). Fixed-point numbers that become too large
    /// are no error here, unlike in [`Matrix::solve`]. They overflow as integers do.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let l = mat![2.0, 0.0; 1.0, 4.0].lower();
    /// assert_eq!(l.solve(vector![2.0, 5.0]), Ok(vector![1.0, 1.0]));
    /// ```
    #[inline]
    #[doc(alias = "trtrs")]
    #[doc(alias = "solve_lower_triangular")]
    pub fn solve<R, const P: usize, const Q: usize>(
        &self,
        b: R,
    ) -> Result<Matrix<T, N, Q>, EliminationError>
    where
        R: Operand<T, P, Q>,
        R::Dims: SolveShape<N, N, P, Q>,
    {
        let mut x = renamed(b.as_matrix());
        self.solve_in_place(&mut x)?;
        Ok(x)
    }

    /// Replaces B by the solution X of L X = B, without another matrix on the
    /// stack.
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`solve`](Self::solve). B is then unchanged.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let mut b = vector![2.0, 5.0];
    /// mat![2.0, 0.0; 1.0, 4.0].lower().solve_in_place(&mut b)?;
    /// assert_eq!(b, vector![1.0, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[doc(alias = "trsm")]
    #[doc(alias = "solve_lower_triangular_mut")]
    pub fn solve_in_place<const Q: usize>(
        &self,
        b: &mut Matrix<T, N, Q>,
    ) -> Result<(), EliminationError> {
        check_diagonal(&self.matrix)?;
        carefully_by_columns(&self.matrix, b, N - 1, |l, x| forward_all(l, x), forward_all);
        Ok(())
    }

    /// The inverse L⁻¹, which is lower triangular.
    ///
    /// Takes about `1/3 N³` operations.
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`solve`](Self::solve). Fixed-point
    /// numbers overflow as there.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let l = mat![1.0, 0.0; 2.0, 4.0].lower();
    /// assert_eq!(l.inverse()?.to_matrix(), mat![1.0, 0.0; -0.5, 0.25]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[doc(alias = "inv")]
    #[doc(alias = "trtri")]
    pub fn inverse(&self) -> Result<Self, EliminationError> {
        check_diagonal(&self.matrix)?;
        let (mut matrix, mut is_finite) = (Matrix::identity(), true);
        for j in 0..N {
            let x = &mut matrix.columns[j];
            forward(&self.matrix, Diagonal::Stored, x, j);
            // The element that is computed last: an infinity or NaN in the others reaches it.
            is_finite &= x[N - 1].is_finite();
        }
        let transposed = || self.matrix.transpose();
        if !is_finite && T::scaled_inverse(&transposed(), &no_exchanges(), &mut matrix) {
            matrix = matrix.transpose();
        }
        Ok(Lower { matrix })
    }
}

/// The element in row `i`, column `j`, zeros included. They stay zeros: there is no `IndexMut`.
///
/// # Panics
///
/// If there is no such element.
///
/// # Examples
///
/// ```
/// use hadamard::mat;
///
/// let l = mat![1, 2; 3, 4].lower();
/// assert_eq!((l[(1, 0)], l[(0, 1)]), (3, 0));
/// ```
impl<T, I, const N: usize> Index<I> for Lower<T, N>
where
    I: MatrixIndex<T, N, N>,
{
    type Output = I::Output;

    #[inline]
    #[track_caller]
    fn index(&self, index: I) -> &I::Output {
        &self.matrix[index]
    }
}

/// As the matrix, with its zeros.
///
/// # Examples
///
/// ```
/// use hadamard::mat;
///
/// assert_eq!(mat![1, 2; 3, 4].lower().to_string(), "[1 0]\n[3 4]");
/// ```
impl<T: Display, const N: usize> Display for Lower<T, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.matrix, f)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Scalar, const N: usize> From<Lower<T, N>> for Matrix<T, N, N> {
    #[inline]
    fn from(lower: Lower<T, N>) -> Self {
        lower.matrix
    }
}
