//! If a matrix is multiplied by a power of two, every result is multiplied by a power of two,
//! bit for bit, over the whole range of the elements.
//!
//! That follows from the arithmetic of floats, as long as no number on the way overflows or
//! becomes subnormal. These tests show that none does.

use std::fmt::Debug;

use hadamard::{ComplexField, Matrix, Real, Vector};
use num_complex::Complex;

/// An element with a range.
trait Element: ComplexField<Real: Float> + Debug {
    /// The number with these parts. Real numbers drop the second part.
    fn new(re: f64, im: f64) -> Self;
}

/// A real number and the exponents of its normal numbers.
trait Float: Real + Debug {
    const EXPONENTS: (i32, i32);

    fn narrow(x: f64) -> Self;

    fn bits(self) -> u64;
}

macro_rules! elements {
    ($($Float:ident, $least:literal;)*) => {$(
        impl Float for $Float {
            const EXPONENTS: (i32, i32) = ($least, $Float::MAX_EXP - 1);

            fn narrow(x: f64) -> Self {
                x as $Float
            }

            fn bits(self) -> u64 {
                // The sign of a zero is not promised.
                if self == 0.0 { 0 } else { self.to_bits().into() }
            }
        }

        impl Element for $Float {
            fn new(re: f64, _: f64) -> Self {
                re as $Float
            }
        }

        impl Element for Complex<$Float> {
            fn new(re: f64, im: f64) -> Self {
                Complex::new(re as $Float, im as $Float)
            }
        }
    )*};
}

elements! {
    f32, -126;
    f64, -1022;
}

/// Two to a power, in two factors that are in the range.
fn times<T: Element, const M: usize, const N: usize>(
    a: &Matrix<T, M, N>,
    exponent: i32,
) -> Matrix<T, M, N> {
    let half = exponent / 2;
    let power = |e: i32| <T::Real as Float>::narrow(2_f64.powi(e));
    a.map(|x| x.scale(power(half)).scale(power(exponent - half)))
}

/// Whether two matrices have the same bits, but for signs of zeros.
#[track_caller]
fn assert_same<T: Element, const M: usize, const N: usize>(
    found: &Matrix<T, M, N>,
    expected: &Matrix<T, M, N>,
    what: &str,
    exponent: i32,
) {
    let bits = |x: T| (Float::bits(x.real()), Float::bits(x.imaginary()));
    assert!(
        found.iter().map(|&x| bits(x)).eq(expected.iter().map(|&x| bits(x))),
        "{what} of {M}x{N} times 2^{exponent}: {found:?} is not {expected:?}"
    );
}

struct Noise(u64);

impl Noise {
    /// In [-1, 1), not too close to zero.
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let x = (self.0 >> 40) as f64 / f64::from(1 << 23) - 1.0;
        if x.abs() < 1e-3 { 0.5 } else { x }
    }

    fn matrix<T: Element, const M: usize, const N: usize>(&mut self) -> Matrix<T, M, N> {
        Matrix::from_fn(|_, _| T::new(self.next(), self.next()))
    }
}

/// Exponents from one end of the range to the other, with `margin` of it left at each.
fn exponents<T: Element>(margin: i32) -> impl Iterator<Item = i32> {
    let (least, most) = <T::Real as Float>::EXPONENTS;
    let (least, most) = (least + margin, most - margin);
    let step = (most - least) / 19;
    (0..20).map(move |k| if k == 19 { most } else { least + k * step })
}

/// A margin for results that are products of elements or of their differences.
const MARGIN: i32 = 12;

fn systems<T: Element, const N: usize>() {
    let mut noise = Noise(N as u64);
    for _ in 0..5 {
        let (a, b) = (noise.matrix::<T, N, N>(), noise.matrix::<T, N, 2>());
        let (lu, x, inverse) = (a.lu().unwrap(), a.solve(b).unwrap(), a.inverse().unwrap());
        for e in exponents::<T>(MARGIN) {
            let scaled = times(&a, e);
            // U is as small as its smallest pivot.
            let found = scaled.lu().unwrap();
            assert_eq!(found.permutation(), lu.permutation());
            assert_same(&found.l().to_matrix(), &lu.l().to_matrix(), "L", e);
            assert_same(&found.u().to_matrix(), &times(&lu.u().to_matrix(), e), "U", e);
            assert_same(&scaled.solve(times(&b, e)).unwrap(), &x, "A⁻¹ B", e);
            assert_same(&found.solve(times(&b, e)), &lu.solve(b), "by LU", e);
            // The adjugate. If the determinant leaves the range, elimination.
            let found = times(&scaled.inverse().unwrap(), e);
            let error = (found - inverse).map(|x| x.modulus()).max_element();
            let size = inverse.map(|x| x.modulus()).max_element();
            let epsilon = <T::Real as Real>::EPSILON;
            let bound = epsilon * size * size * <T::Real as Float>::narrow(64.0);
            assert!(error <= bound, "{N}x{N} times 2^{e}: {error:?} of {size:?}");
        }
    }
}

fn definite<T: Element, const N: usize>() {
    let mut noise = Noise(N as u64);
    for _ in 0..5 {
        let b = noise.matrix::<T, N, N>();
        let a = b * b.adjoint() + Matrix::identity();
        let right = noise.matrix::<T, N, 1>();
        let (cholesky, ldlt) = (a.cholesky().unwrap(), a.ldlt().unwrap());
        for e in exponents::<T>(MARGIN) {
            let e = e / 2 * 2;
            let (scaled, right_scaled) = (times(&a, e), times(&right, e));
            let found = scaled.cholesky().unwrap();
            let l = cholesky.l().to_matrix();
            assert_same(&found.l().to_matrix(), &times(&l, e / 2), "Cholesky", e);
            assert_same(&found.solve(right_scaled), &cholesky.solve(right), "by Cholesky", e);
            let found = scaled.ldlt().unwrap();
            assert_same(&found.l().to_matrix(), &ldlt.l().to_matrix(), "L of LDLᵀ", e);
            let d = |d: Vector<T::Real, N>| d.map(T::from_real);
            let expected = times(&d(ldlt.d().diagonal()), e);
            assert_same(&d(found.d().diagonal()), &expected, "D of LDLᵀ", e);
            assert_same(&found.solve(right_scaled), &ldlt.solve(right), "by LDLᵀ", e);
        }
    }
}

fn orthogonal<T: Element, const M: usize, const N: usize>() {
    let mut noise = Noise((100 * M + N) as u64);
    for round in 0..5 {
        let mut a = noise.matrix::<T, M, N>();
        if round == 0 {
            // Dependent columns: only rounding errors are left of the second.
            a = Matrix::from_fn(|i, j| if j == 1 { a[(i, 0)] } else { a[(i, j)] });
        }
        let (qr, pivoted, svd) = (a.qr(), a.qr_pivoted(), a.svd().unwrap());
        for e in exponents::<T>(MARGIN) {
            let scaled = times(&a, e);
            let found = scaled.qr();
            assert_same(&found.q(), &qr.q(), "Q", e);
            // The rest of dependent columns can become subnormal.
            let is_noise = round == 0 && e < exponents::<T>(60).next().unwrap_or_default();
            if !is_noise {
                assert_same(&found.r(), &times(&qr.r(), e), "R", e);
            }
            let found = scaled.qr_pivoted();
            assert_eq!(found.permutation(), pivoted.permutation());
            assert_same(&found.q(), &pivoted.q(), "pivoted Q", e);
            if !is_noise {
                assert_same(&found.r(), &times(&pivoted.r(), e), "pivoted R", e);
            }
            let found = scaled.svd().unwrap();
            assert_same(&found.u(), &svd.u(), "left vectors", e);
            assert_same(&found.v(), &svd.v(), "right vectors", e);
            if !is_noise {
                let values = |values: Vector<T::Real, N>| values.map(T::from_real);
                let expected = times(&values(svd.singular_values()), e);
                assert_same(&values(found.singular_values()), &expected, "singular values", e);
            }
        }
    }
}

fn similar<T: Element, const N: usize>() {
    let mut noise = Noise(N as u64);
    for _ in 0..5 {
        let a = noise.matrix::<T, N, N>();
        let (hessenberg, hermitian) = (a.hessenberg(), a + a.adjoint());
        let eigen = hermitian.symmetric_eigen().unwrap();
        for e in exponents::<T>(MARGIN) {
            let found = times(&a, e).hessenberg();
            assert_same(&found.q(), &hessenberg.q(), "Q of Hessenberg's form", e);
            assert_same(&found.h(), &times(&hessenberg.h(), e), "Hessenberg's form", e);
            let found = times(&hermitian, e).symmetric_eigen().unwrap();
            assert_same(&found.eigenvectors(), &eigen.eigenvectors(), "eigenvectors", e);
            let values = |values: Vector<T::Real, N>| values.map(T::from_real);
            let expected = times(&values(eigen.eigenvalues()), e);
            assert_same(&values(found.eigenvalues()), &expected, "eigenvalues", e);
        }
    }
}

fn real<T: Element<Real = T> + Float, const N: usize>() {
    let mut noise = Noise(N as u64);
    for _ in 0..5 {
        let a = noise.matrix::<T, N, N>();
        let (schur, values) = (a.schur().unwrap(), a.eigenvalues().unwrap());
        for e in exponents::<T>(MARGIN) {
            let scaled = times(&a, e);
            let found = scaled.schur().unwrap();
            assert_same(&found.q(), &schur.q(), "Q of Schur's form", e);
            assert_same(&found.t(), &times(&schur.t(), e), "Schur's form", e);
            let found = scaled.eigenvalues().unwrap();
            let matrix = |k: usize, i: usize, of: &[hadamard::linalg::Eigenvalue<T>; N]| {
                if i == 0 { of[k].re } else { of[k].im }
            };
            let expected = Matrix::<T, N, 2>::from_fn(|k, i| matrix(k, i, &values));
            let found = Matrix::<T, N, 2>::from_fn(|k, i| matrix(k, i, &found));
            assert_same(&found, &times(&expected, e), "eigenvalues", e);
        }
    }
}

macro_rules! for_all {
    ($($test:ident: $f:ident of $($T:ty),*; $([$($size:literal),*])*;)*) => {$(
        #[test]
        fn $test() {
            for_all!(@ $f; $($T),*; $([$($size),*])*);
        }
    )*};
    (@ $f:ident; $T:ty $(, $U:ty)*; $([$($size:literal),*])*) => {
        $($f::<$T, $($size),*>();)*
        for_all!(@ $f; $($U),*; $([$($size),*])*);
    };
    (@ $f:ident; ; $($rest:tt)*) => {};
}

for_all! {
    systems_scale: systems of f32, f64, Complex<f32>, Complex<f64>; [1] [2] [3] [4] [5] [9];
    definite_matrices_scale: definite of f32, f64, Complex<f32>, Complex<f64>; [1] [2] [3] [6] [17];
    orthogonal_factors_scale: orthogonal of f32, f64, Complex<f32>, Complex<f64>;
        [2, 2] [3, 3] [5, 3] [3, 5] [12, 10];
    similar_matrices_scale: similar of f32, f64, Complex<f32>, Complex<f64>; [2] [3] [6] [9];
    schur_forms_scale: real of f32, f64; [2] [3] [6] [9];
}
