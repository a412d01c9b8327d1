//! Diagonal matrices.

mod products;
mod sums;

use core::fmt::{self, Display, Formatter};
use core::ops::{Index, IndexMut};

use crate::error::EliminationError;
use crate::matrix::{Matrix, Vector};
use crate::scalar::{ComplexField, ExtendedRange, Field, Real, Scalar, Transcendental, is_nan};
use crate::shape::{DiagShape, DiagonalShape, Dims};

/// The `N x N` diagonal matrix diag(x), stored as its diagonal x.
///
/// The operator "x ⊙" *is* diag(x): `x.diag() * y` is x ⊙ y, and
/// `x.diag() * a` multiplies every column of A by x. Products with matrices
/// take `M N` multiplications.
///
/// ```text
///                 | x |     | x 0 0 |
///            diag | y |  =  | 0 y 0 |
///                 | z |     | 0 0 z |
/// ```
///
/// # Examples
///
/// ```
/// use hadamard::{mat, vector};
///
/// let x = vector![2, 3];
/// let a = mat![1, 2, 3; 4, 5, 6];
/// assert_eq!(x.diag() * a, mat![2, 4, 6; 12, 15, 18]);
/// assert_eq!(x.diag() * vector![10, 20], x.hadamard(vector![10, 20]));
/// assert_eq!(a * vector![1, 0, -1].diag(), mat![1, 0, -3; 4, 0, -6]);
///
/// let mut b = mat![1, 2; 3, 4];
/// b += x.diag();
/// assert_eq!(b, mat![3, 2; 3, 7]);
/// b *= x.diag(); // the columns
/// assert_eq!(b, mat![6, 6; 6, 21]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[cfg_attr(
    feature = "zerocopy-08",
    derive(
        zerocopy_08::FromBytes,
        zerocopy_08::IntoBytes,
        zerocopy_08::Immutable,
        zerocopy_08::KnownLayout
    ),
    zerocopy(crate = "zerocopy_08")
)]
#[repr(transparent)]
pub struct Diag<T, const N: usize> {
    pub(crate) diagonal: Vector<T, N>,
}

impl<T, const N: usize> Diag<T, N> {
    /// The diagonal matrix with this diagonal: [`Matrix::diag`] as a function.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Diag, vector};
    ///
    /// const D: Diag<i32, 2> = Diag::new(vector![1, 2]);
    /// assert_eq!(D, vector![1, 2].diag());
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(diagonal: Vector<T, N>) -> Self {
        Diag { diagonal }
    }
}

impl<T: Scalar, const N: usize> Diag<T, N> {
    /// The matrix of zeros.
    pub const ZERO: Self = Diag { diagonal: Matrix::ZERO };

    /// The identity.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Diag, mat};
    ///
    /// assert_eq!((2 * Diag::<i32, 2>::IDENTITY).to_matrix(), mat![2, 0; 0, 2]);
    /// ```
    pub const IDENTITY: Self = Diag { diagonal: Matrix::ONES };
}

impl<T: Copy, const N: usize> Diag<T, N> {
    /// The diagonal, as a vector.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![1, 2].diag().diagonal(), vector![1, 2]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn diagonal(&self) -> Vector<T, N> {
        self.diagonal
    }

    /// The same matrix as a [`Matrix`], with its zeros.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(vector![1, 2].diag().to_matrix(), mat![1, 0; 0, 2]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn to_matrix(&self) -> Matrix<T, N, N>
    where
        T: Scalar,
    {
        Matrix::from_diagonal(self.diagonal)
    }

    /// The transpose, which is the same matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![1, 2].diag().transpose(), vector![1, 2].diag());
    /// ```
    #[inline]
    #[must_use]
    pub const fn transpose(&self) -> Self {
        *self
    }

    /// The conjugate transpose, the diagonal matrix of the conjugates.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![1.0, 2.0].diag().adjoint(), vector![1.0, 2.0].diag());
    /// ```
    #[inline]
    #[must_use]
    pub fn adjoint(&self) -> Self
    where
        T: ComplexField,
    {
        Diag { diagonal: self.diagonal.map(T::conjugate) }
    }

    /// The determinant, the product of the diagonal.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![2, 3, 4].diag().determinant(), 24);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "det")]
    pub fn determinant(&self) -> T
    where
        T: Scalar,
    {
        T::product_of(&self.diagonal.columns[0])
    }

    /// The sign of the determinant and ln |det D|. The sign of a complex determinant is its phase,
    /// det D / |det D|. The logarithm is finite even if the determinant overflows or underflows.
    /// For a singular matrix they are 0 and -∞.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let d = vector![1e300, -1e300].diag();
    /// let (sign, log) = d.log_determinant();
    /// assert!(sign == -1.0 && (log - 600.0 * f64::ln(10.0)).abs() < 1e-9);
    /// ```
    #[must_use]
    #[doc(alias = "slogdet")]
    #[doc(alias = "logdet")]
    pub fn log_determinant(&self) -> (T, <T as ComplexField>::Real)
    where
        T: ComplexField<Real: Transcendental>,
    {
        ExtendedRange::product(self.diagonal.columns[0].into_iter()).sign_and_log()
    }

    /// The trace, the sum of the diagonal.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// assert_eq!(vector![2, 3, 4].diag().trace(), 9);
    /// ```
    #[inline]
    #[must_use]
    pub fn trace(&self) -> T
    where
        T: Scalar,
    {
        self.diagonal.sum()
    }

    /// The inverse, the diagonal matrix of the reciprocals.
    ///
    /// # Errors
    ///
    /// [`EliminationError`] with the first column that has no reciprocal: `Singular` if its
    /// element is zero, `NotFinite` if it is NaN, `Overflow` if the reciprocal is too large
    /// for a fixed-point number.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{EliminationError, vector};
    ///
    /// let inverse = vector![2.0, 4.0].diag().inverse()?;
    /// assert_eq!(inverse, vector![0.5, 0.25].diag());
    /// let singular = vector![2.0, 0.0].diag();
    /// assert_eq!(singular.inverse(), Err(EliminationError::Singular { column: 1 }));
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[inline]
    #[doc(alias = "inv")]
    #[doc(alias = "try_inverse")]
    pub fn inverse(&self) -> Result<Self, EliminationError>
    where
        T: Field,
    {
        let mut diagonal = self.diagonal;
        for (column, x) in diagonal.iter_mut().enumerate() {
            *x = x.checked_recip().ok_or_else(|| refusal(*x, column))?;
        }
        Ok(Diag { diagonal })
    }

    /// The pseudo-inverse D⁺ of Moore and Penrose: the diagonal matrix of the reciprocals, where
    /// zeros stay zeros. The pseudo-inverse of an invertible matrix is its inverse.
    ///
    /// As in [`Matrix::pseudo_inverse`], elements up to N ε times the largest one count as zero. If
    /// an element is infinite or NaN, only zeros count as zero.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let d = vector![2.0, 0.0, -4.0].diag();
    /// assert_eq!(d.pseudo_inverse(), vector![0.5, 0.0, -0.25].diag());
    /// ```
    #[must_use]
    #[doc(alias = "pinv")]
    pub fn pseudo_inverse(&self) -> Self
    where
        T: ComplexField,
    {
        let largest = self.diagonal.iter().fold(T::Real::ZERO, |max, x| max.maximum(x.modulus()));
        let tolerance = T::Real::from_usize(N) * T::Real::EPSILON * largest;
        let tolerance = if tolerance.is_finite() { tolerance } else { T::Real::ZERO };
        let reciprocal = |x: T| if x.modulus() <= tolerance { T::ZERO } else { x.recip() };
        Diag { diagonal: self.diagonal.map(reciprocal) }
    }
}

/// Why `x` has no reciprocal.
#[cold]
fn refusal<T: Field>(x: T, column: usize) -> EliminationError {
    if x == T::ZERO {
        EliminationError::Singular { column }
    } else if is_nan(x) {
        EliminationError::NotFinite { column }
    } else {
        EliminationError::Overflow { column }
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The diagonal matrix diag(x) of a column x: the operator "x ⊙".
    ///
    /// [`diagonal`](Self::diagonal) does the reverse: it returns the diagonal of a matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let x = vector![2, 3];
    /// assert_eq!(x.diag() * mat![1, 1; 1, 1], mat![2, 2; 3, 3]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "diagm")]
    #[doc(alias = "Diagonal")]
    #[doc(alias = "from_diagonal")]
    pub const fn diag(&self) -> Diag<T, M>
    where
        Dims: DiagShape<M, N>,
    {
        Diag { diagonal: Matrix::from_columns([self.columns[0]]) }
    }

    /// The diagonal of a square matrix, as a vector.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![1, 2; 3, 4].diagonal(), vector![1, 4]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn diagonal(&self) -> Vector<T, M>
    where
        Dims: DiagonalShape<M, N>,
    {
        let mut diagonal = self.columns[0];
        let mut i = 1;
        while i < M {
            diagonal[i] = self.columns[i][i];
            i += 1;
        }
        Matrix::from_columns([diagonal])
    }
}

/// Element `i` of the diagonal. (The zeros are not stored: [`to_matrix`](Diag::to_matrix) has
/// them.)
///
/// # Panics
///
/// If there is no such element.
///
/// # Examples
///
/// ```
/// use hadamard::vector;
///
/// let mut d = vector![1, 2].diag();
/// d[1] = 5;
/// assert_eq!((d[0], d[1]), (1, 5));
/// ```
impl<T, I, const N: usize> Index<I> for Diag<T, N>
where
    I: DiagIndex<N>,
{
    type Output = T;

    #[inline]
    #[track_caller]
    fn index(&self, index: I) -> &T {
        &self.diagonal[index.place()]
    }
}

impl<T, I, const N: usize> IndexMut<I> for Diag<T, N>
where
    I: DiagIndex<N>,
{
    #[inline]
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut T {
        &mut self.diagonal[index.place()]
    }
}

/// What a diagonal matrix is indexed by: `usize` alone.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a {N}x{N} diagonal matrix has no index `{Self}`: `d[i]` with `usize` is the element of the diagonal, and `d.to_matrix()` has all elements",
    label = "this is no index of a diagonal matrix"
)]
pub trait DiagIndex<const N: usize> {
    fn place(self) -> usize;
}

#[diagnostic::do_not_recommend]
impl<const N: usize> DiagIndex<N> for usize {
    #[inline]
    fn place(self) -> usize {
        self
    }
}

/// As the matrix, with its zeros.
///
/// # Examples
///
/// ```
/// use hadamard::vector;
///
/// assert_eq!(vector![1, 20].diag().to_string(), "[1  0]\n[0 20]");
/// ```
impl<T: Scalar + Display, const N: usize> Display for Diag<T, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.to_matrix(), f)
    }
}

impl<T: Scalar, const N: usize> From<Diag<T, N>> for Matrix<T, N, N> {
    #[inline]
    fn from(diag: Diag<T, N>) -> Self {
        diag.to_matrix()
    }
}
