//! Transforms and quantises 8 x 8 blocks, and restores them.

use std::array;

use hadamard::{Matrix, konst, mat};

use crate::quantisation::{CHROMINANCE, LUMINANCE, scaled};

/// 8 x 8 samples, transform coefficients or quantiser steps.
pub type Block = Matrix<f32, 8, 8>;

/// The blocks of one tile in the three channels Y, Cb and Cr.
pub type Tile = [Block; 3];

/// The matrix C of the discrete cosine transform, with orthonormal rows:
///
/// [C]0j = 1 / √8 and [C]ij = cos((2j + 1) i π / 16) / 2 for i > 0.
const C: Block = {
    // cos(k π / 16) / 2 for k from 1 to 7.
    let (c1, c2, c3) = (0.490_392_64, 0.461_939_77, 0.415_734_8);
    let (c4, c5, c6, c7) = (0.353_553_4, 0.277_785_12, 0.191_341_72, 0.097_545_16);
    mat![
        c4,  c4,  c4,  c4,  c4,  c4,  c4,  c4;
        c1,  c3,  c5,  c7, -c7, -c5, -c3, -c1;
        c2,  c6, -c6, -c2, -c2, -c6,  c6,  c2;
        c3, -c7, -c1, -c5,  c5,  c1,  c7, -c3;
        c4, -c4, -c4,  c4,  c4, -c4, -c4,  c4;
        c5, -c1,  c7,  c3, -c3, -c7,  c1, -c5;
        c6, -c2,  c2, -c6, -c6,  c2, -c2,  c6;
        c7, -c5,  c3, -c1,  c1, -c3,  c5, -c7;
    ]
};

/// Cᵀ, the inverse of C.
const C_T: Block = konst::transpose(&C);

/// The middle of the samples. The transform counts from there.
const LEVEL: Block = Matrix::splat(128.0);

/// The codec of one quality.
pub struct Codec {
    /// The quantiser steps Q of each channel.
    steps: [Block; 3],
}

impl Codec {
    /// The codec of a quality from 1 to 100.
    pub fn new(quality: i32) -> Self {
        let (luminance, chrominance) =
            (scaled(&LUMINANCE, quality).cast(), scaled(&CHROMINANCE, quality).cast());
        Codec { steps: [luminance, chrominance, chrominance] }
    }

    /// The quantised coefficients K = round(C (X - 128) Cᵀ ⊘ Q) of each
    /// channel's samples X. In this step JPEG loses details that the eye
    /// should not miss. Only writing K in few bits is left to do.
    pub fn encode(&self, samples: &Tile) -> Tile {
        array::from_fn(|channel| {
            let coefficients = C * (samples[channel] - LEVEL) * C_T;
            coefficients.hadamard_div(self.steps[channel]).round()
        })
    }

    /// The samples X = Cᵀ (K ⊙ Q) C + 128 of each channel's quantised
    /// coefficients K.
    pub fn decode(&self, quantised: &Tile) -> Tile {
        array::from_fn(|channel| {
            let coefficients = quantised[channel].hadamard(self.steps[channel]);
            C_T * coefficients * C + LEVEL
        })
    }
}

#[cfg(test)]
mod tests {
    use std::f64::consts::PI;

    use hadamard::Matrix;

    use super::{Block, C, C_T, Codec};

    /// A block without symmetry.
    fn sample() -> Block {
        Matrix::from_fn(|i, j| ((37 * i + 11 * j * j + 5 * i * j) % 256) as f32)
    }

    #[test]
    fn rows_of_c_are_orthonormal() {
        let error = C * C_T - Matrix::IDENTITY;
        assert!(error.abs().max_element() < 1e-6, "{error:.1e}");
    }

    #[test]
    fn transform_is_that_of_the_standard() {
        let x = sample();
        let expected = Matrix::from_fn(|u, v| forward(&x, u, v) as f32);
        let error = C * x * C_T - expected;
        assert!(error.abs().max_element() < 1e-3, "{error:.1e}");
    }

    /// One coefficient as ITU-T T.81, section A.3.3 has it, with `v` for the
    /// rows and `u` for the columns.
    fn forward(s: &Block, v: usize, u: usize) -> f64 {
        let c = |k: usize| if k == 0 { 0.5_f64.sqrt() } else { 1.0 };
        let cos = |x: usize, u: usize| (((2 * x + 1) * u) as f64 * PI / 16.0).cos();
        let mut sum = 0.0;
        for x in 0..8 {
            for y in 0..8 {
                sum += f64::from(s[(y, x)]) * cos(x, u) * cos(y, v);
            }
        }
        c(u) * c(v) * sum / 4.0
    }

    #[test]
    fn flat_tile_has_one_coefficient_per_channel() {
        let tile = [0.0, 128.0, 255.0].map(Block::splat);
        let codec = Codec::new(50);
        let quantised = codec.encode(&tile);
        for (block, dc) in quantised.iter().zip([-64.0, 0.0, 60.0]) {
            let mut expected = Block::ZERO;
            expected[(0, 0)] = dc;
            assert_eq!(*block, expected);
        }
    }

    #[test]
    fn quality_100_returns_the_samples() {
        let codec = Codec::new(100);
        let tile = [sample(), sample().transpose(), -sample() + Block::splat(255.0)];
        let decoded = codec.decode(&codec.encode(&tile));
        for (before, after) in tile.iter().zip(decoded) {
            // Each of 64 coefficients has an error of at most 1/2, and C is
            // orthonormal. So the norm of the error is at most √64 / 2.
            assert!(before.distance(after) <= 4.0);
        }
    }
}
