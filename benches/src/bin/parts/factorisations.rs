//! A part of the sweep.

use std::process::ExitCode;

use hadamard_benches::{cases, part};

fn main() -> ExitCode {
    part::main(&cases::factorisations())
}
