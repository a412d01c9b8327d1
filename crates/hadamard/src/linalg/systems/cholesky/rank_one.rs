//! What becomes of L when a column times its own adjoint is added to L Lᴴ.

use super::Cholesky;
use crate::error::NotPositiveDefinite;
use crate::linalg::kit::rotation::Rotation;
use crate::linalg::systems::substitution::{Diagonal, forward, renamed};
use crate::matrix::Vector;
use crate::operand::Operand;
use crate::scalar::{ComplexField, Scalar, SquareRoot};
use crate::shape::RankOneShape;

impl<T: ComplexField, const N: usize> Cholesky<T, N> {
    /// Replaces the decomposition of A by that of A + x xᴴ.
    ///
    /// Takes about `3 N²` operations and `N` square roots, where a new decomposition
    /// would take `1/3 N³`. A rotation of each column of L with x moves one element of x
    /// into L: Golub & Van Loan, Matrix Computations, 4th edition, section 6.5.4;
    /// LINPACK's `chud`.
    ///
    /// If x has an element that is infinite or NaN, so has the factor.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let mut cholesky = mat![9.0, 0.0; 0.0, 1.0].cholesky()?;
    /// cholesky.rank_one_update(vector![4.0, 0.0]);
    /// assert_eq!(cholesky.l().to_matrix(), mat![5.0, 0.0; 0.0, 1.0]);
    /// assert_eq!(cholesky.reconstruct(), mat![25.0, 0.0; 0.0, 1.0]);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[doc(alias = "chud")]
    #[doc(alias = "lowrankupdate")]
    pub fn rank_one_update<R, const P: usize, const Q: usize>(&mut self, x: R)
    where
        R: Operand<T, P, Q>,
        R::Dims: RankOneShape<N, N, P, Q>,
    {
        let rest: Vector<T, N> = renamed(x.as_matrix());
        let mut rest = rest.columns[0];
        for k in 0..N {
            let column = &mut self.l.matrix.columns[k];
            let (rotation, length) = Rotation::onto_first_axis(column[k].real(), rest[k]);
            column[k] = T::from_real(length);
            for i in k + 1..N {
                (column[i], rest[i]) = rotation.apply(column[i], rest[i]);
            }
        }
    }

    /// Replaces the decomposition of A by that of A - x xᴴ.
    ///
    /// Takes about `4 N²` operations and `N` square roots. The rotations that turn
    /// (L⁻¹ x, √(1 - ‖L⁻¹ x‖²)) into a unit vector separate x from L: Stewart, The
    /// effects of rounding error on an algorithm for downdating a Cholesky
    /// factorization, 1979; LINPACK's `chdd`. Where A - x xᴴ is nearly singular the
    /// result is as inaccurate as the difference is.
    ///
    /// # Errors
    ///
    /// [`NotPositiveDefinite`] if A - x xᴴ is not, with the first column where that
    /// shows, also if x has an element that is infinite or NaN. The decomposition is
    /// then unchanged.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let mut cholesky = mat![25.0, 0.0; 0.0, 1.0].cholesky()?;
    /// cholesky.rank_one_downdate(vector![3.0, 0.0])?;
    /// assert!((cholesky.reconstruct() - mat![16.0, 0.0; 0.0, 1.0]).norm() < 1e-14);
    /// assert_eq!(cholesky.rank_one_downdate(vector![0.0, 1.0]).unwrap_err().column, 1);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[doc(alias = "chdd")]
    #[doc(alias = "lowrankdowndate")]
    pub fn rank_one_downdate<R, const P: usize, const Q: usize>(
        &mut self,
        x: R,
    ) -> Result<(), NotPositiveDefinite>
    where
        R: Operand<T, P, Q>,
        R::Dims: RankOneShape<N, N, P, Q>,
    {
        let p: Vector<T, N> = renamed(x.as_matrix());
        let mut p = p.columns[0];
        forward(&self.l.matrix, Diagonal::Stored, &mut p, 0);
        let mut left = T::Real::ONE;
        for column in 0..N {
            left = left - p[column].modulus_squared();
            let positive = left > T::Real::ZERO;
            if !positive {
                return Err(NotPositiveDefinite { column });
            }
        }

        // Grows from zero to x, while L loses it.
        let mut gathered = [T::ZERO; N];
        let mut length = left.sqrt();
        for k in (0..N).rev() {
            let column = &mut self.l.matrix.columns[k];
            let (rotation, longer) = Rotation::onto_first_axis(length, p[k]);
            length = longer;
            for i in k..N {
                (column[i], gathered[i]) = rotation.undo(column[i], gathered[i]);
            }
        }
        Ok(())
    }
}
