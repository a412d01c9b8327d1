//! Maps the other way round, and what maps do to twists.

use super::kinds::Inverse;
use super::operand::Framed;
use super::relations::ApplyInverseFrames;
use super::{In, Map};
use crate::error::EliminationError;
use crate::geometry::{Isometry2, Isometry3};
use crate::linalg::Pivot;
use crate::matrix::Matrix;
use crate::scalar::Field;
use crate::shape::SolveShape;

impl<A, B, M> Map<A, B, M> {
    /// The map back, from `B` to `A`. A `Result` for matrices, affine maps and
    /// [`Trs`](crate::geometry::Trs): see [`Inverse`].
    ///
    /// # Errors
    ///
    /// Those of the inverse of `M`, such as that of [`Matrix::inverse`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::{EliminationError, mat, vector};
    ///
    /// struct Body;
    /// struct World;
    ///
    /// let motion = Isometry3::from_translation(vector![1.0, 2.0, 3.0]);
    /// let world_from_body = Map::<Body, World, _>::new(motion);
    /// let body_from_world: Map<World, Body, _> = world_from_body.inverse();
    /// assert_eq!(body_from_world.as_inner().translation, vector![-1.0, -2.0, -3.0]);
    ///
    /// let scaled = Map::<Body, World, _>::new(mat![2.0, 0.0; 0.0, 4.0]);
    /// let back: Map<World, Body, _> = scaled.inverse()?;
    /// assert_eq!(back.into_inner(), mat![0.5, 0.0; 0.0, 0.25]);
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[inline]
    pub fn inverse<Back>(&self) -> Back
    where
        M: Inverse<A, B, Output = Back>,
    {
        self.map.inverse_map()
    }
}

impl<A, B, T: Copy, const M: usize, const N: usize> Map<A, B, Matrix<T, M, N>> {
    /// The transpose, from `B` to `A`. For an orthonormal matrix it is the inverse.
    ///
    /// For a Jacobian it takes forces back: if J takes velocities of joints to those of the tool,
    /// Jᵀ takes forces at the tool to torques at the joints.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::{mat, vector};
    ///
    /// struct Body;
    /// struct World;
    ///
    /// let quarter_turn = Map::<Body, World, _>::new(mat![0, -1; 1, 0]);
    /// let v = In::<Body, _>::new(vector![3, 4]);
    /// assert_eq!(quarter_turn.transpose() * (quarter_turn * v), v);
    /// ```
    #[inline]
    #[must_use]
    pub fn transpose(&self) -> Map<B, A, Matrix<T, N, M>> {
        Map::new(self.map.transpose())
    }

    /// The value x of the frame `A` that the map takes to b, the solution of M x = b: see
    /// [`Matrix::solve`].
    ///
    /// # Errors
    ///
    /// [`EliminationError`], as for [`Matrix::solve`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::{EliminationError, mat, vector};
    ///
    /// struct Joints;
    /// struct Tool;
    ///
    /// let jacobian = Map::<Joints, Tool, _>::new(mat![2.0, 0.0; 0.0, 4.0]);
    /// let speed = jacobian.solve(In::<Tool, _>::new(vector![2.0, 8.0]))?;
    /// assert_eq!(speed, In::<Joints, _>::new(vector![1.0, 2.0]));
    /// # Ok::<(), EliminationError>(())
    /// ```
    #[inline]
    pub fn solve<R, const P: usize, const Q: usize>(
        &self,
        b: R,
    ) -> Result<In<A, Matrix<T, N, Q>>, EliminationError>
    where
        T: Pivot,
        R: Framed<B, T, P, Q>,
        R::Frames: ApplyInverseFrames<A, B, R::Frame>,
        R::Dims: SolveShape<M, N, P, Q>,
    {
        self.map.solve(b.into_operand()).map(In::new)
    }
}

impl<A, B, T: Field> Map<A, B, Isometry2<T>> {
    /// The matrix that takes twists (v, ω) from frame to frame, `3 x 3`: see
    /// [`Isometry2::adjoint`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::vector;
    ///
    /// struct Wheel;
    /// struct Car;
    ///
    /// // A wheel at (2, 0) turns about itself: what is at the origin of the car goes down.
    /// let place = Isometry2::from_translation(vector![2.0, 0.0]);
    /// let car_from_wheel = Map::<Wheel, Car, _>::new(place);
    /// let turn = In::<Wheel, _>::new(vector![0.0, 0.0, 1.0]);
    /// assert_eq!(car_from_wheel.adjoint() * turn, In::<Car, _>::new(vector![0.0, -2.0, 1.0]));
    /// ```
    #[inline]
    #[must_use]
    pub fn adjoint(&self) -> Map<A, B, Matrix<T, 3, 3>> {
        Map::new(self.map.adjoint())
    }
}

impl<A, B, T: Field> Map<A, B, Isometry3<T>> {
    /// The matrix that takes twists (v, ω) from frame to frame, `6 x 6`: see
    /// [`Isometry3::adjoint`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::vector;
    ///
    /// struct Link;
    /// struct Base;
    ///
    /// let base_from_link =
    ///     Map::<Link, Base, _>::new(Isometry3::from_translation(vector![2.0, 0.0, 0.0]));
    /// let turn = In::<Link, _>::new(vector![0.0, 0.0, 0.0, 0.0, 0.0, 1.0]);
    /// let there = In::<Base, _>::new(vector![0.0, -2.0, 0.0, 0.0, 0.0, 1.0]);
    /// assert_eq!(base_from_link.adjoint() * turn, there);
    /// ```
    #[inline]
    #[must_use]
    pub fn adjoint(&self) -> Map<A, B, Matrix<T, 6, 6>> {
        Map::new(self.map.adjoint())
    }
}
