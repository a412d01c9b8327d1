//! Complex Hermitian matrices, and the Hessenberg form of complex ones.

use hadamard::{Matrix, mat};
use num_complex::Complex;

use super::gallery::{Random, fixed, symmetric};
use super::ratio::{Worst, for_sizes};

type C = Complex<f64>;

fn norm<const N: usize>(a: &Matrix<C, N, N>) -> f64 {
    a.map(|x| x.re.abs() + x.im.abs()).norm_1()
}

/// ‖X‖ / (N ε ‖A‖)
fn relative<const N: usize>(x: &Matrix<C, N, N>, a: &Matrix<C, N, N>) -> f64 {
    let norm_of_x = norm(x);
    if norm_of_x == 0.0 { 0.0 } else { norm_of_x / (N as f64 * f64::EPSILON * norm(a)) }
}

/// D A Dᴴ with random phases D, and a random Hermitian matrix that is not of that kind.
fn hermitian<const N: usize>() -> Vec<(&'static str, Matrix<C, N, N>)> {
    let mut random = Random(N as u64 + 7);
    let mut all: Vec<_> = fixed::<N>(symmetric(N))
        .into_iter()
        .map(|(name, a)| {
            let a = a / a.abs().max_element().max(f64::MIN_POSITIVE);
            let d = Matrix::<C, N, 1>::from_fn(|_, _| Complex::cis(3.0 * random.next()));
            let mut b = Matrix::from_fn(|i, j| d[i] * a[(i, j)] * d[j].conj());
            for i in 0..N {
                b[(i, i)].im = 0.0;
            }
            (name, b)
        })
        .collect();
    for _ in 0..5 {
        let (a, b) = (random.matrix::<N>(), random.matrix::<N>());
        all.push((
            "random Hermitian",
            Matrix::from_fn(|i, j| Complex::new(a[(i, j)] + a[(j, i)], b[(i, j)] - b[(j, i)])),
        ));
    }
    all
}

fn check<T, const N: usize>(worst: &mut [Worst; 4]) {
    let identity = Matrix::<C, N, N>::identity();
    for (name, a) in hermitian::<N>() {
        for scale in [1.0, 1e150, 1e-150, 1e300, 1e-290] {
            let place = || format!("{name}, N = {N}, times {scale:e}");
            let (a, back) = (a.map(|x| x * scale), |x: C| x / scale);
            let eigen = a.symmetric_eigen().unwrap_or_else(|e| panic!("{}: {e}", place()));
            let v = eigen.eigenvectors();
            let l = eigen.eigenvalues().map(|x| C::new(x / scale, 0.0));
            let again = eigen.reconstruct().map(back);
            let form = a.hessenberg();
            let (q, h) = (form.q(), form.h().map(back));
            let a = a.map(back);
            let av = a * v - Matrix::from_fn(|i, j| v[(i, j)] * l[j]);
            worst[0].add(relative(&av, &a), place);
            worst[1].add(relative(&(v.adjoint() * v - identity), &identity), place);
            worst[2].add(relative(&(a - again), &a), place);
            worst[3].add(relative(&(a - q * h * q.adjoint()), &a), place);
            worst[3].add(relative(&(q.adjoint() * q - identity), &identity), place);
            assert!(again.iter().enumerate().all(|(k, x)| k % (N + 1) != 0 || x.im == 0.0));
        }
    }
}

#[test]
fn residuals_are_small() {
    let mut worst = [(); 4].map(|()| Worst::new());
    for_sizes!([1 2 3 4 5 8 12 32] check [f64] [&mut worst]);
    let names = ["A V - V Λ", "VᴴV - 1", "A - V Λ Vᴴ", "A - Q H Qᴴ, QᴴQ - 1"];
    for (worst, what) in worst.iter().zip(names) {
        worst.report(&format!("Hermitian: {what}"));
    }
}

#[test]
fn the_hessenberg_form_of_a_complex_matrix() {
    let mut random = Random(3);
    let a = Matrix::<C, 6, 6>::from_fn(|_, _| C::new(random.next(), random.next()));
    let form = a.hessenberg();
    let residual = a - form.q() * form.h() * form.q().adjoint();
    assert!(relative(&residual, &a) < 30.0);
    assert!((0..6).all(|j| (j + 2..6).all(|i| form.h()[(i, j)] == C::new(0.0, 0.0))));
}

#[test]
fn a_pauli_matrix() {
    let i = C::new(0.0, 1.0);
    let zero = C::new(0.0, 0.0);
    let values = mat![zero, -i; i, zero].symmetric_eigenvalues().unwrap();
    assert!((values - mat![-1.0; 1.0]).norm() < 1e-15);
}

#[test]
fn what_is_not_finite_is_an_error() {
    for x in [C::new(f64::NAN, 0.0), C::new(0.0, f64::INFINITY), C::new(1.0, f64::NAN)] {
        let mut a = Matrix::<C, 3, 3>::identity();
        a[(2, 0)] = x;
        assert_eq!(a.symmetric_eigen().unwrap_err().open, 3);
        assert_eq!(a.symmetric_eigenvalues().unwrap_err().open, 3);
    }
}
