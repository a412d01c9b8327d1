//! The times of all rows, and their ratios.

use std::collections::BTreeMap;
use std::fmt::Write;

use hadamard_benches::measure::AGAIN;

use crate::builds::BUILDS;

/// The places of two builds in [`BUILDS`].
pub const DEFAULT: usize = 0;
/// For the processor at hand.
pub const NATIVE: usize = 4;

/// All rows, by their names.
#[derive(Default)]
pub struct Table {
    rows: BTreeMap<String, Row>,
}

/// A row: `operation/element/sides/mode`.
#[derive(Clone)]
pub struct Row {
    /// The operation.
    pub operation: String,
    /// `f32` or `f64`.
    pub element: String,
    /// M and N of a matrix, M, K and N of a product, N of a vector.
    pub sides: Vec<usize>,
    /// `memory`, `fresh` or `chain`.
    pub mode: String,
    /// The times of each contender, in the order of [`BUILDS`].
    times: [BTreeMap<String, f64>; BUILDS.len()],
}

/// A row in one build.
pub struct Timed<'a> {
    /// Our time in nanoseconds.
    pub ours: f64,
    /// Our time by the same code, measured again.
    again: f64,
    /// The fastest peer or plain loop.
    pub peer: &'a str,
    /// Its time.
    pub theirs: f64,
}

impl Timed<'_> {
    /// Our time over that of the fastest peer.
    pub fn ratio(&self) -> f64 {
        self.ours / self.theirs
    }

    /// How far two measurements of our code are apart.
    pub fn noise(&self) -> f64 {
        self.ours.max(self.again) / self.ours.min(self.again) - 1.0
    }
}

const OURS: &str = "hadamard";

impl Table {
    /// Adds the lines that a part has printed in the build at this place.
    pub fn read(&mut self, build: usize, text: &str) -> Result<(), String> {
        for line in text.lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            let wrong = || format!("not a row, a contender and a time: {line}");
            let [name, contender, time] = fields[..] else { return Err(wrong()) };
            let time = time.parse().map_err(|_| wrong())?;
            let row = match self.rows.get_mut(name) {
                Some(row) => row,
                None => {
                    let row = Row::new(name).ok_or_else(wrong)?;
                    self.rows.entry(name.to_owned()).or_insert(row)
                }
            };
            row.times[build].insert(contender.to_owned(), time);
        }
        Ok(())
    }

    /// All rows.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.values()
    }

    /// All rows as text: for each build our time, the fastest peer and its time.
    pub fn to_text(&self) -> String {
        let mut out = String::from("row");
        for build in &BUILDS {
            write!(out, "\t{0}\t{0}: peer\t{0}: its time", build.name).expect("a string takes it");
        }
        out.push('\n');
        for (name, row) in &self.rows {
            out.push_str(name);
            for k in 0..BUILDS.len() {
                match row.result(k) {
                    Some(Timed { ours, peer, theirs, .. }) => {
                        write!(out, "\t{}\t{peer}\t{}", digits(ours), digits(theirs))
                            .expect("a string takes it");
                    }
                    None => out.push_str("\t\t\t"),
                }
            }
            out.push('\n');
        }
        out
    }
}

/// A time with three digits.
pub fn digits(nanoseconds: f64) -> String {
    let digits = (2.0 - nanoseconds.log10().floor()).clamp(0.0, 2.0) as usize;
    format!("{nanoseconds:.digits$}")
}

impl Row {
    fn new(name: &str) -> Option<Row> {
        let fields: Vec<&str> = name.split('/').collect();
        let [operation, element, sides, mode] = fields[..] else { return None };
        Some(Row {
            operation: operation.to_owned(),
            element: element.to_owned(),
            sides: sides.split('x').map(|side| side.parse().ok()).collect::<Option<_>>()?,
            mode: mode.to_owned(),
            times: Default::default(),
        })
    }

    /// `operation/element/sides/mode`.
    pub fn name(&self) -> String {
        let sides: Vec<String> = self.sides.iter().map(ToString::to_string).collect();
        format!("{}/{}/{}/{}", self.operation, self.element, sides.join("x"), self.mode)
    }

    /// The largest side.
    pub fn largest(&self) -> usize {
        self.sides.iter().copied().max().expect("a row has a shape")
    }

    /// Whether it multiplies a matrix by a vector.
    pub fn is_by_vector(&self) -> bool {
        self.operation == "product" && self.sides[2] == 1
    }

    /// The times in a build, if it was timed there beside a peer.
    pub fn result(&self, build: usize) -> Option<Timed<'_>> {
        self.beside(build, |_| true)
    }

    /// The same beside some of the peers.
    pub fn beside(&self, build: usize, is_peer: impl Fn(&str) -> bool) -> Option<Timed<'_>> {
        let times = &self.times[build];
        let (&ours, &again) = (times.get(OURS)?, times.get(AGAIN)?);
        let peers = times.iter().filter(|(name, _)| !name.starts_with(OURS) && is_peer(name));
        let (peer, &theirs) = peers.min_by(|(_, x), (_, y)| x.total_cmp(y))?;
        Some(Timed { ours, again, peer, theirs })
    }
}

/// How some rows do in one build.
pub struct Summary {
    pub rows: usize,
    /// The shares of rows, from 0 to 1.
    pub within_105: f64,
    pub above_125: f64,
    pub above_150: f64,
    /// The geometric mean of the ratios.
    pub mean: f64,
    pub worst: f64,
}

/// A summary of ratios, if there are any.
pub fn summary(ratios: impl Iterator<Item = f64>) -> Option<Summary> {
    let ratios: Vec<f64> = ratios.collect();
    if ratios.is_empty() {
        return None;
    }
    let count = ratios.len() as f64;
    let share =
        |is_in: fn(f64) -> bool| ratios.iter().filter(|&&x| is_in(x)).count() as f64 / count;
    Some(Summary {
        rows: ratios.len(),
        within_105: share(|ratio| ratio <= 1.05),
        above_125: share(|ratio| ratio > 1.25),
        above_150: share(|ratio| ratio > 1.5),
        mean: (ratios.iter().map(|ratio| ratio.ln()).sum::<f64>() / count).exp(),
        worst: ratios.iter().copied().fold(0.0, f64::max),
    })
}

#[cfg(test)]
mod tests {
    use super::{DEFAULT, NATIVE, Table, summary};

    /// Two rows: one is faster than its peers, the other takes twice the time of the loop.
    const TIMES: &str = "\
add/f32/2x2/memory\thadamard\t1.0
add/f32/2x2/memory\thadamard again\t1.1
add/f32/2x2/memory\tnalgebra\t4.0
add/f32/2x2/memory\tnaive\t2.0
product/f64/3x4x1/fresh\thadamard\t6.0
product/f64/3x4x1/fresh\thadamard again\t6.0
product/f64/3x4x1/fresh\tnaive\t3.0
";

    #[test]
    fn a_row_is_compared_with_its_fastest_peer() {
        let mut table = Table::default();
        table.read(DEFAULT, TIMES).unwrap();
        let rows: Vec<_> = table.rows().collect();
        let result = rows[0].result(DEFAULT).unwrap();
        assert_eq!((result.peer, result.ratio()), ("naive", 0.5));
        assert!((result.noise() - 0.1).abs() < 1e-12);
        let beside = rows[0].beside(DEFAULT, |peer| peer == "nalgebra").unwrap();
        assert_eq!(beside.ratio(), 0.25);
        assert!(rows[0].result(NATIVE).is_none());
        assert!(!rows[0].is_by_vector() && rows[1].is_by_vector());
        assert_eq!(rows[1].name(), "product/f64/3x4x1/fresh");
        assert_eq!(table.to_text().lines().count(), 3);
    }

    #[test]
    fn shares_are_of_rows_and_means_are_geometric() {
        let summary = summary([0.5, 2.0, 1.05, 1.3].into_iter()).unwrap();
        assert_eq!(summary.rows, 4);
        assert_eq!((summary.within_105, summary.above_125, summary.above_150), (0.5, 0.5, 0.25));
        assert!((summary.mean - (1.05_f64 * 1.3).powf(0.25)).abs() < 1e-12);
        assert_eq!(summary.worst, 2.0);
    }

    #[test]
    fn what_is_no_row_is_refused() {
        for text in
            ["add/f32/2x2/memory\thadamard", "add/f32/memory\tnaive\t1.0", "a/b/2xc/d\te\t1"]
        {
            assert!(Table::default().read(DEFAULT, text).is_err(), "{text}");
        }
    }
}
