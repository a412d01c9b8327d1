//! Negative powers that fit although the positive ones do not. All values are powers of two,
//! which are exact, or powers of ten, as the compiler rounds them.

use hadamard::{Field, vector};
use num_complex::Complex;
use wide::{f32x4, f64x4};

#[test]
fn floats() {
    assert_eq!(vector![2.0].powi(-1024), vector![5.562_684_646_268_003e-309]);
    assert_eq!(vector![2.0, -2.0].powi(-1073), vector![1e-323, -1e-323]);
    assert_eq!(vector![2.0].powi(-1074), vector![5e-324]);
    assert_eq!(vector![2.0].powi(-1076), vector![0.0]);
    assert_eq!(vector![2.0_f32, -2.0].powi(-149), vector![1e-45, -1e-45]);
    assert_eq!(vector![1024.0_f32].powi(-13), vector![7.346_84e-40]);
    // A positive power that has lost digits: 2^-1023 (1 + 2^-30)¹ does not need them.
    let x = 2.0_f64.powi(-1022) * (1.0 + 2.0_f64.powi(-52)) / 4.0;
    let root = 2.0_f64.powi(-512) * (1.0 + 2.0_f64.powi(-26));
    let right = 2.0_f64.powi(1023) * 2.0 / ((1.0 + 2.0_f64.powi(-26)) * (1.0 + 2.0_f64.powi(-26)));
    assert_ne!(x, 0.0);
    let found = Field::powi(root, -2);
    assert!((found - right).abs() <= right * 4e-16 || right.is_infinite(), "{found} {right}");
}

#[test]
fn ends() {
    let (inf, nan) = (f64::INFINITY, f64::NAN);
    for n in [i32::MIN, i32::MIN + 1, -2, -1] {
        let sign = if n % 2 == 0 { 1.0 } else { -1.0 };
        assert_eq!(Field::powi(1.0, n), 1.0);
        assert_eq!(Field::powi(-1.0, n), sign);
        assert_eq!(Field::powi(0.0, n), inf);
        assert_eq!(Field::powi(-0.0, n), sign * inf);
        assert_eq!((1.0 / Field::powi(-inf, n)).signum(), sign);
        assert_eq!(Field::powi(inf, n), 0.0);
        assert!(Field::powi(nan, n).is_nan());
    }
    assert_eq!(Field::powi(2.0, i32::MIN), 0.0);
    assert_eq!(Field::powi(0.5, i32::MIN), inf);
    // e^(2^31 ln(1 + 2^-52)) = 1 + 2^-21 + 2^-43 + …
    let near_one = Field::powi(1.0 + f64::EPSILON, i32::MIN);
    assert!((near_one - (1.0 - 2.0_f64.powi(-21) + 2.0_f64.powi(-43))).abs() < 1e-6 * 1e-6);
    assert_eq!(Field::powi(nan, 0), 1.0);
}

/// If the positive power does not overflow, the result has the bits of its reciprocal.
#[test]
fn ordinary_powers_keep_their_bits() {
    for k in 1..200_i32 {
        let x = f64::from(k) / 7.0 - 3.0;
        for n in 1..40 {
            assert_eq!(Field::powi(x, -n).to_bits(), (1.0 / Field::powi(x, n)).to_bits());
        }
    }
}

#[test]
fn complex_numbers() {
    let powi = |re: f64, im: f64, n| vector![Complex::new(re, im)].powi(n)[0];
    assert_eq!(powi(2.0, 0.0, -1024), Complex::new(5.562_684_646_268_003e-309, 0.0));
    // (1 + i)⁸ = 16, so (1 + i)^-2048 = 2^-1024.
    assert_eq!(powi(1.0, 1.0, -2048), Complex::new(5.562_684_646_268_003e-309, 0.0));
    // (1 + i)^-2 = -i / 2
    assert_eq!(
        powi(2.0_f64.powi(520), 2.0_f64.powi(520), -2).im,
        -2.0_f64.powi(-1022) / 2.0_f64.powi(19)
    );
    assert_eq!(powi(1e200, 1e200, -2), Complex::new(0.0, 0.0));
    assert_eq!(powi(1.0, 1.0, -3), Complex::new(-0.25, -0.25));
    let found = vector![Complex::new(0.0, 2.0_f32)].powi(-128)[0];
    assert_eq!(found, Complex::new(2.938_736e-39, 0.0));
}

/// Each lane has the bits of its number alone.
#[test]
fn lanes() {
    for n in [-1, -2, -3, -150, -1024, -1074, i32::MIN, 5] {
        let x = [2.0, -3.0, 0.5, 1e5];
        let found = vector![f64x4::from(x)].powi(n)[0].to_array();
        assert_eq!(found, x.map(|x| Field::powi(x, n)));
        let x = [2.0_f32, -3.0, 0.25, 1e-3];
        let found = vector![f32x4::from(x)].powi(n)[0].to_array();
        assert_eq!(found, x.map(|x| Field::powi(x, n)));
    }
}

#[test]
fn fixed_point_numbers_are_as_before() {
    use fixed::types::I16F16;
    let x = vector![2.0, 4.0, -0.5].cast::<I16F16>();
    assert_eq!(x.powi(-3), vector![0.125, 0.015_625, -8.0].cast());
}
