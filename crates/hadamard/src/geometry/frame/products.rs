//! One map after another, and a linear map of vectors.

use core::ops::Mul;

use super::relations::{ApplyFrames, ChainFrames, Frames};
use super::{In, Map};
use crate::matrix::Matrix;

/// `Map<B, D> * Map<A, B>` is `Map<A, D>`: the right one is done first.
impl<A, B, C, D, M: Mul<N>, N> Mul<Map<A, B, N>> for Map<C, D, M>
where
    Frames: ChainFrames<C, D, A, B>,
{
    type Output = Map<A, D, M::Output>;

    #[inline]
    fn mul(self, rhs: Map<A, B, N>) -> Self::Output {
        Map::new(self.map * rhs.map)
    }
}

impl<'b, A, B, C, D, M: Mul<&'b N>, N> Mul<&'b Map<A, B, N>> for Map<C, D, M>
where
    Frames: ChainFrames<C, D, A, B>,
{
    type Output = Map<A, D, M::Output>;

    #[inline]
    fn mul(self, rhs: &'b Map<A, B, N>) -> Self::Output {
        Map::new(self.map * &rhs.map)
    }
}

impl<A, B, C, D, M: Copy + Mul<N>, N> Mul<Map<A, B, N>> for &Map<C, D, M>
where
    Frames: ChainFrames<C, D, A, B>,
{
    type Output = Map<A, D, M::Output>;

    #[inline]
    fn mul(self, rhs: Map<A, B, N>) -> Self::Output {
        Map::new(self.map * rhs.map)
    }
}

impl<'b, A, B, C, D, M: Copy + Mul<&'b N>, N> Mul<&'b Map<A, B, N>> for &Map<C, D, M>
where
    Frames: ChainFrames<C, D, A, B>,
{
    type Output = Map<A, D, M::Output>;

    #[inline]
    fn mul(self, rhs: &'b Map<A, B, N>) -> Self::Output {
        Map::new(self.map * &rhs.map)
    }
}

/// A matrix or a rotation times a vector, or times a matrix whose columns are vectors:
/// `Map<A, B> * In<A>` is `In<B>`.
impl<A, B, F, M, T, const P: usize, const Q: usize> Mul<In<F, Matrix<T, P, Q>>> for Map<A, B, M>
where
    M: Mul<Matrix<T, P, Q>>,
    Frames: ApplyFrames<A, B, F>,
{
    type Output = In<B, M::Output>;

    #[inline]
    fn mul(self, rhs: In<F, Matrix<T, P, Q>>) -> Self::Output {
        In::new(self.map * rhs.value)
    }
}

impl<'b, A, B, F, M, T, const P: usize, const Q: usize> Mul<&'b In<F, Matrix<T, P, Q>>>
    for Map<A, B, M>
where
    M: Mul<&'b Matrix<T, P, Q>>,
    Frames: ApplyFrames<A, B, F>,
{
    type Output = In<B, M::Output>;

    #[inline]
    fn mul(self, rhs: &'b In<F, Matrix<T, P, Q>>) -> Self::Output {
        In::new(self.map * &rhs.value)
    }
}

impl<'a, A, B, F, M, T, const P: usize, const Q: usize> Mul<In<F, Matrix<T, P, Q>>>
    for &'a Map<A, B, M>
where
    &'a M: Mul<Matrix<T, P, Q>>,
    Frames: ApplyFrames<A, B, F>,
{
    type Output = In<B, <&'a M as Mul<Matrix<T, P, Q>>>::Output>;

    #[inline]
    fn mul(self, rhs: In<F, Matrix<T, P, Q>>) -> Self::Output {
        In::new(&self.map * rhs.value)
    }
}

impl<'a, 'b, A, B, F, M, T, const P: usize, const Q: usize> Mul<&'b In<F, Matrix<T, P, Q>>>
    for &'a Map<A, B, M>
where
    &'a M: Mul<&'b Matrix<T, P, Q>>,
    Frames: ApplyFrames<A, B, F>,
{
    type Output = In<B, <&'a M as Mul<&'b Matrix<T, P, Q>>>::Output>;

    #[inline]
    fn mul(self, rhs: &'b In<F, Matrix<T, P, Q>>) -> Self::Output {
        In::new(&self.map * &rhs.value)
    }
}
