//! Distributions of rand 0.10: random elements, directions, rotations and matrices.
//!
//! `rng.random()` samples `StandardUniform`. It gives a matrix whose elements are uniform and
//! independent, or a uniform rotation. The distributions here are for everything else.
//! None needs more than square roots: the same generator gives the same bits on every machine.
//!
//! ```
//! # use rand_010 as rand;
//! use hadamard::geometry::Rotation3;
//! use hadamard::rand_010::UnitSphere;
//! use hadamard::{Matrix, Vector};
//! use rand::rngs::SmallRng;
//! use rand::{RngExt, SeedableRng};
//!
//! let mut rng = SmallRng::seed_from_u64(7);
//! let noise: Matrix<f32, 2, 3> = rng.random(); // each element in [0, 1)
//! assert!(noise.iter().all(|x| (0.0..1.0).contains(x)));
//!
//! let direction: Vector<f32, 3> = rng.sample(UnitSphere);
//! assert!((direction.norm() - 1.0).abs() < 1e-6);
//!
//! let rotation: Rotation3<f32> = rng.random();
//! assert!(((rotation * direction).norm() - 1.0).abs() < 1e-6);
//! ```

use rand_010::distr::{Distribution, StandardUniform};
use rand_010::{Rng, RngExt};

use super::random::matrices::{orthogonal, positive_definite, well_conditioned};
use super::random::{rotation2, rotation3, unit_vector};
use crate::geometry::{Rotation2, Rotation3};
use crate::linalg::Symmetric;
use crate::matrix::{Matrix, Vector};
use crate::scalar::Real;

/// Unit vectors of any number of dimensions, uniform on the unit sphere.
///
/// G. Marsaglia, Choosing a point from the surface of a sphere, 1972, and K. Shoemake, Uniform
/// random rotations, 1992, in the form that needs no sine; beyond four dimensions the same, two
/// elements at a time.
///
/// # Examples
///
/// ```
/// # use rand_010 as rand;
/// use hadamard::Vector;
/// use hadamard::rand_010::UnitSphere;
/// use rand::rngs::SmallRng;
/// use rand::{RngExt, SeedableRng};
///
/// let mut rng = SmallRng::seed_from_u64(7);
/// let directions = (0..10_000).map(|_| rng.sample::<Vector<f64, 2>, _>(UnitSphere));
/// let sum: Vector<f64, 2> = directions.sum();
/// assert!(sum.norm() < 300.0); // no direction is preferred
/// ```
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct UnitSphere;

/// Orthogonal matrices, uniform by Haar's measure: rotations and reflections alike.
///
/// P. Diaconis, M. Shahshahani, The subgroup algorithm for generating uniform random variables,
/// 1987.
///
/// # Examples
///
/// ```
/// # use rand_010 as rand;
/// use hadamard::Matrix;
/// use hadamard::rand_010::Orthogonal;
/// use rand::rngs::SmallRng;
/// use rand::{RngExt, SeedableRng};
///
/// let q: Matrix<f64, 5, 5> = SmallRng::seed_from_u64(7).sample(Orthogonal);
/// assert!(q.tr_mul(q).distance(Matrix::identity()) < 1e-14);
/// ```
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct Orthogonal;

/// Positive definite matrices Q Λ Qᵀ, with a uniform orthogonal Q and eigenvalues from
/// 1 / `condition` to 1.
///
/// The condition number is as given: the smallest and the largest eigenvalue are the ends. No
/// matrix has a condition below 1, so a smaller one counts as 1.
///
/// # Examples
///
/// ```
/// # use rand_010 as rand;
/// use hadamard::linalg::Symmetric;
/// use hadamard::rand_010::PositiveDefinite;
/// use rand::rngs::SmallRng;
/// use rand::{RngExt, SeedableRng};
///
/// let covariance: Symmetric<f64, 4> =
///     SmallRng::seed_from_u64(7).sample(PositiveDefinite { condition: 100.0 });
/// let eigenvalues = covariance.to_matrix().symmetric_eigenvalues().unwrap();
/// assert!((eigenvalues.max_element() / eigenvalues.min_element() - 100.0).abs() < 1e-9);
/// ```
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct PositiveDefinite<T> {
    /// The largest eigenvalue divided by the smallest.
    pub condition: T,
}

/// Matrices U Σ Vᵀ of any shape, with uniform orthogonal U and V and singular values from
/// 1 / `condition` to 1.
///
/// The largest singular value is 1. The condition number of a square matrix is as given; other
/// matrices have at most that. No matrix has a condition below 1, so a smaller one counts as 1.
///
/// # Examples
///
/// ```
/// # use rand_010 as rand;
/// use hadamard::Matrix;
/// use hadamard::rand_010::WellConditioned;
/// use rand::rngs::SmallRng;
/// use rand::{RngExt, SeedableRng};
///
/// let mut rng = SmallRng::seed_from_u64(7);
/// let a: Matrix<f64, 3, 3> = rng.sample(WellConditioned { condition: 10.0 });
/// assert!((a.svd().unwrap().condition() - 10.0).abs() < 1e-12);
/// ```
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "defmt-1", derive(defmt::Format))]
pub struct WellConditioned<T> {
    /// The largest singular value divided by the smallest.
    pub condition: T,
}

/// Each element for itself.
impl<T, const M: usize, const N: usize> Distribution<Matrix<T, M, N>> for StandardUniform
where
    StandardUniform: Distribution<T>,
{
    #[inline]
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Matrix<T, M, N> {
        Matrix::from_fn(|_, _| rng.random())
    }
}

/// Uniform: no rotation is preferred.
impl<T: Real> Distribution<Rotation2<T>> for StandardUniform
where
    StandardUniform: Distribution<T>,
{
    #[inline]
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Rotation2<T> {
        rotation2(&mut || rng.random())
    }
}

/// Uniform: no rotation is preferred.
impl<T: Real> Distribution<Rotation3<T>> for StandardUniform
where
    StandardUniform: Distribution<T>,
{
    #[inline]
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Rotation3<T> {
        rotation3(&mut || rng.random())
    }
}

impl<T: Real, const N: usize> Distribution<Vector<T, N>> for UnitSphere
where
    StandardUniform: Distribution<T>,
{
    #[inline]
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Vector<T, N> {
        unit_vector(&mut || rng.random())
    }
}

impl<T: Real, const N: usize> Distribution<Matrix<T, N, N>> for Orthogonal
where
    StandardUniform: Distribution<T>,
{
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Matrix<T, N, N> {
        orthogonal(&mut || rng.random())
    }
}

impl<T: Real, const N: usize> Distribution<Symmetric<T, N>> for PositiveDefinite<T>
where
    StandardUniform: Distribution<T>,
{
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Symmetric<T, N> {
        positive_definite(self.condition, &mut || rng.random())
    }
}

impl<T: Real, const M: usize, const N: usize> Distribution<Matrix<T, M, N>> for WellConditioned<T>
where
    StandardUniform: Distribution<T>,
{
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Matrix<T, M, N> {
        well_conditioned(self.condition, &mut || rng.random())
    }
}
