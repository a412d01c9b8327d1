//! A picture as tiles of 8 x 8 pixels, and back.

use hadamard::Matrix;
use image::RgbImage;

use crate::codec::Tile;
use crate::colour::{Colour, from_pixel, to_pixel, to_rgb, to_ycbcr};

/// Splits a picture into tiles, row by row.
///
/// If the last tiles reach beyond the picture, its last pixels are repeated.
/// All three channels keep their full size; colour is not subsampled.
pub fn split(picture: &RgbImage) -> Vec<Tile> {
    let (width, height) = picture.dimensions();
    let colour = |x: u32, y: u32| {
        to_ycbcr(from_pixel(*picture.get_pixel(x.min(width - 1), y.min(height - 1))))
    };
    let mut tiles = Vec::new();
    for y in (0..height).step_by(8) {
        for x in (0..width).step_by(8) {
            let tile: Matrix<Colour, 8, 8> =
                Matrix::from_fn(|i, j| colour(x + j as u32, y + i as u32));
            tiles.push([tile.map(|c| c.x), tile.map(|c| c.y), tile.map(|c| c.z)]);
        }
    }
    tiles
}

/// Joins the tiles of [`split`] to a picture of this size, and cuts off the
/// rest.
pub fn join(tiles: &[Tile], width: u32, height: u32) -> RgbImage {
    let tiles_per_row = width.div_ceil(8);
    RgbImage::from_fn(width, height, |x, y| {
        let tile = &tiles[(y / 8 * tiles_per_row + x / 8) as usize];
        let (i, j) = ((y % 8) as usize, (x % 8) as usize);
        to_pixel(to_rgb(Colour::from(tile.map(|channel| channel[(i, j)]))))
    })
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbImage};

    use super::{join, split};

    /// Pixels that differ from all their neighbours.
    fn picture(width: u32, height: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, y| Rgb([(31 * x) as u8, (57 * y) as u8, 200]))
    }

    #[test]
    fn any_size_returns() {
        for (width, height, tiles) in [(1, 1, 1), (7, 5, 1), (8, 8, 1), (9, 17, 6), (16, 3, 2)] {
            let picture = picture(width, height);
            let split = split(&picture);
            assert_eq!(split.len(), tiles);
            assert_eq!(join(&split, width, height), picture);
        }
    }

    #[test]
    fn edges_repeat_the_last_pixel() {
        let [luminance, ..] = split(&picture(3, 2))[0];
        assert_eq!(luminance[(0, 7)], luminance[(0, 2)]);
        assert_eq!(luminance[(7, 1)], luminance[(1, 1)]);
        assert_eq!(luminance[(7, 7)], luminance[(1, 2)]);
    }
}
