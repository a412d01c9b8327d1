//! No file of tests is forgotten: each is a module of a binary of `hadamard-tests`.

use std::collections::BTreeSet;
use std::fs;

use syn::Item;

use crate::root;

#[test]
fn every_file_of_tests_is_compiled() {
    let manifest = fs::read_to_string(root().join("tests/Cargo.toml")).unwrap();
    let roots =
        manifest.lines().filter_map(|line| line.strip_prefix("path = \"")?.strip_suffix('"'));
    let mut compiled: BTreeSet<String> = roots.map(str::to_owned).collect();
    assert!(compiled.len() > 1, "{compiled:?}");
    for root_file in compiled.clone() {
        let text = fs::read_to_string(root().join("tests").join(root_file)).unwrap();
        for item in syn::parse_file(&text).unwrap().items {
            if let Item::Mod(module) = item {
                compiled.insert(format!("{}.rs", module.ident));
            }
        }
    }
    let files = fs::read_dir(root().join("tests")).unwrap();
    let files = files.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let files: BTreeSet<String> = files.filter(|name| name.ends_with(".rs")).collect();
    assert_eq!(compiled, files, "what is compiled, and what there is");
}
