//! Programs with the types of other crates: `types/` the compiler must refuse, `pass/` it must
//! accept. They are apart from `tests/ui` because trybuild compiles these crates anew.
//!
//! `TRYBUILD=overwrite cargo test -p hadamard-ui-interop` writes the texts anew. `tests/ui`
//! checks what holds for all texts.

#![allow(missing_docs, reason = "a test's name says what it shows")]

use trybuild::TestCases;

#[test]
fn refused_and_accepted() {
    let cases = TestCases::new();
    cases.pass("pass/*.rs");
    cases.compile_fail("types/*.rs");
}
