//! The matrix product.

use std::hint::black_box;

use criterion::Criterion;
use glam::Mat4;
use hadamard::Matrix;
use nalgebra::SMatrix;

pub fn benches(criterion: &mut Criterion) {
    product::<3>(criterion);
    product::<4>(criterion);
    product::<6>(criterion);
    product::<12>(criterion);
    with_glam(criterion);
}

/// One `N x N` product of `f64`.
fn product<const N: usize>(criterion: &mut Criterion) {
    let a = Matrix::<f64, N, N>::from_fn(|i, j| (1 + i + 2 * j) as f64);
    let b = Matrix::<f64, N, N>::from_fn(|i, j| (2 + 3 * i + j) as f64);
    let (na, nb): (SMatrix<f64, N, N>, SMatrix<f64, N, N>) = (a.into(), b.into());
    assert_eq!(SMatrix::from(a * b), na * nb, "a benchmark of a wrong answer");

    let mut group = criterion.benchmark_group(format!("product/f64/{N}x{N}"));
    group.bench_function("hadamard", |bench| bench.iter(|| black_box(&a) * black_box(&b)));
    group.bench_function("nalgebra", |bench| bench.iter(|| black_box(&na) * black_box(&nb)));
    group.finish();
}

/// One 4 x 4 product of `f32`, as games do it.
fn with_glam(criterion: &mut Criterion) {
    let a = Matrix::<f32, 4, 4>::from_fn(|i, j| (1 + i + 2 * j) as f32);
    let b = Matrix::<f32, 4, 4>::from_fn(|i, j| (2 + 3 * i + j) as f32);
    let (na, nb): (SMatrix<f32, 4, 4>, SMatrix<f32, 4, 4>) = (a.into(), b.into());
    let ga = Mat4::from_cols_array_2d(&a.to_columns());
    let gb = Mat4::from_cols_array_2d(&b.to_columns());
    assert_eq!((a * b).to_columns(), (ga * gb).to_cols_array_2d(), "a wrong answer");
    assert_eq!(SMatrix::from(a * b), na * nb, "a benchmark of a wrong answer");

    let mut group = criterion.benchmark_group("product/f32/4x4");
    group.bench_function("hadamard", |bench| bench.iter(|| black_box(&a) * black_box(&b)));
    group.bench_function("nalgebra", |bench| bench.iter(|| black_box(&na) * black_box(&nb)));
    group.bench_function("glam", |bench| bench.iter(|| *black_box(&ga) * *black_box(&gb)));
    group.finish();
}
