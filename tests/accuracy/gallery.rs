//! The kinds of matrices that LAPACK's testers use, and famous ones.
//!
//! LAPACK Users' Guide, third edition; LAPACK Working Note 41, section 4; N. J. Higham,
//! Accuracy and Stability of Numerical Algorithms, chapter 28.

mod definite;
mod general;
mod hermitian;
mod scaled;
mod square;

pub use definite::{definite, quasidefinite};
pub use general::general;
pub use hermitian::hermitian;
pub use scaled::scaled;
pub use square::square;

use std::fmt;

use super::noise::Noise;
use super::number::{C64, Precision};
use super::wide::{Wide, is_finite, over, singular_values, unit};

/// A matrix of the gallery, rounded to one type of elements.
#[derive(Clone, Debug)]
pub struct Case {
    /// The name of its kind.
    pub kind: String,
    /// The type of its elements.
    pub precision: Precision,
    /// The matrix.
    pub a: Wide,
    /// The largest part of an element. Results are judged in units of it, so that
    /// nothing overflows.
    pub unit: f64,
}

impl Case {
    /// The matrix whose elements are rounded to those of a type.
    #[must_use]
    pub fn new(kind: String, precision: Precision, a: &Wide) -> Self {
        let a = a.map(|z| precision.round(z));
        let unit = unit(&a);
        Case { kind, precision, a, unit }
    }

    /// A in units of its largest element.
    #[must_use]
    pub fn scaled(&self) -> Wide {
        over(&self.a, self.unit)
    }

    /// Max(M, N) ε.
    #[must_use]
    pub fn rounding(&self) -> f64 {
        self.a.nrows().max(self.a.ncols()) as f64 * self.precision.epsilon
    }

    /// A right side of A X = B, scaled like A, so that the solution neither overflows
    /// nor underflows.
    #[must_use]
    pub fn right_side(&self) -> Wide {
        self.product_with_noise(&self.a)
    }

    /// The same for Aᵀ X = B.
    #[must_use]
    pub fn right_side_of_transpose(&self) -> Wide {
        self.product_with_noise(&self.a.transpose())
    }

    fn product_with_noise(&self, a: &Wide) -> Wide {
        let x = Noise::new(7).matrix(a.ncols(), 2, self.precision.is_complex);
        (a * x).map(|z| self.precision.round(z))
    }

    /// Whether the inverse of a matrix of this scale has normal numbers.
    #[must_use]
    pub fn has_normal_inverse(&self) -> bool {
        let small = self.precision.small() / 16.0;
        small < self.unit && self.unit < 1.0 / small
    }

    /// A right side of a least squares problem, scaled like A.
    #[must_use]
    pub fn free_right_side(&self) -> Wide {
        let b = Noise::new(8).matrix(self.a.nrows(), 2, self.precision.is_complex);
        b.map(|z| self.precision.round(z * self.unit))
    }

    /// Whether this matrix has dependent columns or rows, within rounding.
    #[must_use]
    pub fn is_nearly_singular(&self, a: &Wide) -> bool {
        singular_values(a)
            .is_some_and(|values| values[values.len() - 1] <= 32.0 * self.rounding() * values[0])
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{} {} of {}", self.a.nrows(), self.a.ncols(), self.kind, self.precision.name)
    }
}

/// A growing list of matrices of one shape.
struct Gallery {
    precision: Precision,
    m: usize,
    n: usize,
    noise: Noise,
    cases: Vec<Case>,
}

impl Gallery {
    fn new(precision: Precision, m: usize, n: usize) -> Self {
        let noise = Noise::new((1000 * m + n) as u64);
        Gallery { precision, m, n, noise, cases: Vec::new() }
    }

    /// Adds a matrix, unless it has no meaning in this precision.
    fn add(&mut self, kind: impl Into<String>, a: &Wide) {
        let case = Case::new(kind.into(), self.precision, a);
        if is_finite(&case.a) {
            self.cases.push(case);
        }
    }

    /// Adds the matrix with these real elements.
    fn formula(&mut self, kind: &str, f: impl Fn(usize, usize) -> f64) {
        self.add(kind, &Wide::from_fn(self.m, self.n, |i, j| f(i, j).into()));
    }

    /// Adds the matrix with these elements where a condition holds, and zeros elsewhere.
    fn only(&mut self, kind: &str, a: &Wide, keep: impl Fn(usize, usize) -> bool) {
        self.add(kind, &masked(a, keep));
    }

    /// Adds the matrix with its elements multiplied by f(i, j).
    fn graded(&mut self, kind: &str, a: &Wide, f: impl Fn(usize, usize) -> f64) {
        self.add(kind, &Wide::from_fn(self.m, self.n, |i, j| a[(i, j)] * f(i, j)));
    }

    fn random(&mut self) -> Wide {
        self.noise.matrix(self.m, self.n, self.precision.is_complex)
    }

    fn with_singular_values(&mut self, kind: &str, f: impl Fn(usize) -> f64) {
        let complex = self.precision.is_complex;
        let a = self.noise.with_singular_values(self.m, self.n, complex, f);
        self.add(kind, &a);
    }
}

fn masked(a: &Wide, keep: impl Fn(usize, usize) -> bool) -> Wide {
    Wide::from_fn(a.nrows(), a.ncols(), |i, j| if keep(i, j) { a[(i, j)] } else { C64::ZERO })
}

/// The lower triangle and its mirror image, with a real diagonal.
fn mirrored(a: &Wide) -> Wide {
    Wide::from_fn(a.nrows(), a.nrows(), |i, j| match i.cmp(&j) {
        std::cmp::Ordering::Greater => a[(i, j)],
        std::cmp::Ordering::Equal => a[(i, i)].re.into(),
        std::cmp::Ordering::Less => a[(j, i)].conj(),
    })
}

/// The condition numbers of LAPACK's testers, with their names.
fn conditions(epsilon: f64) -> [(&'static str, f64); 4] {
    [
        ("condition 100", 100.0),
        ("condition 1/√eps", epsilon.powf(-0.5)),
        ("condition 0.1/eps", 0.1 / epsilon),
        ("condition 1/eps", 1.0 / epsilon),
    ]
}

/// From 1 down to 1 / κ in equal ratios.
fn geometric(condition: f64, count: usize) -> impl Fn(usize) -> f64 {
    move |k| condition.powf(-(k as f64) / (count.max(2) - 1) as f64)
}
