//! Twists: exponential, logarithm, adjoint and Jacobians of rigid motions.

use core::f64::consts::PI;

use hadamard::geometry::{Isometry2, Isometry3};
use hadamard::{Matrix, Vector, mat, vector};
use proptest::prelude::{Strategy, prop_assert, proptest};

use super::{error, isometry, numbers};

/// Twists with an angle up to `limit`, of all sizes down to 1e-12, and zero.
fn twist(limit: f64) -> impl Strategy<Value = Vector<f64, 6>> {
    (numbers::<6>(), -40..=0_i32, 0.0..=1.0_f64).prop_map(move |(x, e, part)| {
        let (v, w) = (vector![x[0], x[1], x[2]], vector![x[3], x[4], x[5]]);
        let angle = limit * part * 2.0_f64.powi(if e < -20 { e } else { 0 });
        v.vstack(w.normalize_or_zero() * angle)
    })
}

/// Central differences of a function of a twist.
fn differences<const N: usize>(
    f: impl Fn(Vector<f64, N>) -> Vector<f64, N>,
    step: f64,
) -> Matrix<f64, N, N> {
    let mut out = Matrix::<f64, N, N>::ZERO;
    for j in 0..N {
        let mut delta = Vector::<f64, N>::ZERO;
        delta[j] = step;
        let column = (f(delta) - f(-delta)) / (2.0 * step);
        *out.column_mut(j) = column;
    }
    out
}

proptest! {
    #[test]
    fn exp_is_the_matrix_exponential(x in twist(6.0)) {
        let expected = Isometry3::hat(x).exp_matrix();
        prop_assert!(error(&Isometry3::exp(x).to_matrix(), &expected) < 4e-15);
    }

    #[test]
    fn log_is_the_inverse_of_exp(x in twist(3.1)) {
        prop_assert!(Isometry3::exp(x).log().distance(x) < 2e-13);
    }

    #[test]
    fn exp_is_the_inverse_of_log(a in isometry()) {
        let again = Isometry3::exp(a.log());
        prop_assert!(error(&again.to_matrix(), &a.to_matrix()) < 1e-13);
    }

    #[test]
    fn small_twists_keep_their_digits(x in twist(1.0), e in 1..=300_i32) {
        let small = x * 2.0_f64.powi(-e);
        let again = Isometry3::exp(small).log();
        prop_assert!(again.distance(small) <= 1e-14 * small.norm());
    }

    #[test]
    fn the_adjoint_moves_twists(a in isometry(), b in isometry(), x in twist(2.0)) {
        let conjugated = a * Isometry3::exp(x) * a.inverse();
        let moved = Isometry3::exp(a.adjoint() * x);
        prop_assert!(error(&conjugated.to_matrix(), &moved.to_matrix()) < 4e-14);
        // It is a homomorphism.
        prop_assert!(error(&(a * b).adjoint(), &(a.adjoint() * b.adjoint())) < 1e-14);
    }

    #[test]
    fn jacobians_are_derivatives(x in twist(3.0)) {
        let step = 1e-5;
        let a = Isometry3::exp(x);
        let left = differences(|d| (Isometry3::exp(x + d) * a.inverse()).log(), step);
        prop_assert!(error(&Isometry3::left_jacobian(x), &left) < 1e-8);
        let right = differences(|d| (a.inverse() * Isometry3::exp(x + d)).log(), step);
        prop_assert!(error(&Isometry3::right_jacobian(x), &right) < 1e-8);
        let inverse = differences(|d| (Isometry3::exp(d) * a).log(), step);
        prop_assert!(error(&Isometry3::left_jacobian_inverse(x), &inverse) < 1e-7);
        let inverse = differences(|d| (a * Isometry3::exp(d)).log(), step);
        prop_assert!(error(&Isometry3::right_jacobian_inverse(x), &inverse) < 1e-7);
    }

    #[test]
    fn jacobians_and_their_inverses(x in twist(6.0)) {
        let left = Isometry3::left_jacobian(x) * Isometry3::left_jacobian_inverse(x);
        let size = Isometry3::left_jacobian_inverse(x).norm();
        prop_assert!((left - Matrix::IDENTITY).norm() < 1e-14 * (1.0 + size * size));
        let a = Isometry3::exp(x);
        let (left, right) = (Isometry3::left_jacobian(x), Isometry3::right_jacobian(x));
        prop_assert!(error(&left, &(a.adjoint() * right)) < 1e-13);
    }

    #[test]
    fn jacobians_of_the_plane(x in numbers::<2>(), angle in -3.0..=3.0_f64, e in 0..=40_i32) {
        let twist = vector![x[0], x[1], angle * 2.0_f64.powi(-e)];
        let (a, step) = (Isometry2::exp(twist), 1e-5);
        let (left, right) = (Isometry2::left_jacobian(twist), Isometry2::right_jacobian(twist));
        let found = differences(|d| (Isometry2::exp(twist + d) * a.inverse()).log(), step);
        prop_assert!(error(&left, &found) < 1e-8);
        let found = differences(|d| (a.inverse() * Isometry2::exp(twist + d)).log(), step);
        prop_assert!(error(&right, &found) < 1e-8);
        let (left_inverse, right_inverse) =
            (Isometry2::left_jacobian_inverse(twist), Isometry2::right_jacobian_inverse(twist));
        let found = differences(|d| (Isometry2::exp(d) * a).log(), step);
        prop_assert!(error(&left_inverse, &found) < 1e-7);
        let found = differences(|d| (a * Isometry2::exp(d)).log(), step);
        prop_assert!(error(&right_inverse, &found) < 1e-7);
        prop_assert!(error(&(left * left_inverse), &Matrix::IDENTITY) < 1e-14);
        prop_assert!(error(&(right * right_inverse), &Matrix::IDENTITY) < 1e-14);
        prop_assert!(error(&left, &(a.adjoint() * right)) < 1e-14);
    }

    #[test]
    fn of_the_plane(x in numbers::<2>(), angle in -3.1..=3.1_f64, e in 0..=60_i32) {
        let angle = angle * 2.0_f64.powi(-e);
        let twist = vector![x[0], x[1], angle];
        let a = Isometry2::exp(twist);
        let hat = Isometry2::hat(twist);
        prop_assert!(Isometry2::vee(&hat) == twist);
        prop_assert!(error(&a.to_matrix(), &hat.exp_matrix()) < 4e-15);
        prop_assert!(a.log().distance(twist) < 1e-13);
        let b = Isometry2::exp(vector![0.3, -2.0, 1.1]);
        let moved = Isometry2::exp(b.adjoint() * twist);
        prop_assert!(error(&(b * a * b.inverse()).to_matrix(), &moved.to_matrix()) < 1e-14);
    }
}

/// Of the twist (3/4, -2, ω): ω; of the left Jacobian Σ adᵏ / (k + 1)! the elements (0, 0), (1, 0),
/// (0, 2), (1, 2); and (0, 2), (1, 2) of its inverse. With 60 digits, by mpmath.
#[allow(clippy::excessive_precision, reason = "digits of the reference")]
const OF_THE_PLANE: [[f64; 7]; 16] = [
    [1e-300, 1.0, 5.0000000000000001e-301, -1.0, -0.375, 1.0, 0.375],
    [
        1e-9,
        1.0,
        5.0000000000000003e-10,
        -0.999999999875,
        -0.37500000033333333,
        1.0000000000625,
        0.37499999983333333,
    ],
    [
        1e-5,
        0.99999999998333333,
        4.9999999999583337e-6,
        -0.99999874999166667,
        -0.37500333333020832,
        1.000000625,
        0.37499833333333333,
    ],
    [
        0.001,
        0.99999983333334167,
        0.00049999995833333473,
        -0.99987491667291944,
        -0.37533330206666771,
        1.0000625000010417,
        0.37483333333055556,
    ],
    [
        0.03125,
        0.99983724753043452,
        0.015623728475636184,
        -0.99601256317114427,
        -0.38538564146745916,
        1.001953156789883,
        0.36979158189364522,
    ],
    [
        0.5,
        0.958851077208406,
        0.24483487621925457,
        -0.91761612068962727,
        -0.53184800549525785,
        1.0313809882577725,
        0.29131736464594011,
    ],
    [
        1.5,
        0.66499665773603629,
        0.61950853222153139,
        -0.65850970516339333,
        -0.75642538912938398,
        1.0974651942939835,
        0.11509281521604403,
    ],
    [
        3.0,
        0.047040002686622407,
        0.66333083220014849,
        -0.20398055547175459,
        -0.80113937292562218,
        1.2234069333865053,
        -0.22075182236401422,
    ],
    [
        3.140625,
        0.00030810855762221834,
        0.6368157713268224,
        -0.16680202955521957,
        -0.7886951200413524,
        1.2386245350870102,
        -0.26133209356536059,
    ],
    [
        3.1640625,
        -0.0071009835118118858,
        0.63201898307083166,
        -0.16077818579999744,
        -0.78639919544153996,
        1.2412503105118166,
        -0.26833416136484413,
    ],
    [
        4.5,
        -0.21722891503668823,
        0.26906573320683993,
        0.083286715525296957,
        -0.58583491777300143,
        1.469421098336107,
        -0.87678959556295204,
    ],
    [
        6.0,
        -0.046569249699820979,
        0.0066382855582723299,
        0.12860839435972018,
        -0.34968620226139103,
        3.7557197067879501,
        -6.9735858847678668,
    ],
    [
        6.25,
        -0.0053086746476090907,
        8.8093084080094519e-5,
        0.12060885117080746,
        -0.32170934705732452,
        23.718289226012452,
        -60.207104602699872,
    ],
    [
        -2.0,
        0.45464871341284085,
        -0.70807341827357119,
        -0.91258015074375588,
        0.27982375473456995,
        0.86578473097537401,
        0.7329073840656693,
    ],
    [
        -0.0078125,
        0.99998982750500237,
        -0.0039062301318254968,
        -1.0009714732670993,
        -0.37239393393585545,
        0.99951171825329391,
        0.37630208465788292,
    ],
    [
        9.0,
        0.045790942804639619,
        0.21234780687607522,
        0.032329019904929983,
        -0.2297421077275308,
        1.0024678711260354,
        0.36841901033057222,
    ],
];

#[test]
fn jacobians_of_the_plane_to_their_last_digits() {
    for [angle, s, c, x, y, back_x, back_y] in OF_THE_PLANE {
        let twist = vector![0.75, -2.0, angle];
        let expected = mat![s, -c, x; c, s, y; 0.0, 0.0, 1.0];
        let found = Isometry2::left_jacobian(twist);
        assert!(found.distance(expected) < 4e-16, "{angle}: {found} {expected}");
        let inverse = Isometry2::left_jacobian_inverse(twist);
        let found = vector![inverse[(0, 2)], inverse[(1, 2)]];
        // The inverse has a pole at 2 π.
        let limit = 4e-16 * (1.0 + inverse.norm().powi(2));
        assert!(found.distance(vector![back_x, back_y]) < limit, "{angle}: {inverse}");
        let narrow = Isometry2::left_jacobian(twist.cast::<f32>()).cast::<f64>();
        assert!(narrow.distance(expected) < 2e-7, "{angle}: {narrow} {expected}");
    }
    assert_eq!(Isometry2::left_jacobian(Vector::<f64, 3>::ZERO), Matrix::IDENTITY);
    assert_eq!(Isometry2::left_jacobian_inverse(Vector::<f64, 3>::ZERO), Matrix::IDENTITY);
}

/// In f32, beside f64: the series and the closed forms meet without a step.
#[test]
fn jacobians_of_single_precision() {
    for k in 0..400 {
        let angle = f64::from(k) * 0.0125;
        let x = vector![0.5, -1.0, 2.0].vstack(vector![0.6, 0.0, -0.8] * angle);
        let wide = Isometry3::left_jacobian(x);
        let narrow = Isometry3::left_jacobian(x.cast::<f32>()).cast::<f64>();
        assert!(error(&wide, &narrow) < 1e-6, "{angle}: {}", error(&wide, &narrow));
    }
}

#[test]
fn half_a_turn() {
    for axis in [Vector::<f64, 3>::X, Vector::Y, Vector::Z, vector![0.6, 0.0, -0.8]] {
        for angle in [PI, PI - 1e-9, PI - 1e-15] {
            let x = vector![1.0, 2.0, 3.0].vstack(axis * angle);
            let (a, log) = (Isometry3::exp(x), Isometry3::exp(x).log());
            // The axis may be the other one.
            assert!(error(&Isometry3::exp(log).to_matrix(), &a.to_matrix()) < 1e-14);
            assert!((log.tail::<3>().norm() - angle).abs() < 1e-14);
        }
    }
    let a = Isometry2::exp(vector![1.0, 2.0, PI]);
    assert!(error(&Isometry2::exp(a.log()).to_matrix(), &a.to_matrix()) < 1e-15);
    assert_eq!(Isometry2::<f64>::IDENTITY.log(), Vector::ZERO);
    assert_eq!(Isometry3::<f64>::IDENTITY.log(), Vector::ZERO);
    assert_eq!(Isometry3::exp(Vector::<f32, 6>::ZERO), Isometry3::IDENTITY);
}
