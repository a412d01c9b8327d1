//! A six-joint arm with a camera on it moves its tool to a target that the camera sees.
//!
//! ```text
//! cargo run --release --example robot [--out FILE]
//! ```
//!
//! `arm.rs` has the kinematics. Every link, the tool, the camera and the target is a frame, and so
//! is the space of the joints. A line with a vector of the wrong frame does not compile:
//!
//! ```text
//! let way = seen - tip;       // `seen` is in the axes of the camera, `tip` in those of the base
//! error[E0277]: cannot subtract a value in `Link<0>` from one in `Camera`: the frames differ
//! note: what is missing is a map from `Link<0>` to `Camera`: a `Map<Link<0>, Camera, _>`
//! ```
//!
//! The guide of `hadamard::geometry::frame` has it as a test.

mod arm;
#[path = "../plane.rs"]
mod plane;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use hadamard::geometry::frame::{In, Map};
use hadamard::geometry::{Isometry3, Rotation3};
use hadamard::{Matrix, mat, vector};
use plotters::prelude::{
    BLACK, BLUE, ChartBuilder, Circle, Color, Cross, LineSeries, PathElement, RED, RGBColor,
    SeriesLabelPosition, WHITE,
};

use arm::{Angles, Arm, Base, Moment, Point, Pose, Target, reach};
use plane::{BELOW, Frame, LEFT, MARGIN};

/// Moves an arm to a target that its camera sees, and draws the motion.
#[derive(Parser)]
struct Arguments {
    /// The picture to write, an SVG file.
    #[arg(long, value_name = "FILE", default_value = "out/robot.svg")]
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

/// The angles at the beginning: the elbow up, the tool down.
const START: Angles = In::new(vector![0.4, -1.9, 1.7, -1.4, -1.5, 0.3]);

/// Where the target is. The arm is not told, and looks.
fn target() -> Pose<Target, Base> {
    let attitude = Rotation3::from_z(0.8) * Rotation3::from_x(2.8);
    Map::new(Isometry3::new(attitude, vector![-0.25, -0.5, 0.15]))
}

fn run(arguments: &Arguments) -> Result<()> {
    let moments = reach(START, &target()).context("no step")?;
    println!("step   to the target, mm   the camera sees it at, mm");
    for (k, Moment { distance, seen, .. }) in moments.iter().enumerate() {
        let [x, y, z] = (*seen * 1e3).into_inner().to_columns()[0];
        println!("{k:4}   {:17.6}   ({x:7.2}, {y:7.2}, {z:7.2})", distance * 1e3);
    }
    let jacobian = Arm::at(&START).jacobian_of_tip();
    let manipulability = (jacobian * jacobian.transpose()).into_inner().determinant().sqrt();
    println!("\nmanipulability of the tip at the beginning: {manipulability:.4}");

    let last = moments.last().map_or(f64::INFINITY, |moment| moment.distance);
    ensure!(last < 1e-6, "the tool ends {last} m from the target");
    draw(&moments, &arguments.out)?;
    println!("\nWritten to {}", arguments.out.display());
    Ok(())
}

/// The picture plane.
struct Picture;

/// Seen from the side of the arm and from above: the arm reaches to the left, z is up.
const PICTURE_FROM_BASE: Map<Base, Picture, Matrix<f64, 2, 3>> =
    Map::new(mat![0.60, 0.80, 0.00; -0.34, 0.25, 0.91]);

fn on_picture(place: Point<Base>) -> (f64, f64) {
    let place = PICTURE_FROM_BASE * place;
    (place[0], place[1])
}

const GREY: RGBColor = RGBColor(120, 120, 120);

fn draw(moments: &[Moment], out: &Path) -> Result<()> {
    let ([first, ..], [.., last]) = (moments, moments) else { return Ok(()) };
    let places = moments.iter().flat_map(|moment| moment.places).map(on_picture);
    let floor = [vector![-0.5, -0.6, 0.0], vector![0.2, -0.6, 0.0], vector![0.2, 0.2, 0.0]];
    let floor = floor.into_iter().chain([vector![-0.5, 0.2, 0.0], vector![-0.5, -0.6, 0.0]]);
    let floor: Vec<_> = floor.map(|corner| on_picture(In::new(corner))).collect();
    let frame = Frame::around(places.chain(floor.iter().copied()).collect::<Vec<_>>().into_iter());
    frame.draw(out, |root| {
        let mut chart = ChartBuilder::on(root)
            .caption("An arm, its camera and the target that it sees", ("sans-serif", 18))
            .margin(MARGIN)
            .x_label_area_size(BELOW)
            .y_label_area_size(LEFT)
            .build_cartesian_2d(frame.x.clone(), frame.y.clone())?;
        chart.configure_mesh().disable_mesh().x_desc("m").y_desc("m").draw()?;
        chart.draw_series([PathElement::new(floor.clone(), GREY.mix(0.5))])?;

        // Later moments are darker.
        for (k, moment) in moments.iter().enumerate() {
            let share = k as f64 / moments.len() as f64;
            let style = BLUE.mix(0.1 + 0.25 * share).stroke_width(2);
            chart.draw_series(LineSeries::new(moment.places.map(on_picture), style))?;
        }
        for (moment, style) in [(first, GREY.stroke_width(4)), (last, BLUE.stroke_width(5))] {
            chart.draw_series(LineSeries::new(moment.places.map(on_picture), style))?;
            let joints = moment.places[..7].iter().map(|&place| on_picture(place));
            chart.draw_series(joints.map(|place| Circle::new(place, 5, style.filled())))?;
        }
        let tips = moments.iter().map(|moment| on_picture(moment.places[7]));
        chart
            .draw_series(LineSeries::new(tips, BLACK.stroke_width(2)))?
            .label("the way of the tip")
            .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], BLACK.stroke_width(2)));
        let sights = [first, last].map(|moment| {
            let camera = moment.base_from_camera.transform_point(In::new(vector![0.0, 0.0, 0.0]));
            let seen = moment.base_from_camera.transform_point(moment.seen);
            PathElement::new([on_picture(camera), on_picture(seen)], RED.mix(0.6))
        });
        chart
            .draw_series(sights)?
            .label("from the camera to what it sees, at the beginning and the end")
            .legend(|(x, y)| PathElement::new([(x, y), (x + 20, y)], RED.mix(0.6)));
        let goal = target().transform_point(In::new(vector![0.0, 0.0, 0.0]));
        chart
            .draw_series([Cross::new(on_picture(goal), 6, RED.stroke_width(2))])?
            .label("the target")
            .legend(|(x, y)| Cross::new((x + 10, y), 5, RED.stroke_width(2)));
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::LowerRight)
            .background_style(WHITE.mix(0.8))
            .border_style(BLACK.mix(0.3))
            .draw()?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use hadamard::geometry::frame::{In, Map};
    use hadamard::geometry::{Isometry3, Rotation3};
    use hadamard::vector;

    use super::arm::{Angles, Arm, Target, reach};
    use super::{Arguments, Base, Pose, START, target};

    #[test]
    fn arguments_are_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn the_tool_ends_within_a_micrometre_of_the_target() {
        let moments = reach(START, &target()).unwrap();
        assert!(moments[moments.len() - 1].distance < 1e-6);
        assert!(moments.len() < 40, "{} steps", moments.len());
        // The camera sees the target all the way: it is in front of it.
        assert!(moments.iter().all(|moment| moment.seen[2] > 0.05));
        for (x, y, z, turn) in
            [(-0.4, -0.3, 0.2, 0.1), (-0.3, -0.45, 0.3, 1.5), (-0.45, -0.2, 0.1, 0.4)]
        {
            let attitude = Rotation3::from_z(turn) * Rotation3::from_x(3.0);
            let target: Pose<Target, Base> = Map::new(Isometry3::new(attitude, vector![x, y, z]));
            let moments = reach(START, &target).unwrap();
            assert!(moments[moments.len() - 1].distance < 1e-6, "({x}, {y}, {z})");
        }
    }

    #[test]
    fn the_jacobians_are_derivatives() {
        let h = 1e-6;
        let arm = Arm::at(&START);
        let [.., tip] = arm.places();
        for i in 0..6 {
            let mut turn = Angles::default();
            turn.as_inner_mut()[i] = h;
            let moved = Arm::at(&(START + turn));
            let velocity = arm.jacobian_of_tip() * turn;
            assert!((moved.places()[7] - tip).distance(velocity) < 1e-11);
            let motion = arm.base_from_tool.inverse() * moved.base_from_tool;
            let twist = In::new(motion.into_inner().log());
            assert!((arm.jacobian() * turn).distance(twist) < 1e-11);
        }
    }
}
