//! Matrices whose size is known at run time: the plainest arithmetic that can judge
//! the results of the crate, in double precision.

use hadamard::{ComplexField, Matrix};
use num_complex::Complex;

pub type C64 = Complex<f64>;

/// The largest ratio of a residual to what rounding explains.
const THRESHOLD: f64 = 30.0;

/// An element that the checks can make and read.
pub trait Number: ComplexField + std::fmt::Debug + 'static {
    const EPSILON: f64;
    /// The binary exponent of the largest number.
    const MAX_EXPONENT: i32;
    fn narrow(z: C64) -> Self;
    fn wide(self) -> C64;
}

macro_rules! numbers {
    ($($Float:ident $exponent:literal)*) => {$(
        impl Number for $Float {
            const EPSILON: f64 = $Float::EPSILON as f64;
            const MAX_EXPONENT: i32 = $exponent;

            fn narrow(z: C64) -> Self {
                z.re as $Float
            }

            fn wide(self) -> C64 {
                Complex::new(self.into(), 0.0)
            }
        }

        impl Number for Complex<$Float> {
            const EPSILON: f64 = $Float::EPSILON as f64;
            const MAX_EXPONENT: i32 = $exponent;

            fn narrow(z: C64) -> Self {
                Complex::new(z.re as $Float, z.im as $Float)
            }

            fn wide(self) -> C64 {
                Complex::new(self.re.into(), self.im.into())
            }
        }
    )*};
}

numbers! { f32 127 f64 1023 }

/// What has to be known of a kind of elements to make and judge matrices of them.
pub struct Kind {
    pub name: &'static str,
    pub epsilon: f64,
    pub max_exponent: i32,
    pub round: fn(C64) -> C64,
}

impl Kind {
    pub fn of<T: Number>() -> Self {
        Kind {
            name: std::any::type_name::<T>(),
            epsilon: T::EPSILON,
            max_exponent: T::MAX_EXPONENT,
            round: |z| T::narrow(z).wide(),
        }
    }

    /// Asserts that a residual is below 30 times what rounding explains.
    #[track_caller]
    pub fn small(&self, what: &str, n: usize, residual: f64, scale: f64) {
        let explained = scale * self.epsilon * n as f64;
        assert!(
            residual <= THRESHOLD * explained,
            "{what}, {n}x{n} of {}: residual {residual:e}, scale {scale:e}, ratio {}",
            self.name,
            residual / explained
        );
    }

    /// Asserts that A and B are the same within rounding.
    #[track_caller]
    pub fn close(&self, what: &str, a: &Dense, b: &Dense) {
        self.small(what, a.rows, a.sub(b).norm(), a.norm());
    }

    /// Asserts that A X is B within rounding, one column after another: a large
    /// solution shall not hide a wrong small one.
    #[track_caller]
    pub fn solves(&self, what: &str, a: &Dense, x: &Dense, b: &Dense) {
        for j in 0..b.columns {
            let (x, b) = (x.column(j), b.column(j));
            self.small(what, a.rows, a.mul(&x).sub(&b).norm(), a.norm() * x.norm());
        }
    }

    /// Asserts that A X is the identity within rounding.
    #[track_caller]
    pub fn inverts(&self, what: &str, a: &Dense, x: &Dense) {
        let residual = a.mul(x).sub(&Dense::identity(a.rows)).norm();
        self.small(what, a.rows, residual, a.norm() * x.norm());
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Dense {
    pub rows: usize,
    pub columns: usize,
    /// One column after another.
    elements: Vec<C64>,
}

impl Dense {
    pub fn new(rows: usize, columns: usize, mut f: impl FnMut(usize, usize) -> C64) -> Self {
        let mut elements = Vec::with_capacity(rows * columns);
        for j in 0..columns {
            for i in 0..rows {
                elements.push(f(i, j));
            }
        }
        Dense { rows, columns, elements }
    }

    pub fn identity(n: usize) -> Self {
        Dense::new(n, n, |i, j| f64::from(i == j).into())
    }

    pub fn of<T: Number, const M: usize, const N: usize>(a: &Matrix<T, M, N>) -> Self {
        Dense { rows: M, columns: N, elements: a.as_slice().iter().map(|x| x.wide()).collect() }
    }

    pub fn narrow<T: Number, const M: usize, const N: usize>(&self) -> Matrix<T, M, N> {
        let mut out = Matrix::<T, M, N>::zeros();
        for (x, z) in out.as_mut_slice().iter_mut().zip(&self.elements) {
            *x = T::narrow(*z);
        }
        out
    }

    pub fn at(&self, i: usize, j: usize) -> C64 {
        self.elements[j * self.rows + i]
    }

    pub fn column(&self, j: usize) -> Self {
        Dense::new(self.rows, 1, |i, _| self.at(i, j))
    }

    pub fn map(&self, f: impl Fn(C64) -> C64) -> Self {
        Dense::new(self.rows, self.columns, |i, j| f(self.at(i, j)))
    }

    pub fn transpose(&self) -> Self {
        Dense::new(self.columns, self.rows, |i, j| self.at(j, i))
    }

    pub fn adjoint(&self) -> Self {
        self.transpose().map(|z| z.conj())
    }

    pub fn add(&self, b: &Self) -> Self {
        Dense::new(self.rows, self.columns, |i, j| self.at(i, j) + b.at(i, j))
    }

    pub fn sub(&self, b: &Self) -> Self {
        Dense::new(self.rows, self.columns, |i, j| self.at(i, j) - b.at(i, j))
    }

    pub fn mul(&self, b: &Self) -> Self {
        Dense::new(self.rows, b.columns, |i, j| {
            (0..self.columns).map(|k| self.at(i, k) * b.at(k, j)).sum()
        })
    }

    pub fn scale(&self, x: f64) -> Self {
        self.map(|z| z * x)
    }

    /// The largest sum of the moduli of a column: no squares, so no overflow.
    pub fn norm(&self) -> f64 {
        (0..self.columns)
            .map(|j| (0..self.rows).map(|i| self.at(i, j).norm()).sum())
            .fold(0.0, |most: f64, sum: f64| if sum > most || sum.is_nan() { sum } else { most })
    }
}
