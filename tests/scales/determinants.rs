//! Determinants that fit although products on the way do not.
//!
//! Most matrices here are D B E. B has small integers, D and E are diagonal with powers of two. So
//! the determinant is that of B, which integers compute exactly, times a power of two.

use std::ops::{Add, Mul, Sub};

use fastrand::Rng;
use hadamard::{Matrix, Vector, konst, mat, vector};
use num_complex::Complex;
use wide::{f32x8, f64x4};

/// Σj ± a0j det(A without row 0 and column j)
fn laplace<T>(rows: &[Vec<T>]) -> T
where
    T: Copy + Add<Output = T> + Sub<Output = T> + Mul<Output = T>,
{
    let Some((first, below)) = rows.split_first() else { unreachable!() };
    let minor = |j: usize| {
        let rest = below.iter().map(|row| [&row[..j], &row[j + 1..]].concat());
        laplace(&rest.collect::<Vec<_>>())
    };
    if below.is_empty() {
        return first[0];
    }
    (1..first.len()).fold(first[0] * minor(0), |sum, j| {
        let term = first[j] * minor(j);
        if j % 2 == 0 { sum + term } else { sum - term }
    })
}

/// `x 2^power`, rounded once.
fn shifted(mut x: f64, mut power: i32) -> f64 {
    if x == 0.0 {
        return x;
    }
    while power > 0 && x.is_finite() {
        (x, power) = (x * 2.0, power - 1);
    }
    // Down to the smallest numbers with all digits, then in one step.
    while power < 0 && x.abs() >= 2.0 * f64::MIN_POSITIVE {
        (x, power) = (x / 2.0, power + 1);
    }
    if power < -200 { x * 0.0 } else { x * 2_f64.powi(power) }
}

/// D, E and B.
struct Case<const N: usize> {
    rows: [i32; N],
    columns: [i32; N],
    integers: Matrix<i64, N, N>,
}

impl<const N: usize> Case<N> {
    /// Elements are between `2^least` and about `2^most`.
    fn random(rng: &mut Rng, least: i32, most: i32) -> Self {
        let middle = (least + most) / 2;
        let rows =
            std::array::from_fn(|_| middle + rng.i32((least - middle) / 2..(most - middle) / 2));
        let columns = std::array::from_fn(|_| rng.i32((least - middle) / 2..(most - middle) / 2));
        let integers = Matrix::from_fn(|_, _| if rng.u8(..) < 60 { 0 } else { rng.i64(-8..8) });
        Case { rows, columns, integers }
    }

    fn matrix(&self) -> Matrix<f64, N, N> {
        Matrix::from_fn(|i, j| {
            let x = shifted(self.integers[(i, j)] as f64, self.rows[i] + self.columns[j]);
            assert!(x.is_finite());
            x
        })
    }

    fn power(&self) -> i32 {
        self.rows.iter().chain(&self.columns).sum()
    }

    fn integer(&self) -> f64 {
        self.integers.determinant() as f64
    }
}

fn exact<const N: usize>(least: i32, most: i32) {
    let mut rng = Rng::with_seed(N as u64);
    let mut other = 0;
    for _ in 0..2000 {
        let case = Case::<N>::random(&mut rng, least, most);
        let (a, expected) = (case.matrix(), shifted(case.integer(), case.power()));
        let found = a.determinant();
        assert_eq!(found, expected, "{a:?}");
        assert_eq!(konst::determinant(&a).to_bits(), found.to_bits(), "{a:?}");
        other += i32::from(expected == 0.0 || !expected.is_finite());
        logarithm(case.integer(), case.power(), a.log_determinant());
    }
    assert!(other < 1950);
}

/// Compares with the sign and the logarithm of `integer 2^power`.
fn logarithm(integer: f64, power: i32, (sign, log): (f64, f64)) {
    assert_eq!(sign, if integer == 0.0 { 0.0 } else { integer.signum() });
    let expected = integer.abs().ln() + f64::from(power) * 2_f64.ln();
    let error = (log - expected).abs();
    assert!(log == expected || error < 1e-12 * (1.0 + f64::from(power).abs()), "{log} {expected}");
}

#[test]
fn all_scales() {
    exact::<1>(-1060, 1000);
    exact::<2>(-1060, 1000);
    exact::<3>(-1060, 505);
    exact::<4>(-1060, 245);
    // Only negligible numbers underflow.
    exact::<3>(-505, 1000);
    exact::<4>(-505, 1000);
}

#[test]
fn all_scales_of_larger_matrices() {
    fn check<const N: usize>() {
        let mut rng = Rng::with_seed(N as u64);
        for _ in 0..500 {
            // Rows of different scales would change the choice of pivots, and so the rounding.
            let mut case = Case::<N>::random(&mut rng, -900, 900);
            case.rows = [rng.i32(-450..450); N];
            let a = case.matrix();
            let scaled = |x: f64| shifted(x, -case.power().clamp(-900, 900));
            let expected = shifted(case.integer(), case.power());
            let found = a.determinant();
            if expected.is_finite() && expected.abs() > f64::MIN_POSITIVE {
                assert!((scaled(found) / scaled(expected) - 1.0).abs() < 1e-10, "{a:?}");
                logarithm(case.integer(), case.power(), a.log_determinant());
            } else if case.integer() != 0.0 {
                let error = (found - expected).abs();
                assert!(found == expected || error < 1e-10 * f64::MIN_POSITIVE, "{a:?}");
            }
            assert!(!found.is_nan());
            assert_eq!(konst::determinant(&a).to_bits(), found.to_bits(), "{a:?}");
        }
    }
    check::<5>();
    check::<6>();
    check::<8>();
}

/// Elements of `f32` are exact in `f64`, so the right determinants are those of `f64`,
/// rounded.
#[test]
fn single_precision_and_lanes() {
    fn check<const N: usize>(least: i32, most: i32) {
        let mut rng = Rng::with_seed(N as u64);
        for _ in 0..500 {
            let cases: [_; 8] = std::array::from_fn(|_| Case::<N>::random(&mut rng, least, most));
            let all: [Matrix<f32, N, N>; 8] =
                std::array::from_fn(|k| cases[k].matrix().cast::<f32>());
            let expected: [f32; 8] =
                std::array::from_fn(|k| shifted(cases[k].integer(), cases[k].power()) as f32);
            let packed: Matrix<f32x8, N, N> = Matrix::pack(&all);
            let lanes = packed.determinant().to_array();
            for k in 0..8 {
                let a = all[k];
                assert_eq!(a.determinant(), expected[k], "{a:?}");
                assert_eq!(konst::determinant(&a), expected[k], "{a:?}");
                assert_eq!(lanes[k], expected[k], "{a:?}");
            }
        }
    }
    check::<1>(-140, 120);
    check::<2>(-140, 120);
    check::<3>(-140, 58);
    check::<4>(-140, 25);
    check::<3>(-58, 120);
    check::<4>(-58, 120);
}

#[test]
fn complex_numbers() {
    fn check<const N: usize>(least: i32, most: i32) {
        let mut rng = Rng::with_seed(N as u64);
        for _ in 0..500 {
            let (re, im) = (
                Case::<N>::random(&mut rng, least, most),
                Case::<N>::random(&mut rng, least, most).integers,
            );
            let imaginary = Case { integers: im, ..re };
            let (x, y) = (re.matrix(), imaginary.matrix());
            let a =
                Matrix::<Complex<f64>, N, N>::from_fn(|i, j| Complex::new(x[(i, j)], y[(i, j)]));
            let integers = (0..N)
                .map(|i| (0..N).map(|j| Pair(re.integers[(i, j)], im[(i, j)])).collect::<Vec<_>>());
            let Pair(re_det, im_det) = laplace(&integers.collect::<Vec<_>>());
            let expected = Complex::new(
                shifted(re_det as f64, re.power()),
                shifted(im_det as f64, re.power()),
            );
            let found = a.determinant();
            let (sign, log) = a.log_determinant();
            if N <= 4 {
                assert_eq!(found, expected, "{a:?}");
            } else if expected.norm_sqr().is_normal() {
                assert!((found / expected - 1.0).norm() < 1e-10, "{a:?}");
            }
            let integer = Complex::new(re_det as f64, im_det as f64);
            if integer != Complex::new(0.0, 0.0) {
                logarithm(integer.norm(), re.power(), (1.0, log));
                assert!((sign - integer / integer.norm()).norm() < 1e-10);
            }
        }
    }
    check::<1>(-1050, 1000);
    check::<2>(-1050, 1000);
    check::<3>(-1050, 500);
    check::<4>(-1050, 240);
    check::<5>(-800, 800);
}

/// A complex integer.
#[derive(Clone, Copy)]
struct Pair(i64, i64);

impl Add for Pair {
    type Output = Pair;
    fn add(self, rhs: Pair) -> Pair {
        Pair(self.0 + rhs.0, self.1 + rhs.1)
    }
}

impl Sub for Pair {
    type Output = Pair;
    fn sub(self, rhs: Pair) -> Pair {
        Pair(self.0 - rhs.0, self.1 - rhs.1)
    }
}

impl Mul for Pair {
    type Output = Pair;
    fn mul(self, rhs: Pair) -> Pair {
        Pair(self.0 * rhs.0 - self.1 * rhs.1, self.0 * rhs.1 + self.1 * rhs.0)
    }
}

#[test]
fn decompositions() {
    let a = mat![1e200, 1e200, 0.0; 1e200, -1e200, 0.0; 0.0, 0.0, 1e-300];
    let near = |x: f64, y: f64| (x / y - 1.0).abs() < 1e-14;
    let log = 2_f64.ln() + 100.0 * 10_f64.ln();
    assert!(near(a.lu().unwrap().determinant(), -2e100));
    assert!(near(a.qr().determinant(), -2e100));
    for (sign, found) in
        [a.log_determinant(), a.lu().unwrap().log_determinant(), a.qr().log_determinant()]
    {
        assert!(sign == -1.0 && near(found, log));
    }
    let a = mat![1e-200, 0.0, 0.0; 0.0, 1e-200, 0.0; 0.0, 0.0, 1e300];
    let b = mat![1e-160, 0.0, 0.0; 0.0, 1e-160, 0.0; 0.0, 0.0, 1e300];
    for (a, expected) in [(a, 1e-100), (b, 1e-20)] {
        let d = a.diagonal();
        assert!(near(a.determinant(), expected));
        assert!(near(konst::determinant(&a), expected));
        assert!(near(a.lu().unwrap().determinant(), expected));
        assert!(near(a.qr().determinant(), expected));
        assert!(near(a.cholesky().unwrap().determinant(), expected));
        assert!(near(a.ldlt().unwrap().determinant(), expected));
        assert!(near(a.lower().determinant(), expected));
        assert!(near(a.upper().determinant(), expected));
        assert!(near(d.diag().determinant(), expected));
        let complex = d.map(|x| Complex::new(0.0, x)).diag();
        assert!((complex.determinant() / Complex::new(0.0, -expected) - 1.0).norm() < 1e-14);
        let lanes = d.map(f64x4::splat).diag().determinant().to_array();
        assert_eq!(lanes, [d.diag().determinant(); 4]);
        for (sign, log) in [
            a.cholesky().unwrap().log_determinant(),
            a.ldlt().unwrap().log_determinant(),
            a.lower().log_determinant(),
            a.upper().log_determinant(),
            d.diag().log_determinant(),
        ] {
            assert!(sign == 1.0 && near(log, expected.ln()));
        }
    }
    // The root of the determinant fits, and the determinant does not.
    let large = Matrix::<f64, 2, 2>::IDENTITY * 1e300;
    assert_eq!(large.cholesky().unwrap().determinant(), f64::INFINITY);
    assert!(near(large.cholesky().unwrap().log_determinant().1, 600.0 * 10_f64.ln()));
    let lanes = vector![f32x8::splat(1e-30), f32x8::splat(1e-30), f32x8::splat(1e30)];
    assert_eq!(lanes.diag().determinant().to_array(), [1e-30_f32 * (1e-30_f32 * 1e30); 8]);
}

/// From the issue; by hand.
#[test]
fn by_hand() {
    assert_eq!(mat![1e200, 1e200; 2e200, 1e200].determinant(), f64::NEG_INFINITY);
    let near = |x: f64, y: f64| (x / y - 1.0).abs() < 1e-15;
    let a = mat![1e-200, 0.0, 0.0; 0.0, 1e200, 1e190; 0.0, 1e150, 1e200];
    assert!(near(a.determinant(), 1e200));
    let a = mat![1e300, 0.0, 0.0; 0.0, 1e-200, 0.0; 0.0, 0.0, 1e-200];
    assert!(near(a.determinant(), 1e-100));
    const D: f64 = konst::determinant(&mat![1e300, 0.0; 0.0, 1e-300]);
    assert!(near(D, 1.0));
    // The product of the second and the third row with the first one's 1 underflows; the
    // determinant is 1e300 * -1e-400 = -1e-100.
    let a = mat![1.0, 1e-200, 0.0; 1e-200, 0.0, 0.0; 0.0, 0.0, 1e300];
    assert!(near(a.determinant(), -1e-100));
}

/// A subnormal determinant is rounded once: 3 · 2^-1076 is 0.75 of the smallest number.
#[test]
fn subnormal_results() {
    let tiny = f64::from_bits(1);
    let power = |n| shifted(1.0, n);
    assert_eq!(mat![3.0 * power(-538), 0.0; 0.0, power(-538)].determinant(), tiny);
    assert_eq!(mat![power(-538), 0.0; 0.0, power(-538)].determinant(), 0.0);
    let d = vector![3.0 * power(-538), power(538), power(-538), power(-538)];
    assert_eq!(d.diag().determinant(), tiny);
    assert_eq!(d.diag().to_matrix().determinant(), tiny);
}

/// If all elements are equal, and huge or tiny, the determinant is zero.
#[test]
fn singular_matrices() {
    fn check<const N: usize>() {
        for x in [1e200, 1e-200, f64::MAX, f64::MIN_POSITIVE, f64::from_bits(1), 1.0] {
            let a = Matrix::<f64, N, N>::splat(x);
            assert_eq!(a.determinant(), 0.0);
            assert_eq!(konst::determinant(&a), 0.0);
            assert_eq!(a.log_determinant(), (0.0, f64::NEG_INFINITY));
            assert_eq!(a.map(f64x4::splat).determinant().to_array(), [0.0; 4]);
            let a = a.map(|x| Complex::new(x / 2.0, x / 4.0));
            assert_eq!(a.determinant(), Complex::new(0.0, 0.0));
        }
    }
    check::<2>();
    check::<3>();
    check::<4>();
    check::<5>();
    check::<9>();
}

#[test]
fn nan_and_infinity() {
    fn check<const N: usize>() {
        let mut a = Matrix::<f64, N, N>::from_fn(|i, j| if i == j { 3.0 } else { 1.0 });
        a[(N - 1, 0)] = f64::NAN;
        assert!(a.determinant().is_nan() && konst::determinant(&a).is_nan());
        let (sign, log) = a.log_determinant();
        assert!(sign.is_nan() && log.is_nan());
        a[(N - 1, 0)] = f64::INFINITY;
        assert!(!a.determinant().is_finite() && !a.log_determinant().1.is_finite());
    }
    check::<1>();
    check::<2>();
    check::<3>();
    check::<4>();
    check::<5>();
    check::<6>();
    assert!(vector![f64::NAN, 0.0].diag().determinant().is_nan());
    assert!(vector![f64::INFINITY, 0.0].diag().determinant().is_nan());
    assert_eq!(vector![f64::INFINITY, -2.0].diag().determinant(), f64::NEG_INFINITY);
    assert_eq!(vector![1e300, 1e300, 0.0].diag().determinant(), 0.0);
}

/// Cofactors are determinants, so each cofactor that fits is right.
#[test]
fn adjugates() {
    let a = mat![1e200, 1e200, 0.0; 1e200, 1e200, 0.0; 0.0, 0.0, 1.0];
    // The last cofactor is 1e400 - 1e400.
    let expected = mat![1e200, -1e200, 0.0; -1e200, 1e200, 0.0; 0.0, 0.0, 0.0];
    assert_eq!(a.adjugate(), expected);
    let lanes = a.map(f64x4::splat).adjugate();
    assert_eq!(lanes.map(|x| x.to_array()[3]), expected);
    let a: Matrix<f64, 4, 4> = mat![
        1e150, 1e150, 0.0, 0.0;
        1e150, 1e150, 0.0, 0.0;
        0.0, 0.0, 1e300, 0.0;
        0.0, 0.0, 0.0, 1e-300
    ];
    let adjugate = a.adjugate();
    assert!(adjugate.iter().all(|x| !x.is_nan()), "{adjugate:?}");
    assert!((adjugate[(0, 0)] / 1e150 - 1.0).abs() < 1e-15);
    assert!((adjugate[(0, 1)] / -1e150 - 1.0).abs() < 1e-15);
    assert_eq!((adjugate[(2, 2)], adjugate[(3, 3)]), (0.0, 0.0));
}

#[test]
fn logarithms_of_large_matrices() {
    // The determinant of the upper triangular one is 2^1000 · 2^1000 · …
    let a = Matrix::<f64, 20, 20>::from_fn(|i, j| match i.cmp(&j) {
        std::cmp::Ordering::Less => 1.0,
        std::cmp::Ordering::Equal => -shifted(1.0, 1000),
        std::cmp::Ordering::Greater => 0.0,
    });
    assert_eq!(a.determinant(), f64::INFINITY);
    let (sign, log) = a.log_determinant();
    assert!(sign == 1.0 && (log / (20_000.0 * 2_f64.ln()) - 1.0).abs() < 1e-15);
    let x: Vector<f64, 3> = vector![2.0, -3.0, 0.5];
    assert_eq!(x.diag().log_determinant(), (-1.0, 3_f64.ln()));
}
