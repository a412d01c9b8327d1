//! Red, green and blue as one luminance and two differences of colour.
//!
//! The matrices are those of JFIF (ITU-T T.871). They are written with the
//! numbers that define them, so that they are inverses of each other, within
//! the rounding of `f32`.

use hadamard::{Matrix, Vector, mat, vector};
use image::Rgb;

/// The three channels of a pixel, from 0 to 255.
pub type Colour = Vector<f32, 3>;

/// Y = 0.299 R + 0.587 G + 0.114 B, Cb = (B - Y) / 1.772, Cr = (R - Y) / 1.402.
const TO_YCBCR: Matrix<f32, 3, 3> = mat![
     0.299,          0.587,          0.114;
    -0.299 / 1.772, -0.587 / 1.772,  0.886 / 1.772;
     0.701 / 1.402, -0.587 / 1.402, -0.114 / 1.402;
];

/// The inverse of [`TO_YCBCR`].
const TO_RGB: Matrix<f32, 3, 3> = mat![
    1.0,  0.0,                    1.402;
    1.0, -0.114 * 1.772 / 0.587, -0.299 * 1.402 / 0.587;
    1.0,  1.772,                  0.0;
];

/// Moves the differences to the middle of 0 to 255.
const OFFSET: Colour = vector![0.0, 128.0, 128.0];

pub fn to_ycbcr(rgb: Colour) -> Colour {
    TO_YCBCR * rgb + OFFSET
}

pub fn to_rgb(ycbcr: Colour) -> Colour {
    TO_RGB * (ycbcr - OFFSET)
}

pub fn from_pixel(Rgb(rgb): Rgb<u8>) -> Colour {
    Vector::from(rgb).cast()
}

/// The nearest pixel. A number outside of 0 to 255 becomes the nearer end,
/// because `cast` saturates.
pub fn to_pixel(rgb: Colour) -> Rgb<u8> {
    Rgb(rgb.round().cast().into())
}

#[cfg(test)]
mod tests {
    use hadamard::{Matrix, vector};
    use image::Rgb;

    use super::{Colour, TO_RGB, TO_YCBCR, to_pixel, to_rgb, to_ycbcr};

    fn assert_close(a: Colour, b: Colour) {
        assert!(a.distance(b) < 1e-3, "{a:?} is not {b:?}");
    }

    #[test]
    fn matrices_are_inverse() {
        let error = TO_RGB * TO_YCBCR - Matrix::IDENTITY;
        assert!(error.abs().max_element() < 1e-6, "{error:.1e}");
    }

    #[test]
    fn colours_return() {
        for rgb in [vector![0.0, 0.0, 0.0], vector![255.0, 128.0, 1.0], vector![3.0, 250.0, 90.0]] {
            assert_close(to_rgb(to_ycbcr(rgb)), rgb);
        }
    }

    #[test]
    fn known_colours() {
        assert_close(to_ycbcr(vector![200.0, 200.0, 200.0]), vector![200.0, 128.0, 128.0]);
        assert_close(to_ycbcr(vector![255.0, 0.0, 0.0]), vector![76.245, 84.972, 255.5]);
        assert_close(to_ycbcr(vector![0.0, 0.0, 255.0]), vector![29.07, 255.5, 107.265]);
    }

    #[test]
    fn pixels_are_rounded_and_limited() {
        assert_eq!(to_pixel(vector![-3.0, 99.5, 300.0]), Rgb([0, 100, 255]));
    }
}
