//! Projections and interpolation.

use fixed::types::{I8F8, U8F8};
use hadamard::{Matrix, Vector, mat, vector};
use num_complex::Complex;
use proptest::prelude::*;
use wide::{f32x4, f64x4};

/// The projection onto an axis is that element of the vector. The projection of (1, 2) onto (3, 4)
/// is 11 / 25 of the latter.
#[test]
fn projections_at_every_scale() {
    assert_eq!(vector![3e20_f32, 4e20].project(vector![1e20, 0.0]), vector![3e20, 0.0]);
    let scales = [1e-310, 1e-200, 1e-160, 1e-100, 1.0, 1e100, 1e160, 1e200, 1e307];
    for of_x in scales {
        for of_y in scales {
            let x = vector![1.0, 2.0] * of_x;
            let onto = vector![3.0, 4.0] * of_y;
            let right = vector![1.32, 1.76] * of_x;
            let error = (x.project(onto) - right).norm();
            // Elements of 1e-310 have 30 bits.
            let tolerance = if of_x == 1e-310 || of_y == 1e-310 { 1e-8 } else { 1e-15 };
            assert!(error <= tolerance * right.norm(), "{of_x} {of_y}: {}", x.project(onto));
            let first = x.project(vector![of_y, 0.0]) - vector![of_x, 0.0];
            assert!(first.norm() <= tolerance * of_x);
            let second = x.project(vector![0.0, -of_y]) - vector![0.0, 2.0 * of_x];
            assert!(second.norm() <= 2.0 * tolerance * of_x);
            assert_eq!(x.project(vector![2.0 * of_y, -of_y]), vector![0.0, 0.0]);
        }
    }
    // Two elements of very different scales.
    let found = vector![1e-200_f64, 1e300].project(vector![1e-160, 0.0]);
    assert!((found.x / 1e-200 - 1.0).abs() < 1e-15 && found.y == 0.0, "{found}");
    assert_eq!(vector![1e300, 0.0].project(vector![1.0, 1e-300]).x, 1e300);
    assert!(vector![1.0_f64, 1.0].project(vector![0.0, 0.0]).iter().all(|x| x.is_nan()));
    assert!(vector![1.0, f64::NAN].project(vector![1.0, 1e300]).iter().all(|x| x.is_nan()));
    assert!(vector![1.0_f64, 1.0].project(vector![f64::INFINITY, 1.0]).iter().any(|x| x.is_nan()));
}

proptest! {
    /// Scaling by a power of two scales the projection exactly. The exception are sums that are
    /// barely large enough: some of their terms are rounded as subnormal numbers.
    #[test]
    fn projections_scale(
        x in prop::array::uniform3(-1.0..1.0_f64),
        y in prop::array::uniform3(-1.0..1.0_f64),
        (i, j) in (-900..900_i32, -900..900_i32),
    ) {
        let (x, y) = (Vector::from(x), Vector::from(y));
        let (s, t) = (2.0_f64.powi(i), 2.0_f64.powi(j));
        prop_assume!(x.iter().chain(&y).all(|x| x.abs() > 1e-6));
        let right = x.project(y);
        prop_assume!(right.norm() > 1e-12);
        let found = (x * s).project(y * t);
        let error = found / s - right;
        prop_assert!(error.norm() <= 4.0 * f64::EPSILON * right.norm(), "{:?}", error);
        if i.abs() + j.abs() < 480 {
            prop_assert_eq!(found, right * s);
        }
    }
}

#[test]
fn projections_of_lanes_and_complex_numbers() {
    let x = [vector![3e20_f32, 4e20], vector![1.0, 2.0], vector![1e-30, 0.0], vector![5.0, 5.0]];
    let y = [vector![1e20_f32, 0.0], vector![3.0, 4.0], vector![1e-30, 1e-30], vector![1.0, -1.0]];
    let lanes = Vector::<f32x4, 2>::pack(&x).project(Vector::pack(&y)).unpack();
    for lane in 0..4 {
        assert_eq!(lanes[lane], x[lane].project(y[lane]));
    }
    // Onto (1, i), whose square without conjugation is zero: yᴴ x = 2, yᴴ y = 2.
    let (one, i, zero) = (Complex::new(1.0, 0.0), Complex::new(0.0, 1.0), Complex::new(0.0, 0.0));
    for scale in [1e-200, 1.0, 1e200] {
        let (x, y) = (vector![one + one, zero] * (one * scale), vector![one, i] * (one / scale));
        let found = x.project(y);
        assert!((found * (one / scale) - vector![one, i]).norm() < 1e-15, "{found}");
    }
}

fn lerp(a: f64, b: f64, t: f64) -> f64 {
    mat![a].lerp(mat![b], t)[(0, 0)]
}

/// Whether `x` lies between `a` and `b`, or at most two roundings beyond.
fn is_between(a: f64, x: f64, b: f64) -> bool {
    let slack = f64::EPSILON * a.abs().max(b.abs());
    a.min(b) - slack <= x && x <= a.max(b) + slack
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// The ends are exact, other results lie between them, and equal ends stay.
    #[test]
    fn interpolation_keeps_its_promises(a: f64, b: f64, t in 0.0..=1.0) {
        prop_assume!(a.is_finite() && b.is_finite());
        prop_assert_eq!(lerp(a, b, 0.0), a);
        prop_assert_eq!(lerp(a, b, 1.0), b);
        prop_assert_eq!(lerp(a, a, t), a);
        prop_assert!(is_between(a, lerp(a, b, t), b));
        // The same for neighbouring numbers, where rounding decides.
        let near = f64::from_bits(a.to_bits() ^ 1);
        prop_assert!(is_between(a, lerp(a, near, t), near));
    }

    /// Lanes have the bits of each number alone.
    #[test]
    fn interpolation_of_lanes(a: [f64; 4], b: [f64; 4], t: [f64; 4]) {
        let found = mat![f64x4::from(a)].lerp(mat![f64x4::from(b)], f64x4::from(t))[(0, 0)];
        let bits = |x: f64| if x.is_nan() { 0 } else { x.to_bits() };
        for (lane, x) in found.to_array().into_iter().enumerate() {
            prop_assert_eq!(bits(x), bits(lerp(a[lane], b[lane], t[lane])));
        }
    }

    /// Fixed-point numbers with and without a sign.
    #[test]
    fn interpolation_of_fixed_point_numbers(a: i16, b: i16, t in 0..=256_i16) {
        let of = |b: i16, t: i16| {
            mat![I8F8::from_bits(a)].lerp(mat![I8F8::from_bits(b)], I8F8::from_bits(t))[(0, 0)]
        };
        prop_assert_eq!([of(b, 0), of(b, 256), of(a, t)].map(I8F8::to_bits), [a, b, a]);
        let (a, b) = (a.cast_unsigned(), b.cast_unsigned());
        let of = |b: u16, t: i16| {
            let t = U8F8::from_bits(t.cast_unsigned());
            mat![U8F8::from_bits(a)].lerp(mat![U8F8::from_bits(b)], t)[(0, 0)]
        };
        prop_assert_eq!([of(b, 0), of(b, 256), of(a, t)].map(U8F8::to_bits), [a, b, a]);
    }
}

#[test]
fn interpolation_by_hand() {
    assert_eq!(lerp(0.1, 0.1, 0.3), 0.1);
    assert_eq!(lerp(f64::MAX, -f64::MAX, 0.5), 0.0);
    assert_eq!(lerp(f64::MAX, f64::MAX, 0.7), f64::MAX);
    assert_eq!(lerp(1.0, 3.0, 2.0), 5.0);
    assert_eq!(lerp(1.0, 3.0, -1.0), -1.0);
    assert_eq!(lerp(-2.0, 2.0, 1.5), 4.0);
    assert!(lerp(f64::NAN, 1.0, 1.0).is_nan());
    assert!(lerp(1.0, f64::NAN, 0.0).is_nan());
    assert!(lerp(1.0, 2.0, f64::NAN).is_nan());
    assert_eq!(lerp(f64::INFINITY, f64::INFINITY, 0.5), f64::INFINITY);
    assert_eq!(lerp(1.0, f64::INFINITY, 0.5), f64::INFINITY);

    // Integers use the formula. Both ends are exact.
    assert_eq!(mat![7, 3].lerp(mat![1, 5], 1), mat![1, 5]);
    assert_eq!(mat![7, 3].lerp(mat![1, 5], 2), mat![-5, 7]);

    let z = |re, im| Complex::<f64>::new(re, im);
    let (a, b) = (mat![z(0.1, 0.3)], mat![z(0.7, -1.0)]);
    assert_eq!(a.lerp(a, z(0.3, 0.0)), a);
    assert_eq!(a.lerp(a, z(0.3, 0.4)), a);
    assert_eq!((a.lerp(b, z(0.0, 0.0)), a.lerp(b, z(1.0, 0.0))), (a, b));
    assert_eq!(mat![z(0.0, 0.0)].lerp(mat![z(2.0, 0.0)], z(0.5, 0.5)), mat![z(1.0, 1.0)]);
    let far: Matrix<_, 1, 1> = mat![z(f64::MAX, 1e308)];
    assert_eq!((-far).lerp(far, z(0.5, 0.0)), mat![z(0.0, 0.0)]);
}
