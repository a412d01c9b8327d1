//! Compares results first, because a benchmark of a wrong answer says nothing.

use crate::rows::{Case, Mode};

/// Runs all contenders of a mode once and compares what they computed.
///
/// # Panics
///
/// If two of them disagree.
pub fn results_are_equal(name: &str, case: &mut Case, mode: Mode) {
    let contenders = case.contenders.iter_mut().filter(|contender| contender.modes.contains(&mode));
    let mut results = contenders.map(|contender| {
        // Operations on operands that were just computed keep no results. They are the same
        // operations as those on operands from memory.
        contender.work.run(if mode == Mode::Fresh { Mode::Memory } else { mode }, 1);
        (contender.name, contender.work.values())
    });
    let Some((first, expected)) = results.next() else { return };
    let largest = expected.iter().fold(0.0, |largest: f64, x| largest.max(x.abs()));
    assert!(largest > 0.0 && largest.is_finite(), "{name}: the result says nothing");
    for (other, values) in results {
        assert_eq!(values.len(), expected.len(), "{name}: {other}");
        for (i, (x, y)) in expected.iter().zip(&values).enumerate() {
            assert!(
                (x - y).abs() <= case.tolerance * largest,
                "{name}: number {i} is {x} by {first}, but {y} by {other}"
            );
        }
    }
}
