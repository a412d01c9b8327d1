//! The quantiser step of each coefficient.

use hadamard::{Matrix, mat};

/// The quantiser steps of 8 x 8 coefficients, the lowest frequencies first.
pub type Table = Matrix<i32, 8, 8>;

/// The luminance table of ITU-T T.81, Annex K, table K.1.
pub const LUMINANCE: Table = mat![
    16, 11, 10, 16,  24,  40,  51,  61;
    12, 12, 14, 19,  26,  58,  60,  55;
    14, 13, 16, 24,  40,  57,  69,  56;
    14, 17, 22, 29,  51,  87,  80,  62;
    18, 22, 37, 56,  68, 109, 103,  77;
    24, 35, 55, 64,  81, 104, 113,  92;
    49, 64, 78, 87, 103, 121, 120, 101;
    72, 92, 95, 98, 112, 100, 103,  99;
];

/// The chrominance table of ITU-T T.81, Annex K, table K.2.
pub const CHROMINANCE: Table = mat![
    17, 18, 24, 47, 99, 99, 99, 99;
    18, 21, 26, 66, 99, 99, 99, 99;
    24, 26, 56, 99, 99, 99, 99, 99;
    47, 66, 99, 99, 99, 99, 99, 99;
    99, 99, 99, 99, 99, 99, 99, 99;
    99, 99, 99, 99, 99, 99, 99, 99;
    99, 99, 99, 99, 99, 99, 99, 99;
    99, 99, 99, 99, 99, 99, 99, 99;
];

/// A table for a quality from 1 to 100, by the rule of the Independent JPEG
/// Group's libjpeg: the table itself for 50, coarser below, finer above.
///
/// Q = clamp(⌊(s T + 50) / 100⌋, 1, 255) with s = 5000 / quality below 50 and
/// s = 200 - 2 quality from there on.
pub fn scaled(table: &Table, quality: i32) -> Table {
    let percent = if quality < 50 { 5000 / quality } else { 200 - 2 * quality };
    ((table * percent + Matrix::splat(50)) / 100).clamp(1, 255)
}

#[cfg(test)]
mod tests {
    use hadamard::Matrix;

    use super::{CHROMINANCE, LUMINANCE, scaled};

    #[test]
    fn quality_50_is_the_table() {
        assert_eq!(scaled(&LUMINANCE, 50), LUMINANCE);
        assert_eq!(scaled(&CHROMINANCE, 50), CHROMINANCE);
    }

    #[test]
    fn quality_10_is_five_times_as_coarse_up_to_255() {
        let table = scaled(&LUMINANCE, 10);
        assert_eq!([table[(0, 0)], table[(0, 1)], table[(1, 0)]], [80, 55, 60]);
        assert_eq!([table[(0, 6)], table[(0, 7)], table[(7, 7)]], [255, 255, 255]);
        assert_eq!(scaled(&CHROMINANCE, 10)[(0, 0)], 85);
    }

    #[test]
    fn quality_90_is_a_fifth_rounded() {
        let table = scaled(&LUMINANCE, 90);
        assert_eq!([table[(0, 0)], table[(0, 1)], table[(1, 0)]], [3, 2, 2]);
        assert_eq!([table[(0, 7)], table[(6, 5)], table[(7, 7)]], [12, 24, 20]);
        assert_eq!(scaled(&CHROMINANCE, 90)[(7, 7)], 20);
    }

    #[test]
    fn quality_100_keeps_integers_and_1_is_coarsest() {
        assert_eq!(scaled(&LUMINANCE, 100), Matrix::ONES);
        assert_eq!(scaled(&CHROMINANCE, 1), Matrix::splat(255));
    }
}
