//! Points, directions and normals through an affine map.

use super::Affine;
use crate::geometry::transform::orientation::Oriented;
use crate::geometry::transform::product::product;
use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::scalar::Scalar;
use crate::shape::TransformShape;

impl<T: Scalar, const N: usize> Affine<T, N> {
    /// Where the map takes a point p, or each column of an `N x Q` matrix: A p + t.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::{mat, vector};
    ///
    /// let a = Affine::new(mat![0, -1; 1, 0], vector![10, 20]);
    /// assert_eq!(a.transform_point(vector![1, 2]), vector![8, 21]);
    /// assert_eq!(a.transform_point(mat![0, 1; 0, 2]), mat![10, 8; 20, 21]);
    /// ```
    #[inline]
    #[must_use]
    pub fn transform_point<R, const P: usize, const Q: usize>(&self, point: R) -> Matrix<T, P, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<N, P, Q>,
    {
        let mut out = product(self.linear.renamed::<P, P>(), point.as_matrix());
        for column in &mut out.columns {
            for i in 0..P {
                column[i] = column[i] + self.translation.renamed::<P, 1>().columns[0][i];
            }
        }
        out
    }

    /// Where the map takes a direction v, or each column of an `N x Q` matrix: A v.
    ///
    /// Velocities and differences of points are directions. Normals are not: for them there is
    /// [`transform_normal`](Self::transform_normal).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::{mat, vector};
    ///
    /// let a = Affine::new(mat![0, -1; 1, 0], vector![10, 20]);
    /// assert_eq!(a.transform_vector(vector![1, 2]), vector![-2, 1]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "transform_direction")]
    pub fn transform_vector<R, const P: usize, const Q: usize>(&self, vector: R) -> Matrix<T, P, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<N, P, Q>,
    {
        product(self.linear.renamed::<P, P>(), vector.as_matrix())
    }

    /// Where the map takes the normal n of a surface, or each column of an `N x Q` matrix. The
    /// result is sign(det A) cof(A) n, which is at right angles to the surface after the map.
    ///
    /// A normal that points outward still does after the map, also under a mirror. The result has
    /// the direction of A⁻ᵀ n, but takes no division. Its length changes:
    /// [`normalize`](Matrix::normalize) it if that matters. If A flattens space to a plane, the
    /// result is a normal of that plane, on one of its sides. If A flattens space to a line or a
    /// point, the result is zero.
    ///
    /// # Examples
    ///
    /// A slope of 45° in a space that is stretched to the right, and then one that is mirrored:
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    ///
    /// let normal = vector![-1.0, 1.0];
    /// let (wide, mirror) = (vector![2.0, 1.0], vector![-1.0, 1.0]);
    /// assert_eq!(Affine::from_scale(wide).transform_normal(normal), vector![-1.0, 2.0]);
    /// assert_eq!(Affine::from_scale(mirror).transform_normal(normal), vector![1.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn transform_normal<R, const P: usize, const Q: usize>(&self, normal: R) -> Matrix<T, P, Q>
    where
        T: Oriented,
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<N, P, Q>,
    {
        T::times_cofactors(self.linear.renamed::<P, P>(), normal.as_matrix())
    }

    /// The matrix that normals are transformed by, sign(det A) cof(A): see
    /// [`transform_normal`](Self::transform_normal).
    ///
    /// For many normals, and for shaders.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::{mat, vector};
    ///
    /// let a = Affine::from_scale(vector![2.0, 3.0]);
    /// assert_eq!(a.normal_matrix(), mat![3.0, 0.0; 0.0, 2.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn normal_matrix(&self) -> Matrix<T, N, N>
    where
        T: Oriented,
    {
        T::oriented_cofactors(&self.linear)
    }

    /// Replaces each point of a slice by where the map takes it: see
    /// [`transform_point`](Self::transform_point).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    ///
    /// let mut points = [vector![1, 2], vector![3, 4]];
    /// Affine::from_translation(vector![10, 20]).transform_points(&mut points);
    /// assert_eq!(points, [vector![11, 22], vector![13, 24]]);
    /// ```
    #[inline]
    pub fn transform_points(&self, points: &mut [Vector<T, N>]) {
        let map = *self;
        for point in points {
            *point = map.transform_point(*point);
        }
    }

    /// Replaces each direction of a slice by where the map takes it: see
    /// [`transform_vector`](Self::transform_vector).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    ///
    /// let mut directions = [vector![1, 2], vector![3, 4]];
    /// Affine::from_scale(vector![10, 1]).transform_vectors(&mut directions);
    /// assert_eq!(directions, [vector![10, 2], vector![30, 4]]);
    /// ```
    #[inline]
    pub fn transform_vectors(&self, vectors: &mut [Vector<T, N>]) {
        let linear = self.linear;
        for vector in vectors {
            *vector = product(&linear, vector);
        }
    }

    /// Replaces each normal of a slice: see [`transform_normal`](Self::transform_normal).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    ///
    /// let mut normals = [vector![-1.0, 1.0], vector![0.0, 1.0]];
    /// Affine::from_scale(vector![2.0, 1.0]).transform_normals(&mut normals);
    /// assert_eq!(normals, [vector![-1.0, 2.0], vector![0.0, 2.0]]);
    /// ```
    #[inline]
    pub fn transform_normals(&self, normals: &mut [Vector<T, N>])
    where
        T: Oriented,
    {
        let cofactors = self.normal_matrix();
        for normal in normals {
            *normal = product(&cofactors, normal);
        }
    }
}
