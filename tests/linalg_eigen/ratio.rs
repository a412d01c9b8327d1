//! Residuals in units of rounding errors.

use std::fmt::Debug;

use hadamard::{Matrix, Transcendental};

/// `f32` and `f64`, whose residuals are computed in `f64`.
pub trait Float: Transcendental + Into<f64> + Debug {
    fn rounded(x: f64) -> Self;
}

impl Float for f32 {
    fn rounded(x: f64) -> f32 {
        x as f32
    }
}

impl Float for f64 {
    fn rounded(x: f64) -> f64 {
        x
    }
}

/// LAPACK's threshold.
pub const LIMIT: f64 = 30.0;

/// The largest ratio of a test.
#[derive(Debug)]
pub struct Worst {
    ratio: f64,
    place: String,
}

impl Worst {
    pub fn new() -> Self {
        Worst { ratio: 0.0, place: String::new() }
    }

    /// Fails if the ratio is too large, or NaN.
    pub fn add(&mut self, ratio: f64, place: impl Fn() -> String) {
        assert!(ratio < LIMIT, "{}: the ratio is {ratio}", place());
        if ratio > self.ratio {
            (self.ratio, self.place) = (ratio, place());
        }
    }

    pub fn report(&self, what: &str) {
        println!("{what}: {:.2} ({})", self.ratio, self.place);
    }
}

/// A matrix divided by a number, in `f64`.
pub fn over<T: Float, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
    size: f64,
) -> Matrix<f64, M, N> {
    a.map(|x| {
        let x: f64 = x.into();
        x / size
    })
}

/// The largest absolute value of an element, or 1 for a zero matrix.
pub fn size<T: Float, const N: usize>(a: &Matrix<T, N, N>) -> f64 {
    let largest = over(a, 1.0).abs().max_element();
    if largest == 0.0 { 1.0 } else { largest }
}

fn units<T: Float, const N: usize>() -> f64 {
    let epsilon: f64 = T::EPSILON.into();
    N as f64 * epsilon
}

/// ‖QᵀQ - 1‖ / (N ε)
pub fn orthogonality<T: Float, const N: usize>(q: &Matrix<T, N, N>) -> f64 {
    let q = over(q, 1.0);
    (q.transpose() * q - Matrix::identity()).norm_1() / units::<T, N>()
}

/// ‖A - Q B Qᵀ‖ / (N ε ‖A‖)
pub fn similarity<T: Float, const N: usize>(
    a: &Matrix<T, N, N>,
    q: &Matrix<T, N, N>,
    b: &Matrix<T, N, N>,
) -> f64 {
    let size = size(a);
    let (a, q, b) = (over(a, size), over(q, 1.0), over(b, size));
    relative::<T, N>(&(a - q * b * q.transpose()), &a)
}

/// ‖X‖ / (N ε ‖A‖), and zero for a residual of zero.
pub fn relative<T: Float, const N: usize>(x: &Matrix<f64, N, N>, a: &Matrix<f64, N, N>) -> f64 {
    let norm = x.norm_1();
    if norm == 0.0 { 0.0 } else { norm / (units::<T, N>() * a.norm_1()) }
}

/// The sizes that are tested, each a call of a function with one constant parameter.
macro_rules! for_sizes {
    ($check:ident :: <$T:ty>($($arg:expr),*)) => {
        for_sizes!([1 2 3 4 5 6 7 8 9 10 11 12 16 24 32] $check [$T] [$($arg),*])
    };
    ([$($N:literal)*] $check:ident [$T:ty] $args:tt) => {
        $( for_sizes!(@ $N $check [$T] $args); )*
    };
    (@ $N:literal $check:ident [$T:ty] [$($arg:expr),*]) => {
        $check::<$T, $N>($($arg),*)
    };
}
pub(super) use for_sizes;
