//! Twists: exponential, logarithm, adjoint and Jacobians of rigid motions.

use core::f64::consts::PI;

use hadamard::geometry::{Isometry2, Isometry3};
use hadamard::{Matrix, Vector, vector};
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
fn differences(f: impl Fn(Vector<f64, 6>) -> Vector<f64, 6>, step: f64) -> Matrix<f64, 6, 6> {
    let mut out = Matrix::<f64, 6, 6>::ZERO;
    for j in 0..6 {
        let mut delta = Vector::<f64, 6>::ZERO;
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
    fn of_the_plane(x in numbers::<2>(), angle in -3.1..=3.1_f64, e in 0..=60_i32) {
        let angle = angle * 2.0_f64.powi(-e);
        let twist = vector![x[0], x[1], angle];
        let a = Isometry2::exp(twist);
        let hat = Matrix::from_rows([[0.0, -angle, x[0]], [angle, 0.0, x[1]], [0.0, 0.0, 0.0]]);
        prop_assert!(error(&a.to_matrix(), &hat.exp_matrix()) < 4e-15);
        prop_assert!(a.log().distance(twist) < 1e-13);
        let b = Isometry2::exp(vector![0.3, -2.0, 1.1]);
        let moved = Isometry2::exp(b.adjoint() * twist);
        prop_assert!(error(&(b * a * b.inverse()).to_matrix(), &moved.to_matrix()) < 1e-14);
    }
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
