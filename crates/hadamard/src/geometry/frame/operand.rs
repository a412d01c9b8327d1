//! The arguments of methods: matrices in a frame, and linear maps between frames.

use super::relations::{Frames, OnlyFrames};
use super::{In, Map};
use crate::geometry::{Affine, Isometry2, Isometry3, Rotation2, Rotation3, Trs};
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::{Field, Scalar};
use crate::shape::{Dims, OnlyDims};

mod sealed {
    pub trait Sealed {}
    impl<F, X> Sealed for super::In<F, X> {}
    impl<F, X> Sealed for &super::In<F, X> {}
    impl<A, B, M> Sealed for super::Map<A, B, M> {}
    impl<A, B, M> Sealed for &super::Map<A, B, M> {}
}

/// A `P x Q` matrix of `T` in a frame, or a reference to one: the argument of methods such as
/// [`In::dot`](super::In::dot) and [`Map::transform_point`](super::Map::transform_point).
///
/// `F` is the frame that the method expects, and [`Frame`](Self::Frame) the one that the argument
/// has. A relation of [`Frames`](Self::Frames) compares them. The compiler knows `Frames` only
/// after it has looked at the argument. So it prints the text of the relation, as for the shapes of
/// an [`Operand`].
#[diagnostic::on_unimplemented(
    message = "expected a matrix of `{T}` in the frame `{F}`, found `{Self}`",
    label = "this is no matrix of `{T}` in a frame",
    note = "`In::<{F}, _>::new(x)` gives a value its frame"
)]
pub trait Framed<F, T, const P: usize, const Q: usize>: sealed::Sealed {
    /// The frame in which the matrix is expressed.
    type Frame;
    /// Always `Frames`, the type for which the relations hold.
    type Frames: OnlyFrames;
    /// Always [`Dims`](crate::shape::Dims).
    type Dims: OnlyDims;
    /// The matrix, or the reference to it, without its frame.
    type Inner: Operand<T, P, Q, Dims = Self::Dims>;

    #[doc(hidden)]
    fn into_operand(self) -> Self::Inner;
}

#[diagnostic::do_not_recommend]
impl<F, G, T, const P: usize, const Q: usize> Framed<F, T, P, Q> for In<G, Matrix<T, P, Q>> {
    type Frame = G;
    type Frames = Frames;
    type Dims = Dims;
    type Inner = Matrix<T, P, Q>;

    #[inline]
    fn into_operand(self) -> Matrix<T, P, Q> {
        self.value
    }
}

#[diagnostic::do_not_recommend]
impl<'a, F, G, T, const P: usize, const Q: usize> Framed<F, T, P, Q>
    for &'a In<G, Matrix<T, P, Q>>
{
    type Frame = G;
    type Frames = Frames;
    type Dims = Dims;
    type Inner = &'a Matrix<T, P, Q>;

    #[inline]
    fn into_operand(self) -> &'a Matrix<T, P, Q> {
        &self.value
    }
}

/// A map whose linear part is a `P x Q` matrix of `T`, or a reference to one: a matrix, a rotation,
/// a rigid motion, an affine map. It takes covariances from frame to frame.
#[diagnostic::on_unimplemented(
    message = "expected a map of `{T}` that takes `{F}`, found `{Self}`",
    label = "this is no map of `{T}` between frames",
    note = "`Map::<{F}, _, _>::new(m)` gives a matrix, a rotation or a transform its frames"
)]
pub trait LinearMap<F, T, const P: usize, const Q: usize>: sealed::Sealed {
    /// The frame that the map takes.
    type From;
    /// The frame that the map gives.
    type To;
    /// Always `Frames`, the type for which the relations hold.
    type Frames: OnlyFrames;
    /// Always [`Dims`](crate::shape::Dims).
    type Dims: OnlyDims;
    /// The linear part, without its frames.
    type Linear: Operand<T, P, Q, Dims = Self::Dims>;

    #[doc(hidden)]
    fn linear(self) -> Self::Linear;
}

/// `[parameters] Type as T, P, Q: map => its linear part;`
macro_rules! linear_maps {
    ($([$($parameters:tt)*] $Type:ty as $T:ident, $P:tt, $Q:tt: $map:ident => $linear:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<F, A, B, $($parameters)*> LinearMap<F, $T, $P, $Q> for Map<A, B, $Type> {
            type From = A;
            type To = B;
            type Frames = Frames;
            type Dims = Dims;
            type Linear = Matrix<$T, $P, $Q>;

            #[inline]
            fn linear(self) -> Matrix<$T, $P, $Q> {
                let $map = &self.map;
                $linear
            }
        }

        #[diagnostic::do_not_recommend]
        impl<F, A, B, $($parameters)*> LinearMap<F, $T, $P, $Q> for &Map<A, B, $Type> {
            type From = A;
            type To = B;
            type Frames = Frames;
            type Dims = Dims;
            type Linear = Matrix<$T, $P, $Q>;

            #[inline]
            fn linear(self) -> Matrix<$T, $P, $Q> {
                let $map = &self.map;
                $linear
            }
        }
    )*};
}

/// A matrix by reference stays one.
#[diagnostic::do_not_recommend]
impl<F, A, B, T, const P: usize, const Q: usize> LinearMap<F, T, P, Q>
    for Map<A, B, Matrix<T, P, Q>>
{
    type From = A;
    type To = B;
    type Frames = Frames;
    type Dims = Dims;
    type Linear = Matrix<T, P, Q>;

    #[inline]
    fn linear(self) -> Matrix<T, P, Q> {
        self.map
    }
}

#[diagnostic::do_not_recommend]
impl<'a, F, A, B, T, const P: usize, const Q: usize> LinearMap<F, T, P, Q>
    for &'a Map<A, B, Matrix<T, P, Q>>
{
    type From = A;
    type To = B;
    type Frames = Frames;
    type Dims = Dims;
    type Linear = &'a Matrix<T, P, Q>;

    #[inline]
    fn linear(self) -> &'a Matrix<T, P, Q> {
        &self.map
    }
}

linear_maps! {
    [T: Field] Rotation2<T> as T, 2, 2: map => map.to_matrix();
    [T: Scalar] Rotation3<T> as T, 3, 3: map => map.to_matrix();
    [T: Field] Isometry2<T> as T, 2, 2: map => map.rotation.to_matrix();
    [T: Scalar] Isometry3<T> as T, 3, 3: map => map.rotation.to_matrix();
    [T: Copy, const N: usize] Affine<T, N> as T, N, N: map => map.linear;
    [T: Scalar] Trs<T> as T, 3, 3: map => map.to_affine().linear;
}
