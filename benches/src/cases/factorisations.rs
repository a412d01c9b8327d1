//! Systems of equations and factorisations.

use hadamard::{Matrix, Vector};
use nalgebra::allocator::Allocator;
use nalgebra::{Const, DefaultAllocator, DimDiff, DimMin, DimSub, SMatrix, SVector, U1};

use crate::element::Element;
use crate::input::{general, invertible, positive_definite, symmetric};
use crate::naive;
use crate::plan::{Plan, name};
use crate::rows::Rows;

const INVERTIBLE: &str = "an invertible matrix";
const POSITIVE: &str = "a positive definite matrix";
const FINITE: &str = "a finite matrix";

#[inline]
pub fn all(plan: &mut Plan) {
    of::<f32>(plan);
    of::<f64>(plan);
}

fn of<T: Element>(plan: &mut Plan) {
    // A function, sides of matrices, and how many of them.
    macro_rules! sides {
        ($f:ident: $($N:literal, $K:literal;)*) => {$( $f::<T, $N, $K>(plan); )*};
    }
    sides! { systems: 2, 16; 3, 16; 4, 16; 5, 16; 6, 16; 7, 16; 8, 16; 12, 4; 16, 4; 24, 4; 32, 1;
    48, 1; 64, 1; }
    sides! { spectral: 2, 16; 3, 16; 4, 16; 5, 16; 6, 16; 7, 16; 8, 16; 12, 4; 16, 4; 32, 1; }
}

/// Some sides.
pub fn sample<T: Element>(plan: &mut Plan) {
    solve::<T, 3, 16>(plan);
    solve::<T, 8, 16>(plan);
}

/// A x = b by LU decomposition.
fn solve<T: Element, const N: usize, const K: usize>(plan: &mut Plan)
where
    Const<N>: DimMin<Const<N>, Output = Const<N>>,
{
    plan.add(name::<T>("solve", &[N, N]), || {
        Rows::<T, N, N, N, 1, K>::new(invertible, general)
            .add("hadamard", |a: &Matrix<T, N, N>, b: &Vector<T, N>| a.solve(b).expect(INVERTIBLE))
            .add("nalgebra", |a: &SMatrix<T, N, N>, b: &SVector<T, N>| {
                a.lu().solve(b).expect(INVERTIBLE)
            })
            .add("naive", |a: &[[T; N]; N], b: &[[T; N]; 1]| naive::solve(a, b))
            .case()
    });
}

/// A x = b by LU decomposition and by Cholesky's, and decompositions alone: Cholesky's, and QR
/// without the elements of Q.
fn systems<T: Element, const N: usize, const K: usize>(plan: &mut Plan)
where
    Const<N>: DimMin<Const<N>, Output = Const<N>>,
{
    solve::<T, N, K>(plan);
    plan.add(name::<T>("cholesky", &[N, N]), || {
        Rows::<T, N, N, 1, 1, K>::new(positive_definite, general)
            .add_slow("hadamard", |a: &Matrix<T, N, N>, &()| a.cholesky().expect(POSITIVE))
            .add_slow("nalgebra", |a: &SMatrix<T, N, N>, &()| a.cholesky().expect(POSITIVE))
            .add_slow("naive", |a: &[[T; N]; N], &()| naive::cholesky(a).expect(POSITIVE))
            .case()
    });
    plan.add(name::<T>("cholesky_solve", &[N, N]), || {
        Rows::<T, N, N, N, 1, K>::new(positive_definite, general)
            .add_slow("hadamard", |a: &Matrix<T, N, N>, b: &Vector<T, N>| {
                a.cholesky().expect(POSITIVE).solve(b)
            })
            .add_slow("nalgebra", |a: &SMatrix<T, N, N>, b: &SVector<T, N>| {
                a.cholesky().expect(POSITIVE).solve(b)
            })
            .case()
    });
    plan.add(name::<T>("qr", &[N, N]), || {
        Rows::<T, N, N, 1, 1, K>::new(invertible, general)
            .add_slow("hadamard", |a: &Matrix<T, N, N>, &()| a.qr())
            .add_slow("nalgebra", |a: &SMatrix<T, N, N>, &()| a.qr())
            .case()
    });
}

/// Eigenvalues and vectors of symmetric matrices; singular values and both bases.
fn spectral<T: Element, const N: usize, const K: usize>(plan: &mut Plan)
where
    Const<N>: DimMin<Const<N>, Output = Const<N>> + DimSub<U1>,
    DefaultAllocator: Allocator<DimDiff<Const<N>, U1>>,
{
    plan.add(name::<T>("symmetric_eigen", &[N, N]), || {
        Rows::<T, N, N, 1, 1, K>::new(symmetric, general)
            .add_slow("hadamard", |a: &Matrix<T, N, N>, &()| a.symmetric_eigen().expect(FINITE))
            .add_slow("nalgebra", |a: &SMatrix<T, N, N>, &()| a.symmetric_eigen())
            .case()
    });
    plan.add(name::<T>("svd", &[N, N]), || {
        Rows::<T, N, N, 1, 1, K>::new(general, general)
            .add_slow("hadamard", |a: &Matrix<T, N, N>, &()| a.svd().expect(FINITE))
            .add_slow("nalgebra", |a: &SMatrix<T, N, N>, &()| a.svd(true, true))
            .case()
    });
}
