//! Pictures and animations as PNG files of 256 colors.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use anyhow::{Context, Result};
use color_quant::NeuQuant;
use png::{AdaptiveFilterType, BitDepth, ColorType, Compression, Encoder, FilterType};
use scene::picture::Picture;

/// Pictures in a second.
const RATE: u16 = 15;

/// Writes pictures of one size: one as a picture, several as an animation that repeats.
pub fn write(path: &Path, pictures: &[Picture]) -> Result<()> {
    encode(path, pictures).with_context(|| format!("cannot write {}", path.display()))
}

fn encode(path: &Path, pictures: &[Picture]) -> Result<()> {
    let [first, ..] = pictures else { return Ok(()) };
    let size = |size: usize| u32::try_from(size);
    let file = BufWriter::new(File::create(path)?);
    let mut encoder = Encoder::new(file, size(first.width)?, size(first.height)?);
    // One palette, learnt from every tenth pixel of some pictures.
    let some = pictures.iter().step_by(pictures.len().div_ceil(8));
    let sample: Vec<[u8; 4]> =
        some.flat_map(|picture| picture.pixels.iter().step_by(7)).copied().collect();
    let palette = NeuQuant::new(5, 256, sample.as_flattened());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.color_map_rgb());
    encoder.set_compression(Compression::Best);
    // Neighbouring indices are not neighbouring colors, so differences of them are not smaller.
    encoder.set_filter(FilterType::NoFilter);
    encoder.set_adaptive_filter(AdaptiveFilterType::NonAdaptive);
    if pictures.len() > 1 {
        encoder.set_animated(size(pictures.len())?, 0)?;
        encoder.set_frame_delay(1, RATE)?;
    }
    let mut writer = encoder.write_header()?;
    let mut known = std::collections::HashMap::new();
    for picture in pictures {
        let index =
            |pixel: &[u8; 4]| *known.entry(*pixel).or_insert_with(|| palette.index_of(pixel) as u8);
        let indices: Vec<u8> = picture.pixels.iter().map(index).collect();
        writer.write_image_data(&indices)?;
    }
    writer.finish()?;
    Ok(())
}
