//! Diagonals of a matrix, and the triangles above and below one.

use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::scalar::Scalar;
use crate::shape::SetDiagonalShape;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The elements on diagonal `k` and above it, with zeros below: those in row `i`, column `j`
    /// with `j - i >= k`. Diagonal 0 begins in the first row and column, diagonal 1 is above it,
    /// and diagonal -1 below.
    ///
    /// [`upper`](Self::upper) returns the triangle of a square matrix as an
    /// [`Upper`](crate::linalg::Upper), which solves systems.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2, 3; 4, 5, 6; 7, 8, 9];
    /// assert_eq!(a.upper_triangle(0), mat![1, 2, 3; 0, 5, 6; 0, 0, 9]);
    /// assert_eq!(a.upper_triangle(1), mat![0, 2, 3; 0, 0, 6; 0, 0, 0]);
    /// assert_eq!(a.upper_triangle(-1), mat![1, 2, 3; 4, 5, 6; 0, 8, 9]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "triu")]
    #[doc(alias = "triangularView")]
    pub const fn upper_triangle(&self, k: isize) -> Self
    where
        T: Scalar,
    {
        self.band(k, isize::MAX)
    }

    /// The elements on diagonal `k` and below it, with zeros above: those in row `i`, column `j`
    /// with `j - i <= k`. Diagonal 0 begins in the first row and column, diagonal 1 is above it,
    /// and diagonal -1 below.
    ///
    /// [`lower`](Self::lower) returns the triangle of a square matrix as a
    /// [`Lower`](crate::linalg::Lower), which solves systems.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![1, 2, 3; 4, 5, 6; 7, 8, 9];
    /// assert_eq!(a.lower_triangle(0), mat![1, 0, 0; 4, 5, 0; 7, 8, 9]);
    /// assert_eq!(a.lower_triangle(-1), mat![0, 0, 0; 4, 0, 0; 7, 8, 0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "tril")]
    #[doc(alias = "triangularView")]
    pub const fn lower_triangle(&self, k: isize) -> Self
    where
        T: Scalar,
    {
        self.band(isize::MIN, k)
    }

    /// The elements from diagonal `first` to diagonal `last`, with zeros elsewhere.
    #[inline]
    const fn band(&self, first: isize, last: isize) -> Self
    where
        T: Scalar,
    {
        let mut out = *self;
        let mut j = 0;
        while j < N {
            let mut i = 0;
            while i < M {
                if is_below(i, j, first) || is_above(i, j, last) {
                    out.columns[j][i] = T::ZERO;
                }
                i += 1;
            }
            j += 1;
        }
        out
    }

    /// The elements on diagonal `K`, from the top: those in row `i`, column `j` with `j - i = K`.
    /// Diagonal 0 begins in the first row and column, diagonal 1 is above it, and diagonal -1
    /// below. The matrix need not be square.
    ///
    /// `LENGTH` is the number of elements. The compiler checks it when it builds the program.
    /// [`diagonal`](Self::diagonal) is diagonal 0 of a square matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let a = mat![1, 2, 3; 4, 5, 6];
    /// assert_eq!(a.diagonal_at::<0, 2>(), vector![1, 5]);
    /// assert_eq!(a.diagonal_at::<1, 2>(), vector![2, 6]);
    /// assert_eq!(a.diagonal_at::<-1, 1>(), vector![4]);
    /// ```
    ///
    /// ```compile_fail
    /// use hadamard::mat;
    ///
    /// let _ = mat![1, 2; 3, 4].diagonal_at::<1, 2>(); // it has one element
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "diag")]
    #[doc(alias = "superdiagonal")]
    #[doc(alias = "subdiagonal")]
    pub const fn diagonal_at<const K: isize, const LENGTH: usize>(&self) -> Vector<T, LENGTH> {
        const {
            let (i, j) = begin_of_diagonal(K);
            assert!(
                i < M && j < N,
                "the diagonal of `diagonal_at::<k, length>()` is outside of the matrix"
            );
            let length = if M - i < N - j { M - i } else { N - j };
            assert!(
                length == LENGTH,
                "the diagonal of `diagonal_at::<k, length>()` has another length"
            );
        };
        let (i, j) = begin_of_diagonal(K);
        let mut diagonal = [self.columns[j][i]; LENGTH];
        let mut k = 1;
        while k < LENGTH {
            diagonal[k] = self.columns[j + k][i + k];
            k += 1;
        }
        Matrix::from_columns([diagonal])
    }

    /// Replaces the diagonal of a square matrix.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let mut a = mat![1, 2; 3, 4];
    /// a.set_diagonal(vector![7, 8]);
    /// assert_eq!(a, mat![7, 2; 3, 8]);
    /// ```
    #[inline]
    #[doc(alias = "fill_diagonal")]
    pub fn set_diagonal<R, const P: usize, const Q: usize>(&mut self, diagonal: R)
    where
        R: Operand<T, P, Q>,
        R::Dims: SetDiagonalShape<M, N, P, Q>,
    {
        for (i, (column, x)) in (0..N).zip(self.columns.iter_mut().zip(diagonal.as_matrix())) {
            if let Some(element) = column.get_mut(i) {
                *element = *x;
            }
        }
    }
}

/// Whether the element in row `i`, column `j` is below diagonal `k`: j - i < k.
#[inline]
const fn is_below(i: usize, j: usize, k: isize) -> bool {
    let distance = k.unsigned_abs();
    if k < 0 { j.saturating_add(distance) < i } else { j < i.saturating_add(distance) }
}

/// Whether the element in row `i`, column `j` is above diagonal `k`: j - i > k.
#[inline]
const fn is_above(i: usize, j: usize, k: isize) -> bool {
    is_below(j, i, k.saturating_neg())
}

/// The row and the column of the first element of a diagonal.
#[inline]
const fn begin_of_diagonal(k: isize) -> (usize, usize) {
    if k < 0 { (k.unsigned_abs(), 0) } else { (0, k.unsigned_abs()) }
}
