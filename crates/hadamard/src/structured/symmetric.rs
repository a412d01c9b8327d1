//! Symmetric matrices as a type.

mod products;
mod sums;

use core::fmt::{self, Debug, Display, Formatter};
use core::ops::{Add, Index, Mul};

use super::Diag;
use crate::matrix::{Matrix, MatrixIndex, Vector};
use crate::operand::Operand;
use crate::ops::sum_of;
use crate::scalar::Scalar;
use crate::shape::{RankOneShape, RankUpdateShape};

/// A symmetric `N x N` matrix, A = Aᵀ, such as a covariance.
///
/// It stores both triangles. Every operation computes one triangle and copies
/// it to the other, so the matrix *is* symmetric, not only within rounding.
///
/// # Examples
///
/// ```
/// use hadamard::linalg::Symmetric;
/// use hadamard::mat;
///
/// let p = Symmetric::from_lower(mat![2, 0; 1, 3]);
/// assert_eq!(p.to_matrix(), mat![2, 1; 1, 3]);
///
/// let f = mat![1, 1; 0, 1];
/// assert_eq!(p.congruence(f).to_matrix(), mat![7, 4; 4, 3]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "zerocopy-08",
    derive(zerocopy_08::IntoBytes, zerocopy_08::Immutable, zerocopy_08::KnownLayout),
    zerocopy(crate = "zerocopy_08")
)]
#[repr(transparent)]
pub struct Symmetric<T, const N: usize> {
    pub(crate) matrix: Matrix<T, N, N>,
}

impl<T: Scalar, const N: usize> Symmetric<T, N> {
    /// The matrix of zeros.
    pub const ZERO: Self = Symmetric { matrix: Matrix::ZERO };

    /// The identity.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    ///
    /// /// Variances of 100 each.
    /// let p = 100 * Symmetric::<i32, 2>::IDENTITY;
    /// assert_eq!(p[(1, 1)], 100);
    /// ```
    pub const IDENTITY: Self = Symmetric { matrix: Matrix::IDENTITY };
}

impl<T: Copy, const N: usize> Symmetric<T, N> {
    /// The symmetric matrix with this lower triangle. Elements above the diagonal
    /// are not read.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// assert_eq!(Symmetric::from_lower(mat![1, 9; 2, 3]).to_matrix(), mat![1, 2; 2, 3]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_lower(mut matrix: Matrix<T, N, N>) -> Self {
        let mut j = 1;
        while j < N {
            let mut i = 0;
            while i < j {
                matrix.columns[j][i] = matrix.columns[i][j];
                i += 1;
            }
            j += 1;
        }
        Symmetric { matrix }
    }

    /// The symmetric matrix with this upper triangle. Elements below the diagonal
    /// are not read.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// assert_eq!(Symmetric::from_upper(mat![1, 2; 9, 3]).to_matrix(), mat![1, 2; 2, 3]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_upper(matrix: Matrix<T, N, N>) -> Self {
        Self::from_lower(Matrix::from_rows(matrix.columns))
    }

    /// The symmetric matrix with this diagonal, and zeros elsewhere: the covariance of independent
    /// numbers with these variances.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::{mat, vector};
    ///
    /// let p = Symmetric::from_diagonal(vector![4, 9]);
    /// assert_eq!(p.to_matrix(), mat![4, 0; 0, 9]);
    /// assert_eq!(p, vector![4, 9].diag().into());
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_diagonal(diagonal: Vector<T, N>) -> Self
    where
        T: Scalar,
    {
        Symmetric { matrix: Matrix::from_diagonal(diagonal) }
    }

    /// A reference to the matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// assert_eq!(Symmetric::from_lower(mat![1, 9; 2, 3]).as_matrix(), &mat![1, 2; 2, 3]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_matrix(&self) -> &Matrix<T, N, N> {
        &self.matrix
    }

    /// The matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// assert_eq!(Symmetric::from_lower(mat![1, 9; 2, 3]).to_matrix(), mat![1, 2; 2, 3]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn to_matrix(self) -> Matrix<T, N, N> {
        self.matrix
    }

    /// The diagonal, as a vector. For a covariance these are the variances.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(Symmetric::from_lower(mat![1, 2; 2, 3]).diagonal(), vector![1, 3]);
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
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// assert_eq!(Symmetric::from_lower(mat![1, 2; 2, 3]).trace(), 4);
    /// ```
    #[inline]
    #[must_use]
    pub fn trace(&self) -> T
    where
        T: Add<Output = T>,
    {
        self.matrix.trace()
    }
}

impl<T: Copy + Add<Output = T> + Mul<Output = T>, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The Gram matrix Aᵀ A, `N x N`, in half of the multiplications.
    ///
    /// A complex A is transposed too, not conjugated: Aᴴ A is
    /// [`a.adjoint_mul(a)`](Self::adjoint_mul).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2; 0, 3];
    /// assert_eq!(a.gram().to_matrix(), mat![1, 2; 2, 13]);
    /// ```
    #[must_use]
    #[doc(alias = "syrk")]
    pub fn gram(&self) -> Symmetric<T, N> {
        let mut out = Matrix { columns: [[self.columns[0][0]; N]; N] };
        for j in 0..N {
            for i in j..N {
                let (x, y) = (&self.columns[i], &self.columns[j]);
                out.columns[j][i] = sum_of!(M, k => x[k] * y[k]);
            }
        }
        Symmetric::from_lower(out)
    }
}

impl<T: Copy + Add<Output = T> + Mul<Output = T>, const N: usize> Symmetric<T, N> {
    /// Replaces P by P + s x xᵀ, for a column x of length N: an update of rank one, in place.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::{mat, vector};
    ///
    /// let mut p = Symmetric::from_lower(mat![10, 0; 0, 10]);
    /// p.rank_one_update(vector![1, 2], -1);
    /// assert_eq!(p.to_matrix(), mat![9, -2; -2, 6]);
    /// ```
    #[doc(alias = "syr")]
    pub fn rank_one_update<R, const P: usize, const Q: usize>(&mut self, x: R, factor: T)
    where
        R: Operand<T, P, Q>,
        R::Dims: RankOneShape<N, N, P, Q>,
    {
        let x = &x.as_matrix().renamed::<N, 1>().columns[0];
        self.add_symmetric(|i, j| x[i] * x[j] * factor);
    }

    /// Replaces P by P + s Wᵀ W, for a `K x N` matrix W: an update of rank K, in place.
    ///
    /// A measurement reduces a covariance in this way: the last line of a Kalman filter
    /// is P ← P - Wᵀ W with W = L⁻¹ H P, where L Lᵀ = H P Hᵀ + R.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// let mut p = Symmetric::from_lower(mat![10, 0; 0, 10]);
    /// p.rank_update(mat![1, 2; 0, 1], -1);
    /// assert_eq!(p.to_matrix(), mat![9, -2; -2, 5]);
    /// ```
    #[doc(alias = "syrk")]
    pub fn rank_update<R, const K: usize, const Q: usize>(&mut self, w: R, factor: T)
    where
        R: Operand<T, K, Q>,
        R::Dims: RankUpdateShape<N, N, K, Q>,
    {
        let w = &w.as_matrix().renamed::<K, N>().columns;
        self.add_symmetric(|i, j| {
            let (x, y) = (&w[i], &w[j]);
            sum_of!(K, k => x[k] * y[k]) * factor
        });
    }

    /// Adds `f(i, j)` to each element of the lower triangle, and copies it to the upper
    /// one.
    #[inline]
    fn add_symmetric(&mut self, f: impl Fn(usize, usize) -> T) {
        let p = &mut self.matrix.columns;
        for j in 0..N {
            for i in j..N {
                let sum = p[j][i] + f(i, j);
                p[j][i] = sum;
                p[i][j] = sum;
            }
        }
    }
}

/// The element in row `i`, column `j`.
///
/// # Panics
///
/// If there is no such element.
impl<T, I, const N: usize> Index<I> for Symmetric<T, N>
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

#[diagnostic::do_not_recommend]
impl<T, const N: usize> From<Symmetric<T, N>> for Matrix<T, N, N> {
    #[inline]
    fn from(symmetric: Symmetric<T, N>) -> Self {
        symmetric.matrix
    }
}

impl<T: Scalar, const N: usize> From<Diag<T, N>> for Symmetric<T, N> {
    #[inline]
    fn from(diag: Diag<T, N>) -> Self {
        Symmetric::from_diagonal(diag.diagonal)
    }
}

/// Shows it like the matrix.
impl<T: Display, const N: usize> Display for Symmetric<T, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.matrix, f)
    }
}

/// Shows it like the matrix, in `Symmetric(…)`.
impl<T: Debug, const N: usize> Debug for Symmetric<T, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Symmetric").field(&self.matrix).finish()
    }
}

#[cfg(feature = "defmt-1")]
impl<T: defmt::Format, const N: usize> defmt::Format for Symmetric<T, N> {
    fn format(&self, f: defmt::Formatter<'_>) {
        defmt::write!(f, "Symmetric({})", self.matrix);
    }
}
