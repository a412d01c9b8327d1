//! Compares results first, because a benchmark of a wrong answer says nothing.

use crate::rows::Case;

/// Runs all contenders once and compares what they computed.
///
/// # Panics
///
/// If two of them disagree.
pub fn results_are_equal(case: &mut Case) {
    for contender in &mut case.contenders {
        contender.work.run(1);
    }
    let (first, others) = case.contenders.split_first().expect("a contender");
    let expected = first.work.values();
    let largest = expected.iter().fold(0.0, |largest: f64, x| largest.max(x.abs()));
    assert!(largest > 0.0 && largest.is_finite(), "{}: the result says nothing", case.name);
    for other in others {
        let values = other.work.values();
        // The processor's peak computes nothing.
        if values.is_empty() {
            continue;
        }
        assert_eq!(values.len(), expected.len(), "{}: {}", case.name, other.name);
        for (i, (x, y)) in expected.iter().zip(&values).enumerate() {
            assert!(
                (x - y).abs() <= case.tolerance * largest,
                "{}: number {i} is {x} by {}, but {y} by {}",
                case.name,
                first.name,
                other.name
            );
        }
    }
}
