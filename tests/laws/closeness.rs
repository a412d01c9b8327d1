//! Equality within tolerances, beside approx's and by hand.

use hadamard::geometry::{Affine, Isometry2, Isometry3, Quaternion, Rotation2, Rotation3, Trs};
use hadamard::{Matrix, Vector, mat, vector};
use num_complex::Complex;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

/// Numbers of all sizes, and special ones.
fn numbers() -> impl Strategy<Value = f64> {
    let special = [0.0, -0.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, f64::MAX, f64::MIN];
    proptest::prop_oneof![3 => -2.0..2.0_f64, 1 => any::<f64>(), 1 => proptest::sample::select(special.to_vec())]
}

proptest! {
    #[test]
    fn each_element_is_compared(
        a in proptest::array::uniform4(numbers()),
        b in proptest::array::uniform4(numbers()),
        same in proptest::array::uniform4(any::<bool>()),
        tolerance in 0.0..2.0_f64,
        part in 0.0..2.0_f64,
    ) {
        let mut b = b;
        for k in 0..4 {
            if same[k] {
                b[k] = a[k] + part * 0.01;
            }
        }
        let near = |(x, y): (&f64, &f64)| x == y || (x - y).abs() <= tolerance;
        let relative = |(x, y): (&f64, &f64)| {
            let limit = part * x.abs().max(y.abs());
            near((x, y)) || (x - y).is_finite() && (x - y).abs() <= limit
        };
        let (x, y) = (Matrix::from_columns([[a[0], a[1]], [a[2], a[3]]]), Matrix::from_columns([[b[0], b[1]], [b[2], b[3]]]));
        prop_assert_eq!(x.is_close(y, tolerance), a.iter().zip(&b).all(near));
        prop_assert_eq!(x.is_close(&y, tolerance), y.is_close(x, tolerance));
        prop_assert_eq!(x.is_relatively_close(y, tolerance, part), a.iter().zip(&b).all(relative));
        // Affine maps and quaternions are their numbers.
        let map = |x: Matrix<f64, 2, 2>| Affine::new(x, vector![1.0, 2.0]);
        prop_assert_eq!(map(x).is_close(map(y), tolerance), x.is_close(y, tolerance));
        let quaternion = |[x, y, z, w]: [f64; 4]| Quaternion::from_xyzw(x, y, z, w);
        prop_assert_eq!(quaternion(a).is_close(quaternion(b), tolerance), x.is_close(y, tolerance));
        prop_assert_eq!(
            quaternion(a).is_relatively_close(quaternion(b), tolerance, part),
            x.is_relatively_close(y, tolerance, part)
        );
    }

    /// The angle is at most four times the tolerance, and the sign of a quaternion has no effect.
    #[test]
    fn rotations_are_compared_as_rotations(
        axis in proptest::array::uniform3(-1.0..1.0_f64),
        angle in -3.0..3.0_f64,
        e in 1..=40_i32,
    ) {
        let r = Rotation3::exp(Vector::from(axis) * angle);
        let s = r * Rotation3::exp(Vector::from(axis) * 2.0_f64.powi(-e));
        let (between, turned) = (r.angle_to(s), Rotation3::from_quaternion(-s.quaternion()).unwrap());
        prop_assert!(r.is_close(s, between / 2.0 + 1e-15) && r.is_close(turned, between / 2.0 + 1e-15));
        prop_assert_eq!(r.is_close(s, between / 5.0), r.is_close(turned, between / 5.0));
        prop_assert!(between < 1e-14 || !r.is_close(s, between / 4.01 - 1e-15));
        prop_assert!(r.is_relatively_close(r, 0.0, 0.0) && s.is_relatively_close(turned, 1e-15, 1e-15));
        let (a, b) = (Isometry3::new(r, vector![1.0, 2.0, 3.0]), Isometry3::new(turned, vector![1.0, 2.0, 3.001]));
        prop_assert_eq!(a.is_close(b, between / 2.0 + 0.002), true);
        prop_assert!(!a.is_close(b, 0.0005));
        let (p, q) = (Rotation2::from_angle(angle), Rotation2::from_angle(angle + 2.0_f64.powi(-e)));
        prop_assert!(p.is_close(q, 2.0_f64.powi(-e) + 1e-15));
        prop_assert!(!p.is_close(q, 2.0_f64.powi(-e) / 1.5 - 1e-15));
    }
}

#[test]
fn complex_elements_are_compared_by_their_distance() {
    let a = mat![Complex::new(1.0, 2.0), Complex::new(3.0, 0.0)];
    let b = mat![Complex::new(1.3, 2.4), Complex::new(3.0, 0.0)];
    assert!(a.is_close(b, 0.5 + 1e-15) && !a.is_close(b, 0.45));
    assert!(a.is_relatively_close(b, 0.0, 0.2) && !a.is_relatively_close(b, 0.0, 0.1));
    let infinite = mat![Complex::new(f64::INFINITY, 0.0), Complex::new(0.0, 0.0)];
    assert!(infinite.is_close(infinite, 0.0) && !infinite.is_relatively_close(a, 1.0, 1.0));
}

#[test]
fn special_numbers() {
    let (infinite, nan) = (vector![f32::INFINITY], vector![f32::NAN]);
    assert!(infinite.is_close(infinite, 0.0) && infinite.is_relatively_close(infinite, 0.0, 0.0));
    assert!(!infinite.is_close(-infinite, f32::MAX) && !infinite.is_relatively_close(-infinite, 0.0, 9.0));
    assert!(!nan.is_close(nan, f32::INFINITY) && !nan.is_relatively_close(nan, 1.0, 1.0));
    assert!(vector![0.0].is_close(vector![-0.0], 0.0));
    assert!(!vector![1.0].is_close(vector![(1.0 + 1e-9)], -1.0) && vector![1.0].is_close(vector![1.0], -1.0));
    // The difference does not fit.
    assert!(!vector![f64::MAX].is_relatively_close(vector![f64::MIN], 0.0, 1.5));
}

#[test]
fn each_part_of_a_transform_is_compared() {
    let a = Trs::<f64>::IDENTITY;
    let others = [
        Trs { translation: vector![0.0, 0.1, 0.0], ..a },
        Trs { rotation: Rotation3::from_x(0.1), ..a },
        Trs { scale: vector![1.0, 1.0, 1.1], ..a },
    ];
    for b in others {
        assert!(a.is_close(b, 0.11) && !a.is_close(b, 0.01));
        assert!(a.is_relatively_close(b, 0.11, 0.0) && !a.is_relatively_close(b, 0.01, 0.01));
    }
    let (r, s) = (Rotation2::from_angle(0.1), Rotation2::from_angle(0.2));
    let a = Isometry2::new(r, vector![100.0, 0.0]);
    for b in [Isometry2::new(s, a.translation), Isometry2::new(r, vector![101.0, 0.0])] {
        assert!(!a.is_close(b, 0.01) && a.is_close(b, 1.0));
        assert!(!a.is_relatively_close(b, 0.0, 0.001) && a.is_relatively_close(b, 0.1, 0.1));
    }
    let a = Isometry3::from_translation(vector![100.0, 0.0, 0.0]);
    let b = Isometry3::from_translation(vector![101.0, 0.0, 0.0]);
    assert!(!a.is_relatively_close(b, 0.0, 0.001) && a.is_relatively_close(b, 0.0, 0.1));
    let a = Affine::new(mat![1.0, 0.0; 0.0, 1.0], vector![5.0, 5.0]);
    for b in [Affine { linear: a.linear * 2.0, ..a }, Affine { translation: a.translation * 2.0, ..a }] {
        assert!(!a.is_close(b, 0.5) && a.is_close(b, 5.0));
        assert!(!a.is_relatively_close(b, 0.0, 0.4) && a.is_relatively_close(b, 0.0, 0.5));
    }
}
