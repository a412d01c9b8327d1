//! How long the tests run that give random input of any kind.

use proptest::test_runner::Config;

/// So many cases, times the environment variable `FUZZ`: see `scripts/fuzz`.
pub fn cases(cases: u32) -> Config {
    let times = std::env::var("FUZZ").map_or(1, |times| times.parse().expect("FUZZ is a number"));
    Config { cases: cases.saturating_mul(times), failure_persistence: None, ..Config::default() }
}
