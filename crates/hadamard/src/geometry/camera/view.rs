//! Views: where a camera is, and where it looks.

mod look;

use core::marker::PhantomData;

use super::handedness::{Handedness, LeftHanded, RightHanded};
use crate::geometry::{Affine, Isometry3, Quaternion, Rotation3};
use crate::matrix::{Matrix, Vector};
use crate::operand::Operand;
use crate::scalar::{Field, Scalar, Signed};
use crate::shape::TransformShape;

/// Where a camera is and where it looks: the map from the world to the coordinates of the camera.
///
/// The camera looks along -z if it is right-handed and along z if it is left-handed, with x to the
/// right and y up.
///
/// ```text
///      world                                  view
///
///      y                                      y
///      |     up  forward                      |
///      |      \  /          ---------->       |
///      |       \/  eye                    eye +----- x
///      +------------ x                       /
///                                           z    (right-handed: forward is -z)
/// ```
///
/// Its inverse is the [`pose`](Self::pose) of the camera, which takes the coordinates of the camera
/// to the world. That is what a scene keeps for a camera, as for every other thing.
/// [`to_isometry`](Self::to_isometry) and [`to_matrix`](Self::to_matrix) return the map from the
/// world to the camera.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::View;
/// use hadamard::vector;
///
/// let (eye, target) = (vector![0.0, 0.0, 5.0], vector![0.0, 0.0, 0.0]);
/// let view = View::look_at(eye, target, vector![0.0, 1.0, 0.0]).unwrap();
/// assert_eq!(view.transform_point(target), vector![0.0, 0.0, -5.0]);
/// assert_eq!(view.pose().transform_point(vector![0.0, 0.0, 0.0]), eye);
/// ```
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct View<T, H = RightHanded> {
    /// World from camera, with the eye as it was given. Its inverse would have the translation
    /// -Rᵀ eye instead, which loses digits far from the origin of the world.
    pose: Isometry3<T>,
    handedness: PhantomData<H>,
}

impl<T: Scalar> View<T> {
    /// The view of a camera with this pose: with its eye at the translation, looking along -z of
    /// the rotation, with y up.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, View};
    /// use hadamard::vector;
    ///
    /// let view = View::from_pose(Isometry3::from_translation(vector![1.0, 2.0, 3.0]));
    /// assert_eq!(view.transform_point(vector![1.0, 2.0, -2.0]), vector![0.0, 0.0, -5.0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_pose(pose: Isometry3<T>) -> Self {
        View { pose, handedness: PhantomData }
    }

    /// The same eye, direction and upward direction in left-handed coordinates: x points to the
    /// other side, and z forward.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::View;
    /// use hadamard::vector;
    ///
    /// let (eye, up) = (vector![0.0, 0.0, 5.0], vector![0.0, 1.0, 0.0]);
    /// let view = View::look_to(eye, vector![0.0, 0.0, 1.0], up).unwrap().left_handed();
    /// assert_eq!(view.transform_point(vector![1.0, 2.0, 8.0]), vector![1.0, 2.0, 3.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn left_handed(self) -> View<T, LeftHanded>
    where
        T: Field,
    {
        // Half a turn about y.
        let [x, y, z, w] = self.pose.rotation.quaternion.to_xyzw();
        let quaternion = Quaternion::from_xyzw(-z, w, x, -y);
        View::from_left_handed_pose(Isometry3 { rotation: Rotation3 { quaternion }, ..self.pose })
    }
}

impl<T: Scalar> View<T, LeftHanded> {
    /// The view of a left-handed camera with this pose: with its eye at the translation, looking
    /// along z of the rotation, with y up.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, View};
    /// use hadamard::vector;
    ///
    /// let view = View::from_left_handed_pose(Isometry3::from_translation(vector![1.0, 2.0, 3.0]));
    /// assert_eq!(view.forward(), vector![0.0, 0.0, 1.0]);
    /// assert_eq!(view.transform_point(vector![1.0, 2.0, 8.0]), vector![0.0, 0.0, 5.0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_left_handed_pose(pose: Isometry3<T>) -> Self {
        View { pose, handedness: PhantomData }
    }
}

impl<T: Scalar, H: Handedness> View<T, H> {
    /// The pose of the camera, which takes its coordinates to those of the world: the inverse of
    /// the view.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, View};
    /// use hadamard::vector;
    ///
    /// let pose = Isometry3::from_translation(vector![1.0, 2.0, 3.0]);
    /// assert_eq!(View::from_pose(pose).pose(), pose);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "world_from_view")]
    pub const fn pose(&self) -> Isometry3<T> {
        self.pose
    }

    /// Where the camera is.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, View};
    /// use hadamard::vector;
    ///
    /// let view = View::from_pose(Isometry3::from_translation(vector![1.0, 2.0, 3.0]));
    /// assert_eq!(view.eye(), vector![1.0, 2.0, 3.0]);
    /// assert_eq!(view.forward(), vector![0.0, 0.0, -1.0]);
    /// assert_eq!(view.up(), vector![0.0, 1.0, 0.0]);
    /// assert_eq!(view.right(), vector![1.0, 0.0, 0.0]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn eye(&self) -> Vector<T, 3> {
        self.pose.translation
    }

    /// The direction in which the camera looks: see [`eye`](Self::eye).
    #[inline]
    #[must_use]
    pub fn forward(&self) -> Vector<T, 3>
    where
        T: Field,
    {
        self.axis([T::ZERO, T::ZERO, H::forward(T::ONE)])
    }

    /// The direction that is up in the image: see [`eye`](Self::eye).
    #[inline]
    #[must_use]
    pub fn up(&self) -> Vector<T, 3> {
        self.axis([T::ZERO, T::ONE, T::ZERO])
    }

    /// The direction that is to the right in the image: see [`eye`](Self::eye).
    #[inline]
    #[must_use]
    pub fn right(&self) -> Vector<T, 3> {
        self.axis([T::ONE, T::ZERO, T::ZERO])
    }

    #[inline]
    fn axis(&self, axis: [T; 3]) -> Vector<T, 3> {
        Matrix::from_columns([self.pose.rotation.rotate(axis)])
    }

    /// The view as a motion from the world to the coordinates of the camera: the inverse of the
    /// [`pose`](Self::pose).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, View};
    /// use hadamard::vector;
    ///
    /// let view = View::from_pose(Isometry3::from_translation(vector![1.0, 2.0, 3.0]));
    /// assert_eq!(view.to_isometry().translation, vector![-1.0, -2.0, -3.0]);
    /// ```
    #[inline]
    #[must_use]
    #[doc(alias = "view_from_world")]
    pub fn to_isometry(&self) -> Isometry3<T>
    where
        T: Field,
    {
        self.pose.inverse()
    }

    /// The view as an affine map, for products with the maps of a scene: see
    /// [`to_isometry`](Self::to_isometry).
    #[inline]
    #[must_use]
    pub fn to_affine(&self) -> Affine<T, 3>
    where
        T: Field,
    {
        self.to_isometry().to_affine()
    }

    /// The view matrix, `4 x 4`, in homogeneous coordinates.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, View};
    /// use hadamard::{mat, vector};
    ///
    /// let view = View::from_pose(Isometry3::from_translation(vector![1.0, 2.0, 3.0]));
    /// assert_eq!(
    ///     view.to_matrix(),
    ///     mat![1.0, 0.0, 0.0, -1.0;
    ///          0.0, 1.0, 0.0, -2.0;
    ///          0.0, 0.0, 1.0, -3.0;
    ///          0.0, 0.0, 0.0,  1.0],
    /// );
    /// ```
    #[inline]
    #[must_use]
    pub fn to_matrix(&self) -> Matrix<T, 4, 4>
    where
        T: Field,
    {
        self.to_isometry().to_matrix()
    }

    /// A point of the world p, or each column of a `3 x Q` matrix, in the coordinates of the
    /// camera: Rᵀ (p - eye), where R is the rotation of the pose.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, View};
    /// use hadamard::vector;
    ///
    /// let view = View::from_pose(Isometry3::from_translation(vector![1.0, 2.0, 3.0]));
    /// assert_eq!(view.transform_point(vector![1.0, 2.0, 1.0]), vector![0.0, 0.0, -2.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn transform_point<R, const P: usize, const Q: usize>(&self, point: R) -> Matrix<T, P, Q>
    where
        T: Field,
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<3, P, Q>,
    {
        self.pose.inverse_transform_point(point)
    }

    /// A direction of the world, or each column of a `3 x Q` matrix, in the coordinates of the
    /// camera: Rᵀ v, where R is the rotation of the pose.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::{Isometry3, View};
    /// use hadamard::vector;
    ///
    /// let view = View::from_pose(Isometry3::from_translation(vector![1.0, 2.0, 3.0]));
    /// assert_eq!(view.transform_vector(vector![1.0, 2.0, 1.0]), vector![1.0, 2.0, 1.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn transform_vector<R, const P: usize, const Q: usize>(&self, vector: R) -> Matrix<T, P, Q>
    where
        T: Field,
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<3, P, Q>,
    {
        self.pose.inverse_transform_vector(vector)
    }
}

/// At the origin, looking along -z.
impl<T: Scalar> Default for View<T> {
    #[inline]
    fn default() -> Self {
        View::from_pose(Isometry3::IDENTITY)
    }
}

/// Compares poses.
impl<T: Signed, H: Handedness> PartialEq for View<T, H> {
    #[inline]
    fn eq(&self, rhs: &Self) -> bool {
        self.pose == rhs.pose
    }
}
