//! What holds for the source of `hadamard`.

#![allow(missing_docs, reason = "a test's name says what it shows")]

mod features;
mod figures;
mod forgotten;
mod layers;
mod links;
mod modules;
mod no_panic;
mod relations;
mod unsafe_code;

use std::path::{Path, PathBuf};

use modules::{Files, files};

/// The repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The crate.
fn hadamard() -> Files {
    files(&root().join("crates/hadamard/src"))
}

/// Its macros.
fn macros() -> Files {
    files(&root().join("crates/hadamard-macros/src"))
}
