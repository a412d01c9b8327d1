//! What kinds of maps there are: with an inverse, and with points and directions.

use super::Map;
use crate::error::EliminationError;
use crate::geometry::{Affine, Isometry2, Isometry3, Oriented, Rotation2, Rotation3, Trs};
use crate::linalg::{Determinant, Pivot};
use crate::matrix::Matrix;
use crate::operand::Operand;
use crate::scalar::{Field, Real, Scalar};
use crate::shape::{Dims, InverseShape, TransformShape};

/// What is inside of a map from `A` to `B` that may have an inverse, for
/// [`Map::inverse`](super::Map::inverse).
///
/// | inside of the map | [`Output`](Self::Output) |
/// |---|---|
/// | `M`: [`Rotation2`], [`Rotation3`], [`Isometry2`], [`Isometry3`] | `Map<B, A, M>` |
/// | `M`: square [`Matrix`], [`Affine`] | `Result<Map<B, A, M>, EliminationError>` |
/// | [`Trs`] | `Result<Map<B, A, Affine<T, 3>>, EliminationError>` |
#[diagnostic::on_unimplemented(
    message = "a map from `{A}` to `{B}` by `{Self}` has no inverse",
    label = "square matrices, rotations, rigid motions and affine maps have one"
)]
pub trait Inverse<A, B> {
    /// What is returned: a map from `B` to `A`, or a `Result` of it.
    type Output;

    #[doc(hidden)]
    fn inverse_map(&self) -> Self::Output;
}

/// A transform of `T` in `D` dimensions, which takes points and directions differently: a rigid
/// motion, an affine map, a [`Trs`].
#[diagnostic::on_unimplemented(
    message = "a map by `{Self}` takes points and directions alike: write `map * value`",
    label = "rigid motions, affine maps and `Trs` have `transform_point` and `transform_vector`"
)]
pub trait Transform<T, const D: usize> {
    #[doc(hidden)]
    fn point<R, const P: usize, const Q: usize>(&self, point: R) -> Matrix<T, P, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<D, P, Q>;

    #[doc(hidden)]
    fn vector<R, const P: usize, const Q: usize>(&self, vector: R) -> Matrix<T, P, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<D, P, Q>;
}

/// A transform that also takes vectors at right angles to a surface.
#[diagnostic::on_unimplemented(
    message = "a map by `{Self}` does not transform normals",
    label = "rigid motions, affine maps and `Trs` of real numbers do"
)]
pub trait NormalTransform<T, const D: usize> {
    #[doc(hidden)]
    fn normal<R, const P: usize, const Q: usize>(&self, normal: R) -> Matrix<T, P, Q>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<D, P, Q>;
}

/// A transform that takes points and directions back.
#[diagnostic::on_unimplemented(
    message = "a map by `{Self}` takes points and directions back alike: write `map.inverse()`",
    label = "rigid motions, affine maps and `Trs` have `inverse_transform_point` and `inverse_transform_vector`"
)]
pub trait InverseTransform<T, const D: usize> {
    /// What is returned: `V`, or a `Result` of it.
    type Output<V>;

    #[doc(hidden)]
    fn inverse_point<R, V, const P: usize, const Q: usize>(
        &self,
        point: R,
        f: impl FnOnce(Matrix<T, P, Q>) -> V,
    ) -> Self::Output<V>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<D, P, Q>;

    #[doc(hidden)]
    fn inverse_vector<R, V, const P: usize, const Q: usize>(
        &self,
        vector: R,
        f: impl FnOnce(Matrix<T, P, Q>) -> V,
    ) -> Self::Output<V>
    where
        R: Operand<T, P, Q>,
        R::Dims: TransformShape<D, P, Q>;
}

/// `[parameters] Type => Output: |x| x with its frames;`
macro_rules! inverses {
    ($([$($parameters:tt)*] $Type:ty => $Output:ty: |$x:ident| $result:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<A, B, $($parameters)*> Inverse<A, B> for $Type {
            type Output = $Output;

            #[inline]
            fn inverse_map(&self) -> Self::Output {
                let $x = self.inverse();
                $result
            }
        }
    )*};
}

inverses! {
    [T: Field] Rotation2<T> => Map<B, A, Self>: |x| Map::new(x);
    [T: Field] Rotation3<T> => Map<B, A, Self>: |x| Map::new(x);
    [T: Field] Isometry2<T> => Map<B, A, Self>: |x| Map::new(x);
    [T: Field] Isometry3<T> => Map<B, A, Self>: |x| Map::new(x);
    [T: Real] Trs<T> => Result<Map<B, A, Affine<T, 3>>, EliminationError>: |x| x.map(Map::new);
}

#[diagnostic::do_not_recommend]
impl<A, B, T: Determinant, const N: usize> Inverse<A, B> for Affine<T, N> {
    type Output = Result<Map<B, A, Self>, EliminationError>;

    #[inline]
    fn inverse_map(&self) -> Self::Output {
        self.inverse_as(Map::new)
    }
}

impl<A, B, T: Determinant, const M: usize, const N: usize> Inverse<A, B> for Matrix<T, M, N>
where
    Dims: InverseShape<M, N>,
{
    type Output = Result<Map<B, A, Matrix<T, N, N>>, EliminationError>;

    #[inline]
    fn inverse_map(&self) -> Self::Output {
        self.inverse().map(Map::new)
    }
}

/// `[parameters] Type, dimensions;`
macro_rules! transforms {
    ($([$($parameters:tt)*] $Type:ty, $D:tt;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($parameters)*> Transform<T, $D> for $Type {
            #[inline]
            fn point<R, const P: usize, const Q: usize>(&self, point: R) -> Matrix<T, P, Q>
            where
                R: Operand<T, P, Q>,
                R::Dims: TransformShape<$D, P, Q>,
            {
                self.transform_point(point)
            }

            #[inline]
            fn vector<R, const P: usize, const Q: usize>(&self, vector: R) -> Matrix<T, P, Q>
            where
                R: Operand<T, P, Q>,
                R::Dims: TransformShape<$D, P, Q>,
            {
                self.transform_vector(vector)
            }
        }
    )*};
}

transforms! {
    [T: Scalar] Isometry2<T>, 2;
    [T: Scalar] Isometry3<T>, 3;
    [T: Scalar, const N: usize] Affine<T, N>, N;
    [T: Scalar] Trs<T>, 3;
}

/// `[parameters] Type, dimensions: the method for normals;`
macro_rules! normals {
    ($([$($parameters:tt)*] $Type:ty, $D:tt: $method:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($parameters)*> NormalTransform<T, $D> for $Type {
            #[inline]
            fn normal<R, const P: usize, const Q: usize>(&self, normal: R) -> Matrix<T, P, Q>
            where
                R: Operand<T, P, Q>,
                R::Dims: TransformShape<$D, P, Q>,
            {
                self.$method(normal)
            }
        }
    )*};
}

// A motion keeps angles.
normals! {
    [T: Scalar] Isometry2<T>, 2: transform_vector;
    [T: Scalar] Isometry3<T>, 3: transform_vector;
    [T: Scalar + Oriented, const N: usize] Affine<T, N>, N: transform_normal;
    [T: Real] Trs<T>, 3: transform_normal;
}

/// `[parameters] Type, dimensions, type of the result of V: |x, f| f of x;`
macro_rules! inverse_transforms {
    ($([$($parameters:tt)*] $Type:ty, $D:tt,
        $V:ident => $Output:ty: |$x:ident, $f:ident| $result:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($parameters)*> InverseTransform<T, $D> for $Type {
            type Output<$V> = $Output;

            #[inline]
            fn inverse_point<R, V, const P: usize, const Q: usize>(
                &self,
                point: R,
                $f: impl FnOnce(Matrix<T, P, Q>) -> V,
            ) -> Self::Output<V>
            where
                R: Operand<T, P, Q>,
                R::Dims: TransformShape<$D, P, Q>,
            {
                let $x = self.inverse_transform_point(point);
                $result
            }

            #[inline]
            fn inverse_vector<R, V, const P: usize, const Q: usize>(
                &self,
                vector: R,
                $f: impl FnOnce(Matrix<T, P, Q>) -> V,
            ) -> Self::Output<V>
            where
                R: Operand<T, P, Q>,
                R::Dims: TransformShape<$D, P, Q>,
            {
                let $x = self.inverse_transform_vector(vector);
                $result
            }
        }
    )*};
}

inverse_transforms! {
    [T: Field] Isometry2<T>, 2, V => V: |x, f| f(x);
    [T: Field] Isometry3<T>, 3, V => V: |x, f| f(x);
    [T: Scalar + Pivot, const N: usize] Affine<T, N>, N,
        V => Result<V, EliminationError>: |x, f| x.map(f);
    [T: Real] Trs<T>, 3, V => Result<V, EliminationError>: |x, f| x.map(f);
}
