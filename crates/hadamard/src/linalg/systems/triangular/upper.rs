//! Upper triangular matrices.

use core::fmt::{self, Display, Formatter};
use core::ops::Index;

use crate::error::EliminationError;
use crate::linalg::systems::by_columns::no_exchanges;
use crate::linalg::systems::pivot::Pivot;
use crate::linalg::systems::substitution::{
    back, back_all, carefully_by_columns, check_diagonal, renamed,
};
use crate::matrix::{Matrix, MatrixIndex, Vector};
use crate::operand::Operand;
use crate::scalar::{ComplexField, Scalar, Transcendental};
use crate::shape::{Dims, SolveShape, TriangularShape};

/// An upper triangular `N x N` matrix: all elements below the diagonal are zero.
///
/// Returned by [`Matrix::upper`]. Products and systems with it take half of the
/// operations of a full matrix. The product of two is upper triangular again, and
/// its type says so.
///
/// It is stored as a full matrix. Solutions with fixed-point numbers overflow as integers do.
///
/// # Examples
///
/// ```
/// use hadamard::linalg::Upper;
/// use hadamard::{mat, vector};
///
/// let u: Upper<f64, 2> = mat![2.0, 1.0;
///                             7.0, 4.0].upper();
/// assert_eq!(u.to_matrix(), mat![2.0, 1.0; 0.0, 4.0]);
/// assert_eq!(u * vector![1.0, 1.0], vector![3.0, 4.0]);
/// assert_eq!(u.solve(vector![3.0, 4.0]), Ok(vector![1.0, 1.0]));
///
/// let square: Upper<f64, 2> = u * u;
/// assert_eq!(square.to_matrix(), mat![4.0, 6.0; 0.0, 16.0]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[cfg_attr(
    feature = "zerocopy-08",
    derive(zerocopy_08::IntoBytes, zerocopy_08::Immutable, zerocopy_08::KnownLayout),
    zerocopy(crate = "zerocopy_08")
)]
#[repr(transparent)]
pub struct Upper<T, const N: usize> {
    /// Zero below the diagonal.
    pub(crate) matrix: Matrix<T, N, N>,
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The upper triangle of a square matrix, with its diagonal. Elements
    /// below it become zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let u = mat![1, 2, 3;
    ///              4, 5, 6;
    ///              7, 8, 9].upper();
    /// assert_eq!(u.to_matrix(), mat![1, 2, 3;
    ///                                0, 5, 6;
    ///                                0, 0, 9]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "triu")]
    #[doc(alias = "upper_triangle")]
    #[doc(alias = "UpperTriangular")]
    pub fn upper(&self) -> Upper<T, N>
    where
        T: Scalar,
        Dims: TriangularShape<M, N>,
    {
        let mut matrix: Matrix<T, N, N> = renamed(self);
        for j in 0..N {
            for i in j + 1..N {
                matrix.columns[j][i] = T::ZERO;
            }
        }
        Upper { matrix }
    }
}

impl<T: Scalar, const N: usize> Upper<T, N> {
    /// The matrix of zeros.
    pub const ZERO: Self = Upper { matrix: Matrix::ZERO };

    /// The identity.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Upper;
    /// use hadamard::mat;
    ///
    /// assert_eq!(Upper::<i32, 2>::IDENTITY.to_matrix(), mat![1, 0; 0, 1]);
    /// ```
    pub const IDENTITY: Self = Upper { matrix: Matrix::IDENTITY };

    /// The same matrix as a [`Matrix`], with its zeros.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2; 3, 4].upper().to_matrix(), mat![1, 2; 0, 4]);
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
    /// assert_eq!(mat![1, 2; 3, 4].upper().as_matrix(), &mat![1, 2; 0, 4]);
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
    /// assert_eq!(mat![1, 2; 3, 4].upper().diagonal(), vector![1, 4]);
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
    /// assert_eq!(mat![1, 2; 3, 4].upper().trace(), 5);
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
    /// assert_eq!(mat![2, 7; 0, 3].upper().determinant(), 6);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "det")]
    pub fn determinant(&self) -> T {
        T::product_of(&self.diagonal().columns[0])
    }

    /// The sign of the determinant and ln |det U|. The sign of a complex determinant is its phase,
    /// det U / |det U|. The logarithm is finite even if the determinant overflows or underflows.
    /// For a singular matrix they are 0 and -∞.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let triangle = mat![1e300, 1.0; 0.0, -1e300].upper();
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

impl<T: Pivot, const N: usize> Upper<T, N> {
    /// The solution X of U X = B, by back substitution, `N x Q` like B.
    ///
    /// Takes `N²` operations for every column of B. The residual is small, even
    /// if U is ill-conditioned (Higham, Accuracy and Stability of Numerical
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
    /// let u = mat![2.0, 1.0; 0.0, 4.0].upper();
    /// assert_eq!(u.solve(vector![3.0, 4.0]), Ok(vector![1.0, 1.0]));
    /// ```
    #[inline]
    #[doc(alias = "trtrs")]
    #[doc(alias = "solve_upper_triangular")]
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

    /// Replaces B by the solution X of U X = B, without another matrix on the
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
    /// let mut b = vector![3.0, 4.0];
    /// mat![2.0, 1.0; 0.0, 4.0].upper().solve_in_place(&mut b)?;
    /// assert_eq!(b, vector![1.0, 1.0]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    #[doc(alias = "trsm")]
    #[doc(alias = "solve_upper_triangular_mut")]
    pub fn solve_in_place<const Q: usize>(
        &self,
        b: &mut Matrix<T, N, Q>,
    ) -> Result<(), EliminationError> {
        check_diagonal(&self.matrix)?;
        carefully_by_columns(&self.matrix, b, 0, |u, x| back_all(u, x), back_all);
        Ok(())
    }

    /// The inverse U⁻¹, which is upper triangular.
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
    /// let u = mat![1.0, 2.0; 0.0, 4.0].upper();
    /// assert_eq!(u.inverse()?.to_matrix(), mat![1.0, -0.5; 0.0, 0.25]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[doc(alias = "inv")]
    #[doc(alias = "trtri")]
    pub fn inverse(&self) -> Result<Self, EliminationError> {
        check_diagonal(&self.matrix)?;
        let (mut matrix, mut is_finite) = (Matrix::identity(), true);
        for j in 0..N {
            let x = &mut matrix.columns[j];
            back(&self.matrix, x, j + 1);
            // The element that is computed last: an infinity or NaN in the others reaches it.
            is_finite &= x[0].is_finite();
        }
        if !is_finite {
            T::scaled_inverse(&self.matrix, &no_exchanges(), &mut matrix);
        }
        Ok(Upper { matrix })
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
/// let u = mat![1, 2; 3, 4].upper();
/// assert_eq!((u[(0, 1)], u[(1, 0)]), (2, 0));
/// ```
impl<T, I, const N: usize> Index<I> for Upper<T, N>
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
/// assert_eq!(mat![1, 2; 3, 4].upper().to_string(), "[1 2]\n[0 4]");
/// ```
impl<T: Display, const N: usize> Display for Upper<T, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.matrix, f)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Scalar, const N: usize> From<Upper<T, N>> for Matrix<T, N, N> {
    #[inline]
    fn from(upper: Upper<T, N>) -> Self {
        upper.matrix
    }
}
