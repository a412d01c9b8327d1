//! The circle that fits measured points best.
//!
//! ```text
//! cargo run --release --example circle [FILE]
//! ```
//!
//! First the algebraic fit (I. Kåsa, A circle fitting procedure and its error
//! analysis, 1976): x² + y² = a x + b y + c is linear in (a, b, c). Then
//! Gauss-Newton on the distances dᵢ = ‖pᵢ - centre‖ - radius. Both are least
//! squares problems with many rows, which are folded into one triangle of fixed
//! size, sixteen rows at a time: R of [R; rows] is R of all rows.

#[path = "table.rs"]
mod table;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
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

/// A circle by its centre and radius.
#[derive(Clone, Copy)]
struct Disc {
    centre: Vector<f64, 2>,
    radius: f64,
}

impl Disc {
    /// How far outside of the circle a point lies.
    fn distance(&self, p: Vector<f64, 2>) -> f64 {
        p.distance(self.centre) - self.radius
    }

    fn rms(&self, points: &[Vector<f64, 2>]) -> f64 {
        let squares: f64 = points.iter().map(|&p| self.distance(p).powi(2)).sum();
        (squares / points.len() as f64).sqrt()
    }
}

fn run(Arguments { file }: &Arguments) -> Result<()> {
    let points: Vec<Vector<f64, 2>> = table::read(file)?.into_iter().map(Vector::from).collect();
    ensure!(
        points.len() >= 3,
        "{} has {} points, but a circle needs 3",
        file.display(),
        points.len()
    );

    let mut circle = algebraic(&points).context("the points lie on a line")?;
    println!("{} points", points.len());
    println!("              centre                 radius     root mean square");
    print("algebraic", circle, &points);
    for step in 1..=20 {
        let correction = gauss_newton(circle, &points).context("the points lie on a line")?;
        circle.centre += vector![correction.x, correction.y];
        circle.radius += correction.z;
        print(&format!("step {step}"), circle, &points);
        if correction.norm() < 1e-12 * circle.radius {
            return Ok(());
        }
    }
    println!("the steps do not converge: the points do not look like a circle");
    Ok(())
}

fn print(name: &str, Disc { centre, radius }: Disc, points: &[Vector<f64, 2>]) {
    let rms = Disc { centre, radius }.rms(points);
    println!("{name:10}  ({:9.5}, {:9.5})  {radius:9.5}  {rms:9.5}", centre.x, centre.y);
}

/// x² + y² = a x + b y + c: the centre is (a, b) / 2.
fn algebraic(points: &[Vector<f64, 2>]) -> Result<Disc> {
    // About the mean the numbers are small and the problem well conditioned.
    let mean = points.iter().sum::<Vector<f64, 2>>() / points.len() as f64;
    let mut problem = LeastSquares::default();
    for &p in points {
        let q = p - mean;
        problem.add(vector![q.x, q.y, 1.0], q.norm_squared());
    }
    let solution = problem.solve()?;
    let centre = vector![solution.x, solution.y] / 2.0;
    let radius = (solution.z + centre.norm_squared()).sqrt();
    Ok(Disc { centre: centre + mean, radius })
}

/// The correction of (centre, radius) that makes the linearised distances least.
fn gauss_newton(circle: Disc, points: &[Vector<f64, 2>]) -> Result<Vector<f64, 3>> {
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
        let a = self.rows.block::<0, 0, 4, 3>();
        let b = self.rows.block::<0, 3, 4, 1>();
        Ok(a.qr().solve(b)?)
    }
}
