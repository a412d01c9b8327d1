//! The principal axes of a cloud of points in four dimensions.
//!
//! ```text
//! cargo run --release --example pca [FILE] [--out FILE]
//! ```
//!
//! The covariance C = Σ (x - m)(x - m)ᵀ / (n - 1) has orthonormal eigenvectors, the
//! principal axes; its eigenvalues are the variances along them (K. Pearson, On
//! lines and planes of closest fit, 1901).

#[path = "table.rs"]
mod table;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, ensure};
use clap::Parser;
use hadamard::{Matrix, Vector};
use plotters::drawing::IntoDrawingArea;
use plotters::prelude::{ChartBuilder, Circle, Color, Palette, Palette99, SVGBackend, WHITE};

/// Finds the principal axes of points with four coordinates, and draws the points
/// along the first two.
#[derive(Parser)]
struct Arguments {
    /// A CSV file with one line of headings and four columns of numbers, and a fifth
    /// one for the class (a small whole number).
    #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/iris.csv"))]
    file: PathBuf,
    /// The picture to write, an SVG file.
    #[arg(long, value_name = "FILE", default_value = "out/pca.svg")]
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
    let rows: Vec<[f64; 5]> = table::read(file)?;
    ensure!(rows.len() >= 2, "{} has one point, but a variance needs two", file.display());
    let points: Vec<Vector<f64, 4>> =
        rows.iter().map(|&[a, b, c, d, _]| Vector::from([a, b, c, d])).collect();

    let count = points.len() as f64;
    let mean = points.iter().sum::<Vector<f64, 4>>() / count;
    let scatter: Matrix<f64, 4, 4> = points.iter().map(|&x| (x - mean).outer(x - mean)).sum();
    let covariance = scatter / (count - 1.0);
    let eigen = covariance.symmetric_eigen().context("the coordinates are too large")?;

    println!("{} points, mean\n{:8.4}\n", points.len(), mean.transpose());
    println!("covariance\n{covariance:8.4}\n");
    println!("axis  variance   share  direction");
    // Eigenvalues ascend, so the last axis is the first principal one.
    for k in (0..4).rev() {
        let (variance, axis) = (eigen.eigenvalues()[k], *eigen.eigenvectors().column(k));
        let share = 100.0 * variance / covariance.trace();
        println!("{:4}  {variance:8.5}  {share:5.2}%  {:7.4}", 4 - k, axis.transpose());
    }

    let along = |x: Vector<f64, 4>| {
        let y = eigen.eigenvectors().transpose() * (x - mean);
        (y.w, y.z)
    };
    let drawn: Vec<((f64, f64), usize)> =
        points.iter().zip(&rows).map(|(&x, row)| (along(x), row[4] as usize)).collect();
    let folder = out.parent().unwrap_or(Path::new(""));
    std::fs::create_dir_all(folder)
        .with_context(|| format!("cannot create {}", folder.display()))?;
    draw(&drawn, out).map_err(|error| anyhow!("cannot write {}: {error}", out.display()))?;
    println!("\nWritten to {}", out.display());
    Ok(())
}

fn draw(points: &[((f64, f64), usize)], out: &Path) -> Result<(), Box<dyn Error>> {
    let root = SVGBackend::new(out, (700, 500)).into_drawing_area();
    root.fill(&WHITE)?;
    let range = |of: fn(&(f64, f64)) -> f64| {
        let (low, high) = points
            .iter()
            .map(|(p, _)| of(p))
            .fold((f64::MAX, f64::MIN), |(low, high), x| (low.min(x), high.max(x)));
        let margin = 0.05 * (high - low) + f64::MIN_POSITIVE;
        low - margin..high + margin
    };
    let mut chart = ChartBuilder::on(&root)
        .caption("The points along their first two principal axes", ("sans-serif", 20))
        .margin(10)
        .x_label_area_size(40)
        .y_label_area_size(50)
        .build_cartesian_2d(range(|p| p.0), range(|p| p.1))?;
    chart
        .configure_mesh()
        .x_desc("first axis")
        .y_desc("second axis")
        .light_line_style(WHITE)
        .draw()?;
    chart.draw_series(
        points.iter().map(|&(p, class)| Circle::new(p, 3, Palette99::pick(class).filled())),
    )?;
    root.present()?;
    Ok(())
}
