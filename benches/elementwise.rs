//! The Hadamard product.

use std::hint::black_box;

use criterion::Criterion;
use hadamard::Matrix;
use nalgebra::SMatrix;

pub fn benches(criterion: &mut Criterion) {
    hadamard::<2, 2>(criterion);
    hadamard::<3, 3>(criterion);
    hadamard::<4, 4>(criterion);
    hadamard::<8, 8>(criterion);
    hadamard::<16, 16>(criterion);
}

/// One `M x N` Hadamard product of `f64`.
fn hadamard<const M: usize, const N: usize>(criterion: &mut Criterion) {
    let a = Matrix::<f64, M, N>::from_fn(|i, j| (1 + i + 2 * j) as f64);
    let b = Matrix::<f64, M, N>::from_fn(|i, j| (2 + 3 * i + j) as f64);
    let (na, nb): (SMatrix<f64, M, N>, SMatrix<f64, M, N>) = (a.into(), b.into());
    let expected = na.component_mul(&nb);
    assert_eq!(SMatrix::from(a.hadamard(b)), expected, "a benchmark of a wrong answer");

    let mut group = criterion.benchmark_group(format!("hadamard/f64/{M}x{N}"));
    group.bench_function("hadamard", |bench| {
        bench.iter(|| black_box(&a).hadamard(black_box(&b)));
    });
    group.bench_function("nalgebra", |bench| {
        bench.iter(|| black_box(&na).component_mul(black_box(&nb)));
    });
    group.finish();
}
