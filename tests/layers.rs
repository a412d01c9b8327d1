//! The house: small files, and layers that import downwards only.

use std::fs;
use std::path::{Path, PathBuf};

/// From the lowest to the highest. A file may import from its own layer and
/// from those in the lines above.
const LAYERS: [&[&str]; 10] = [
    &["error", "scalar", "shape", "simd"],
    &["matrix"],
    &["operand"],
    &["ops"],
    &["elementwise"],
    &["broadcast", "reduce", "kron", "fmt", "interop"],
    &["vector", "structured", "literal", "without_macros"],
    &["stack", "block"],
    &["linalg"],
    &["konst"],
];

pub fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/hadamard/src")
}

/// The Rust files below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The height of the layer that a top-level module belongs to.
fn height(module: &str) -> usize {
    LAYERS
        .iter()
        .position(|layer| layer.contains(&module))
        .unwrap_or_else(|| panic!("the module `{module}` is in no layer: give it one"))
}

/// The top-level modules that a file names as `crate::module`, outside of
/// comments.
fn imports(text: &str) -> Vec<String> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split("crate::").skip(1))
        .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
        .filter(|module: &String| !module.starts_with("__"))
        .collect()
}

#[test]
fn layers_import_downwards_only() {
    let mut checked = 0;
    for file in files(&source()) {
        let inside = file.strip_prefix(source()).unwrap().with_extension("");
        let module = inside.iter().next().unwrap().to_str().unwrap();
        if module == "lib" {
            continue;
        }
        for import in imports(&fs::read_to_string(&file).unwrap()) {
            assert!(
                height(&import) <= height(module),
                "{} imports from `{import}`, which lies above it",
                inside.display()
            );
            checked += 1;
        }
    }
    assert!(checked > 50, "only {checked} imports were found: the search is broken");
}

#[test]
fn imports_are_found() {
    let text = "use crate::matrix::Matrix;\n// crate::fmt\n    $crate::__mat! {}\nlet x = crate::ops::f(crate::scalar::g());";
    assert_eq!(imports(text), ["matrix", "ops", "scalar"]);
}

#[test]
fn files_are_small() {
    let crates = source().join("../..");
    let mut sizes = Vec::new();
    for file in files(&crates) {
        if file.iter().any(|part| part == "target") {
            continue;
        }
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 500, "{} has {lines} lines", file.display());
        sizes.push(lines);
    }
    sizes.sort_unstable();
    let median = sizes[sizes.len() / 2];
    assert!(median <= 200, "the median file has {median} lines");
}

#[test]
fn the_root_holds_no_code() {
    let root = fs::read_to_string(source().join("lib.rs")).unwrap();
    for word in ["fn ", "impl", "struct ", "macro_rules", "unsafe"] {
        let code = root.lines().filter(|line| !line.trim_start().starts_with("//"));
        assert_eq!(code.filter(|line| line.contains(word)).count(), 0, "lib.rs has `{word}`");
    }
}

/// `inline(always)` is an order that also holds in debug builds, where it costs every
/// user compile time. Only the kernels have earned it by a measurement: what they are made
/// of must be inlined into functions that are compiled for other registers.
#[test]
fn no_function_is_inlined_by_force_but_kernels() {
    for file in files(&source()) {
        let inside = file.strip_prefix(source()).unwrap();
        if inside.starts_with("simd") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains("inline(always)"), "{}", file.display());
    }
}
