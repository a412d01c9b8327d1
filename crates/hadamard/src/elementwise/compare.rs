//! Comparisons of every element with that of another matrix, or with one number.
//! They return masks.

use crate::matrix::Matrix;
use crate::operand::OperandOrScalar;
use crate::scalar::Ordered;
use crate::shape::CompareShape;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Whether each element is less than the element of `rhs` in the same
    /// place, or than the number `rhs`. Never true for NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3].lt(2), mat![true, false, false]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "less")]
    pub fn lt<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<bool, M, N>
    where
        T: Ordered,
        R: OperandOrScalar<T, P, Q>,
        R::Dims: CompareShape<M, N, P, Q>,
    {
        let rhs = rhs.to_matrix();
        Matrix::from_fn(|i, j| self.columns[j][i] < rhs.columns[j][i])
    }

    /// Whether each element is at most the element of `rhs` in the same
    /// place, or the number `rhs`. Never true for NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3].le(2), mat![true, true, false]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "less_equal")]
    pub fn le<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<bool, M, N>
    where
        T: Ordered,
        R: OperandOrScalar<T, P, Q>,
        R::Dims: CompareShape<M, N, P, Q>,
    {
        let rhs = rhs.to_matrix();
        Matrix::from_fn(|i, j| self.columns[j][i] <= rhs.columns[j][i])
    }

    /// Whether each element is greater than the element of `rhs` in the same
    /// place, or than the number `rhs`. Never true for NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3].gt(2), mat![false, false, true]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "greater")]
    pub fn gt<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<bool, M, N>
    where
        T: Ordered,
        R: OperandOrScalar<T, P, Q>,
        R::Dims: CompareShape<M, N, P, Q>,
    {
        let rhs = rhs.to_matrix();
        Matrix::from_fn(|i, j| self.columns[j][i] > rhs.columns[j][i])
    }

    /// Whether each element is at least the element of `rhs` in the same
    /// place, or the number `rhs`. Never true for NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3].ge(2), mat![false, true, true]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "greater_equal")]
    pub fn ge<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<bool, M, N>
    where
        T: Ordered,
        R: OperandOrScalar<T, P, Q>,
        R::Dims: CompareShape<M, N, P, Q>,
    {
        let rhs = rhs.to_matrix();
        Matrix::from_fn(|i, j| self.columns[j][i] >= rhs.columns[j][i])
    }
}

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Whether each element is equal to the element of `rhs` in the same
    /// place, or to the number `rhs`.
    ///
    /// NaN is equal to nothing. `==` compares whole matrices and has one
    /// answer.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3].equal(2), mat![false, true, false]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "eq")]
    pub fn equal<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<bool, M, N>
    where
        T: PartialEq,
        R: OperandOrScalar<T, P, Q>,
        R::Dims: CompareShape<M, N, P, Q>,
    {
        let rhs = rhs.to_matrix();
        Matrix::from_fn(|i, j| self.columns[j][i] == rhs.columns[j][i])
    }

    /// Whether each element differs from the element of `rhs` in the same
    /// place, or from the number `rhs`.
    ///
    /// NaN differs from everything, itself included.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// assert_eq!(mat![1, 2, 3].not_equal(2), mat![true, false, true]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "ne")]
    pub fn not_equal<R, const P: usize, const Q: usize>(&self, rhs: R) -> Matrix<bool, M, N>
    where
        T: PartialEq,
        R: OperandOrScalar<T, P, Q>,
        R::Dims: CompareShape<M, N, P, Q>,
    {
        let rhs = rhs.to_matrix();
        Matrix::from_fn(|i, j| self.columns[j][i] != rhs.columns[j][i])
    }
}
