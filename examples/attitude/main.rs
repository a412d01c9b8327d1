//! Follows the attitude and the position of a body that flies, with a gyroscope, an accelerometer
//! and a satellite receiver.
//!
//! ```text
//! cargo run --release --example attitude [--seed N] [--seconds N] [--out FILE]
//! ```
//!
//! The sensors are noisy, the gyroscope has a bias, and each speaks in axes of its own: the
//! inertial sensors are mounted obliquely, the receiver says east, north and up, and the world is
//! north, east and down. `filter.rs` has an error-state Kalman filter in which every vector,
//! rotation and covariance carries its frame. This line of it does not compile without
//! `world_from_body`:
//!
//! ```text
//! let acceleration = force + gravity;
//! error[E0277]: cannot add a value in `World` to one in `Body`: the frames differ
//! ```
//!
//! `tests/other-targets` runs the same filter on microcontrollers, with the same bits.

mod filter;
mod flight;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, ensure};
use clap::Parser;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::prelude::{
    BLACK, BLUE, Cartesian2d, ChartBuilder, ChartContext, Circle, Color, LineSeries, PathElement,
    RED, RGBColor, SVGBackend, SeriesLabelPosition, WHITE,
};

use filter::deviations;
use flight::follow;

/// Follows a body that flies, by its sensors, and draws its way beside the truth.
#[derive(Parser)]
struct Arguments {
    /// What the noise of the sensors is made from; not zero.
    #[arg(long, default_value_t = 42)]
    seed: u64,
    /// How long the body flies, in s.
    #[arg(long, default_value_t = 90)]
    seconds: u16,
    /// The picture to write, an SVG file.
    #[arg(long, value_name = "FILE", default_value = "out/attitude.svg")]
    out: PathBuf,
}

/// One moment after a fix.
struct Moment {
    time: f64,
    /// East and north, m.
    truth: (f64, f64),
    estimate: (f64, f64),
    fix: (f64, f64),
    /// By how much the attitude and the position are off, in degrees and m.
    errors: [f64; 2],
    /// Three standard deviations of the two, as the filter knows them.
    bounds: [f64; 2],
    /// By how much the fix is off, m.
    fix_error: f64,
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

fn run(arguments: &Arguments) -> Result<()> {
    ensure!(arguments.seed != 0, "--seed must not be 0");
    ensure!(
        arguments.seconds >= 30,
        "--seconds must be at least 30: the filter needs them to settle"
    );
    let moments = fly(arguments.seed, arguments.seconds)?;
    let settled = settled(&moments);
    println!("{} fixes", moments.len());
    println!("error of the fixes      {:6.2} m (root mean square)", rms(settled, |m| m.fix_error));
    println!("error of the position   {:6.2} m", rms(settled, |m| m.errors[1]));
    println!("error of the attitude   {:6.2}°", rms(settled, |m| m.errors[0]));
    println!("within three deviations {:6.1} %", 100.0 * share_within(settled));
    ensure!(share_within(settled) > 0.95, "the errors are larger than the filter knows");
    draw(&moments, &arguments.out)?;
    println!("\nWritten to {}", arguments.out.display());
    Ok(())
}

fn fly(seed: u64, seconds: u16) -> Result<Vec<Moment>> {
    let mut moments = Vec::new();
    follow::<f64>(seed, 100 * usize::from(seconds), |time, truth, estimate, fix| {
        let Some(fix) = fix else { return };
        let ground = |x: &filter::V<filter::World, f64>| (x[1], x[0]);
        let (attitude, position) = deviations(&estimate.covariance);
        // The rotation from the estimate to the truth: in the body, as the deviations are.
        let off = estimate.world_from_body.inverse() * truth.world_from_body;
        moments.push(Moment {
            time,
            truth: ground(&truth.position),
            estimate: ground(&estimate.position),
            fix: ground(&fix),
            errors: [
                off.into_inner().angle().to_degrees(),
                estimate.position.distance(truth.position),
            ],
            bounds: [3.0 * attitude.norm().to_degrees(), 3.0 * position.norm()],
            fix_error: fix.distance(truth.position),
        });
    })
    .context("the filter")?;
    Ok(moments)
}

/// Without the first twenty seconds, in which the filter learns the heading and the bias.
fn settled(moments: &[Moment]) -> &[Moment] {
    let start = moments.iter().position(|moment| moment.time > 20.0).unwrap_or(moments.len());
    &moments[start..]
}

fn rms(moments: &[Moment], of: fn(&Moment) -> f64) -> f64 {
    let squares: f64 = moments.iter().map(|moment| of(moment).powi(2)).sum();
    (squares / moments.len() as f64).sqrt()
}

/// How often both errors are within their bounds.
fn share_within(moments: &[Moment]) -> f64 {
    let within = |moment: &&Moment| (0..2).all(|i| moment.errors[i] <= moment.bounds[i]);
    moments.iter().filter(within).count() as f64 / moments.len() as f64
}

const GREY: RGBColor = RGBColor(150, 150, 150);

type Chart<'a> = ChartContext<'a, SVGBackend<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;
type Drawn = Result<(), Box<dyn std::error::Error>>;

fn draw(moments: &[Moment], out: &Path) -> Result<()> {
    let folder = out.parent().unwrap_or(Path::new(""));
    std::fs::create_dir_all(folder)
        .with_context(|| format!("cannot create {}", folder.display()))?;
    let root = SVGBackend::new(out, (1000, 860)).into_drawing_area();
    let picture = || -> Drawn {
        root.fill(&WHITE)?;
        let (above, below) = root.split_vertically(500);
        ground(&above, moments)?;
        let (left, right) = below.split_horizontally(500);
        error(&left, moments, 0, "error of the attitude, degrees")?;
        error(&right, moments, 1, "error of the position, m")?;
        Ok(root.present()?)
    };
    picture().map_err(|error| anyhow!("cannot write {}: {error}", out.display()))
}

type Area<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;

/// The way over ground.
fn ground(area: &Area<'_>, moments: &[Moment]) -> Drawn {
    let mut chart: Chart<'_> = ChartBuilder::on(area)
        .caption("The way over ground: truth, fixes and estimate", ("sans-serif", 18))
        .margin(10)
        .margin_right(25)
        .x_label_area_size(40)
        .y_label_area_size(50)
        .build_cartesian_2d(-310.0..310.0, -140.0..140.0)?;
    chart
        .configure_mesh()
        .x_desc("east, m")
        .y_desc("north, m")
        .bold_line_style(BLACK.mix(0.08))
        .light_line_style(WHITE)
        .draw()?;
    let line = |of: fn(&Moment) -> (f64, f64)| moments.iter().map(of);
    chart
        .draw_series(line(|m| m.fix).map(|fix| Circle::new(fix, 2, RED.mix(0.5).filled())))?
        .label("fix")
        .legend(|(x, y)| Circle::new((x + 10, y), 2, RED.filled()));
    chart
        .draw_series(LineSeries::new(line(|m| m.truth), BLACK.stroke_width(3)))?
        .label("truth")
        .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], BLACK.stroke_width(3)));
    chart
        .draw_series(LineSeries::new(line(|m| m.estimate), BLUE.stroke_width(1)))?
        .label("estimate")
        .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], BLUE));
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE.mix(0.8))
        .border_style(BLACK.mix(0.3))
        .draw()?;
    Ok(())
}

/// An error over time, and three standard deviations of it.
fn error(area: &Area<'_>, moments: &[Moment], i: usize, name: &str) -> Drawn {
    let end = moments.last().map_or(1.0, |moment| moment.time);
    let highest = moments.iter().map(|m| m.errors[i].max(m.bounds[i])).fold(0.0, f64::max);
    let mut chart: Chart<'_> = ChartBuilder::on(area)
        .caption(name, ("sans-serif", 16))
        .margin(10)
        .margin_right(25)
        .x_label_area_size(40)
        .y_label_area_size(50)
        .build_cartesian_2d(0.0..end, 0.0..highest)?;
    chart
        .configure_mesh()
        .x_desc("time, s")
        .bold_line_style(BLACK.mix(0.08))
        .light_line_style(WHITE)
        .draw()?;
    let series = |of: [f64; 2]| of[i];
    chart
        .draw_series(LineSeries::new(moments.iter().map(|m| (m.time, series(m.bounds))), GREY))?
        .label("three standard deviations")
        .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], GREY));
    chart
        .draw_series(LineSeries::new(moments.iter().map(|m| (m.time, series(m.errors))), BLUE))?
        .label("error")
        .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], BLUE));
    chart
        .configure_series_labels()
        .background_style(WHITE.mix(0.8))
        .border_style(BLACK.mix(0.3))
        .draw()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::flight::{BIAS, follow};
    use super::{Arguments, fly, rms, settled, share_within};

    #[test]
    fn arguments_are_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn errors_are_small_and_as_large_as_the_filter_knows() {
        for seed in [42, 7, 1_000_003] {
            let moments = fly(seed, 60).unwrap();
            let settled = settled(&moments);
            let (fixes, position) = (rms(settled, |m| m.fix_error), rms(settled, |m| m.errors[1]));
            assert!(position < 0.5 * fixes, "{position} m, {fixes} m");
            let attitude = rms(settled, |m| m.errors[0]);
            assert!(attitude < 2.5, "{attitude} degrees");
            assert!(share_within(settled) > 0.95, "{}", share_within(settled));
            // Bounds that are much too wide would be met as well.
            let bound = rms(settled, |m| m.bounds[1]);
            assert!(bound < 6.0 * position, "{bound} m, {position} m");
        }
    }

    #[test]
    fn the_bias_is_learnt() {
        let mut last = f64::MAX;
        follow::<f64>(42, 9000, |_, _, estimate, _| last = estimate.bias.distance(BIAS)).unwrap();
        assert!(last < 1e-3, "{last} rad/s");
    }

    #[test]
    fn single_precision_follows_too() {
        let (mut single, mut double) = (Vec::new(), Vec::new());
        follow::<f32>(42, 3000, |_, _, estimate, _| {
            single.push(estimate.position.map_inner(|x| x.cast::<f64>()));
        })
        .unwrap();
        follow::<f64>(42, 3000, |_, _, estimate, _| double.push(estimate.position)).unwrap();
        let farthest = single.iter().zip(&double).map(|(a, b)| a.distance(b)).fold(0.0, f64::max);
        assert!(farthest < 0.05, "{farthest} m");
    }
}
