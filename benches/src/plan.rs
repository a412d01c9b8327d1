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

#[cfg(test)]
mod tests {
    use super::{Plan, case, name};
    use crate::check::results_are_equal;
    use crate::input::general;
    use crate::measure;
    use crate::rows::{Case, Mode, Rows};

    fn ours() -> Case {
        Rows::<f64, 2, 1, 1, 1, 4>::new(general, general)
            .add_chained("hadamard", |x: &[[f64; 2]; 1], s: &f64| x.map(|x| x.map(|x| x * s)))
            .case()
    }

    fn peer() -> Case {
        Rows::<f64, 2, 1, 1, 1, 4>::new(general, general)
            .add("peer", |x: &[[f64; 2]; 1], s: &f64| [[x[0][0] * s, x[0][1] * s]])
            .case()
    }

    fn wrong() -> Case {
        Rows::<f64, 2, 1, 1, 1, 4>::new(general, general)
            .add("wrong", |x: &[[f64; 2]; 1], s: &f64| [[x[0][0] * s, x[0][1]]])
            .case()
    }

    #[test]
    fn all_who_add_to_a_row_are_timed_in_turn() {
        let mut plan = Plan::default();
        let row = name::<f64>("scale", &[2, 1]);
        assert_eq!(row, "scale/f64/2x1");
        plan.add(row.clone(), ours);
        plan.add(row, peer);
        let (_, makes) = plan.rows().next().unwrap();
        let mut case = case(makes);
        for (mode, expected) in [
            (Mode::Memory, vec!["hadamard", "peer", measure::AGAIN]),
            (Mode::Fresh, vec!["hadamard", "peer", measure::AGAIN]),
            (Mode::Chain, vec!["hadamard", measure::AGAIN]),
        ] {
            results_are_equal("scale", &mut case, mode);
            let times = measure::nanoseconds(&mut case, mode, 0..2, measure::sample());
            let names: Vec<_> = times.iter().map(|(name, _)| *name).collect();
            assert_eq!(names, expected);
            assert!(times.iter().all(|&(_, time)| time > 0.0 && time.is_finite()));
        }
    }

    #[test]
    #[should_panic(expected = "by wrong")]
    fn a_wrong_result_is_not_timed() {
        results_are_equal("scale", &mut case(&[ours, wrong]), Mode::Fresh);
    }

    #[test]
    #[should_panic(expected = "hadamard")]
    fn this_crate_comes_first() {
        let _ = case(&[peer, ours]);
    }
}
