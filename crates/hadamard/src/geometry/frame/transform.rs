//! Points, directions and normals from frame to frame.

use super::kinds::{InverseTransform, NormalTransform, Transform};
use super::operand::Framed;
use super::relations::{ApplyFrames, ApplyInverseFrames};
use super::{In, Map};
use crate::matrix::Matrix;
use crate::shape::TransformShape;

impl<A, B, M> Map<A, B, M> {
    /// The point, or each column of a `D x Q` matrix, in the frame `B`: see
    /// [`Isometry3::transform_point`](crate::geometry::Isometry3::transform_point).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::vector;
    ///
    /// struct Body;
    /// struct World;
    ///
    /// let motion = Isometry2::from_translation(vector![10.0, 0.0]);
    /// let world_from_body = Map::<Body, World, _>::new(motion);
    /// let nose = In::<Body, _>::new(vector![1.0, 2.0]);
    /// assert_eq!(world_from_body.transform_point(nose), In::<World, _>::new(vector![11.0, 2.0]));
    /// ```
    #[inline]
    #[must_use]
    pub fn transform_point<R, T, const D: usize, const P: usize, const Q: usize>(
        &self,
        point: R,
    ) -> In<B, Matrix<T, P, Q>>
    where
        M: Transform<T, D>,
        R: Framed<A, T, P, Q>,
        R::Frames: ApplyFrames<A, B, R::Frame>,
        R::Dims: TransformShape<D, P, Q>,
    {
        In::new(self.map.point(point.into_operand()))
    }

    /// The direction, or each column of a `D x Q` matrix, in the frame `B`: without the
    /// translation.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::vector;
    ///
    /// struct Body;
    /// struct World;
    ///
    /// let motion = Isometry2::from_translation(vector![10.0, 0.0]);
    /// let world_from_body = Map::<Body, World, _>::new(motion);
    /// let speed = In::<Body, _>::new(vector![1.0, 2.0]);
    /// assert_eq!(world_from_body.transform_vector(speed), In::<World, _>::new(vector![1.0, 2.0]));
    /// ```
    #[inline]
    #[must_use]
    pub fn transform_vector<R, T, const D: usize, const P: usize, const Q: usize>(
        &self,
        vector: R,
    ) -> In<B, Matrix<T, P, Q>>
    where
        M: Transform<T, D>,
        R: Framed<A, T, P, Q>,
        R::Frames: ApplyFrames<A, B, R::Frame>,
        R::Dims: TransformShape<D, P, Q>,
    {
        In::new(self.map.vector(vector.into_operand()))
    }

    /// The vector at right angles to a surface, or each column of a `D x Q` matrix, in the frame
    /// `B`: see [`Affine::transform_normal`](crate::geometry::Affine::transform_normal).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::vector;
    ///
    /// struct Model;
    /// struct World;
    ///
    /// let world_from_model = Map::<Model, World, _>::new(Affine::from_scale(vector![2.0, 1.0]));
    /// let normal = In::<Model, _>::new(vector![1.0, 1.0]);
    /// let expected = In::<World, _>::new(vector![1.0, 2.0]);
    /// assert_eq!(world_from_model.transform_normal(normal), expected);
    /// ```
    #[inline]
    #[must_use]
    pub fn transform_normal<R, T, const D: usize, const P: usize, const Q: usize>(
        &self,
        normal: R,
    ) -> In<B, Matrix<T, P, Q>>
    where
        M: NormalTransform<T, D>,
        R: Framed<A, T, P, Q>,
        R::Frames: ApplyFrames<A, B, R::Frame>,
        R::Dims: TransformShape<D, P, Q>,
    {
        In::new(self.map.normal(normal.into_operand()))
    }

    /// The point of the frame `A` that the map takes to this one of `B`. A `Result` for affine maps
    /// and [`Trs`](crate::geometry::Trs).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::vector;
    ///
    /// struct Body;
    /// struct World;
    ///
    /// let motion = Isometry2::from_translation(vector![10.0, 0.0]);
    /// let world_from_body = Map::<Body, World, _>::new(motion);
    /// let place = In::<World, _>::new(vector![11.0, 2.0]);
    /// let nose = In::<Body, _>::new(vector![1.0, 2.0]);
    /// assert_eq!(world_from_body.inverse_transform_point(place), nose);
    /// ```
    #[inline]
    pub fn inverse_transform_point<R, T, Back, const D: usize, const P: usize, const Q: usize>(
        &self,
        point: R,
    ) -> Back
    where
        M: InverseTransform<T, D, Output<In<A, Matrix<T, P, Q>>> = Back>,
        R: Framed<B, T, P, Q>,
        R::Frames: ApplyInverseFrames<A, B, R::Frame>,
        R::Dims: TransformShape<D, P, Q>,
    {
        self.map.inverse_point(point.into_operand(), In::new)
    }

    /// The direction of the frame `A` that the map takes to this one of `B`. A `Result` for affine
    /// maps and [`Trs`](crate::geometry::Trs).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::{EliminationError, vector};
    ///
    /// struct Model;
    /// struct World;
    ///
    /// let world_from_model = Map::<Model, World, _>::new(Affine::from_scale(vector![2.0, 1.0]));
    /// let way = In::<World, _>::new(vector![4.0, 1.0]);
    /// let shorter = In::<Model, _>::new(vector![2.0, 1.0]);
    /// assert_eq!(world_from_model.inverse_transform_vector(way)?, shorter);
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[inline]
    pub fn inverse_transform_vector<R, T, Back, const D: usize, const P: usize, const Q: usize>(
        &self,
        vector: R,
    ) -> Back
    where
        M: InverseTransform<T, D, Output<In<A, Matrix<T, P, Q>>> = Back>,
        R: Framed<B, T, P, Q>,
        R::Frames: ApplyInverseFrames<A, B, R::Frame>,
        R::Dims: TransformShape<D, P, Q>,
    {
        self.map.inverse_vector(vector.into_operand(), In::new)
    }
}
