//! A plan: the names of rows, and who makes their contenders.

use std::collections::BTreeMap;

use crate::element::Element;
use crate::rows::Case;

/// Makes contenders of a row.
pub type Make = fn() -> Case;

/// Rows by their names, in the order of the names.
#[derive(Default)]
pub struct Plan {
    rows: BTreeMap<String, Vec<Make>>,
}

impl Plan {
    /// Adds contenders to a row of this name. The first to be added is this crate's.
    pub fn add(&mut self, name: String, make: Make) {
        self.rows.entry(name).or_default().push(make);
    }

    /// All rows.
    pub fn rows(&self) -> impl Iterator<Item = (&str, &[Make])> {
        self.rows.iter().map(|(name, makes)| (name.as_str(), makes.as_slice()))
    }
}

/// `operation/element/MxKxN`.
#[must_use]
pub fn name<T: Element>(operation: &str, sides: &[usize]) -> String {
    let sides: Vec<String> = sides.iter().map(ToString::to_string).collect();
    format!("{operation}/{}/{}", T::NAME, sides.join("x"))
}

/// All contenders of a row.
///
/// # Panics
///
/// If those who make them disagree about the number of operations, or if this crate is not first.
#[must_use]
pub fn case(makes: &[Make]) -> Case {
    let mut cases = makes.iter().map(|make| make());
    let mut all = cases.next().expect("a row has contenders");
    for case in cases {
        assert_eq!(case.operations, all.operations);
        all.contenders.extend(case.contenders);
    }
    assert_eq!(all.contenders[0].name, "hadamard");
    all
}
