//! Points, directions and normals through translation, rotation and scale, and back.

use super::Trs;
use crate::error::EliminationError;
use crate::geometry::Affine;
use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::scalar::{Real, Scalar};
use crate::shape::TransformShape;

impl<T: Scalar> Trs<T> {
    /// Where the transform takes a point p, or each column of a `3 x Q` matrix: R (s ⊙ p) + t.
    ///
    /// For many points, `to_affine()` first takes fewer operations for each.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Trs;
    /// use hadamard::vector;
    ///
    /// let (translation, scale) = (vector![10.0, 0.0, 0.0], vector![2.0, 2.0, 2.0]);
    /// let a = Trs { translation, scale, ..Trs::IDENTITY };
    /// assert_eq!(a.transform_point(vector![1.0, 2.0, 3.0]), vector![12.0, 4.0, 6.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn transform_point<R, const P: usize, const Q: usize>(&self, point: R) -> Matrix<T, P, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<3, P, Q>,
    {
        let mut out = self.transform_vector(point);
        let [tx, ty, tz] = self.translation.columns[0];
        for column in &mut out.renamed_mut::<3, Q>().columns {
            let [x, y, z] = *column;
            *column = [x + tx, y + ty, z + tz];
        }
        out
    }

    /// Where the transform takes a direction v, or each column of a `3 x Q` matrix: R (s ⊙ v).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Trs;
    /// use hadamard::vector;
    ///
    /// let (translation, scale) = (vector![10.0, 0.0, 0.0], vector![2.0, 2.0, 2.0]);
    /// let a = Trs { translation, scale, ..Trs::IDENTITY };
    /// assert_eq!(a.transform_vector(vector![1.0, 2.0, 3.0]), vector![2.0, 4.0, 6.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "transform_direction")]
    pub fn transform_vector<R, const P: usize, const Q: usize>(&self, vector: R) -> Matrix<T, P, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<3, P, Q>,
    {
        let mut out = *vector.as_matrix();
        let [sx, sy, sz] = self.scale.columns[0];
        for column in &mut out.renamed_mut::<3, Q>().columns {
            let [x, y, z] = *column;
            *column = self.rotation.rotate([sx * x, sy * y, sz * z]);
        }
        out
    }
}

impl<T: Real> Trs<T> {
    /// Where the transform takes the normal n of a surface, or each column of a `3 x Q` matrix. The
    /// result is at right angles to the surface after the transform: see
    /// [`Affine::transform_normal`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Trs;
    /// use hadamard::vector;
    ///
    /// let a = Trs { scale: vector![2.0, 1.0, 1.0], ..Trs::IDENTITY };
    /// assert_eq!(a.transform_normal(vector![-1.0, 1.0, 0.0]), vector![-1.0, 2.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn transform_normal<R, const P: usize, const Q: usize>(&self, normal: R) -> Matrix<T, P, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<3, P, Q>,
    {
        let mut out = *normal.as_matrix();
        let [a, b, c] = self.scale.columns[0];
        let signs = self.scale.map(|s| if s < T::ZERO { -T::ONE } else { T::ONE });
        let sign = signs.columns[0].into_iter().fold(T::ONE, |sign, s| sign * s);
        for column in &mut out.renamed_mut::<3, Q>().columns {
            let [x, y, z] = *column;
            *column = self.rotation.rotate([b * c * x * sign, a * c * y * sign, a * b * z * sign]);
        }
        out
    }

    /// The transform back, x ↦ s⁻¹ ⊙ Rᵀ (x - t). It is an affine map and no [`Trs`], because the
    /// scale comes last.
    ///
    /// # Errors
    ///
    /// [`EliminationError::Singular`] if a scale is zero, with its place as the column, and
    /// [`EliminationError::NotFinite`] if a scale, or its reciprocal, is infinite or NaN.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Affine, Trs};
    /// use hadamard::{EliminationError, vector};
    ///
    /// let a = Trs { scale: vector![2.0, 4.0, 8.0], ..Trs::IDENTITY };
    /// assert_eq!(a.inverse()?, Affine::from_scale(vector![0.5, 0.25, 0.125]));
    /// let flat = Trs { scale: vector![2.0, 0.0, 8.0], ..a };
    /// assert_eq!(flat.inverse(), Err(EliminationError::Singular { column: 1 }));
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[inline]
    pub fn inverse(&self) -> Result<Affine<T, 3>, EliminationError> {
        let factors = self.reciprocals()?.columns[0];
        let mut linear = self.rotation.inverse().to_matrix();
        for column in &mut linear.columns {
            for i in 0..3 {
                column[i] = column[i] * factors[i];
            }
        }
        Ok(Affine { linear, translation: -(linear * self.translation) })
    }

    /// The point that the transform takes to p, or the one for each column of a `3 x Q` matrix:
    /// s⁻¹ ⊙ Rᵀ (p - t).
    ///
    /// # Errors
    ///
    /// As [`inverse`](Self::inverse).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Trs;
    /// use hadamard::{EliminationError, vector};
    ///
    /// let a = Trs { scale: vector![2.0, 4.0, 8.0], ..Trs::IDENTITY };
    /// assert_eq!(a.inverse_transform_point(vector![2.0, 4.0, 8.0])?, vector![1.0, 1.0, 1.0]);
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[inline]
    pub fn inverse_transform_point<R, const P: usize, const Q: usize>(
        &self,
        point: R,
    ) -> Result<Matrix<T, P, Q>, EliminationError>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<3, P, Q>,
    {
        let mut moved = *point.as_matrix();
        let [tx, ty, tz] = self.translation.columns[0];
        for column in &mut moved.renamed_mut::<3, Q>().columns {
            let [x, y, z] = *column;
            *column = [x - tx, y - ty, z - tz];
        }
        self.scale_back(moved.renamed_mut::<3, Q>())?;
        Ok(moved)
    }

    /// The direction that the transform takes to v, or the one for each column of a `3 x Q`
    /// matrix: s⁻¹ ⊙ Rᵀ v.
    ///
    /// # Errors
    ///
    /// As [`inverse`](Self::inverse).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Trs;
    /// use hadamard::{EliminationError, vector};
    ///
    /// let a = Trs { scale: vector![2.0, 4.0, 8.0], ..Trs::IDENTITY };
    /// assert_eq!(a.inverse_transform_vector(vector![2.0, 4.0, 8.0])?, vector![1.0, 1.0, 1.0]);
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[inline]
    pub fn inverse_transform_vector<R, const P: usize, const Q: usize>(
        &self,
        vector: R,
    ) -> Result<Matrix<T, P, Q>, EliminationError>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<3, P, Q>,
    {
        let mut out = *vector.as_matrix();
        self.scale_back(out.renamed_mut::<3, Q>())?;
        Ok(out)
    }

    /// Replaces each column by s⁻¹ ⊙ Rᵀ v.
    #[inline]
    fn scale_back<const Q: usize>(
        &self,
        vectors: &mut Matrix<T, 3, Q>,
    ) -> Result<(), EliminationError> {
        self.reciprocals()?;
        let (back, [a, b, c]) = (self.rotation.inverse(), self.scale.columns[0]);
        for column in &mut vectors.columns {
            let [x, y, z] = back.rotate(*column);
            *column = [x / a, y / b, z / c];
        }
        Ok(())
    }

    /// 1 / s, if they are finite, and not zero.
    #[inline]
    fn reciprocals(&self) -> Result<Vector<T, 3>, EliminationError> {
        let out = self.scale.map(T::recip);
        for (column, (&s, r)) in self.scale.iter().zip(out.columns[0]).enumerate() {
            if s == T::ZERO {
                return Err(EliminationError::Singular { column });
            }
            if !(s.is_finite() && r.is_finite()) {
                return Err(EliminationError::NotFinite { column });
            }
        }
        Ok(out)
    }
}
