//! A robot's arm, drawn in software.
//!
//! ```text
//! cargo run --release --example scene -- [FILE] [--out DIR] [--frames N] [--width W] [--height H]
//! ```
//!
//! Writes a picture and an animation, counts the vertices that are transformed in a second, beside
//! the same loop on glam (`on_glam.rs`), and checks that both draw the same picture.

mod animation;
mod on_glam;
mod speed;

use std::fs;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, ensure};
use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use scene::arm::POSES;
use scene::camera::Controls;
use scene::frame::frame;
use scene::obj;
use scene::picture::Picture;
use scene::stage::Stage;

/// Draws a robot's arm, or a mesh, in software: a camera on an orbit, joints that turn by slerp,
/// normals by cofactors, a depth buffer, and culling by a frustum.
#[derive(Parser)]
struct Arguments {
    /// An OBJ file, to be drawn in place of the arm.
    file: Option<PathBuf>,
    /// Where the pictures are written; made if it is not there.
    #[arg(long, value_name = "DIR", default_value = "out")]
    out: PathBuf,
    /// Pictures of the animation.
    #[arg(long, value_name = "N", default_value_t = 60, value_parser = clap::value_parser!(u16).range(1..=600))]
    frames: u16,
    /// Pixels from left to right.
    #[arg(long, value_name = "PIXELS", default_value_t = 400, value_parser = clap::value_parser!(u16).range(16..=4096))]
    width: u16,
    /// Pixels from top to bottom.
    #[arg(long, value_name = "PIXELS", default_value_t = 250, value_parser = clap::value_parser!(u16).range(16..=4096))]
    height: u16,
    /// Prints the digest of one frame and stops: orbit in degrees, height in percent, distance in
    /// tenths, time in hundredths of a pose.
    #[arg(long, value_name = "ORBIT,HEIGHT,DISTANCE,TIME", value_parser = steps)]
    digest: Option<[u16; 4]>,
}

/// Four whole numbers.
fn steps(text: &str) -> Result<[u16; 4]> {
    let numbers = text.split(',').map(str::parse).collect::<Result<Vec<u16>, _>>()?;
    numbers.try_into().map_err(|_| anyhow!("four numbers are due, as in 29,30,78,0"))
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

/// The controls of the pictures: the arm in its poses, while the camera goes round once.
fn controls(k: u16, frames: u16) -> Controls {
    let part = f32::from(k) / f32::from(frames);
    Controls { orbit: 0.08 + part, height: 0.3, distance: 7.8, time: part * POSES as f32 }
}

fn run(arguments: &Arguments) -> Result<()> {
    let Arguments { file, out, frames, width, height, digest } = arguments;
    let stage = match file {
        None => Stage::with_arm(),
        Some(file) => read(file)?,
    };
    let size = [usize::from(*width), usize::from(*height)];
    let mut stdout = stdout();
    if let Some(steps) = *digest {
        let digest = frame(&stage, Controls::from_steps(steps), size, true).picture.digest();
        writeln!(stdout, "{digest:016x}")?;
        return Ok(());
    }
    fs::create_dir_all(out).with_context(|| format!("cannot create {}", out.display()))?;

    let first = frame(&stage, controls(0, *frames), [2 * size[0], 2 * size[1]], true);
    animation::write(&out.join("scene.png"), &[first.picture])?;
    let pictures = animate(&stage, size, *frames);
    animation::write(&out.join("animation.png"), &pictures)?;

    writeln!(stdout, "{} pieces in view, {} left out by the frustum", first.drawn, first.culled)?;
    compare(&stage, size, &mut stdout)?;
    speed::measure(&stage, &mut stdout)?;
    writeln!(
        stdout,
        "
Written to {}:
scene.png      the first picture, {} x {} pixels
animation.png  {frames} pictures, {width} x {height} pixels; browsers play it",
        out.display(),
        2 * width,
        2 * height,
    )?;
    Ok(())
}

fn read(file: &Path) -> Result<Stage> {
    let text = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let text = String::from_utf8_lossy(&text);
    let model = obj::parse(&text).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(Stage::with_model(model))
}

fn animate(stage: &Stage, size: [usize; 2], frames: u16) -> Vec<Picture> {
    let bar = ProgressBar::new(u64::from(frames));
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} pictures, {eta} left");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    let frame = |k| {
        bar.inc(1);
        frame(stage, controls(k, frames), size, true).picture
    };
    let pictures = (0..frames).map(frame).collect();
    bar.finish_and_clear();
    pictures
}

/// The largest difference of a channel that two equal pictures may have, of 255.
const TOLERANCE: u8 = 4;

/// Draws some frames with glam as well. Edges may fall on the other side of a pixel's center, so
/// one pixel in a thousand may differ by more than [`TOLERANCE`].
fn compare(stage: &Stage, size: [usize; 2], out: &mut impl Write) -> Result<()> {
    let mut most = 0;
    let pixels = size[0] * size[1];
    for k in 0..8 {
        let controls = controls(k, 8);
        let [ours, theirs] =
            [frame(stage, controls, size, false).picture, on_glam::picture(stage, controls, size)];
        let different = ours.different(&theirs, TOLERANCE);
        ensure!(
            different <= pixels / 1000,
            "picture {k} on glam is another one: {different} of {pixels} pixels differ"
        );
        most = most.max(different);
    }
    writeln!(
        out,
        "8 pictures on glam are the same: at most {most} of {pixels} pixels differ by more than {TOLERANCE} of 255"
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::{Arguments, compare};
    use scene::stage::Stage;

    #[test]
    fn arguments_are_well_formed() {
        Arguments::command().debug_assert();
        assert!(Arguments::try_parse_from(["scene", "--frames", "0"]).is_err());
        assert!(Arguments::try_parse_from(["scene", "--digest", "1,2,3"]).is_err());
    }

    #[test]
    fn pictures_on_glam_are_the_same() {
        compare(&Stage::with_arm(), [160, 100], &mut Vec::new()).unwrap();
    }
}
