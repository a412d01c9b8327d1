//! The size of the compressed picture, and its loss.

use std::collections::BTreeMap;

use hadamard::Matrix;
use image::RgbImage;

use crate::codec::Tile;

/// The bits that an ideal coder would spend on these tiles if it knew how often
/// each coefficient of each channel takes each value.
pub fn bits(quantised: &[Tile]) -> f64 {
    let bits_of_channel = |channel: usize| {
        let bits_of_coefficients: Matrix<f64, 8, 8> = Matrix::from_fn(|i, j| {
            entropy(quantised.iter().map(|tile| tile[channel][(i, j)] as i32))
        });
        bits_of_coefficients.sum()
    };
    let bits_per_tile: f64 = (0..3).map(bits_of_channel).sum();
    bits_per_tile * quantised.len() as f64
}

/// The zeroth-order entropy H = Σ p log₂(1 / p) of symbols, in bits per
/// symbol, where p is how often each one occurs.
fn entropy(symbols: impl ExactSizeIterator<Item = i32>) -> f64 {
    let total = symbols.len() as f64;
    let mut histogram = BTreeMap::new();
    for symbol in symbols {
        *histogram.entry(symbol).or_insert(0.0) += 1.0;
    }
    histogram.values().map(|&count: &f64| count / total * (total / count).log2()).sum()
}

/// The peak signal-to-noise ratio 10 log₁₀(255² / MSE) in dB of two pictures of
/// one size, over red, green and blue; infinite if they are equal.
pub fn psnr(a: &RgbImage, b: &RgbImage) -> f64 {
    let square = |(a, b): (&u8, &u8)| f64::from(a.abs_diff(*b)).powi(2);
    let squares: f64 = a.as_raw().iter().zip(b.as_raw()).map(square).sum();
    let mean = squares / a.as_raw().len() as f64;
    10.0 * (255.0 * 255.0 / mean).log10()
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbImage};

    use super::{bits, entropy, psnr};
    use crate::codec::Block;

    #[test]
    fn entropy_of_known_histograms() {
        assert_eq!(entropy([7; 100].into_iter()), 0.0);
        assert_eq!(entropy([0, 1, 2, 3].into_iter()), 2.0);
        assert_eq!(entropy([-1, 5, 5, -1].into_iter()), 1.0);
        assert_eq!(entropy([0, 0, 0, 0, 1, 1, 2, 3].into_iter()), 1.75);
    }

    #[test]
    fn every_coefficient_has_its_own_histogram() {
        let tiles = [0.0, 1.0, 2.0, 3.0].map(|x| [Block::splat(x), Block::splat(5.0), Block::ZERO]);
        assert_eq!(bits(&tiles), 2.0 * 64.0 * 4.0);
    }

    #[test]
    fn psnr_of_known_differences() {
        let a = RgbImage::from_pixel(3, 2, Rgb([10, 20, 30]));
        assert_eq!(psnr(&a, &a), f64::INFINITY);
        // Every third sample differs by 3: a mean square of 3.
        let b = RgbImage::from_pixel(3, 2, Rgb([10, 23, 30]));
        assert!((psnr(&a, &b) - 10.0 * (65025.0_f64 / 3.0).log10()).abs() < 1e-9);
        let black = RgbImage::from_pixel(1, 1, Rgb([0; 3]));
        let white = RgbImage::from_pixel(1, 1, Rgb([255; 3]));
        assert_eq!(psnr(&black, &white), 0.0);
    }
}
