//! Programs that the compiler must refuse, with what it says, and programs that
//! it must accept.
//!
//! * `shapes/`: operations on shapes that do not fit. The first line of each text
//!   names the operation and the shapes.
//! * `types/`: what Rust's types refuse by themselves, or by the type of elements.
//! * `literals/`: what `mat!` and `vector!` refuse.
//! * `build/`: refused when the program is built, because a position is computed.
//!   Everything above is refused by `cargo check` already.
//! * `pass/`: accepted and run, one program for each feature.
//!
//! `TRYBUILD=overwrite cargo test -p hadamard-ui` writes the texts anew. Read
//! them all before you commit them: they are the interface of this crate.

#![allow(missing_docs, reason = "a test's name says what it shows")]

mod texts;

use trybuild::TestCases;

/// The folders whose programs are refused by `cargo check`.
const CHECKED: [&str; 3] = ["shapes", "types", "literals"];

/// Without a program that must pass, trybuild runs `cargo check`: so these are
/// refused there already.
#[test]
fn refused_by_check() {
    let cases = TestCases::new();
    for folder in CHECKED {
        cases.compile_fail(format!("{folder}/*.rs"));
    }
}

/// With one, it builds.
#[test]
fn refused_by_build_and_accepted() {
    let cases = TestCases::new();
    cases.pass("pass/*.rs");
    cases.compile_fail("build/*.rs");
}
