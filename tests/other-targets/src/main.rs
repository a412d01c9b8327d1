//! The program for processors with a system.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut text = String::new();
    let right = hadamard_other_targets::run(&mut text, 0) == Ok(true);
    print!("{text}");
    if right { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
