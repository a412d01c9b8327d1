//! Elements in ascending order.

use crate::matrix::Matrix;
use crate::scalar::{Ordered, is_nan};

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Each row with its elements in ascending order, from left to right.
    ///
    /// NaN come last. Equal elements that differ, such as -0.0 and 0.0, come in any order.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![3, 1, 2; 4, 6, 5].sort_each_row(), mat![1, 2, 3; 4, 5, 6]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "sort")]
    pub fn sort_each_row(&self) -> Self
    where
        T: Ordered,
    {
        self.transpose().sort_each_column().transpose()
    }

    /// Each column with its elements in ascending order, from top to bottom.
    ///
    /// NaN come last. Equal elements that differ, such as -0.0 and 0.0, come in any order. (Shell's
    /// sort with the gaps of Ciura, Best increments for the average case of Shellsort, 2001.)
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// assert_eq!(vector![3, 1, 2].sort_each_column(), vector![1, 2, 3]);
    /// assert_eq!(mat![3, 4; 1, 6; 2, 5].sort_each_column(), mat![1, 4; 2, 5; 3, 6]);
    /// ```
    #[must_use]
    #[doc(alias = "sort")]
    pub fn sort_each_column(&self) -> Self
    where
        T: Ordered,
    {
        let mut out = *self;
        for column in &mut out.columns {
            sort(column);
        }
        out
    }
}

/// Brings numbers into ascending order, NaN last.
pub(crate) fn sort<T: Ordered>(x: &mut [T]) {
    for gap in [701, 301, 132, 57, 23, 10, 4, 1] {
        let mut i = gap;
        while i < x.len() {
            let mut k = i;
            // `k < x.len()` is redundant: it lets the compiler drop the bounds checks.
            while k >= gap && k < x.len() && is_before(x[k], x[k - gap]) {
                (x[k - gap], x[k]) = (x[k], x[k - gap]);
                k -= gap;
            }
            i += 1;
        }
    }
}

/// The order of [`sort`].
#[inline]
fn is_before<T: Ordered>(x: T, y: T) -> bool {
    x < y || is_nan(y) && !is_nan(x)
}
