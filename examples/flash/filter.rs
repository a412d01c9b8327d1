//! The gain of a Kalman filter in its steady state. At run time only x ← F x and x ← x + K
//! (z - H x) are left to compute.
//!
//! The covariance P of the prediction solves the Riccati equation
//!
//! ```text
//! P = F (P - K H P) Fᵀ + Q      K = P Hᵀ (H P Hᵀ + R)⁻¹
//! ```
//!
//! It is found by iterating the equation until P does not change.

use hadamard::{Matrix, konst, mat, vector};

use crate::rounded;

/// The gain K for a state of position and velocity in the plane, of which the position is
/// measured.
pub static GAIN: Matrix<f32, 4, 2> = rounded(&gain(&steady_state()));

/// The time between measurements, in s.
const T: f64 = 1.0;
/// The standard deviation of the acceleration, in m/s².
const AGILITY: f64 = 0.2;
/// The standard deviation of a measurement, in m.
const NOISE: f64 = 4.0;

/// Both directions of the plane are alike.
const PLANE: Matrix<f64, 2, 2> = Matrix::IDENTITY;
/// F: the position moves by the velocity.
const F: Matrix<f64, 4, 4> = konst::kron(&mat![1.0, T; 0.0, 1.0], &PLANE);
/// H: the position is measured.
const H: Matrix<f64, 2, 4> = konst::kron(&mat![1.0, 0.0], &PLANE);
/// Q: an acceleration is constant from one measurement to the next.
const Q: Matrix<f64, 4, 4> = {
    let g = konst::scale(&vector![T * T / 2.0, T], AGILITY);
    konst::kron(&konst::outer(&g, &g), &PLANE)
};
const R: Matrix<f64, 2, 2> = konst::scale(&PLANE, NOISE * NOISE);

const fn gain(p: &Matrix<f64, 4, 4>) -> Matrix<f64, 4, 2> {
    let p_ht = konst::mul(p, &konst::transpose(&H));
    let s = konst::add(&konst::mul(&H, &p_ht), &R);
    konst::mul(&p_ht, &konst::inverse(&s).unwrap())
}

const fn next(p: &Matrix<f64, 4, 4>) -> Matrix<f64, 4, 4> {
    let corrected = konst::sub(p, &konst::mul(&gain(p), &konst::mul(&H, p)));
    konst::add(&konst::mul(&konst::mul(&F, &corrected), &konst::transpose(&F)), &Q)
}

/// A filter that does not settle is a compile error.
const fn steady_state() -> Matrix<f64, 4, 4> {
    let mut p = Q;
    let mut step = 0;
    while step < 500 {
        let after = next(&p);
        if konst::norm(&konst::sub(&after, &p)) <= 1e-15 * konst::norm(&after) {
            return after;
        }
        p = after;
        step += 1;
    }
    panic!("the Riccati equation has not settled after 500 steps")
}

#[cfg(test)]
mod tests {
    use hadamard::{Matrix, vector};

    use super::{AGILITY, F, GAIN, H, NOISE, PLANE, Q, R, T, steady_state};

    /// The closed form for one direction (P. R. Kalata, The Tracking Index, 1984).
    #[test]
    fn the_gain_is_kalatas() {
        let index = AGILITY * T * T / NOISE;
        let r = (4.0 + index - (8.0 * index + index * index).sqrt()) / 4.0;
        let alpha = 1.0 - r * r;
        let beta = 2.0 * (2.0 - alpha) - 4.0 * (1.0 - alpha).sqrt();
        let expected: Matrix<f64, 4, 2> = vector![alpha, beta / T].kron(PLANE);
        assert!((GAIN.cast::<f64>() - expected).abs().max_element() < 1e-7, "{GAIN}");
    }

    #[test]
    fn the_compiler_iterates_as_the_program_does() {
        let mut p = Q;
        let after = |p: Matrix<f64, 4, 4>| {
            let p_ht = p * H.transpose();
            let gain = p_ht * (H * p_ht + R).inverse().unwrap();
            F * (p - gain * (H * p)) * F.transpose() + Q
        };
        for _ in 0..500 {
            let before = p;
            p = after(p);
            if (p - before).norm() <= 1e-15 * p.norm() {
                break;
            }
        }
        const SETTLED: Matrix<f64, 4, 4> = steady_state();
        assert_eq!(SETTLED, p);
    }
}
