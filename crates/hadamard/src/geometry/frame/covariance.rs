//! Covariances from frame to frame.

use core::ops::{Add, Mul};

use super::operand::LinearMap;
use super::relations::CongruenceFrames;
use super::{In, Map};
use crate::matrix::Matrix;
use crate::scalar::Scalar;
use crate::shape::MapCongruenceShape;
use crate::structured::Symmetric;

impl<F, T: Copy + Add<Output = T> + Mul<Output = T>, const N: usize> In<F, Symmetric<T, N>> {
    /// The congruence A P Aᵀ in the frame to which the map takes this one, where A is the linear
    /// part of the map: see [`Symmetric::congruence`].
    ///
    /// If this is the covariance of x, it is that of A x. The map is a matrix, a rotation, a rigid
    /// motion or an affine map, of which the translation does not matter. An inertia goes from
    /// frame to frame in the same way. The covariance of a pose is `6 x 6`, and its map is the
    /// [`adjoint`](Map::adjoint) of a rigid motion: see
    /// [the guide](super#the-covariance-of-a-pose).
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// struct Radar;
    /// struct Ship;
    ///
    /// // The radar looks to port. Along its x axis it errs less.
    /// let noise = In::<Radar, _>::new(Symmetric::from_lower(mat![1, 0; 0, 9]));
    /// let ship_from_radar = Map::<Radar, Ship, _>::new(mat![0, -1; 1, 0]);
    /// let there: In<Ship, _> = noise.congruence(ship_from_radar);
    /// assert_eq!(there.into_inner().to_matrix(), mat![9, 0; 0, 1]);
    /// ```
    #[inline]
    #[must_use]
    pub fn congruence<L, const P: usize, const Q: usize>(
        &self,
        map: L,
    ) -> In<L::To, Symmetric<T, P>>
    where
        L: LinearMap<F, T, P, Q>,
        L::Frames: CongruenceFrames<L::From, L::To, F>,
        L::Dims: MapCongruenceShape<P, Q, N, N>,
    {
        In::new(self.value.congruence(map.linear()))
    }
}

impl<F, T: Scalar, const N: usize> In<F, Symmetric<T, N>> {
    /// The covariance after a measurement in the frame `Z`, (I - K H) P (I - K H)ᵀ + K R Kᵀ: see
    /// [`Symmetric::joseph`].
    ///
    /// The measurement matrix H takes the state to `Z`, the gain K takes a measurement back, and R
    /// is the covariance of the noise in `Z`.
    ///
    /// # Examples
    ///
    /// ```
    /// use hadamard::geometry::frame::{In, Map};
    /// use hadamard::linalg::Symmetric;
    /// use hadamard::mat;
    ///
    /// struct State;
    /// struct Sensor;
    ///
    /// let p = In::<State, _>::new(Symmetric::from_lower(mat![4.0]));
    /// let r = In::<Sensor, _>::new(Symmetric::from_lower(mat![4.0]));
    /// let h = Map::<State, Sensor, _>::new(mat![1.0]);
    /// let gain = Map::<Sensor, State, _>::new(mat![0.5]);
    /// assert_eq!(p.joseph(&gain, &h, &r).into_inner().to_matrix(), mat![2.0]);
    /// ```
    #[inline]
    #[must_use]
    pub fn joseph<Z, const Q: usize>(
        &self,
        gain: &Map<Z, F, Matrix<T, N, Q>>,
        h: &Map<F, Z, Matrix<T, Q, N>>,
        r: &In<Z, Symmetric<T, Q>>,
    ) -> Self {
        In::new(self.value.joseph(&gain.map, &h.map, &r.value))
    }
}
