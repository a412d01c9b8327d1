//! A part of the sweep, as a program:
//!
//! - `--filter TEXT`: only the rows with this text in their names;
//! - `--passes N`, `--rounds N`: how often all rows are timed, and how often one row each time;
//! - `--gate`: fails if an operation takes twice the time of the naive loop.
//!
//! Prints a line for each row and contender: the row, the contender and nanoseconds, separated by
//! tabs.

use std::collections::BTreeMap;
use std::process::ExitCode;

use crate::plan::{self, Plan};
use crate::rows::Mode;
use crate::{check, measure};

/// All rows have one pass before any row has the next, because a neighbour on the same core can
/// slow everything down, up to twice, for seconds.
const PASSES: usize = 4;

/// How many rounds time each contender in one pass.
const ROUNDS: usize = 6;

/// The gate measures a row that fails so many times again.
const GATE_PASSES: usize = 6;

/// More than this times the naive loop's time is a gross loss.
const GROSS: f64 = 2.0;

/// The fastest time of each contender.
type Times = BTreeMap<&'static str, f64>;

struct Options {
    filter: String,
    passes: usize,
    rounds: usize,
    is_gate: bool,
}

/// Runs the rows of a plan.
#[must_use]
pub fn main(plan: &Plan) -> ExitCode {
    let options = match options() {
        Ok(options) => options,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    if options.is_gate {
        return gate(plan, &options);
    }
    for (row, times) in measure(plan, &options, options.passes, |_| true) {
        for (contender, time) in times {
            println!("{row}\t{contender}\t{time:.4}");
        }
    }
    ExitCode::SUCCESS
}

fn options() -> Result<Options, String> {
    let mut options =
        Options { filter: String::new(), passes: PASSES, rounds: ROUNDS, is_gate: false };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--gate" {
            options.is_gate = true;
            continue;
        }
        let value = arguments.next().ok_or_else(|| format!("{argument} needs a value"))?;
        let number = || value.parse::<usize>().map_err(|_| format!("{argument} needs a number"));
        match argument.as_str() {
            "--filter" => options.filter = value,
            "--passes" => options.passes = number()?,
            "--rounds" => options.rounds = number()?,
            other => return Err(format!("there is no option {other}")),
        }
    }
    Ok(options)
}

/// The times of all rows that the filter and `is_wanted` choose.
fn measure(
    plan: &Plan,
    options: &Options,
    passes: usize,
    is_wanted: impl Fn(&str) -> bool,
) -> BTreeMap<String, Times> {
    let sample = measure::sample();
    let mut rows: BTreeMap<String, Times> = BTreeMap::new();
    for pass in 0..passes {
        let rounds = pass * options.rounds..(pass + 1) * options.rounds;
        for (name, makes) in plan.rows() {
            let modes = Mode::ALL.map(|mode| (mode, format!("{name}/{}", mode.name())));
            let is_chosen = |row: &str| row.contains(&options.filter) && is_wanted(row);
            if !modes.iter().any(|(_, row)| is_chosen(row)) {
                continue;
            }
            let mut case = plan::case(makes);
            for (mode, row) in modes.into_iter().filter(|(_, row)| is_chosen(row)) {
                if pass == 0 {
                    check::results_are_equal(&row, &mut case, mode);
                }
                for (contender, time) in
                    measure::nanoseconds(&mut case, mode, rounds.clone(), sample)
                {
                    let times = rows.entry(row.clone()).or_default();
                    let fastest = times.entry(contender).or_insert(f64::INFINITY);
                    *fastest = fastest.min(time);
                }
            }
        }
    }
    rows
}

/// Whether no row takes twice the time of the naive loop.
///
/// A busy machine only adds time, so a row fails only if it fails again and again. The fastest
/// time of all passes counts.
fn gate(plan: &Plan, options: &Options) -> ExitCode {
    let mut rows = measure(plan, options, 1, |_| true);
    rows.retain(|_, times| times.contains_key("naive"));
    println!("{} rows are compared with naive loops", rows.len());
    let ratio = |times: &Times| times["hadamard"].min(times[measure::AGAIN]) / times["naive"];
    for _ in 0..GATE_PASSES {
        let slow: Vec<String> = rows
            .iter()
            .filter(|(_, times)| ratio(times) > GROSS)
            .map(|(row, _)| row.clone())
            .collect();
        if slow.is_empty() {
            return ExitCode::SUCCESS;
        }
        for (row, times) in measure(plan, options, 1, |row| slow.iter().any(|slow| slow == row)) {
            let fastest = rows.get_mut(&row).expect("a row that was measured before");
            for (contender, time) in times {
                let old = fastest.get_mut(contender).expect("the same contenders");
                *old = old.min(time);
            }
        }
    }
    let mut is_passed = true;
    for (row, times) in rows.iter().filter(|(_, times)| ratio(times) > GROSS) {
        println!("{row} takes {:.2} times the time of the naive loop", ratio(times));
        is_passed = false;
    }
    if is_passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
