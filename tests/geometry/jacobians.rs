//! hat and vee, and the Jacobians of the exponential.

use hadamard::geometry::Rotation3;
use hadamard::{Matrix, Vector, vector};

use super::random::{Float, TIMES, cast, direction, number, rng, vector};

#[test]
fn hat_is_the_cross_product_and_vee_its_inverse() {
    let rng = &mut rng();
    for _ in 0..TIMES {
        let (x, y) = (vector::<3>(rng), vector::<3>(rng));
        assert_eq!(Rotation3::hat(x) * y, x.cross(y));
        assert_eq!(Rotation3::vee(&Rotation3::hat(x)), x);
        let symmetric = Matrix::<f64, 3, 3>::from_fn(|i, j| (i + j) as f64);
        assert!(Rotation3::vee(&(Rotation3::hat(x) + symmetric)).distance(x) < 1e-15);
        // The exponential is that of the matrix.
        let r = Rotation3::exp(x * 3.0).to_matrix();
        assert!(r.distance(Rotation3::hat(x * 3.0).exp_matrix()) < 1e-14);
    }
}

/// The integral of exp(s x) over s from 0 to 1, as the sum of its series, whose terms are up to 65
/// for |x| < 6.
fn left_jacobian(x: Vector<f64, 3>) -> Matrix<f64, 3, 3> {
    let hat = Rotation3::hat(x);
    let (mut sum, mut term) = (Matrix::identity(), Matrix::identity());
    for k in 1..60 {
        term = term * hat * (1.0 / f64::from(k + 1));
        sum += term;
    }
    sum
}

fn jacobians<T: Float>(tolerance: f64) {
    let rng = &mut rng();
    for k in 0..TIMES {
        let size = if k % 2 == 0 { 6.0 * rng.f64() } else { 10.0_f64.powf(-30.0 * rng.f64()) };
        let x = cast::<T, 3>(direction(rng) * size);
        let (left, right) = (Rotation3::left_jacobian(x), Rotation3::right_jacobian(x));
        let expected = left_jacobian(x.map(T::to));
        assert!(
            left.map(T::to).distance(expected) < tolerance,
            "{x:?} {:e}",
            left.map(T::to).distance(expected)
        );
        assert!(right.map(T::to).distance(expected.transpose()) < tolerance);
        // J_l = exp(x) J_r
        assert!(left.distance(Rotation3::exp(x) * right).to() < 2.0 * tolerance);
        // The inverse grows towards a whole turn.
        let inverse = Rotation3::left_jacobian_inverse(x);
        let room = 2.0 * std::f64::consts::PI - size;
        assert!(
            (left * inverse).distance(Matrix::identity()).to() * room.min(1.0) < 8.0 * tolerance,
            "{x:?}"
        );
        assert_eq!(Rotation3::right_jacobian_inverse(x), inverse.transpose());
    }
    for zero in [Vector::<T, 3>::ZERO, -Vector::<T, 3>::ZERO] {
        assert_eq!(Rotation3::left_jacobian(zero), Matrix::identity());
        assert_eq!(Rotation3::left_jacobian_inverse(zero), Matrix::identity());
    }
}

#[test]
fn jacobians_are_those_of_the_series() {
    jacobians::<f32>(2e-6);
    jacobians::<f64>(2e-14);
}

/// The definitions, by differences.
#[test]
fn jacobians_are_derivatives() {
    let rng = &mut rng();
    for _ in 0..1000 {
        let x = direction::<3>(rng) * (3.0 * rng.f64());
        let delta = vector![number(rng), number(rng), number(rng)] * 1e-6;
        let sum = Rotation3::exp(x + delta);
        let left = Rotation3::exp(Rotation3::left_jacobian(x) * delta) * Rotation3::exp(x);
        let right = Rotation3::exp(x) * Rotation3::exp(Rotation3::right_jacobian(x) * delta);
        assert!(sum.angle_to(left) < 1e-11 && sum.angle_to(right) < 1e-11);
        let r = Rotation3::exp(x);
        let left = (Rotation3::exp(delta) * r).log() - x;
        assert!(left.distance(Rotation3::left_jacobian_inverse(x) * delta) < 2e-11);
        let right = (r * Rotation3::exp(delta)).log() - x;
        assert!(right.distance(Rotation3::right_jacobian_inverse(x) * delta) < 2e-11);
    }
}
