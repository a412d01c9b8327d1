//! The heart of JPEG on a photograph, in matrices.
//!
//! ```text
//! cargo run --release -p photo -- [FILE] [--out DIR]
//! ```
//!
//! Red, green and blue become luminance and colour (`colour.rs`), each channel
//! is cut into blocks of 8 x 8 samples (`tiles.rs`), and each block X becomes
//!
//! ```text
//! K = round(C X Cᵀ ⊘ Q)        and back        X' = Cᵀ (K ⊙ Q) C
//! ```
//!
//! (`codec.rs`), where C is the discrete cosine transform and Q a table of
//! quantiser steps (`quantisation.rs`). A JPEG file is K, entropy coded; here
//! its size is estimated by its entropy instead (`measure.rs`).

mod codec;
mod colour;
mod measure;
mod picture;
mod quantisation;
mod tiles;

use std::fs;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use image::RgbImage;

use crate::codec::{Codec, Tile};
use crate::measure::{bits, psnr};
use crate::picture::{GAIN, difference, grid, middle};
use crate::tiles::{join, split};

const QUALITIES: [i32; 3] = [10, 50, 90];

/// Runs the heart of JPEG on a photograph, in matrices: colour transform,
/// discrete cosine transform, quantisation, and back.
#[derive(Parser)]
struct Arguments {
    /// A PNG or JPEG file (an alpha channel is dropped).
    #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/coffee.png"))]
    file: PathBuf,
    /// Where the pictures are written; made if it is not there.
    #[arg(long, value_name = "DIR", default_value = "out")]
    out: PathBuf,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(Arguments { file, out }: &Arguments) -> Result<()> {
    let original = picture::read(file)?;
    fs::create_dir_all(out).with_context(|| format!("cannot create {}", out.display()))?;
    let save = |image: &RgbImage, name: &str| {
        let path = out.join(name);
        ensure!(!is_same(&path, file), "{} is the original: choose another --out", path.display());
        picture::write(image, &path)
    };

    let mut stdout = stdout();
    let (width, height) = original.dimensions();
    writeln!(stdout, "{}, {width} x {height} pixels\n", file.display())?;
    writeln!(stdout, "quality  bits/pixel  PSNR (dB)  blocks/s")?;
    let mut parts = Vec::new();
    for quality in QUALITIES {
        let Outcome { result, bits_per_pixel, blocks_per_second } = round_trip(&original, quality);
        let psnr = psnr(&original, &result);
        writeln!(
            stdout,
            "{quality:7}  {bits_per_pixel:10.2}  {psnr:9.2}  {blocks_per_second:8.0}"
        )?;
        save(&result, &format!("photo-q{quality}.png"))?;
        let difference = difference(&original, &result);
        let row = [original.clone(), result, difference];
        parts.push(row.each_ref().map(middle));
        save(&grid(&[row]), &format!("photo-q{quality}-compared.png"))?;
    }
    save(&grid(&parts), "photo.png")?;
    writeln!(
        stdout,
        "
bits/pixel  zeroth-order entropy of the quantised coefficients, with one
            histogram for each of the 64 coefficients of each channel
PSNR        over red, green and blue
blocks/s    8 x 8 blocks encoded and decoded: one thread, this machine, now

Written to {}:
photo-q10.png           the result for quality 10; also q50 and q90
photo-q10-compared.png  original | result | {GAIN} times their difference
photo.png               the middle of the three comparisons",
        out.display()
    )?;
    Ok(())
}

/// Whether two paths lead to the same file.
fn is_same(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// The result of the codec, with its figures.
struct Outcome {
    result: RgbImage,
    bits_per_pixel: f64,
    blocks_per_second: f64,
}

/// Takes a picture through the codec and back.
fn round_trip(original: &RgbImage, quality: i32) -> Outcome {
    let (width, height) = original.dimensions();
    let tiles = split(original);
    let codec = Codec::new(quality);

    let start = Instant::now();
    let quantised: Vec<Tile> = tiles.iter().map(|tile| codec.encode(tile)).collect();
    let decoded: Vec<Tile> = quantised.iter().map(|tile| codec.decode(tile)).collect();
    let seconds = start.elapsed().as_secs_f64();

    let (pixels, blocks) = (f64::from(width) * f64::from(height), 3.0 * tiles.len() as f64);
    Outcome {
        result: join(&decoded, width, height),
        bits_per_pixel: bits(&quantised) / pixels,
        blocks_per_second: blocks / seconds,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::{CommandFactory, Parser};
    use image::{Rgb, RgbImage};

    use super::{Arguments, QUALITIES, is_same, round_trip};
    use crate::measure::psnr;
    use crate::picture;

    #[test]
    fn arguments_are_well_formed() {
        Arguments::command().debug_assert();
        assert!(Arguments::try_parse_from(["photo", "--quality"]).is_err());
    }

    #[test]
    fn coffee_is_better_and_larger_with_quality() {
        let original = picture::read(&Arguments::parse_from(["photo"]).file).unwrap();
        let outcomes = QUALITIES.map(|quality| round_trip(&original, quality));
        assert!(outcomes.is_sorted_by_key(|outcome| outcome.bits_per_pixel));
        assert!(outcomes.is_sorted_by_key(|outcome| psnr(&original, &outcome.result)));
        assert!(psnr(&original, &round_trip(&original, 100).result) > 40.0);
    }

    #[test]
    fn odd_sizes_stay() {
        for (width, height) in [(1, 1), (7, 5), (9, 17)] {
            let original =
                RgbImage::from_fn(width, height, |x, y| Rgb([60, (10 * x) as u8, (10 * y) as u8]));
            let outcome = round_trip(&original, 90);
            assert_eq!(outcome.result.dimensions(), (width, height));
            assert!(psnr(&original, &outcome.result) > 30.0);
        }
    }

    #[test]
    fn original_is_recognised_by_any_path() {
        let manifest = env!("CARGO_MANIFEST_DIR");
        let [a, b] =
            ["Cargo.toml", "../photo/Cargo.toml"].map(|path| Path::new(manifest).join(path));
        assert!(is_same(&a, &b));
        assert!(!is_same(&a, Path::new("/nowhere")));
    }
}
