//! Products, norms and distances of vectors in one frame.

use core::ops::{Add, Mul, Sub};

use super::In;
use super::operand::Framed;
use super::relations::{AngleFrames, CrossFrames, DistanceFrames, DotFrames, LerpFrames};
use crate::matrix::{Matrix, Vector};
use crate::scalar::{Real, Scalar, Transcendental};
use crate::shape::{AngleShape, CrossShape, DistanceShape, DotShape, LerpShape};
use crate::vector::{Normed, Square};

impl<F, T: Copy, const M: usize, const N: usize> In<F, Matrix<T, M, N>> {
    /// The dot product of two vectors in one frame: see [`Matrix::dot`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// let (force, way) = (In::<World, _>::new(vector![0, 3]), In::new(vector![5, 2]));
    /// assert_eq!(force.dot(way), 6);
    /// ```
    #[inline]
    #[must_use]
    pub fn dot<R, const P: usize, const Q: usize>(&self, rhs: R) -> T
    where
        R: Framed<F, T, P, Q>,
        R::Frames: DotFrames<F, R::Frame>,
        R::Dims: DotShape<M, N, P, Q>,
        T: Add<Output = T> + Mul<Output = T>,
    {
        self.value.dot(rhs.into_operand())
    }

    /// The cross product of two vectors in one frame: see [`Matrix::cross`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// let (x, y) = (In::<World, _>::new(vector![1, 0, 0]), In::new(vector![0, 1, 0]));
    /// assert_eq!(x.cross(y), In::new(vector![0, 0, 1]));
    /// ```
    #[inline]
    #[must_use]
    pub fn cross<R, const P: usize, const Q: usize>(&self, rhs: R) -> In<F, Vector<T, 3>>
    where
        R: Framed<F, T, P, Q>,
        R::Frames: CrossFrames<F, R::Frame>,
        R::Dims: CrossShape<M, N, P, Q>,
        T: Mul<Output = T> + Sub<Output = T>,
    {
        In::new(self.value.cross(rhs.into_operand()))
    }

    /// The distance of two points in one frame: see [`Matrix::distance`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// let (a, b) = (In::<World, _>::new(vector![1.0, 1.0]), In::new(vector![4.0, 5.0]));
    /// assert_eq!(a.distance(b), 5.0);
    /// ```
    #[inline]
    #[must_use]
    pub fn distance<R, S, const P: usize, const Q: usize>(&self, rhs: R) -> S
    where
        R: Framed<F, T, P, Q>,
        R::Frames: DistanceFrames<F, R::Frame>,
        R::Dims: DistanceShape<M, N, P, Q>,
        T: Normed<Size = S>,
    {
        self.value.distance(rhs.into_operand())
    }

    /// The angle between two directions in one frame: see [`Matrix::angle`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// let (a, b) = (In::<World, _>::new(vector![1.0, 0.0]), In::new(vector![0.0, 2.0]));
    /// assert_eq!(a.angle(b), std::f64::consts::FRAC_PI_2);
    /// ```
    #[inline]
    #[must_use]
    pub fn angle<R, const P: usize, const Q: usize>(&self, rhs: R) -> T
    where
        R: Framed<F, T, P, Q>,
        R::Frames: AngleFrames<F, R::Frame>,
        R::Dims: AngleShape<M, N, P, Q>,
        T: Transcendental,
    {
        self.value.angle(rhs.into_operand())
    }

    /// Between two values in one frame, (1 - t) a + t b: see [`Matrix::lerp`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// let (a, b) = (In::<World, _>::new(vector![0.0, 4.0]), In::new(vector![2.0, 0.0]));
    /// assert_eq!(a.lerp(b, 0.5), In::new(vector![1.0, 2.0]));
    /// ```
    #[inline]
    #[must_use]
    pub fn lerp<R, const P: usize, const Q: usize>(&self, rhs: R, t: T) -> Self
    where
        R: Framed<F, T, P, Q>,
        R::Frames: LerpFrames<F, R::Frame>,
        R::Dims: LerpShape<M, N, P, Q>,
        T: Scalar,
    {
        In::new(self.value.lerp(rhs.into_operand(), t))
    }

    /// The Euclidean norm, which no rotation changes: see [`Matrix::norm`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// assert_eq!(In::<World, _>::new(vector![3.0, 4.0]).norm(), 5.0);
    /// ```
    #[inline]
    #[must_use]
    pub fn norm<S>(&self) -> S
    where
        T: Normed<Size = S>,
    {
        self.value.norm()
    }

    /// The square of the norm: see [`Matrix::norm_squared`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// assert_eq!(In::<World, _>::new(vector![3, 4]).norm_squared(), 25);
    /// ```
    #[inline]
    #[must_use]
    pub fn norm_squared<S>(&self) -> S
    where
        T: Square<Size = S>,
    {
        self.value.norm_squared()
    }
}

impl<F, T: Copy, const N: usize> In<F, Vector<T, N>> {
    /// The direction, with norm 1; NaN where there is none: see [`Matrix::normalize`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// let direction = In::<World, _>::new(vector![3.0, 4.0]).normalize();
    /// assert_eq!(direction, In::new(vector![0.6, 0.8]));
    /// ```
    #[inline]
    #[must_use]
    pub fn normalize(&self) -> Self
    where
        T: Normed,
    {
        In::new(self.value.normalize())
    }

    /// The direction, with norm 1; `None` where there is none: see [`Matrix::try_normalize`].
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::In;
    /// use hadamard::vector;
    ///
    /// struct World;
    ///
    /// assert_eq!(In::<World, _>::new(vector![0.0, 0.0]).try_normalize(), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn try_normalize(&self) -> Option<Self>
    where
        T: Normed<Size: Real>,
    {
        self.value.try_normalize().map(In::new)
    }
}
