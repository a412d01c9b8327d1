//! Points and directions through a motion, and back.

use super::Isometry2;
use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::scalar::{Field, Scalar};
use crate::shape::TransformShape;

impl<T: Scalar> Isometry2<T> {
    /// Where the motion takes a point p, or each column of a `2 x Q` matrix: R p + t.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry2, Rotation2};
    /// use hadamard::vector;
    ///
    /// let quarter = Rotation2::from_complex(0.0, 1.0).unwrap();
    /// let a = Isometry2::new(quarter, vector![10.0, 0.0]);
    /// assert_eq!(a.transform_point(vector![1.0, 2.0]), vector![8.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn transform_point<R, const P: usize, const Q: usize>(&self, point: R) -> Matrix<T, P, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<2, P, Q>,
    {
        let mut out = *point.as_matrix();
        let [tx, ty] = self.translation.columns[0];
        for column in &mut out.renamed_mut::<2, Q>().columns {
            let [x, y] = self.rotation.rotate(*column);
            *column = [x + tx, y + ty];
        }
        out
    }

    /// Where the motion takes a direction v, or each column of a `2 x Q` matrix: R v.
    ///
    /// It is right for normals too, because a motion keeps angles.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry2, Rotation2};
    /// use hadamard::vector;
    ///
    /// let quarter = Rotation2::from_complex(0.0, 1.0).unwrap();
    /// let a = Isometry2::new(quarter, vector![10.0, 0.0]);
    /// assert_eq!(a.transform_vector(vector![1.0, 2.0]), vector![-2.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "transform_direction")]
    #[doc(alias = "transform_normal")]
    pub fn transform_vector<R, const P: usize, const Q: usize>(&self, vector: R) -> Matrix<T, P, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<2, P, Q>,
    {
        let mut out = *vector.as_matrix();
        for column in &mut out.renamed_mut::<2, Q>().columns {
            *column = self.rotation.rotate(*column);
        }
        out
    }

    /// Replaces each point of a slice by where the motion takes it: see
    /// [`transform_point`](Self::transform_point).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let mut points = [vector![1.0, 2.0], vector![4.0, 5.0]];
    /// Isometry2::from_translation(vector![0.0, 1.0]).transform_points(&mut points);
    /// assert_eq!(points, [vector![1.0, 3.0], vector![4.0, 6.0]]);
    /// ```
    #[inline]
    pub fn transform_points(&self, points: &mut [Vector<T, 2>]) {
        let motion = *self;
        for point in points {
            *point = motion.transform_point(*point);
        }
    }

    /// Replaces each direction of a slice by where the motion takes it: see
    /// [`transform_vector`](Self::transform_vector).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let mut directions = [vector![1.0, 2.0]];
    /// Isometry2::from_translation(vector![0.0, 1.0]).transform_vectors(&mut directions);
    /// assert_eq!(directions, [vector![1.0, 2.0]]);
    /// ```
    #[inline]
    pub fn transform_vectors(&self, vectors: &mut [Vector<T, 2>]) {
        let motion = *self;
        for vector in vectors {
            *vector = motion.transform_vector(*vector);
        }
    }

    /// The point that the motion takes to p, or the one for each column of a `2 x Q` matrix:
    /// Rᵀ (p - t).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::vector;
    ///
    /// let a = Isometry2::from_translation(vector![0.0, 1.0]);
    /// assert_eq!(a.inverse_transform_point(vector![1.0, 2.0]), vector![1.0, 1.0]);
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
        R::Dims: TransformShape<2, P, Q>,
    {
        let mut out = *point.as_matrix();
        let ([tx, ty], back) = (self.translation.columns[0], self.rotation.inverse());
        for column in &mut out.renamed_mut::<2, Q>().columns {
            let [x, y] = *column;
            *column = back.rotate([x - tx, y - ty]);
        }
        out
    }

    /// The direction that the motion takes to v, or the one for each column of a `2 x Q` matrix:
    /// Rᵀ v.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry2, Rotation2};
    /// use hadamard::vector;
    ///
    /// let a = Isometry2::from_rotation(Rotation2::from_complex(0.0, 1.0).unwrap());
    /// let x = vector![1.0, 0.0];
    /// assert_eq!(a.transform_vector(x), vector![0.0, 1.0]);
    /// assert_eq!(a.inverse_transform_vector(x), vector![0.0, -1.0]);
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
        R::Dims: TransformShape<2, P, Q>,
    {
        let mut out = *vector.as_matrix();
        let back = self.rotation.inverse();
        for column in &mut out.renamed_mut::<2, Q>().columns {
            *column = back.rotate(*column);
        }
        out
    }
}
