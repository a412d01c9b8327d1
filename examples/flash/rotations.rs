//! A table of rotations, without a sine.
//!
//! The sum of two unit vectors points in the direction of half the angle between them. So a
//! quarter turn, which is exact, is halved four times. Products of the result fill a quarter
//! of the table, and exact quarter turns of these fill the rest.

use hadamard::{Matrix, Vector, block, konst, mat, vector};

use crate::rounded;

/// How many rotations make a full turn.
const COUNT: usize = 64;

/// Element `k` rotates by `k / 64` of a turn, to the left.
pub static ROTATIONS: [Matrix<f32, 2, 2>; COUNT] = rotations();

type Rotation = Matrix<f64, 2, 2>;

const QUARTER_TURN: Rotation = mat![0.0, -1.0;
                                    1.0,  0.0];

/// The rotation of the x axis to the direction x.
const fn rotation_to(x: &Vector<f64, 2>) -> Rotation {
    let y = konst::mul(&QUARTER_TURN, x);
    block![*x, y]
}

/// The rotation by a 64th of a turn.
const fn step() -> Rotation {
    let x_axis = vector![1.0, 0.0];
    let mut direction = konst::mul(&QUARTER_TURN, &x_axis);
    let mut turns = COUNT / 4;
    while turns > 1 {
        direction = konst::normalize(&konst::add(&x_axis, &direction));
        turns /= 2;
    }
    rotation_to(&direction)
}

const fn rotations() -> [Matrix<f32, 2, 2>; COUNT] {
    let step = step();
    let mut exact = [Rotation::IDENTITY; COUNT];
    let mut out = [rounded(&Rotation::IDENTITY); COUNT];
    let mut k = 1;
    while k < COUNT {
        exact[k] = if k < COUNT / 4 {
            konst::mul(&step, &exact[k - 1])
        } else {
            konst::mul(&QUARTER_TURN, &exact[k - COUNT / 4])
        };
        out[k] = rounded(&exact[k]);
        k += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use std::f64::consts::TAU;

    use hadamard::{mat, vector};

    use super::{COUNT, ROTATIONS};

    #[test]
    fn the_elements_are_sines_and_cosines_rounded_to_nearest() {
        for (k, rotation) in ROTATIONS.iter().enumerate() {
            let (sin, cos) = (TAU * k as f64 / COUNT as f64).sin_cos();
            let expected = mat![cos, -sin; sin, cos];
            let error = (rotation.cast::<f64>() - expected).abs().max_element();
            // Half a unit in the last place of a number below one, and the errors of f64.
            assert!(error <= f64::from(f32::EPSILON) / 4.0 + 1e-14, "{k}: {error:e}");
        }
    }

    #[test]
    fn quarter_turns_are_exact() {
        let x = vector![1.0, 0.0];
        assert_eq!(ROTATIONS[COUNT / 4] * x, vector![0.0, 1.0]);
        assert_eq!(ROTATIONS[COUNT / 2] * x, vector![-1.0, 0.0]);
        assert_eq!(ROTATIONS[3 * COUNT / 4] * x, vector![0.0, -1.0]);
    }
}
