//! The public interface is the list in `interface.txt`. So every change of it is seen, and read.

#![allow(missing_docs, reason = "a test's name says what it shows")]

mod list;

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What writes the list anew.
const UPDATE: &str = "UPDATE=1 cargo test -p hadamard-interface";

/// The folder of this package.
fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Has rustdoc describe the crate with all features, and returns the file.
fn json() -> PathBuf {
    let root = here().join("../..");
    let done = Command::new(env!("CARGO"))
        .args(["rustdoc", "--quiet", "-p", "hadamard", "--all-features"])
        .args(["--", "-Zunstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .env("RUSTDOC", here().join("rustdoc"))
        .current_dir(&root)
        .status()
        .expect("cargo starts");
    assert!(done.success(), "rustdoc failed");
    let target = env::var_os("CARGO_TARGET_DIR").map_or(root.join("target"), PathBuf::from);
    root.join(target).join("doc/hadamard.json")
}

#[test]
fn the_list_is_that_of_the_crate() {
    let found = list::of(&json());
    assert!(found.lines().count() > 2000, "hardly anything was found: the search is broken");
    let file = here().join("interface.txt");
    if env::var_os("UPDATE").is_some() {
        fs::write(&file, &found).unwrap();
    }
    let listed = fs::read_to_string(&file).unwrap();
    if listed != found {
        let lines = |text: &'static str| text.lines().collect::<BTreeSet<_>>();
        let (listed, found) = (lines(listed.leak()), lines(found.leak()));
        for gone in listed.difference(&found) {
            println!("- {gone}");
        }
        for new in found.difference(&listed) {
            println!("+ {new}");
        }
        panic!("the interface has changed: read the lines above, then run `{UPDATE}`");
    }
}
