//! Points and directions through a motion, and back.

use super::Isometry3;
use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::scalar::{Field, Scalar};
use crate::shape::TransformShape;

impl<T: Scalar> Isometry3<T> {
    /// Where the motion takes a point p, or each column of a `3 x Q` matrix: R p + t.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, Quaternion, Rotation3};
    /// use hadamard::vector;
    ///
    /// let half_turn = Rotation3::from_quaternion(Quaternion::K).unwrap();
    /// let a = Isometry3::new(half_turn, vector![10.0, 0.0, 0.0]);
    /// assert_eq!(a.transform_point(vector![1.0, 2.0, 3.0]), vector![9.0, -2.0, 3.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn transform_point<R, const P: usize, const Q: usize>(&self, point: R) -> Matrix<T, P, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<3, P, Q>,
    {
        let mut out = *point.as_matrix();
        let [tx, ty, tz] = self.translation.columns[0];
        for column in &mut out.renamed_mut::<3, Q>().columns {
            let [x, y, z] = self.rotation.rotate(*column);
            *column = [x + tx, y + ty, z + tz];
        }
        out
    }

    /// Where the motion takes a direction v, or each column of a `3 x Q` matrix: R v.
    ///
    /// It is right for normals too, because a motion keeps angles.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, Quaternion, Rotation3};
    /// use hadamard::vector;
    ///
    /// let half_turn = Rotation3::from_quaternion(Quaternion::K).unwrap();
    /// let a = Isometry3::new(half_turn, vector![10.0, 0.0, 0.0]);
    /// assert_eq!(a.transform_vector(vector![1.0, 2.0, 3.0]), vector![-1.0, -2.0, 3.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "transform_direction")]
    #[doc(alias = "transform_normal")]
    pub fn transform_vector<R, const P: usize, const Q: usize>(&self, vector: R) -> Matrix<T, P, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<3, P, Q>,
    {
        let mut out = *vector.as_matrix();
        for column in &mut out.renamed_mut::<3, Q>().columns {
            *column = self.rotation.rotate(*column);
        }
        out
    }

    /// Replaces each point of a slice by where the motion takes it: see
    /// [`transform_point`](Self::transform_point).
    ///
    /// The rotation becomes a matrix first, which takes fewer operations for each point. So the
    /// last bits may differ from those of `transform_point`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let mut points = [vector![1.0, 2.0, 3.0], vector![4.0, 5.0, 6.0]];
    /// Isometry3::from_translation(vector![0.0, 0.0, 1.0]).transform_points(&mut points);
    /// assert_eq!(points, [vector![1.0, 2.0, 4.0], vector![4.0, 5.0, 7.0]]);
    /// ```
    #[inline]
    pub fn transform_points(&self, points: &mut [Vector<T, 3>]) {
        self.to_affine().transform_points(points);
    }

    /// Replaces each direction of a slice by where the motion takes it: see
    /// [`transform_vector`](Self::transform_vector) and
    /// [`transform_points`](Self::transform_points).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let mut directions = [vector![1.0, 2.0, 3.0]];
    /// Isometry3::from_translation(vector![0.0, 0.0, 1.0]).transform_vectors(&mut directions);
    /// assert_eq!(directions, [vector![1.0, 2.0, 3.0]]);
    /// ```
    #[inline]
    pub fn transform_vectors(&self, vectors: &mut [Vector<T, 3>]) {
        self.to_affine().transform_vectors(vectors);
    }

    /// The point that the motion takes to p, or the one for each column of a `3 x Q` matrix:
    /// Rᵀ (p - t).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// let a = Isometry3::from_translation(vector![0.0, 0.0, 1.0]);
    /// assert_eq!(a.inverse_transform_point(vector![1.0, 2.0, 3.0]), vector![1.0, 2.0, 2.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn inverse_transform_point<R, const P: usize, const Q: usize>(
        &self,
        point: R,
    ) -> Matrix<T, P, Q>
    where
        T: Field,
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<3, P, Q>,
    {
        let mut out = *point.as_matrix();
        let ([tx, ty, tz], back) = (self.translation.columns[0], self.rotation.inverse());
        for column in &mut out.renamed_mut::<3, Q>().columns {
            let [x, y, z] = *column;
            *column = back.rotate([x - tx, y - ty, z - tz]);
        }
        out
    }

    /// The direction that the motion takes to v, or the one for each column of a `3 x Q` matrix:
    /// Rᵀ v.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, Quaternion, Rotation3};
    /// use hadamard::vector;
    ///
    /// let r = Rotation3::from_quaternion(Quaternion::from_xyzw(1.0, 1.0, 1.0, 1.0)).unwrap();
    /// let (a, x) = (Isometry3::from_rotation(r), vector![1.0, 0.0, 0.0]);
    /// assert_eq!(a.transform_vector(x), vector![0.0, 1.0, 0.0]);
    /// assert_eq!(a.inverse_transform_vector(x), vector![0.0, 0.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn inverse_transform_vector<R, const P: usize, const Q: usize>(
        &self,
        vector: R,
    ) -> Matrix<T, P, Q>
    where
        T: Field,
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<3, P, Q>,
    {
        let mut out = *vector.as_matrix();
        let back = self.rotation.inverse();
        for column in &mut out.renamed_mut::<3, Q>().columns {
            *column = back.rotate(*column);
        }
        out
    }
}
