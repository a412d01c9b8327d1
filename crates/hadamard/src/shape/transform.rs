//! What transforms take, and products with them that do not exist.

use super::{CongruenceShape, Dims, MulShape, OnlyDims, Sum};

/// A transform in D dimensions takes columns of length D.
#[diagnostic::on_unimplemented(
    message = "cannot transform a {P}x{Q} matrix in {D} dimensions: its columns have length {P}, not {D}",
    label = "this matrix is {P}x{Q}"
)]
pub trait TransformShape<const D: usize, const P: usize, const Q: usize> {}
impl<E: OnlyDims, const D: usize, const Q: usize> TransformShape<D, D, Q> for E {}

/// A P Aᵀ, where A is the linear part of a map between frames.
#[diagnostic::on_unimplemented(
    message = "no congruence of a {P}x{Q} matrix by a map whose linear part is {M}x{N}: its rows must have length {P}",
    label = "the linear part of this map is {M}x{N}",
    note = "the covariance of a pose is of errors (v, ω), and goes by `map.adjoint()`"
)]
pub trait MapCongruenceShape<const M: usize, const N: usize, const P: usize, const Q: usize>:
    CongruenceShape<M, N, P, Q>
{
}
impl<D: OnlyDims, const M: usize, const N: usize> MapCongruenceShape<M, N, N, N> for D {}

/// One affine map after another: in as many dimensions.
#[diagnostic::on_unimplemented(
    message = "cannot multiply an affine map in {N} dimensions by one in {P} dimensions",
    label = "the right side is in {P} dimensions"
)]
pub trait ComposeShape<const N: usize, const P: usize> {}
impl<D: OnlyDims, const N: usize> ComposeShape<N, N> for D {}

/// A matrix of homogeneous coordinates: square, with one row and one column more.
#[diagnostic::on_unimplemented(
    message = "a {P}x{Q} matrix is no affine map in {N} dimensions: it takes {N} + 1 rows and columns",
    label = "this matrix is {P}x{Q}"
)]
pub trait AffineMatrixShape<const N: usize, const P: usize, const Q: usize> {}
#[diagnostic::do_not_recommend]
impl<D: OnlyDims, const N: usize, const P: usize> AffineMatrixShape<N, P, P> for D where
    Dims: Sum<N, 1, P>
{
}

/// The matrix [A t]: with one column more.
#[diagnostic::on_unimplemented(
    message = "a {P}x{Q} matrix is no affine map in {N} dimensions: it takes {N} rows and {N} + 1 columns",
    label = "this matrix is {P}x{Q}"
)]
pub trait AugmentedShape<const N: usize, const P: usize, const Q: usize> {}
#[diagnostic::do_not_recommend]
impl<D: OnlyDims, const N: usize, const Q: usize> AugmentedShape<N, N, Q> for D where
    Dims: Sum<N, 1, Q>
{
}

/// Two transforms of different kinds: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply two transforms of different kinds",
    label = "`t.to_affine()` makes an affine map of either"
)]
pub trait NoMixedProduct<T> {}
impl<D: OnlyDims> NoMixedProduct<()> for D {}

/// A rigid motion or an affine map times a rotation, and the reverse: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a transform and a rotation: they are of different kinds",
    label = "`Isometry3::from_rotation(r)` makes a rigid motion of a rotation, `Isometry2` in the plane, and `.to_affine()` an affine map of that"
)]
pub trait NoRotationFactor<T> {}
impl<D: OnlyDims> NoRotationFactor<()> for D {}

/// A transform times a matrix: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a transform by a {P}x{Q} matrix: a point or a direction?",
    label = "`t.transform_point(v)` for a point, `t.transform_vector(v)` for a direction; the product of matrices is `t.to_matrix() * a`"
)]
pub trait NoTransformProduct<const P: usize, const Q: usize> {}
impl<D: OnlyDims, const P: usize> NoTransformProduct<P, 0> for D {}

/// A matrix times a transform: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a {P}x{Q} matrix by a transform on its right",
    label = "the product of matrices is `a * t.to_matrix()`"
)]
pub trait NoTransformOnTheRight<const P: usize, const Q: usize> {}
impl<D: OnlyDims, const P: usize> NoTransformOnTheRight<P, 0> for D {}

/// A product of two translations, rotations and scales: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply two `Trs`: their product may be sheared, and then it is none",
    label = "write `a.to_affine() * b.to_affine()`"
)]
pub trait NoTrsProduct<T> {}
impl<D: OnlyDims> NoTrsProduct<()> for D {}

/// What a 4x4 matrix would need to know of a vector of three elements: never.
#[diagnostic::on_unimplemented(
    message = "cannot multiply a 4x4 matrix by a 3x1 matrix: a point is `v.extend(1.0)`, a direction `v.extend(0.0)`",
    label = "a point or a direction?"
)]
pub trait PointOrDirection {}
impl<D: OnlyDims + PointOrDirection> MulShape<4, 4, 3, 1> for D {}
