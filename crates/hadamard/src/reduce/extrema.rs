//! The smallest and the largest elements, and where they are.

use super::sums::fold;
use crate::matrix::{Matrix, RowVector, Vector};
use crate::scalar::{Ordered, is_nan, larger, smaller};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// The smallest element. NaN if one of them is NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![3, 1; 4, 2].min_element(), 1);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "minimum")]
    #[doc(alias = "minCoeff")]
    pub fn min_element(&self) -> T
    where
        T: Ordered,
    {
        fold(self, smaller)
    }

    /// The largest element. NaN if one of them is NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![3, 1; 4, 2].max_element(), 4);
    /// assert!(mat![3.0, f64::NAN].max_element().is_nan());
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "maximum")]
    #[doc(alias = "maxCoeff")]
    pub fn max_element(&self) -> T
    where
        T: Ordered,
    {
        fold(self, larger)
    }

    /// The row and the column of the smallest element.
    ///
    /// If several elements are the smallest, it is the first of them, one
    /// column after another. If an element is NaN, it is the first NaN. So
    /// `m[m.argmin()]` is [`min_element`](Self::min_element).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![3, 1; 4, 2].argmin(), (0, 1));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "imin")]
    pub fn argmin(&self) -> (usize, usize)
    where
        T: Ordered,
    {
        self.position(|x, best| x < best)
    }

    /// The row and the column of the largest element.
    ///
    /// If several elements are the largest, it is the first of them, one column
    /// after another. If an element is NaN, it is the first NaN. So
    /// `m[m.argmax()]` is [`max_element`](Self::max_element).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![3, 1; 4, 2].argmax(), (1, 0));
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "imax")]
    pub fn argmax(&self) -> (usize, usize)
    where
        T: Ordered,
    {
        self.position(|x, best| x > best)
    }

    /// The smallest element of each row, as a column: `M x 1`. NaN for a row
    /// with a NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![3, 1; 4, 2].row_minima(), vector![1, 2]);
    /// ```
    #[inline]
    #[must_use]
    pub fn row_minima(&self) -> Vector<T, M>
    where
        T: Ordered,
    {
        self.fold_rows(smaller)
    }

    /// The largest element of each row, as a column: `M x 1`. NaN for a row
    /// with a NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(mat![3, 1; 4, 2].row_maxima(), vector![3, 4]);
    /// ```
    #[inline]
    #[must_use]
    pub fn row_maxima(&self) -> Vector<T, M>
    where
        T: Ordered,
    {
        self.fold_rows(larger)
    }

    /// The smallest element of each column, as a row: `1 x N`. NaN for a
    /// column with a NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![3, 1; 4, 2].column_minima(), mat![3, 1]);
    /// ```
    #[inline]
    #[must_use]
    pub fn column_minima(&self) -> RowVector<T, N>
    where
        T: Ordered,
    {
        self.fold_columns(smaller)
    }

    /// The largest element of each column, as a row: `1 x N`. NaN for a
    /// column with a NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![3, 1; 4, 2].column_maxima(), mat![4, 2]);
    /// ```
    #[inline]
    #[must_use]
    pub fn column_maxima(&self) -> RowVector<T, N>
    where
        T: Ordered,
    {
        self.fold_columns(larger)
    }

    /// The position of the first NaN. If there is none, that of the best element,
    /// the first of several.
    #[inline]
    fn position(&self, better: impl Fn(T, T) -> bool) -> (usize, usize)
    where
        T: Ordered,
    {
        let mut best = (0, 0);
        for j in 0..N {
            for i in 0..M {
                let x = self.columns[j][i];
                if is_nan(x) {
                    return (i, j);
                }
                if better(x, self.columns[best.1][best.0]) {
                    best = (i, j);
                }
            }
        }
        best
    }
}
