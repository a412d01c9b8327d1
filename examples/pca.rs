//! The principal axes of a cloud of points in four dimensions.
//!
//! ```text
//! cargo run --release --example pca [FILE] [--out FILE]
//! ```
//!
//! The covariance C = Σ (x - m)(x - m)ᵀ / (n - 1) has orthonormal eigenvectors, the
//! principal axes; its eigenvalues are the variances along them (K. Pearson, On
//! lines and planes of closest fit, 1901).

#[path = "plane.rs"]
mod plane;
#[path = "table.rs"]
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;
use hadamard::linalg::SymmetricEigen;
use hadamard::{Matrix, Vector};
use plotters::prelude::{BLACK, ChartBuilder, Circle, Color, RGBColor, SeriesLabelPosition, WHITE};

use plane::{BELOW, Frame, LEFT, MARGIN};

/// Finds the principal axes of points with four coordinates, and draws the points
/// along the first two.
#[derive(Parser)]
struct Arguments {
    /// A CSV file with one line of headings and four columns of numbers, and a fifth
    /// one for the class, 0 to 3.
    #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/iris.csv"))]
    file: PathBuf,
    /// The picture to write, an SVG file.
    #[arg(long, value_name = "FILE", default_value = "out/pca.svg")]
    out: PathBuf,
}

type Point = Vector<f64, 4>;

/// Colours of the classes. They differ in brightness too, and are readable on
/// white.
const COLOURS: [RGBColor; 4] =
    [RGBColor(31, 95, 180), RGBColor(220, 110, 20), RGBColor(20, 140, 90), RGBColor(150, 60, 150)];

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// A cloud of points and its principal axes.
struct Cloud {
    mean: Point,
    covariance: Matrix<f64, 4, 4>,
    eigen: SymmetricEigen<f64, 4>,
}

impl Cloud {
    fn of(points: &[Point]) -> Result<Self> {
        let count = points.len() as f64;
        let mean = points.iter().sum::<Point>() / count;
        let scatter: Matrix<f64, 4, 4> = points.iter().map(|&x| (x - mean).outer(x - mean)).sum();
        let covariance = scatter / (count - 1.0);
        let eigen = covariance.symmetric_eigen().context("the coordinates are too large")?;
        Ok(Cloud { mean, covariance, eigen })
    }

    /// The variance along a principal axis, and its direction. Eigenvalues ascend,
    /// so the last eigenvector is the first axis.
    fn axis(&self, k: usize) -> (f64, Point) {
        (self.eigen.eigenvalues()[3 - k], *self.eigen.eigenvectors().column(3 - k))
    }

    /// The share of an axis in the whole variance, in percent.
    fn share(&self, k: usize) -> f64 {
        100.0 * self.axis(k).0 / self.covariance.trace()
    }

    /// The coordinates along the first two axes.
    fn along(&self, x: Point) -> (f64, f64) {
        let y = self.eigen.eigenvectors().tr_mul(x - self.mean);
        (y.w, y.z)
    }
}

fn run(Arguments { file, out }: &Arguments) -> Result<()> {
    let rows: Vec<[f64; 5]> = table::read(file, 2)?;
    let points: Vec<Point> =
        rows.iter().map(|&[a, b, c, d, _]| Vector::from([a, b, c, d])).collect();
    let classes = classes(&rows).with_context(|| file.display().to_string())?;
    let cloud = Cloud::of(&points).with_context(|| file.display().to_string())?;

    println!("{} points, mean\n{:8.4}\n", points.len(), cloud.mean.transpose());
    println!("covariance\n{:8.4}\n", cloud.covariance);
    println!("axis  variance   share  direction");
    for k in 0..4 {
        let (variance, direction) = cloud.axis(k);
        let share = cloud.share(k);
        println!("{:4}  {variance:8.5}  {share:5.2}%  {:7.4}", k + 1, direction.transpose());
    }
    draw(&cloud, &points, &classes, out)?;
    println!("\nWritten to {}", out.display());
    Ok(())
}

fn classes(rows: &[[f64; 5]]) -> Result<Vec<usize>> {
    rows.iter()
        .map(|&[.., class]| {
            let known = (0..COLOURS.len()).find(|&k| k as f64 == class);
            known.with_context(|| format!("the class {class} is not one of 0 to 3"))
        })
        .collect()
}

fn draw(cloud: &Cloud, points: &[Point], classes: &[usize], out: &Path) -> Result<()> {
    let frame = Frame::around(points.iter().map(|&x| cloud.along(x)));
    frame.draw(out, |root| {
        let mut chart = ChartBuilder::on(root)
            .caption("The points along their first two principal axes", ("sans-serif", 18))
            .margin(MARGIN)
            .x_label_area_size(BELOW)
            .y_label_area_size(LEFT)
            .build_cartesian_2d(frame.x.clone(), frame.y.clone())?;
        chart
            .configure_mesh()
            .x_desc(format!("first axis, {:.1} % of the variance", cloud.share(0)))
            .y_desc(format!("second axis, {:.1} %", cloud.share(1)))
            .bold_line_style(BLACK.mix(0.08))
            .light_line_style(WHITE)
            .draw()?;
        for (class, colour) in COLOURS.into_iter().enumerate() {
            if !classes.contains(&class) {
                continue;
            }
            let members = points.iter().zip(classes).filter(|(_, of)| **of == class);
            chart
                .draw_series(
                    members.map(|(&x, _)| Circle::new(cloud.along(x), 3, colour.filled())),
                )?
                .label(format!("class {class}"))
                .legend(move |(x, y)| Circle::new((x + 10, y), 3, colour.filled()));
        }
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::UpperRight)
            .background_style(WHITE.mix(0.8))
            .border_style(BLACK.mix(0.3))
            .draw()?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};
    use hadamard::{Vector, vector};

    use super::{Arguments, Cloud, Point, classes, table};

    #[test]
    fn arguments_are_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn the_axes_of_a_cross_are_its_arms() {
        let centre = vector![1.0, 2.0, 3.0, 4.0];
        // At right angles, of lengths 9, 6 and 3.
        let arms = [[6, 3, -6, 0], [4, -4, 2, 0], [1, 2, 2, 0]].map(|arm| Vector::from(arm).cast());
        let points = arms.map(|arm: Point| [centre + arm, centre - arm]);
        let cloud = Cloud::of(points.as_flattened()).unwrap();
        assert!(cloud.mean.distance(centre) < 1e-14);
        for (k, arm) in arms.iter().enumerate() {
            let (variance, direction) = cloud.axis(k);
            assert!((variance - 2.0 * arm.norm_squared() / 5.0).abs() < 1e-13);
            assert!((direction.dot(arm).abs() - arm.norm()).abs() < 1e-13);
        }
        assert!(cloud.axis(3).0.abs() < 1e-14);
        let (x, y) = cloud.along(centre + arms[0]);
        assert!((x.abs() - 9.0).abs() < 1e-13 && y.abs() < 1e-13);
    }

    #[test]
    fn variances_of_the_irises_are_those_of_r() {
        let rows: Vec<[f64; 5]> = table::read(&Arguments::parse_from(["pca"]).file, 150).unwrap();
        let points: Vec<Point> =
            rows.iter().map(|r| Vector::from([r[0], r[1], r[2], r[3]])).collect();
        let cloud = Cloud::of(&points).unwrap();
        // prcomp(iris[, 1:4])$sdev
        let deviations = [2.056_268_9, 0.492_616_2, 0.279_659_6, 0.154_386_2];
        for (k, deviation) in deviations.into_iter().enumerate() {
            assert!((cloud.axis(k).0.sqrt() - deviation).abs() < 1e-7, "axis {k}");
        }
        assert_eq!(classes(&rows).unwrap().iter().filter(|&&class| class == 2).count(), 50);
    }

    #[test]
    fn what_has_no_axes_is_an_error() {
        let huge = [vector![1e200, 0.0, 0.0, 0.0], vector![-1e200, 0.0, 0.0, 0.0]];
        assert_eq!(Cloud::of(&huge).err().unwrap().to_string(), "the coordinates are too large");
        for class in [-1.0, 0.5, 4.0] {
            assert!(classes(&[[0.0, 0.0, 0.0, 0.0, class]]).is_err());
        }
    }
}
