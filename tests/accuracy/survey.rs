//! The worst ratios over all kinds of matrices and all shapes.

use std::collections::BTreeMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::gallery::Case;
use super::library::{Failure, Library};
use super::number::Precision;
use super::ours::{Entry, Tested};
use super::subjects::Subject;

/// The matrix of an incident.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The kind of matrix.
    pub kind: String,
    /// Its rows and columns.
    pub shape: (usize, usize),
}

impl Place {
    fn of(case: &Case) -> Self {
        Place { kind: case.kind.clone(), shape: case.a.shape() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{} {}", self.shape.0, self.shape.1, self.kind)
    }
}

/// The findings for one ratio.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name.
    pub ratio: &'static str,
    /// How many matrices have the ratio.
    pub count: usize,
    /// The largest one.
    pub worst: f64,
    /// The matrix with the largest one.
    pub place: Place,
    /// How many matrices have no ratio, and the first of them.
    pub failures: BTreeMap<Failure, (usize, Place)>,
}

impl Row {
    fn fail(&mut self, failure: Failure, case: &Case) {
        self.failures.entry(failure).or_insert_with(|| (0, Place::of(case))).0 += 1;
    }
}

/// Judges hadamard by all matrices of a subject with elements of this type.
#[must_use]
pub fn survey<T: Tested>(subject: &Subject) -> Vec<Row> {
    rows(subject, Precision::of::<T>(), &T::entries(subject.shapes))
}

/// Judges another library by the same matrices.
#[must_use]
pub fn survey_of<T: Tested>(subject: &Subject, library: &'static dyn Library) -> Vec<Row> {
    let mut entries = T::entries(subject.shapes);
    entries.iter_mut().for_each(|entry| entry.library = library);
    rows(subject, Precision::of::<T>(), &entries)
}

fn rows(subject: &Subject, precision: Precision, entries: &[Entry]) -> Vec<Row> {
    let new = |&ratio| Row {
        ratio,
        count: 0,
        worst: 0.0,
        place: Place::default(),
        failures: BTreeMap::new(),
    };
    let mut rows: Vec<Row> = subject.ratios.iter().map(new).collect();
    for entry in entries {
        for case in (subject.cases)(precision, entry.m, entry.n) {
            judge(subject, entry.library, &case, &mut rows);
        }
    }
    rows
}

fn judge(subject: &Subject, library: &dyn Library, case: &Case, rows: &mut [Row]) {
    let measured = catch_unwind(AssertUnwindSafe(|| (subject.measure)(library, case)));
    let ratios = match measured.unwrap_or(Err(Failure::Panic)) {
        Ok(ratios) => ratios,
        Err(failure) => {
            rows.iter_mut().for_each(|row| row.fail(failure, case));
            return;
        }
    };
    for (name, answer) in ratios.list {
        let row = rows.iter_mut().find(|row| row.ratio == name);
        let row = row.unwrap_or_else(|| panic!("{} has no ratio {name}", subject.name));
        match answer {
            Err(failure) => row.fail(failure, case),
            Ok(ratio) => {
                row.count += 1;
                if row.count == 1 || ratio > row.worst {
                    (row.worst, row.place) = (ratio, Place::of(case));
                }
            }
        }
    }
}
