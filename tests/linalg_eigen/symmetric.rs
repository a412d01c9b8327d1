//! Symmetric matrices: the gallery in both precisions.

use hadamard::Matrix;

use super::gallery::{fixed, scaled, symmetric};
use super::ratio::{Float, Worst, for_sizes, orthogonality, over, relative, size};

fn check<T: Float, const N: usize>(worst: &mut [Worst; 4]) {
    for (name, a) in scaled::<T, N>(symmetric(N)) {
        let size = size(&a);
        let place = || format!("{name}, N = {N}, of size {size:e}");
        let eigen = a.symmetric_eigen().unwrap_or_else(|e| panic!("{}: {e}", place()));
        let (values, vectors) = (eigen.eigenvalues(), eigen.eigenvectors());
        assert!(values.iter().zip(values.iter().skip(1)).all(|(x, y)| x <= y), "{}", place());

        let (a, l, v) = (over(&a, size), over(&values, size), over(&vectors, 1.0));
        worst[0].add(relative::<T, N>(&(a * v - v * l.diag()), &a), place);
        worst[1].add(orthogonality(&vectors), place);
        worst[2].add(relative::<T, N>(&(a - over(&eigen.reconstruct(), size)), &a), place);

        let only = over(&a.map(|x| T::rounded(x)).symmetric_eigenvalues().unwrap(), 1.0);
        let difference = Matrix::<f64, N, N>::from_diagonal(only - l);
        worst[3].add(relative::<T, N>(&difference, &a), place);
    }
}

fn check_all<T: Float>(of: &str) {
    let mut worst = [(); 4].map(|()| Worst::new());
    for_sizes!(check::<T>(&mut worst));
    for (worst, what) in worst.iter().zip(["A V - V Λ", "VᵀV - 1", "A - V Λ Vᵀ", "Λ - Λ'"])
    {
        worst.report(&format!("symmetric, {of}: {what}"));
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

#[test]
fn one_triangle_is_read() {
    fn check<const N: usize>() {
        for (_, a) in fixed::<N>(symmetric(N)) {
            let lower =
                Matrix::<f64, N, N>::from_fn(|i, j| if i >= j { a[(i, j)] } else { f64::NAN });
            let (x, y) = (a.symmetric_eigen().unwrap(), lower.symmetric_eigen().unwrap());
            assert_eq!(x.eigenvalues(), y.eigenvalues());
            assert_eq!(x.eigenvectors(), y.eigenvectors());
            assert_eq!(lower.symmetric_eigenvalues(), a.symmetric_eigenvalues());
        }
    }
    check::<1>();
    check::<2>();
    check::<5>();
}
