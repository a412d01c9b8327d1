//! The kinds of matrices that LAPACK's testers use, and some famous ones.
//!
//! LAPACK Users' Guide, third edition; LAPACK Working Note 41, section 4; N. J.
//! Higham, Accuracy and Stability of Numerical Algorithms, chapter 28.

use fastrand::Rng;
use hadamard::{Matrix, Real};

/// A float type under test. Matrices are made in `f64` and rounded to it.
pub trait Float: Real + std::fmt::Debug {
    /// The distance from 1 to the next number.
    const UNIT: f64;
    /// A quarter of the smallest number that has a precise reciprocal: what LAPACK
    /// calls near underflow. Its reciprocal is near overflow.
    const SMALL: f64;

    fn round_from(x: f64) -> Self;
    fn widen(self) -> f64;
}

impl Float for f32 {
    const UNIT: f64 = f32::EPSILON as f64;
    const SMALL: f64 = 0.25 * f32::MIN_POSITIVE as f64 / f32::EPSILON as f64;

    fn round_from(x: f64) -> f32 {
        x as f32
    }

    fn widen(self) -> f64 {
        self.into()
    }
}

impl Float for f64 {
    const UNIT: f64 = f64::EPSILON;
    const SMALL: f64 = 0.25 * f64::MIN_POSITIVE / f64::EPSILON;

    fn round_from(x: f64) -> f64 {
        x
    }

    fn widen(self) -> f64 {
        self
    }
}

/// A matrix with its name.
pub type Named<T, const M: usize, const N: usize> = (&'static str, Matrix<T, M, N>);

fn rounded<T: Float, const M: usize, const N: usize>(a: Matrix<f64, M, N>) -> Matrix<T, M, N> {
    a.map(T::round_from)
}

fn random<const M: usize, const N: usize>(rng: &mut Rng) -> Matrix<f64, M, N> {
    Matrix::from_fn(|_, _| 2.0 * rng.f64() - 1.0)
}

/// Random orthonormal columns (or, of a wide matrix, rows): Gram-Schmidt, twice.
fn orthonormal<const M: usize, const N: usize>(rng: &mut Rng) -> Matrix<f64, M, N> {
    if M < N {
        return orthonormal::<N, M>(rng).transpose();
    }
    let mut q = random::<M, N>(rng);
    for j in 0..N {
        for _ in 0..2 {
            for k in 0..j {
                let (done, column) = (*q.column(k), *q.column(j));
                q.set_column(j, column - done * done.dot(column));
            }
            let column = q.column(j).normalize();
            q.set_column(j, column);
        }
    }
    q
}

/// U diag(σ) Vᵀ with random orthonormal U and V.
fn with_singular_values<const M: usize, const N: usize>(
    rng: &mut Rng,
    sigma: impl Fn(usize, usize) -> f64,
) -> Matrix<f64, M, N> {
    let (u, v) = (orthonormal::<M, M>(rng), orthonormal::<N, N>(rng));
    let k = M.min(N);
    Matrix::from_fn(|i, j| (0..k).map(|l| u[(i, l)] * sigma(l, k) * v[(j, l)]).sum())
}

/// From 1 down to 1 / κ in equal ratios.
fn geometric(condition: f64) -> impl Fn(usize, usize) -> f64 {
    move |l, k| condition.powf(-(l as f64) / (k.max(2) - 1) as f64)
}

/// Matrices of any shape.
pub fn general<T: Float, const M: usize, const N: usize>() -> Vec<Named<T, M, N>> {
    let rng = &mut Rng::with_seed((M * 1000 + N) as u64);
    let u = T::UNIT;
    let graded = |x: usize, of: usize| u.powf(x as f64 / of as f64);
    let cosine = 0.8_f64;
    let sine = (1.0 - cosine * cosine).sqrt();
    let kinds: Vec<(&'static str, Matrix<f64, M, N>)> = vec![
        ("random", random(rng)),
        ("random integers", Matrix::from_fn(|_, _| rng.i32(-9..=9).into())),
        ("rows graded", {
            let a: Matrix<f64, M, N> = random(rng);
            Matrix::from_fn(|i, j| a[(i, j)] * graded(i, M))
        }),
        ("columns graded", {
            let a: Matrix<f64, M, N> = random(rng);
            Matrix::from_fn(|i, j| a[(i, j)] * graded(j, N))
        }),
        ("rows and columns graded upwards", {
            let a: Matrix<f64, M, N> = random(rng);
            Matrix::from_fn(|i, j| a[(i, j)] / graded(i, M) / graded(j, N))
        }),
        ("condition 100", with_singular_values(rng, geometric(100.0))),
        ("condition 1/√eps", with_singular_values(rng, geometric(u.powf(-0.5)))),
        ("condition 0.1/eps", with_singular_values(rng, geometric(0.1 / u))),
        ("condition 1/eps", with_singular_values(rng, geometric(1.0 / u))),
        (
            "one large singular value",
            with_singular_values(rng, |l, _| if l == 0 { 1.0 } else { u }),
        ),
        (
            "one small singular value",
            with_singular_values(rng, |l, k| if l + 1 < k { 1.0 } else { u }),
        ),
        ("orthogonal", with_singular_values(rng, |_, _| 1.0)),
        (
            "singular values in clusters",
            with_singular_values(rng, |l, _| if l % 2 == 0 { 1.0 } else { 1.0 + 8.0 * u }),
        ),
        ("rank 1", with_singular_values(rng, |l, _| if l == 0 { 1.0 } else { 0.0 })),
        ("near overflow", random::<M, N>(rng) / T::SMALL),
        ("near underflow", random::<M, N>(rng) * T::SMALL),
        ("first column zero", {
            let a: Matrix<f64, M, N> = random(rng);
            Matrix::from_fn(|i, j| if j == 0 { 0.0 } else { a[(i, j)] })
        }),
        ("last column zero", {
            let a: Matrix<f64, M, N> = random(rng);
            Matrix::from_fn(|i, j| if j + 1 == N { 0.0 } else { a[(i, j)] })
        }),
        ("second half of columns zero", {
            let a: Matrix<f64, M, N> = random(rng);
            Matrix::from_fn(|i, j| if 2 * j >= N { 0.0 } else { a[(i, j)] })
        }),
        ("zero", Matrix::ZERO),
        ("ones", Matrix::ONES),
        ("identity", Matrix::from_fn(|i, j| f64::from(u8::from(i == j)))),
        ("diagonal", Matrix::from_fn(|i, j| if i == j { (i + 1) as f64 } else { 0.0 })),
        ("upper triangular", {
            let a: Matrix<f64, M, N> = random(rng);
            Matrix::from_fn(|i, j| if i <= j { a[(i, j)] } else { 0.0 })
        }),
        ("lower triangular", {
            let a: Matrix<f64, M, N> = random(rng);
            Matrix::from_fn(|i, j| if i >= j { a[(i, j)] } else { 0.0 })
        }),
        ("cyclic permutation", Matrix::from_fn(|i, j| f64::from(u8::from(i == (j + 1) % N)))),
        ("Hilbert", Matrix::from_fn(|i, j| 1.0 / (i + j + 1) as f64)),
        (
            "Frank",
            Matrix::from_fn(|i, j| if i <= j + 1 { (N - j.max(i).min(N - 1)) as f64 } else { 0.0 }),
        ),
        (
            "Kahan",
            Matrix::from_fn(|i, j| {
                let scale = sine.powi(i as i32);
                if i == j {
                    scale
                } else if i < j {
                    -cosine * scale
                } else {
                    0.0
                }
            }),
        ),
        (
            "Läuchli",
            Matrix::from_fn(|i, j| {
                if i == 0 {
                    1.0
                } else if i == j + 1 {
                    u.sqrt()
                } else {
                    0.0
                }
            }),
        ),
        ("Jordan block", Matrix::from_fn(|i, j| f64::from(u8::from(i == j || i + 1 == j)))),
        (
            "growth of partial pivoting",
            Matrix::from_fn(|i, j| {
                if i == j || j + 1 == N {
                    1.0
                } else if i > j {
                    -1.0
                } else {
                    0.0
                }
            }),
        ),
    ];
    kinds.into_iter().map(|(name, a)| (name, rounded(a))).collect()
}
