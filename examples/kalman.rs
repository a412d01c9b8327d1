//! A Kalman filter that follows a boat through noisy fixes.
//!
//! ```text
//! cargo run --release --example kalman [FILE] [--out FILE]
//! ```
//!
//! The state x = (position, velocity) in the plane moves by x ← F x with noise of
//! covariance Q; a fix z = H x sees the position with noise of covariance R. The
//! filter (R. E. Kalman, A New Approach to Linear Filtering and Prediction
//! Problems, 1960) predicts and corrects:
//!
//! ```text
//! x ← F x            P ← F P Fᵀ + Q
//! S = H P Hᵀ + R     K = P Hᵀ S⁻¹
//! x ← x + K (z - H x)
//! P ← (I - K H) P (I - K H)ᵀ + K R Kᵀ      (Joseph's form)
//! ```

#[path = "table.rs"]
mod table;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, ensure};
use clap::Parser;
use hadamard::linalg::{Symmetric, congruence, joseph};
use hadamard::{Matrix, Vector, mat, vector};
use plotters::drawing::IntoDrawingArea;
use plotters::prelude::{
    BLACK, BLUE, ChartBuilder, Circle, Color, LineSeries, PathElement, RED, SVGBackend,
    SeriesLabelPosition, WHITE,
};

/// Follows a boat through noisy fixes and draws its way, with 95 % ellipses.
#[derive(Parser)]
struct Arguments {
    /// A CSV file with one line of headings and the columns time (s), measured x
    /// and y, true x and y (m).
    #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/data/track.csv"))]
    file: PathBuf,
    /// The picture to write, an SVG file.
    #[arg(long, value_name = "FILE", default_value = "out/kalman.svg")]
    out: PathBuf,
    /// Standard deviation of a fix, in m.
    #[arg(long, default_value_t = 3.0)]
    sigma: f64,
    /// Spectral density of the acceleration, in m²/s³.
    #[arg(long, default_value_t = 0.3)]
    agility: f64,
}

type State = Vector<f64, 4>;
type Point = Vector<f64, 2>;

/// H sees the position: [1 0] ⊗ I.
const H: Matrix<f64, 2, 4> = mat![1.0, 0.0, 0.0, 0.0; 0.0, 1.0, 0.0, 0.0];

/// The χ² quantile of two degrees of freedom for 95 %: -2 ln 0.05.
const CHI_SQUARED_95: f64 = 5.991_464_547_107_979;

/// What is known: the state and its covariance.
struct Estimate {
    x: State,
    p: Symmetric<f64, 4>,
}

impl Estimate {
    /// Goes on by `dt` seconds.
    fn predict(&mut self, dt: f64, agility: f64) {
        let identity = Matrix::<f64, 2, 2>::IDENTITY;
        let f = mat![1.0, dt; 0.0, 1.0].kron(identity);
        let noise = mat![dt.powi(3) / 3.0, dt * dt / 2.0; dt * dt / 2.0, dt] * agility;
        self.x = f * self.x;
        self.p = congruence(f, &self.p) + Symmetric::from_lower(noise.kron(identity));
    }

    /// Takes in a fix `z` whose noise has the covariance `r`.
    fn correct(&mut self, z: Point, r: &Symmetric<f64, 2>) -> Result<()> {
        let s = congruence(H, &self.p) + *r;
        // Kᵀ = S⁻¹ H P
        let gain = s.cholesky()?.solve(H * self.p).transpose();
        self.x += gain * (z - H * self.x);
        self.p = joseph(&self.p, &gain, &H, r);
        Ok(())
    }

    fn position(&self) -> Point {
        H * self.x
    }

    /// The border of the region that holds the position with 95 %.
    fn ellipse(&self) -> Result<Vec<(f64, f64)>> {
        let covariance = congruence(H, &self.p);
        let eigen = covariance.symmetric_eigen()?;
        let axes = (eigen.eigenvalues() * CHI_SQUARED_95).sqrt();
        let points = (0..=48).map(|k| {
            let angle = f64::from(k) / 48.0 * core::f64::consts::TAU;
            let unit = vector![angle.cos(), angle.sin()];
            point(self.position() + eigen.eigenvectors() * axes.hadamard(unit))
        });
        Ok(points.collect())
    }
}

/// One row of the file, and what the filter makes of it.
struct Step {
    measured: Point,
    truth: Point,
    estimated: Point,
    ellipse: Vec<(f64, f64)>,
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
    ensure!(arguments.sigma > 0.0, "--sigma must be positive");
    ensure!(arguments.agility >= 0.0, "--agility must not be negative");
    let steps = filter(&table::read(&arguments.file)?, arguments)?;

    let rms = |of: fn(&Step) -> Point| {
        let squares = steps.iter().map(|step| (of(step) - step.truth).norm_squared());
        (squares.sum::<f64>() / steps.len() as f64).sqrt()
    };
    let inside = steps.iter().filter(|step| is_inside(step.truth, &step.ellipse)).count();
    println!("{} fixes", steps.len());
    println!("error of the fixes     {:6.2} m (root mean square)", rms(|step| step.measured));
    println!("error of the filter    {:6.2} m", rms(|step| step.estimated));
    println!("truth in the ellipses  {:6.0} %", 100.0 * inside as f64 / steps.len() as f64);

    let out = &arguments.out;
    let folder = out.parent().unwrap_or(Path::new(""));
    std::fs::create_dir_all(folder)
        .with_context(|| format!("cannot create {}", folder.display()))?;
    draw(&steps, out).map_err(|error| anyhow!("cannot write {}: {error}", out.display()))?;
    println!("\nWritten to {}", out.display());
    Ok(())
}

fn filter(rows: &[[f64; 5]], arguments: &Arguments) -> Result<Vec<Step>> {
    let r = arguments.sigma.powi(2) * Symmetric::IDENTITY;
    let mut estimate: Option<(f64, Estimate)> = None;
    let mut steps = Vec::new();
    for &[time, x, y, true_x, true_y] in rows {
        let measured = vector![x, y];
        let now = match estimate.take() {
            // The first fix says where the boat is, and nothing of where it goes.
            None => {
                let variances = vector![arguments.sigma, arguments.sigma, 10.0, 10.0];
                let p = variances.hadamard_pow(2).diag().to_matrix();
                Estimate { x: vector![x, y, 0.0, 0.0], p: Symmetric::from_lower(p) }
            }
            Some((before, mut estimate)) => {
                ensure!(time > before, "the time {time} s does not follow {before} s");
                estimate.predict(time - before, arguments.agility);
                estimate.correct(measured, &r)?;
                estimate
            }
        };
        steps.push(Step {
            measured,
            truth: vector![true_x, true_y],
            estimated: now.position(),
            ellipse: now.ellipse()?,
        });
        estimate = Some((time, now));
    }
    Ok(steps)
}

fn point(p: Point) -> (f64, f64) {
    (p.x, p.y)
}

/// Whether a point lies on the same side of all edges of a convex polygon.
fn is_inside(p: Point, polygon: &[(f64, f64)]) -> bool {
    polygon
        .windows(2)
        .map(|edge| {
            let (a, b) = (vector![edge[0].0, edge[0].1], vector![edge[1].0, edge[1].1]);
            (b - a).perp_dot(p - a)
        })
        .is_sorted_by(|one, next| (*one >= 0.0) == (*next >= 0.0))
}

fn draw(steps: &[Step], out: &Path) -> Result<(), Box<dyn Error>> {
    let root = SVGBackend::new(out, (900, 600)).into_drawing_area();
    root.fill(&WHITE)?;
    let all =
        || steps.iter().flat_map(|step| step.ellipse.iter().copied().chain([point(step.measured)]));
    let range = |of: fn((f64, f64)) -> f64| {
        let (low, high) =
            all().map(of).fold((f64::MAX, f64::MIN), |(low, high), x| (low.min(x), high.max(x)));
        low - 2.0..high + 2.0
    };
    let mut chart = ChartBuilder::on(&root)
        .caption("A boat, its fixes and what the filter makes of them", ("sans-serif", 20))
        .margin(10)
        .x_label_area_size(40)
        .y_label_area_size(50)
        .build_cartesian_2d(range(|p| p.0), range(|p| p.1))?;
    chart.configure_mesh().x_desc("east, m").y_desc("north, m").light_line_style(WHITE).draw()?;

    let mut ellipses =
        steps.iter().step_by(4).map(|step| PathElement::new(step.ellipse.clone(), BLUE.mix(0.35)));
    chart
        .draw_series(ellipses.by_ref())?
        .label("95 % ellipse, every fourth")
        .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], BLUE.mix(0.35)));
    chart
        .draw_series(steps.iter().map(|step| Circle::new(point(step.measured), 2, RED.filled())))?
        .label("fix")
        .legend(|(x, y)| Circle::new((x + 10, y), 2, RED.filled()));
    chart
        .draw_series(LineSeries::new(
            steps.iter().map(|step| point(step.truth)),
            BLACK.stroke_width(1),
        ))?
        .label("truth")
        .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], BLACK));
    chart
        .draw_series(LineSeries::new(
            steps.iter().map(|step| point(step.estimated)),
            BLUE.stroke_width(2),
        ))?
        .label("estimate")
        .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], BLUE.stroke_width(2)));
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE.mix(0.8))
        .border_style(BLACK.mix(0.3))
        .draw()?;
    root.present()?;
    Ok(())
}
