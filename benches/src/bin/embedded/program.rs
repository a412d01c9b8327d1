//! Builds the programs, runs them and reads what they print.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::elf::Program;

const TARGET: &str = "thumbv7em-none-eabihf";

/// The cost of an operation, and its results.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cost {
    pub flash: usize,
    pub instructions: usize,
    pub stack: usize,
    pub results: Vec<f32>,
}

/// Builds all programs for an opt-level.
pub fn build(root: &Path, level: &str) -> Result<(), Box<dyn Error>> {
    let status = Command::new(root.join("scripts/cargo-for"))
        .args([TARGET, "build", "--quiet", "--bins", "--profile", profile(level)])
        .current_dir(root.join("benches/embedded"))
        .status()?;
    if status.success() { Ok(()) } else { Err(format!("opt-level {level} was not built").into()) }
}

/// Runs one program. Its flash is the part that the program `nothing` does not have.
pub fn run(root: &Path, level: &str, name: &str) -> Result<Cost, Box<dyn Error>> {
    let read = |name| Program::read(&fs::read(path(root, level, name))?);
    let flash = read(name)?.size_without(&read("nothing")?);
    let mut cost = Cost { flash, ..Cost::default() };
    for line in lines(root, level, name)? {
        match line.as_slice() {
            [what, number] if what == "instructions" => cost.instructions = number.parse()?,
            [what, number] if what == "stack" => cost.stack = number.parse()?,
            [what, bits] if what == "result" => cost.results.push(f32::from_bits(bits.parse()?)),
            _ => return Err(format!("{name} printed {line:?}").into()),
        }
    }
    Ok(cost)
}

/// The words of the lines that a program prints.
pub fn lines(root: &Path, level: &str, name: &str) -> Result<Vec<Vec<String>>, Box<dyn Error>> {
    let program = path(root, level, name);
    let output = Command::new(root.join("scripts/run-in-qemu")).arg(program).output()?;
    if !output.status.success() {
        return Err(format!("{name} at opt-level {level}: {output:?}").into());
    }
    let text = String::from_utf8(output.stdout)?;
    Ok(text.lines().map(|line| line.split(' ').map(str::to_owned).collect()).collect())
}

fn path(root: &Path, level: &str, name: &str) -> PathBuf {
    root.join("target/embedded").join(TARGET).join(profile(level)).join(name)
}

fn profile(level: &str) -> &str {
    if level == "3" { "three" } else { level }
}
