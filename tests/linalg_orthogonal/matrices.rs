//! The matrices that decompositions are tried on.

use hadamard::Real;
use nalgebra::DMatrix;
use num_complex::Complex;

use super::measure::{Element, Wide};

/// Numbers that look random and are the same in every run.
pub(super) struct Noise(u64);

impl Noise {
    pub(super) fn new(seed: u64) -> Self {
        Noise(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// In [-1, 1).
    pub(super) fn next(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }

    pub(super) fn matrix(&mut self, m: usize, n: usize, complex: bool) -> Wide {
        Wide::from_fn(m, n, |_, _| {
            Complex::new(self.next(), if complex { self.next() } else { 0.0 })
        })
    }

    fn unitary(&mut self, n: usize, complex: bool) -> Wide {
        self.matrix(n, n, complex).qr().q()
    }

    /// A matrix with these singular values.
    fn with_values(&mut self, m: usize, n: usize, complex: bool, f: impl Fn(f64) -> f64) -> Wide {
        let middle =
            DMatrix::from_fn(m, n, |i, j| Complex::from(if i == j { f(i as f64) } else { 0.0 }));
        self.unitary(m, complex) * middle * self.unitary(n, complex)
    }
}

/// Every kind of matrix of one shape, with its name.
pub(super) fn all<T: Element>(m: usize, n: usize) -> Vec<(&'static str, Wide)> {
    let (least, most) = (T::Real::MIN_POSITIVE.into(), T::Real::MAX.into());
    list(m, n, T::IS_COMPLEX, [T::epsilon(), least, most])
}

fn list(
    m: usize,
    n: usize,
    complex: bool,
    [epsilon, least, most]: [f64; 3],
) -> Vec<(&'static str, Wide)> {
    let mut noise = Noise::new((100 * m + n) as u64);
    let short = m.min(n) as f64;
    let random = noise.matrix(m, n, complex);
    let by = |f: &dyn Fn(usize, usize) -> f64| Wide::from_fn(m, n, |i, j| Complex::from(f(i, j)));
    let scaled = |factor: f64| random.map(|z| z * factor);
    let half = noise.matrix(m, 1 + m.min(n) / 2, complex);
    let low_rank = &half * noise.matrix(half.ncols(), n, complex);
    let kahan = |i: usize, j: usize| {
        let (c, s) = (0.285_f64, 0.958_f64);
        let row = s.powi(i as i32);
        if i == j {
            row
        } else if i < j {
            -c * row
        } else {
            0.0
        }
    };
    let mut list = vec![
        ("random", random.clone()),
        ("random again", noise.matrix(m, n, complex)),
        ("graded rows", Wide::from_fn(m, n, |i, j| random[(i, j)] * 0.01_f64.powi(i as i32))),
        ("graded columns", Wide::from_fn(m, n, |i, j| random[(i, j)] * 0.1_f64.powi(j as i32))),
        ("rising", Wide::from_fn(m, n, |i, j| random[(i, j)] * 2_f64.powi((i + j) as i32))),
        ("equal values", noise.with_values(m, n, complex, |_| 1.0)),
        (
            "two values",
            noise.with_values(m, n, complex, |k| if k < short / 2.0 { 3.0 } else { 1.0 }),
        ),
        ("cluster", noise.with_values(m, n, complex, |k| 1.0 + k * epsilon)),
        ("geometric", noise.with_values(m, n, complex, |k| epsilon.powf(k / short))),
        ("one large", noise.with_values(m, n, complex, |k| if k == 0.0 { 1.0 } else { epsilon })),
        (
            "one small",
            noise.with_values(m, n, complex, |k| if k + 1.0 < short { 1.0 } else { epsilon }),
        ),
        ("tiny values", noise.with_values(m, n, complex, |k| epsilon.powf(2.0 * k))),
        ("zero", by(&|_, _| 0.0)),
        ("ones", by(&|_, _| 1.0)),
        ("identity", by(&|i, j| f64::from(i == j))),
        ("shifted", by(&|i, j| f64::from(i + 1 == j))),
        ("reversed", by(&|i, j| f64::from(i + j + 1 == n))),
        ("one element", by(&|i, j| f64::from(i + 1 == m && j + 1 == n))),
        ("arithmetic", by(&|i, j| (i * n + j) as f64)),
        ("low rank", low_rank),
        (
            "zero column",
            Wide::from_fn(m, n, |i, j| if j % 2 == 0 { random[(i, j)] } else { 0.0.into() }),
        ),
        (
            "zero row",
            Wide::from_fn(m, n, |i, j| if i % 2 == 1 { random[(i, j)] } else { 0.0.into() }),
        ),
        ("triangle", Wide::from_fn(m, n, |i, j| if i <= j { random[(i, j)] } else { 0.0.into() })),
        ("Hilbert", by(&|i, j| 1.0 / (i + j + 1) as f64)),
        ("Kahan", by(&kahan)),
        (
            "Läuchli",
            by(&|i, j| {
                if i == 0 {
                    1.0
                } else if i == j + 1 {
                    epsilon
                } else {
                    0.0
                }
            }),
        ),
        ("huge", scaled(most / (8.0 * (m * n) as f64))),
        ("large", scaled(most.sqrt())),
        ("small", scaled(least.sqrt())),
        ("tiny", scaled(least * 8.0 / epsilon)),
        (
            "huge and tiny",
            Wide::from_fn(m, n, |i, j| {
                random[(i, j)]
                    * if (i + j) % 2 == 0 { most / (8.0 * (m * n) as f64) } else { least }
            }),
        ),
    ];
    if complex {
        list.push(("imaginary", random.map(|z| Complex::new(0.0, z.re))));
        list.push(("imaginary identity", by(&|i, j| f64::from(i == j)).map(|z| z * Complex::i())));
    }
    list
}
