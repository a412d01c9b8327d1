//! Constructors.

use core::array;

use super::{Matrix, Vector};
use crate::scalar::Scalar;
use crate::shape::{Dims, IdentityShape};

impl<T, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The number of rows, `M`.
    pub const ROWS: usize = M;
    /// The number of columns, `N`.
    pub const COLUMNS: usize = N;

    /// Constructors evaluate this, so the compiler refuses shapes without
    /// elements.
    const HAS_ELEMENTS: () =
        assert!(M > 0 && N > 0, "a matrix has at least one row and one column");

    /// The number of rows and of columns.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].shape(), (2, 3));
    /// ```
    #[inline]
    #[must_use]
    pub const fn shape(&self) -> (usize, usize) {
        (M, N)
    }

    /// The number of rows, M: in types and constants it is [`ROWS`](Self::ROWS).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].nrows(), 2);
    /// ```
    #[inline]
    #[must_use]
    pub const fn nrows(&self) -> usize {
        M
    }

    /// The number of columns, N: in types and constants it is [`COLUMNS`](Self::COLUMNS).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3; 4, 5, 6].ncols(), 3);
    /// ```
    #[inline]
    #[must_use]
    pub const fn ncols(&self) -> usize {
        N
    }

    /// Builds a matrix from its rows: `rows[i][j]` becomes the element in row
    /// `i`, column `j`.
    ///
    /// [`mat!`](crate::mat) does the same with fewer brackets.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// const A: Matrix<i32, 2, 3> = Matrix::from_rows([[1, 2, 3],
    ///                                                 [4, 5, 6]]);
    /// assert_eq!(A, mat![1, 2, 3; 4, 5, 6]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_rows(rows: [[T; N]; M]) -> Self
    where
        T: Copy,
    {
        const { Self::HAS_ELEMENTS };
        let mut columns = [[rows[0][0]; M]; N];
        let mut j = 0;
        while j < N {
            let mut i = 0;
            while i < M {
                columns[j][i] = rows[i][j];
                i += 1;
            }
            j += 1;
        }
        Matrix { columns }
    }

    /// Builds a matrix from its columns: `columns[j][i]` becomes the element in
    /// row `i`, column `j`. A matrix is stored like this, so nothing moves.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// assert_eq!(Matrix::from_columns([[1, 4], [2, 5], [3, 6]]), mat![1, 2, 3; 4, 5, 6]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_columns(columns: [[T; M]; N]) -> Self {
        const { Self::HAS_ELEMENTS };
        Matrix { columns }
    }

    /// Builds a matrix by calling `f(i, j)` for the element in row `i`,
    /// column `j`, one column after another.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let m = Matrix::<usize, 2, 3>::from_fn(|i, j| 10 * i + j);
    /// assert_eq!(m, mat![ 0,  1,  2;
    ///                    10, 11, 12]);
    /// ```
    #[inline]
    #[must_use]
    pub fn from_fn(mut f: impl FnMut(usize, usize) -> T) -> Self {
        const { Self::HAS_ELEMENTS };
        Matrix { columns: array::from_fn(|j| array::from_fn(|i| f(i, j))) }
    }

    /// The matrix whose every element is `x`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// assert_eq!(Matrix::splat(7), mat![7, 7; 7, 7]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "fill")]
    #[doc(alias = "full")]
    #[doc(alias = "from_element")]
    pub const fn splat(x: T) -> Self
    where
        T: Copy,
    {
        const { Self::HAS_ELEMENTS };
        Matrix { columns: [[x; M]; N] }
    }

    /// The matrix of zeros, [`ZERO`](Self::ZERO) as a function.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// assert_eq!(Matrix::zeros(), mat![0, 0, 0; 0, 0, 0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn zeros() -> Self
    where
        T: Scalar,
    {
        Self::ZERO
    }

    /// The matrix with ones on the diagonal and zeros elsewhere, the neutral
    /// element of the matrix product.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// assert_eq!(Matrix::identity(), mat![1, 0; 0, 1]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "eye")]
    pub const fn identity() -> Self
    where
        T: Scalar,
        Dims: IdentityShape<M, N>,
    {
        let mut identity = Self::splat(T::ZERO);
        let mut j = 0;
        while j < N {
            identity.columns[j][j] = T::ONE;
            j += 1;
        }
        identity
    }
}

impl<T: Scalar, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The matrix of zeros, the neutral element of `+`.
    pub const ZERO: Self = Self::splat(T::ZERO);

    /// The matrix of ones, the neutral element of the Hadamard product.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// let a = mat![1, 2, 3; 4, 5, 6];
    /// assert_eq!(a.hadamard(Matrix::ONES), a);
    /// ```
    pub const ONES: Self = Self::splat(T::ONE);
}

impl<T: Scalar, const N: usize> Matrix<T, N, N> {
    /// The matrix with ones on the diagonal and zeros elsewhere, the neutral
    /// element of the matrix product.
    pub const IDENTITY: Self = Self::identity();
}

impl<T, const N: usize> Matrix<T, N, N> {
    /// The square matrix with `x` everywhere on the diagonal and zeros elsewhere: x I.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat};
    ///
    /// assert_eq!(Matrix::from_diagonal_element(5), mat![5, 0; 0, 5]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_diagonal_element(x: T) -> Self
    where
        T: Scalar,
    {
        Self::from_diagonal(Vector::splat(x))
    }

    /// The square matrix with this diagonal and zeros elsewhere.
    ///
    /// [`diag`](Self::diag) makes a [`Diag`](crate::Diag), which stores the
    /// diagonal alone.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{Matrix, mat, vector};
    ///
    /// assert_eq!(Matrix::from_diagonal(vector![1, 2]), mat![1, 0; 0, 2]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_diagonal(diagonal: Vector<T, N>) -> Self
    where
        T: Scalar,
    {
        let mut matrix = Self::ZERO;
        let mut j = 0;
        while j < N {
            matrix.columns[j][j] = diagonal.columns[0][j];
            j += 1;
        }
        matrix
    }
}

/// The default of `T` everywhere: zero for numbers, `false` for masks.
impl<T: Default + Copy, const M: usize, const N: usize> Default for Matrix<T, M, N> {
    #[inline]
    fn default() -> Self {
        Self::splat(T::default())
    }
}
