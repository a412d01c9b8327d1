//! Systems of equations and factorisations.

use hadamard::{Matrix, Vector};
use nalgebra::allocator::Allocator;
use nalgebra::{Const, DefaultAllocator, DimDiff, DimMin, DimSub, SMatrix, SVector, U1};

use crate::class::{CHOLESKY, Class, EIGEN_SVD, QR_FROM_17, QR_TO_16, SOLVE_FROM_5, SOLVE_TO_4};
use crate::element::Element;
use crate::input::{general, invertible, positive_definite, symmetric};
use crate::naive;
use crate::rows::{Case, Rows};

const INVERTIBLE: &str = "an invertible matrix";
const POSITIVE: &str = "a positive definite matrix";
const FINITE: &str = "a finite matrix";

pub fn cases(cases: &mut Vec<Case>) {
    cases.extend(solve::<f32, 3, 64>(&SOLVE_TO_4));
    cases.extend(solve::<f32, 4, 64>(&SOLVE_TO_4));
    cases.extend(solve::<f64, 2, 64>(&SOLVE_TO_4));
    cases.extend(solve::<f64, 3, 64>(&SOLVE_TO_4));
    cases.extend(solve::<f64, 4, 64>(&SOLVE_TO_4));
    cases.extend(solve::<f32, 6, 16>(&SOLVE_FROM_5));
    cases.extend(solve::<f64, 6, 16>(&SOLVE_FROM_5));
    cases.extend(solve::<f64, 8, 16>(&SOLVE_FROM_5));
    cases.extend(solve::<f64, 12, 4>(&SOLVE_FROM_5));
    cases.extend(solve::<f64, 16, 4>(&SOLVE_FROM_5));
    cases.extend(solve::<f64, 32, 1>(&SOLVE_FROM_5));
    cases.extend(solve::<f64, 64, 1>(&SOLVE_FROM_5));

    cases.extend(cholesky::<f32, 6, 16>());
    cases.extend(cholesky::<f64, 3, 64>());
    cases.extend(cholesky::<f64, 4, 64>());
    cases.extend(cholesky::<f64, 6, 16>());
    cases.extend(cholesky::<f64, 12, 4>());
    cases.extend(cholesky::<f64, 32, 1>());

    cases.extend(qr::<f32, 6, 16>(&QR_TO_16));
    cases.extend(qr::<f64, 3, 64>(&QR_TO_16));
    cases.extend(qr::<f64, 4, 64>(&QR_TO_16));
    cases.extend(qr::<f64, 6, 16>(&QR_TO_16));
    cases.extend(qr::<f64, 8, 16>(&QR_TO_16));
    cases.extend(qr::<f64, 12, 4>(&QR_TO_16));
    cases.extend(qr::<f64, 16, 4>(&QR_TO_16));
    cases.extend(qr::<f64, 32, 1>(&QR_FROM_17));
    cases.extend(qr::<f64, 64, 1>(&QR_FROM_17));

    cases.extend(spectral::<f32, 3, 64>());
    cases.extend(spectral::<f64, 3, 64>());
    cases.extend(spectral::<f64, 4, 64>());
    cases.extend(spectral::<f64, 6, 16>());
    cases.extend(spectral::<f64, 8, 16>());
    cases.extend(spectral::<f64, 12, 4>());
}

/// A x = b by LU decomposition.
fn solve<T: Element, const N: usize, const COUNT: usize>(
    class: &'static Class,
) -> impl Iterator<Item = Case>
where
    Const<N>: DimMin<Const<N>, Output = Const<N>>,
{
    let name = format!("solve/{}/{N}x{N}", T::NAME);
    Rows::<T, N, N, N, 1, COUNT>::new(class, &name, invertible, general)
        .add("hadamard", |a: &Matrix<T, N, N>, b: &Vector<T, N>| a.solve(b).expect(INVERTIBLE))
        .add("naive", |a: &[[T; N]; N], b: &[[T; N]; 1]| naive::solve(a, b))
        .add("nalgebra", |a: &SMatrix<T, N, N>, b: &SVector<T, N>| {
            a.lu().solve(b).expect(INVERTIBLE)
        })
        .into_cases()
}

/// The factorisation alone, and with a solution.
fn cholesky<T: Element, const N: usize, const COUNT: usize>() -> impl Iterator<Item = Case> {
    let name = format!("cholesky/{}/{N}x{N}", T::NAME);
    let factor = Rows::<T, N, N, 1, 1, COUNT>::new(&CHOLESKY, &name, positive_definite, general)
        .single("hadamard", |a: &Matrix<T, N, N>, &()| a.cholesky().expect(POSITIVE))
        .single("naive", |a: &[[T; N]; N], &()| naive::cholesky(a))
        .single("nalgebra", |a: &SMatrix<T, N, N>, &()| a.cholesky().expect(POSITIVE));
    let name = format!("cholesky_solve/{}/{N}x{N}", T::NAME);
    let solution = Rows::<T, N, N, N, 1, COUNT>::new(&CHOLESKY, &name, positive_definite, general)
        .single("hadamard", |a: &Matrix<T, N, N>, b: &Vector<T, N>| {
            a.cholesky().expect(POSITIVE).solve(b)
        })
        .single("nalgebra", |a: &SMatrix<T, N, N>, b: &SVector<T, N>| {
            a.cholesky().expect(POSITIVE).solve(b)
        });
    factor.into_cases().chain(solution.into_cases())
}

/// The factorisation, without the elements of Q.
fn qr<T: Element, const N: usize, const COUNT: usize>(
    class: &'static Class,
) -> impl Iterator<Item = Case>
where
    Const<N>: DimMin<Const<N>, Output = Const<N>>,
{
    let name = format!("qr/{}/{N}x{N}", T::NAME);
    Rows::<T, N, N, 1, 1, COUNT>::new(class, &name, invertible, general)
        .single("hadamard", |a: &Matrix<T, N, N>, &()| a.qr())
        .single("nalgebra", |a: &SMatrix<T, N, N>, &()| a.qr())
        .into_cases()
}

/// Eigenvalues and vectors of symmetric matrices; singular values and both bases.
fn spectral<T: Element, const N: usize, const COUNT: usize>() -> impl Iterator<Item = Case>
where
    Const<N>: DimMin<Const<N>, Output = Const<N>> + DimSub<U1>,
    DefaultAllocator: Allocator<DimDiff<Const<N>, U1>>,
{
    let name = format!("symmetric_eigen/{}/{N}x{N}", T::NAME);
    let eigen = Rows::<T, N, N, 1, 1, COUNT>::new(&EIGEN_SVD, &name, symmetric, general)
        .single("hadamard", |a: &Matrix<T, N, N>, &()| a.symmetric_eigen().expect(FINITE))
        .single("nalgebra", |a: &SMatrix<T, N, N>, &()| a.symmetric_eigen());
    let name = format!("svd/{}/{N}x{N}", T::NAME);
    let svd = Rows::<T, N, N, 1, 1, COUNT>::new(&EIGEN_SVD, &name, general, general)
        .single("hadamard", |a: &Matrix<T, N, N>, &()| a.svd().expect(FINITE))
        .single("nalgebra", |a: &SMatrix<T, N, N>, &()| a.svd(true, true));
    eigen.into_cases().chain(svd.into_cases())
}
