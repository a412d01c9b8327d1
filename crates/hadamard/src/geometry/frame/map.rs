//! Maps from frame to frame.

use core::marker::PhantomData;

/// A map of type `M` that takes what is expressed in the frame `A` to the frame `B`: a matrix, a
/// rotation, a rigid motion, an affine map.
///
/// Name it after what it gives and takes, `world_from_body: Map<Body, World, _>`. Then a
/// product has the same frame on both sides of the `*`: `world_from_body * body_from_camera`.
///
/// ```text
///     Map<B, C, _> * Map<A, B, _>  is  Map<A, C, _>          A ---------> B ---------> C
///     Map<A, B, _> * In<A, _>      is  In<B, _>
/// ```
///
/// Matrices and rotations take vectors by `*`. Rigid motions and affine maps have
/// [`transform_point`](Self::transform_point) and
/// [`transform_vector`](Self::transform_vector). [The guide](super) has a table of all operations.
///
/// # Layout
///
/// That of `M`.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::Isometry3;
/// use hadamard::geometry::frame::{In, Map};
/// use hadamard::vector;
///
/// struct Body;
/// struct Camera;
/// struct World;
///
/// let world_from_body =
///     Map::<Body, World, _>::new(Isometry3::from_translation(vector![10.0, 0.0, 0.0]));
/// let body_from_camera =
///     Map::<Camera, Body, _>::new(Isometry3::from_translation(vector![0.0, 0.0, 2.0]));
/// let world_from_camera = world_from_body * body_from_camera;
///
/// let seen = In::<Camera, _>::new(vector![0.0, 1.0, 0.0]);
/// let place: In<World, _> = world_from_camera.transform_point(seen);
/// assert_eq!(place.into_inner(), vector![10.0, 1.0, 2.0]);
/// ```
#[repr(transparent)]
pub struct Map<A, B, M> {
    pub(super) map: M,
    /// A function, so that `Map` is `Send` and `Sync` if `M` is.
    frames: PhantomData<fn(A) -> B>,
}

impl<A, B, M> Map<A, B, M> {
    /// The map `m`, which takes what is expressed in `A` to `B`.
    ///
    /// The frames follow from what is done with it, or are written:
    /// `Map::<Body, World, _>::new(m)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::{mat, vector};
    ///
    /// struct Joints;
    /// struct Tool;
    ///
    /// let jacobian = Map::<Joints, Tool, _>::new(mat![1, 2, 3; 4, 5, 6]);
    /// let speed = jacobian * In::new(vector![1, 0, 0]);
    /// assert_eq!(speed, In::<Tool, _>::new(vector![1, 4]));
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(m: M) -> Self {
        Map { map: m, frames: PhantomData }
    }

    /// The map without its frames.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::Map;
    /// use hadamard::mat;
    ///
    /// struct Body;
    /// struct World;
    ///
    /// assert_eq!(Map::<Body, World, _>::new(mat![1, 2]).into_inner(), mat![1, 2]);
    /// ```
    #[inline]
    #[must_use]
    pub fn into_inner(self) -> M {
        self.map
    }

    /// A reference to the map without its frames.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::geometry::frame::Map;
    /// use hadamard::vector;
    ///
    /// struct Body;
    /// struct World;
    ///
    /// let motion = Isometry2::from_translation(vector![1.0, 2.0]);
    /// let world_from_body = Map::<Body, World, _>::new(motion);
    /// assert_eq!(world_from_body.as_inner().translation, vector![1.0, 2.0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_inner(&self) -> &M {
        &self.map
    }

    /// A mutable reference to the map without its frames.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Isometry2;
    /// use hadamard::geometry::frame::Map;
    /// use hadamard::vector;
    ///
    /// struct Body;
    /// struct World;
    ///
    /// let mut world_from_body = Map::<Body, World, _>::new(Isometry2::IDENTITY);
    /// world_from_body.as_inner_mut().translation.x = 1.0;
    /// assert_eq!(world_from_body.into_inner(), Isometry2::from_translation(vector![1.0, 0.0]));
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_inner_mut(&mut self) -> &mut M {
        &mut self.map
    }

    /// The result of a function of the map, between the same frames.
    ///
    /// For functions that this module does not have, such as conversions. It is for the caller to
    /// know that the result takes `A` to `B` as well.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::geometry::Isometry3;
    /// use hadamard::vector;
    ///
    /// struct Body;
    /// struct World;
    ///
    /// let world_from_body = Map::<Body, World, _>::new(Isometry3::<f64>::IDENTITY);
    /// let rotation = world_from_body.map_inner(|m| m.rotation);
    /// let forward = rotation * In::<Body, _>::new(vector![1.0, 0.0, 0.0]);
    /// assert_eq!(forward, In::<World, _>::new(vector![1.0, 0.0, 0.0]));
    /// ```
    #[inline]
    #[must_use]
    pub fn map_inner<N>(self, f: impl FnOnce(M) -> N) -> Map<A, B, N> {
        Map::new(f(self.map))
    }

    /// This map first, then `next`: `next * self`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::Map;
    /// use hadamard::mat;
    ///
    /// struct A;
    /// struct B;
    /// struct C;
    ///
    /// let b_from_a = Map::<A, B, _>::new(mat![1, 2; 3, 4]);
    /// let c_from_b = Map::<B, C, _>::new(mat![1, 1]);
    /// assert_eq!(b_from_a.then(c_from_b), Map::<A, C, _>::new(mat![4, 6]));
    /// ```
    #[inline]
    #[must_use]
    pub fn then<N: core::ops::Mul<Self>>(self, next: N) -> N::Output {
        next * self
    }
}
