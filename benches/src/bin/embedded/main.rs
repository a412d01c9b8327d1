//! `cargo run --release -p hadamard-benches --bin embedded`
//!
//! Builds the programs of `benches/embedded` for a Cortex-M4F, at three levels of
//! optimisation, runs them in an emulator and writes `EMBEDDED.md`, or prints it with the
//! option `--print`. `scripts/cargo-for` and `scripts/run-in-qemu` fetch the tools for
//! that.

mod elf;
mod operation;
mod program;
mod report;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use operation::{OPERATIONS, SAVINGS};
use program::Cost;

/// The levels of optimisation, for size and for speed.
const LEVELS: [&str; 3] = ["s", "z", "3"];

/// The cost of one operation at one level.
struct Cell {
    ours: Cost,
    nalgebra: Cost,
}

/// The costs at one level.
struct Level {
    /// For each operation.
    cells: Vec<Cell>,
    /// For each saving, with the temporary and without it.
    savings: Vec<[Cost; 2]>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let mut levels = Vec::new();
    for level in LEVELS {
        program::build(&root, level)?;
        let mut cells = Vec::new();
        for operation in &OPERATIONS {
            let run = |name, library| program::run(&root, level, &format!("{name}-{library}"));
            let ours = run(operation.name, "hadamard")?;
            let cell = Cell { ours, nalgebra: run(operation.nalgebra, "nalgebra")? };
            check(operation.title, [&cell.ours, &cell.nalgebra])?;
            cells.push(cell);
        }
        let mut savings = Vec::new();
        for saving in &SAVINGS {
            let [plain, saved] = saving.programs.map(|name| program::run(&root, level, name));
            let costs = [plain?, saved?];
            check(saving.title, costs.each_ref())?;
            savings.push(costs);
        }
        levels.push(Level { cells, savings });
    }
    let stacks = program::lines(&root, LEVELS[0], "stacks")?;
    let page = report::markdown(&levels, &stacks);
    if env::args().any(|argument| argument == "--print") {
        print!("{page}");
    } else {
        fs::write(root.join("EMBEDDED.md"), page)?;
    }
    Ok(())
}

/// The results must agree within rounding, or the costs mean nothing.
fn check(title: &str, costs: [&Cost; 2]) -> Result<(), String> {
    let [ours, theirs] = costs.map(|cost| &cost.results);
    let size = ours.iter().fold(0.0_f32, |size, x| size.max(x.abs()));
    let is_equal = ours.len() == theirs.len()
        && size > 0.0
        && ours.iter().zip(theirs).all(|(x, y)| (x - y).abs() <= 1e-4 * size);
    if is_equal { Ok(()) } else { Err(format!("{title}: {ours:?} is not {theirs:?}")) }
}
