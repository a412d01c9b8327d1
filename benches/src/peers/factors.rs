//! Numbers by which factorisations can be compared.

use hadamard::linalg::{Cholesky, Qr, Svd, SymmetricEigen};
use hadamard::{Matrix, Signed};
use nalgebra::allocator::Allocator;
use nalgebra::linalg as na;
use nalgebra::{Const, DefaultAllocator, DimDiff, DimMin, DimSub, U1};

use super::Values;
use crate::element::Element;

impl<T: Element, const N: usize> Values for Cholesky<T, N> {
    fn values(&self) -> Vec<f64> {
        Matrix::from(self.l()).values()
    }
}

impl<T: Element, const N: usize> Values for na::Cholesky<T, Const<N>> {
    fn values(&self) -> Vec<f64> {
        self.l().values()
    }
}

/// R. The sign of each of its rows is arbitrary.
impl<T: Element, const M: usize, const N: usize> Values for Qr<T, M, N> {
    fn values(&self) -> Vec<f64> {
        self.r().map(Signed::abs).values()
    }
}

impl<T: Element, const N: usize> Values for na::QR<T, Const<N>, Const<N>>
where
    Const<N>: DimMin<Const<N>, Output = Const<N>>,
{
    fn values(&self) -> Vec<f64> {
        self.r().map(Signed::abs).values()
    }
}

/// The values only. The sign of a vector is arbitrary, and vectors of equal values are not
/// unique.
impl<T: Element, const M: usize, const N: usize> Values for Svd<T, M, N> {
    fn values(&self) -> Vec<f64> {
        sorted(self.singular_values().values())
    }
}

impl<T: Element, const N: usize> Values for na::SVD<T, Const<N>, Const<N>>
where
    Const<N>: DimMin<Const<N>, Output = Const<N>> + DimSub<U1>,
    DefaultAllocator: Allocator<DimDiff<Const<N>, U1>>,
{
    fn values(&self) -> Vec<f64> {
        sorted(self.singular_values.values())
    }
}

impl<T: Element, const N: usize> Values for SymmetricEigen<T, N> {
    fn values(&self) -> Vec<f64> {
        sorted(self.eigenvalues().values())
    }
}

impl<T: Element, const N: usize> Values for na::SymmetricEigen<T, Const<N>>
where
    Const<N>: DimSub<U1>,
    DefaultAllocator: Allocator<DimDiff<Const<N>, U1>>,
{
    fn values(&self) -> Vec<f64> {
        sorted(self.eigenvalues.values())
    }
}

fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    values
}
