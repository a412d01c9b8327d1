//! `cargo run --release -p hadamard-benches --bin scoreboard`
//!
//! Times hadamard beside its peers, in a build for all processors of the architecture
//! and in one for the processor at hand, and writes `BENCHMARKS.md` and
//! `benches/scoreboard.svg`.
//!
//! - `--filter TEXT`: only the rows with this text in their names; prints the tables
//!   instead of writing them.
//! - `--quick`: a third of the rounds; prints the tables as well.

mod chart;
mod contest;
mod report;
mod score;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

use contest::{Build, Contest};
use score::Row;

/// How many rounds time each contender in one turn of a row.
const ROUNDS: usize = 20;

/// How many turns a row has in each build. All rows have one turn before any row has the
/// next, because a neighbour on the same core can slow everything down, up to twice, for
/// seconds.
const TURNS: usize = 12;

fn main() -> Result<(), Box<dyn Error>> {
    let (filter, is_quick) = options()?;
    let start = Instant::now();
    let target = target_folder()?;
    let mut default = Contest::build(Build::Default, &target)?;
    let mut native = Contest::build(Build::Native, &target)?;
    let built = start.elapsed().as_secs();

    let names: Vec<(String, String)> =
        default.list()?.into_iter().filter(|(name, _)| name.contains(&filter)).collect();
    let rounds = if is_quick { ROUNDS / 3 } else { ROUNDS };
    let mut rows: Vec<Row> = names.iter().map(|(name, class)| Row::new(name, class)).collect();
    default.start(rounds)?;
    native.start(rounds)?;
    for turn in 1..=TURNS {
        for (k, (row, (name, _))) in rows.iter_mut().zip(&names).enumerate() {
            eprint!("\r{turn} of {TURNS}: {:>4} of {}  {name:<50}", k + 1, names.len());
            row.default.keep_fastest(default.time(name)?);
            row.native.keep_fastest(native.time(name)?);
        }
    }
    let seconds = start.elapsed().as_secs();
    eprintln!("\rbuilt in {built} s, all done after {seconds} s{:40}", "");

    let report = report::markdown(&rows);
    if is_quick || !filter.is_empty() {
        println!("{report}");
        return Ok(());
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::write(root.join("BENCHMARKS.md"), report)?;
    fs::write(root.join("benches/scoreboard.svg"), chart::svg(&rows))?;
    fs::write(target.join("scoreboard.tsv"), report::all_times(&rows))?;
    Ok(())
}

/// The text to look for in names, and whether to be quick.
fn options() -> Result<(String, bool), String> {
    let (mut filter, mut is_quick) = (String::new(), false);
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--filter" => filter = arguments.next().ok_or("--filter needs a text")?,
            "--quick" => is_quick = true,
            other => return Err(format!("there is no option {other}: --filter TEXT, --quick")),
        }
    }
    Ok((filter, is_quick))
}

/// `target`, from `target/release/scoreboard`.
fn target_folder() -> Result<PathBuf, Box<dyn Error>> {
    let program = env::current_exe()?;
    let folder = program.ancestors().nth(2).ok_or("this program is not in a target folder")?;
    Ok(folder.to_owned())
}
