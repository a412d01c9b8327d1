//! Reads names of cases, one in a line, times each case, and answers with a line:
//! contenders and nanoseconds, separated by tabs. With `--list`, lists the names.
//!
//! `scoreboard` runs two of these, built differently, in turn.

use std::io::{self, BufRead, Write};

use hadamard_benches::{cases, check, measure};

fn main() -> io::Result<()> {
    let mut cases = cases::all();
    let mut out = io::stdout().lock();
    let rounds = match std::env::args().nth(1).as_deref() {
        Some("--list") => {
            for case in &cases {
                writeln!(out, "{}\t{}", case.name, case.class.title)?;
            }
            return Ok(());
        }
        Some(rounds) => rounds.parse().expect("a number of rounds"),
        None => 20,
    };
    // Checked before timing: contenders that write to their own input diverge
    // afterwards.
    cases.iter_mut().for_each(check::results_are_equal);
    for (turn, name) in io::stdin().lock().lines().enumerate() {
        let name = name?;
        let case = cases.iter_mut().find(|case| case.name == name).expect("the name of a case");
        let times = measure::nanoseconds(case, turn * rounds..(turn + 1) * rounds);
        let results: Vec<String> = case
            .contenders
            .iter()
            .zip(times)
            .map(|(contender, time)| format!("{}\t{time}", contender.name))
            .collect();
        writeln!(out, "{}", results.join("\t"))?;
        out.flush()?;
    }
    Ok(())
}
