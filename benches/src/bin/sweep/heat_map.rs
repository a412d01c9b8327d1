//! The ratios of products of all small shapes, as a picture.

use std::fmt::Write;

use crate::table::{DEFAULT, NATIVE, Row, Table};

/// The side of a shape's square.
const CELL: usize = 7;
/// The side of a panel, which has all M and N for one K.
const PANEL: usize = 8 * CELL + 8;
const LEFT: usize = 150;
const TOP: usize = 70;

/// Ratios up to here have this colour: blue where we are faster, red where we are slower.
const COLOURS: [(f64, &str); 8] = [
    (0.5, "#08519c"),
    (0.7, "#3182bd"),
    (0.9, "#9ecae1"),
    (1.05, "#e8e8e8"),
    (1.25, "#fcbba1"),
    (1.5, "#fb6a4a"),
    (2.0, "#cb181d"),
    (f64::INFINITY, "#67000d"),
];

/// A line of panels for each build, element and mode. In a panel, M grows downwards and N to the
/// right.
pub fn svg(table: &Table) -> String {
    let mut lines = Vec::new();
    for (build, build_name) in [(DEFAULT, "default"), (NATIVE, "native")] {
        for element in ["f32", "f64"] {
            for mode in ["memory", "fresh"] {
                lines.push((build, element, mode, format!("{build_name}, {element}, {mode}")));
            }
        }
    }
    let (width, height) = (LEFT + 8 * PANEL, TOP + lines.len() * PANEL);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\">\n\
         <style>text {{ font: 12px sans-serif; fill: #777 }}</style>\n\
         <text x=\"0\" y=\"14\">M x K by K x N: our time over that of the fastest peer. In each \
         square M grows downwards and N to the right.</text>\n"
    );
    let mut add = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    for (k, (limit, colour)) in COLOURS.iter().enumerate() {
        let text = if limit.is_finite() { format!("to {limit}") } else { "more".to_owned() };
        let x = LEFT + k * 62;
        add(format!(
            "<rect x=\"{x}\" y=\"26\" width=\"12\" height=\"12\" fill=\"{colour}\"/>\
             <text x=\"{}\" y=\"36\">{text}</text>",
            x + 15
        ));
    }
    for k in 1..=8 {
        add(format!("<text x=\"{}\" y=\"{}\">K = {k}</text>", panel(k), TOP - 6));
    }
    for (i, (build, element, mode, title)) in lines.iter().enumerate() {
        let top = TOP + i * PANEL;
        add(format!("<text x=\"0\" y=\"{}\">{title}</text>", top + PANEL / 2));
        let mut paths = COLOURS.map(|_| String::new());
        let rows = table.rows().filter(|row| is_shown(row, element, mode));
        for (row, result) in rows.filter_map(|row| Some((row, row.result(*build)?))) {
            let (x, y) =
                (panel(row.sides[1]) + CELL * (row.sides[2] - 1), top + CELL * (row.sides[0] - 1));
            write!(paths[colour(result.ratio())], "M{x} {y}h{CELL}v{CELL}h-{CELL}z")
                .expect("a string takes it");
        }
        for (path, (_, colour)) in paths.iter().zip(COLOURS).filter(|(path, _)| !path.is_empty()) {
            add(format!("<path fill=\"{colour}\" d=\"{path}\"/>"));
        }
    }
    add("</svg>".to_owned());
    out
}

fn is_shown(row: &Row, element: &str, mode: &str) -> bool {
    row.operation == "product" && row.element == element && row.mode == mode && row.largest() <= 8
}

/// The left end of the panel of this K.
fn panel(k: usize) -> usize {
    LEFT + (k - 1) * PANEL
}

/// The place of the colour of a ratio.
fn colour(ratio: f64) -> usize {
    COLOURS.iter().position(|&(limit, _)| ratio <= limit).unwrap_or(COLOURS.len() - 1)
}

#[cfg(test)]
mod tests {
    use super::{COLOURS, colour, svg};
    use crate::table::{DEFAULT, Table};

    #[test]
    fn a_slow_shape_is_a_red_square_at_its_place() {
        let mut table = Table::default();
        let row = "product/f32/2x1x3/memory";
        let times = format!("{row}\thadamard\t3\n{row}\thadamard again\t3\n{row}\tnaive\t1\n");
        table.read(DEFAULT, &times).unwrap();
        assert_eq!(COLOURS[colour(3.0)].1, "#67000d");
        assert!(svg(&table).contains("<path fill=\"#67000d\" d=\"M164 77h7v7h-7z\"/>"));
        assert_eq!(svg(&table).matches("<path").count(), 1);
    }
}
