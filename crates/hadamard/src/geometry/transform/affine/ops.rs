//! Affine maps one after another.

use core::ops::{Mul, MulAssign};

use super::Affine;
use crate::geometry::transform::product::product;
use crate::ops::forward_ref;
use crate::scalar::Scalar;
use crate::shape::{ComposeShape, Dims};
use crate::simd;

/// `a * b` does b first: x ↦ A (B x + u) + t, so the linear part is A B, and the translation
/// A u + t.
///
/// The bits are those of the product of the homogeneous matrices.
impl<T: Scalar, const N: usize, const P: usize> Mul<&Affine<T, P>> for &Affine<T, N>
where
    Dims: ComposeShape<N, P>,
{
    type Output = Affine<T, N>;

    #[inline]
    fn mul(self, rhs: &Affine<T, P>) -> Affine<T, N> {
        // Overwritten below. The copy gives the result one place from the beginning.
        let mut out = *self;
        let b =
            (&rhs.linear.renamed::<N, N>().columns, &rhs.translation.renamed::<N, 1>().columns[0]);
        if !simd::compose(
            (&self.linear.columns, &self.translation.columns[0]),
            b,
            &mut out.linear.columns,
            &mut out.translation.columns[0],
        ) {
            out.linear = product(&self.linear, rhs.linear.renamed());
            out.translation = product(&self.linear, rhs.translation.renamed()) + self.translation;
        }
        out
    }
}

forward_ref! {
    impl [T: {Scalar}, N, P] Mul::mul
    for Affine<T, N>, Affine<T, P> as Affine<T, N> where ComposeShape<N, P>;
}

/// `a *= b` is `a = a * b`.
impl<T: Scalar, const N: usize, const P: usize> MulAssign<Affine<T, P>> for Affine<T, N>
where
    Dims: ComposeShape<N, P>,
{
    #[inline]
    fn mul_assign(&mut self, rhs: Affine<T, P>) {
        *self = *self * rhs;
    }
}

impl<T: Scalar, const N: usize, const P: usize> MulAssign<&Affine<T, P>> for Affine<T, N>
where
    Dims: ComposeShape<N, P>,
{
    #[inline]
    fn mul_assign(&mut self, rhs: &Affine<T, P>) {
        *self = *self * rhs;
    }
}
