//! Operations that complex numbers have beside those of real ones.

use hadamard::{ComplexField, Matrix, Vector, mat, vector};
use num_complex::Complex;

type Rng = fastrand::Rng;

/// Small numbers, of which sums and products are exact.
fn exact<const M: usize, const N: usize>(rng: &mut Rng) -> Matrix<Complex<f64>, M, N> {
    Matrix::from_fn(|_, _| Complex::new(rng.i32(-99..100).into(), rng.i32(-99..100).into()))
}

fn real<const M: usize, const N: usize>(rng: &mut Rng) -> Matrix<f64, M, N> {
    Matrix::from_fn(|_, _| rng.f64() * 2.0 - 1.0)
}

fn inner_products<const N: usize>(rng: &mut Rng) {
    let (x, y) = (exact::<N, 1>(rng), exact::<N, 1>(rng));
    let (conjugate, s) = (x.map(|z| z.conj()), exact::<1, 1>(rng)[(0, 0)]);
    assert_eq!(x.adjoint_dot(y), conjugate.dot(y));
    assert_eq!(x.adjoint_dot(&y), x.adjoint_mul(y)[(0, 0)]);
    // Hermitian, linear on the right, conjugate linear on the left.
    assert_eq!(y.adjoint_dot(x), x.adjoint_dot(y).conj());
    assert_eq!(x.adjoint_dot(y * s), x.adjoint_dot(y) * s);
    assert_eq!((x * s).adjoint_dot(y), x.adjoint_dot(y) * s.conj());
    assert_eq!(x.adjoint_dot(x), Complex::from_real(x.norm_squared()));
    // (A x)ᴴ y = xᴴ Aᴴ y
    let a = exact::<N, N>(rng);
    assert_eq!((a * x).adjoint_dot(y), x.adjoint_dot(a.adjoint() * y));

    let (u, v) = (real::<N, 1>(rng), real::<N, 1>(rng));
    assert_eq!(u.adjoint_dot(v).to_bits(), u.dot(v).to_bits());
}

#[test]
fn the_inner_product_conjugates_the_left_side() {
    let i = Complex::new(0.0, 1.0);
    let (x, y) = (vector![i], vector![Complex::new(1.0, 0.0)]);
    assert_eq!((x.adjoint_dot(y), y.adjoint_dot(x), x.dot(y)), (-i, i, i));
    let rng = &mut Rng::with_seed(1822);
    for _ in 0..50 {
        inner_products::<1>(rng);
        inner_products::<3>(rng);
        inner_products::<9>(rng);
    }
}

fn parts<const N: usize>(rng: &mut Rng) {
    let (a, b) = (exact::<N, N>(rng), exact::<N, N>(rng));
    let part = a.hermitian_part();
    assert_eq!(part.adjoint(), part);
    assert!(part.diagonal().iter().all(|z| z.im == 0.0));
    assert_eq!(part.hermitian_part(), part);
    assert_eq!(part + (a - a.adjoint()).unscale(2.0), a);
    assert_eq!((a + b).hermitian_part(), part + b.hermitian_part());
    // The real part of xᴴ A x is that of its Hermitian part.
    let x = exact::<N, 1>(rng);
    let form = x.adjoint_dot(part * x);
    assert_eq!((form.re, form.im), (x.adjoint_dot(a * x).re, 0.0));

    let c = real::<N, N>(rng);
    assert_eq!(c.hermitian_part(), c.symmetric_part());
}

#[test]
fn hermitian_parts() {
    let rng = &mut Rng::with_seed(1855);
    for _ in 0..50 {
        parts::<1>(rng);
        parts::<2>(rng);
        parts::<5>(rng);
    }
}

fn multiples<const M: usize, const N: usize>(rng: &mut Rng) {
    let a = Matrix::<Complex<f64>, M, N>::from_fn(|_, _| Complex::new(rng.f64(), -rng.f64()));
    let s = rng.f64() - 0.5;
    assert_eq!(a.scale(s), a.map(|z| Complex::new(z.re * s, z.im * s)));
    assert_eq!(a.unscale(s), a.map(|z| Complex::new(z.re / s, z.im / s)));
    assert_eq!(a.scale(1.0), a);
    let c = real::<M, N>(rng);
    assert_eq!((c.scale(s), c.unscale(s)), (c * s, c / s));
}

#[test]
fn multiples_by_a_real_number() {
    let rng = &mut Rng::with_seed(1799);
    for _ in 0..100 {
        multiples::<1, 1>(rng);
        multiples::<2, 3>(rng);
        multiples::<8, 8>(rng);
    }
}

/// As a complex number, s would make NaN of the infinite part: ∞ · 0 in the other one.
#[test]
fn a_real_factor_keeps_the_parts_apart() {
    let z = vector![Complex::new(f64::INFINITY, 1.0), Complex::new(1e300, 1e-300)];
    assert_eq!(
        z.scale(2.0),
        vector![Complex::new(f64::INFINITY, 2.0), Complex::new(2e300, 2e-300)]
    );
    assert!((z * Complex::new(2.0, 0.0))[0].im.is_nan());
    assert_eq!(z.unscale(2.0)[1], Complex::new(5e299, 5e-301));
    // |s|² would overflow and underflow.
    assert_eq!(z.unscale(1e200)[1].re, 1e300 / 1e200);
    assert_eq!(z.unscale(1e-200)[1].im, 1e-300 / 1e-200);
}

/// An operator with real numbers would leave the elements of the identity open.
#[test]
fn the_operators_still_infer_their_elements() {
    let a = Matrix::identity() * 0.5;
    let b = 0.5_f64 * Matrix::identity();
    let mut c = Matrix::identity();
    c *= 0.5;
    let x: Vector<_, 2> = a * vector![1.0, 2.0];
    assert_eq!((x.norm_squared(), b * x, c * x), (1.25, x * 0.5, x * 0.5));
    assert_eq!(mat![1.0, 2.0].scale(2.0).norm_squared(), 20.0);
}
