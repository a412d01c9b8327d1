//! Features for other crates are independent of each other: each adds items of its own and
//! changes nothing. So the gate need not compile every combination of them: what one adds
//! compiles alone and beside all others, or in no combination.

use std::fs;
use std::path::Path;

use crate::layers::{files, source};

/// Features that name a crate with its version: `wide-1 = ["dep:wide-1"]`.
fn for_other_crates() -> Vec<String> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/hadamard/Cargo.toml");
    let manifest = fs::read_to_string(manifest).unwrap();
    let features = manifest.split("[features]").nth(1).unwrap();
    let features = features.split("[dependencies]").next().unwrap();
    features
        .lines()
        .filter_map(|line| line.split_once(" = ["))
        .filter(|(name, enables)| enables.starts_with(&format!("\"dep:{name}\"")))
        .map(|(name, _)| name.to_owned())
        .filter(|name| name.ends_with(|last: char| last.is_ascii_digit()))
        .collect()
}

/// Whether the line after a condition begins an item that is added.
fn begins_item(line: &str) -> bool {
    let words = [
        "mod ",
        "pub(crate) mod ",
        "pub(crate) use ",
        "extern crate ",
        "impl",
        "use ",
        "#[diagnostic::do_not_recommend]",
    ];
    words.iter().any(|word| line.trim_start().starts_with(word))
}

#[test]
fn each_adds_items_and_changes_nothing() {
    let features = for_other_crates();
    assert!(features.iter().any(|name| name == "nalgebra-035"), "{features:?}");
    let mut checked = 0;
    for file in files(&source()) {
        let text = fs::read_to_string(&file).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        for (i, line) in lines.iter().enumerate() {
            // What is documented, derived or said in a message is added as well.
            let other = ["//", "#[cfg_attr("].iter().any(|s| line.trim_start().starts_with(s))
                || i > 0 && lines[i - 1].trim() == "#[cfg_attr(";
            let Some(name) = features.iter().find(|name| line.contains(&format!("\"{name}\"")))
            else {
                continue;
            };
            if !other {
                let place = format!("{}:{}", file.display(), i + 1);
                assert_eq!(line.trim(), format!("#[cfg(feature = \"{name}\")]"), "{place}");
                assert!(begins_item(lines[i + 1]), "{place}");
                checked += 1;
            }
        }
    }
    assert!(checked >= features.len(), "only {checked} places were found");
}
