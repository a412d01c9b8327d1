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

#[path = "plane.rs"]
mod plane;
#[path = "table.rs"]
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use hadamard::linalg::Symmetric;
use hadamard::{Matrix, Vector, mat, vector};
use plotters::prelude::{
    BLACK, BLUE, ChartBuilder, Circle, Color, LineSeries, PathElement, RED, SeriesLabelPosition,
    WHITE,
};

use plane::{BELOW, Frame, LEFT, MARGIN};

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
    /// Standard deviation of a fix to the east, in m.
    #[arg(long, value_name = "METRES", default_value_t = 4.0)]
    sigma_east: f64,
    /// Standard deviation of a fix to the north, in m.
    #[arg(long, value_name = "METRES", default_value_t = 1.5)]
    sigma_north: f64,
    /// Spectral density of the acceleration, in m²/s³.
    #[arg(long, default_value_t = 0.3)]
    agility: f64,
}

type State = Vector<f64, 4>;
type Point = Vector<f64, 2>;

/// H measures the position: [1 0] ⊗ I.
const H: Matrix<f64, 2, 4> = mat![1.0, 0.0, 0.0, 0.0; 0.0, 1.0, 0.0, 0.0];

/// The χ² quantile of two degrees of freedom for 95 %: -2 ln 0.05.
const CHI_SQUARED_95: f64 = 5.991_464_547_107_979;

/// The estimate: the state and its covariance.
struct Estimate {
    x: State,
    p: Symmetric<f64, 4>,
}

impl Estimate {
    /// Predicts the state `dt` seconds later.
    fn predict(&mut self, dt: f64, agility: f64) {
        let identity = Matrix::<f64, 2, 2>::IDENTITY;
        let f = mat![1.0, dt; 0.0, 1.0].kron(identity);
        let noise = mat![dt.powi(3) / 3.0, dt * dt / 2.0; dt * dt / 2.0, dt] * agility;
        self.x = f * self.x;
        self.p = self.p.congruence(f) + Symmetric::from_lower(noise.kron(identity));
    }

    /// Corrects the state by a fix `z` with noise of covariance `r`.
    fn correct(&mut self, z: Point, r: &Symmetric<f64, 2>) -> Result<()> {
        let s = self.p.congruence(H) + *r;
        // Kᵀ = S⁻¹ H P
        let gain = s.cholesky()?.solve(H * self.p).transpose();
        self.x += gain * (z - H * self.x);
        self.p = self.p.joseph(&gain, &H, r);
        Ok(())
    }

    fn position(&self) -> Point {
        H * self.x
    }

    /// The border of the region that holds the position with 95 %.
    fn ellipse(&self) -> Result<Vec<(f64, f64)>> {
        let covariance = self.p.congruence(H);
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

/// One row of the file, and the estimate after it.
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
    let Arguments { sigma_east, sigma_north, agility, .. } = *arguments;
    ensure!(sigma_east > 0.0 && sigma_north > 0.0, "a standard deviation must be positive");
    ensure!(agility >= 0.0, "--agility must not be negative");
    let rows = table::read(&arguments.file, 2)?;
    let steps = filter(&rows, arguments).with_context(|| arguments.file.display().to_string())?;

    println!("{} fixes", steps.len());
    println!("error of the fixes     {:6.2} m (root mean square)", rms(&steps, |s| s.measured));
    println!("error of the filter    {:6.2} m", rms(&steps, |step| step.estimated));
    println!("truth in the ellipses  {:6.0} %", 100.0 * share_inside(&steps));
    draw(&steps, &arguments.out)?;
    println!("\nWritten to {}", arguments.out.display());
    Ok(())
}

/// The root mean square of the distance from the truth.
fn rms(steps: &[Step], of: fn(&Step) -> Point) -> f64 {
    let squares = steps.iter().map(|step| (of(step) - step.truth).norm_squared());
    (squares.sum::<f64>() / steps.len() as f64).sqrt()
}

/// How often the truth is in the ellipse.
fn share_inside(steps: &[Step]) -> f64 {
    let inside = steps.iter().filter(|step| is_inside(step.truth, &step.ellipse)).count();
    inside as f64 / steps.len() as f64
}

fn filter(rows: &[[f64; 5]], arguments: &Arguments) -> Result<Vec<Step>> {
    let sigma = vector![arguments.sigma_east, arguments.sigma_north];
    let r = covariance(sigma);
    let mut estimate: Option<(f64, Estimate)> = None;
    let mut steps = Vec::new();
    for &[time, x, y, true_x, true_y] in rows {
        let measured = vector![x, y];
        let now = match estimate.take() {
            // The first fix gives the position, and nothing about the velocity.
            None => {
                let p = covariance(vector![sigma.x, sigma.y, 10.0, 10.0]);
                Estimate { x: vector![x, y, 0.0, 0.0], p }
            }
            Some((before, mut estimate)) => {
                ensure!(time > before, "the time {time} s does not follow {before} s");
                estimate.predict(time - before, arguments.agility);
                estimate.correct(measured, &r)?;
                estimate
            }
        };
        ensure!(now.x.norm_squared().is_finite(), "the coordinates are too large");
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

/// The covariance of independent numbers with these standard deviations.
fn covariance<const N: usize>(sigma: Vector<f64, N>) -> Symmetric<f64, N> {
    Symmetric::from_diagonal(sigma.hadamard_pow(2))
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

fn draw(steps: &[Step], out: &Path) -> Result<()> {
    let frame = Frame::around(
        steps.iter().flat_map(|step| step.ellipse.iter().copied().chain([point(step.measured)])),
    );
    let line = |of: fn(&Step) -> Point| steps.iter().map(move |step| point(of(step)));
    frame.draw(out, |root| {
        let mut chart = ChartBuilder::on(root)
            .caption("A boat, its fixes and what the filter makes of them", ("sans-serif", 18))
            .margin(MARGIN)
            .x_label_area_size(BELOW)
            .y_label_area_size(LEFT)
            .build_cartesian_2d(frame.x.clone(), frame.y.clone())?;
        chart
            .configure_mesh()
            .x_desc("east, m")
            .y_desc("north, m")
            .x_label_formatter(&|x| format!("{x:.0}"))
            .y_label_formatter(&|y| format!("{y:.0}"))
            .bold_line_style(BLACK.mix(0.08))
            .light_line_style(WHITE)
            .draw()?;

        let ellipses = steps.iter().step_by(4).map(|step| step.ellipse.clone());
        chart
            .draw_series(ellipses.map(|border| PathElement::new(border, BLUE.mix(0.35))))?
            .label("95 % ellipse, every fourth")
            .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], BLUE.mix(0.35)));
        chart
            .draw_series(line(|step| step.measured).map(|fix| Circle::new(fix, 2, RED.filled())))?
            .label("fix")
            .legend(|(x, y)| Circle::new((x + 10, y), 2, RED.filled()));
        chart
            .draw_series(LineSeries::new(line(|step| step.truth), BLACK))?
            .label("truth")
            .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], BLACK));
        chart
            .draw_series(LineSeries::new(line(|step| step.estimated), BLUE.stroke_width(2)))?
            .label("estimate")
            .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], BLUE.stroke_width(2)));
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::UpperLeft)
            .background_style(WHITE.mix(0.8))
            .border_style(BLACK.mix(0.3))
            .draw()?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};
    use hadamard::vector;

    use super::{Arguments, filter, is_inside, point, rms, share_inside, table};

    fn arguments() -> Arguments {
        Arguments::parse_from(["kalman"])
    }

    #[test]
    fn arguments_are_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn the_estimate_is_better_than_the_fixes() {
        let rows = table::read(&arguments().file, 2).unwrap();
        let steps = filter(&rows, &arguments()).unwrap();
        assert_eq!(steps.len(), 80);
        let (fixes, estimates) = (rms(&steps, |s| s.measured), rms(&steps, |s| s.estimated));
        assert!(estimates < 0.7 * fixes, "{estimates} m, {fixes} m");
        assert!((0.9..=1.0).contains(&share_inside(&steps)), "{}", share_inside(&steps));
    }

    #[test]
    fn a_steady_course_without_noise_is_learnt() {
        let rows: Vec<[f64; 5]> =
            (0..50).map(f64::from).map(|t| [t, 3.0 * t, 5.0 - t, 3.0 * t, 5.0 - t]).collect();
        let steps = filter(&rows, &arguments()).unwrap();
        let last = &steps[49];
        assert!(last.estimated.distance(last.truth) < 0.01, "{}", last.estimated);
        let half = |of: fn(&(f64, f64)) -> f64| {
            let border = last.ellipse.iter().map(of);
            (border.clone().fold(f64::MIN, f64::max) - border.fold(f64::MAX, f64::min)) / 2.0
        };
        // A fix alone has an ellipse of √5.99 σ for 95 %.
        assert!((0.3..0.8).contains(&(half(|p| p.0) / (2.45 * arguments().sigma_east))));
        assert!((0.3..0.8).contains(&(half(|p| p.1) / (2.45 * arguments().sigma_north))));
    }

    #[test]
    fn bad_rows_are_errors() {
        let error = |rows: &[[f64; 5]]| match filter(rows, &arguments()) {
            Ok(_) => "no error".to_owned(),
            Err(error) => error.to_string(),
        };
        assert_eq!(error(&[[1.0; 5], [1.0; 5]]), "the time 1 s does not follow 1 s");
        assert_eq!(error(&[[0.0, 1e200, 0.0, 0.0, 0.0]]), "the coordinates are too large");
    }

    #[test]
    fn points_are_inside_or_not() {
        let square = [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0), (0.0, 0.0)];
        assert!(is_inside(vector![1.0, 1.5], &square));
        assert!(!is_inside(vector![1.0, 2.5], &square));
        assert_eq!(point(vector![1.0, 2.5]), (1.0, 2.5));
    }
}
