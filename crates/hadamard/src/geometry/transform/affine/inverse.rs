//! Affine maps back.

use super::Affine;
use crate::error::EliminationError;
use crate::geometry::transform::product::product;
use crate::linalg::{Determinant, Pivot};
use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::scalar::Scalar;
use crate::shape::TransformShape;

impl<T: Scalar, const N: usize> Affine<T, N> {
    /// The map back: x ↦ A⁻¹ x - A⁻¹ t.
    ///
    /// A alone is inverted, as by [`Matrix::inverse`]: up to 4 dimensions by the adjugate, where
    /// that is accurate. For one point or direction,
    /// [`inverse_transform_point`](Self::inverse_transform_point) has smaller errors. For rotations
    /// and translations, an isometry has an inverse without division.
    ///
    /// # Errors
    ///
    /// [`EliminationError`] of A, as for [`Matrix::inverse`]: if A flattens space, or has an
    /// infinite element or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::{EliminationError, mat, vector};
    ///
    /// let a = Affine::new(mat![0.0, -2.0; 2.0, 0.0], vector![10.0, 20.0]);
    /// let back = a.inverse()?;
    /// assert_eq!(back, Affine::new(mat![0.0, 0.5; -0.5, 0.0], vector![-10.0, 5.0]));
    /// assert_eq!(back * a, Affine::IDENTITY);
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    #[doc(alias = "try_inverse")]
    pub fn inverse(&self) -> Result<Self, EliminationError>
    where
        T: Determinant,
    {
        self.inverse_as(|inverse| inverse)
    }

    /// What `wrap` makes of the [inverse](Self::inverse). Its result is written once: to change a
    /// `Result` afterwards takes instructions of its own.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(in crate::geometry) fn inverse_as<W>(
        &self,
        wrap: impl FnOnce(Self) -> W,
    ) -> Result<W, EliminationError>
    where
        T: Determinant,
    {
        let linear = self.linear.inverse()?;
        let translation = Matrix::ZERO - product(&linear, &self.translation);
        Ok(wrap(Affine { linear, translation }))
    }

    /// The point that the map takes to p, or the one for each column of an `N x Q` matrix: the
    /// solution x of A x = p - t.
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`Matrix::solve`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::{EliminationError, mat, vector};
    ///
    /// let a = Affine::new(mat![2.0, 0.0; 0.0, 4.0], vector![10.0, 20.0]);
    /// assert_eq!(a.inverse_transform_point(vector![12.0, 24.0])?, vector![1.0, 1.0]);
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[inline]
    pub fn inverse_transform_point<R, const P: usize, const Q: usize>(
        &self,
        point: R,
    ) -> Result<Matrix<T, P, Q>, EliminationError>
    where
        T: Pivot,
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<N, P, Q>,
    {
        let translation: &Vector<T, P> = self.translation.renamed();
        let mut moved = *point.as_matrix();
        for column in &mut moved.columns {
            for i in 0..P {
                column[i] = column[i] - translation.columns[0][i];
            }
        }
        self.linear.renamed::<P, P>().solve(&moved)
    }

    /// The direction that the map takes to v, or the one for each column of an `N x Q` matrix:
    /// the solution x of A x = v.
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`Matrix::solve`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::{EliminationError, mat, vector};
    ///
    /// let a = Affine::new(mat![2.0, 0.0; 0.0, 4.0], vector![10.0, 20.0]);
    /// assert_eq!(a.inverse_transform_vector(vector![12.0, 24.0])?, vector![6.0, 6.0]);
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[inline]
    pub fn inverse_transform_vector<R, const P: usize, const Q: usize>(
        &self,
        vector: R,
    ) -> Result<Matrix<T, P, Q>, EliminationError>
    where
        T: Pivot,
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<N, P, Q>,
    {
        self.linear.renamed::<P, P>().solve(vector.as_matrix())
    }
}
