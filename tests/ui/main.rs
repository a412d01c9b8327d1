//! Programs that the compiler must refuse, with its messages, and programs that
//! it must accept.
//!
//! * `shapes/`: operations on shapes that do not fit. The first line of each text
//!   names the operation and the shapes.
//! * `frames/`: values and maps whose frames do not fit. The first line of each text names the
//!   frames.
//! * `types/`: programs that Rust's types refuse by themselves, or because of the
//!   type of elements.
//! * `math/`: expressions that `math!` refuses.
//! * `twins/`: programs of the other folders with their operator in `math!`. The first line of
//!   their text is the same.
//! * `literals/`: literals that `mat!` and `vector!` refuse.
//! * `elsewhere/`: names, operators and conversions of other languages and libraries.
//! * `build/`: programs that are refused when they are built, because a position
//!   is computed. `cargo check` already refuses everything above.
//! * `pass/`: accepted and run, one program for each feature.
//!
//! `TRYBUILD=overwrite cargo test -p hadamard-ui` rewrites the texts. Read them
//! all before you commit them: they are the interface of this crate.

#![allow(missing_docs, reason = "a test's name says what it shows")]

mod texts;

use trybuild::TestCases;

/// The folders whose programs are refused by `cargo check`.
const CHECKED: [&str; 7] = ["shapes", "frames", "types", "literals", "elsewhere", "math", "twins"];

/// Without a program that must pass, trybuild runs `cargo check`. So
/// `cargo check` already refuses these.
#[test]
fn refused_by_check() {
    let cases = TestCases::new();
    for folder in CHECKED {
        cases.compile_fail(format!("{folder}/*.rs"));
    }
}

/// With a program that must pass, trybuild builds.
#[test]
fn refused_by_build_and_accepted() {
    let cases = TestCases::new();
    cases.pass("pass/*.rs");
    cases.compile_fail("build/*.rs");
}
