//! The change of L when a multiple of x xᴴ is added to L Lᴴ.

use super::{Cholesky, Definite};
use crate::error::NotPositiveDefinite;
use crate::linalg::kit::rotation::Rotation;
use crate::linalg::systems::pivot::Elimination;
use crate::linalg::systems::substitution::{Diagonal, forward, renamed};
use crate::matrix::Vector;
use crate::operand::Operand;
use crate::scalar::{ComplexField, Scalar, Signed, SquareRoot};
use crate::shape::RankOneShape;

impl<T: Definite, const N: usize> Cholesky<T, N> {
    /// Replaces the decomposition of A by that of A + s x xᴴ, for a factor s of either sign.
    ///
    /// With s > 0 it takes about `3 N²` operations and `N` square roots; a new decomposition would
    /// take `1/3 N³`. A rotation of each column of L with √s x moves one element of x into L:
    /// Golub & Van Loan, Matrix Computations, 4th edition, section 6.5.4; LINPACK's `chud`.
    ///
    /// With s < 0 it takes about `4 N²` operations. The rotations that turn (y, √(1 - ‖y‖²)),
    /// where y = √-s L⁻¹ x, into a unit vector separate x from L: Stewart, The effects of
    /// rounding error on an algorithm for downdating a Cholesky factorization, 1979; LINPACK's
    /// `chdd`. If A + s x xᴴ is nearly singular, the result is as inaccurate as the sum.
    ///
    /// # Errors
    ///
    /// [`NotPositiveDefinite`] if A + s x xᴴ is not positive definite, or if s or an element of x
    /// is infinite or NaN. The column is the first one where that shows. The decomposition is then
    /// unchanged.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::{mat, vector};
    ///
    /// let mut cholesky = mat![9.0, 0.0; 0.0, 1.0].cholesky()?;
    /// cholesky.rank_one_update(vector![2.0, 0.0], 4.0)?;
    /// assert_eq!(cholesky.l().to_matrix(), mat![5.0, 0.0; 0.0, 1.0]);
    /// assert_eq!(cholesky.reconstruct(), mat![25.0, 0.0; 0.0, 1.0]);
    ///
    /// cholesky.rank_one_update(vector![3.0, 0.0], -1.0)?;
    /// assert!((cholesky.reconstruct() - mat![16.0, 0.0; 0.0, 1.0]).norm() < 1e-14);
    /// let error = cholesky.rank_one_update(vector![0.0, 1.0], -1.0).unwrap_err();
    /// assert_eq!(error.column, 1);
    /// # Ok::<(), hadamard::NotPositiveDefinite>(())
    /// ```
    #[doc(alias = "chud")]
    #[doc(alias = "chdd")]
    #[doc(alias = "lowrankupdate")]
    #[doc(alias = "rank_one_downdate")]
    pub fn rank_one_update<R, const P: usize, const Q: usize>(
        &mut self,
        x: R,
        factor: <T as ComplexField>::Real,
    ) -> Result<(), NotPositiveDefinite>
    where
        R: Operand<T, P, Q>,
        R::Dims: RankOneShape<N, N, P, Q>,
        T: ComplexField,
    {
        self.update(renamed(x.as_matrix()), factor)
    }
}

impl<T: ComplexField, const N: usize> Cholesky<T, N> {
    /// See [`rank_one_update`](Self::rank_one_update).
    #[inline]
    fn update(&mut self, x: Vector<T, N>, factor: T::Real) -> Result<(), NotPositiveDefinite> {
        let root = factor.abs().sqrt();
        let x = x.columns[0].map(|x| x.scale(root));
        if factor < T::Real::ZERO { self.remove(x) } else { self.add(x) }
    }

    /// The decomposition of A + x xᴴ.
    fn add(&mut self, mut rest: [T; N]) -> Result<(), NotPositiveDefinite> {
        for (column, &x) in (0..N).zip(&rest) {
            if !Elimination::is_finite(x) {
                return Err(NotPositiveDefinite { column });
            }
        }
        for k in 0..N {
            let column = &mut self.l.matrix.columns[k];
            let (rotation, length) = Rotation::onto_first_axis(column[k].real(), rest[k]);
            column[k] = T::from_real(length);
            for i in k + 1..N {
                (column[i], rest[i]) = rotation.apply(column[i], rest[i]);
            }
        }
        Ok(())
    }

    /// The decomposition of A - x xᴴ.
    fn remove(&mut self, mut p: [T; N]) -> Result<(), NotPositiveDefinite> {
        forward(&self.l.matrix, Diagonal::Stored, &mut p, 0);
        let mut left = T::Real::ONE;
        for column in 0..N {
            left = left - p[column].modulus_squared();
            let positive = left > T::Real::ZERO;
            if !positive {
                return Err(NotPositiveDefinite { column });
            }
        }

        // Grows from zero to x, as the rotations move x out of L.
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
