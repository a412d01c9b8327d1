//! The circle that fits measured points best.
//!
//! ```text
//! cargo run --release --example circle [FILE]
//! ```
//!
//! First the algebraic fit (I. Kåsa, A circle fitting procedure and its error
//! analysis, 1976): x² + y² = a x + b y + c is linear in (a, b, c). Then
//! Gauss-Newton on the distances dᵢ = ‖pᵢ - centre‖ - radius. Both are least
//! squares problems with many rows. They are folded into one triangle of fixed
//! size, sixteen rows at a time: the R of [R; rows] is the R of all rows.

#[path = "table.rs"]
mod table;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};
use clap::Parser;
use hadamard::{Matrix, Vector, vector};

/// Fits a circle to points by least squares.
#[derive(Parser)]
struct Arguments {
    /// A CSV file with one line of headings and the columns x and y.
    #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/arc.csv"))]
    file: PathBuf,
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

type Point = Vector<f64, 2>;

/// A circle by its centre and radius.
#[derive(Clone, Copy)]
struct Disc {
    centre: Point,
    radius: f64,
}

impl Disc {
    /// How far outside of the circle a point lies.
    fn distance(&self, p: Point) -> f64 {
        p.distance(self.centre) - self.radius
    }

    fn rms(&self, points: &[Point]) -> f64 {
        let squares: f64 = points.iter().map(|&p| self.distance(p).powi(2)).sum();
        (squares / points.len() as f64).sqrt()
    }
}

fn run(Arguments { file }: &Arguments) -> Result<()> {
    let points: Vec<Point> = table::read(file, 3)?.into_iter().map(Vector::from).collect();
    let circles = fit(&points).with_context(|| format!("no circle fits {}", file.display()))?;

    println!("{} points", points.len());
    println!("              centre                 radius     root mean square");
    for (step, circle) in circles.iter().enumerate() {
        let name = if step == 0 { "algebraic".to_owned() } else { format!("step {step}") };
        let Disc { centre, radius } = circle;
        print!("{name:10}  ({:9.5}, {:9.5})  {radius:9.5}", centre.x, centre.y);
        println!("  {:9.5}", circle.rms(&points));
    }
    Ok(())
}

/// The algebraic fit and the circle after each step. The last one is the best.
fn fit(points: &[Point]) -> Result<Vec<Disc>> {
    let mut circle = algebraic(points)?;
    let mut circles = vec![circle];
    for _ in 0..20 {
        let correction = gauss_newton(circle, points)?;
        circle.centre += vector![correction.x, correction.y];
        circle.radius += correction.z;
        circles.push(circle);
        if correction.norm() < 1e-12 * circle.radius {
            return Ok(circles);
        }
    }
    bail!("the steps do not converge: the points do not look like a circle")
}

/// x² + y² = a x + b y + c: the centre is (a, b) / 2.
fn algebraic(points: &[Point]) -> Result<Disc> {
    // Relative to the mean, and in units of the distance from it, the numbers are
    // near one and the problem is well conditioned.
    let mean = points.iter().sum::<Point>() / points.len() as f64;
    let unit = points.iter().map(|p| p.distance(mean)).fold(0.0, f64::max);
    ensure!(unit > 0.0, "the points are all the same");
    let mut problem = LeastSquares::default();
    for &p in points {
        let q = (p - mean) / unit;
        problem.add(vector![q.x, q.y, 1.0], q.norm_squared());
    }
    let solution = problem.solve()?;
    let centre = vector![solution.x, solution.y] / 2.0;
    let radius = (solution.z + centre.norm_squared()).sqrt();
    Ok(Disc { centre: centre * unit + mean, radius: radius * unit })
}

/// The correction of (centre, radius) that minimises the linearised distances.
fn gauss_newton(circle: Disc, points: &[Point]) -> Result<Vector<f64, 3>> {
    let mut problem = LeastSquares::default();
    for &p in points {
        let direction = (p - circle.centre).normalize();
        problem.add(vector![direction.x, direction.y, 1.0], circle.distance(p));
    }
    problem.solve()
}

/// A least squares problem of three unknowns whose rows arrive one by one.
#[derive(Default)]
struct LeastSquares {
    /// [A b], of which the first four rows are the triangle of all rows before.
    rows: Matrix<f64, 20, 4>,
    used: usize,
}

impl LeastSquares {
    /// Adds the equation a · x = b.
    fn add(&mut self, a: Vector<f64, 3>, b: f64) {
        if self.used == 20 {
            self.fold();
        }
        self.rows.set_row(self.used, Matrix::from_columns([[a.x], [a.y], [a.z], [b]]));
        self.used += 1;
    }

    /// Replaces all rows by their triangle: ‖[A b] y‖ = ‖R y‖ for every y.
    fn fold(&mut self) {
        self.rows = self.rows.qr().r();
        self.used = 4;
    }

    fn solve(mut self) -> Result<Vector<f64, 3>> {
        self.fold();
        ensure!(self.rows.iter().all(|x| x.is_finite()), "the coordinates are too large");
        let a = self.rows.block::<0, 0, 4, 3>();
        let b = self.rows.block::<0, 3, 4, 1>();
        let qr = a.qr_pivoted();
        ensure!(qr.rank() == 3, "the points lie on a line, or there are less than three");
        Ok(qr.solve(b))
    }
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};
    use hadamard::{Vector, vector};

    use super::{Arguments, Point, fit, table};

    fn error(points: &[Point]) -> String {
        fit(points).err().map_or_else(|| "a circle".to_owned(), |error| error.to_string())
    }

    #[test]
    fn arguments_are_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn points_on_a_circle_give_it() {
        // Points on (x - 3)² + (y - 4)² = 25.
        let points = [[0, 0], [6, 0], [0, 8], [6, 8], [8, 4]].map(|p| Vector::from(p).cast());
        for circle in fit(&points).unwrap() {
            assert!(circle.centre.distance(vector![3.0, 4.0]) < 1e-13);
            assert!((circle.radius - 5.0).abs() < 1e-13);
            assert!(circle.rms(&points) < 1e-13);
        }
    }

    #[test]
    fn the_arc_gives_the_circle_that_it_was_made_of() {
        let rows = table::read(&Arguments::parse_from(["circle"]).file, 60).unwrap();
        let points: Vec<Point> = rows.into_iter().map(Vector::from).collect();
        let circles = fit(&points).unwrap();
        let (algebraic, best) = (circles[0], circles[circles.len() - 1]);
        assert!(best.centre.distance(vector![12.5, -3.75]) < 0.02);
        assert!((best.radius - 20.0).abs() < 0.02);
        // The noise has a standard deviation of 0.05.
        assert!((0.04..0.06).contains(&best.rms(&points)));
        assert!(best.rms(&points) < algebraic.rms(&points));
        // No circle near it is better, so it is the minimum.
        for (dx, dy, dr) in [(1e-3, 0.0, 0.0), (0.0, 1e-3, 0.0), (0.0, 0.0, 1e-3)] {
            for sign in [1.0, -1.0] {
                let mut other = best;
                other.centre += vector![dx, dy] * sign;
                other.radius += dr * sign;
                assert!(other.rms(&points) > best.rms(&points));
            }
        }
    }

    #[test]
    fn what_is_no_circle_is_an_error() {
        let line = [0.0, 1.0, 2.0, 3.0].map(|x| vector![x, 0.1 + 0.7 * x]);
        assert!(error(&line).starts_with("the points lie on a line"), "{}", error(&line));
        let twice = [vector![1.0, 2.0], vector![3.0, 5.0], vector![1.0, 2.0]];
        assert!(error(&twice).starts_with("the points lie on a line"));
        assert_eq!(error(&[vector![1.0, 2.0]; 3]), "the points are all the same");
        let huge = [vector![1e308, 0.0], vector![0.0, 1e308], vector![1e308, 1e308]];
        assert_eq!(error(&huge), "the coordinates are too large");
    }
}
