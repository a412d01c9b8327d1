//! Systems with a diagonal matrix.

use crate::error::EliminationError;
use crate::linalg::systems::pivot::Pivot;
use crate::linalg::systems::substitution::{check_divisor, renamed};
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::shape::SolveShape;
use crate::structured::Diag;

impl<T: Pivot, const N: usize> Diag<T, N> {
    /// The solution X of D X = B, `N x Q` like B: row i of B divided by element i of the diagonal.
    ///
    /// Its elements are quotients, so they are right where the reciprocals of
    /// [`inverse`](Self::inverse) overflow.
    ///
    /// # Errors
    ///
    /// [`EliminationError`] with the first column whose element on the diagonal is zero
    /// (`Singular`), or infinite or NaN (`NotFinite`). Fixed-point numbers that become too large
    /// are no error here. They overflow as integers do.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let d = vector![2.0, 4.0].diag();
    /// assert_eq!(d.solve(vector![6.0, 2.0]), Ok(vector![3.0, 0.5]));
    /// assert_eq!(d.solve(mat![2.0, 4.0; 4.0, 8.0]), Ok(mat![1.0, 2.0; 1.0, 2.0]));
    /// ```
    #[inline]
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

    /// Replaces B by the solution X of D X = B, without another matrix on the stack.
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`solve`](Self::solve). B is then unchanged.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::vector;
    ///
    /// let mut b = vector![6.0, 2.0];
    /// vector![2.0, 4.0].diag().solve_in_place(&mut b)?;
    /// assert_eq!(b, vector![3.0, 0.5]);
    /// # Ok::<(), hadamard::EliminationError>(())
    /// ```
    #[inline]
    pub fn solve_in_place<const Q: usize>(
        &self,
        b: &mut Matrix<T, N, Q>,
    ) -> Result<(), EliminationError> {
        let diagonal = &self.diagonal.columns[0];
        for (column, &divisor) in diagonal.iter().enumerate() {
            check_divisor(divisor, column)?;
        }
        for x in &mut b.columns {
            for (x, &divisor) in x.iter_mut().zip(diagonal) {
                *x = x.divide(divisor);
            }
        }
        Ok(())
    }
}
