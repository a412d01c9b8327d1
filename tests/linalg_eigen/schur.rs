//! Hessenberg form, Schur form and eigenvalues: the gallery in both precisions.

use hadamard::Matrix;
use hadamard::linalg::Eigenvalue;

use super::gallery::{general, scaled};
use super::ratio::{Float, Worst, for_sizes, orthogonality, over, relative, similarity, size};

/// Zeros below, and each 2x2 block standardised.
fn is_quasi_triangular<T: Float, const N: usize>(t: &Matrix<T, N, N>) -> bool {
    let zero = T::ZERO;
    let below = (0..N).all(|j| (j + 2..N).all(|i| t[(i, j)] == zero));
    let blocks = (0..N.saturating_sub(1)).all(|k| {
        let (b, c) = (t[(k, k + 1)], t[(k + 1, k)]);
        c == zero
            || (t[(k, k)] == t[(k + 1, k + 1)]
                && (b > zero) != (c > zero)
                && (k + 2 >= N || t[(k + 2, k + 1)] == zero))
    });
    below && blocks
}

/// The eigenvalues of T with its pairs in order, and the sum against the trace.
fn check_values<T: Float, const N: usize>(values: &[Eigenvalue<T>; N], a: &Matrix<T, N, N>) -> f64 {
    let mut k = 0;
    while k < N {
        if values[k].im != T::ZERO {
            assert!(values[k].im > T::ZERO, "{values:?}");
            assert_eq!(values[k].re, values[k + 1].re);
            assert_eq!(values[k].im, -values[k + 1].im);
            k += 1;
        }
        k += 1;
    }
    let unit = size(a);
    let a = over(a, unit);
    let sum: f64 = values.iter().map(|x| x.re.into() / unit).sum();
    relative::<T, N>(&Matrix::from_diagonal(Matrix::splat((sum - a.trace()) / N as f64)), &a)
}

fn check<T: Float, const N: usize>(worst: &mut [Worst; 5]) {
    for (name, a) in scaled::<T, N>(general(N)) {
        let place = || format!("{name}, N = {N}, of size {:e}", size(&a));
        let form = a.hessenberg();
        assert!((0..N).all(|j| (j + 2..N).all(|i| form.h()[(i, j)] == T::ZERO)));
        worst[0].add(similarity(&a, &form.q(), &form.h()), place);
        worst[1].add(orthogonality(&form.q()), place);

        let schur = a.schur().unwrap_or_else(|e| panic!("{}: {e}", place()));
        assert!(is_quasi_triangular(&schur.t()), "{}: {:?}", place(), schur.t());
        worst[2].add(similarity(&a, &schur.q(), &schur.t()), place);
        worst[3].add(orthogonality(&schur.q()), place);
        worst[4].add(check_values(&schur.eigenvalues(), &a), place);

        let values = a.eigenvalues().unwrap_or_else(|e| panic!("{}: {e}", place()));
        worst[4].add(check_values(&values, &a), place);
        let key = |x: &Eigenvalue<T>| (x.re, x.im * x.im.signum());
        assert!(values.iter().zip(values.iter().skip(1)).all(|(x, y)| key(x) <= key(y)));
    }
}

fn check_all<T: Float>(of: &str) {
    let mut worst = [(); 5].map(|()| Worst::new());
    for_sizes!(check::<T>(&mut worst));
    let names = ["A - Q H Qᵀ", "QᵀQ - 1 of H", "A - Q T Qᵀ", "QᵀQ - 1 of T", "trace"];
    for (worst, what) in worst.iter().zip(names) {
        worst.report(&format!("{of}: {what}"));
    }
}

#[test]
fn residuals_are_small_in_double_precision() {
    check_all::<f64>("f64");
}

#[test]
fn residuals_are_small_in_single_precision() {
    check_all::<f32>("f32");
}
