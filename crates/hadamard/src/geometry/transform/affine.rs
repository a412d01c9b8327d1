//! Affine maps.

mod convert;
mod inverse;
mod ops;
mod transform;

use crate::matrix::{Matrix, Vector};
use crate::scalar::Scalar;

/// An affine map x ↦ A x + t: any linear map, then a translation, in `N` dimensions.
///
/// Nodes of a scene and bones of a skeleton become such maps: A holds rotation, scale, shear and
/// mirroring. `a * b` does b first, so the map of a child in the world is `parent * child`. The
/// [`Default`] is the identity.
///
/// ```text
///       N   1
///     +---+---+   | x |
///   N | A | t | * +---+ = A x + t
///     +---+---+   | 1 |
/// ```
///
/// Points and directions have the same type, a vector. So there is no `a * v`.
/// [`transform_point`](Self::transform_point) adds t, and
/// [`transform_vector`](Self::transform_vector) does not.
/// [`transform_normal`](Self::transform_normal) is for vectors at right angles to a surface.
///
/// # Layout
///
/// A, one column after another, then t, without padding. That is the layout of `[[T; N]; N + 1]`,
/// and of the `N x (N + 1)` matrix [A t] that [`to_augmented`](Self::to_augmented) returns.
///
/// # Examples
///
/// ```
/// use hadamard::geometry::Affine;
/// use hadamard::{mat, vector};
///
/// // A quarter turn, then to the right.
/// let parent = Affine::new(mat![0, -1; 1, 0], vector![10, 0]);
/// let child = Affine::from_translation(vector![1, 2]);
/// let world = parent * child;
/// assert_eq!(world.transform_point(vector![0, 0]), vector![8, 1]);
/// assert_eq!(world.transform_vector(vector![1, 0]), vector![0, 1]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
#[cfg_attr(
    feature = "zerocopy-08",
    derive(zerocopy_08::FromBytes, zerocopy_08::Immutable, zerocopy_08::KnownLayout),
    zerocopy(crate = "zerocopy_08")
)]
#[repr(C)]
pub struct Affine<T, const N: usize> {
    /// A, which acts on points and directions.
    pub linear: Matrix<T, N, N>,
    /// t, which is added to points.
    pub translation: Vector<T, N>,
}

impl<T, const N: usize> Affine<T, N> {
    /// The map x ↦ A x + t.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::{mat, vector};
    ///
    /// const MIRROR: Affine<i32, 2> = Affine::new(mat![-1, 0; 0, 1], vector![10, 0]);
    /// assert_eq!(MIRROR.transform_point(vector![3, 4]), vector![7, 4]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(linear: Matrix<T, N, N>, translation: Vector<T, N>) -> Self {
        Affine { linear, translation }
    }
}

impl<T: Scalar, const N: usize> Affine<T, N> {
    /// The map that changes nothing.
    pub const IDENTITY: Self = Affine { linear: Matrix::IDENTITY, translation: Matrix::ZERO };

    /// The map that changes nothing, [`IDENTITY`](Self::IDENTITY) as a function.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    ///
    /// assert_eq!(Affine::identity().transform_point(vector![1, 2, 3]), vector![1, 2, 3]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn identity() -> Self {
        Self::IDENTITY
    }

    /// The linear map x ↦ A x.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::{mat, vector};
    ///
    /// let shear = Affine::from_linear(mat![1, 2; 0, 1]);
    /// assert_eq!(shear.transform_point(vector![0, 1]), vector![2, 1]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_linear(linear: Matrix<T, N, N>) -> Self {
        Affine { linear, translation: Matrix::ZERO }
    }

    /// The translation x ↦ x + t.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    ///
    /// let a = Affine::from_translation(vector![10, 20]);
    /// assert_eq!(a.transform_point(vector![1, 2]), vector![11, 22]);
    /// assert_eq!(a.transform_vector(vector![1, 2]), vector![1, 2]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_translation(translation: Vector<T, N>) -> Self {
        Affine { linear: Matrix::IDENTITY, translation }
    }

    /// The scaling x ↦ s ⊙ x along the axes.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    ///
    /// let a = Affine::from_scale(vector![2, 3]);
    /// assert_eq!(a.transform_point(vector![10, 10]), vector![20, 30]);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_scale(scale: Vector<T, N>) -> Self {
        Affine { linear: Matrix::from_diagonal(scale), translation: Matrix::ZERO }
    }

    /// This map first, then `next`: `next * self`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::Affine;
    /// use hadamard::vector;
    ///
    /// let double = Affine::from_scale(vector![2, 2]);
    /// let right = Affine::from_translation(vector![1, 0]);
    /// assert_eq!(double.then(right).transform_point(vector![5, 5]), vector![11, 10]);
    /// assert_eq!(right.then(double).transform_point(vector![5, 5]), vector![12, 10]);
    /// ```
    #[inline]
    #[must_use]
    pub fn then(self, next: Self) -> Self {
        next * self
    }
}

/// The identity. (The default of a matrix is zero.)
impl<T: Scalar, const N: usize> Default for Affine<T, N> {
    #[inline]
    fn default() -> Self {
        Self::IDENTITY
    }
}
