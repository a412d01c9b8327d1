//! A function of two matrices, element by element.

use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::shape::ElementwiseShape;

impl<T: Copy, const M: usize, const N: usize> Matrix<T, M, N> {
    /// Applies `f(a, b)` to the elements in the same place of two matrices of
    /// one shape, one column after another. The types of the elements may
    /// differ.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::mat;
    ///
    /// let a = mat![3, 4; 5, 6];
    /// let keep = mat![true, false; false, true];
    /// assert_eq!(a.zip_map(keep, |x, keep| if keep { x } else { 0 }), mat![3, 0; 0, 6]);
    /// ```
    #[inline]
    #[must_use]
    pub fn zip_map<U, V, R, const P: usize, const Q: usize>(
        &self,
        rhs: R,
        mut f: impl FnMut(T, U) -> V,
    ) -> Matrix<V, M, N>
    where
        U: Copy,
        R: Operand<U, P, Q>,
        R::Dims: ElementwiseShape<M, N, P, Q>,
    {
        let rhs = rhs.as_matrix();
        Matrix::from_fn(|i, j| f(self.columns[j][i], rhs.columns[j][i]))
    }
}
