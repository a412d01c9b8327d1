//! Pictures of the plane with equal scales, shared by the examples.

use std::error::Error;
use std::fs;
use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::prelude::{SVGBackend, WHITE};

/// The margins of the plane, for the y axis, the caption and the x axis.
pub const LEFT: u32 = 50;
pub const ABOVE: u32 = 30;
pub const BELOW: u32 = 40;
pub const MARGIN: u32 = 10;

/// The longer side of the plane, in pixels.
const LONGER: f64 = 720.0;

/// A part of the plane.
pub struct Frame {
    pub x: Range<f64>,
    pub y: Range<f64>,
}

impl Frame {
    /// The part around these points, with a margin. It is at most twice as long as it is wide.
    pub fn around(points: impl Iterator<Item = (f64, f64)> + Clone) -> Self {
        let (x, y) = (extent(points.clone().map(|p| p.0)), extent(points.map(|p| p.1)));
        let longer = (x.end - x.start).max(y.end - y.start).max(f64::MIN_POSITIVE);
        let widened = |range: Range<f64>| {
            let middle = range.start / 2.0 + range.end / 2.0;
            let half = ((range.end - range.start) / 2.0).max(longer / 4.0) + longer / 40.0;
            middle - half..middle + half
        };
        Frame { x: widened(x), y: widened(y) }
    }

    /// Draws an SVG file with equal scales in both directions.
    pub fn draw(
        &self,
        path: &Path,
        picture: impl FnOnce(&DrawingArea<SVGBackend, Shift>) -> Result<(), Box<dyn Error>>,
    ) -> Result<()> {
        let folder = path.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        let (x, y) = (self.x.end - self.x.start, self.y.end - self.y.start);
        let pixels = |side: f64| (side * LONGER / x.max(y)) as u32;
        let size = (pixels(x) + LEFT + 2 * MARGIN, pixels(y) + ABOVE + BELOW + 2 * MARGIN);
        let root = SVGBackend::new(path, size).into_drawing_area();
        root.fill(&WHITE)
            .map_err(Box::from)
            .and_then(|()| picture(&root))
            .and_then(|()| Ok(root.present()?))
            .map_err(|error| anyhow!("cannot write {}: {error}", path.display()))
    }
}

fn extent(numbers: impl Iterator<Item = f64>) -> Range<f64> {
    let (low, high) =
        numbers.fold((f64::MAX, f64::MIN), |(low, high), x| (low.min(x), high.max(x)));
    low..high
}
