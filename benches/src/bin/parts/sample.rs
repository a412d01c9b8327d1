//! A sample of the sweep. The gate runs it with `--gate`.

use std::process::ExitCode;

use hadamard_benches::{cases, part};

fn main() -> ExitCode {
    part::main(&cases::sample())
}
