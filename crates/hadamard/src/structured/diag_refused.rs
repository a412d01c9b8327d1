//! `A /= D`, to say what to write instead.

use core::ops::DivAssign;

use super::diag::Diag;
use crate::matrix::Matrix;
use crate::shape::{Dims, NoDiagQuotient};

#[doc(hidden)]
impl<T, const M: usize, const N: usize, const P: usize> DivAssign<Diag<T, P>> for Matrix<T, M, N>
where
    Dims: NoDiagQuotient<M, N, P>,
{
    fn div_assign(&mut self, _: Diag<T, P>) {}
}

#[doc(hidden)]
impl<T, const M: usize, const N: usize, const P: usize> DivAssign<&Diag<T, P>> for Matrix<T, M, N>
where
    Dims: NoDiagQuotient<M, N, P>,
{
    fn div_assign(&mut self, _: &Diag<T, P>) {}
}
