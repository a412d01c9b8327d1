//! The same eigenvalues and exponentials as nalgebra's.

use hadamard::Matrix;
use hadamard_accuracy::Noise;
use nalgebra::{DMatrix, SMatrix};

use super::for_sizes;
use super::ratio::{THRESHOLD, difference, random};

fn to_dynamic<const N: usize>(a: &Matrix<f64, N, N>) -> DMatrix<f64> {
    let a: SMatrix<f64, N, N> = (*a).into();
    DMatrix::from_column_slice(N, N, a.as_slice())
}

fn check_symmetric<T, const N: usize>() {
    let mut noise = Noise::new(N as u64);
    for _ in 0..10 {
        let a = random::<N>(&mut noise).symmetric_part();
        let mut theirs = to_dynamic(&a).symmetric_eigenvalues().as_slice().to_vec();
        theirs.sort_by(f64::total_cmp);
        let theirs = Matrix::<f64, N, 1>::from_fn(|i, _| theirs[i]);
        let ours = a + Matrix::from_diagonal(a.symmetric_eigenvalues().unwrap() - theirs);
        assert!(difference::<f64, N>(&a, &ours) < THRESHOLD);
    }
}

#[test]
fn symmetric_eigenvalues() {
    for_sizes!(check_symmetric::<f64>);
}

/// Random matrices have eigenvalues of moderate condition.
fn check_general<T, const N: usize>() {
    let mut noise = Noise::new(N as u64);
    for _ in 0..10 {
        let a = random::<N>(&mut noise);
        let mut theirs = to_dynamic(&a).complex_eigenvalues().as_slice().to_vec();
        for ours in a.eigenvalues().unwrap() {
            let ours = num_complex::Complex::from(ours);
            let distance = |k: &usize| (theirs[*k] - ours).norm();
            let closest =
                (0..theirs.len()).min_by(|x, y| distance(x).total_cmp(&distance(y))).unwrap();
            assert!(distance(&closest) < 1e-10, "{ours} among {theirs:?}");
            theirs.swap_remove(closest);
        }
    }
}

#[test]
fn general_eigenvalues() {
    for_sizes!(check_general::<f64>);
}

fn check_exponential<T, const N: usize>() {
    let mut noise = Noise::new(N as u64);
    for size in [1e-3, 0.1, 0.5, 1.0, 3.0, 10.0] {
        let a = random::<N>(&mut noise) * (size / N as f64);
        let theirs = to_dynamic(&a).exp();
        let theirs = Matrix::<f64, N, N>::from_fn(|i, j| theirs[(i, j)]);
        // The condition of the exponential is no less than ‖A‖.
        let condition = a.norm_1().max(1.0);
        let ratio = difference::<f64, N>(&theirs, &a.exp_matrix()) / condition;
        assert!(ratio < THRESHOLD, "{ratio}, N = {N}, of norm {}", a.norm_1());
    }
}

#[test]
fn exponentials() {
    for_sizes!(check_exponential::<f64>);
}
