//! Pictures: read, compared, set side by side and written.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use image::imageops::{crop_imm, replace};
use image::{ImageReader, ImageResult, Rgb, RgbImage};

use crate::colour::{Colour, from_pixel, to_pixel};

/// How many times a difference is amplified.
pub const GAIN: f32 = 4.0;

/// The largest size of a part that the overview shows, in whole tiles.
const PART: (u32, u32) = (272, 200);

/// The pixels between pictures.
const GAP: u32 = 8;
const WHITE: Rgb<u8> = Rgb([255; 3]);

/// Reads a PNG or JPEG file, whatever its name. Grey becomes red, green and
/// blue of the same value; an alpha channel is dropped.
pub fn read(path: &Path) -> Result<RgbImage> {
    let decode = || -> ImageResult<RgbImage> {
        Ok(ImageReader::open(path)?.with_guessed_format()?.decode()?.into_rgb8())
    };
    // As text, because image's errors say what their sources say, too.
    decode().map_err(|error| anyhow!("cannot read {}: {error}", path.display()))
}

/// Writes a PNG file.
pub fn write(picture: &RgbImage, path: &Path) -> Result<()> {
    picture.save(path).with_context(|| format!("cannot write {}", path.display()))
}

/// The difference b - a, [`GAIN`] times, around a middle grey.
pub fn difference(a: &RgbImage, b: &RgbImage) -> RgbImage {
    RgbImage::from_fn(a.width(), a.height(), |x, y| {
        let difference = from_pixel(*b.get_pixel(x, y)) - from_pixel(*a.get_pixel(x, y));
        to_pixel(GAIN * difference + Colour::splat(128.0))
    })
}

/// The middle of a picture, with whole tiles at the left and at the top.
pub fn middle(picture: &RgbImage) -> RgbImage {
    let (width, height) = (picture.width().min(PART.0), picture.height().min(PART.1));
    let start = |whole: u32, part: u32| (whole - part) / 2 / 8 * 8;
    let (x, y) = (start(picture.width(), width), start(picture.height(), height));
    crop_imm(picture, x, y, width, height).to_image()
}

/// Pictures of one size in rows and columns, with white between them.
pub fn grid(rows: &[[RgbImage; 3]]) -> RgbImage {
    let (width, height) = rows[0][0].dimensions();
    let sum = |count: u32, size: u32| count * (size + GAP) - GAP;
    let mut grid = RgbImage::from_pixel(sum(3, width), sum(rows.len() as u32, height), WHITE);
    for (y, row) in (0..).step_by((height + GAP) as usize).zip(rows) {
        for (x, picture) in (0..).step_by((width + GAP) as usize).zip(row) {
            replace(&mut grid, picture, x, y);
        }
    }
    grid
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use image::{Rgb, RgbImage};

    use super::{difference, grid, middle, read, write};

    fn grey(width: u32, height: u32, value: u8) -> RgbImage {
        RgbImage::from_pixel(width, height, Rgb([value; 3]))
    }

    #[test]
    fn broken_files_are_errors() {
        let broken = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        for path in [broken.as_path(), Path::new("/nowhere/photo.png")] {
            let error = read(path).unwrap_err().to_string();
            assert!(error.starts_with(&format!("cannot read {}: ", path.display())), "{error}");
        }
        assert!(write(&grey(1, 1, 0), Path::new("/nowhere/photo.png")).is_err());
    }

    #[test]
    fn difference_is_amplified_around_grey() {
        assert_eq!(difference(&grey(1, 1, 50), &grey(1, 1, 50)), grey(1, 1, 128));
        assert_eq!(difference(&grey(1, 1, 50), &grey(1, 1, 53)), grey(1, 1, 140));
        assert_eq!(difference(&grey(1, 1, 250), &grey(1, 1, 50)), grey(1, 1, 0));
    }

    #[test]
    fn grid_has_rows_and_columns() {
        let rows = [10, 20].map(|x| [x, x + 1, x + 2].map(|value| grey(5, 3, value)));
        let grid = grid(&rows);
        assert_eq!(grid.dimensions(), (5 + 8 + 5 + 8 + 5, 3 + 8 + 3));
        let at = |x, y| grid.get_pixel(x, y).0[0];
        assert_eq!([at(0, 0), at(4, 2), at(5, 2), at(13, 0), at(30, 2)], [10, 10, 255, 11, 12]);
        assert_eq!([at(0, 3), at(0, 11), at(30, 13)], [255, 20, 22]);
    }

    #[test]
    fn middle_starts_with_a_tile() {
        let picture = RgbImage::from_fn(600, 400, |x, y| Rgb([(x / 4) as u8, (y / 4) as u8, 0]));
        let part = middle(&picture);
        assert_eq!(part.dimensions(), (272, 200));
        assert_eq!(part.get_pixel(0, 0), &Rgb([160 / 4, 96 / 4, 0]));
        assert_eq!(middle(&grey(9, 500, 0)).dimensions(), (9, 200));
    }
}
