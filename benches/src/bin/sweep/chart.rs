//! The means of the classes, as a picture for the README.

use std::fmt::Write;

use crate::class;
use crate::table::{DEFAULT, NATIVE, Table, summary};

const WIDTH: f64 = 860.0;
/// The left end of the bars.
const LEFT: f64 = 360.0;
/// The width of a ratio of 1.
const UNIT: f64 = 210.0;
/// Longer bars are cut off.
const LARGEST: f64 = 2.0;
const TOP: f64 = 64.0;
const STEP: f64 = 34.0;

/// Colours that are readable on white and on black.
const STYLE: &str = "\
text { font: 13px sans-serif; fill: #777 }
.title { font-weight: bold }
.default { fill: #5b8def }
.native { fill: #e58a2b }
.one { stroke: #777; stroke-dasharray: 4 3 }
";

/// Two bars for each class: the geometric means of the ratios in two builds.
pub fn svg(table: &Table) -> String {
    let mut body = String::new();
    let mut y = TOP;
    for class in &class::ALL {
        let means = [("default", DEFAULT), ("native", NATIVE)].map(|(name, build)| {
            let rows = table.rows().filter(|row| class.has(row));
            let ratios = rows.filter_map(|row| Some(row.result(build)?.ratio()));
            (name, summary(ratios).map(|summary| summary.mean))
        });
        if means.iter().all(|(_, mean)| mean.is_none()) {
            continue;
        }
        text(&mut body, LEFT - 10.0, y + 17.0, class.title);
        for (k, (build, mean)) in means.into_iter().enumerate() {
            if let Some(mean) = mean {
                bar(&mut body, build, y + 13.0 * k as f64, mean);
            }
        }
        y += STEP;
    }
    let height = y + 10.0;
    let one = LEFT + UNIT;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" \
         width=\"{WIDTH}\" height=\"{height}\">\n<style>\n{STYLE}</style>\n\
         <text class=\"title\" x=\"{LEFT}\" y=\"20\">Time of hadamard / time of its fastest peer: \
         shorter is better</text>\n\
         <rect class=\"default\" x=\"{LEFT}\" y=\"32\" width=\"12\" height=\"12\"/>\
         <text x=\"{}\" y=\"43\">default build</text>\n\
         <rect class=\"native\" x=\"{}\" y=\"32\" width=\"12\" height=\"12\"/>\
         <text x=\"{}\" y=\"43\">native build</text>\n",
        LEFT + 18.0,
        LEFT + 120.0,
        LEFT + 138.0,
    );
    out.push_str(&body);
    writeln!(
        out,
        "<line class=\"one\" x1=\"{one}\" x2=\"{one}\" y1=\"{}\" y2=\"{}\"/>\n</svg>",
        TOP - 8.0,
        height - 10.0
    )
    .expect("a string takes it");
    out
}

fn bar(out: &mut String, build: &str, y: f64, ratio: f64) {
    let width = UNIT * ratio.min(LARGEST);
    writeln!(
        out,
        "<rect class=\"{build}\" x=\"{LEFT}\" y=\"{y}\" width=\"{width:.0}\" height=\"11\"/>"
    )
    .expect("a string takes it");
    text(out, WIDTH - 20.0, y + 10.0, &format!("{ratio:.2}"));
}

/// Text that ends at `x`.
fn text(out: &mut String, x: f64, y: f64, text: &str) {
    writeln!(out, "<text text-anchor=\"end\" x=\"{x:.0}\" y=\"{y:.0}\">{text}</text>")
        .expect("a string takes it");
}
